import { by, byCodeUnit } from '../text/compare';
import type { AnyGraph, Origin } from './origins';
import { textOf, type WorkedEdge, type WorkedGraph, type WorkedNode } from './worked';

/** The attribute by which our exports tell whose node it is, wherever a program gives merged nodes an id of its own. */
export const ID_ATTRIBUTE = 'newsgraph_id';

/** Nodes of the graph that are one node in the file. */
export interface Merge {
  /** Id of that node in the file. */
  readonly node: string;
  /** Two or more, sorted. */
  readonly ids: readonly string[];
}

export interface Merges {
  readonly merges: readonly Merge[];
  /** For each node of the file: the nodes of the graph that it stands for; one, where it is itself. */
  readonly standsFor: ReadonlyMap<string, readonly string[]>;
  /** Edges that a person hung on other nodes. */
  readonly rewired: number;
}

/**
 * Two signs of a merge: a node that carries the ids of several, and edges that lead to it instead of to nodes that are gone. Where
 * a node that is gone would be part of two others, it is of neither.
 */
export function mergesOf(
  { nodes, edges }: WorkedGraph,
  graph: AnyGraph,
  originOf: (edge: WorkedEdge) => Origin | null,
): Merges {
  const present = new Set(nodes.map(({ id }) => id));
  const places = new Map<string, Set<string>>();
  const vote = (gone: string, place: string) => {
    const known = places.get(gone);
    if (known === undefined) places.set(gone, new Set([place]));
    else known.add(place);
  };
  // A node that is still there is itself, whatever copies of it carry.
  for (const node of nodes)
    for (const id of carriedIds(node, graph)) if (id === node.id || !present.has(id)) vote(id, node.id);
  let rewired = 0;
  for (const edge of edges) {
    const origin = originOf(edge);
    if (origin === null || isTurned(origin, edge)) continue;
    const ends = [
      [origin.source, edge.source],
      [origin.target, edge.target],
    ] as const;
    const changed = ends.filter(([was, is]) => was !== is);
    for (const [was, is] of changed) if (!present.has(was) && present.has(is)) vote(was, is);
    if (changed.some(([was, is]) => present.has(was) || !present.has(is))) rewired++;
  }
  const standsFor = standing(places);
  const merges = [...standsFor].flatMap(([node, ids]) => (ids.length > 1 ? [{ node, ids }] : []));
  return { merges: merges.sort(by(({ ids }) => ids[0]!)), standsFor, rewired };
}

/** In a graph without directions programs write the ends in any order. */
function isTurned({ source, target }: Origin, edge: WorkedEdge): boolean {
  return source === edge.target && target === edge.source;
}

function standing(places: ReadonlyMap<string, ReadonlySet<string>>): Map<string, readonly string[]> {
  const standsFor = new Map<string, string[]>();
  for (const [id, nodes] of places) {
    const [node] = nodes;
    if (nodes.size > 1 || node === undefined) continue;
    const list = standsFor.get(node);
    if (list === undefined) standsFor.set(node, [id]);
    else list.push(id);
  }
  for (const ids of standsFor.values()) ids.sort(byCodeUnit);
  return standsFor;
}

/** Its own id where the graph has it, and those that its attribute holds: of merged nodes programs join the texts. */
function carriedIds(node: WorkedNode, graph: AnyGraph): readonly string[] {
  const own = graph.hasNode(node.id) ? [node.id] : [];
  const carried = textOf(node.attributes, ID_ATTRIBUTE);
  if (carried === null || carried === node.id) return own;
  const ids = graph.hasNode(carried) ? [carried] : carried.split(/[\s,;|]+/).filter((id) => graph.hasNode(id));
  return [...new Set([...own, ...ids])];
}
