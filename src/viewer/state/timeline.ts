import { dayNumber, type Grain, grainFor, isoDay, nextStart, startOf } from './days';
import { NO_DAY, type PageIndex } from './page-index';
import { STANCES } from './stance';
import type { Days, ViewState } from './view-state';
import type { Visible } from './visible';
import { dateWords } from './words';

/* The claims that pass all filters but time, by day, week, month or year; the brush is laid over it and moves nothing in it. */

export interface Column {
  /** Days, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Claims of each stance, in the order of `STANCES`; and how many of all are inside the brush. */
  readonly counts: readonly number[];
  readonly total: number;
  readonly inside: number;
}

export interface Histogram {
  readonly grain: Grain;
  readonly columns: readonly Column[];
  /** What has no day, which no brush can hold. */
  readonly undated: Column;
  /** Claims that fill the height: a column with more is cut off, and says how many it has. */
  readonly top: number;
}

export const MOST_COLUMNS = 96;

/** Columns cover all days of the data, whatever is filtered, so that positions never move. */
export function histogramOf(state: ViewState, index: PageIndex, seen: Visible): Histogram {
  const days = index.days[state.time.clock];
  const [first, last] = extent(days);
  const grain = first === null || last === null ? 'day' : grainFor(first, last, MOST_COLUMNS);
  const starts = first === null || last === null ? [] : startsOf(first, last, grain);
  const columnOf = columnOfDays(starts, first, last);
  const columns = starts.map((from) => emptyColumn(from, nextStart(from, grain) - 1));
  const undated = emptyColumn(NO_DAY, NO_DAY);
  for (let claim = 0; claim < days.length; claim++) {
    if (seen.claims[claim] === 0 && seen.outOfTime[claim] === 0) continue;
    const day = days[claim]!;
    const column = day === NO_DAY ? undated : columns[columnOf[day - first!]!]!;
    column.counts[index.stanceCodes[claim]!]!++;
    column.total++;
    column.inside += seen.claims[claim]!;
  }
  return { grain, columns, undated, top: topOf(columns, undated) };
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

/** For each day from the first on, its column: a brush asks for that of every claim at every movement. */
function columnOfDays(starts: readonly number[], first: number | null, last: number | null): Int32Array {
  const columns = new Int32Array(first === null || last === null ? 0 : last - first + 1);
  let at = 0;
  columns.forEach((_, day) => {
    if (at + 1 < starts.length && starts[at + 1]! <= first! + day) at++;
    columns[day] = at;
  });
  return columns;
}

function emptyColumn(from: number, to: number) {
  return { from, to, counts: STANCES.map(() => 0), total: 0, inside: 0 };
}

function extent(days: Int32Array): readonly [first: number | null, last: number | null] {
  let [first, last]: [number | null, number | null] = [null, null];
  for (const day of days) {
    if (day === NO_DAY) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return [first, last];
}

function startsOf(first: number, last: number, grain: Grain): number[] {
  const starts: number[] = [];
  for (let start = startOf(first, grain); start <= last; start = nextStart(start, grain)) starts.push(start);
  return starts;
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

/** "week of 9 September 2024", "September 2024". */
export function columnWords({ from, to }: Pick<Column, 'from' | 'to'>, grain: Grain): string {
  if (from === NO_DAY) return 'no date';
  const first = dateWords(isoDay(from))!;
  if (grain === 'day' || from === to) return first;
  if (grain === 'week') return `week of ${first}`;
  return grain === 'month' ? dateWords(isoDay(from).slice(0, 7))! : isoDay(from).slice(0, 4);
}

/** "11 Mar 2024", "Sep 2024": what stands under a column. */
export function tickWords(column: Pick<Column, 'from' | 'to'>, grain: Grain): string {
  return columnWords(column, grain === 'week' ? 'day' : grain).replace(/(\p{L}{3})\p{L}+/u, '$1');
}
