/** Penn tags of the words of a plain noun phrase. */
export const PHRASE_TAGS = new Set([
  'DT',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PRP',
  'PRP$',
  'CD',
  'POS',
  'IN',
  'HYPH',
  'NFP',
  'AFX',
  'FW',
  'PDT',
]);

/** ... of those that can open one. */
export const STARTS = new Set(['DT', 'JJ', 'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'CD', 'PDT']);

/** ... of those that can head one. */
export const NOMINAL = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'CD']);

/** Where a token hangs, and how. */
export interface Link {
  head: number;
  relation: string;
}

/** True where following heads from some token leads back to it. */
export function hasCycle(links: readonly Link[]): boolean {
  const state = new Uint8Array(links.length);
  for (let start = 0; start < links.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = links[at].head;
    }
    if (at >= 0 && state[at] === 1) return true;
    for (const each of path) state[each] = 2;
  }
  return false;
}
