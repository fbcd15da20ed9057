import { onceOf } from '../../text/once';
import { type Grain, grainFor, isoDay, nextStart, startOf } from './days';
import { NO_DAY } from './page-index';

/*
 * The axis of time: its columns, side by side and equally wide. A few claims of long ago would leave all the others one column among empty
 * ones; then what lies before (or after) most of the claims is drawn closer together, in columns of many years each.
 */

export interface AxisColumn {
  /** Days, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Drawn closer together than most of the axis. */
  readonly close: boolean;
}

export interface Axis {
  /** Of the columns that are not drawn closer together. */
  readonly grain: Grain;
  readonly columns: readonly AxisColumn[];
  /** Column of a day of the data. */
  columnOf(day: number): number;
}

export const MOST_COLUMNS = 96;

/** Parts of the claims of which one is looked for that takes little of the time; the largest first. */
const MOST_CLAIMS = [0.97, 0.9, 0.8, 0.7];
/** Most of the claims must take less than this part of all days, or all days are drawn alike. */
const LITTLE_TIME = 0.25;
/** How far from most of the claims the others must lie, as a part of the time that those take. */
const GAP = 0.25;
/** How much of the width what lies before, or after, may take, and how many columns at least. */
const TAIL = { width: 0.1, least: 2 };

/** The axis of these days, whatever of them is shown, so that nothing on it moves; made once. `NO_DAY` has no place on it. */
export const axisOf = onceOf((days: Int32Array): Axis => makeAxis(days.filter((day) => day !== NO_DAY).sort()));

function makeAxis(sorted: Int32Array): Axis {
  if (sorted.length === 0) return { grain: 'day', columns: [], columnOf: () => 0 };
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const [from, to] = mostOf(sorted);
  const tails = [from > first, to < last].filter(Boolean).length;
  const most = Math.floor(MOST_COLUMNS * (1 - tails * TAIL.width));
  const grain = grainFor(from, to, most);
  const middle = columnsBetween(startOf(from, grain), to, grain);
  const tail = Math.max(TAIL.least, Math.round(middle.length * TAIL.width));
  const [start, end] = [middle[0]!.from, middle.at(-1)!.to];
  const columns = [
    ...(first < start ? closeColumns(first, start - 1, tail) : []),
    ...middle,
    ...(last > end ? closeColumns(end + 1, last, tail) : []),
  ];
  // For each day its column: a brush asks for that of every claim at every movement.
  const origin = columns[0]!.from;
  const places = new Int32Array(columns.at(-1)!.to - origin + 1);
  columns.forEach((column, at) => {
    places.fill(at, column.from - origin, column.to - origin + 1);
  });
  return { grain, columns, columnOf: (day) => places[day - origin]! };
}

/** First and last day of most claims where those take little of the time, and can be told apart if they have it alone; else of all. */
function mostOf(sorted: Int32Array): readonly [from: number, to: number] {
  const all = [sorted[0]!, sorted.at(-1)!] as const;
  const grain = grainFor(...all, MOST_COLUMNS);
  for (const part of MOST_CLAIMS) {
    const count = Math.ceil(sorted.length * part);
    if (count === sorted.length) continue;
    const shortest = widened(shortestWith(sorted, count), sorted);
    const little = shortest[1] - shortest[0] + 1 < (all[1] - all[0] + 1) * LITTLE_TIME;
    if (little && grainFor(...shortest, MOST_COLUMNS) !== grain) return shortest;
  }
  return all;
}

/** The shortest time that holds so many of the days. */
function shortestWith(sorted: Int32Array, count: number): readonly [from: number, to: number] {
  let best = 0;
  const length = (at: number) => sorted[at + count - 1]! - sorted[at]!;
  for (let at = 1; at + count <= sorted.length; at++) if (length(at) < length(best)) best = at;
  return [sorted[best]!, sorted[best + count - 1]!];
}

/** With what lies no farther from it than a part of its own length: a tail begins where there is a gap. */
function widened([from, to]: readonly [number, number], sorted: Int32Array): readonly [from: number, to: number] {
  const near = GAP * (to - from + 1);
  let [first, last] = [sorted.indexOf(from), sorted.lastIndexOf(to)];
  while (first > 0 && sorted[first]! - sorted[first - 1]! <= near) first--;
  while (last < sorted.length - 1 && sorted[last + 1]! - sorted[last]! <= near) last++;
  return [sorted[first]!, sorted[last]!];
}

function columnsBetween(start: number, last: number, grain: Grain): AxisColumn[] {
  const columns: AxisColumn[] = [];
  for (let from = start; from <= last; from = nextStart(from, grain))
    columns.push({ from, to: nextStart(from, grain) - 1, close: false });
  return columns;
}

/** At most so many columns, each of as many whole years (months, days) as the others but for the ends. */
function closeColumns(first: number, last: number, most: number): AxisColumn[] {
  const units = columnsBetween(startOf(first, tailGrain(first, last, most)), last, tailGrain(first, last, most));
  const each = Math.ceil(units.length / most);
  const starts = units
    .filter((_, at) => at % each === 0)
    .map(({ from }, at) => (at === 0 ? Math.min(from, first) : from));
  return starts.map((from, at) => ({
    from: at === 0 ? first : from,
    to: (starts[at + 1] ?? last + 1) - 1,
    close: true,
  }));
}

function tailGrain(first: number, last: number, most: number): Grain {
  const days = last - first + 1;
  return days > 366 * most ? 'year' : days > 31 * most ? 'month' : 'day';
}

/** Where a day stands on the axis, 0 to 1 over its width. */
export function placeOn({ columns, columnOf }: Axis, day: number): number {
  const at = columnOf(day);
  const { from, to } = columns[at]!;
  return (at + (day - from + 0.5) / (to - from + 1)) / columns.length;
}

/** A stretch of the axis whose columns are drawn closer together: their places, and the days they hold. */
export interface CloseStretch {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** What lies before most of the claims, and after; the end is exclusive. */
export function closeStretches(columns: readonly AxisColumn[]): readonly CloseStretch[] {
  const stretches: CloseStretch[] = [];
  for (let start = 0; start < columns.length; start++) {
    if (!columns[start]!.close) continue;
    let end = start + 1;
    while (columns[end]?.close === true) end++;
    stretches.push({ start, end, from: columns[start]!.from, to: columns[end - 1]!.to });
    start = end;
  }
  return stretches;
}

export interface Tick {
  /** Place of the column it stands under. */
  readonly at: number;
  readonly day: number;
  /** What it is written as. */
  readonly grain: Grain;
}

const TICKS = 6;

/** Days written under the columns: some of most of the axis, and the first of what is drawn closer together. */
export function ticksOf({ columns, grain }: Pick<Axis, 'columns' | 'grain'>): readonly Tick[] {
  const every = Math.max(1, Math.ceil(columns.length / TICKS));
  const close = closeStretches(columns);
  const first = close[0]?.start === 0 ? close[0].end : 0;
  const end = close.find(({ start }) => start > 0)?.start ?? columns.length;
  const ticks = close.map(
    ({ start, from, to }): Tick => ({
      at: start,
      day: from,
      grain: isoDay(from).slice(0, 4) === isoDay(to).slice(0, 4) ? 'month' : 'year',
    }),
  );
  for (let at = first; at + every * 0.8 <= end; at += every) ticks.push({ at, day: columns[at]!.from, grain });
  return ticks.sort((left, right) => left.at - right.at);
}
