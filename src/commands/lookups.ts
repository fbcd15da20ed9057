import type { Article, ArticleId, Claim, ClaimId, Entity, Matter, Proposition, PropositionId, Reading } from '../model';
import type { Opened } from '../pipeline';
import { byCodeUnit } from '../text/compare';
import { forTerminal } from '../text/escape';
import { Problem } from '../text/problem';
import { sourceOf } from './describe';

/** A claim with the article it stands in. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly article: Article;
  readonly reading: Reading;
}

/** What several commands look up in an opened graph. */
export interface Lookups {
  readonly claims: ReadonlyMap<ClaimId, FoundClaim>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly propositions: ReadonlyMap<PropositionId, Proposition>;
}

export function lookupsOf({
  articles,
  readings,
  resolution,
}: Pick<Opened, 'articles' | 'readings' | 'resolution'>): Lookups {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rejected = new Set(
    resolution.verdicts.flatMap(({ claim, verdict }) => (verdict === 'rejected' ? [claim] : [])),
  );
  const claims = new Map<ClaimId, FoundClaim>();
  for (const reading of readings) {
    const article = byId.get(reading.article);
    if (article === undefined) continue;
    for (const claim of reading.claims) if (!rejected.has(claim.id)) claims.set(claim.id, { claim, article, reading });
  }
  return { claims, articles: byId, propositions: new Map(resolution.propositions.map((one) => [one.id, one])) };
}

/** Entities by id, or by any of their names; a Problem where there is none. */
export function entitiesNamed({ resolution }: Pick<Opened, 'resolution'>, name: string): Entity[] {
  const wanted = name.toLowerCase();
  const found = resolution.entities.filter(
    ({ id, name: own, aliases }) => id === name || [own, ...aliases].some((alias) => alias.toLowerCase() === wanted),
  );
  if (found.length > 0) return found;
  throw new Problem('unknown-id', `no entity in the graph has the id or name "${name}"`);
}

/** The sentence a claim stands in, in one line. */
export function sentenceOf({ claim, article, reading }: FoundClaim): string {
  const span = reading.sentences[claim.sentence] ?? claim.evidence[0] ?? { start: 0, end: 0 };
  return article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** What is said, with its "not" where it has one: "the driver did not sleep". */
export function contentOf({ claim: { subject, label, object } }: FoundClaim): string {
  return [subject?.core.text, label, object?.core.text].filter((part) => part !== undefined).join(' ');
}

/** "Joe Biden  SUPPORT  limited operation": what a matter or a proposition says, without modality. */
export function saysWhat({ subjectName, relationClass, targetName }: Proposition): string {
  const parts = [subjectName ?? '(nobody named)', relationClass, targetName ?? ''];
  return forTerminal(parts.filter((part) => part !== '').join('  '));
}

/** Where an article comes from, by its id. */
export function articleSource(lookups: Lookups, id: ArticleId): string {
  const article = lookups.articles.get(id);
  return article === undefined ? id : sourceOf(article);
}

/** Outlets of a matter; articles without one by their file or id. */
export function tellersOf({ articles }: Matter, lookups: Lookups): string[] {
  const names = articles.map((id) => {
    const article = lookups.articles.get(id);
    return article?.outlet ?? article?.file ?? id;
  });
  return [...new Set(names)].sort(byCodeUnit);
}

/** Publication of an article as a day, or a word for none. */
export function dayOf({ published }: Article): string {
  return published?.slice(0, 10) ?? 'undated   ';
}
