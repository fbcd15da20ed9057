import type Graph from 'graphology';
import type { EdgeAttributes, FlatEdge, FlatGraph, FlatKind, FlatNode, NodeAttributes } from '../model';
import { by } from '../text/compare';
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
  const edges = edgesOf(graph, node, edge);
  return {
    ...KINDS,
    order: nodes.length,
    size: edges.length,
    *nodes(kind?: string): Generator<FlatNode> {
      for (const id of nodes) {
        const attributes = graph.getNodeAttributes(id);
        if (kind !== undefined && attributes.kind !== kind) continue;
        yield { id, kind: attributes.kind, labels: labelsOf(attributes), values: nodeValues(attributes) };
      }
    },
    *edges(kind?: string): Generator<FlatEdge> {
      for (const { id, source, target, attributes, from, to } of edges) {
        if (kind !== undefined && attributes.kind !== kind) continue;
        const values = edgeValues(attributes);
        yield { id, source, target, kind: attributes.kind, type: edgeType(attributes), from, to, values };
      }
    },
  };
}

interface Found extends Pick<FlatEdge, 'id' | 'source' | 'target' | 'from' | 'to'> {
  readonly attributes: EdgeAttributes;
}

/** Sorted by id. Gathered in one walk: to look each of them up by its id, and its ends by theirs, takes longer than all the rest. */
function edgesOf(
  graph: AnyGraph,
  node: (node: NodeAttributes) => boolean,
  edge: (edge: EdgeAttributes) => boolean,
): Found[] {
  const found: Found[] = [];
  graph.forEachEdge((id, attributes, source, target, sourceNode, targetNode) => {
    if (edge(attributes) && node(sourceNode) && node(targetNode))
      found.push({
        id,
        source,
        target,
        attributes,
        from: NODE_LABELS[sourceNode.kind],
        to: NODE_LABELS[targetNode.kind],
      });
  });
  return found.sort(by(({ id }) => id));
}
