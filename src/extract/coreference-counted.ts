import type { Chain } from './coreference-chains';
import type { View } from './coreference-view';
import { dependents } from './tree';

/** How many sentences back those who are counted were told of. */
const REACH = 3;

/** Words for people by their number alone. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['both', 'two'],
  ['two', 'two'],
  ['pair', 'two'],
  ['three', 'three'],
  ['four', 'four'],
  ['five', 'five'],
]);

/**
 * "Two diplomats said the talks had failed. Both asked not to be named", "All three left": the people of that number who were told of
 * last. Null where a row of others was told of since ("Ana and Ben met. Both").
 */
export function countedBefore(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { form, key, sentence } = view.drafts[mention];
  const number = form === 'noun' && view.roles[mention] === 'subj' ? COUNTED.get(key) : undefined;
  if (number === undefined || !isAllOfThem(view, mention)) return null;
  let named = 0;
  for (let other = mention - 1; other >= 0 && view.drafts[other].sentence >= sentence - REACH; other--) {
    if (view.drafts[other].sentence === sentence && isSomebody(view, other)) named++;
    // "The general fell out with his brother, Ben Holm; the two"
    if (named > 1 || isRow(view, other)) return null;
    if (saysNumber(view, other, number)) return of[other]?.type === 'group' ? of[other] : null;
  }
  return null;
}

/** Not "one of the two", "the other two" and "the pair, the nurse Ana Reyes and", who are told apart. */
function isAllOfThem(view: View, mention: number): boolean {
  const { sentence, range, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  const words = tree.tokens.slice(range[0], head + 1).map(({ text }) => text.toLowerCase());
  const isNamed = dependents(tree, head, 'appos').some(
    (at) => /^(?:NOUN|PROPN)$/.test(tree.tokens[at].upos) && tree.nameAt[at] !== null,
  );
  return /^(?:both|the|all)$/.test(words[0]) && words.length <= 2 && !isNamed;
}

function isSomebody(view: View, mention: number): boolean {
  return view.drafts[mention].type === 'person';
}

/** "Ana and Ben". */
function isRow(view: View, mention: number): boolean {
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  return dependents(tree, head, 'conj').some((at) => /^(?:NOUN|PROPN)$/.test(tree.tokens[at].upos));
}

function saysNumber(view: View, mention: number, number: string): boolean {
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  return dependents(tree, head, 'nummod').some((at) => tree.tokens[at].text.toLowerCase() === number);
}
