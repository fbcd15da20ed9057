/** Nouns that say a deed: "opposition to the plan" is opposing the plan. */
export interface DeedNoun {
  readonly noun: string;
  /** The verb it stands for. */
  readonly verb: string;
  /** Prepositions before whom or what the deed is aimed at. */
  readonly toward: readonly string[];
  /** Preposition that stays in the edge type: `CALLED_FOR`; null where the verb takes a plain object. */
  readonly keeps: string | null;
  /** A sentence in which the ministry is the agent and the plan is the target. */
  readonly example: string;
}

type Row = readonly [nouns: string, verb: string, toward: string, keeps: string | null, example: string];

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
];

export const DEED_NOUNS: readonly DeedNoun[] = ROWS.flatMap(([nouns, verb, toward, keeps, example]) =>
  nouns
    .split(' ')
    .map((noun) => ({ noun, verb, toward: toward.split(' '), keeps, example: example.replace('*', noun) })),
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
