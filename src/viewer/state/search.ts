import type { PageIndex } from './page-index';

export type Hit =
  | { readonly kind: 'entity'; readonly entity: number; readonly alias: string | null }
  | { readonly kind: 'relation'; readonly type: string; readonly claims: number }
  | { readonly kind: 'claim'; readonly claim: number };

/** How many hits of each kind are listed. */
export const SHOWN = { entity: 7, relation: 4, claim: 6 };

/** Text as it is compared: without case and accents, its blanks made one. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** The texts that searching looks through, folded once. */
export interface SearchIndex {
  readonly page: PageIndex;
  readonly names: readonly { readonly entity: number; readonly text: string; readonly alias: string | null }[];
  readonly relations: readonly { readonly type: string; readonly text: string; readonly claims: number }[];
  readonly claims: readonly string[];
}

export function makeSearchIndex(page: PageIndex): SearchIndex {
  const { entities, claims, articles } = page.data;
  const types = new Map<string, number>();
  for (const values of page.values.relation) for (const type of values) types.set(type, (types.get(type) ?? 0) + 1);
  return {
    page,
    names: entities.flatMap(({ name, aliases }, entity) => [
      { entity, text: folded(name), alias: null },
      ...aliases.map((alias) => ({ entity, text: folded(alias), alias })),
    ]),
    relations: [...types].map(([type, count]) => ({ type, text: folded(type), claims: count })),
    claims: claims.map(({ label, article, start, end }) =>
      folded(`${label} ${articles[article]?.text.slice(start, end) ?? ''}`),
    ),
  };
}

/** Entities by name and other names, relations by type, claims by their words and their sentence; the best first. */
export function search(index: SearchIndex, query: string): Hit[] {
  const words = folded(query);
  if (words === '') return [];
  return [...entityHits(index, words), ...relationHits(index, words), ...claimHits(index, words)];
}

/** 3: begins so; 2: a word begins so; 1: it is in there, or each of its words is; 0: it is not. */
function closeness(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) return words.includes(' ') && words.split(' ').every((word) => text.includes(word)) ? 1 : 0;
  if (at === 0) return 3;
  return text.includes(` ${words}`) ? 2 : 1;
}

function entityHits({ page, names }: SearchIndex, words: string): Hit[] {
  const best = new Map<number, { score: number; alias: string | null }>();
  for (const { entity, text, alias } of names) {
    const close = closeness(text, words);
    const score = close === 0 ? 0 : close * 2 + (alias === null ? 1 : 0);
    if (score > (best.get(entity)?.score ?? 0)) best.set(entity, { score, alias });
  }
  const weight = (entity: number) => page.claimsOfEntity[entity]!.length;
  return [...best]
    .sort(([one, left], [other, right]) => right.score - left.score || weight(other) - weight(one) || one - other)
    .slice(0, SHOWN.entity)
    .map(([entity, { alias }]) => ({ kind: 'entity', entity, alias }));
}

function relationHits({ relations }: SearchIndex, words: string): Hit[] {
  return relations
    .map((row) => ({ row, close: closeness(row.text, words) }))
    .filter(({ close }) => close > 1)
    .sort((left, right) => right.close - left.close || right.row.claims - left.row.claims)
    .slice(0, SHOWN.relation)
    .map(({ row }) => ({ kind: 'relation', type: row.type, claims: row.claims }));
}

/** Every word of the query must stand in the claim; in the order of the articles. */
function claimHits({ claims }: SearchIndex, words: string): Hit[] {
  const parts = words.split(' ');
  const hits: Hit[] = [];
  for (let claim = 0; claim < claims.length && hits.length < SHOWN.claim; claim++)
    if (parts.every((part) => claims[claim]!.includes(part))) hits.push({ kind: 'claim', claim });
  return hits;
}
