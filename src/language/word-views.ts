/** What the network sees of a word's form beside the word itself: its shape, its endings, its first letters, each hashed into a bucket. */
import { mix1 } from './hashing';
import { type WordFacts, wordFacts } from './word-facts';

/** Raise with every change here, of `word-facts` or of `hashing`: older models are then refused. */
export const WORD_VIEWS = 1;

/** Numbers of views are their places in this list. */
const VIEWS: readonly ((facts: WordFacts) => number)[] = [
  ({ shape }) => shape,
  ({ suffix1 }) => suffix1,
  ({ suffix2 }) => suffix2,
  ({ suffix3 }) => suffix3,
  ({ suffix4 }) => suffix4,
  ({ prefix1 }) => prefix1,
  ({ prefix2 }) => prefix2,
  ({ prefix3 }) => prefix3,
  ({ flags }) => flags,
  ({ form }) => form,
  ({ suffix5 }) => suffix5,
  ({ prefix4 }) => prefix4,
];

/** The hash of a view of a word, whose topmost bits are its bucket. */
export const viewOf = (view: number, word: string): number => mix1(view, VIEWS[view]!(wordFacts(word)));

/** The hash by which the vocabulary knows a word: without regard to case, all digits alike. */
export const vocabularyHash = (word: string): number => wordFacts(word).lower;

/** For a word as a row of tab-separated numbers, by which training in another language checks its own: the vocabulary's hash, then all views without sign. */
export function rowOfViews(word: string): string {
  const views = VIEWS.map((_, view) => viewOf(view, word) >>> 0);
  return [word, vocabularyHash(word), ...views].join('\t');
}
