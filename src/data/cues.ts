import type { ConditionKind, ModalityKind } from '../model';

/** A word that changes how far a clause is said to hold. The bracketed predicate of `example` shows it in use. */
export interface ModalityCue {
  readonly cue: string;
  readonly kind: ModalityKind;
  /** First word of the edge type; null where the type stays bare. */
  readonly prefix: string | null;
  readonly example: string;
}

export const MODALS: readonly ModalityCue[] = [
  { cue: 'will', kind: 'planned', prefix: 'will', example: 'The bank will [lend] money.' },
  { cue: "'ll", kind: 'planned', prefix: 'will', example: "They'll [lend] money." },
  { cue: 'wo', kind: 'planned', prefix: 'will', example: "The bank won't [lend] money." },
  { cue: 'shall', kind: 'required', prefix: 'must', example: 'The bank shall [lend] money.' },
  { cue: 'would', kind: 'conditional', prefix: 'would', example: 'The bank would [lend] money.' },
  { cue: "'d", kind: 'conditional', prefix: 'would', example: "They'd [lend] money." },
  { cue: 'may', kind: 'possible', prefix: 'may', example: 'The bank may [lend] money.' },
  { cue: 'might', kind: 'possible', prefix: 'may', example: 'The bank might [lend] money.' },
  { cue: 'could', kind: 'possible', prefix: 'may', example: 'The bank could [lend] money.' },
  { cue: 'can', kind: 'possible', prefix: 'can', example: 'The bank can [lend] money.' },
  { cue: 'ca', kind: 'possible', prefix: 'can', example: "The bank can't [lend] money." },
  { cue: 'must', kind: 'required', prefix: 'must', example: 'The bank must [lend] money.' },
  { cue: 'should', kind: 'required', prefix: 'must', example: 'The bank should [lend] money.' },
  { cue: 'need', kind: 'required', prefix: 'need', example: 'The bank need not [lend] money.' },
  { cue: 'ought', kind: 'required', prefix: 'must', example: 'The bank ought to [lend] money.' },
];

export const MODAL_ADVERBS: readonly ModalityCue[] = [
  { cue: 'reportedly', kind: 'likely', prefix: 'reportedly', example: 'The bank reportedly [closed] the plant.' },
  { cue: 'allegedly', kind: 'likely', prefix: 'allegedly', example: 'The clerk allegedly [took] bribes.' },
  { cue: 'supposedly', kind: 'likely', prefix: 'supposedly', example: 'The clerk supposedly [took] bribes.' },
  { cue: 'purportedly', kind: 'likely', prefix: 'purportedly', example: 'The clerk purportedly [took] bribes.' },
  { cue: 'apparently', kind: 'likely', prefix: 'apparently', example: 'The clerk apparently [took] bribes.' },
  { cue: 'seemingly', kind: 'likely', prefix: 'apparently', example: 'The clerk seemingly [took] bribes.' },
  { cue: 'presumably', kind: 'likely', prefix: 'presumably', example: 'The clerk presumably [took] bribes.' },
  { cue: 'probably', kind: 'likely', prefix: 'probably', example: 'The clerk probably [took] bribes.' },
  { cue: 'likely', kind: 'likely', prefix: 'likely', example: 'The bank will likely [lend] money.' },
  { cue: 'possibly', kind: 'possible', prefix: 'may', example: 'The clerk possibly [took] bribes.' },
  { cue: 'perhaps', kind: 'possible', prefix: 'may', example: 'Perhaps the clerk [took] bribes.' },
  { cue: 'maybe', kind: 'possible', prefix: 'may', example: 'Maybe the clerk [took] bribes.' },
  { cue: 'potentially', kind: 'possible', prefix: 'may', example: 'The leak potentially [harmed] the bank.' },
  { cue: 'hopefully', kind: 'wished', prefix: 'hoped_to', example: 'Hopefully the bank will [lend] money.' },
];

/** Adjectives of "it is ... that": what they make of the clause. */
export const IMPERSONAL: ReadonlyMap<
  string,
  {
    readonly kind: ModalityKind;
    readonly polarity: 'affirmed' | 'denied' | 'open';
    /** What "it is not ... that" makes of the clause: `flip` its polarity, or leave it `open` ("not clear that"). */
    readonly negated: 'flip' | 'open';
  }
> = new Map(
  (
    [
      ['likely probable', 'likely', 'affirmed'],
      ['inevitable certain sure clear evident obvious', 'actual', 'affirmed', 'open'],
      ['true', 'actual', 'affirmed'],
      ['unlikely improbable', 'likely', 'denied'],
      ['possible conceivable plausible', 'possible', 'affirmed'],
      ['arguable', 'possible', 'affirmed', 'open'],
      ['impossible inconceivable unthinkable', 'possible', 'denied'],
      ['unclear uncertain unknown doubtful debatable', 'actual', 'open'],
      ['false untrue baseless groundless unfounded', 'actual', 'denied'],
      ['necessary essential important vital crucial imperative critical', 'required', 'affirmed', 'open'],
    ] as readonly (readonly [string, ModalityKind, 'affirmed' | 'denied' | 'open', 'open'?])[]
  ).flatMap(([words, kind, polarity, negated = 'flip']) =>
    words.split(' ').map((word) => [word, { kind, polarity, negated: negated as 'flip' | 'open' }] as const),
  ),
);

/** Subordinators that make a condition only of what is still to come: "he resigned once the vote was over" has none. */
export const WAITING_MARKS: ReadonlySet<string> = new Set(['until', 'till', 'once', 'as soon as']);

export interface ConditionCue {
  readonly cue: string;
  readonly kind: ConditionKind;
  readonly example: string;
}

/** Subordinators that make their clause a condition of the one above. */
export const CONDITION_MARKS: readonly ConditionCue[] = [
  { cue: 'if', kind: 'if', example: 'The union would [support] the deal [if] the bank pays.' },
  { cue: 'only if', kind: 'if', example: 'The union would [support] the deal [only if] the bank pays.' },
  { cue: 'unless', kind: 'unless', example: 'The union will [oppose] the deal [unless] the bank pays.' },
  { cue: 'until', kind: 'until', example: 'The union will [block] the port [until] the bank pays.' },
  {
    cue: 'unless and until',
    kind: 'until',
    example: 'The union will [block] the port [unless and until] the bank pays.',
  },
  { cue: 'if and when', kind: 'if', example: 'The union will [leave] the port [if and when] the bank pays.' },
  { cue: 'till', kind: 'until', example: 'The union will [block] the port [till] the bank pays.' },
  { cue: 'as long as', kind: 'as long as', example: 'The union would [support] the deal [as long as] the bank pays.' },
  { cue: 'so long as', kind: 'as long as', example: 'The union would [support] the deal [so long as] the bank pays.' },
  { cue: 'provided', kind: 'if', example: 'The union would [support] the deal [provided] the bank pays.' },
  { cue: 'provided that', kind: 'if', example: 'The union would [support] the deal [provided that] the bank pays.' },
  { cue: 'assuming', kind: 'if', example: 'The union would [support] the deal, [assuming] the bank pays.' },
  { cue: 'assuming that', kind: 'if', example: 'The union would [support] the deal, [assuming that] the bank pays.' },
  { cue: 'once', kind: 'if', example: 'The union will [leave] the port [once] the bank pays.' },
  {
    cue: 'whenever',
    kind: 'if',
    example: 'The union will [leave] the port [whenever] the bank refuses to pay.',
  },
  { cue: 'as soon as', kind: 'if', example: 'The union will [leave] the port [as soon as] the bank pays.' },
  { cue: 'in case', kind: 'if', example: 'The union would [support] a strike [in case] the bank refuses to pay.' },
  {
    cue: 'on condition that',
    kind: 'if',
    example: 'The union would [support] the deal [on condition that] the bank pays.',
  },
  {
    cue: 'on the condition that',
    kind: 'if',
    example: 'The union would [support] the deal [on the condition that] the bank pays.',
  },
  {
    cue: 'on the assumption that',
    kind: 'if',
    example: 'The union would [support] the deal [on the assumption that] the bank pays.',
  },
  {
    cue: 'in the event that',
    kind: 'if',
    example: 'The union would [support] a strike [in the event that] the bank refuses to pay.',
  },
  { cue: 'should', kind: 'if', example: '[Should] the talks fail, the union would [support] a strike.' },
  { cue: 'had', kind: 'if', example: '[Had] the bank refused, the union would have [supported] a strike.' },
  { cue: 'were', kind: 'if', example: '[Were] the bank to refuse, the union would [support] a strike.' },
  { cue: 'without', kind: 'without', example: 'The union would not [support] a deal [without] seeing the accounts.' },
];

/** Prepositions that make their phrase a condition of a deed that is not yet done. */
export const CONDITION_PREPOSITIONS: readonly ConditionCue[] = [
  { cue: 'without', kind: 'without', example: 'The union would not [support] the deal [without] higher wages.' },
  { cue: 'but for', kind: 'without', example: '[But for] the rain, the fire would have [spread].' },
  { cue: 'were it not for', kind: 'without', example: '[Were it not for] the grant, the mine would [close].' },
  {
    cue: 'had it not been for',
    kind: 'without',
    example: '[Had it not been for] the rain, the fire would have [spread].',
  },
  { cue: 'if not for', kind: 'without', example: 'The mine would [close] [if not for] the grant.' },
  { cue: 'in case of', kind: 'if', example: 'The union would [support] a strike [in case of] layoffs.' },
  { cue: 'in exchange for', kind: 'if', example: 'The union would [support] the deal [in exchange for] higher wages.' },
  { cue: 'in return for', kind: 'if', example: 'The union would [support] the deal [in return for] higher wages.' },
  { cue: 'subject to', kind: 'if', example: 'The union would [support] the deal [subject to] a vote of its members.' },
  { cue: 'contingent on', kind: 'if', example: 'The bank will [pay] the grant [contingent on] reforms.' },
  { cue: 'contingent upon', kind: 'if', example: 'The bank will [pay] the grant [contingent upon] reforms.' },
  { cue: 'conditional on', kind: 'if', example: 'The bank will [pay] the grant [conditional on] reforms.' },
  { cue: 'conditional upon', kind: 'if', example: 'The bank will [pay] the grant [conditional upon] reforms.' },
];

/** Words whose "on" names a condition: "contingent on the bank paying". */
export const HINGES: ReadonlySet<string> = new Set([
  'contingent',
  'conditional',
  'dependent',
  'conditioned',
  'predicated',
]);

/** Verbs whose "on" names a condition where a deed stands behind it: "depends on the bank paying", and not "depends on tourism". */
export const HINGING_VERBS: ReadonlySet<string> = new Set(['depend', 'hinge']);

/** Index after the words of `cue` where they stand at `at` in a row of lower-case words; -1 where they do not. */
export function cueEnd(words: readonly string[], at: number, cue: string): number {
  let parts = PARTS.get(cue);
  if (parts === undefined) PARTS.set(cue, (parts = cue.split(' ')));
  for (let n = 0; n < parts.length; n++) if (words[at + n] !== parts[n]) return -1;
  return at + parts.length;
}

/** The words of each cue that was looked for: cues are looked for at every word. */
const PARTS = new Map<string, readonly string[]>();

/** Subordinators before a gerund or clause that say it did not happen: "rather than closing". */
export const DENYING_MARKS: ReadonlySet<string> = new Set([
  'without',
  'instead of',
  'rather than',
  'rather',
  'instead',
  'short of',
]);

/** Prepositions before a gerund that say the deed was done: "by closing the port", "after closing the port". */
export const DOING_MARKS: ReadonlySet<string> = new Set([
  'by',
  'after',
  'while',
  'when',
  'since',
  'before',
  'upon',
  'in',
  'despite',
  'besides',
  'without',
  'instead of',
  'rather than',
  'through',
  'following',
  'once',
  'as',
  'if',
  'unless',
  'until',
  'though',
  'although',
  'with',
  'even if',
]);

/** Subordinators of several words that the parser may take apart; with CONDITION_MARKS and DENYING_MARKS. */
export const COMPOUND_MARKS: readonly string[] = [
  'even if',
  'even though',
  'as if',
  'as though',
  'as soon as',
  'so that',
  'now that',
  'given that',
  'in order to',
  'by the time',
];

/** Subordinators that take their clause for granted. */
export const PRESUPPOSING_MARKS: ReadonlySet<string> = new Set(['before', 'after', 'since']);

/** Determiners and pronouns that deny the clause they stand in: "no official confirmed", "nobody left". */
export const DENYING_WORDS: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'no-one']);

/** Phrases with "no" that deny the clause they stand in: "under no circumstances will the club sell". */
export const DENYING_PHRASES: ReadonlySet<string> = new Set([
  'under no circumstances',
  'under no circumstance',
  'under no conditions',
  'on no account',
  'at no point',
  'at no stage',
  'at no time',
  'in no way',
  'by no means',
  'in no event',
]);
