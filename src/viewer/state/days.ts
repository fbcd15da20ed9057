/* Days as they are counted on the page: ISO dates and their number since 1970-01-01, in the proleptic Gregorian calendar. No clock, no zone. */

const MS_PER_DAY = 86_400_000;

/** Number of an ISO date's day; null for what does not begin with one. */
export function dayNumber(iso: string | null): number | null {
  if (iso === null) return null;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (year === undefined) return null;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(ms) ? null : Math.round(ms / MS_PER_DAY);
}

/** `YYYY-MM-DD` of a day's number. */
export function isoDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export const GRAINS = ['day', 'week', 'month', 'year'] as const;
export type Grain = (typeof GRAINS)[number];

/** First day of the day, week (from Monday), month or year a day lies in. */
export function startOf(day: number, grain: Grain): number {
  const iso = isoDay(day);
  switch (grain) {
    case 'day':
      return day;
    case 'week':
      // 1970-01-01 was a Thursday.
      return day - ((((day + 3) % 7) + 7) % 7);
    case 'month':
      return dayNumber(`${iso.slice(0, 7)}-01`)!;
    case 'year':
      return dayNumber(`${iso.slice(0, 4)}-01-01`)!;
    default:
      return grain satisfies never;
  }
}

/** First day of the next one: longer than any of its kind, then back to the start. */
export function nextStart(start: number, grain: Grain): number {
  const longest: Readonly<Record<Grain, number>> = { day: 1, week: 7, month: 31, year: 366 };
  return startOf(start + longest[grain], grain);
}

/** The finest grain that keeps a span to so many columns. */
export function grainFor(first: number, last: number, columns: number): Grain {
  const days = last - first + 1;
  if (days <= columns) return 'day';
  if (days / 7 <= columns) return 'week';
  return days / 30 <= columns ? 'month' : 'year';
}
