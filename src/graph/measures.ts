import louvain from 'graphology-communities-louvain';
import type { EntityId } from '../model';
import { byCodeUnit } from '../text/compare';
import { entityIds, type Overview, overviewOf } from './overview';
import { seededRandom } from './random';
import type { NewsGraph } from './types';

export interface Measures {
  /** How many other entities it is related to. */
  readonly degree: number;
  /** How many claims relate it to them. */
  readonly weightedDegree: number;
  /** Number of its community, 0 the largest; -1 for an entity related to none. */
  readonly community: number;
}

/** Counts and communities of the entities, a function of the finished graph (Louvain, Blondel et al. 2008, seeded). */
export function measures(graph: NewsGraph): ReadonlyMap<EntityId, Measures> {
  const overview = overviewOf(graph);
  const communities = communitiesOf(overview);
  return new Map(
    entityIds(overview).map((id) => {
      const weightedDegree = overview.reduceEdges(id, (sum, _key, { weight }) => sum + weight, 0);
      return [id, { degree: overview.degree(id), weightedDegree, community: communities.get(id) ?? -1 }] as const;
    }),
  );
}

/** Communities numbered by size, then by their first member. */
function communitiesOf(overview: Overview): ReadonlyMap<string, number> {
  const joined = overview.copy();
  for (const id of overview.nodes()) if (overview.degree(id) === 0) joined.dropNode(id);
  if (joined.order === 0) return new Map();
  const raw = louvain(joined, { rng: seededRandom(1), getEdgeWeight: 'weight' });
  const members = new Map<number, string[]>();
  for (const id of joined.nodes()) members.set(raw[id], [...(members.get(raw[id]) ?? []), id]);
  const ranked = [...members.values()].sort(
    (left, right) => right.length - left.length || byCodeUnit(left[0], right[0]),
  );
  return new Map(ranked.flatMap((ids, number) => ids.map((id) => [id, number] as const)));
}
