/** Days that go by a feast's name. Easter is that of the Western churches. */
export interface FeastRow {
  /** In small letters. */
  readonly name: string;
  /** Days behind Easter Sunday, or month and day. */
  readonly when: number | readonly [month: number, day: number];
  /** In a report of 2026-03-20; the feast's words stand in brackets. */
  readonly example: string;
  readonly gives: string;
}

export const FEASTS: readonly FeastRow[] = [
  { name: 'good friday', when: -2, example: 'The ferry will stop on [Good Friday].', gives: '2026-04-03' },
  { name: 'holy thursday', when: -3, example: 'Drivers will strike on [Holy Thursday].', gives: '2026-04-02' },
  { name: 'maundy thursday', when: -3, example: 'The queen will come on [Maundy Thursday].', gives: '2026-04-02' },
  { name: 'holy saturday', when: -1, example: 'The market will open on [Holy Saturday].', gives: '2026-04-04' },
  { name: 'easter sunday', when: 0, example: 'The truce will begin on [Easter Sunday].', gives: '2026-04-05' },
  { name: 'easter monday', when: 1, example: 'The club will play on [Easter Monday].', gives: '2026-04-06' },
  { name: 'easter tuesday', when: 2, example: 'The strike will end on [Easter Tuesday].', gives: '2026-04-07' },
  { name: 'easter', when: 0, example: 'The bridge will open before [Easter].', gives: '2026-04-05' },
  { name: 'palm sunday', when: -7, example: 'The march will start on [Palm Sunday].', gives: '2026-03-29' },
  { name: 'ash wednesday', when: -46, example: 'The mayor resigned on [Ash Wednesday].', gives: '2026-02-18' },
  { name: 'shrove tuesday', when: -47, example: 'The race was held on [Shrove Tuesday].', gives: '2026-02-17' },
  { name: 'ascension day', when: 39, example: 'The shops will shut on [Ascension Day].', gives: '2026-05-14' },
  { name: 'whit sunday', when: 49, example: 'The fair will open on [Whit Sunday].', gives: '2026-05-24' },
  { name: 'whit monday', when: 50, example: 'The fair will close on [Whit Monday].', gives: '2026-05-25' },
  { name: 'pentecost', when: 49, example: 'The choir will sing at [Pentecost].', gives: '2026-05-24' },
  { name: 'christmas eve', when: [12, 24], example: 'The pier burned on [Christmas Eve].', gives: '2025-12-24' },
  { name: 'christmas day', when: [12, 25], example: 'The pump failed on [Christmas Day].', gives: '2025-12-25' },
  { name: 'christmas', when: [12, 25], example: 'The mill closed at [Christmas].', gives: '2025-12-25' },
  { name: 'boxing day', when: [12, 26], example: 'The dam broke on [Boxing Day].', gives: '2025-12-26' },
  { name: "new year's eve", when: [12, 31], example: "The law lapsed on [New Year's Eve].", gives: '2025-12-31' },
  { name: "new year's day", when: [1, 1], example: "The tax rose on [New Year's Day].", gives: '2026-01-01' },
];

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
