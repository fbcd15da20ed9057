/*
 * GraphML (graphml.graphdrawing.org), the whole graph, in chunks of a node or an edge, for networkx, igraph, yEd and Gephi. Lists are JSON
 * texts, since GraphML has none.
 */
import type Graph from 'graphology';
import type { EdgeAttributes, FlatType, FlatValue, Handwork, NodeAttributes, Position } from '../model';
import { type Column, type Columns, columnsOf } from './columns';
import { flatGraph, KINDS } from './flat';
import { NOTHING_OWN, type Own, ownColumns } from './own';
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
  own: Own = NOTHING_OWN,
): Generator<string> {
  const xml = xmlWriter(report);
  const { nodes, edges } = columns();
  const [ownNodes, ownEdges] = [ownColumns(own, 'node', nodes), ownColumns(own, 'edge', edges)];
  const flat = flatGraph(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* declare('node', 'n', [...nodes.list, ...ownNodes.list], xml);
  yield* declare('edge', 'e', [...edges.list, ...ownEdges.list], xml);
  yield '  <graph id="newsgraph" edgedefault="directed">\n';
  for (const { id, kind, labels, values } of flat.nodes()) {
    const place = positions.get(id);
    const at = place === undefined ? '' : `${data('n', 2, String(place.x))}${data('n', 3, String(place.y))}`;
    const head = `${data('n', 0, xml(graph.getNodeAttribute(id, 'label')))}${data('n', 1, xml(JSON.stringify(labels)))}${data('n', 4, xml(id))}`;
    const more = rest('n', nodes.list.length, ownNodes.valuesOf(id), xml);
    yield `    <node id="${xml(id)}">\n${head}${at}${look(own.get(id))}${written('n', nodes, kind, values, xml)}${more}    </node>\n`;
  }
  for (const { id, source, target, kind, type, values } of flat.edges()) {
    const edge = graph.getEdgeAttributes(id);
    const weight = edge.kind === 'relation' ? Math.max(1, edge.weight) : 1;
    const head = `${data('e', 0, type)}${data('e', 1, String(weight))}`;
    const more = rest('e', edges.list.length, ownEdges.valuesOf(id), xml);
    yield `    <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">\n${head}${written('e', edges, kind, values, xml)}${more}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function columns(): { readonly nodes: Columns; readonly edges: Columns } {
  const nodes = columnsOf(KINDS.nodeKinds, [
    { title: 'label', type: 'string' },
    { title: 'labels', type: 'strings' },
    { title: 'x', type: 'float' },
    { title: 'y', type: 'float' },
    { title: 'newsgraph_id', type: 'string' },
    // Where a person chose them; the names are those that Gephi gives them in GraphML.
    { title: 'r', type: 'integer' },
    { title: 'g', type: 'integer' },
    { title: 'b', type: 'integer' },
    { title: 'size', type: 'float' },
  ]);
  const edges = columnsOf(KINDS.edgeKinds, [
    { title: 'relation', type: 'string' },
    { title: 'weight', type: 'float' },
  ]);
  return { nodes, edges };
}

/** Names of the attributes that are the program's own. */
export function graphmlTitles(): { readonly node: ReadonlySet<string>; readonly edge: ReadonlySet<string> } {
  const titles = ({ list }: Columns) => new Set(list.map(({ title }) => title));
  const { nodes, edges } = columns();
  return { node: titles(nodes), edge: titles(edges) };
}

function look(work: Handwork | undefined): string {
  if (work === undefined) return '';
  const colors = (work.color ?? []).map((part, at) => data('n', 5 + at, String(part))).join('');
  return `${colors}${work.size === null ? '' : data('n', 8, String(work.size))}`;
}

function* declare(of: 'node' | 'edge', letter: string, list: readonly Column[], xml: Xml): Generator<string> {
  for (const [at, { title, type }] of list.entries())
    yield `  <key id="${letter}${at}" for="${of}" attr.name="${xml(title)}" attr.type="${TYPES[type]}"/>\n`;
}

function data(letter: string, place: number, text: string): string {
  return `      <data key="${letter}${place}">${text}</data>\n`;
}

function written(letter: string, { placeOf }: Columns, kind: string, values: readonly FlatValue[], xml: Xml): string {
  const places = placeOf.get(kind)!;
  return placed(letter, values, (at) => places[at]!, xml);
}

/** Values behind the program's own columns. */
function rest(letter: string, first: number, values: readonly FlatValue[], xml: Xml): string {
  return placed(letter, values, (at) => first + at, xml);
}

function placed(letter: string, values: readonly FlatValue[], placeOf: (at: number) => number, xml: Xml): string {
  let text = '';
  for (let at = 0; at < values.length; at++) {
    const [value, place] = [values[at]!, placeOf(at)];
    if (value === null || place < 0) continue;
    text += data(letter, place, xml(typeof value === 'object' ? JSON.stringify(value) : String(value)));
  }
  return text;
}
