import { type Article, ENTITY_TYPES, type EntityType, type Mention, type MentionId, type Reading } from '../model';
import { by } from '../text/compare';
import { countryOfName } from './country';

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
}

export interface Clusters {
  /** Sorted by article id, whatever order they came in; an article given twice counts once. */
  readonly articles: readonly ReadArticle[];
  /** Sorted by article, then by place in the text. */
  readonly clusters: readonly Cluster[];
  readonly byMention: ReadonlyMap<MentionId, Cluster>;
}

/** Groups the mentions of each article by what they refer to, and keeps those that can be entities. */
export function clustersOf(input: readonly ReadArticle[]): Clusters {
  const articles = distinct(input);
  const clusters: Cluster[] = [];
  const byMention = new Map<MentionId, Cluster>();
  articles.forEach(({ reading }, article) => {
    const used = mentionsInClaims(reading);
    for (const mentions of chains(reading.mentions)) {
      const cluster = clusterOf(mentions, clusters.length, article, used);
      if (cluster === null) continue;
      clusters.push(cluster);
      for (const mention of mentions) byMention.set(mention.id, cluster);
    }
  });
  return { articles, clusters: settleTypes(clusters, byMention), byMention };
}

function distinct(input: readonly ReadArticle[]): ReadArticle[] {
  const byId = new Map(input.map((one) => [one.article.id as string, one]));
  return [...byId.values()].sort(by((one) => one.article.id));
}

/** Mentions that share the mention they go back to, in text order. A reference to nothing known starts a chain. */
function chains(mentions: readonly Mention[]): Mention[][] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const roots = new Map<MentionId, Mention[]>();
  const ordered = [...mentions].sort((left, right) => left.start - right.start || right.end - left.end);
  for (const mention of ordered) {
    const root = rootOf(mention, byId).id;
    const chain = roots.get(root);
    if (chain === undefined) roots.set(root, [mention]);
    else chain.push(mention);
  }
  return [...roots.values()];
}

function rootOf(mention: Mention, byId: ReadonlyMap<MentionId, Mention>): Mention {
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

/** Every mention that a claim has as a participant or teller, or that owns another mention. */
function mentionsInClaims(reading: Reading): ReadonlySet<MentionId> {
  const used = new Set<MentionId>();
  const use = (mention: MentionId | null | undefined) => {
    if (mention) used.add(mention);
  };
  for (const claim of reading.claims) {
    for (const argument of [claim.subject, claim.object, ...claim.arguments]) use(argument?.mention);
    for (const step of claim.attribution) use(step.by.mention);
  }
  for (const mention of reading.mentions) use(mention.owner);
  return used;
}

function clusterOf(
  mentions: readonly Mention[],
  index: number,
  article: number,
  used: ReadonlySet<MentionId>,
): Cluster | null {
  const names = mentions.filter((mention) => mention.form === 'name' && mention.type !== null);
  const nouns = mentions.filter((mention) => mention.form === 'noun' && mention.type !== null);
  const type = majority(names) ?? majority(nouns);
  if (type === null) return null;
  if (names.length === 0 && !mentions.some((mention) => used.has(mention.id))) return null;
  const unnamed = names.length === 0 && mentions.some((mention) => mention.unnamed);
  return { index, article, mentions, names, type, kind: kindOf(type), unnamed };
}

export function kindOf(type: EntityType): Kind {
  return type === 'person' || type === 'place' ? type : 'thing';
}

/** Most frequent type; a tie goes to the one listed first in `ENTITY_TYPES`. */
export function majority(mentions: readonly Pick<Mention, 'type'>[]): EntityType | null {
  let best: EntityType | null = null;
  let most = 0;
  for (const type of ENTITY_TYPES) {
    const count = mentions.filter((mention) => mention.type === type).length;
    if (count > most) [best, most] = [type, count];
  }
  return best;
}

/**
 * One name is one kind of thing, unless a title or a longer name says otherwise: inside an article where half as many
 * mentions or fewer disagree, over all articles where a quarter or fewer do. The few were misread and are given the type
 * of the many; nothing is merged across types. Over articles a person is never made a place, nor a place a person.
 */
function settleTypes(clusters: readonly Cluster[], byMention: Map<MentionId, Cluster>): Cluster[] {
  const inArticle = settleBy(
    clusters,
    (cluster, key) => `${cluster.article} ${key}`,
    2,
    () => true,
  );
  const overall = settleBy(
    inArticle,
    (_cluster, key) => key,
    4,
    (from, to) => kindOf(from) === 'thing' || kindOf(to) === 'thing',
  );
  for (const cluster of overall) for (const mention of cluster.mentions) byMention.set(mention.id, cluster);
  return overall;
}

function settleBy(
  clusters: readonly Cluster[],
  keyOf: (cluster: Cluster, key: string) => string,
  ratio: number,
  allowed: (from: EntityType, to: EntityType) => boolean,
): Cluster[] {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const cluster of clusters)
    for (const mention of cluster.names) {
      const key = keyOf(cluster, mention.key);
      let cast = votes.get(key);
      if (cast === undefined) votes.set(key, (cast = new Map()));
      cast.set(cluster.type, (cast.get(cluster.type) ?? 0) + 1);
    }
  return clusters.map((cluster) => {
    if (!isOneBareName(cluster)) return cluster;
    const cast = votes.get(keyOf(cluster, cluster.names[0].key))!;
    const type = ENTITY_TYPES.reduce((best, one) => ((cast.get(one) ?? 0) > (cast.get(best) ?? 0) ? one : best));
    const many = cast.get(type) ?? 0;
    const few = cast.get(cluster.type) ?? 0;
    const misread = type !== cluster.type && many >= 2 && few * ratio <= many && allowed(cluster.type, type);
    const country = type === 'person' && countryOfName(cluster.names[0].text) !== null;
    return misread && !country ? { ...cluster, type, kind: kindOf(type) } : cluster;
  });
}

function isOneBareName(cluster: Cluster): boolean {
  const [first] = cluster.names;
  return first !== undefined && cluster.names.every((mention) => mention.key === first.key && mention.title === null);
}
