import type { Name, Sentence } from '../model';
import { findTitles, type Titled, withGivenName, withoutPosts } from './mentions-titles';
import { buildTree, type Tree } from './tree';

/** A tree with the name each token lies in, and the name with its title; null for all other tokens. By token index. */
export interface NamedTree extends Tree {
  readonly nameAt: readonly (Name | null)[];
  readonly titleAt: readonly (Titled | null)[];
}

export function namedTree(read: Sentence): NamedTree {
  const sentence = {
    ...read,
    names: read.names.map((name) => withGivenName(read.tokens, withoutPosts(read.tokens, name))),
  };
  const nameAt: (Name | null)[] = sentence.tokens.map(() => null);
  for (const name of sentence.names) for (let i = name.first; i <= name.last; i++) nameAt[i] = name;
  const titleAt: (Titled | null)[] = sentence.tokens.map(() => null);
  for (const titled of findTitles(sentence)) for (let i = titled.first; i <= titled.name.last; i++) titleAt[i] = titled;
  return { ...buildTree(sentence), nameAt, titleAt };
}

/** Dependents of `index` with exactly one of these relations, in text order. */
export function childrenBy(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  return tree.children[index].filter((child) => relations.includes(tree.tokens[child].relation));
}

/** The lower-cased preposition of a phrase ("in", "because of"), or null where it has none. A possessive 's is none. */
export function caseOf(tree: Tree, index: number): string | null {
  const marks = childrenBy(tree, index, 'case').filter((child) => child < index);
  if (marks.length === 0) return null;
  const words = marks.flatMap((mark) => [mark, ...childrenBy(tree, mark, 'fixed')]);
  return words.map((word) => tree.tokens[word].text.toLowerCase()).join(' ');
}

/** First and last token of a subtree, both inclusive. */
export function reach(tree: Tree, index: number): readonly [number, number] {
  let first = index;
  let last = index;
  const open = [index];
  while (open.length > 0) {
    const next = open.pop()!;
    first = Math.min(first, next);
    last = Math.max(last, next);
    open.push(...tree.children[next]);
  }
  return [first, last];
}

/** The token of [first, last] that depends on a token outside of it: the head of a name. */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head, relation } = tree.tokens[i];
    if ((head < first || head > last) && relation !== 'punct') return i;
  }
  return last;
}

/** True where the noun is written in the plural; "people" and the like count. */
export function isPlural(tree: Tree, index: number): boolean {
  const { xpos, lemma } = tree.tokens[index];
  return xpos === 'NNS' || xpos === 'NNPS' || lemma === 'people' || lemma === 'police';
}
