/*
 * Dates as newsrooms write them above an article, to ISO 8601. Only what is certain: "05/06/2024" is two days in two
 * countries and gives null. A time is kept with its offset, because "on Sunday" is meant where the article was published.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Zone letters with one meaning in news copy; IST (India, Israel, Ireland) has three and is left out. */
const ZONES = new Map([
  ['Z', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['IDT', '+03:00'],
  ['MSK', '+03:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['JST', '+09:00'],
]);

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const MONTH = '([a-z]{3,9})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2}|[A-Z]{3,4})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_FIRST = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const DAY_FIRST = new RegExp(`^(?:${WEEKDAY},? )?${DAY} ${MONTH},? (\\d{4})(?:,? (.{4,20}))?$`, 'i');
const MONTH_FIRST = new RegExp(`^(?:${WEEKDAY},? )?${MONTH} ${DAY},? (\\d{4})(?:,? (.{4,20}))?$`, 'i');
const CLOCK = /^(?:at )?(\d{1,2})[:.](\d{2})(?::(\d{2}))? ?(am|pm|a\.m\.|p\.m\.)? ?(Z|[A-Z]{3,4}|[+-]\d{2}:?\d{2})?$/i;

function monthNumber(word: string): number | null {
  const lower = word.toLowerCase();
  const full = FULL_MONTHS.indexOf(lower);
  if (full >= 0) return full + 1;
  const short = lower === 'sept' ? 8 : MONTHS.indexOf(lower);
  return short >= 0 ? short + 1 : null;
}

/** The day as `YYYY-MM-DD`, or null where the calendar has no such day. */
function calendarDay(year: number, month: number | null, day: number): string | null {
  if (month === null || month < 1 || month > 12 || year < 1000 || day < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day > lengths[month - 1]!) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `T03:50+01:00`, or an empty text where there is no time or none that can be read. */
function clockTime(text: string | undefined): string {
  const match = text === undefined ? null : CLOCK.exec(text.trim());
  if (match === null) return '';
  const [, hourText, minute, second, half, zone] = match;
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return '';
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  if (hour > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return '';
  return `T${String(hour).padStart(2, '0')}:${minute}:${second ?? '00'}${zoneOffset(zone)}`;
}

function zoneOffset(zone: string | undefined): string {
  if (zone === undefined) return '';
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (numeric !== null) return `${numeric[1]}${numeric[2]}:${numeric[3]}`;
  return ZONES.get(zone.toUpperCase()) ?? '';
}

function isoDate(text: string): string | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, date, hour, minute, second, zone] = match;
  const day = calendarDay(Number(year), Number(month), Number(date));
  if (day === null || hour === undefined) return day;
  return day + clockTime(`${hour}:${minute}:${second ?? '00'}${zone === undefined ? '' : ` ${zone}`}`);
}

/**
 * An ISO 8601 date or date-time (`2024-05-14`, `2024-05-14T03:50:00+01:00`) from a date as it is written above an article;
 * null where the text is no date or could be two.
 */
export function parsePublished(written: string): string | null {
  const text = written.trim().replace(/[\s\u00a0]+/g, ' ');
  if (text.length > 60) return null;
  const iso = isoDate(text);
  if (iso !== null) return iso;
  const digits = COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (digits !== null) return calendarDay(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return withTime(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, dayFirst[4]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return withTime(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!, monthFirst[4]);
  return null;
}

function withTime(year: string, month: string, day: string, clock: string | undefined): string | null {
  const date = calendarDay(Number(year), monthNumber(month), Number(day));
  return date === null ? null : date + clockTime(clock);
}
