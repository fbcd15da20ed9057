import type { Token } from '../model';
import { countryWord } from './mentions-places';
import { type Changes, changed, childrenOf, FINITE, hasCycle, type Tokens } from './tree-repair';
import { typeOfLemma } from './types';

/**
 * "ground" of "a ground and air operation" hung on the operation, where the parser took the ground for a thing of its own:
 * two words that share one head noun.
 */
export function sharedHeads(given: readonly Token[]): Token[] | null {
  const tokens = [...given];
  let changed = false;
  for (let first = 0; first + 3 < tokens.length; first++) {
    if (!sharesHead(tokens, first, first + 3)) continue;
    share(tokens, first, first + 3);
    changed = true;
  }
  return changed ? tokens : null;
}

/** Tokens `first`, "and", one word, `head`: the parser coordinates the first with the last. */
function sharesHead(tokens: readonly Token[], first: number, head: number): boolean {
  const [left, and, right, noun] = tokens.slice(first, head + 1);
  if (noun.upos !== 'NOUN' || noun.relation !== 'conj' || noun.head !== first) return false;
  if (and.relation !== 'cc' || and.text === '&' || right.head !== head || !MODIFIERS.has(right.relation)) return false;
  if (left.upos !== 'NOUN' && left.upos !== 'PROPN') return false;
  const kind = kindOf(left);
  if (kind === 'person' || left.xpos === 'NNS' || left.xpos === 'NNPS') return false;
  const before = tokens[first - 1];
  const determined = before !== undefined && before.head === first;
  if (determined) return /^an?$/i.test(before.text) && noun.xpos === 'NN' && kindOf(noun) !== kind;
  const people = kindOf(noun) === 'person' && noun.xpos === 'NNS';
  return people && (isLand(left) ? isLand(right) : left.upos === 'NOUN' || first === 0);
}

const MODIFIERS = new Set(['compound', 'amod']);

function isLand({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text) && countryWord(text) !== null;
}

const kindOf = ({ lemma }: Token) => typeOfLemma(lemma);

/** The last noun takes the place of the first, and all that hung on it. */
function share(tokens: Token[], first: number, head: number): void {
  const { head: above, relation } = tokens[first];
  tokens.forEach((token, at) => {
    if (at === head) tokens[at] = { ...token, head: above, relation };
    else if (at === first) tokens[at] = { ...token, head, relation: 'compound' };
    else if (token.head === first) tokens[at] = { ...token, head };
  });
}

/** Adjectives and participles that people are told of by behind their noun, with what completes them. */
const OF_TELLERS = new Set(
  'familiar close aware critical loyal opposed privy sympathetic responsible knowledgeable briefed involved present'.split(
    ' ',
  ),
);

/** "two lawyers familiar with the plans said": the lawyers said it, whatever stands nearer to the verb. */
export function subjectsWithAdjectives(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ text, xpos }, at) => {
    const people = tokens[at - 1];
    if (!OF_TELLERS.has(text.toLowerCase()) || !/^(?:JJ|VBN)$/.test(xpos) || people?.upos !== 'NOUN') return;
    if (tokens[at + 1]?.upos !== 'ADP' || !/^(?:person|group)$/.test(kindOf(people) ?? '')) return;
    const last = phraseEnd(tokens, at + 2);
    const verb = last + 1;
    if (last < at + 2 || tokens[verb]?.upos !== 'VERB' || !FINITE.has(tokens[verb].xpos)) return;
    if (tokens[at].head === at - 1 && people.head === verb) return;
    // its other subject would be left beside this one
    const others = childrenOf(tokens, verb).filter((child) => tokens[child].relation === 'nsubj' && child < at - 1);
    if (others.length > 0 || people.relation === 'conj') return;
    changes.set(at - 1, { head: verb, relation: 'nsubj' });
    changes.set(at, { head: at - 1, relation: 'amod' });
    changes.set(last, { head: at, relation: 'obl' });
    for (const child of [...childrenOf(tokens, at), ...childrenOf(tokens, last)])
      if (child < at - 1 && (tokens[child].head === at || tokens[child].head === last))
        changes.set(child, {
          head: tokens[child].relation === 'nummod' || tokens[child].relation === 'det' ? at - 1 : verb,
        });
  });
  const repaired = changed(tokens, changes);
  return repaired !== null && hasCycle(repaired) ? null : repaired;
}

/** Last word of the noun phrase that starts here: its noun, or the word before where there is none. */
function phraseEnd(tokens: Tokens, first: number): number {
  let at = first;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.upos ?? '') || tokens[at]?.xpos === 'PRP$') at++;
  return /^(?:NOUN|PROPN)$/.test(tokens[at - 1].upos) ? at - 1 : first - 1;
}
