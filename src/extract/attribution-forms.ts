import type { Clause } from './clauses';
import { dependent, dependents, isBehindComma, subtree, type Tree } from './tree';

/** "The radio said two ships had sailed; the ministry would not confirm it": a sentence of its own. */
export const isBehindSemicolon = (tree: Tree, clause: Clause): boolean => isBehindMark(tree, clause, ';');

/** Whether a clause opens right behind a mark, or with it. */
export function isBehindMark(tree: Tree, { head }: Clause, mark: ':' | ';'): boolean {
  const [first] = subtree(tree, head);
  return tree.tokens[first].text === mark || tree.tokens[first - 1]?.text === mark;
}

/** What hangs below a word, itself included, without marks. */
export const wordsBelow = (tree: Tree, at: number): number[] =>
  subtree(tree, at).filter((each) => tree.tokens[each].upos !== 'PUNCT');

/** "..., which ...", "..., on which ...", "..., where ..." behind a noun. */
export const isAdded = (tree: Tree, clause: Clause): boolean => clause.noun >= 0 && opensBehindComma(tree, clause);

/** ... behind whatever was told. */
export function opensBehindComma(tree: Tree, clause: Clause): boolean {
  if (clause.link !== 'relative' || !isBehindComma(tree, clause.head)) return false;
  const words = wordsBelow(tree, clause.head);
  const opens = tree.tokens[words[0]].upos === 'ADP' && words.length > 1 ? words[1] : words[0];
  return /^(which|whom?|whose|where)$/i.test(tree.tokens[opens].text);
}

/** "under which they must pay", "which will open in May": what was told would stand in "had to" and "would". */
export const hasUnshifted = (tree: Tree, { group }: Clause): boolean =>
  group.some((at) => tree.tokens[at].xpos === 'MD' && /^(must|will|can|may)$/i.test(tree.tokens[at].text));

export const PAST = /^VBD$/;
export const PRESENT = /^VB[ZP]$/;
export const SHIFTED = /^MD$/;

export function hasForm(tree: Tree, clause: Clause, form: RegExp): boolean {
  return [clause.head, ...clause.group, ...dependents(tree, clause.head, 'cop')].some((at) =>
    form.test(tree.tokens[at].xpos),
  );
}

export function hasOwnSubject(tree: Tree, { head, surface, form }: Clause): boolean {
  if (form !== 'finite' || !surface || surface.shared || surface.token > head) return false;
  return !/^W/.test(tree.tokens[surface.token].xpos) && dependent(tree, head, 'nsubj') >= 0;
}

/** "even as the toll rose": marked by "as" with "even" before it. */
export const isEvenAs = (tree: Tree, { head, mark }: Clause): boolean =>
  mark === 'even as' ||
  dependents(tree, head, 'mark').some(
    (at) => /^as$/i.test(tree.tokens[at].text) && /^even$/i.test(tree.tokens[at - 1]?.text ?? ''),
  );
