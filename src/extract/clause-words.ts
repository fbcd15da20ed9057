import { MONTHS, TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import { dependents, type Tree } from './tree';

const RELATIVE_TAGS = new Set(['WDT', 'WP', 'WP$']);

/** "as long as", "even if", "according to": the word with its fixed parts, lower case. */
export function phraseOf(tree: Tree, index: number): string {
  return [index, ...dependents(tree, index, 'fixed')]
    .sort((a, b) => a - b)
    .map((at) => tree.tokens[at].text.toLowerCase())
    .join(' ');
}

export function casePhrase(tree: Tree, index: number): string | null {
  const cases = dependents(tree, index, 'case').filter(
    (at) => tree.tokens[at].xpos !== 'POS' && tree.tokens[at].upos !== 'PUNCT',
  );
  if (cases.length === 0) return null;
  return cases.map((at) => phraseOf(tree, at)).join(' ');
}

/** The "to" of an infinitive; -1 where it has none. */
export const toOf = (tree: Tree, verb: number): number =>
  dependents(tree, verb, 'mark').find((at) => tree.tokens[at].xpos === 'TO') ?? -1;

export function isTemporal(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token.text === 'march' || isHoursOf(tree, index)) return false;
  if (
    TEMPORAL_NOUNS.has(
      token.lemma
        .toLowerCase()
        .replace(/\.$/, '')
        .replace(/^(?:mid|early|late)-/, ''),
    )
  )
    return true;
  // "by the end of March": a part of a time is one too.
  if (TIME_PARTS.has(token.lemma.toLowerCase()))
    return dependents(tree, index, 'nmod').some((at) => isTemporal(tree, at));
  if (token.xpos !== 'CD') return false;
  return /^((1[5-9]|20)\d\d|[012]?\d:\d\d)$/.test(token.text) || isDayOfMonth(tree, index);
}

/** "silent on duty hours", "about opening times": hours of a kind are what it is about, where nothing says that it is in them. */
function isHoursOf(tree: Tree, index: number): boolean {
  if (!/^(hours|times)$/.test(tree.tokens[index].text) || dependents(tree, index, 'nummod').length > 0) return false;
  if (!/^(about|over|on|of|to|for|with|from)$/.test(casePhrase(tree, index) ?? '')) return false;
  return dependents(tree, index, 'compound', 'amod').some(
    (at) => /^(NN|VBG)$/.test(tree.tokens[at].xpos) && !isTemporal(tree, at),
  );
}

/** "July 31", "3 May 2024": where the figure is the head, the month beside it tells. */
function isDayOfMonth(tree: Tree, index: number): boolean {
  return (
    /^\d{1,4}(?:st|nd|rd|th)?$/i.test(tree.tokens[index].text) &&
    tree.children[index].some((child) => MONTHS.has(tree.tokens[child].text.toLowerCase().replace(/\.$/, '')))
  );
}

const TIME_PARTS = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'close',
  'half',
  'course',
  'turn',
  'rest',
  'remainder',
]);

const NEGATORS = new Set(['not', "n't", 'never', 'no longer', 'nor', 'neither', 'hardly', 'scarcely', 'nowhere']);

export function isNegator(token: Token): boolean {
  return NEGATORS.has(token.lemma.toLowerCase()) || NEGATORS.has(token.text.toLowerCase().replace('’', "'"));
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'SYM', 'X']);

export function isNominal(token: Token): boolean {
  return NOMINAL.has(token.upos);
}

export function isRelative(token: Token): boolean {
  return RELATIVE_TAGS.has(token.xpos) || (token.lemma.toLowerCase() === 'that' && token.upos === 'PRON');
}
