import type { PageIndex } from './page-index';
import type { Visible } from './visible';
import { counted, spanWords, thousands } from './words';

/** How much of what claims name is shown, and of which days: "36 of 274 entities, 349 claims, 16 articles, 13 March to 16 September 2024". */
export function summaryOf(index: PageIndex, seen: Visible): string {
  return summaryParts(index, seen).join(' · ');
}

/** The same in parts, none of which is to be broken. */
export function summaryParts({ data, claimsOfEntity }: PageIndex, seen: Visible): string[] {
  const all = claimsOfEntity.filter((claims) => claims.length > 0).length;
  const entities =
    seen.entities.length < all
      ? `${thousands(seen.entities.length)} of ${counted(all, 'entity', 'entities')}`
      : counted(all, 'entity', 'entities');
  const claims =
    seen.claimCount < data.claims.length
      ? `${thousands(seen.claimCount)} of ${counted(data.claims.length, 'claim')}`
      : counted(data.claims.length, 'claim');
  const parts = [entities, claims, counted(data.articles.length, 'article'), days(data.articles)];
  return parts.filter((part) => part !== null);
}

function days(articles: PageIndex['data']['articles']): string | null {
  const dates = articles.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)])).sort();
  return spanWords(dates[0] ?? null, dates.at(-1) ?? null);
}
