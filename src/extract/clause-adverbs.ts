import { MODAL_ADVERBS } from '../data/cues';
import { COMPLETING, DENIED_ADVERBS, SENTENCE_ADVERBS, WEAKENING } from '../data/kept-adverbs';
import { TEMPORAL_ADVERBS } from '../data/temporal';
import type { Polarity } from '../model';
import type { Clause } from './clause-model';
import { isNegator } from './clause-words';
import { denyingDegree } from './degrees';
import { dependents, type Tree } from './tree';

/** Tokens of adverbs that belong to what is said of somebody, before and behind the verb. */
export interface Kept {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const MODAL = new Set(MODAL_ADVERBS.map((row) => row.cue));

/**
 * "not properly consulted", "almost collapsed", "ran aground": adverbs that weaken or complete the verb, and those that a
 * denial is of.
 */
export function keptAdverbs(tree: Tree, clause: Clause, polarity: Polarity): Kept {
  const all = dependents(tree, clause.head, 'advmod').filter((at) => isKept(tree, clause, polarity, at));
  const words = all.flatMap((at) => [...tree.children[at], at]);
  return { before: words.filter((at) => at < clause.head), after: words.filter((at) => at > clause.head) };
}

/** The words that complete the verb: "too low" of "considered the offer too low", "not guilty" of "found him not guilty". */
export function completionWords(tree: Tree, { completion }: Pick<Clause, 'completion'>): readonly number[] {
  if (completion < 0) return [];
  const degree = dependents(tree, completion, 'advmod').filter(
    (at) => at === completion - 1 && (WEAKENING.has(tree.tokens[at].text.toLowerCase()) || isNegator(tree.tokens[at])),
  );
  return [...degree, ...denyingDegree(tree, completion), completion];
}

function isKept(tree: Tree, clause: Clause, polarity: Polarity, at: number): boolean {
  const token = tree.tokens[at];
  const word = token.text.toLowerCase();
  if (!/^(ADV|ADJ|PART)$/.test(token.upos) || /^W/.test(token.xpos) || isNegator(token) || MODAL.has(word))
    return false;
  if (at === clause.completion || word === clause.particle || noLongerAt(tree, at) >= 0) return false;
  if (denyingDegree(tree, clause.head).includes(at)) return false;
  if (
    isSoFar(tree, at) ||
    !tree.children[at].every((child) => isPlainAdverb(tree, child)) ||
    isSetOff(tree, clause.head, at)
  )
    return false;
  if (at < clause.head && isBeforeSubject(tree, clause.head, at)) return false;
  // "more hopeful than before" may be of little hope.
  if (clause.kind === 'adjective' && /^(more|most)$/.test(word)) return at === clause.head - 1;
  if (WEAKENING.has(word)) return !isNotOnly(tree, at) && (at < clause.head || !BEFORE_ONLY.has(word));
  const end = clause.particle && tree.tokens[clause.head + 1]?.text.toLowerCase() === clause.particle ? 2 : 1;
  if (at === clause.head + end && COMPLETING.has(word)) return true;
  if (polarity === 'affirmed' || SENTENCE_ADVERBS.has(word)) return false;
  const isManner =
    DENIED_ADVERBS.has(word) || (/ly$/.test(word) && !TEMPORAL_ADVERBS.has(word)) || word === 'immediately';
  if (polarity === 'open') return isManner;
  const denier = clause.group.find((each) => isNegator(tree.tokens[each])) ?? -1;
  if (at < clause.head) return at > denier;
  return isManner;
}

/** Behind its verb, such a word is of what follows: "is responsible only for the school"; "too" there means "also". */
const BEFORE_ONLY = new Set(['only', 'solely', 'merely', 'too']);

/** "only after it was carried out", "only he could have built it": of the whole clause or of its subject. */
export function isBeforeSubject(tree: Tree, head: number, at: number): boolean {
  return dependents(tree, head, 'nsubj', 'csubj', 'expl', 'mark', 'cc').some((child) => child > at && child < head);
}

function isSoFar(tree: Tree, at: number): boolean {
  return tree.tokens[at].text.toLowerCase() === 'far' && tree.tokens[at - 1]?.text.toLowerCase() === 'so';
}

function isPlainAdverb(tree: Tree, at: number): boolean {
  return tree.tokens[at].upos === 'ADV' && tree.children[at].length === 0;
}

/** "not only", "not just": no limit but its contrary. */
function isNotOnly(tree: Tree, at: number): boolean {
  return at > 0 && isNegator(tree.tokens[at - 1]) && /^(only|solely|merely)$/i.test(tree.tokens[at].text);
}

export function isSetOff(tree: Tree, head: number, at: number): boolean {
  return tree.tokens
    .slice(Math.min(head, at), Math.max(head, at))
    .some(({ upos, xpos }) => upos === 'PUNCT' && xpos !== 'HYPH');
}

/** The "no" of "no longer" and "no more", given its second word; -1 where there is none. */
export function noLongerAt(tree: Tree, at: number): number {
  if (!/^(longer|more)$/i.test(tree.tokens[at].text)) return -1;
  return dependents(tree, at, 'advmod', 'det').find((child) => tree.tokens[child].lemma.toLowerCase() === 'no') ?? -1;
}

/** The words that deny the clause, where they say more than "not": "no longer", "hardly"; their tokens. */
export function denyingAdverb(tree: Tree, clause: Clause): readonly number[] {
  const degree = denyingDegree(tree, clause.head);
  if (degree.length > 0) return degree;
  for (const at of dependents(tree, clause.head, 'advmod')) {
    const no = noLongerAt(tree, at);
    if (no >= 0) return [no, at];
    if (/^(hardly|scarcely)$/i.test(tree.tokens[at].text) && at < clause.head) return [at];
  }
  return [];
}
