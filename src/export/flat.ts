import type Graph from 'graphology';
import type { EdgeAttributes, FlatEdge, FlatGraph, FlatKind, FlatNode, NodeAttributes } from '../model';
import {
  edgeProperties,
  edgeType,
  edgeValues,
  labelsOf,
  NODE_LABELS,
  nodeProperties,
  nodeValues,
  TIE_TYPES,
} from './properties';

type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

const NODE_KINDS: readonly FlatKind[] = Object.entries(NODE_LABELS).map(([kind, label]) => ({
  kind,
  label,
  properties: nodeProperties(kind as NodeAttributes['kind']),
}));

const EDGE_KINDS: readonly FlatKind[] = [
  { kind: 'relation', label: null, properties: edgeProperties('relation') },
  ...Object.entries(TIE_TYPES).map(([kind, label]) => ({
    kind,
    label,
    properties: edgeProperties(kind as EdgeAttributes['kind']),
  })),
];

/** Every kind of node and edge a graph may have. */
export const KINDS: Pick<FlatGraph, 'nodeKinds' | 'edgeKinds'> = { nodeKinds: NODE_KINDS, edgeKinds: EDGE_KINDS };

/** The graph as tables; `node` and `edge` choose, and edges come along where both ends do. */
export function flatGraph(
  graph: AnyGraph,
  node: (node: NodeAttributes) => boolean = () => true,
  edge: (edge: EdgeAttributes) => boolean = () => true,
): FlatGraph {
  const nodes = graph.filterNodes((_, attributes) => node(attributes)).sort();
  const edges = graph
    .filterEdges((_, attributes, __, ___, source, target) => edge(attributes) && node(source) && node(target))
    .sort();
  const labelOf = (id: string) => NODE_LABELS[graph.getNodeAttribute(id, 'kind')];
  return {
    ...KINDS,
    order: nodes.length,
    size: edges.length,
    *nodes(): Generator<FlatNode> {
      for (const id of nodes) {
        const attributes = graph.getNodeAttributes(id);
        yield { id, kind: attributes.kind, labels: labelsOf(attributes), values: nodeValues(attributes) };
      }
    },
    *edges(): Generator<FlatEdge> {
      for (const id of edges) {
        const attributes = graph.getEdgeAttributes(id);
        const [source, target] = graph.extremities(id);
        const [from, to] = [labelOf(source), labelOf(target)];
        const values = edgeValues(attributes);
        yield { id, source, target, kind: attributes.kind, type: edgeType(attributes), from, to, values };
      }
    },
  };
}
