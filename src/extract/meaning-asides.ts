import type { Clause, ClauseIndex } from './clauses';
import { denier } from './meaning-denial';
import type { Meaning } from './meaning-kinds';
import { isBehindComma, subtree } from './tree';

/**
 * "made no finding that the minutes were forged, as the widow alleges": a teller beside what is left open or denied says it of the
 * last that is told before him. The clause of that telling; null where nobody tells it so.
 */
export function asideHolder(index: ClauseIndex, clause: Clause): Clause | null {
  if (!/^(that|content)$/.test(clause.link) || clause.form !== 'finite' || !MARKS.has(clause.mark ?? '')) return null;
  const holder = index.within(clause.sentence).find((each) => each.head > clause.head && isHolding(index, each));
  return holder && lastBefore(index, holder) === clause ? holder : null;
}

/** Beside a question of whether something is so, or "no evidence that" it is, a teller speaks of that alone. */
export function isOfOpen(index: ClauseIndex, aside: Clause): boolean {
  const last = isHolding(index, aside) ? lastBefore(index, aside) : null;
  if (last === null || !/^(that|content)$/.test(last.link)) return false;
  // "There is no proof that it is harmful, as doctors say" may be all theirs.
  const isUnfound = last.noun >= 0 && denier(index.trees[last.sentence], last.noun) >= 0;
  return last.mark === 'whether' || (isUnfound && /^(allege|claim|maintain|contend)$/.test(aside.lemma));
}

/** With what is left open or denied by those above, as whoever stands beside it has it. */
export function withHolder(index: ClauseIndex, clause: Clause, base: Meaning, meaning: Meaning): Meaning {
  if (meaning.held || meaning.polarity === 'affirmed' || meaning.polarity === base.polarity) return meaning;
  return asideHolder(index, clause) ? { ...meaning, held: base } : meaning;
}

const MARKS = new Set(['', 'that', 'whether']);

/** "..., as the widow alleges" at the end of a sentence, with nothing else told in it. */
function isHolding(
  index: ClauseIndex,
  { id, link, mark, form, lemma, passive, surface, object, head, sentence }: Clause,
) {
  const tree = index.trees[sentence];
  if (link !== 'adverbial' || mark !== 'as' || form !== 'finite' || passive || object) return false;
  if (!CLAIMING.test(lemma) || !surface || surface.shared || surface.token > head) return false;
  if (!isBehindComma(tree, head) || index.clauses.some(({ parent }) => parent === id)) return false;
  const words = subtree(tree, head);
  return tree.tokens.slice(words[words.length - 1] + 1).every(({ upos }) => upos === 'PUNCT');
}

const CLAIMING = /^(allege|claim|maintain|contend|assert|argue|insist|say|believe|suspect|suggest)$/;

function lastBefore(index: ClauseIndex, aside: Clause): Clause | null {
  const [first] = subtree(index.trees[aside.sentence], aside.head);
  return index
    .within(aside.sentence)
    .filter(({ head, form }) => head < first && form === 'finite')
    .reduce<Clause | null>((last, each) => (last && last.head > each.head ? last : each), null);
}
