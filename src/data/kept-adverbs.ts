/**
 * Adverbs without which a predicate says something else.
 * - `weakens`: wherever it stands on the predicate: "almost collapsed" is no collapse.
 * - `completes`: right behind the verb: "ran aground" is no running.
 * With an example a row, and the edge type it gives, which a test reads.
 */
export interface KeptAdverbs {
  readonly kind: 'weakens' | 'completes';
  /** Lower case, separated by blanks. */
  readonly words: string;
  readonly example: string;
  readonly gives: string;
}

export const KEPT_ADVERBS: readonly KeptAdverbs[] = [
  {
    kind: 'weakens',
    words: 'almost nearly practically virtually barely narrowly half partly partially halfway',
    example: 'The bank almost collapsed.',
    gives: 'ALMOST_COLLAPSED',
  },
  {
    kind: 'weakens',
    words: 'little less least too insufficiently inadequately',
    example: 'The mayor was less confident.',
    gives: 'WAS_LESS_CONFIDENT',
  },
  {
    kind: 'weakens',
    words: 'rarely seldom occasionally temporarily briefly tentatively provisionally',
    example: 'The union rarely endorsed a candidate.',
    gives: 'RARELY_ENDORSED',
  },
  {
    kind: 'weakens',
    words: 'only solely merely theoretically ostensibly nominally',
    example: 'The treaty only covers canals.',
    gives: 'ONLY_COVERED',
  },
  {
    kind: 'weakens',
    words:
      'wrongly wrongfully falsely mistakenly erroneously improperly accidentally inadvertently unwittingly unknowingly unsuccessfully',
    example: 'The court wrongly convicted the clerk.',
    gives: 'WRONGLY_CONVICTED',
  },
  { kind: 'weakens', words: 'ill', example: 'No soldier was ill-treated.', gives: 'DID_NOT_ILL_TREAT' },
  { kind: 'weakens', words: 'but', example: 'The storm all but destroyed the village.', gives: 'ALL_BUT_DESTROYED' },
  { kind: 'weakens', words: 'again anew', example: 'The council rejected the plan again.', gives: 'REJECTED_AGAIN' },
  {
    kind: 'completes',
    words: 'aground ashore adrift afloat overboard astray awry ahead short near nearby abroad underground',
    example: 'The ferry ran aground in the bay.',
    gives: 'RAN_AGROUND_IN',
  },
  {
    kind: 'completes',
    words: 'away back down home in on out through up',
    example: 'The union walked away from the talks.',
    gives: 'WALKED_AWAY_FROM',
  },
  {
    kind: 'completes',
    words: 'further farther sooner harder faster slower higher lower deeper closer longer better worse',
    example: 'The party wanted to go further.',
    gives: 'WANTED_TO_GO_FURTHER',
  },
];

const wordsOfKind = (kind: KeptAdverbs['kind']): ReadonlySet<string> =>
  new Set(KEPT_ADVERBS.filter((row) => row.kind === kind).flatMap((row) => row.words.split(' ')));

export const WEAKENING: ReadonlySet<string> = wordsOfKind('weakens');
export const COMPLETING: ReadonlySet<string> = wordsOfKind('completes');

/** Adverbs of the whole sentence or of its place in the text: what is denied, is denied without them. */
export const SENTENCE_ADVERBS: ReadonlySet<string> = new Set(
  'also even ever next either too so then there here however therefore thus still now moreover instead otherwise anyway though meanwhile'.split(
    ' ',
  ),
);

/** Adverbs without "-ly" that a denial may be of: "has not fallen enough". */
export const DENIED_ADVERBS: ReadonlySet<string> = new Set(
  'enough well far fast hard again alone together twice once further farther sooner much anymore straight'.split(' '),
);

/** Whether a word of a predicate, lower case, can be such an adverb. */
export function isKeptAdverb(word: string): boolean {
  return WEAKENING.has(word) || COMPLETING.has(word) || DENIED_ADVERBS.has(word) || /ly$/.test(word);
}
