import { hashString, mix2 } from './hashing';
import type { WordFacts } from './word-facts';

/** Lists of known names, as hashes; each list has a bit. */
export interface Gazetteer {
  /** Hash of a phrase (see `phraseHash`) -> bits of the lists it is in. */
  readonly phrases: ReadonlyMap<number, number>;
  /** Hashes of the first words of phrases of two words and more. */
  readonly openings: ReadonlySet<number>;
  /** Hash of a lower-cased word -> the groups of like words it is in; see `GroupsInput`. */
  readonly groups: ReadonlyMap<number, number>;
}

export const EMPTY_GAZETTEER: Gazetteer = { phrases: new Map(), openings: new Set(), groups: new Map() };

export const NO_PLACES = 0;

/** Lists, in the order of their bits. */
export const LISTS = ['country', 'people', 'region', 'city', 'town', 'first', 'last', 'code'] as const;
/** Bit of three-letter country codes. */
export const CODES = 1 << LISTS.indexOf('code');
/** Marks of a token: in a phrase of one word (list bits), or in a longer one (bits moved up). */
const LONGER = LISTS.length;
const LONGEST_PHRASE = 6;

/** Hash of a phrase by the hashes of its lower-cased words. */
export function phraseHash(words: readonly number[]): number {
  return words.reduce((hash, word) => mix2(90, hash, word), 0);
}

export const wordHash = (word: string): number => hashString(word.toLowerCase().replace(/[0-9]/g, '0'));

/** Marks of each token, as bits. The longest phrase wins over those it contains. */
export function placesIn(words: readonly string[], facts: readonly WordFacts[], gazetteer: Gazetteer): Int32Array {
  const marks = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    if ((facts[at]!.flags & 1) === 0) continue;
    let hash = mix2(90, 0, facts[at]!.lower);
    marks[at]! |= gazetteer.phrases.get(hash) ?? 0;
    if (!gazetteer.openings.has(facts[at]!.lower)) continue;
    for (let last = at + 1; last < Math.min(words.length, at + LONGEST_PHRASE); last++) {
      hash = mix2(90, hash, facts[last]!.lower);
      const bits = gazetteer.phrases.get(hash);
      if (bits === undefined) continue;
      for (let inside = at; inside <= last; inside++) marks[inside]! |= bits << LONGER;
    }
  }
  return marks;
}
