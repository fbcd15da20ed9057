import type { PageIndex } from './page-index';

export type Hit =
  | { readonly kind: 'entity'; readonly entity: number; readonly alias: string | null }
  | { readonly kind: 'relation'; readonly type: string; readonly claims: number }
  | { readonly kind: 'claim'; readonly claim: number }
  /** An entity whose name the query does not have, with how many of the quotes that do it plays a part in. */
  | { readonly kind: 'party'; readonly entity: number; readonly claims: number };

export interface Found {
  readonly hits: readonly Hit[];
  /** How many claims have the words, listed or not. */
  readonly quotes: number;
  /** Place of an article that has the words where no claim does; null where there is none, or where a claim has them. */
  readonly unread: number | null;
}

/** How many hits of each kind are listed. */
const SHOWN = { entity: 7, relation: 4, claim: 6, party: 4 };

/** Whatever stands between words: blanks, and the marks that differ from one keyboard to another. */
export const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/** Text as it is compared: words without case and accents, one blank between them; what has no word is left as it is. */
export function folded(text: string): string {
  const words = text.normalize('NFKD').replace(BETWEEN_WORDS, ' ').trim();
  return (words || text.trim()).replace(/\p{M}/gu, '').toLowerCase();
}

/** The texts that searching looks through, folded once. */
export interface SearchIndex {
  readonly page: PageIndex;
  readonly names: readonly { readonly entity: number; readonly text: string; readonly alias: string | null }[];
  readonly relations: readonly { readonly type: string; readonly text: string; readonly claims: number }[];
  /** By claim, its words and its sentence; by article, its text. */
  readonly claims: readonly string[];
  readonly articles: readonly string[];
}

export function makeSearchIndex(page: PageIndex): SearchIndex {
  const { entities, claims, articles } = page.data;
  const types = new Map<string, number>();
  for (const code of page.codes.relation.items) {
    const type = page.known.relation[code]!;
    types.set(type, (types.get(type) ?? 0) + 1);
  }
  return {
    page,
    names: entities.flatMap(({ name, aliases }, entity) => [
      { entity, text: folded(name), alias: null },
      ...aliases.map((alias) => ({ entity, text: folded(alias), alias })),
    ]),
    relations: [...types].map(([type, count]) => ({ type, text: folded(type), claims: count })),
    // A line between them, so that no words are found that run from the one into the other.
    claims: claims.map(
      ({ label, article, start, end }) =>
        `${folded(label)}\n${folded(articles[article]?.text.slice(start, end) ?? '')}`,
    ),
    articles: articles.map(({ text }) => folded(text)),
  };
}

/**
 * Entities by name and other names, relations by type, claims by their words and their sentence, and who plays a part in those; the best
 * first.
 */
export function search(index: SearchIndex, query: string): Found {
  const words = folded(query);
  if (words === '') return { hits: [], quotes: 0, unread: null };
  if (!/[\p{L}\p{N}]/u.test(words)) return marksOnly(index, words);
  const entities = entityHits(index, words);
  const claims = claimsWith(index, words);
  const hits: Hit[] = [
    ...entities,
    ...relationHits(index, words),
    ...claims.slice(0, SHOWN.claim).map((claim): Hit => ({ kind: 'claim', claim })),
    ...partyHits(index, claims, new Set(entities.map(({ entity }) => entity))),
  ];
  const unread = claims.length > 0 ? -1 : index.articles.findIndex((text) => text.includes(words));
  return { hits, quotes: claims.length, unread: unread < 0 ? null : unread };
}

/** A mark without a word ("<", "{{"): looked for as it is written, since texts are compared without their marks. */
function marksOnly({ page: { data } }: SearchIndex, marks: string): Found {
  const entities = data.entities.flatMap(({ name, aliases }, entity): Hit[] =>
    [name, ...aliases].some((written) => written.includes(marks)) ? [{ kind: 'entity', entity, alias: null }] : [],
  );
  const claims = data.claims.flatMap(({ label, article, start, end }, claim): Hit[] =>
    label.includes(marks) || data.articles[article]?.text.slice(start, end).includes(marks)
      ? [{ kind: 'claim', claim }]
      : [],
  );
  const hits = [...entities.slice(0, SHOWN.entity), ...claims.slice(0, SHOWN.claim)];
  return { hits, quotes: claims.length, unread: null };
}

/** 3: begins so; 2: a word begins so; 1: it is in there, or each of its words is; 0: it is not. */
function closeness(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) return words.includes(' ') && words.split(' ').every((word) => text.includes(word)) ? 1 : 0;
  if (at === 0) return 3;
  return text.includes(` ${words}`) ? 2 : 1;
}

function entityHits({ page, names }: SearchIndex, words: string): (Hit & { kind: 'entity' })[] {
  const best = new Map<number, { score: number; alias: string | null }>();
  for (const { entity, text, alias } of names) {
    const close = closeness(text, words);
    const score = close === 0 ? 0 : close * 2 + (alias === null ? 1 : 0);
    if (score > (best.get(entity)?.score ?? 0)) best.set(entity, { score, alias });
  }
  const weight = (entity: number) => page.claimsOfEntity.sizeOf(entity);
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

/** Fewer words than these are no passage that was copied from an article. */
const PASSAGE = 4;

/**
 * Claims whose words and sentence have all words of the query, those that have them as they were typed first; in the order of the
 * articles. Of a passage that is longer than a sentence, the claims of all its sentences.
 */
function claimsWith({ page, claims, articles }: SearchIndex, words: string): number[] {
  const parts = words.split(' ');
  const [typed, apart]: [number[], number[]] = [[], []];
  claims.forEach((text, claim) => {
    if (text.includes(words)) typed.push(claim);
    else if (parts.every((part) => text.includes(part))) apart.push(claim);
  });
  if (typed.length > 0 || parts.length < PASSAGE) return [...typed, ...apart];
  const from = articles.map((text) => text.indexOf(words));
  const within = page.data.claims.flatMap(({ article, start, end }, claim) => {
    const at = from[article] ?? -1;
    if (at < 0) return [];
    const { text } = page.data.articles[article]!;
    const before = folded(text.slice(0, start)).length;
    return before < at + words.length && before + folded(text.slice(start, end)).length > at ? [claim] : [];
  });
  return [...within, ...apart];
}

/** Who plays a part in these claims and is not found by name; in the most of them first. */
function partyHits({ page }: SearchIndex, claims: readonly number[], named: ReadonlySet<number>): Hit[] {
  const counts = new Map<number, number>();
  for (const claim of claims)
    for (const entity of page.entitiesOfClaim.of(claim))
      if (!named.has(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const weight = (entity: number) => page.claimsOfEntity.sizeOf(entity);
  return [...counts]
    .sort(([one, left], [other, right]) => right - left || weight(other) - weight(one) || one - other)
    .slice(0, SHOWN.party)
    .map(([entity, count]) => ({ kind: 'party', entity, claims: count }));
}
