/**
 * Verbs that put their object into a state, and the words that name one: "left the rate unchanged". With an example a row,
 * and the edge type it gives, which a test reads.
 * - `states`: adjectives and participles that only name a state where they stand right behind the object of one of the verbs;
 *   null where any adjective does.
 */
interface ResultRow {
  readonly verbs: string;
  readonly states: string | null;
  readonly example: string;
  readonly gives: string;
}

export const RESULTS: readonly ResultRow[] = [
  {
    verbs: 'leave keep',
    states:
      'unchanged closed open intact unanswered unresolved unsettled unclear stranded trapped homeless jobless exposed injured wounded dead damaged divided shaken vulnerable unpaid unprotected undefended untouched secret hidden alive free empty idle paralysed paralyzed vacant alone sealed locked shut frozen blocked',
    example: 'The bank left its rate unchanged on Friday.',
    gives: 'LEFT_UNCHANGED',
  },
  {
    verbs: 'find',
    states: 'guilty liable innocent responsible dead alive unfit negligent unconstitutional unlawful illegal',
    example: 'The jury found the clerk guilty of fraud.',
    gives: 'FOUND_GUILTY',
  },
  {
    verbs: 'call consider deem declare rule judge label pronounce term brand think',
    states: null,
    example: 'The envoy called the measures illegal.',
    gives: 'CALLED_ILLEGAL',
  },
  {
    verbs: 'make render drive send turn',
    states: null,
    example: 'The flood made the road impassable.',
    gives: 'MADE_IMPASSABLE',
  },
];

const STATES = new Map(
  RESULTS.flatMap(({ verbs, states }) =>
    verbs.split(' ').map((verb) => [verb, states === null ? null : new Set(states.split(' '))] as const),
  ),
);

/** Whether the verb, by its lemma, can put its object into the state that this word names. */
export function putsInto(verb: string, state: string): boolean {
  const states = STATES.get(verb);
  return states !== undefined && (states === null || states.has(state));
}

/** Whether the words are so listed that the one names a state behind the object of the other, whatever the parser took it for. */
export function isListedState(verb: string, state: string): boolean {
  return STATES.get(verb)?.has(state) ?? false;
}

/** Verbs behind which a bare participle names the state of their subject: "felt vindicated". */
export const LINKING: ReadonlySet<string> = new Set('feel seem look appear remain stay become grow sound'.split(' '));

/** Verbs that want their object to undergo what a participle behind it says: "wants the tax raised". */
export const WANTING: ReadonlySet<string> = new Set('want need like prefer'.split(' '));

/** Verbs whose object is only the subject of what is wanted, expected or brought about: "expected the rain to ease" expects no rain. */
export const EXPECTING: ReadonlySet<string> = new Set('want need like prefer expect have'.split(' '));
