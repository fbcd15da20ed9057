/** What an edge type may look like in every export: letters and underscores, at most 64. */
export const RELATION_TYPE = /^[A-Z][A-Z_]{0,63}$/;

/** The type of an edge whose words cannot be written as a type; the words go into a property. */
export const FALLBACK_TYPE = 'RELATED_TO';

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['œ', 'oe'],
  ['ł', 'l'],
]);

/**
 * Words to an edge type: `['would', 'cut', 'off']` -> `WOULD_CUT_OFF`. Accents go, hyphens and blanks become `_`;
 * anything that still is no letter, or more than 64 of them, gives `RELATED_TO`.
 */
export function relationType(words: readonly string[]): string {
  const joined = words
    .join('_')
    .toLowerCase()
    .replace(/[ßæøœł]/g, (letter) => LETTERS.get(letter)!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[\s\-‐‑–_]+/g, '_')
    .toUpperCase();
  return RELATION_TYPE.test(joined) ? joined : FALLBACK_TYPE;
}
