/** What follows a "her" that owns nothing: "talks with her on Monday". */
const NEXT =
  '(?:about|after|again|against|and|as|at|away|back|because|before|but|by|down|during|for|from|if|in|into|of|off|on|or|out|over|since|than|that|the|to|until|up|when|where|while|who|with|without)';
/** "His", "her", "its" and "their" before what is theirs, with "own" where it follows. */
const POSSESSIVE = new RegExp(
  `\\b(?:his|her|its|their)(?: own)?(?= (?!${NEXT}(?![\\p{L}-]))[\\p{L}\\p{N}“"'‘])`,
  'giu',
);

/** Whether a word says whose something is and not who: "his", "her", "its" or "their". */
export function isPossessive(word: string): boolean {
  return /^(?:his|her|its|their)$/i.test(word);
}

/** Whether words have a "his", "her", "its" or "their" that somebody may be named for. */
export const holdsPossessive = (words: string): boolean => words.search(POSSESSIVE) >= 0;

/**
 * Words with who is meant in place of "his", "her", "its" and "their": "some of his own members" is "some of Ann Vale's members", and
 * "his office" is "Ann Vale's office". `start` is where the words begin in the text, and `ownerAt` names who is meant by the word that
 * begins there; null leaves it as it stands, and so does a name which is among the words already or was put there.
 */
export function withOwners(words: string, start: number, ownerAt: (place: number) => string | null): string {
  const named = new Set<string>();
  return words.replace(POSSESSIVE, (possessive, offset: number) => {
    const owner = ownerAt(start + offset);
    if (owner === null || named.has(owner) || words.includes(owner)) return possessive;
    named.add(owner);
    return `${owner}${/s$/.test(owner) ? "'" : "'s"}`;
  });
}
