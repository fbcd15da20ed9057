import type { Chain } from './coreference-chains';

/** Chains by the words and initials of their names, so that a name is compared with its likes only. */
export interface NameIndex {
  add(name: string, chain: Chain): void;
  /** Chains one of whose names shares a word with this one, or is written in the initials of the other; in order of their first mention. */
  near(name: string): Chain[];
  /** The first chain with this very name that fits; without a look at its likes, of which a long text has many. */
  called(name: string, fits: (chain: Chain) => boolean): Chain | null;
}

export function nameIndex(): NameIndex {
  const byWord = new Map<string, Set<Chain>>();
  const byLetters = new Map<string, Set<Chain>>();
  const byInitials = new Map<string, Set<Chain>>();
  return {
    add(name, chain) {
      for (const word of [name, ...wordsOf(name)]) put(byWord, word, chain);
      put(byLetters, lettersOf(name), chain);
      for (const initials of initialsOf(name)) put(byInitials, initials, chain);
    },
    near(name) {
      // Initials are held against letters alone: two names in full share theirs by chance.
      const sets = [
        ...[name, ...wordsOf(name)].map((word) => byWord.get(word)),
        byInitials.get(lettersOf(name)),
        ...initialsOf(name).map((initials) => byLetters.get(initials)),
      ];
      const found = new Set<Chain>();
      for (const set of sets) for (const chain of set ?? []) if (chain.members.length > 0) found.add(chain);
      return [...found].sort((a, b) => a.id - b.id);
    },
    called(name, fits) {
      let first: Chain | null = null;
      for (const chain of byWord.get(name) ?? []) {
        if (chain.members.length === 0 || (first !== null && first.id < chain.id)) continue;
        if (chain.names.has(name) && fits(chain)) first = chain;
      }
      return first;
    },
  };
}

function put(index: Map<string, Set<Chain>>, key: string, chain: Chain): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([chain]));
  else known.add(chain);
}

/** The words of a name that are not small. */
function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => word !== '' && !SMALL.has(word));
}

function lettersOf(name: string): string {
  return name.replace(/[.\s]/g, '');
}

/** Of a name of several words, with and without the small ones. */
function initialsOf(name: string): string[] {
  const words = wordsOf(name);
  if (words.length < 2) return [];
  const all = name.split(/[\s-]+/);
  return [words.map((word) => word[0]).join(''), all.map((word) => word[0] ?? '').join('')];
}

/** Words in names that initials leave out. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'du', 'des', 'der', 'van', 'von', '&']);

/** True where `short` ("idf") is made of the first letters of `long` ("israel defense forces"). Both are keys: lower case. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = lettersOf(short);
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
  // "Ma" after "Kevin Ma"
  if (a.length < (person ? 2 : 3) || a.length >= b.length) return false;
  if (b.endsWith(` ${a}`) || b.endsWith(`-${a}`)) return true;
  return person ? b.startsWith(`${a} `) && !a.includes(' ') : b.startsWith(`${a} `) || b.startsWith(`${a}-`);
}

/** Whether one of two names of persons is short for the other; "Joe Vane Sr." is told from a Joe Vane, and from a Joe Vane Jr. */
export function areOneName(a: string, b: string): boolean {
  const [left, right] = [suffixOf(a), suffixOf(b)];
  if (left !== null && right !== null && left !== right) return false;
  const [one, other] = [withoutSuffix(a), withoutSuffix(b)];
  if (isRegnal(a) !== isRegnal(b) && (isRegnal(a) ? other : one).includes(' ')) return false;
  if (left !== right && (left ?? right) === 'sr' && (left === null ? a : b).includes(' ')) return false;
  return isShortFor(one, other, true) || isShortFor(other, one, true);
}

/** What tells father from son, and a king from those before him. */
const SUFFIX = /,? (jr|jnr|sr|snr|i|ii|iii|iv|v|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi)\.?$/;

/** "carl iv": a king goes by his first name, and is nobody with a last name. */
const isRegnal = (name: string): boolean => /^\S+ [ivx]+$/.test(name) && suffixOf(name) !== null;

/** "sr" of "joe vane snr.", "iii" of "letso iii"; null for none. A last name alone may be that of either. */
export function suffixOf(name: string): string | null {
  return SUFFIX.exec(name)?.[1].replace('nr', 'r') ?? null;
}

/** "joe vane" of "joe vane, jr.". */
export function withoutSuffix(name: string): string {
  return name.replace(SUFFIX, '');
}

/** Two full names of persons that share the last name but not the first name are two persons; "De Groot" is no full name. */
export function clashes(a: string, b: string): boolean {
  if (areOneName(a, b)) return false;
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length < 2 || right.length < 2) return false;
  const [first, second] = [left[0], right[0]];
  if (first === second) return false;
  return !(first.startsWith(second.replace('.', '')) || second.startsWith(first.replace('.', '')));
}
