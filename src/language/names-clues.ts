/** What the network of names is told of a word beside its form and what the network of tags made of it: known lists, and how the article uses it. */
import { type ArticleInput, hasCapital, type NamesInput } from './names-features';
import { LISTS } from './names-gazetteer';

/** Raise with every change of the clues, of `word-views`, of `word-facts` or of `hashing`: older models are then refused. */
export const NAMES_CLUES = 1;

/** Bits of a word's clues. The first are the marks of the gazetteer: lists that the word is in by itself, then lists that a phrase around it is in. */
const LISTED = 2 * LISTS.length;
const FIRST = 1 << LISTED;
const IN_LOWER_CASE = 1 << (LISTED + 1);
const ACRONYM = 1 << (LISTED + 2);
/** One bit of four: the share of words with a capital tells headlines from running text. */
const STYLE = LISTED + 3;
const STYLES = 4;
const REPEATED = 1 << (LISTED + 7);
const ENDS_LONGER = 1 << (LISTED + 8);
const ENDS_PERSON = 1 << (LISTED + 9);
const OPENS_LONGER = 1 << (LISTED + 10);
/** Bits in all; the last five are not used. */
export const CLUES = LISTED + 16;

const FIRST_NAME = 1 << LISTS.indexOf('first');

/** The clues of each word of each sentence. */
export function cluesOf(article: ArticleInput): Int32Array[] {
  const uses = usesIn(article.sentences);
  return article.sentences.map(({ facts, places, style }) => {
    const styled = style === 0 ? 0 : 1 << (STYLE + Math.min(STYLES, style) - 1);
    return places.map((marks, at) => {
      const fact = facts[at]!;
      let bits = marks | styled | (at === 0 ? FIRST : 0);
      if (article.lower.has(fact.lower)) bits |= IN_LOWER_CASE;
      if (article.acronyms.has(fact.form)) bits |= ACRONYM;
      return hasCapital(fact) ? bits | uses.get(fact.form)! : bits;
    });
  });
}

/** For each form with a capital how the article uses it anywhere: more than once; last or first of a longer stretch of capitals. */
function usesIn(sentences: readonly NamesInput[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const { facts, places } of sentences) {
    facts.forEach((fact, at) => {
      if (!hasCapital(fact)) return;
      const [before, after] = [facts[at - 1], facts[at + 1]];
      const opened = before !== undefined && hasCapital(before);
      const goesOn = after !== undefined && hasCapital(after);
      let bits = uses.has(fact.form) ? REPEATED : 0;
      if (opened && !goesOn) {
        bits |= ENDS_LONGER;
        if ((places[at - 1]! & FIRST_NAME) !== 0) bits |= ENDS_PERSON;
      }
      if (goesOn && !opened) bits |= OPENS_LONGER;
      uses.set(fact.form, (uses.get(fact.form) ?? 0) | bits);
    });
  }
  return uses;
}
