import type { Resolution } from '../model';
import { clustersOf, type ReadArticle } from './clusters';
import { entitiesOf } from './entities';
import { links } from './links';
import { matchAliases, matchArmedForces, matchCountries } from './match-countries';
import {
  matchAcronyms,
  matchCountryForms,
  matchDefinedAcronyms,
  matchGuessed,
  matchSameNames,
  matchShortForms,
} from './match-names';
import { matchNouns } from './match-nouns';
import { matchPeople } from './match-people';
import { relationsOf } from './relations';
import { formsOf, type UserAlias, type Work } from './work';

export { type AliasProblem, parseAliases } from './aliases';
export { RULES, type Rule, type RuleName } from './rules';
export type { UserAlias } from './work';

export interface ResolveOptions {
  /** Rows of the user's `aliases.csv`; they come before every rule. Default: none. */
  readonly aliases?: readonly UserAlias[];
}

/**
 * Who and what the articles speak of, taken together, and what is said between them.
 * A function of the set of articles: their order changes nothing. Throws never.
 */
export function resolve(input: readonly ReadArticle[], options: ResolveOptions = {}): Resolution {
  const work = workOf(input, options.aliases ?? []);
  matchAliases(work);
  matchCountries(work);
  const defined = matchDefinedAcronyms(work);
  const short = matchShortForms(work);
  matchSameNames(work, short);
  matchArmedForces(work);
  matchAcronyms(work, defined);
  matchCountryForms(work);
  matchGuessed(work, short);
  matchPeople(work);
  matchNouns(work);
  const { entities, ofMention } = entitiesOf(work);
  return { entities, ...relationsOf(work.articles, ofMention), judgements: work.links.judgements() };
}

function workOf(input: readonly ReadArticle[], aliases: readonly UserAlias[]): Work {
  const clusters = clustersOf(input);
  const named = clusters.articles.map(() => [] as Work['named'][number][number][]);
  const forms = clusters.clusters.map((cluster) => {
    if (cluster.names.length > 0) named[cluster.article].push(cluster);
    return formsOf(cluster, clusters.articles[cluster.article].article.text);
  });
  return { ...clusters, links: links(clusters.clusters), aliases, forms, named };
}
