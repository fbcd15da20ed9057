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

/** The graph as tables; `only` chooses among its nodes, and edges come along where both ends do. */
export function flatGraph(graph: AnyGraph, only: (node: NodeAttributes) => boolean = () => true): FlatGraph {
  const nodes = graph.filterNodes((_, node) => only(node)).sort();
  const all = nodes.length === graph.order;
  const edges = graph.filterEdges((_, __, ___, ____, source, target) => all || (only(source) && only(target))).sort();
  const labelOf = (id: string) => NODE_LABELS[graph.getNodeAttribute(id, 'kind')];
  return {
    ...KINDS,
    order: nodes.length,
    size: edges.length,
    *nodes(): Generator<FlatNode> {
      for (const id of nodes) {
        const node = graph.getNodeAttributes(id);
        yield { id, kind: node.kind, labels: labelsOf(node), values: nodeValues(node) };
      }
    },
    *edges(): Generator<FlatEdge> {
      for (const id of edges) {
        const edge = graph.getEdgeAttributes(id);
        const [source, target] = graph.extremities(id);
        const [from, to] = [labelOf(source), labelOf(target)];
        yield { id, source, target, kind: edge.kind, type: edgeType(edge), from, to, values: edgeValues(edge) };
      }
    },
  };
}
