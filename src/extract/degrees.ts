import { DEGREES, type Degree } from '../data/degrees';
import type { Token } from '../model';
import { dependents, type Tree } from './tree';

/** The row of the phrase whose words begin at this token. */
export function degreeBehind(tokens: readonly Token[], first: number): Degree | undefined {
  return DEGREES.find(({ words }) => words.every((word, n) => tokens[first + n]?.text.toLowerCase() === word));
}

/** The tokens of a phrase before this predicate that denies it: "far from" of "far from certain"; empty where there is none. */
export function denyingDegree(tree: Tree, predicate: number): readonly number[] {
  for (const last of dependents(tree, predicate, 'advmod')) {
    const first = dependents(tree, last, 'advmod').find((at) => at === last - 1);
    if (first !== undefined && degreeBehind(tree.tokens, first)?.denies) return [first, last];
  }
  return [];
}
