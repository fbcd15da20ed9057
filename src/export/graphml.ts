/*
 * GraphML (graphml.graphdrawing.org), the whole graph, in chunks of a node or an edge, for networkx, igraph, yEd and Gephi. Lists are JSON
 * texts, since GraphML has none.
 */
import type Graph from 'graphology';
import type { EdgeAttributes, FlatType, FlatValue, NodeAttributes, Position } from '../model';
import { type Columns, columnsOf } from './columns';
import { flatGraph, KINDS } from './flat';
import { type XmlReport, xmlWriter } from './xml';

const TYPES: Readonly<Record<FlatType, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  strings: 'string',
  day: 'string',
  instant: 'string',
};

type Xml = (text: string) => string;

export function* graphml(
  graph: Graph<NodeAttributes, EdgeAttributes>,
  positions: ReadonlyMap<string, Position>,
  report: XmlReport = { replaced: 0 },
): Generator<string> {
  const xml = xmlWriter(report);
  const nodes = columnsOf(KINDS.nodeKinds, [
    { title: 'label', type: 'string' },
    { title: 'labels', type: 'strings' },
    { title: 'x', type: 'float' },
    { title: 'y', type: 'float' },
  ]);
  const edges = columnsOf(KINDS.edgeKinds, [
    { title: 'relation', type: 'string' },
    { title: 'weight', type: 'float' },
  ]);
  const flat = flatGraph(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* declare('node', 'n', nodes);
  yield* declare('edge', 'e', edges);
  yield '  <graph id="newsgraph" edgedefault="directed">\n';
  for (const { id, kind, labels, values } of flat.nodes()) {
    const place = positions.get(id);
    const at = place === undefined ? '' : `${data('n', 2, String(place.x))}${data('n', 3, String(place.y))}`;
    const head = `${data('n', 0, xml(graph.getNodeAttribute(id, 'label')))}${data('n', 1, xml(JSON.stringify(labels)))}`;
    yield `    <node id="${xml(id)}">\n${head}${at}${written('n', nodes, kind, values, xml)}    </node>\n`;
  }
  for (const { id, source, target, kind, type, values } of flat.edges()) {
    const edge = graph.getEdgeAttributes(id);
    const weight = edge.kind === 'relation' ? Math.max(1, edge.weight) : 1;
    const head = `${data('e', 0, type)}${data('e', 1, String(weight))}`;
    yield `    <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">\n${head}${written('e', edges, kind, values, xml)}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function* declare(of: 'node' | 'edge', letter: string, { list }: Columns): Generator<string> {
  for (const [at, { title, type }] of list.entries())
    yield `  <key id="${letter}${at}" for="${of}" attr.name="${title}" attr.type="${TYPES[type]}"/>\n`;
}

function data(letter: string, place: number, text: string): string {
  return `      <data key="${letter}${place}">${text}</data>\n`;
}

function written(letter: string, { placeOf }: Columns, kind: string, values: readonly FlatValue[], xml: Xml): string {
  const places = placeOf.get(kind)!;
  let text = '';
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value === null || places[at]! < 0) continue;
    text += data(letter, places[at]!, xml(typeof value === 'object' ? JSON.stringify(value) : String(value)));
  }
  return text;
}
