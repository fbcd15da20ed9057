import type { Token } from '../model';
import { hasCycle, type Link, NOMINAL, PHRASE_TAGS } from './tree-repair';

const TIES = new Set(['based', 'led', 'owned', 'backed', 'born', 'run', 'controlled', 'headquartered']);

/**
 * The tree with "Mill Town-based Second Trust" read as a trust, where the parser takes the town for the head of the name:
 * whatever the town did, the trust did.
 */
export function hyphenatedNames(tokens: readonly Token[]): Token[] | null {
  for (let tie = 2; tie < tokens.length - 1; tie++) {
    if (tokens[tie - 1].text !== '-' || !TIES.has(tokens[tie].text.toLowerCase())) continue;
    const list = swapped(tokens, tie);
    if (list && !hasCycle(list)) return tokens.map((token, at) => ({ ...token, ...list[at] }));
  }
  return null;
}

function swapped(tokens: readonly Token[], tie: number): Link[] | null {
  let last = tie;
  while (last + 1 < tokens.length && PHRASE_TAGS.has(tokens[last + 1].xpos) && tokens[last + 1].xpos !== 'IN') last++;
  let town = topOfName(tokens, tie - 2);
  while (tokens[town].head >= 0 && tokens[town].head < tie && tokens[town].upos !== 'PUNCT') town = tokens[town].head;
  const { head, relation } = tokens[last];
  if (last === tie || !NOMINAL.has(tokens[last].xpos)) return null;
  const isBelow = head === town && /^(list|appos|flat|dep|obj)/.test(relation);
  // "Salt Lake City-based First Harbor said": both names were hung on the verb.
  const isApart = head === tokens[town].head && /^(flat|compound|nsubj|dep)/.test(relation) && head > last;
  const isBeside = isApart || (head === tokens[town].head && tokens[town].relation === relation);
  const isTied =
    head === tie &&
    tokens[tie].head === town &&
    !tokens.some((token) => token.head === last && token.relation === 'case');
  if (!isBelow && !isBeside && !isTied) return null;
  return tokens.map((token, at) => {
    if (at === last) return { head: tokens[town].head, relation: tokens[town].relation };
    if (at === town) return { head: tie, relation: 'compound' };
    if (at === tie) return { head: last, relation: 'amod' };
    if (at > last && (token.head === town || token.head === last))
      return { head: last, relation: looseRelation(tokens, at) };
    return { head: token.head, relation: token.relation };
  });
}

/** The word of a town's name that hangs on something outside of it, from its last word. */
function topOfName(tokens: readonly Token[], last: number): number {
  let first = last;
  while (first > 0 && tokens[first - 1].xpos === 'NNP') first--;
  const top = tokens.findIndex(
    ({ head, relation }, at) =>
      at >= first && at < last && (head > last + 2 || head < first) && /^nsubj/.test(relation),
  );
  return top < 0 ? last : top;
}

/** ", with 5 billion in assets," is no second name. */
function looseRelation(tokens: readonly Token[], at: number): string {
  const { relation } = tokens[at];
  return /^(conj|list)/.test(relation) && tokens.some((token) => token.head === at && token.relation === 'case')
    ? 'nmod'
    : relation;
}
