import { onceOf } from '../../text/once';
import { NONE } from './facet-codes';
import type { PageIndex } from './page-index';
import type { Visible } from './visible';
import { counted, spanWords, thousands } from './words';

/** Where the claims that pass were published. */
export interface Ground {
  readonly articles: number;
  readonly outlets: number;
  /** Days of the first and the last of those articles that have one, as ISO dates; null where none has. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Of all claims it is all of the graph: with the articles no claim was read from. Made once: the bar and the overview tell of it. */
export const groundOf = (index: PageIndex, seen: Visible): Ground => ground(seen, index);

const ground = onceOf(({ claims, claimCount }: Visible, { data }: PageIndex): Ground => {
  const passing = new Uint8Array(data.articles.length);
  if (claimCount === data.claims.length) passing.fill(1);
  else
    data.claims.forEach(({ article }, at) => {
      if (claims[at] === 1) passing[article] = 1;
    });
  const there = data.articles.filter((_, at) => passing[at] === 1);
  const outlets = new Set(there.map(({ outlet }) => outlet ?? NONE));
  outlets.delete(NONE);
  let [from, to]: [string | null, string | null] = [null, null];
  for (const { published } of there) {
    if (published === null) continue;
    const day = published.slice(0, 10);
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
  }
  return { articles: there.length, outlets: outlets.size, from, to };
});

/** How much is shown of what claims name, and of which days: "36 of 274 entities, 349 claims, 16 articles, 13 March to 16 September 2024". */
export function summaryOf(index: PageIndex, seen: Visible): string {
  return summaryParts(index, seen).join(' · ');
}

/** The same in parts, none of which is to be broken. */
export function summaryParts(index: PageIndex, seen: Visible): string[] {
  const { data, claimsOfEntity } = index;
  const { articles, from, to } = groundOf(index, seen);
  const all = data.entities.reduce((sum, _, at) => sum + (claimsOfEntity.sizeOf(at) > 0 ? 1 : 0), 0);
  const parts = [
    countedOf(seen.entities.length, all, 'entity', 'entities'),
    countedOf(seen.claimCount, data.claims.length, 'claim'),
    counted(articles, 'article'),
    spanWords(from, to),
  ];
  return parts.filter((part) => part !== null);
}

/** "3 claims"; "2 of 3 claims" where those are not all. */
export function countedOf(part: number, all: number, noun: string, plural?: string): string {
  const words = counted(all, noun, plural);
  return part < all ? `${thousands(part)} of ${words}` : words;
}
