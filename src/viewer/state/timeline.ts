import { type AxisColumn, axisOf, type Tick } from './axis';
import { dayNumber, type Grain, isoDay } from './days';
import { NO_DAY, type PageIndex } from './page-index';
import { STANCES } from './stance';
import type { Days, ViewState } from './view-state';
import type { Visible } from './visible';
import { dateWords, spanWords } from './words';

/* The claims that pass all filters but time, by day, week, month or year (see `axis`); the brush is laid over it and moves nothing in it. */

export interface Column extends AxisColumn {
  /** Claims of each stance, in the order of `STANCES`; and how many of all are inside the brush. */
  readonly counts: readonly number[];
  readonly total: number;
  readonly inside: number;
}

export interface Histogram {
  /** Of the columns that are not drawn closer together. */
  readonly grain: Grain;
  readonly columns: readonly Column[];
  /** What has no day, which no brush can hold. */
  readonly undated: Column;
  /** Claims that fill the height: a column with more is cut off, and says how many it has. */
  readonly top: number;
}

/** Columns cover all days of the data, whatever is filtered, so that positions never move. */
export function histogramOf(state: ViewState, index: PageIndex, seen: Visible): Histogram {
  const days = index.days[state.time.clock];
  const axis = axisOf(days);
  const columns = axis.columns.map(emptyColumn);
  const undated = emptyColumn({ from: NO_DAY, to: NO_DAY, close: false });
  for (let claim = 0; claim < days.length; claim++) {
    if (seen.claims[claim] === 0 && seen.outOfTime[claim] === 0) continue;
    const day = days[claim]!;
    const column = day === NO_DAY ? undated : columns[axis.columnOf(day)]!;
    column.counts[index.stanceCodes[claim]!]!++;
    column.total++;
    column.inside += seen.claims[claim]!;
  }
  return { grain: axis.grain, columns, undated, top: topOf(columns, undated) };
}

/** How many times the next tallest a column has that towers over the others, and how many columns can. */
const TOWERS = { times: 3, most: 2 };
/** How far what is cut off stands out above what is not. */
const ABOVE = 1.25;

/**
 * The tallest column, unless one or two tower over all others: to their measure the others would be a line on the ground. What has no day
 * is no part of the course of time, and is measured by it.
 */
function topOf(columns: readonly Column[], undated: Column): number {
  const totals = columns.map(({ total }) => total).sort((left, right) => right - left);
  for (let towers = 1; towers <= TOWERS.most; towers++) {
    const next = totals[towers] ?? 0;
    if (next > 0 && totals[towers - 1]! > TOWERS.times * next) return Math.ceil(next * ABOVE);
  }
  return Math.max(1, totals[0] || undated.total);
}

function emptyColumn(column: AxisColumn) {
  return { ...column, counts: STANCES.map(() => 0), total: 0, inside: 0 };
}

/** The days from one column to another, in either order. */
export function daysOf(histogram: Histogram, one: number, other: number): Days {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  const { columns } = histogram;
  return { from: isoDay(columns[Math.max(0, low)]!.from), to: isoDay(columns[Math.min(columns.length - 1, high)]!.to) };
}

/** First and last column the brush touches; null where nothing is brushed. */
export function brushed(histogram: Histogram, { time: { days } }: ViewState): readonly [number, number] | null {
  if (days === null || days === 'none') return null;
  const [from, to] = [dayNumber(days.from), dayNumber(days.to)];
  if (from === null || to === null) return null;
  const touched = histogram.columns.flatMap((column, at) => (column.to >= from && column.from <= to ? [at] : []));
  return touched.length === 0 ? null : [touched[0]!, touched.at(-1)!];
}

/** The brush moved by so many columns, kept inside; from nowhere, the first column. What a key or the player does. */
export function moved(histogram: Histogram, state: ViewState, by: number, widen = false): Days | null {
  if (histogram.columns.length === 0) return null;
  const now = brushed(histogram, state);
  if (now === null)
    return daysOf(histogram, by < 0 ? histogram.columns.length - 1 : 0, by < 0 ? histogram.columns.length - 1 : 0);
  const last = histogram.columns.length - 1;
  const [first, end] = now;
  if (widen) return daysOf(histogram, first, Math.max(first, Math.min(last, end + by)));
  const step = Math.max(-first, Math.min(last - end, by));
  return daysOf(histogram, first + step, end + step);
}

/** "week of 9 September 2024", "September 2024", "1890 to 1923" of a column that is drawn closer together. */
export function columnWords({ from, to, close }: AxisColumn, grain: Grain): string {
  if (from === NO_DAY) return 'no date';
  if (close) return closeWords({ from, to });
  const first = dateWords(isoDay(from))!;
  if (grain === 'day' || from === to) return first;
  if (grain === 'week') return `week of ${first}`;
  return grain === 'month' ? dateWords(isoDay(from).slice(0, 7))! : isoDay(from).slice(0, 4);
}

/** Years where it is several, else days. */
export function closeWords({ from, to }: Pick<AxisColumn, 'from' | 'to'>): string {
  const [first, last] = [isoDay(from), isoDay(to)];
  const [year, end] = [first.slice(0, 4), last.slice(0, 4)];
  return Number(end) - Number(year) > 1 ? `${year} to ${end}` : spanWords(first, last)!;
}

/** "11 Mar 2024", "Sep 2024": what stands under a column. */
export function tickWords({ day, grain }: Tick): string {
  const date = isoDay(day);
  const words = grain === 'year' ? date.slice(0, 4) : dateWords(grain === 'month' ? date.slice(0, 7) : date)!;
  return words.replace(/(\p{L}{3})\p{L}+/u, '$1');
}
