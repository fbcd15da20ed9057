/**
 * What kind of deed it is: a stance one takes ("opposition to the plan"); conduct that is there whenever it is spoken of ("his
 * handling of the flood"); a happening that may be yet to come ("the attack on the port"); one that both do ("talks with the bank").
 */
export type DeedKind = 'stance' | 'conduct' | 'happening' | 'mutual';

/** Nouns that say a deed: "opposition to the plan" is opposing the plan. */
export interface DeedNoun {
  readonly noun: string;
  /** The verb it stands for. */
  readonly verb: string;
  /** Prepositions before whom or what the deed is aimed at. */
  readonly toward: readonly string[];
  /** Preposition that stays in the edge type: `CALLED_FOR`; null where the verb takes a plain object. */
  readonly keeps: string | null;
  readonly kind: DeedKind;
  /** A sentence in which the ministry is the agent and the plan is the target. */
  readonly example: string;
}

type Row = readonly [
  nouns: string,
  verb: string,
  toward: string,
  keeps: string | null,
  example: string,
  kind?: DeedKind,
];

const MET = "The ministry's * with the plan surprised many.";
const DONE_ON = "The ministry's * on the plan surprised many.";
const DONE_OF = "The ministry's * of the plan surprised many.";

const ROWS: readonly Row[] = [
  ['opposition resistance', 'oppose', 'to', null, "The ministry's * to the plan surprised many."],
  ['support backing', 'support', 'for of', null, "The ministry's * for the plan surprised many."],
  ['endorsement', 'endorse', 'of', null, "The ministry's * of the plan surprised many."],
  ['approval', 'approve', 'of for', null, "The ministry's * of the plan surprised many."],
  ['rejection', 'reject', 'of', null, "The ministry's * of the plan surprised many."],
  ['criticism', 'criticize', 'of over', null, "The ministry's * of the plan surprised many."],
  ['condemnation denunciation', 'condemn', 'of', null, "The ministry's * of the plan surprised many."],
  ['praise', 'praise', 'for of', null, "The ministry's * for the plan surprised many."],
  ['call appeal', 'call', 'for', 'for', "The ministry's * for the plan surprised many."],
  ['demand', 'demand', 'for', null, "The ministry's * for the plan surprised many."],
  ['request', 'request', 'for', null, "The ministry's * for the plan surprised many."],
  ['warning', 'warn', 'against', 'against', "The ministry's * against the plan surprised many."],
  ['warning', 'warn', 'about of over', 'of', "The ministry's * about the plan surprised many."],
  ['commitment', 'commit', 'to', 'to', "The ministry's * to the plan surprised many."],
  ['concern worry', 'worry', 'about over', 'about', "The ministry's * about the plan surprised many."],
  ['frustration anger', 'resent', 'with at over', null, "The ministry's * over the plan surprised many."],
  ['complaint', 'complain', 'about over', 'about', "The ministry's * about the plan surprised many."],
  ['pressure', 'pressure', 'on', null, "The ministry's * on the plan surprised many."],
  ['handling', 'handle', 'of', null, DONE_OF, 'conduct'],
  ['treatment', 'treat', 'of', null, DONE_OF, 'conduct'],
  ['neglect', 'neglect', 'of', null, DONE_OF, 'conduct'],
  ['attack', 'attack', 'on against', null, DONE_ON, 'happening'],
  ['strike airstrike', 'strike', 'on against', null, DONE_ON, 'happening'],
  ['assault', 'assault', 'on against', null, DONE_ON, 'happening'],
  ['offensive', 'attack', 'on against', null, DONE_ON, 'happening'],
  ['raid', 'raid', 'on', null, DONE_ON, 'happening'],
  ['crackdown', 'crack down', 'on', 'on', DONE_ON, 'happening'],
  ['bombardment', 'bombard', 'of', null, DONE_OF, 'happening'],
  ['bombing', 'bomb', 'of', null, DONE_OF, 'happening'],
  ['shelling', 'shell', 'of', null, DONE_OF, 'happening'],
  ['invasion', 'invade', 'of', null, DONE_OF, 'happening'],
  ['conquest', 'conquer', 'of', null, DONE_OF, 'happening'],
  ['occupation', 'occupy', 'of', null, DONE_OF, 'happening'],
  ['annexation', 'annex', 'of', null, DONE_OF, 'happening'],
  ['seizure', 'seize', 'of', null, DONE_OF, 'happening'],
  ['blockade', 'blockade', 'of', null, DONE_OF, 'happening'],
  ['investigation probe inquiry', 'investigate', 'into of', null, DONE_OF, 'happening'],
  ['lawsuit', 'sue', 'against', null, "The ministry's * against the plan surprised many.", 'happening'],
  ['visit trip', 'visit', 'to', null, "The ministry's * to the plan surprised many.", 'happening'],
  ['victory', 'beat', 'over against', null, "The ministry's * over the plan surprised many.", 'happening'],
  ['protest', 'protest', 'against', 'against', "The ministry's * against the plan surprised many.", 'happening'],
  ['talk conversation interview', 'talk', 'with', 'with', MET, 'mutual'],
  ['negotiation', 'negotiate', 'with', 'with', MET, 'mutual'],
  ['meeting', 'meet', 'with', 'with', MET, 'mutual'],
  ['clash', 'clash', 'with', 'with', MET, 'mutual'],
];

export const DEED_NOUNS: readonly DeedNoun[] = ROWS.flatMap(([nouns, verb, toward, keeps, example, kind = 'stance']) =>
  nouns
    .split(' ')
    .map((noun) => ({ noun, verb, toward: toward.split(' '), keeps, kind, example: example.replace('*', noun) })),
);

/** Verbs whose subject does what the noun says: "voiced opposition to". */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  'voice express reiterate renew repeat issue declare announce offer give show signal pledge make raise deliver state have maintain underline reaffirm'.split(
    ' ',
  ),
);

/** Verbs whose subject is what the noun is aimed at: "faced criticism from". */
export const GETTING_VERBS: ReadonlySet<string> = new Set(
  'face draw receive attract get meet win earn prompt provoke trigger'.split(' '),
);

/** Nouns that take back the noun they govern: "a lack of support". */
export const UNDOING_NOUNS: ReadonlySet<string> = new Set(
  'lack absence end loss erosion drop decline withdrawal'.split(' '),
);

/** Deeds of so many that nobody need be named: "criticism of the plan", "calls for an inquiry". Those counted have to be several. */
export const NAMELESS_DEEDS = {
  mass: new Set(['criticism', 'condemnation']),
  several: new Set(['call', 'demand', 'appeal', 'complaint', 'protest']),
} as const;

/** Verbs whose subject does the deed that is their object: "launched an attack on the port", "held talks with the bank". */
export const DOING_VERBS: ReadonlySet<string> = new Set(
  'launch mount stage conduct carry make pay hold begin start open conclude complete resume'.split(' '),
);

/** Nouns of which a deed below them need not have been done: "fear of an attack", "plans for a visit". */
export const UNREAL_ABOVE: ReadonlySet<string> = new Set(
  'hope fear scenario possibility risk chance danger prospect likelihood probability expectation wish case threat plan preparation call demand proposal warning idea option order bid attempt effort lack absence request appeal permission need offer invitation refusal opposition concern worry allegation accusation claim rumor rumour suspicion charge draft date schedule talk pressure support condition approval'.split(
    ' ',
  ),
);

/** What says of a deed itself that it is not done, or not known to be: "a planned visit". */
export const UNREAL_QUALITIES: ReadonlySet<string> = new Set(
  'planned possible potential threatened alleged looming imminent further future expected proposed upcoming next likely eventual feared purported any no every each such other another scheduled impending hypothetical attempted failed foiled aborted cancelled canceled postponed similar would-be forthcoming prospective suspected reported supposed'.split(
    ' ',
  ),
);

/** Verbs that say of a deed that it may be, should be or is not yet: "prepared for an attack". */
export const UNREAL_VERBS: ReadonlySet<string> = new Set(
  'prepare plan prevent avoid avert await expect fear approve delay postpone cancel consider discuss propose authorize authorise order threaten announce warn urge demand oppose rule foil thwart seek want schedule request stop need require allow permit favor favour support suspect allege deny reject abandon scrap refuse anticipate predict brace wait call push press ask agree advocate promise pledge vow offer favour block intend aim hope mean imagine simulate rehearse repel'.split(
    ' ',
  ),
);

/** What stands before a deed yet to come: "ahead of the visit". */
export const BEFORE_DEEDS: ReadonlySet<string> = new Set([
  'before',
  'ahead of',
  'until',
  'pending',
  'without',
  'instead of',
  'rather than',
  'prior to',
  'unless',
  'barring',
  'short of',
]);
