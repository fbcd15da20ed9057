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

/** By their one word: "before Easter"; the last ones are on no day that the calendar of the Western churches tells. */
export const FEAST_WORDS: readonly string[] = [
  ...FEASTS.flatMap(({ name }) => (name.includes(' ') ? [] : [name])),
  ...'thanksgiving halloween ramadan eid diwali hanukkah passover'.split(' '),
];
