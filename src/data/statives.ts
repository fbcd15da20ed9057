/**
 * Participles that describe a state and no deed done to their subject: "is based in", "was involved in". With the
 * preposition the clause is read as "be" and an adjective; its subject stays its subject.
 */
export const STATIVES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['opposed', 'to'],
      ['committed dedicated devoted related accustomed resigned entitled married', 'to'],
      ['concerned worried excited alarmed', 'about over by'],
      ['involved engaged interested based located situated headquartered rooted immersed', 'in at'],
      ['associated allied aligned affiliated satisfied acquainted', 'with'],
      ['composed made convinced', 'of'],
      ['aimed', 'at'],
      ['prepared known renowned', 'for'],
      ['descended', 'from'],
      // who "would not be drawn on it" says nothing of it
      ['drawn', 'on'],
    ] as const
  ).flatMap(([participles, prepositions]) =>
    participles.split(' ').map((word) => [word, new Set(prepositions.split(' '))] as const),
  ),
);

/** ... and those that need no preposition: "is gone", "were missing". */
export const BARE_STATIVES: ReadonlySet<string> = new Set(['gone', 'missing']);

const HELD = 'consider deem regard see view describe label brand perceive portray hail treat dismiss denounce call';
const MADE =
  'know name elect appoint declare designate crown ordain nominate dub identify classify rename rechristen christen proclaim anoint';

/**
 * Verbs that say what something is held to be or made to be: "is considered a stronghold", "was elected chair", "is seen
 * as a threat". `held`: merely in somebody's view.
 */
export const NAMING: ReadonlyMap<string, { readonly held: boolean }> = new Map([
  ...HELD.split(' ').map((verb) => [verb, { held: true }] as const),
  ...MADE.split(' ').map((verb) => [verb, { held: false }] as const),
] as readonly (readonly [string, { readonly held: boolean }])[]);
