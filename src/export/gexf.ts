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
  NodeAttributes,
  Position,
} from '../model';
import { aggregated, type Bundle, type MergedEdge } from './aggregate';
import { type Color, nodeSize, TYPE_COLORS } from './appearance';
import { type Columns, columnsOf } from './columns';
import { flatGraph, KINDS } from './flat';
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

const KIND_COLORS: Readonly<Record<Exclude<NodeAttributes['kind'], 'entity'>, Color>> = {
  claim: [190, 190, 190],
  article: [120, 94, 240],
  outlet: [60, 60, 60],
};

type Xml = (text: string) => string;

/** The file in chunks; `report` is filled in as they are made. */
export function* gexf(
  source: GexfSource,
  { graph: which, aggregate }: GexfOptions = { graph: 'entities', aggregate: false },
  report: XmlReport = { replaced: 0 },
): Generator<string> {
  const xml = xmlWriter(report);
  const { graph } = source;
  const flat = flatGraph(
    graph,
    which === 'entities' ? ({ kind }) => kind === 'entity' : undefined,
    which === 'claims' ? ({ kind }) => kind !== 'relation' : undefined,
  );
  const kinds = which === 'entities' ? KINDS.nodeKinds.filter(({ kind }) => kind === 'entity') : KINDS.nodeKinds;
  const ties = KINDS.edgeKinds.filter(
    ({ kind }) => (which === 'entities') === (kind === 'relation') || which === 'full',
  );
  const nodeColumns = columnsOf(kinds, [{ title: 'node_kind', type: 'string' }]);
  const edgeColumns = columnsOf(ties, [
    { title: 'relation', type: 'string' },
    { title: 'quote', type: 'string' },
    { title: 'said_by', type: 'string' },
  ]);
  yield HEAD;
  yield* declare('node', nodeColumns);
  yield* declare('edge', edgeColumns);
  yield '    <nodes>\n';
  for (const node of flat.nodes()) yield nodeText(source, node, nodeColumns, xml);
  yield '    </nodes>\n    <edges>\n';
  if (aggregate && which === 'entities')
    for (const bundle of aggregated(graph)) yield bundleText(graph, bundle, edgeColumns, xml);
  else {
    const kindOf = parallelKinds();
    for (const edge of flat.edges()) yield edgeText(graph, edge, kindOf(edge), edgeColumns, xml);
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

function* declare(of: 'node' | 'edge', { list }: Columns): Generator<string> {
  yield `    <attributes class="${of}" mode="static">\n`;
  for (const [at, { title, type }] of list.entries())
    yield `      <attribute id="${at}" title="${title}" type="${TYPES[type]}"/>\n`;
  yield '    </attributes>\n';
}

/** Gephi merges a second edge of one kind between the same two without a word; so the second gets a kind of its own. */
function parallelKinds(): (edge: FlatEdge) => string {
  const seen = new Map<string, Map<string, number>>();
  return ({ source, target, type }) => {
    const place = `${source.length}:${source}${target}`;
    let kinds = seen.get(place);
    if (kinds === undefined) seen.set(place, (kinds = new Map()));
    const count = (kinds.get(type) ?? 0) + 1;
    kinds.set(type, count);
    return count === 1 ? type : `${type} (${count})`;
  };
}

function nodeText(source: GexfSource, { id, kind, values }: FlatNode, columns: Columns, xml: Xml): string {
  const node = source.graph.getNodeAttributes(id);
  const days = node.kind === 'entity' ? source.entityDays(id) : daysOfNode(node);
  return `      <node id="${xml(id)}" label="${xml(node.label)}">
        <attvalues>
${attribute(0, kind)}${attributes(columns, kind, values, xml)}        </attvalues>
${spells(days)}${look(node, source.positions.get(id))}      </node>
`;
}

function daysOfNode(node: Exclude<NodeAttributes, EntityNode>): string[] {
  const published = 'published' in node ? node.published : null;
  return published === null ? [] : [published.slice(0, 10)];
}

function edgeText(graph: AnyGraph, edge: FlatEdge, kind: string, columns: Columns, xml: Xml): string {
  const attributesOf = graph.getEdgeAttributes(edge.id);
  const behind = attributesOf.kind === 'relation' ? behindRelation(graph, attributesOf) : behindTie(graph, edge.source);
  const weight = attributesOf.kind === 'relation' ? Math.max(1, attributesOf.weight) : 1;
  return `      <edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}" kind="${xml(kind)}" label="${xml(edge.type)}" weight="${weight}">
        <attvalues>
${attribute(0, edge.type)}${quoted(behind.claim, xml)}${attributes(columns, edge.kind, edge.values, xml)}        </attvalues>
${spells(behind.days)}      </edge>
`;
}

function bundleText(graph: AnyGraph, bundle: Bundle, columns: Columns, xml: Xml): string {
  const { source, target, types, weight, edge, values } = bundle;
  const { claim, days } = behindRelation(graph, edge);
  return `      <edge id="${xml(`${source} > ${target}`)}" source="${xml(source)}" target="${xml(target)}" label="${xml(types.join(' | '))}" weight="${weight}">
        <attvalues>
${attribute(0, xml(types.join(' | ')))}${quoted(claim, xml)}${attributes(columns, 'relation', values, xml)}        </attvalues>
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
  let text = '';
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value === null || places[at]! < 0) continue;
    if (typeof value === 'string') text += attribute(places[at]!, xml(value));
    else if (typeof value !== 'object') text += attribute(places[at]!, String(value));
    else if (value.length > 0) text += attribute(places[at]!, xml(listText(value)));
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

function look(node: NodeAttributes, position: Position | undefined): string {
  const [r, g, b] = node.kind === 'entity' ? TYPE_COLORS[node.type] : KIND_COLORS[node.kind];
  const size = nodeSize(node.kind === 'entity' ? node.claims : 0);
  const at = position === undefined ? '' : `        <viz:position x="${position.x}" y="${position.y}" z="0"/>\n`;
  return `${at}        <viz:color r="${r}" g="${g}" b="${b}"/>\n        <viz:size value="${size}"/>\n`;
}
