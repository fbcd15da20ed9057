import type Graph from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../model';
import { textOf, type WorkedEdge } from './worked';

export type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

/** An edge as the graph has it. */
export interface Origin {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/**
 * Which edge of the graph an edge of a file was; null where it is none of ours. Programs that merge nodes make their edges anew, with ids of
 * their own, but copy what the edges carry: its proposition and type tell a relation.
 */
export function originsOf(graph: AnyGraph): (edge: WorkedEdge) => Origin | null {
  let relations: ReadonlyMap<string, Origin | null> | null = null;
  return (edge) => {
    const { attributes } = edge;
    for (const id of [edge.id, textOf(attributes, 'id')]) {
      const own = id === null ? null : (edgeOf(graph, id) ?? pairOf(graph, id));
      if (own !== null) return own;
    }
    const proposition = textOf(attributes, 'proposition');
    if (proposition === null) return null;
    relations ??= byProposition(graph);
    const type = textOf(attributes, 'relation') ?? textOf(attributes, 'type') ?? '';
    return relations.get(keyOf(proposition, type)) ?? relations.get(proposition) ?? null;
  };
}

function edgeOf(graph: AnyGraph, id: string): Origin | null {
  return graph.hasEdge(id) ? { id, source: graph.source(id), target: graph.target(id) } : null;
}

/** `<source> > <target>`: an aggregated edge. */
function pairOf(graph: AnyGraph, id: string): Origin | null {
  const [source = '', target = '', more] = id.split(' > ');
  return more === undefined && graph.hasNode(source) && graph.hasNode(target) ? { id, source, target } : null;
}

function keyOf(proposition: string, type: string): string {
  return `${proposition} ${type}`;
}

/** By proposition and type, and by proposition alone; null where the ends of several differ. */
function byProposition(graph: AnyGraph): Map<string, Origin | null> {
  const found = new Map<string, Origin | null>();
  graph.forEachEdge((id, edge, source, target) => {
    if (edge.kind !== 'relation') return;
    for (const key of [keyOf(edge.proposition, edge.type), edge.proposition]) {
      const known = found.get(key);
      const same = known === undefined || (known?.source === source && known.target === target);
      if (known === undefined || !same) found.set(key, same ? { id, source, target } : null);
    }
  });
  return found;
}
