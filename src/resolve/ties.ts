import { isOutlet } from '../data/outlets';
import type { Article } from '../model';
import { wordsOf } from '../text/minhash';
import { onceOf } from '../text/once';
import { mentionsIn } from './by-sentence';
import type { Cluster, ReadArticle } from './clusters';
import { dayOf, sentenceWords, tellAlike } from './like-words';
import { nameKey } from './spelling';
import type { Work } from './work';

/*
 * Newsrooms tell one story on from one another: "Pellerin will resign, the Parish Ledger reports" speaks of whom the Parish Ledger named in
 * full a day before. Which articles are so near to each other is seen by the outlets that they name, without comparing their words.
 */

type Articles = Pick<Work, 'articles'>;

/** How two articles hang together: one cites the other's outlet; both are of one outlet; both speak of one report of a third. */
export type Tie = 'cites' | 'outlet' | 'report';

export interface Ties {
  /** Of two articles by their numbers; null for articles that nothing ties. */
  between(left: number, right: number): Tie | null;
}

/** Days between two articles that tell one story on. */
const MOST_DAYS = 7;
/** An outlet that more articles name is cited for everything. */
const MOST_CITING = 12;

/** The key of an outlet's name, without what is said of it in brackets: "Coastline News (online)". Null where there is none. */
export function outletKey({ outlet }: Article): string | null {
  return outlet ? nameKey(outlet.replace(/ ?\([^()]*\)/g, '')) : null;
}

export const tiesOf = ({ articles }: Articles): Ties => tiesAmong(articles);

const tiesAmong = onceOf((articles: readonly ReadArticle[]): Ties => {
  const outlets = articles.map(({ article }) => outletKey(article));
  const days = articles.map(({ article }) => dayOf(article.published));
  const published = new Set(outlets);
  const citing = new Map<string, number>();
  const cited = articles.map(({ reading }, at) => {
    const own = new Set<string>();
    for (const { key, form } of reading.mentions)
      if (form !== 'pronoun' && key !== outlets[at] && (published.has(key) || isOutlet(key))) own.add(key);
    for (const key of own) citing.set(key, (citing.get(key) ?? 0) + 1);
    return own;
  });
  const cites = (one: number, other: number): boolean =>
    outlets[other] !== null && days[one]! >= days[other]! && cited[one]!.has(outlets[other]!);
  const shareReport = (one: number, other: number): boolean => {
    for (const key of cited[one]!) if (cited[other]!.has(key) && citing.get(key)! <= MOST_CITING) return true;
    return false;
  };
  return {
    between(left, right) {
      if (left === right || !(Math.abs(days[left]! - days[right]!) <= MOST_DAYS)) return null;
      if (cites(left, right) || cites(right, left)) return 'cites';
      if (outlets[left] !== null && outlets[left] === outlets[right]) return 'outlet';
      return shareReport(left, right) ? 'report' : null;
    },
  };
});

/** Letters by which a word is known in its other forms: "resign" and "resigned". */
const STEM = 4;
/** Sentences of an article that are looked at. */
const MOST_SENTENCES = 8;
/** Words beside the names that two tied articles must have in common: fewer where one cites the other. */
const LEAST: Readonly<Record<Tie, number>> = { cites: 1, outlet: 2, report: 3 };

/** True where what is said of the one is said of the other: in the same words, or in some of them where the one article tells on from the other. */
export function tellOn(work: Articles, ties: Ties, left: Cluster, right: Cluster): boolean {
  if (tellAlike(work, left, right)) return true;
  const tie = ties.between(left.article, right.article);
  if (tie === null) return false;
  if (tie === 'cites' && (citesBeside(work, left, right) || citesBeside(work, right, left))) return true;
  const besides = new Set([left, right].flatMap((one) => [...wordsBeside(work, one)].map(stem)));
  const others = stemsNaming(work, right);
  let shared = 0;
  for (const word of stemsNaming(work, left)) if (!besides.has(word) && others.has(word)) shared++;
  return shared >= LEAST[tie];
}

/** "Pellerin will resign, the Parish Ledger reports": the sentence that names the one cites the outlet of the other. */
function citesBeside({ articles }: Articles, { article: at, names }: Cluster, { article: other }: Cluster): boolean {
  const outlet = outletKey(articles[other]!.article);
  const { reading } = articles[at]!;
  const sentences = new Set(names.slice(0, MOST_SENTENCES).map(({ sentence }) => sentence));
  return [...sentences].some((sentence) => mentionsIn(reading, sentence).some(({ key }) => key === outlet));
}

/** Words of a name and of the outlet that prints it. */
function wordsBeside(work: Articles, { article: at, names }: Cluster): string[] {
  const written = names.map(({ text, start, head }) => text.slice(head.start - start, head.end - start));
  return [...written, work.articles[at]!.article.outlet ?? ''].flatMap(wordsOf);
}

function stemsNaming(work: Articles, { article: at, names }: Cluster): ReadonlySet<string> {
  const numbers = [...new Set(names.map(({ sentence }) => sentence))].slice(0, MOST_SENTENCES);
  const words = sentenceWords(work.articles[at]!);
  return new Set(numbers.flatMap((number) => [...words(number)].map(stem)));
}

const stem = (word: string): string => word.slice(0, STEM);
