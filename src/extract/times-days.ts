import { casual } from 'chrono-node/en';
import { MONTHS, WEEKDAYS } from '../data/temporal';
import { feastIn } from './times-feasts';

/** Phrases that may name days. */
export const DATED =
  /\d|day|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|tomorrow|tonight|morning|evening|ago|last|next|fortnight|easter|christmas|pentecost|new year/i;

/** First and last day, as ISO dates, both inclusive; null where that end is open or not told. */
export type Days = readonly [first: string | null, last: string | null];

const cache = new Map<string, Days | null>();
const CACHE_LIMIT = 5000;

/** First and last day a phrase names, as ISO dates, seen from the date of publication; null where it names none. */
export function daysOf(phrase: string, published: string | null, ahead: boolean): Days | null {
  if (!DATED.test(phrase) || phrase.length > 80) return null;
  const key = `${published?.slice(0, 10) ?? ''}|${ahead}|${phrase}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const days = bounded(phrase, published, ahead);
  cache.set(key, days);
  return days;
}

const DAY = 86_400_000;

/** "between February and May" */
const SPAN = /^between /i;

const BOUND = /^(since|until|till|before)\s+(?!the end\b)/i;

/**
 * "Since Monday" lasts until publication; "until Monday" ends then, and a weekday or month that was lasted until may lie on either
 * side of publication; "before Monday" ends the day before.
 */
function bounded(phrase: string, published: string | null, ahead: boolean): Days | null {
  const [opening, closing, ...more] = SPAN.test(phrase) ? phrase.split(' and ') : [];
  if (closing !== undefined && more.length === 0 && !YEARS.test(phrase)) {
    const last = resolveDays(closing, published, ahead);
    // "between February and May 2024"
    const year = YEAR.test(opening) ? '' : ` ${YEAR.exec(closing)?.[0] ?? ''}`;
    const first = resolveDays(opening.replace(SPAN, '') + year, published, ahead);
    if (first === null || last === null) return null;
    const from = first[0] > last[1] ? yearBefore(first[0]) : first[0];
    return [from, last[1]];
  }
  const bound = BOUND.exec(phrase)?.[1].toLowerCase();
  if (bound === undefined) return resolveDays(phrase, published, ahead);
  const named = phrase.replace(BOUND, '');
  if (bound === 'since') {
    const days = resolveDays(named, published, false);
    return days && [days[0], published === null ? null : (later(days[0], published.slice(0, 10)) ?? days[1])];
  }
  const days = resolveDays(named, published, ahead);
  if (days === null || (!ahead && !YEAR.test(named))) return null;
  return [null, bound === 'before' ? daysBefore(days[0], 1) : days[1]];
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b/;

/** The later day where it is the second. */
function later(first: string, second: string): string | null {
  return second >= first ? second : null;
}

/** ISO date of a moment, in milliseconds. */
function iso(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function daysBefore(day: string, days: number): string {
  return iso(Date.parse(`${day}T12:00:00Z`) - days * DAY);
}

function resolveDays(phrase: string, published: string | null, ahead: boolean): readonly [string, string] | null {
  const years = YEARS.exec(phrase.trim());
  if (years) return [`${years[1]}-01-01`, `${years[2] ?? years[1]}-12-31`];
  if (!published && !YEAR.test(phrase)) return null;
  const day = published?.slice(0, 10) ?? '2000-01-01';
  const reference = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(reference)) return null;
  const ofWeek = DAY_OF_WEEK.exec(phrase);
  if (ofWeek) return dayOfWeek(reference, ofWeek[1].toLowerCase(), ofWeek[2].toLowerCase());
  const ofYear = MONTH_OF_YEAR.exec(phrase);
  if (ofYear) return resolveDays(`${ofYear[1]} ${yearNamed(reference, ofYear[2])}`, published, false);
  if (ANCHORED.test(phrase) || recurs(phrase)) return null;
  const neighbours = NEIGHBOURS.exec(phrase);
  if (neighbours) return spanned(neighbours.slice(1, 3), published, ahead);
  const feast = feastIn(phrase, day, ahead);
  if (feast !== null) return [feast, feast];
  const quarter = QUARTER.exec(phrase);
  if (quarter) return quarterTo(resolveDays(quarter[1], published, ahead));
  const ago = AGO.exec(phrase);
  if (ago) return before(reference, (ago[1] ?? '').toLowerCase(), ago[2].toLowerCase());
  const span = CALENDAR_SPAN.exec(phrase);
  if (span) return spanAt(reference, stepOf(span[1].toLowerCase()), span[2].toLowerCase());
  if (END_OF_WEEK.test(phrase)) {
    const [, sunday] = spanAt(reference, 0, 'week');
    return [sunday, sunday];
  }
  const weekend = WEEKEND.exec(phrase);
  if (weekend) return weekendAround(reference, ahead || /next|coming/i.test(weekend[1]));
  if (isDuration(phrase)) return null;
  const forward = (ahead || /\bnext|coming|tomorrow\b/i.test(phrase)) && !/\blast\b/i.test(phrase);
  const found = casual.parse(phrase, { instant: new Date(reference), timezone: 0 }, { forwardDate: forward })[0];
  if (!found || (!NAMED.some((part) => found.start.isCertain(part)) && !/\bago\b/i.test(phrase))) return null;
  // "by mid-July" in a report of 7 July: this one.
  const isThisMonth = forward && isMonthAlone(found.start) && isoDay(found.start).slice(5, 7) === day.slice(5, 7);
  const isPast = /\blast\b/i.test(phrase) || !/\b(?:by|until|till|before)\b/i.test(phrase);
  const past = !forward && isPast && isYetToCome(found.start, day);
  const first = isoDay(found.start);
  const [start, last] = [first, found.end ? isoDay(found.end) : widen(found.start, first)].map((at) =>
    past || (isThisMonth && first > day) ? yearBefore(at) : at,
  );
  const sorted: readonly [string, string] = start <= last ? [start, last] : [last, start];
  // "On Saturday" in a report of Thursday, of a thing done, is the Saturday before.
  return !forward && sorted[0] > day && !found.start.isCertain('month')
    ? [daysBefore(sorted[0], 7), daysBefore(sorted[1], 7)]
    : sorted;
}

/** "In the September quarter", as firms reckon: three months, of which that is the last. */
const QUARTER = /\b((?:march|june|september|december)(?: 20\d\d)?) quarter\b/i;

function quarterTo(month: readonly [string, string] | null): readonly [string, string] | null {
  if (month === null) return null;
  const [year, number] = month[0].split('-').map(Number);
  return [iso(Date.UTC(year, number - 3, 1)), month[1]];
}

const YEARS =
  /^(?:in|by|for|during|throughout|between|from)?\s*((?:1[5-9]|20)\d\d)(?:\s*(?:and|to|until|–|-)\s*((?:1[5-9]|20)\d\d))?$/i;
const END_OF_WEEK = /\bthe end of (?:the|this) week\b/i;
const WEEKEND = /\b(the|this|last|previous|past|next|coming) weekend\b/i;

/** The Saturday and Sunday before publication, or with it, or where it lies ahead after it. */
function weekendAround(reference: number, ahead: boolean): readonly [string, string] {
  const sinceSaturday = (new Date(reference).getUTCDay() + 1) % 7;
  const saturday = reference - sinceSaturday * DAY + (ahead && sinceSaturday > 1 ? 7 : 0) * DAY;
  return [iso(saturday), iso(saturday + DAY)];
}

/** "In April last year", "May 3 of this year": the month, with its day, and which year. */
const MONTH_OF_YEAR = new RegExp(
  `((?:\\d{1,2} )?\\b(?:${[...MONTHS].join('|')})\\b\\.?(?: \\d{1,2})?),?(?: of)? (last|this|next) year$`,
  'i',
);

/** "Thursday next week", "Sunday week", "Thursday next": the day and which week's. */
const DAY_OF_WEEK = new RegExp(`\\b(${[...WEEKDAYS].join('|')}) (next week|last week|week|next|last)$`, 'i');

/** The day of the next or last week; of "Sunday week" the Sunday seven days behind the coming one. */
function dayOfWeek(reference: number, day: string, which: string): readonly [string, string] {
  const place = [...WEEKDAYS].indexOf(day);
  const today = (new Date(reference).getUTCDay() + 6) % 7;
  const coming = ((place - today + 6) % 7) + 1;
  const away = daysAway(which, coming, place - today);
  const at = iso(reference + away * DAY);
  return [at, at];
}

/** "Thursday next" is the coming one, and in a report of a Thursday seven days on; "Thursday last" is the one before. */
function daysAway(which: string, coming: number, inWeek: number): number {
  if (which === 'next') return coming;
  if (which === 'last') return coming === 7 ? -7 : coming - 7;
  if (which === 'week') return coming + 7;
  return inWeek + (which === 'next week' ? 7 : -7);
}

function yearNamed(reference: number, which: string): number {
  return new Date(reference).getUTCFullYear() + stepOf(which.toLowerCase());
}

/** "The Wednesday before the storm", "the day [he calls]", "the following day": seen from what the text tells of, and not from publication. */
const ANCHORED = new RegExp(
  `^(?:on )?the day$|\\b(?:the|that) (?:(?:next|following|previous|preceding|same) (?:day|morning|evening|afternoon|night|week|weekend|month|year)\\b|(?:(?:next|following|previous|preceding|same) )?(?:${[...WEEKDAYS].join('|')})\\b)|\\bthat (?:${[...MONTHS].filter((month) => month.length > 3).join('|')})\\b`,
  'i',
);

const WEEKDAY = `(?:${[...WEEKDAYS].join('|')})`;
const LONG_MONTHS = [...MONTHS].filter((month) => month.length > 3 || month === 'may').join('|');

/** "every Sunday", "each Monday in June", "today or any other day", "in one weekend": no one day of the calendar. */
const RECURRING = new RegExp(
  `\\b(?:(?:every|each|any|most)(?: other| single| second)? (?:${WEEKDAY}|day|weekend|week|month|${LONG_MONTHS})|one weekend)\\b`,
  'i',
);

/** "on a Saturday morning": any one; and "on a Saturday in May" is one of that month. */
const SOME_DAY = new RegExp(`\\b(?:an?|one|some) (?:\\w+ )?${WEEKDAY}\\b`, 'i');
const ANY_MONTH = new RegExp(`\\b(?:${[...MONTHS].join('|')}|month|week|year)\\b`, 'i');

/** "against the June date": the month says which date, and not when. */
const WHICH_DATE = new RegExp(
  `^(?:of|against|about|from|with|to) (?:the|an?|its|their|his|her) (?:${LONG_MONTHS})(?: \\d+)? (?:date|deadline)\\b`,
  'i',
);

const recurs = (phrase: string): boolean =>
  RECURRING.test(phrase) || WHICH_DATE.test(phrase) || (SOME_DAY.test(phrase) && !ANY_MONTH.test(phrase));

/** "on Thursday and Friday", "in May and June" */
const NEIGHBOURS = new RegExp(
  `^(?:(?:on|in|for|over|during) )?(?:(?=${WEEKDAY} and ${WEEKDAY}$)|(?=(?:${LONG_MONTHS}) and (?:${LONG_MONTHS})$))(\\w+) and (\\w+)$`,
  'i',
);

/** From the first to the last of two days or months that follow on each other; of others only the first is told. */
function spanned(names: readonly string[], published: string | null, ahead: boolean): readonly [string, string] | null {
  const [first, last] = names.map((name) => resolveDays(name, published, ahead));
  if (!first || !last) return null;
  return daysBefore(last[0], 1) === first[1] ? [first[0], last[1]] : first;
}

/** "14 years ago", "two months ago": not on that day of the year. */
const AGO = /^(?:(.*) )?(years?|months?|weeks?|fortnight|decades?|centur(?:y|ies)) ago\b/i;

const NUMBERS = 'zero a two three four five six seven eight nine ten eleven twelve'.split(' ');

/** First and last day of the year, month or week that lies so far back; null where the count is none, or only about. */
function before(reference: number, count: string, unit: string): readonly [string, string] | null {
  const word = /^an?$|^one$/.test(count) ? 'a' : count;
  const number = /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word);
  if (number < 1 || /^(?:decade|centur)/.test(unit)) return null;
  return unit === 'fortnight'
    ? spanAt(reference, -2 * number, 'week')
    : spanAt(reference, -number, unit.replace(/s$/, ''));
}

const CALENDAR_SPAN = /\b(this|last|previous|next|coming) (week|month|year)\b/i;

const NUMBERED =
  /\b(?:\d+|an?|per|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|many|some|past|last|more)[ -](?:\w+ )?(?:second|minute|hour|day|week|month|year|decade)s?\b/i;

/** "In the days after", "in recent weeks". */
const UNITS = /\b(?:seconds|minutes|hours|days|weeks|months|years|decades)\b/i;

/** "For nine days", "within 30 days", "four months later", "the past year", "5 % a year": how long, or from when, is not a day of the calendar. */
function isDuration(phrase: string): boolean {
  return (NUMBERED.test(phrase) || UNITS.test(phrase)) && !/\bago\b/i.test(phrase);
}

/** How many units off what "last", "this" or "next" names lies. */
function stepOf(which: string): number {
  if (which === 'this') return 0;
  return which === 'next' || which === 'coming' ? 1 : -1;
}

/** First and last day of the week (from Monday), month or year that lies so many of them behind the day of publication, as ISO dates. */
function spanAt(reference: number, step: number, unit: string): readonly [string, string] {
  const now = new Date(reference);
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  if (unit === 'year') return [`${year + step}-01-01`, `${year + step}-12-31`];
  if (unit === 'month') return [iso(Date.UTC(year, month + step, 1)), iso(Date.UTC(year, month + step + 1, 0))];
  const monday = reference - ((now.getUTCDay() + 6) % 7) * DAY + 7 * step * DAY;
  return [iso(monday), iso(monday + 6 * DAY)];
}

const NAMED = ['day', 'weekday', 'month'] as const;

const isMonthAlone = (at: Components): boolean =>
  at.isCertain('month') && !at.isCertain('day') && !at.isCertain('year');

/** "Last October", or "in October" of a thing done, in a report of April: the October before. */
function isYetToCome(at: Components, day: string): boolean {
  return at.isCertain('month') && !at.isCertain('year') && isoDay(at) > day;
}

function yearBefore(day: string): string {
  const earlier = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return earlier.endsWith('-02-29') ? `${earlier.slice(0, 8)}28` : earlier;
}

type Components = ReturnType<typeof casual.parse>[number]['start'];

function isoDay(at: Components): string {
  const pad = (value: number | null, width: number) => String(value ?? 1).padStart(width, '0');
  return `${pad(at.get('year'), 4)}-${pad(at.get('month'), 2)}-${pad(at.get('day'), 2)}`;
}

/** A month or year without a day lasts until its end. */
function widen(at: Components, start: string): string {
  if (at.isCertain('day') || at.isCertain('weekday') || !at.isCertain('month')) return start;
  const last = new Date(Date.UTC(at.get('year')!, at.get('month')!, 0)).getUTCDate();
  return `${start.slice(0, 8)}${String(last).padStart(2, '0')}`;
}
