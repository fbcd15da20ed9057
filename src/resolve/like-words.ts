import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Article, Reading, Span } from '../model';
import { wordsOf } from '../text/minhash';
import { onceOf } from '../text/once';
import type { Cluster, ReadArticle } from './clusters';
import type { Work } from './work';

/*
 * Two articles that share no name may still tell one thing: "Prosecutors will charge Mayor Rick Delano with bribery", "Prosecutors are
 * preparing to charge Delano with bribery". What the sentences say beside the name shows it.
 */

/** Fewest words that both sentences have beside the names, and the least share of the one that has fewer: fewer words must be more of it. */
const LEAST: readonly (readonly [shared: number, share: number])[] = [
  [3, 0.25],
  [2, 0.4],
];
/** Days between the two articles. */
const MOST_DAYS = 14;
const DAY = 86_400_000;
/** How many sentences of an article are looked at. */
const MOST_SENTENCES = 8;

/** Words that say nothing of what a sentence is about, those of telling among them. */
export const FUNCTION: ReadonlySet<string> = new Set(
  'the and that this with from for has have had was were are will would could may might can been being not but its their his her they them who which what when where while than then into over under about after before also said says told tells report reports reported reportedly according'.split(
    ' ',
  ),
);

/** What a sentence is about, as sentences are compared. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).filter((word) => word.length > 2 && !FUNCTION.has(word)));

/** How many words of the one are in the other. */
export function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared;
}

/** True where a sentence that names the one says much of what a sentence says that names the other, in articles of the same days. */
export function tellAlike(work: Pick<Work, 'articles'>, left: Cluster, right: Cluster): boolean {
  const [from, to] = [left, right].map(({ article }) => work.articles[article]!.article);
  if (left.article === right.article || !(daysApart(from!, to!) <= MOST_DAYS)) return false;
  const besides = new Set(
    [...left.names, ...right.names].flatMap(({ text, start, head }) =>
      wordsOf(text.slice(head.start - start, head.end - start)),
    ),
  );
  const others = sentencesNaming(work, right).map((words) => without(words, besides));
  return sentencesNaming(work, left).some((words) => {
    const own = without(words, besides);
    return others.some((other) => {
      const [shared, fewer] = [countShared(own, other), Math.min(own.size, other.size)];
      return LEAST.some(([least, share]) => shared >= least && shared >= share * fewer);
    });
  });
}

function sentencesNaming(work: Pick<Work, 'articles'>, { article: at, names }: Cluster): ReadonlySet<string>[] {
  const one = work.articles[at]!;
  const numbers = [...new Set(names.map(({ sentence }) => sentence))].slice(0, MOST_SENTENCES);
  return numbers.map((number) => sentenceWords(one)(number));
}

/** What the sentences of an article are about, by their numbers; each is looked at once. */
export const sentenceWords = ({ article, reading }: ReadArticle): ((number: number) => ReadonlySet<string>) =>
  wordsOfReading(reading, article.text);

const wordsOfReading = onceOf(({ sentences }: Reading, text: string) => {
  const known = new Map<number, ReadonlySet<string>>();
  return (number: number): ReadonlySet<string> => {
    let words = known.get(number);
    if (words === undefined) {
      known.set(number, (words = contentWords(sentenceText(text, sentences[number]))));
    }
    return words;
  };
});

function without(words: ReadonlySet<string>, besides: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !besides.has(word)));
}

/** Words of a sentence; empty where there is none. */
export const sentenceText = (text: string, sentence: Span | undefined): string =>
  sentence === undefined ? '' : text.slice(sentence.start, sentence.end);

/** Words of a sentence that are written as names, in small letters, without times. */
export function writtenAsNames(text: string): string[] {
  const words = [...text.matchAll(INNER_CAPITAL)].map(([, word]) => word!.toLowerCase());
  return words.filter((word) => !TEMPORAL_NOUNS.has(word));
}

/** A word with a capital that does not only begin the sentence. */
const INNER_CAPITAL = /(?<=[\p{L}\p{N},’'] )(\p{Lu}[\p{L}\p{N}]+)/gu;

/** Days between two articles; not a number where one has no date. */
export const daysApart = (one: Pick<Article, 'published'>, other: Pick<Article, 'published'>): number =>
  Math.abs(dayOf(one.published) - dayOf(other.published));

/** Days since 1970; not a number where there is no date. */
export function dayOf(date: string | null): number {
  return date === null ? Number.NaN : Date.parse(date.slice(0, 10)) / DAY;
}
