import { UndirectedGraph } from 'graphology';
import type { EntityId } from '../model';
import { by } from '../text/compare';
import type { NewsGraph } from './types';

export interface OverviewEdge {
  readonly weight: number;
}

/** One node an entity, one edge a pair of entities; weight is how many claims join the two. For measures and layout. */
export type Overview = UndirectedGraph<{ x: number; y: number; size: number }, OverviewEdge>;

/** Entities and the pairs that relations make of them, in order of ids. */
export function overviewOf(graph: NewsGraph): Overview {
  const overview: Overview = new UndirectedGraph();
  for (const id of graph.filterNodes((_, { kind }) => kind === 'entity').sort())
    overview.addNode(id, { x: 0, y: 0, size: 1 });
  const weights = new Map<string, { left: string; right: string; weight: number }>();
  graph.forEachEdge((_key, attributes, source, target) => {
    if (attributes.kind !== 'relation' || source === target) return;
    const [left, right] = source < target ? [source, target] : [target, source];
    const pair = `${left} ${right}`;
    const known = weights.get(pair);
    if (known === undefined) weights.set(pair, { left, right, weight: attributes.weight });
    else known.weight += attributes.weight;
  });
  for (const [pair, { left, right, weight }] of [...weights].sort(by(([key]) => key)))
    overview.addEdgeWithKey(pair, left, right, { weight });
  return overview;
}

/** Ids of the overview's nodes are entity ids. */
export function entityIds(overview: Overview): EntityId[] {
  return overview.nodes() as EntityId[];
}
