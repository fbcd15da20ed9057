/** Verbs with a bare noun that is no participant: "the talks took place", "the law takes effect". With an example each. */
const ROWS: readonly (readonly [verb: string, nouns: string, example: string])[] = [
  [
    'take',
    'place part effect shape hold office aim advantage care note notice issue stock root',
    'The talks [took place] in Geneva.',
  ],
  ['make', 'sense way progress headlines history', 'The talks [made progress] on Friday.'],
  ['give', 'way birth rise chase', 'The court ruling [gave rise] to protests.'],
  ['pay', 'attention tribute heed', 'The mayor [paid attention] to the crew.'],
  ['lose', 'ground sight track touch', 'The army [lost ground] near the river.'],
  ['gain', 'ground traction access', 'The army [gained ground] near the river.'],
  ['find', 'refuge shelter fault', 'The families [found refuge] in a school.'],
  ['seek', 'refuge asylum shelter', 'The families [sought refuge] in a school.'],
  ['bear', 'fruit witness', 'The strategy [bore fruit] on Friday.'],
  ['hold', 'sway', 'The clan [holds sway] in the valley.'],
];

const IDIOMS: ReadonlySet<string> = new Set(
  ROWS.flatMap(([verb, nouns]) => nouns.split(' ').map((noun) => `${verb} ${noun}`)),
);

export const IDIOM_EXAMPLES: readonly string[] = ROWS.map(([, , example]) => example);

export function isIdiom(verb: string, noun: string): boolean {
  return IDIOMS.has(`${verb} ${noun}`);
}
