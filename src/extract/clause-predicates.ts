import { COMPOUND_MARKS, CONDITION_MARKS, DENYING_MARKS } from '../data/cues';
import { isLeftUndone } from './clause-forms';
import { isNegator } from './clause-words';
import { dependent, dependents, plain, subtree, type Tree } from './tree';

const CLAUSAL = new Set([
  'root',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'conj',
  'parataxis',
  'csubj',
  'list',
  'dep',
  'dislocated',
  'reparandum',
  'appos',
]);

export function isPredicate(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token.upos === 'PUNCT') return false;
  if (dependent(tree, index, 'cop') >= 0 || isSecondQuality(tree, index)) return true;
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return false;
  const relation = plain(token.relation);
  if (!CLAUSAL.has(relation)) return false;
  if (isParticipleMark(tree, index) || isLeftUndone(tree, index) || isNeedBe(tree, index)) return false;
  if (token.upos === 'AUX')
    return dependent(tree, index, 'nsubj') >= 0 && (token.lemma === 'be' || token.lemma === 'have');
  if (relation === 'conj')
    return token.head >= 0 && (isPredicate(tree, token.head) || dependent(tree, index, 'nsubj', 'obj', 'aux') >= 0);
  if (relation === 'appos' || relation === 'dep') return dependent(tree, index, 'nsubj', 'obj', 'aux') >= 0;
  return true;
}

/**
 * "was fair [and cheap]", "is useful [but not required]": an adjective beside one that a copula goes with. Of "is not fair and cheap" nobody
 * knows which it is not.
 */
export function isSecondQuality(tree: Tree, index: number): boolean {
  const { upos, xpos, relation, head } = tree.tokens[index];
  if (upos !== 'ADJ' || !/^JJ/.test(xpos) || relation !== 'conj' || head < 0 || head > index) return false;
  if (tree.tokens[head].upos !== 'ADJ' || dependent(tree, head, 'cop') < 0) return false;
  if (dependent(tree, index, 'nsubj', 'csubj', 'expl', 'aux', 'mark') >= 0) return false;
  const isNot = (of: number) => dependents(tree, of, 'advmod').some((at) => isNegator(tree.tokens[at]));
  return (
    !isNot(head) ||
    isNot(index) ||
    dependents(tree, index, 'cc').some((at) => /^(or|nor|but)$/i.test(tree.tokens[at].text))
  );
}

export function nearest(tree: Tree, index: number, predicate: readonly boolean[]): number {
  for (let at = tree.tokens[index].head; at >= 0; at = tree.tokens[at].head) if (predicate[at]) return at;
  return -1;
}

/** "will be sealed if need be": no need is told of. */
function isNeedBe(tree: Tree, index: number): boolean {
  const subject = dependent(tree, index, 'nsubj');
  return subject >= 0 && tree.tokens[index].xpos === 'VB' && tree.tokens[subject].text.toLowerCase() === 'need';
}

/** "provided wages rise": a participle that is a subordinator. */
export const PARTICIPLE_MARKS = new Set(['provided', 'assuming']);

function isParticipleMark(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (!PARTICIPLE_MARKS.has(token.text.toLowerCase()) || plain(token.relation) === 'root') return false;
  return dependent(tree, index, 'nsubj', 'aux', 'obj') < 0;
}

const COMPOUNDS: readonly (readonly string[])[] = [
  ...CONDITION_MARKS.map((row) => row.cue),
  ...DENYING_MARKS,
  ...COMPOUND_MARKS,
]
  .filter((cue) => cue.includes(' ') || PARTICIPLE_MARKS.has(cue))
  .map((cue) => cue.split(' '))
  .sort((a, b) => b.length - a.length);

/** "as long as" right before the first word of a clause, however the parser tied it up; null where there is none. */
export function compoundMark(tree: Tree, index: number): string | null {
  const subject = dependent(tree, index, 'nsubj', 'csubj', 'expl');
  const parts = [index, ...dependents(tree, index, 'aux', 'cop')];
  if (subject >= 0) parts.push(subtree(tree, subject)[0]);
  const first = Math.min(...parts);
  const found = COMPOUNDS.find(
    (words) =>
      words.length <= first &&
      words.every((word, n) => tree.tokens[first - words.length + n].text.toLowerCase() === word),
  );
  return found ? found.join(' ') : null;
}
