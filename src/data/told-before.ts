/** Verbs that deny or confirm what was told before, with no more than a pronoun or a noun for it. */
export interface ToldVerb {
  readonly lemma: string;
  /** The pronouns that behind this verb mean what was told: one who "rejects it" may reject an offer. */
  readonly pronouns: readonly string[];
  /** What is told stands in the sentence before, in brackets; the verb's sentence behind it. */
  readonly example: string;
}

const ANY = ['it', 'this', 'that'];
const POINTING = ['this', 'that'];

export const TOLD_VERB_ROWS: readonly ToldVerb[] = [
  { lemma: 'deny', pronouns: ANY, example: 'The clerk said the vault had [flooded]. The mayor denied it.' },
  { lemma: 'refute', pronouns: ANY, example: 'The clerk said the vault had [flooded]. The mayor refuted that.' },
  { lemma: 'rebut', pronouns: ANY, example: 'The clerk said the vault had [flooded]. The mayor rebutted it.' },
  { lemma: 'dispute', pronouns: ANY, example: 'The clerk said the vault had [flooded]. The mayor disputes this.' },
  { lemma: 'contest', pronouns: ANY, example: 'The clerk said the vault had [flooded]. The mayor contests that.' },
  { lemma: 'confirm', pronouns: ANY, example: 'The clerk said the vault had [flooded]. The mayor confirmed it.' },
  {
    lemma: 'corroborate',
    pronouns: ANY,
    example: 'The clerk said the vault had [flooded]. The mayor corroborated this.',
  },
  { lemma: 'reject', pronouns: POINTING, example: 'The clerk said the vault had [flooded]. The mayor rejects this.' },
  {
    lemma: 'dismiss',
    pronouns: POINTING,
    example: 'The clerk said the vault had [flooded]. The mayor dismissed the claim.',
  },
  { lemma: 'doubt', pronouns: ANY, example: 'The clerk said the vault had [flooded]. The mayor doubts it.' },
  {
    lemma: 'call',
    pronouns: POINTING,
    example: 'The clerk said the vault had [flooded]. The mayor called that a lie.',
  },
  {
    lemma: 'describe',
    pronouns: POINTING,
    example: 'The clerk said the vault had [flooded]. The mayor described this as speculation.',
  },
  {
    lemma: 'brand',
    pronouns: POINTING,
    example: 'The clerk said the vault had [flooded]. The mayor branded that a lie.',
  },
  {
    lemma: 'term',
    pronouns: POINTING,
    example: 'The clerk said the vault had [flooded]. The mayor termed this a lie.',
  },
];

export const TOLD_VERBS: ReadonlyMap<string, ToldVerb> = new Map(TOLD_VERB_ROWS.map((row) => [row.lemma, row]));

/** A known thing that somebody said: "the allegation", "that account"; by which verbs it was told, where it is not one of any telling. */
export const TOLD_NOUNS: readonly { readonly words: RegExp; readonly by: ReadonlySet<string> | null }[] = [
  {
    words: /^(?:the|that|this) (?:account|allegation|claim|rumou?r|assertion|version|suggestion|insinuation)$/,
    by: null,
  },
  { words: /^(?:the|that|this) accusation$/, by: new Set(['accuse', 'blame', 'allege']) },
  { words: /^(?:the|that|this) report$/, by: new Set(['report', 'write', 'quote', 'reveal']) },
];

/** Nouns that behind a comma stand for what was told before it: "said the mill would close, a claim the union denied". */
export const APPOSED_TELLINGS: ReadonlySet<string> = new Set(
  'account accusation allegation assertion charge claim contention description insinuation reading rumor rumour suggestion version view'.split(
    ' ',
  ),
);
