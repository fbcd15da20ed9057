import { FEASTS } from '../data/feasts';

/** The day that a feast falls on. */

const NAMED = new RegExp(`\\b(${FEASTS.map(({ name }) => name).join('|')})\\b(?! (?:week|holiday|break|season))`, 'i');
const WHEN = new Map(FEASTS.map(({ name, when }) => [name, when]));

/**
 * The day of a feast that a phrase names, as an ISO date: the last one before `day` or on it, or where it lies ahead the next one; null
 * where none is named.
 */
export function feastIn(phrase: string, day: string, ahead: boolean): string | null {
  const name = NAMED.exec(phrase.replace(/’/g, "'"))?.[1].toLowerCase();
  if (name === undefined) return null;
  const named = /\b(?:1[5-9]|20)\d\d\b/.exec(phrase)?.[0];
  if (named !== undefined) return feastOf(name, Number(named));
  const isNext = /\bnext|coming\b/i.test(phrase) || (ahead && !/\blast\b/i.test(phrase));
  const year = Number(day.slice(0, 4));
  const days = [year - 1, year, year + 1].map((each) => feastOf(name, each));
  return (isNext ? days.find((each) => each >= day) : days.findLast((each) => each <= day))!;
}

function feastOf(name: string, year: number): string {
  const when = WHEN.get(name)!;
  const at = typeof when === 'number' ? easter(year) + when * 86_400_000 : Date.UTC(year, when[0] - 1, when[1]);
  return new Date(at).toISOString().slice(0, 10);
}

/** Easter Sunday of the Gregorian calendar, in milliseconds; Butcher's rule of 1876. */
function easter(year: number): number {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * shift + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
