import { isOtherwise, type ReadingRow, readingsOf } from '../data/noun-readings';
import type { NounSense } from '../data/nouns';
import { SPEECH_VERBS } from '../data/speech';
import { caseOf, childrenBy, isPlural, type NamedTree } from './mentions-tree';

/** The sense that the words beside a noun give it, or null where no row of its readings holds. */
export function readingOf(tree: NamedTree, index: number, lemma: string): NounSense | null {
  return readingRowOf(tree, index, lemma)?.sense ?? null;
}

export function readingRowOf(tree: NamedTree, index: number, lemma: string): ReadingRow | null {
  return readingsOf(lemma).find((row) => holds(tree, index, row)) ?? null;
}

function holds(tree: NamedTree, index: number, row: ReadingRow): boolean {
  const { head, relation } = tree.tokens[index];
  const verb = head < 0 ? '' : tree.tokens[head].lemma.toLowerCase();
  const phrases = row.of || row.behind ? phrasesBehind(tree, index, row) : [];
  // "the Independence List": what a noun means where nothing tells is not what a name means
  if (isOtherwise(row) && /^\p{Lu}/u.test(tree.tokens[index].text)) return false;
  if (row.many && !isPlural(tree, index)) return false;
  if (row.before && !modifiersOf(tree, index).some((child) => has(row.before, tree.tokens[child].text))) return false;
  if (row.of && !phrases.some((child) => caseOf(tree, child) === 'of' && has(row.of, tree.tokens[child].lemma)))
    return false;
  if (row.under && !has(row.under, caseOf(tree, index) ?? '')) return false;
  if (row.clause && childrenBy(tree, index, 'acl', 'acl:relcl', 'ccomp').length === 0) return false;
  if (row.bare && !isBare(tree, index)) return false;
  if (row.who && !isToldWithWho(tree, index)) return false;
  if (row.some && !childrenBy(tree, index, 'det').some((child) => /^(?:an?|no)$/i.test(tree.tokens[child].text)))
    return false;
  if (row.behind && !phrases.some((child) => has(row.behind, caseOf(tree, child) ?? ''))) return false;
  if (row.owner && !childrenBy(tree, index, 'nmod:poss').some((child) => has(row.owner, tree.tokens[child].text)))
    return false;
  if (row.objectOf && !(/^(?:obj|nsubj:pass)$/.test(relation) && has(row.objectOf, verb))) return false;
  if (row.subjectOf && !(relation === 'nsubj' && has(row.subjectOf, verb))) return false;
  if (row.speaks && !(relation === 'nsubj' && SPEECH_VERBS.has(verb))) return false;
  if (row.that && !childrenBy(tree, index, 'det').some((child) => /^(?:this|that|any)$/i.test(tree.tokens[child].text)))
    return false;
  if (row.capital && (index === 0 || !/^\p{Lu}/u.test(tree.tokens[index].text))) return false;
  if (row.called && (tree.nameAt[index + 1] ?? null) === null) return false;
  return !row.indefinite || isAloneWithA(tree, index);
}

/**
 * Phrases behind a noun; where the row asks for names, or for none, only those. "wrote it on the board in the depot": one right behind it that
 * hangs on the same verb tells as much of the noun.
 */
function phrasesBehind(tree: NamedTree, index: number, { named }: ReadingRow): number[] {
  const { head, relation } = tree.tokens[index];
  const beside = !/^obl/.test(relation)
    ? []
    : childrenBy(tree, head, 'obl').filter((child) => nounPhraseStart(tree, child) === index + 1);
  return [...childrenBy(tree, index, 'nmod', 'obl'), ...beside].filter(
    (child) => child > index && (named === undefined || named === (tree.tokens[child].upos === 'PROPN')),
  );
}

/** The first word of a phrase: its preposition, or a word before its noun. */
function nounPhraseStart(tree: NamedTree, noun: number): number {
  return Math.min(noun, ...tree.children[noun]);
}

/** "the auction house Corvel", "the lower house Corvel": before a name both nouns may hang on it, the one right behind the other. */
function modifiersOf(tree: NamedTree, index: number): number[] {
  const own = childrenBy(tree, index, 'amod', 'compound').filter((child) => child < index);
  // "both camps"
  own.push(...childrenBy(tree, index, 'det', 'det:predet').filter((child) => /^both$/i.test(tree.tokens[child].text)));
  const before = tree.tokens[index - 1];
  const isBeside =
    tree.tokens[index].relation === 'compound' &&
    /^(?:compound|amod)$/.test(before?.relation ?? '') &&
    before.head === tree.tokens[index].head;
  return isBeside ? [...own, index - 1] : own;
}

/** "the importer who left": the clause that tells of the noun has "who" for its subject. */
function isToldWithWho(tree: NamedTree, index: number): boolean {
  return childrenBy(tree, index, 'acl:relcl').some((verb) =>
    childrenBy(tree, verb, 'nsubj', 'nsubj:pass').some((child) => /^who$/i.test(tree.tokens[child].text)),
  );
}

/** "on duty", "in person". */
function isBare(tree: NamedTree, index: number): boolean {
  return !isPlural(tree, index) && childrenBy(tree, index, 'det', 'nmod:poss', 'nummod').length === 0;
}

function isAloneWithA(tree: NamedTree, index: number): boolean {
  const [child, ...more] = tree.children[index].filter((one) => tree.tokens[one].relation !== 'case');
  return more.length === 0 && child !== undefined && /^an?$/i.test(tree.tokens[child].text);
}

/** Blank-separated words hold the word, or are "*". */
function has(words: string | undefined, word: string): boolean {
  return words === '*' || ` ${words} `.includes(` ${word.toLowerCase()} `);
}
