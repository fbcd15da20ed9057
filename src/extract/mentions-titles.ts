import { senseOf } from '../data/nouns';
import { childrenBy, type NamedTree, reach } from './mentions-tree';

const HONORIFICS = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'dr',
  'dr.',
  'prof',
  'prof.',
  'sir',
  'dame',
  'gen',
  'gen.',
  'sen',
  'sen.',
  'rep',
  'rep.',
  'gov',
  'gov.',
  'lt',
  'lt.',
  'col',
  'col.',
  'maj',
  'maj.',
  'capt',
  'capt.',
  'sgt',
  'sgt.',
  'adm',
  'adm.',
  'rev',
  'rev.',
  'hon',
  'hon.',
  'st',
  'st.',
  'cmdr',
  'cmdr.',
]);

/** True where the noun can stand before a name as its title. */
export function isTitleWord(text: string): boolean {
  const word = text.toLowerCase();
  if (HONORIFICS.has(word)) return true;
  const sense = senseOf(word);
  return sense === 'office' || sense === 'source' || sense === 'occupation';
}

/**
 * The name a title is written with, where the tree hangs the name on its title: "[leader] -> Yahya Sinwar" as an
 * apposition or flat dependent without a comma. The name's head token, or null.
 */
export function titledName(tree: NamedTree, index: number): number | null {
  const token = tree.tokens[index];
  if (!isTitleWord(token.text) || tree.nameAt[index]) return null;
  const next = tree.nameAt[index + 1];
  if (!next || next.first !== index + 1 || next.type !== 'person') return null;
  const child = tree.children[index].find((at) => at >= next.first && at <= next.last);
  if (child === undefined) return null;
  return /^(?:appos|flat|nmod)/.test(tree.tokens[child].relation) ? child : null;
}

/** The title written with a name ("President", "Hamas leader"), or null. `hung` is the title token the name hangs on. */
export function titleOf(tree: NamedTree, head: number, hung: number | null, text: string): string | null {
  const title =
    hung ?? childrenBy(tree, head, 'nmod:desc').filter((child) => child < head && isTitle(tree, child))[0] ?? null;
  if (title === null) return null;
  const first = firstOfTitle(tree, title);
  return text.slice(tree.tokens[first].start, tree.tokens[title].end);
}

function isTitle(tree: NamedTree, index: number): boolean {
  return isTitleWord(tree.tokens[index].text) || (tree.tokens[index].upos === 'PROPN' && tree.nameAt[index] === null);
}

/** The title's own modifiers directly before it; a copula or conjunction ends it. */
function firstOfTitle(tree: NamedTree, title: number): number {
  let first = title;
  for (const child of [...tree.children[title]].reverse()) {
    if (child > first || !OF_TITLE.has(tree.tokens[child].relation)) continue;
    const [left, right] = reach(tree, child);
    if (right === first - 1) first = left;
  }
  return first;
}
const OF_TITLE = new Set(['compound', 'amod', 'flat', 'nmod:poss', 'nmod:desc']);
