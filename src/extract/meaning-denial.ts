import { DENYING_PHRASES, DENYING_WORDS } from '../data/cues';
import type { Token } from '../model';
import { casePhrase, phraseOf } from './clause-words';
import { type Clause, isNegator } from './clauses';
import { dependents, subtree, type Tree } from './tree';

export function denier(tree: Tree, token: number): number {
  const isNo = (at: number) => DENYING_WORDS.has(tree.tokens[at]?.lemma.toLowerCase() ?? '') && !isMeasure(tree, at);
  // "voted no": the answer is no denial of the vote.
  if (isNo(token) && tree.tokens[token].lemma.toLowerCase() !== 'no') return token;
  const det = dependents(tree, token, 'det', 'cc').find(
    (at) => isNo(at) && (tree.tokens[at].relation === 'det' || at < token),
  );
  if (det !== undefined) return det;
  // A "no" or "not one" right before the phrase, wherever the parser put it.
  const first = firstWord(tree, token);
  if (partlyNegated(tree, token) >= 0) return -1;
  // "no more money"
  if (isNo(first) && /^(more|further)$/i.test(tree.tokens[first + 1]?.text ?? '')) return first;
  const single = /^(one|a|an|single)$/i.test(tree.tokens[first].text);
  if (single && first > 0 && tree.tokens[first - 1].lemma.toLowerCase() === 'not') return first - 1;
  if (tree.tokens[first].lemma.toLowerCase() === 'not' && /^(one|a|an)$/i.test(tree.tokens[first + 1]?.text ?? ''))
    return first;
  return first > 0 && tree.tokens[first - 1].xpos === 'DT' && isNo(first - 1) ? first - 1 : -1;
}

/** The first word of a phrase, behind the quotation mark that may open it: '"not one cent" was lost'. */
function firstWord(tree: Tree, token: number): number {
  const words = subtree(tree, token, (child) => child > token);
  return words.find((at) => tree.tokens[at].upos !== 'PUNCT') ?? token;
}

/** "would neither confirm nor deny": the index of what denies this verb, or -1. Where "not" is lent, "nor" adds nothing to it. */
export function norAt(tree: Tree, clause: Clause): number {
  if ([...clause.lent, ...clause.group].some((at) => at !== clause.head && isNegator(tree.tokens[at]))) return -1;
  return (
    dependents(tree, clause.head, 'cc', 'det', 'advmod').find(
      (at) => at < clause.head && /^(nor|neither)$/.test(tree.tokens[at].lemma.toLowerCase()),
    ) ?? -1
  );
}

/** "cause inflation rather than curb it", taken for one of two coordinated verbs: the index of "rather", or -1. */
export function insteadAt(tree: Tree, clause: Clause): number {
  if (clause.conjunctOf === null) return -1;
  return dependents(tree, clause.head, 'cc').find((at) => INSTEAD.has(phraseOf(tree, at))) ?? -1;
}

/** What coordinates a thing only to rule it out. */
export const INSTEAD: ReadonlySet<string> = new Set(['rather than', 'instead of', 'as opposed to', 'not']);

/** "has yet to publish", read as one verb group; the index of "yet", or -1. */
export function yetAt(tree: Tree, clause: Clause): number {
  const yet = tree.tokens.findIndex(
    (token, at) => at < clause.head && at >= clause.head - 4 && token.text.toLowerCase() === 'yet',
  );
  if (yet < 1 || tree.tokens[yet + 1].xpos !== 'TO') return -1;
  const helper = tree.tokens[yet - 1].lemma === 'still' ? yet - 2 : yet - 1;
  const own = clause.group.includes(helper) || tree.tokens[helper]?.head === clause.head;
  return own && /^(have|be)$/.test(tree.tokens[helper].lemma) ? yet : -1;
}

/** "all", "everyone": of all of a kind. */
export function isUniversal({ lemma }: Token): boolean {
  return /^(all|every|each|everyone|everybody|everything|both)$/.test(lemma.toLowerCase());
}

/** "Not all officials agree": that all do is denied. The index of "not", or -1. */
export function partlyNegated(tree: Tree, token: number): number {
  const isOfAll = [token, ...dependents(tree, token, 'det', 'det:predet')].some((at) => isUniversal(tree.tokens[at]));
  if (!isOfAll) return -1;
  const own = dependents(tree, token, 'advmod', 'det').find((at) => isNegator(tree.tokens[at]));
  const first = firstWord(tree, token);
  return own ?? (first > 0 && tree.tokens[first - 1].lemma.toLowerCase() === 'not' ? first - 1 : -1);
}

/** "under no circumstances": the index of the "no" of a phrase that denies its clause, or -1. */
export function neverAt(tree: Tree, { head }: Clause): number {
  for (const at of dependents(tree, head, 'obl')) {
    const no = dependents(tree, at, 'det').find((child) => tree.tokens[child].lemma.toLowerCase() === 'no');
    const phrase = `${casePhrase(tree, at) ?? ''} no ${tree.tokens[at].text.toLowerCase()}`;
    if (no !== undefined && DENYING_PHRASES.has(phrase)) return no;
  }
  return -1;
}

/** "nothing more than a rumor", "no fewer than ten": as much as that, and not none. */
export function isMeasure(tree: Tree, no: number): boolean {
  if (!DENYING_WORDS.has(tree.tokens[no].lemma.toLowerCase())) return false;
  const words = tree.tokens.slice(no + 1, no + 3).map((token) => token.text.toLowerCase());
  return /^(more|less|fewer|other|later|earlier|higher|lower) than$|^short of$|^but /.test(words.join(' '));
}
