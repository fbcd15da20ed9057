import type Graph from 'graphology';
import type { ClaimNode, EdgeAttributes, EntityNode, NodeAttributes, RelationEdge } from '../model';
import { by } from '../text/compare';

/** What the tables of spreadsheets hold, sorted by key. */
export interface GraphView {
  readonly entities: readonly { readonly key: string; readonly attributes: EntityNode }[];
  readonly relations: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: RelationEdge;
  }[];
  readonly claims: readonly { readonly key: string; readonly attributes: ClaimNode }[];
}

type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

/** The parts of a graph that the flat exports write. */
export function viewOf(graph: AnyGraph): GraphView {
  return {
    entities: nodesOf<EntityNode>(graph, 'entity'),
    relations: relationsOf(graph),
    claims: nodesOf<ClaimNode>(graph, 'claim'),
  };
}

function nodesOf<Node extends NodeAttributes>(
  graph: AnyGraph,
  kind: Node['kind'],
): { key: string; attributes: Node }[] {
  return graph
    .filterNodes((_, attributes) => attributes.kind === kind)
    .map((key) => ({ key, attributes: graph.getNodeAttributes(key) as Node }))
    .sort(by(({ key }) => key));
}

function relationsOf(graph: AnyGraph): { key: string; source: string; target: string; attributes: RelationEdge }[] {
  return graph
    .filterEdges((_, attributes) => attributes.kind === 'relation')
    .map((key) => ({
      key,
      source: graph.source(key),
      target: graph.target(key),
      attributes: graph.getEdgeAttributes(key) as RelationEdge,
    }))
    .sort(by(({ key }) => key));
}
