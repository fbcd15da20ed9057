import { doerOf } from './coreference-subjects';
import type { Traits } from './coreference-traits';
import { mentionAt, type View } from './coreference-view';
import type { Tree } from './tree';

/**
 * Whom "himself" means: who does the nearest deed above it ("the senator has distanced himself"), who is put to it ("told the
 * guard to defend himself"), or the noun it stands beside ("the minister himself"). -1 where there is none, null for all other words.
 */
export function reflexiveOf(view: View, mention: number): number | null {
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  if (!REFLEXIVE.test(tree.tokens[head].text)) return null;
  for (const token of antecedents(tree, head)) {
    const other = mentionAt(view, sentence, token);
    if (other >= 0 && other !== mention && agree(view.traits[mention], view.traits[other])) return other;
  }
  return -1;
}

const REFLEXIVE = /^(him|her|it|them|our|my|your)sel(f|ves)$/i;

/** Tokens that may be meant, the nearest first: beside the word, then who does each deed above it. */
function* antecedents(tree: Tree, head: number): Generator<number> {
  const { tokens } = tree;
  if (/^(NOUN|PROPN|PRON)$/.test(tokens[head - 1]?.upos ?? '') && isEmphatic(tree, head)) yield head - 1;
  for (let at = tokens[head].head; at >= 0; at = tokens[at].head) yield doerOf(tree, at);
}

/** "the minister himself": set beside the noun, not under a verb. */
function isEmphatic({ tokens }: Tree, index: number): boolean {
  const { relation, head } = tokens[index];
  return (
    head === index - 1 || /^(appos|advmod|nmod:npmod|nmod:unmarked|obl:npmod|obl:unmarked|flat|dep)$/.test(relation)
  );
}

function agree(reflexive: Traits, other: Traits): boolean {
  if (reflexive.kind === 'they') return other.many !== false || other.type !== 'person';
  if (reflexive.kind === 'it') return other.type !== 'person' && other.many !== true;
  if (reflexive.kind === 'he')
    return other.many !== true && (other.gender === null || other.gender === reflexive.gender) && isOne(other);
  return other.kind === reflexive.kind || other.kind === 'relative';
}

/** "took the money himself": a noun for no person is nobody. */
const isOne = ({ type, sense }: Traits) => type === 'person' || (type === null && sense === null);
