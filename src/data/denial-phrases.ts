/** How a report is called wrong by a noun, beside the verbs and adjectives of `denial-cues.ts`: "The story is pure fantasy." */
export interface DenialPhrase {
  readonly lemma: string;
  readonly polarity: 'affirmed' | 'denied';
  /** What is denied: the subject; what stands behind the verb before the words that call it wrong; or all that the one said who stands there. */
  readonly of: 'subject' | 'object' | 'teller';
  /** From the end of the predicate; or, where it is denied that there is truth in something, the subject. The first group is what is denied. */
  readonly words: RegExp;
  /** A sentence with the predicate in brackets. */
  readonly example: string;
}

const DEGREE =
  '(?:(?:the|just|simply|nothing but|all|pure|complete|utter|total|absolute|sheer|outright|entirely|completely|totally|utterly|absolutely|wholly|patently|plainly|plain|malicious|deliberate|blatant|barefaced|vicious|wicked|cruel|transparent|desperate|dangerous|cynical|an?) )*';
const WRONG =
  '(?:fantasy|fiction|nonsense|rubbish|garbage|bunk|a? ?lies?|a? ?fabrications?|inventions?|hoax|tosh|hogwash|poppycock|balderdash|baloney|falsehoods?|propaganda|fake news|made up|wide of the mark|far from the truth)';
/** Qualities of what is wrong; behind a bare "is" some of them are said of other things than reports, and stand in `denial-cues.ts`. */
const WRONGLY =
  '(?:false|untrue|wrong|baseless|unfounded|groundless|inaccurate|incorrect|mistaken|erroneous|bogus|absurd|ludicrous|preposterous|misleading|fanciful|imaginary|fabricated|concocted|invented|malicious|without (?:any )?(?:basis|foundation|substance|truth|merit))';
const SAID =
  '(?:it|this|that|(?:the|this|that|those|these|all|any|an?|such|media|press|her|his|their|its|\\p{Lu})[^,.;]{0,60}?(?:reports?|story|stories|accounts?|articles?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|statements?|versions?(?: of events)?|testimony|talk))';

export const DENIAL_PHRASES: readonly DenialPhrase[] = [
  {
    lemma: 'be',
    polarity: 'affirmed',
    of: 'subject',
    words: new RegExp(`^ ["“‘]?${DEGREE}${WRONG}\\b`, 'iu'),
    example: 'The report [is] pure fantasy.',
  },
  {
    lemma: 'be',
    polarity: 'affirmed',
    of: 'subject',
    words: /^ (?:entirely |completely |wholly )?without (?:any )?(?:basis|foundation|substance|truth|merit)\b/i,
    example: 'The report [is] without any basis.',
  },
  {
    lemma: 'be',
    polarity: 'denied',
    of: 'object',
    words: new RegExp(
      `^ (?:no|not (?:a|an|any)|any) (?:\\w+ of )?(?:truth|basis|foundation|substance|element of truth) (?:whatsoever )?(?:in|to|for|behind) (${SAID})`,
      'iu',
    ),
    example: 'There [is] no truth in the report.',
  },
  ...(['be devoid', 'be bereft'] as const).map(
    (lemma): DenialPhrase => ({
      lemma,
      polarity: 'affirmed',
      of: 'subject',
      words: /^ of (?:all |any )?(?:basis|foundation|substance|truth|merit)\b/i,
      example: `The report [is ${lemma.slice(3)}] of all truth.`,
    }),
  ),
  {
    lemma: 'have',
    polarity: 'denied',
    of: 'subject',
    words: /^ (?:no|any) (?:basis|foundation|substance|truth|merit)\b/i,
    example: 'The report [has] no basis in fact.',
  },
  ...(['call', 'brand', 'label'] as const).map(
    (lemma): DenialPhrase => ({
      lemma,
      polarity: 'affirmed',
      of: 'object',
      words: new RegExp(`^ (${SAID}) (?:as )?["“‘]?${DEGREE}(?:${WRONG}|${WRONGLY})\\b`, 'iu'),
      example: `The minister will [${lemma}] the report fiction.`,
    }),
  ),
  {
    lemma: 'call',
    polarity: 'affirmed',
    of: 'teller',
    words: /^ [^,.;]{1,60}? an? (?:\p{L}+ )?liars?\b/iu,
    example: 'The minister will [call] the chemist a liar.',
  },
  ...(['describe', 'dismiss'] as const).map(
    (lemma): DenialPhrase => ({
      lemma,
      polarity: 'affirmed',
      of: 'object',
      words: new RegExp(`^ (${SAID}) as ["“‘]?${DEGREE}(?:${WRONG}|${WRONGLY})\\b`, 'iu'),
      example: `The minister will [${lemma}] the report as baseless.`,
    }),
  ),
];

/** Whether a sentence may hold one of them. */
export const MAY_DENY = new RegExp(`\\b(?:${WRONG}|liars?|${WRONGLY}|basis|foundation|substance|truth|merit)\\b`, 'i');
