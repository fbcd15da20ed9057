import type { Token } from '../model';
import { countryWord } from './mentions-places';
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
