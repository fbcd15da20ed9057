/** Nouns under which the news tells of one deed or one pact, where place and parties are the same too. A test runs each example. */
export interface DeedClass {
  /** The noun that stands for all. */
  readonly name: string;
  readonly nouns: string;
  /** Words that do not make it another deed: the noun says as much by itself. */
  readonly idle: string;
  /** Two ways to name one deed; names of parties stand in braces. */
  readonly example: readonly [left: string, right: string];
}

export const DEED_CLASSES: readonly DeedClass[] = [
  {
    // What takes a place by force. "Limited", "targeted" and the like make another deed of it, and so they are not idle.
    name: 'invasion',
    nouns: 'invasion assault offensive incursion onslaught',
    idle: 'full fullscale allout ground major large largescale massive military wholesale sweeping',
    example: ['a full-scale assault on {Arden}', 'the invasion of {Arden}'],
  },
  {
    name: 'ceasefire',
    nouns: 'ceasefire truce armistice',
    idle: '',
    example: ['a truce in {Arden}', 'the ceasefire in {Arden}'],
  },
  {
    name: 'vote',
    nouns: 'election elections poll polls vote ballot',
    idle: '',
    example: ['the elections in {Arden}', 'the polls in {Arden}'],
  },
  {
    name: 'wildfire',
    nouns: 'wildfire blaze bushfire',
    idle: 'forest brush huge',
    example: ['the wildfire near {Arden}', 'the blaze near {Arden}'],
  },
  {
    name: 'flood',
    nouns: 'flood floods flooding',
    idle: 'heavy severe',
    example: ['the flood in {Arden}', 'severe flooding in {Arden}'],
  },
  {
    name: 'explosion',
    nouns: 'explosion blast',
    idle: 'huge large powerful',
    example: ['the explosion in {Arden}', 'a powerful blast in {Arden}'],
  },
  {
    name: 'protest',
    nouns: 'protest protests demonstration demonstrations',
    idle: 'mass street',
    example: ['the protest in {Arden}', 'the demonstration in {Arden}'],
  },
  {
    name: 'quake',
    nouns: 'earthquake quake tremor',
    idle: '',
    example: ['the earthquake in {Arden}', 'the quake in {Arden}'],
  },
];

const CLASS_OF = new Map(DEED_CLASSES.flatMap((row) => row.nouns.split(' ').map((noun) => [noun, row] as const)));
const IDLE = new Map(DEED_CLASSES.map(({ name, idle }) => [name, new Set(idle.split(' '))]));

/** The words of a deed with its noun as the one that stands for all, and without idle ones: sorted, joined by blanks. */
export function deedWords(words: string): string {
  const list = words.split(' ');
  const classes = list.flatMap((word) => CLASS_OF.get(word) ?? []);
  const [first] = classes;
  if (first === undefined || classes.some(({ name }) => name !== first.name)) return words;
  const idle = IDLE.get(first.name)!;
  const rest = list.filter((word) => CLASS_OF.get(word) === undefined && !idle.has(word));
  return [...new Set([first.name, ...rest])].sort().join(' ');
}
