/**
 * What a word has in common with others made of it, in small letters: "closure", "closed" and "closing" all give "clos". No dictionary, so
 * some words that are strangers meet ("posting", "poster"), and some kin do not ("sell", "sale").
 */
export function stemOf(word: string): string {
  const cut = word.replace(ENDING, '');
  const stem = cut.length < SHORTEST ? word : cut;
  return stem.replace(DOUBLED, '$1');
}

const SHORTEST = 3;
const ENDING =
  /(?:isations?|izations?|ations?|itions?|ish(?:es|ed|ing)?|i[sz](?:es|ed|ing|e)|ments?|ings?|ures?|ions?|als?|ers?|ors?|ies|ied|ed|es|s|e|y)$/;
const DOUBLED = /([b-df-hj-np-tv-z])\1$/;
