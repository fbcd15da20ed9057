/*
 * GEXF 1.3 (gexf.net/1.3), as Gephi 0.10, networkx 3 and graphology-gexf read it, in chunks of a node or an edge: no text of the size of
 * the graph is ever made. Times are the days on which the articles behind a node or an edge were published.
 */
import type Graph from 'graphology';
import type {
  ClaimNode,
  EdgeAttributes,
  EntityNode,
  FlatEdge,
  FlatNode,
  FlatType,
  FlatValue,
  Handwork,
  NodeAttributes,
  Position,
} from '../model';
import { aggregated, type Bundle, type MergedEdge } from './aggregate';
import { usualLook } from './appearance';
import { type Column, type Columns, columnsOf } from './columns';
import { flatGraph, KINDS } from './flat';
import { NOTHING_OWN, type Own, type OwnColumns, ownColumns } from './own';
import { type XmlReport, xmlWriter } from './xml';

type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

/** entities: what people look at; claims: claims and what they are made of; full: both. */
export const GEXF_GRAPHS = ['entities', 'claims', 'full'] as const;
export type GexfGraph = (typeof GEXF_GRAPHS)[number];

export interface GexfOptions {
  readonly graph: GexfGraph;
  /** One edge from an entity to another, weighted by independent voices; `entities` only. */
  readonly aggregate: boolean;
}

export interface GexfSource {
  readonly graph: AnyGraph;
  readonly positions: ReadonlyMap<string, Position>;
  /** Days, `YYYY-MM-DD`, on which articles that mention the entity were published; sorted. */
  entityDays(entity: string): readonly string[];
  /** What people did by hand in other programs. */
  readonly own?: Own;
}

const TYPES: Readonly<Record<FlatType, string>> = {
  string: 'string',
  integer: 'integer',
  float: 'double',
  boolean: 'boolean',
  strings: 'liststring',
  // GEXF has no type for dates among attributes.
  day: 'string',
  instant: 'string',
};

type Xml = (text: string) => string;

/** The id once more as an attribute: a program that merges nodes gives the new one an id of its own, and joins the attributes. */
const NODE_COLUMNS: readonly Column[] = [
  { title: 'node_kind', type: 'string' },
  { title: 'newsgraph_id', type: 'string' },
];
const EDGE_COLUMNS: readonly Column[] = [
  { title: 'relation', type: 'string' },
  { title: 'quote', type: 'string' },
  { title: 'said_by', type: 'string' },
];

/** Names of the attributes that are the program's own, whatever part of the graph is written. */
export function gexfTitles(): { readonly node: ReadonlySet<string>; readonly edge: ReadonlySet<string> } {
  const titles = (columns: Columns) => new Set(columns.list.map(({ title }) => title));
  const { nodeKinds, edgeKinds } = KINDS;
  return { node: titles(columnsOf(nodeKinds, NODE_COLUMNS)), edge: titles(columnsOf(edgeKinds, EDGE_COLUMNS)) };
}

/** The file in chunks; `report` is filled in as they are made. */
export function* gexf(
  source: GexfSource,
  { graph: which, aggregate }: GexfOptions = { graph: 'entities', aggregate: false },
  report: XmlReport = { replaced: 0 },
): Generator<string> {
  const xml = xmlWriter(report);
  const { graph, own = NOTHING_OWN } = source;
  const flat = flatGraph(
    graph,
    which === 'entities' ? ({ kind }) => kind === 'entity' : undefined,
    which === 'claims' ? ({ kind }) => kind !== 'relation' : undefined,
  );
  const kinds = which === 'entities' ? KINDS.nodeKinds.filter(({ kind }) => kind === 'entity') : KINDS.nodeKinds;
  const ties = KINDS.edgeKinds.filter(
    ({ kind }) => (which === 'entities') === (kind === 'relation') || which === 'full',
  );
  const nodeColumns = columnsOf(kinds, NODE_COLUMNS);
  const edgeColumns = columnsOf(ties, EDGE_COLUMNS);
  const [ownNodes, ownEdges] = [ownColumns(own, 'node', nodeColumns), ownColumns(own, 'edge', edgeColumns)];
  const more = (columns: OwnColumns, known: Columns) => (id: string) =>
    own.size === 0 ? '' : placed(columns.valuesOf(id), (at) => known.list.length + at, xml);
  const [moreOfNode, moreOfEdge] = [more(ownNodes, nodeColumns), more(ownEdges, edgeColumns)];
  yield HEAD;
  yield* declare('node', [...nodeColumns.list, ...ownNodes.list], xml);
  yield* declare('edge', [...edgeColumns.list, ...ownEdges.list], xml);
  yield '    <nodes>\n';
  for (const node of flat.nodes()) yield nodeText(source, node, nodeColumns, moreOfNode(node.id), xml);
  yield '    </nodes>\n    <edges>\n';
  if (aggregate && which === 'entities')
    for (const bundle of aggregated(graph)) yield bundleText(graph, bundle, edgeColumns, moreOfEdge, xml);
  else {
    const kindOf = parallelKinds();
    for (const edge of flat.edges()) yield edgeText(graph, edge, kindOf(edge), edgeColumns, moreOfEdge(edge.id), xml);
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>newsgraph</creator>
    <description>Who said or did what, from news articles</description>
  </meta>
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
`;

function* declare(of: 'node' | 'edge', list: readonly Column[], xml: Xml): Generator<string> {
  yield `    <attributes class="${of}" mode="static">\n`;
  for (const [at, { title, type }] of list.entries())
    yield `      <attribute id="${at}" title="${xml(title)}" type="${TYPES[type]}"/>\n`;
  yield '    </attributes>\n';
}

/** Gephi merges a second edge of one kind between the same two without a word; so the second gets a kind of its own. */
function parallelKinds(): (edge: FlatEdge) => string {
  const seen = new Map<string, number>();
  return ({ source, target, type }) => {
    const place = `${source.length}:${source}${type.length}:${type}${target}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return count === 1 ? type : `${type} (${count})`;
  };
}

function nodeText(
  source: GexfSource,
  { id, kind, values }: FlatNode,
  columns: Columns,
  more: string,
  xml: Xml,
): string {
  const node = source.graph.getNodeAttributes(id);
  const days = node.kind === 'entity' ? source.entityDays(id) : daysOfNode(node);
  const written = xml(id);
  return `      <node id="${written}" label="${xml(node.label)}">
        <attvalues>
${attribute(0, kind)}${attribute(1, written)}${attributes(columns, kind, values, xml)}${more}        </attvalues>
${spells(days)}${look(node, source.positions.get(id), source.own?.get(id))}      </node>
`;
}

function daysOfNode(node: Exclude<NodeAttributes, EntityNode>): string[] {
  const published = 'published' in node ? node.published : null;
  return published === null ? [] : [published.slice(0, 10)];
}

function edgeText(graph: AnyGraph, edge: FlatEdge, kind: string, columns: Columns, more: string, xml: Xml): string {
  const attributesOf = graph.getEdgeAttributes(edge.id);
  const behind = attributesOf.kind === 'relation' ? behindRelation(graph, attributesOf) : behindTie(graph, edge.source);
  const weight = attributesOf.kind === 'relation' ? Math.max(1, attributesOf.weight) : 1;
  return `      <edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}" kind="${xml(kind)}" label="${xml(edge.type)}" weight="${weight}">
        <attvalues>
${attribute(0, edge.type)}${quoted(behind.claim, xml)}${attributes(columns, edge.kind, edge.values, xml)}${more}        </attvalues>
${spells(behind.days)}      </edge>
`;
}

function bundleText(graph: AnyGraph, bundle: Bundle, columns: Columns, more: (id: string) => string, xml: Xml): string {
  const { source, target, types, weight, edge, values } = bundle;
  const { claim, days } = behindRelation(graph, edge);
  const id = `${source} > ${target}`;
  return `      <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" label="${xml(types.join(' | '))}" weight="${weight}">
        <attvalues>
${attribute(0, xml(types.join(' | ')))}${quoted(claim, xml)}${attributes(columns, 'relation', values, xml)}${more(id)}        </attvalues>
${spells(days)}      </edge>
`;
}

/** The claim whose words stand on the edge, and the days on which any of its claims was published. */
interface Behind {
  readonly claim: ClaimNode | null;
  readonly days: readonly string[];
}

function behindRelation(graph: AnyGraph, { claims, first, last }: MergedEdge): Behind {
  let best: ClaimNode | null = null;
  const days = new Set<string>();
  for (const id of claims) {
    if (!graph.hasNode(id)) continue;
    const claim = graph.getNodeAttributes(id) as ClaimNode;
    if (best === null || claim.confidence > best.confidence) best = claim;
    if (claim.published !== null) days.add(claim.published.slice(0, 10));
  }
  if (best === null) for (const date of [first, last]) if (date !== null) days.add(date.slice(0, 10));
  return { claim: best, days: [...days].sort() };
}

function behindTie(graph: AnyGraph, source: string): Behind {
  const node = graph.getNodeAttributes(source);
  return { claim: null, days: node.kind === 'entity' ? [] : daysOfNode(node) };
}

function quoted(claim: ClaimNode | null, xml: Xml): string {
  if (claim === null) return '';
  return `${claim.quote === '' ? '' : attribute(1, xml(claim.quote))}${attribute(2, xml(claim.saidBy))}`;
}

function attribute(place: number, value: string): string {
  return `          <attvalue for="${place}" value="${value}"/>\n`;
}

/** null and empty lists are left out: to a reader they are "no value". */
function attributes({ placeOf }: Columns, kind: string, values: readonly FlatValue[], xml: Xml): string {
  const places = placeOf.get(kind)!;
  return placed(values, (at) => places[at]!, xml);
}

/** `placeOf` gives the column of a value, -1 for one that is not written. */
function placed(values: readonly FlatValue[], placeOf: (at: number) => number, xml: Xml): string {
  let text = '';
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    const place = placeOf(at);
    if (value === null || place < 0) continue;
    if (typeof value === 'string') text += attribute(place, xml(value));
    else if (typeof value !== 'object') text += attribute(place, String(value));
    else if (value.length > 0) text += attribute(place, xml(listText(value)));
  }
  return text;
}

/** `["a", "b"]`, with the few escapes that Gephi's reader knows. */
function listText(list: readonly string[]): string {
  return `[${list.map((item) => `"${item.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}"`).join(', ')}]`;
}

/** One spell a day; without any the element is always there. */
function spells(days: readonly string[]): string {
  if (days.length === 0) return '';
  return `        <spells>\n${days.map((day) => `          <spell start="${day}" end="${day}"/>\n`).join('')}        </spells>\n`;
}

function look(node: NodeAttributes, position: Position | undefined, work: Handwork | undefined): string {
  const usual = usualLook(node);
  const [r, g, b] = work?.color ?? usual.color;
  const at = position === undefined ? '' : `        <viz:position x="${position.x}" y="${position.y}" z="0"/>\n`;
  return `${at}        <viz:color r="${r}" g="${g}" b="${b}"/>\n        <viz:size value="${work?.size ?? usual.size}"/>\n`;
}
