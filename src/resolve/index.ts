import type { ClaimId, Correction, Reading, Resolution } from '../model';
import { articlePart } from '../text/article-part';
import { rowsOf } from './claim-rows';
import { type CutChain, clustersOf, type ReadArticle } from './clusters';
import { activeCorrections, anchored, applyCorrections, chainCutter, givenNames, verdictsOf } from './corrections';
import type { Compared } from './deed-pairs';
import { entitiesOf } from './entities';
import { judgedDeeds } from './judged-deeds';
import { links } from './links';
import { matchAliases, matchArmedForces, matchCountries } from './match-countries';
import { matchAcronyms, matchCountryForms, matchDefinedAcronyms, matchSameNames } from './match-names';
import { matchNouns } from './match-nouns';
import { matchPeople } from './match-people';
import { matchGuessed, matchOutletForms, matchShortForms } from './match-short-forms';
import { matchMetonyms } from './metonyms';
import { knowAllRows, type Notes, type Previous, readNote } from './notes';
import { comparedAmong, saidOf } from './voices';
import { type Form, formsOf, type PutAside, type UserAlias, type Work } from './work';

export { type AliasProblem, parseAliases } from './aliases';
export { withRowsOf } from './claim-rows';
export { activeCorrections, anchored, claimAnchor, mentionAnchor, undoOf } from './corrections';
export type { Compared } from './deed-pairs';
export { TRAITS } from './deed-traits';
export type { ArticleNote, KeptNote, Notes, Previous } from './notes';
export { RULES, type Rule, type RuleName } from './rules';
export type { PutAside, UserAlias } from './work';

export interface ResolveOptions {
  /** Rows of the user's `aliases.csv`; they come before every rule. Default: none. */
  readonly aliases?: readonly UserAlias[];
  /** What people said, undone or not, in any order; it comes before aliases and rules. Default: none. */
  readonly corrections?: readonly Correction[];
  /** How records are held that are only to be written. Default: as they are. */
  readonly putAside?: PutAside;
}

/**
 * Who and what the articles speak of, taken together, and what is said between them.
 * A function of the set of articles: their order changes nothing. Throws never.
 */
export function resolve(input: readonly ReadArticle[], options: ResolveOptions = {}): Resolution {
  return resolveAfter(null, input, options).resolution;
}

/** A resolution, and what it leaves for the next. */
export interface Resolved {
  readonly resolution: Resolution;
  /** Made when asked for. */
  readonly notes: () => Notes;
}

/** The same resolution, made sooner where `previous` was made of some of the same articles. */
export function resolveAfter(
  previous: Previous | null,
  input: readonly ReadArticle[],
  options: ResolveOptions = {},
): Resolved {
  if (previous !== null) knowAllRows(previous);
  const { putAside = (_, record) => record } = options;
  const found = entitiesAmong(input, { ...options, putAside });
  const { articles: all, shown: entities, judgements, verdicts } = found;
  const rejected = new Set(verdicts.flatMap(({ claim, verdict }) => (verdict === 'rejected' ? [claim] : [])));
  const articles = standing(all, rejected);
  const { said, notes } = saidOf(articles, found, previous, putAside);
  return {
    resolution: { entities, ...said, judgements, verdicts },
    // The reading of an article without some of its claims does not say which were taken away, so that its note never stands.
    notes() {
      const { articles: noted, ...rest } = notes();
      return {
        articles: noted.map((note, at) =>
          articles[at] === all[at] ? note : { ...readNote(note), answers: '', rows: null },
        ),
        ...rest,
      };
    },
  };
}

/** Who and what the articles speak of. Clusters and all that was compared of them are let go before it is asked what is said. */
function entitiesAmong(input: readonly ReadArticle[], options: ResolveOptions & { readonly putAside: PutAside }) {
  const corrections = activeCorrections(options.corrections ?? []);
  const found = anchored(input);
  const work = workOf(input, options.aliases ?? [], chainCutter(corrections, found));
  applyCorrections(work, work.links, corrections, found);
  matchAliases(work);
  matchCountries(work);
  const states = matchMetonyms(work);
  const defined = matchDefinedAcronyms(work);
  const outlets = matchOutletForms(work);
  const short = new Set([...matchShortForms(work), ...outlets]);
  matchSameNames(work, new Set([...short, ...states]));
  matchArmedForces(work);
  matchAcronyms(work, defined);
  matchCountryForms(work);
  matchGuessed(work, short);
  matchPeople(work);
  matchNouns(work);
  const { entities, shown, ofMention } = entitiesOf(work, givenNames(work, work.links, corrections, found));
  const verdicts = verdictsOf(corrections, found);
  return {
    articles: work.articles,
    entities,
    shown,
    ofMention,
    apart: work.links.apart(),
    judgements: work.links.judgements(options.putAside),
    verdicts,
    judgedDeeds: judgedDeeds(corrections, found),
  };
}

/** All pairs of claims that are weighed as one deed, for learning how (training/same-deed.ts). */
export function comparedDeeds(input: readonly ReadArticle[]): readonly Compared[] {
  const found = entitiesAmong(input, { putAside: (_, record) => record });
  return comparedAmong(found.articles, found);
}

/** How many claims these readings have. */
export function countClaims(readings: readonly Reading[]): number {
  return readings.reduce((sum, reading) => sum + rowsOf(reading).length, 0);
}

/** The articles without the claims that people rejected; the same objects where there are none. */
function standing(articles: readonly ReadArticle[], rejected: ReadonlySet<ClaimId>): readonly ReadArticle[] {
  if (rejected.size === 0) return articles;
  const touched = new Set([...rejected].map((id) => articlePart(id)));
  return articles.map((one) => {
    if (!touched.has(one.article.id)) return one;
    const claims = one.reading.claims.filter(({ id }) => !rejected.has(id));
    return claims.length === one.reading.claims.length ? one : { ...one, reading: { ...one.reading, claims } };
  });
}

function workOf(input: readonly ReadArticle[], aliases: readonly UserAlias[], cut: CutChain): Work {
  const clusters = clustersOf(input, cut);
  const named = clusters.articles.map(() => [] as Work['named'][number][number][]);
  const known = new Map<string, Form>();
  const forms = clusters.clusters.map((cluster) => {
    if (cluster.names.length > 0) named[cluster.article].push(cluster);
    return formsOf(cluster, clusters.articles[cluster.article].article.text, known);
  });
  return { ...clusters, links: links(clusters.clusters), aliases, forms, named };
}
