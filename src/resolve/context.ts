import { once } from '../text/once';
import type { Cluster } from './clusters';
import type { Work } from './work';

/** How many articles of a set are looked at when like company is asked for. */
const MOST_ARTICLES = 20;
/** A shared country says less of like company than any other shared name; this much together is enough. */
const COUNTRY_WEIGHT = 1;
const NAME_WEIGHT = 2;
export const ENOUGH = 2;
/** Weight of two clusters of one article. */
const ONE_ARTICLE = 100;
/** How many leading names of an article stand for what it is about. */
const LEADING = 5;

/** What articles have in common, as far as names show it. */
export interface Context {
  /** Weight of the names that two articles of the sets share, up to a little over `ENOUGH`, `besides` not counted; 100 in one article. */
  company(left: Cluster, right: Cluster, besides?: readonly number[]): number;
  /** True where that is enough: articles about one matter. */
  near(left: Cluster, right: Cluster): boolean;
  /** True where the article names this land. */
  hasLand(article: number, land: string): boolean;
  /** Pairs of the article's leading names: two articles about the same two leading names are about one matter. */
  pairs(article: number): readonly string[];
  /** The article's leading names, without lands. */
  leading(article: number): readonly number[];
}

/**
 * Company each article keeps, as sets stand now: by its names but outlets and persons known by one word. Computed anew at
 * each step that needs it, since names merge in between; within a step it stays as it was at its start.
 */
export function contextOf(work: Work): Context {
  const weights = work.articles.map(() => new Map<number, number>());
  const counts = work.articles.map(() => new Map<number, number>());
  const lands = work.articles.map(() => new Set<string>());
  for (const cluster of work.named.flat()) {
    const forms = work.forms[cluster.index];
    for (const form of forms) if (form.country !== null) lands[cluster.article].add(form.country.name);
    if (cluster.kind === 'person' && forms.every((form) => !form.key.includes(' '))) continue;
    if (forms.some((form) => form.outlet)) continue;
    const root = work.links.root(cluster);
    weights[cluster.article].set(root, forms.some((form) => form.country !== null) ? COUNTRY_WEIGHT : NAME_WEIGHT);
    counts[cluster.article].set(root, (counts[cluster.article].get(root) ?? 0) + cluster.mentions.length);
  }
  const setOf = work.clusters.map((cluster) => work.links.root(cluster));
  const articlesOf = articlesBySet(work, setOf);
  const share = (a: number, b: number, besides: readonly number[]): number => {
    if (a === b) return ONE_ARTICLE;
    const [few, many] = weights[a].size <= weights[b].size ? [weights[a], weights[b]] : [weights[b], weights[a]];
    let sum = 0;
    for (const [root, weight] of few)
      if (many.has(root) && !besides.includes(root) && (sum += weight) >= ENOUGH) return sum;
    return sum;
  };
  const company = (left: Cluster, right: Cluster, besides: readonly number[] = []): number => {
    const others = articlesOf.get(setOf[right.index]) ?? [right.article];
    let most = 0;
    for (const a of articlesOf.get(setOf[left.index]) ?? [left.article])
      for (const b of others) if ((most = Math.max(most, share(a, b, besides))) >= ENOUGH) return most;
    return most;
  };
  const leads = counts.map((own) => once(() => leading(own)));
  return {
    company,
    near: (left, right) => company(left, right) >= ENOUGH,
    hasLand: (article, land) => lands[article].has(land),
    pairs: (article) => pairsOf(leads[article]()),
    leading: (article) => leads[article]().filter((root) => weights[article].get(root) === NAME_WEIGHT),
  };
}

function articlesBySet(work: Work, setOf: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const cluster of work.named.flat()) {
    const root = setOf[cluster.index];
    const articles = found.get(root);
    if (articles === undefined) found.set(root, [cluster.article]);
    else if (articles.length < MOST_ARTICLES && articles[articles.length - 1] !== cluster.article)
      articles.push(cluster.article);
  }
  return found;
}

function leading(counts: ReadonlyMap<number, number>): number[] {
  const ranked = [...counts].sort((left, right) => right[1] - left[1] || left[0] - right[0]);
  return ranked.slice(0, LEADING).map(([root]) => root);
}

function pairsOf(roots: readonly number[]): string[] {
  const sorted = [...roots].sort((left, right) => left - right);
  return sorted.flatMap((left, at) => sorted.slice(at + 1).map((right) => `${left}+${right}`));
}
