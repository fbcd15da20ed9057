/** How a report or a remark is denied or taken back without repeating it. */
export interface DenialCue {
  readonly lemma: string;
  /** denial: it is said to be wrong; walk-back: who said it takes it back. */
  readonly kind: 'denial' | 'walk-back';
  /** The polarity of the claim with which it is a denial: "is false", "is not true". */
  readonly polarity: 'affirmed' | 'denied';
  /** What is denied: the object of the verb, or its subject ("the story is false"). */
  readonly of: 'object' | 'subject';
  /** A sentence with the predicate in brackets. */
  readonly example: string;
}

/** denied: a denial where the words themselves are denied. */
type Row = readonly [lemmas: string, kind: DenialCue['kind'] | 'denied', of: DenialCue['of'], example: string];

const ROWS: readonly Row[] = [
  ['deny', 'denial', 'object', 'The minister [denied] the report.'],
  ['reject', 'denial', 'object', 'The minister [rejected] the report.'],
  ['dismiss', 'denial', 'object', 'The minister [dismissed] the report.'],
  ['refute', 'denial', 'object', 'The minister [refuted] the report.'],
  ['dispute', 'denial', 'object', 'The minister will [dispute] the account.'],
  ['contest', 'denial', 'object', 'The minister [contested] the account.'],
  ['rebut', 'denial', 'object', 'The minister [rebutted] the claim.'],
  ['debunk', 'denial', 'object', 'The agency [debunked] the claim.'],
  ['disprove', 'denial', 'object', 'The agency [disproved] the claim.'],
  ['discredit', 'denial', 'object', 'The agency [discredited] the claim.'],
  ['contradict', 'denial', 'object', 'The engineer [contradicted] the account.'],
  ['disavow', 'walk-back', 'object', 'The minister [disavowed] the remarks.'],
  ['retract', 'walk-back', 'object', 'The minister [retracted] the remarks.'],
  ['withdraw', 'walk-back', 'object', 'The minister [withdrew] the remarks.'],
  ['walk back', 'walk-back', 'object', 'The minister [walked back] the remark on taxes.'],
  ['be false', 'denial', 'subject', 'The report [is false].'],
  ['be untrue', 'denial', 'subject', 'The report [is untrue].'],
  ['be wrong', 'denial', 'subject', 'The report [is wrong].'],
  ['be baseless', 'denial', 'subject', 'The report [is baseless].'],
  ['be unfounded', 'denial', 'subject', 'The report [is unfounded].'],
  ['be inaccurate', 'denial', 'subject', 'The report [is inaccurate].'],
  ['be mistaken', 'denial', 'subject', 'The report [is mistaken].'],
  ['be erroneous', 'denial', 'subject', 'The report [is erroneous].'],
  ['be incorrect', 'denial', 'subject', 'The report [is incorrect].'],
  ['be groundless', 'denial', 'subject', 'The report [is groundless].'],
  ['be misleading', 'denial', 'subject', 'The report [is misleading].'],
  ['be absurd', 'denial', 'subject', 'The report [is absurd].'],
  ['be bogus', 'denial', 'subject', 'The report [is bogus].'],
  ['be fake', 'denial', 'subject', 'The story [is fake].'],
  ['be true', 'denied', 'subject', 'The report [is not true].'],
  ['be correct', 'denied', 'subject', 'The report [is not correct].'],
  ['call false', 'denial', 'object', 'The minister [called] the report false.'],
  ['call untrue', 'denial', 'object', 'The minister [called] the report untrue.'],
  ['call wrong', 'denial', 'object', 'The minister [called] the report wrong.'],
  ['call baseless', 'denial', 'object', 'The minister [called] the report baseless.'],
  ['call inaccurate', 'denial', 'object', 'The minister [called] the report inaccurate.'],
  ['call unfounded', 'denial', 'object', 'The minister [called] the report unfounded.'],
  ['call incorrect', 'denial', 'object', 'The minister [called] the report incorrect.'],
  ['fabricate', 'denial', 'object', 'The report [was fabricated].'],
  ['make up', 'denial', 'object', 'The report [was made up].'],
  ['invent', 'denial', 'object', 'The report [was invented].'],
  ['rubbish', 'denial', 'object', 'The minister [rubbished] the report.'],
  ['scotch', 'denial', 'object', 'The minister [scotched] the rumors.'],
];

export const DENIAL_CUES: ReadonlyMap<string, DenialCue> = new Map(
  ROWS.map(([lemma, row, of, example]) => {
    const kind = row === 'denied' ? 'denial' : row;
    return [lemma, { lemma, kind, of, polarity: row === 'denied' ? 'denied' : 'affirmed', example }];
  }),
);

/** Words by which nothing but what was said is denied: what "this" means behind them, somebody said. */
export const OF_WORDS_ONLY: ReadonlySet<string> = new Set([
  'deny',
  'refute',
  'dispute',
  'rebut',
  'contradict',
  'be true',
  'be false',
  'be untrue',
  'be incorrect',
  'call false',
  'call untrue',
]);

/** Verbs of which somebody must be told who denies by them: a claim that "was rejected" may be one on an insurer. */
export const BY_SOMEBODY: ReadonlySet<string> = new Set([
  'deny',
  'reject',
  'dismiss',
  'refute',
  'dispute',
  'contest',
  'rebut',
  'contradict',
  'withdraw',
]);

/** What can be denied like that: a thing somebody said or wrote. A minister who rejects a plan denies nothing. */
export const DENIABLE =
  /\b(?:reports?|story|stories|accounts?|articles?|claims?|allegations?|accusations?|rumou?rs?|assertions?|charges?|remarks?|comments?|words|statements?|information|news|speculation)$/i;

/** What else is somebody's word where it is called wrong or denied, beside the `DENIABLE`: "her version of events", "the figure". */
export const SAID_THINGS =
  /\b(?:versions?|testimony|testimonies|narratives?|characteri[sz]ations?|suggestions?|insinuations?|assurances?|pieces?|figures?|numbers?|estimates?|tally|tallies|findings)$/i;

/** What newsrooms tell, and they seldom tell that something did not happen. */
export const OF_NEWSROOMS = /\b(?:newspaper|media|press|magazine|tabloid|television|TV|radio|website|online|blog)\b/i;

/** What has a number in it. */
export const AMOUNTS = /\b(?:figures?|numbers?|estimates?|tally|tallies)$/i;

/** What somebody was accused of. */
export const ACCUSATIONS = /\b(?:accusations?|allegations?|charges?|insinuations?)$/i;

/** What a court may hear, of which nobody need have told in the article. */
export const COURT_CHARGES = /\bcharges$/i;

/** Verbs by which somebody is accused. */
export const ACCUSING = /^(?:accus|alleg|charg|claim|contend|blam|suspect|suggest)/i;

/** Modalities in which a denial contradicts an affirmation: "will not sign" and "may sign", but not "may not sign" and "may sign". */
export const CONTRADICTING: Readonly<Record<string, readonly string[]>> = {
  actual: ['actual'],
  planned: ['planned', 'conditional', 'likely', 'possible', 'considered', 'attempted'],
  conditional: ['planned', 'conditional', 'likely', 'possible', 'considered'],
  likely: ['likely', 'planned'],
  possible: ['planned'],
  considered: ['considered', 'planned', 'conditional', 'likely', 'possible'],
  attempted: ['attempted', 'actual'],
  required: ['required'],
  wished: ['wished'],
  asked: ['asked'],
};
