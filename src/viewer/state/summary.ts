import type { PageIndex } from './page-index';
import type { Visible } from './visible';
import { counted, spanWords, thousands } from './words';

/** How much of the graph is shown, and of which days: "36 of 274 entities, 349 claims, 16 articles, 13 March to 16 September 2024". */
export function summaryOf({ data }: PageIndex, seen: Visible): string {
  const entities =
    seen.entities.length < data.entities.length
      ? `${thousands(seen.entities.length)} of ${counted(data.entities.length, 'entity', 'entities')}`
      : counted(data.entities.length, 'entity', 'entities');
  const claims =
    seen.claimCount < data.claims.length
      ? `${thousands(seen.claimCount)} of ${counted(data.claims.length, 'claim')}`
      : counted(data.claims.length, 'claim');
  return [entities, claims, counted(data.articles.length, 'article'), days(data.articles)].filter(Boolean).join(' · ');
}

function days(articles: PageIndex['data']['articles']): string | null {
  const dates = articles.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)])).sort();
  return spanWords(dates[0] ?? null, dates.at(-1) ?? null);
}
