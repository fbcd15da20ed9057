import type { Chain } from './coreference-chains';

/** Chains by the words and initials of their names, so that a name is compared with its likes only. */
export interface NameIndex {
  add(name: string, chain: Chain): void;
  /** Chains one of whose names shares a first or last word, or initials, with this one; in order of their first mention. */
  near(name: string): Chain[];
}

export function nameIndex(): NameIndex {
  const byHandle = new Map<string, Set<Chain>>();
  return {
    add(name, chain) {
      for (const handle of handles(name)) {
        const known = byHandle.get(handle);
        if (known === undefined) byHandle.set(handle, new Set([chain]));
        else known.add(chain);
      }
    },
    near(name) {
      const found = new Set<Chain>();
      for (const handle of handles(name))
        for (const chain of byHandle.get(handle) ?? []) if (chain.members.length > 0) found.add(chain);
      return [...found].sort((a, b) => a.id - b.id);
    },
  };
}

/** What a name can be looked up by: its words that are not small, and its initials. */
function handles(name: string): Set<string> {
  const words = name.split(/[\s-]+/).filter((word) => word !== '' && !SMALL.has(word));
  const plain = name.replace(/[.\s]/g, '');
  const initials =
    words.length > 1
      ? [
          words.map((word) => word[0]).join(''),
          name
            .split(/[\s-]+/)
            .map((word) => word[0] ?? '')
            .join(''),
        ]
      : [];
  return new Set([name, plain, ...words, ...initials]);
}

/** Words in names that initials leave out. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'du', 'des', 'der', 'van', 'von', '&']);

/** True where `short` ("idf") is made of the first letters of `long` ("israel defense forces"). Both are keys: lower case. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, '');
  if (letters.length < 2 || letters.length > 8 || !long.includes(' ')) return false;
  const words = long.split(/[\s-]+/).filter((word) => word !== '');
  const all = words.map((word) => word[0]).join('');
  const big = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('');
  return letters === all || letters === big;
}

/** Suffixes of names that say nothing of who it is. */
const TAILS = /[,]? (?:inc|ltd|llc|plc|corp|co|jr|sr|ii|iii|gmbh|ag|sa|n\.v)\.?$/;

/**
 * True where a shorter name stands for a longer one of the same type: a last name or first name for a person ("biden",
 * "joe biden"), the start or end of a body's name ("post", "the washington post"). Keys: lower case, no title.
 */
export function isShortFor(short: string, long: string, person: boolean): boolean {
  const a = short.replace(TAILS, '');
  const b = long.replace(TAILS, '');
  if (a === b) return true;
  if (a.length < 3 || a.length >= b.length) return false;
  if (b.endsWith(` ${a}`) || b.endsWith(`-${a}`)) return true;
  return person ? b.startsWith(`${a} `) && !a.includes(' ') : b.startsWith(`${a} `) || b.startsWith(`${a}-`);
}

/** Two full names of persons that share the last name but not the first name are two persons. */
export function clashes(a: string, b: string): boolean {
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length < 2 || right.length < 2) return false;
  const [first, second] = [left[0], right[0]];
  if (first === second) return false;
  return !(first.startsWith(second.replace('.', '')) || second.startsWith(first.replace('.', '')));
}
