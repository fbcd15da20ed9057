/** Nouns that newsrooms use of one thing, where the same agent does the same to it: "its freight arm", "its freight business". */
export interface ThingWords {
  readonly nouns: readonly string[];
  /** Two sentences that tell of one deed. */
  readonly example: readonly [left: string, right: string];
}

const ROWS: readonly (readonly [nouns: string, left: string, right: string])[] = [
  ['plant factory works facility', 'Tarn Foods will build a tin plant.', 'Tarn Foods will build a tin factory.'],
  [
    'arm business unit division operations',
    'Tarn Rail will sell its freight arm.',
    'Tarn Rail is selling its freight business.',
  ],
  ['trial case', 'Ivo Lund has left the Orsk Mills trial.', 'Ivo Lund has left the Orsk Mills case.'],
  ['doping dope drug drugs', 'Ivo Lund failed a doping test.', 'Ivo Lund failed a drugs test.'],
  ['jobs positions posts', 'Tarn Foods will cut 300 jobs.', 'Tarn Foods will cut 300 positions.'],
  ['deal agreement accord pact contract', 'Tarn Foods has signed a fish deal.', 'Tarn Foods has signed a fish pact.'],
  ['bill law legislation', 'Ivo Lund will veto the water bill.', 'Ivo Lund will veto the water legislation.'],
  ['match game', 'Orsk Rovers have won the cup match.', 'Orsk Rovers have won the cup game.'],
  [
    'painting picture canvas',
    'The Orsk Museum has sold its harbor painting.',
    'The Orsk Museum has sold the harbor picture.',
  ],
  [
    'library catalogue catalog archive',
    'Tarn Media has bought the film library.',
    'Tarn Media has bought the film archive.',
  ],
  ['strike walkout stoppage', 'Orsk Dockers have ended the port strike.', 'Orsk Dockers have ended the port walkout.'],
  ['inquiry probe investigation', 'Ivo Lund has ordered a bribery inquiry.', 'Ivo Lund has ordered a bribery probe.'],
  ['stake shares holding', 'Tarn Bank has sold its mill stake.', 'Tarn Bank has sold its mill shares.'],
  ['stadium ground', 'Orsk Rovers will sell their harbor stadium.', 'Orsk Rovers will sell their harbor ground.'],
  ['wages pay salaries', 'Tarn Foods will raise drivers’ wages.', 'Tarn Foods will raise drivers’ pay.'],
  ['shop store outlet', 'Tarn Foods will close its Orsk shop.', 'Tarn Foods will close its Orsk store.'],
  ['pit mine colliery', 'Tarn Coal will close its Orsk pit.', 'Tarn Coal will close its Orsk colliery.'],
  ['branch office', 'Tarn Bank will close its Orsk branch.', 'Tarn Bank will close its Orsk office.'],
  ['ship vessel', 'Tarn Lines will sell its cruise ship.', 'Tarn Lines will sell its cruise vessel.'],
  ['plane aircraft jet', 'Tarn Air will sell its mail plane.', 'Tarn Air will sell its mail jet.'],
  ['prison jail', 'Ivo Lund will close the island prison.', 'Ivo Lund will close the island jail.'],
];

export const THING_WORDS: readonly ThingWords[] = ROWS.map(([nouns, left, right]) => ({
  nouns: nouns.split(' '),
  example: [left, right],
}));

const FIRST: ReadonlyMap<string, string> = new Map(
  THING_WORDS.flatMap(({ nouns }) => nouns.map((noun) => [noun, nouns[0]!] as const)),
);

/** The noun that stands for all that are used of one thing; the word itself where there is none. */
export const thingWord = (word: string): string => FIRST.get(word) ?? word;
