import { ENTITY_TYPES, type EntityType } from '../model';
import type { Cluster, Kind } from './clusters';
import { countryOfName } from './country';

/** How many times more often a name must be read as one type for the other readings to be taken for slips. */
const RATIO = { inArticle: 2, overall: 4, ofSeveralWords: 1, ofNobody: 2 };

/**
 * One name is one kind of thing, unless a title or a longer name says otherwise: the few readings that disagree with the
 * many were slips, and get the type of the many. Nothing is merged across types. Over all articles a place becomes no
 * person; a person becomes a place only where one bare word is all that speaks for the person.
 */
export function settleTypes(clusters: readonly Cluster[]): Cluster[] {
  const inArticle = settleBy(
    clusters,
    (cluster, key) => `${cluster.article} ${key}`,
    () => RATIO.inArticle,
  );
  const families = new Set(inArticle.filter(({ kind }) => kind === 'person').flatMap(familyNames));
  return settleBy(
    inArticle,
    (_cluster, key) => key,
    (key, from, to) => ratioOverall(key, from, to, families),
  );
}

function ratioOverall(key: string, from: EntityType, to: EntityType, families: ReadonlySet<string>): number | null {
  const several = key.includes(' ');
  if (from === 'place' && to === 'person') return null;
  if (from === 'person' && to === 'place') return several || families.has(key) ? null : RATIO.ofNobody;
  return from !== 'person' && to !== 'person' && several ? RATIO.ofSeveralWords : RATIO.overall;
}

/** Last words of names of several words, and of names that stand with a title. */
export function familyNames(cluster: Cluster): string[] {
  return cluster.names.flatMap(({ key, title }) =>
    key.includes(' ') || title !== null ? [key.slice(key.lastIndexOf(' ') + 1)] : [],
  );
}

/** `ratioOf` gives how many readings outweigh one, or null where the change is not allowed. */
function settleBy(
  clusters: readonly Cluster[],
  keyOf: (cluster: Cluster, key: string) => string,
  ratioOf: (key: string, from: EntityType, to: EntityType) => number | null,
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
    const { key, text } = cluster.names[0];
    const cast = votes.get(keyOf(cluster, key))!;
    const type = ENTITY_TYPES.reduce((best, one) => ((cast.get(one) ?? 0) > (cast.get(best) ?? 0) ? one : best));
    const ratio = type === cluster.type ? null : ratioOf(key, cluster.type, type);
    const many = cast.get(type) ?? 0;
    const few = cast.get(cluster.type) ?? 0;
    const misread =
      ratio !== null && many >= 2 && few * ratio <= many && !(type === 'person' && countryOfName(text) !== null);
    return misread ? { ...cluster, type, kind: kindOf(type), guessed: !key.includes(' ') } : cluster;
  });
}

export function isOneBareName(cluster: Cluster): boolean {
  const [first] = cluster.names;
  return first !== undefined && cluster.names.every((mention) => mention.key === first.key && mention.title === null);
}

export function kindOf(type: EntityType): Kind {
  return type === 'person' || type === 'place' ? type : 'thing';
}
