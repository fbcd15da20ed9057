import type { EntityType } from '../model';
import type { Draft } from './mentions-draft';
import { childrenBy, type NamedTree } from './mentions-tree';
import { typeOfNoun } from './types';

/** What the words around a name weigh against one opinion of the recognizer. */
const EVIDENCE = 3;

/**
 * One name, one type: a recognizer that takes "Hamas" for a person once and for an organization ten times is wrong once.
 * What the words around it say ("Lena Park, who ...", "Zora, the chipmaker") weighs more than the recognizer; the most
 * weight wins, the earlier type of two equal ones; a name with a title is a person. The last name of a person is a person.
 */
export function settleNameTypes(trees: readonly NamedTree[], drafts: readonly Draft[]): void {
  const names = drafts.filter(({ form }) => form === 'name');
  const weights = new Map<string, Map<EntityType, number>>();
  const titled = new Set<string>();
  const add = (key: string, type: EntityType, weight: number) => {
    const types = weights.get(key) ?? new Map<EntityType, number>();
    types.set(type, (types.get(type) ?? 0) + weight);
    weights.set(key, types);
  };
  for (const draft of names) {
    if (draft.title !== null) titled.add(draft.key);
    if (draft.type !== null) add(draft.key, draft.type, 1);
    const told = draft.adjectival ? null : toldBeside(trees[draft.sentence], draft);
    if (told !== null) add(draft.key, told, EVIDENCE);
  }
  for (const draft of names) {
    const types = weights.get(draft.key);
    if (types !== undefined) draft.type = titled.has(draft.key) ? 'person' : heaviest(types);
  }
  settleLastNames(names);
}

/** Types a name takes from the noun beside it; the types of other nouns ("the deal") say too little of a name. */
const TELLING: ReadonlySet<EntityType | null> = new Set<EntityType>(['person', 'place', 'organization', 'unit']);

/** "X, who ..." is a person; "X, the chipmaker" and "the carmaker X" are what the noun is. */
function toldBeside(tree: NamedTree, { head, hangsBy, range, type }: Draft): EntityType | null {
  if (type === 'group') return null;
  const [comma, next] = tree.tokens.slice(range[1] + 1, range[1] + 3);
  if (comma?.text === ',' && next !== undefined) {
    if (/^who$/i.test(next.text) && !isPlaceOfOther(tree, hangsBy, type)) return 'person';
  }
  const apposed = childrenBy(tree, hangsBy, 'appos').filter((child) => child > head);
  const { relation, head: above } = tree.tokens[hangsBy];
  const nouns = relation === 'appos' && above >= 0 ? [...apposed, above] : apposed;
  for (const noun of nouns) {
    if (tree.nameAt[noun] !== null || tree.tokens[noun].upos !== 'NOUN' || tree.tokens[noun].xpos === 'NNS') continue;
    const told = typeOfNoun(tree, noun);
    if (TELLING.has(told)) return told;
  }
  return null;
}

/** "a lecturer of the University of Oslo, who ...": a body or place behind a preposition says where somebody else is from. */
function isPlaceOfOther(tree: NamedTree, index: number, type: EntityType | null): boolean {
  return type !== 'person' && type !== null && tree.tokens[index].relation === 'nmod';
}

/** "Reyes" after "Paul Reyes", where nothing else is called so. */
function settleLastNames(names: readonly Draft[]): void {
  const last = new Set(
    names.flatMap(({ type, key }) =>
      type === 'person' && key.includes(' ') ? [key.slice(key.lastIndexOf(' ') + 1)] : [],
    ),
  );
  for (const draft of names) if (draft.type === null && last.has(draft.key)) draft.type = 'person';
  settleShortBodies(names, last);
}

/** "Ultramar" and "Varo" after "Banco Ultramar" and "Varo Energy", where no person is called so: what opens or closes the name of a body is that body. */
function settleShortBodies(names: readonly Draft[], people: ReadonlySet<string>): void {
  const wordsOf = (wanted: EntityType) =>
    names.flatMap(({ type, key }) => (type === wanted && key.includes(' ') ? [key.split(' ')] : []));
  const bodies = new Set(wordsOf('organization').flatMap((words) => [words[0], words[words.length - 1]]));
  const given = new Set(wordsOf('person').map(([first]) => first));
  for (const draft of names) {
    const isPerson = draft.title !== null || people.has(draft.key) || given.has(draft.key);
    if (draft.type === 'person' && !isPerson && bodies.has(draft.key)) draft.type = 'organization';
  }
}

function heaviest(types: ReadonlyMap<EntityType, number>): EntityType | null {
  let best: EntityType | null = null;
  for (const [type, weight] of types) if (best === null || weight > (types.get(best) ?? 0)) best = type;
  return best;
}
