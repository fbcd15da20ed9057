/**
 * Prepositions a verb itself asks for. After such a verb a phrase with that preposition belongs to the verb even where
 * the parser hangs it on the object: "warned Israel [against an invasion]".
 */
const ROWS: readonly (readonly [prepositions: string, verbs: string])[] = [
  [
    'against',
    'warn caution advise defend protect guard turn pit lobby rally vote use testify launch wage bring file impose level',
  ],
  [
    'of',
    'accuse convict acquit suspect inform notify remind warn assure rid strip deprive rob relieve clear absolve persuade convince',
  ],
  [
    'from',
    'prevent stop ban bar block protect save free release remove withdraw exclude expel evacuate deter discourage dissuade prohibit separate steal take seek obtain receive win borrow buy demand extract hide isolate',
  ],
  [
    'with',
    'provide supply charge arm equip present replace furnish credit entrust share discuss sign negotiate compare threaten help coordinate exchange',
  ],
  [
    'to',
    'give offer send sell lend hand grant supply deliver transfer return submit present pay donate extend award pass bring propose explain describe attribute compare link tie limit restrict confine expose add devote relay convey signal allocate commit provide',
  ],
  [
    'for',
    'blame criticize criticise thank praise condemn ask press fine jail arrest punish reward forgive apologize charge sue seek nominate exchange mistake push demand urge',
  ],
  ['on', 'impose base focus place put blame pressure press urge spend inflict launch'],
  ['over', 'sue criticize criticise accuse attack press confront fire'],
  ['about', 'ask warn tell inform brief question'],
  [
    'as',
    'describe regard view name appoint elect label brand designate see treat portray identify use dismiss hail denounce condemn choose',
  ],
  ['into', 'turn pour divide force lure transform convert coerce'],
];

const FRAMES: ReadonlySet<string> = new Set(
  ROWS.flatMap(([prepositions, verbs]) => verbs.split(' ').map((verb) => `${verb} ${prepositions}`)),
);

export function takesPreposition(verb: string, preposition: string): boolean {
  return FRAMES.has(`${verb} ${preposition}`);
}

/** Prepositions whose phrases say when, how or why; they give no edge. */
export const CIRCUMSTANCE: ReadonlySet<string> = new Set([
  'according to',
  'but for',
  'if not for',
  'were it not for',
  'had it not been for',
  'after',
  'before',
  'during',
  'since',
  'until',
  'till',
  'amid',
  'amidst',
  'despite',
  'in spite of',
  'because of',
  'due to',
  'owing to',
  'thanks to',
  'without',
  'like',
  'unlike',
  'than',
  'such as',
  'including',
  'except',
  'except for',
  'apart from',
  'aside from',
  'besides',
  'per',
  'via',
  'following',
  'ahead of',
  'prior to',
  'instead of',
  'rather than',
  'as well as',
  'in terms of',
  'as part of',
  'as',
  'at',
]);

/** Prepositions that place a deed, where the phrase is a place. */
export const PLACING: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'near',
  'from',
  'to',
  'into',
  'inside',
  'outside',
  'across',
  'through',
  'throughout',
  'around',
  'toward',
  'towards',
  'within',
  'over',
  'off',
  'out of',
  'beyond',
  'along',
  'onto',
  'underneath',
  'beneath',
  'under',
  'above',
  'behind',
  'between',
  'north of',
  'south of',
  'east of',
  'west of',
]);
