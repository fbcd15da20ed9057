/** More words than any article has; forgetting them all keeps memory flat over an endless stream. */
const MOST_KEPT = 60_000;

const kept = new Map<string, string>();

/**
 * The one string that stands for all equal ones. A slice of a text is a string of its own, with two bytes a letter where the text has one
 * curly quote: it is hashed again in each map and set that it is looked up in, and compared letter by letter with every word that rules
 * name. The engine compares strings that served as a key of an object by their address, and keeps their hash.
 */
export function interned(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const one = asKey(isNarrow(word) ? Buffer.from(word, 'latin1').toString('latin1') : word);
  kept.set(one, one);
  return one;
}

const isNarrow = (word: string): boolean => /^[\0-\xFF]*$/.test(word);

function asKey(word: string): string {
  return Object.keys({ [word]: true })[0]!;
}
