import { expand } from './arguments';
import { casePhrase } from './clause-words';
import type { Clause, Slot } from './clauses';
import type { Source } from './sources';
import { dependents, type Tree } from './tree';

/** Coordinated subjects times objects: more than this many of either is a list, and the rest stays in the full span. */
export const MAX_SIBLINGS = 8;

export type Expanded = { readonly slot: Slot; readonly excluded: boolean } | null;

export function spread(source: Source, { sentence }: Clause, slot: Slot): NonNullable<Expanded>[] {
  const tree = source.index.trees[sentence];
  if (slot.shared && isAntecedent(tree, slot)) return [{ slot, excluded: false }];
  const name = source.mentions.at(sentence, slot.token);
  // "Hollis & Gray" is one name.
  return expand(tree, slot).filter(
    ({ slot: { token } }) => token === slot.token || name?.form !== 'name' || tree.tokens[token].end > name.end,
  );
}

/**
 * "The party and its ally hold 71 seats", "earned it together": what is counted or done by all of them is said of no single
 * one, so the first stands for the whole phrase.
 */
export function isJoint({ index }: Source, clause: Clause): boolean {
  const tree = index.trees[clause.sentence];
  const below = [clause.head, clause.object?.token ?? -1].flatMap((at) => (at < 0 ? [] : tree.children[at]));
  if (below.some((at) => APART.has(tree.tokens[at].text.toLowerCase()))) return false;
  if (below.some((at) => TOGETHER.has(tree.tokens[at].text.toLowerCase()))) return true;
  if (below.some((at) => casePhrase(tree, at) === 'between' && tree.tokens[at].upos === 'PRON')) return true;
  if (!HOLDING.has(clause.lemma) || clause.passive || !clause.object || clause.object.shared) return false;
  const { token } = clause.object;
  return [token, ...dependents(tree, token, 'nummod', 'compound', 'nmod')].some(
    (at) => tree.tokens[at].xpos === 'CD' && !/^one$/i.test(tree.tokens[at].text),
  );
}

const TOGETHER = new Set(['together', 'jointly', 'collectively', 'combined']);
const APART = new Set(['each', 'both', 'respectively', 'apiece', 'separately']);

/** Verbs of having so and so much. */
const HOLDING = new Set('have hold own control command number total employ need make'.split(' '));

/** The noun before a relative or participial clause: which of its siblings is meant is not said, so the nearest stays alone. */
function isAntecedent(tree: Tree, slot: Slot): boolean {
  return dependents(tree, slot.token, 'acl').length > 0;
}
