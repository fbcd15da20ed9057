import { type Article, ENTITY_TYPES, type EntityType, type Mention, type MentionId, type Reading } from '../model';
import { by } from '../text/compare';
import { allParts } from '../text/packed-mentions';
import { type ClaimRows, rowsOf } from './claim-rows';
import { countryOfName } from './country';
import { settleKinds } from './kinds';
import { MentionMap } from './mention-map';
import { capitalsAsPlaces, cutCapitals } from './metonyms';
import { kindOf, settleTypes } from './settled-types';
import { outletKey } from './ties';

/** An article with what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/** Which names may be one thing at all: nothing merges across these three. */
export type Kind = 'person' | 'place' | 'thing';

/** Mentions of one article that the article itself takes for one thing. */
export interface Cluster {
  readonly index: number;
  /** Position of the article in the sorted input. */
  readonly article: number;
  /** In text order; the first is the one the others go back to. */
  readonly mentions: readonly Mention[];
  /** Those that are names; empty for a thing known by nouns alone. */
  readonly names: readonly Mention[];
  readonly type: EntityType;
  readonly kind: Kind;
  readonly unnamed: boolean;
  /** True for a name without a type of its own, which has that of a longer name it is part of. */
  readonly guessed: boolean;
}

export interface Clusters {
  /** Sorted by article id, whatever order they came in; an article given twice counts once. */
  readonly articles: readonly ReadArticle[];
  /** Sorted by article, then by place in the text. */
  readonly clusters: readonly Cluster[];
  readonly byMention: Pick<MentionMap<Cluster>, 'get'>;
}

/** Parts a chain of mentions that a person said are not one. */
export type CutChain = (chain: readonly Mention[]) => readonly (readonly Mention[])[];

/** Groups the mentions of each article by what they refer to, and keeps those that can be entities. */
export function clustersOf(input: readonly ReadArticle[], cut: CutChain = (chain) => [chain]): Clusters {
  const articles = distinct(input);
  const clusters: Cluster[] = [];
  const byMention = new MentionMap<Cluster>();
  const everywhere = typesOfParts(articles.map(({ reading }) => reading));
  const alike = typesOfWholes(articles);
  articles.forEach(({ reading }, article) => {
    const rows = rowsOf(reading);
    const here = typesOfParts([reading]);
    const types = (part: string) => (here.has(part) ? here : everywhere).get(part) ?? null;
    const capitals = (chain: readonly Mention[]) => cutCapitals(chain, rows);
    for (const mentions of chains(capitalsAsPlaces(typedAlike(reading.mentions, alike)))
      .flatMap(cut)
      .flatMap(capitals)) {
      const cluster = clusterOf(mentions, types, clusters.length, article, rows);
      if (cluster !== null) clusters.push(cluster);
    }
  });
  const settled = settleKinds(articles, settleTypes(clusters));
  for (const cluster of settled) for (const mention of cluster.mentions) byMention.set(mention.id, cluster);
  return { articles, clusters: settled, byMention };
}

/** Most frequent types of longer names, by their first and by their last words: null where people compete with the rest. */
function typesOfParts(readings: readonly Reading[]): ReadonlyMap<string, EntityType | null> {
  const longer = new Map<string, Map<EntityType, number>>();
  const cast = (part: string, type: EntityType) => {
    let votes = longer.get(part);
    if (votes === undefined) longer.set(part, (votes = new Map()));
    votes.set(type, (votes.get(type) ?? 0) + 1);
  };
  for (const { mentions } of readings)
    for (const { form, key, type } of mentions) {
      if (form !== 'name' || type === null) continue;
      const blank = key.indexOf(' ');
      if (blank < 0) continue;
      cast(key.slice(0, blank), type);
      cast(key.slice(key.lastIndexOf(' ') + 1), type);
    }
  const types = new Map<string, EntityType | null>();
  for (const [part, votes] of longer) types.set(part, votes.has('person') && votes.size > 1 ? null : mostOf(votes));
  return types;
}

/** The type of most; a tie goes to the one listed first in `ENTITY_TYPES`. */
function mostOf(votes: ReadonlyMap<EntityType, number>): EntityType | null {
  let best: EntityType | null = null;
  let most = 0;
  for (const type of ENTITY_TYPES) {
    const count = votes.get(type) ?? 0;
    if (count > most) [best, most] = [type, count];
  }
  return best;
}

/** Types that names have in other sentences or articles, and as outlets of these, for those that somewhere have none; people compete with the rest as above. */
function typesOfWholes(articles: readonly ReadArticle[]): ReadonlyMap<string, EntityType> {
  const typed = new Map<string, Mention[]>();
  for (const { reading } of articles)
    for (const { form, type, key } of reading.mentions) if (form === 'name' && type === null) typed.set(key, []);
  for (const { reading } of typed.size === 0 ? [] : articles)
    for (const mention of reading.mentions)
      if (mention.form === 'name' && mention.type !== null) typed.get(mention.key)?.push(mention);
  const types = new Map<string, EntityType>();
  const outlets = new Set(articles.map(({ article }) => outletKey(article)));
  for (const [key, some] of typed) {
    if (some.length === 0 && outlets.has(key)) types.set(key, 'organization');
    const people = some.filter(({ type }) => type === 'person').length;
    const type = some.length > 0 && people % some.length === 0 ? majority(some) : null;
    if (type !== null) types.set(key, type);
  }
  return types;
}

/** "Tilden Foods will leave Lowmere": what other sentences know as a town is no short form of the Lowmere Advertiser. */
function typedAlike(mentions: readonly Mention[], types: ReadonlyMap<string, EntityType>): readonly Mention[] {
  if (types.size === 0) return mentions;
  return mentions.map((mention) => {
    const type = mention.type === null && mention.form === 'name' ? types.get(mention.key) : undefined;
    return type === undefined ? mention : { ...allParts(mention), type };
  });
}

/** Names nobody could type ("Acme") take the type of the longer name they are part of ("Acme Terminals"). */
function typedByParts(mentions: readonly Mention[], types: (part: string) => EntityType | null): readonly Mention[] {
  if (!mentions.every(({ type, form, key }) => type === null && (form !== 'name' || types(key)))) return mentions;
  return mentions.map((mention) => {
    const type = mention.form === 'name' ? types(mention.key) : null;
    return type === null ? mention : { ...allParts(mention), type };
  });
}

function distinct(input: readonly ReadArticle[]): ReadArticle[] {
  const byId = new Map(input.map((one) => [one.article.id as string, one]));
  return [...byId.values()].sort(by((one) => one.article.id));
}

/** Mentions that share the mention they go back to, in text order. A reference to nothing known starts a chain. */
function chains(mentions: readonly Mention[]): Mention[][] {
  const byId = new MentionMap<Mention>();
  const ordered = [...mentions];
  for (const mention of ordered) byId.set(mention.id, mention);
  ordered.sort((left, right) => left.start - right.start || right.end - left.end);
  const found: Mention[][] = [];
  const byRoot = new MentionMap<Mention[]>();
  for (const mention of ordered) {
    const root = rootOf(mention, byId).id;
    let chain = byRoot.get(root);
    if (chain === undefined) {
      found.push((chain = []));
      byRoot.set(root, chain);
    }
    chain.push(mention);
  }
  return found;
}

function rootOf(mention: Mention, byId: Pick<MentionMap<Mention>, 'get'>): Mention {
  const seen = new Set<MentionId>();
  let at = mention;
  while (at.refers !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const next = byId.get(at.refers);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

function clusterOf(
  chain: readonly Mention[],
  types: (part: string) => EntityType | null,
  index: number,
  article: number,
  rows: ClaimRows,
): Cluster | null {
  const mentions = typedByParts(chain, types);
  const typed = mentions.filter((mention) => mention.type !== null && !isCompoundAdjective(mention.text));
  const names = typed.filter((mention) => mention.form !== 'pronoun' && isName(mention));
  const nouns = typed.filter((mention) => mention.form === 'noun');
  const type = majority(names) ?? majority(nouns);
  if (type === null) return null;
  if (names.length === 0 && !mentions.some((mention) => rows.isUsed(mention.id))) return null;
  const unnamed = names.length === 0 && mentions.some((mention) => mention.unnamed);
  // Most clusters have no name, and all of these share one empty list.
  return {
    index,
    article,
    mentions,
    names: names.length === 0 ? NO_NAMES : names,
    type,
    kind: kindOf(type),
    unnamed,
    guessed: mentions !== chain,
  };
}

const NO_NAMES: readonly Mention[] = [];

/** A land's adjective alone ("Palestinian") names the land, whatever its part of speech. */
function isName(mention: Mention): boolean {
  return mention.form === 'name' || countryOfName(mention.text) !== null;
}

/** "pro-Peruvian", "Peruvian-Chilean": about lands, but the name of none. */
function isCompoundAdjective(text: string): boolean {
  const parts = text.split(/[-–]/);
  if (parts.length !== 2) return false;
  return /^(?:pro|anti|non|un)$/i.test(parts[0]) || parts.every((part) => countryOfName(part) !== null);
}

/** Most frequent type; a tie goes to the one listed first in `ENTITY_TYPES`. */
export function majority(mentions: readonly Pick<Mention, 'type'>[]): EntityType | null {
  const first = mentions[0]?.type ?? null;
  // Nearly always they agree.
  if (mentions.every(({ type }) => type === first)) return first;
  const votes = new Map<EntityType, number>();
  for (const { type } of mentions) if (type !== null) votes.set(type, (votes.get(type) ?? 0) + 1);
  return mostOf(votes);
}
