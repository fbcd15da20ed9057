/*
 * GEXF 1.3 (gexf.net/1.3), as Gephi 0.10 and networkx 3 read it. Entities are the nodes, relations the edges; claims, articles and
 * outlets stay in the other exports. Times are the days on which the articles behind a node or an edge were published.
 */
import type { EntityNode, Position, RelationEdge } from '../model';
import { byCodeUnit } from '../text/compare';
import { escapeXml } from '../text/escape';
import { nodeSize, TYPE_COLORS } from './appearance';
import type { GraphView } from './view';

/** What the writer had to change to stay well-formed. */
export interface GexfReport {
  /** Characters XML cannot hold, written as U+FFFD. */
  replaced: number;
}

type Kind = 'string' | 'integer' | 'float' | 'boolean' | 'liststring';
type Value = string | number | boolean | readonly string[] | null;

interface Attribute<Of> {
  readonly title: string;
  readonly type: Kind;
  readonly value: (of: Of) => Value;
}

const NODE_ATTRIBUTES: readonly Attribute<EntityNode>[] = [
  { title: 'type', type: 'string', value: ({ type }) => type },
  { title: 'aliases', type: 'liststring', value: ({ aliases }) => aliases },
  { title: 'country', type: 'string', value: ({ country }) => country },
  { title: 'unnamed', type: 'boolean', value: ({ unnamed }) => unnamed },
  { title: 'mentions', type: 'integer', value: ({ mentions }) => mentions },
  { title: 'claims', type: 'integer', value: ({ claims }) => claims },
  { title: 'articles', type: 'integer', value: ({ articles }) => articles },
];

const EDGE_ATTRIBUTES: readonly Attribute<MergedEdge>[] = [
  { title: 'relation', type: 'string', value: ({ type }) => type },
  { title: 'words', type: 'string', value: ({ label }) => label },
  { title: 'polarity', type: 'string', value: ({ polarity }) => polarity },
  { title: 'modality', type: 'string', value: ({ modality }) => modality },
  { title: 'conditional', type: 'boolean', value: ({ conditional }) => conditional },
  { title: 'disputed', type: 'boolean', value: ({ disputed }) => disputed },
  { title: 'category', type: 'string', value: ({ category }) => category },
  { title: 'score', type: 'float', value: ({ score }) => score },
  { title: 'confidence', type: 'float', value: ({ confidence }) => confidence },
  { title: 'articles', type: 'integer', value: ({ articles }) => articles },
  { title: 'outlets', type: 'liststring', value: ({ outlets }) => outlets },
  { title: 'first', type: 'string', value: ({ first }) => first },
  { title: 'last', type: 'string', value: ({ last }) => last },
  { title: 'claims', type: 'liststring', value: ({ claims }) => claims },
  { title: 'voices_least', type: 'integer', value: ({ voices }) => voices?.[0] ?? null },
  { title: 'voices_most', type: 'integer', value: ({ voices }) => voices?.[1] ?? null },
];

/** An edge of the file: all relations of one type from one entity to another, which Gephi would merge without a word. */
interface MergedEdge
  extends Omit<RelationEdge, 'kind' | 'proposition' | 'relationClass' | 'polarity' | 'modality' | 'claims'> {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly polarity: string;
  readonly modality: string;
  readonly claims: readonly string[];
}

function mergedEdges(view: GraphView): MergedEdge[] {
  const groups = new Map<string, MergedEdge>();
  for (const { key, source, target, attributes } of view.relations) {
    const place = JSON.stringify([source, target, attributes.type]);
    const first = groups.get(place);
    const edge: MergedEdge = { id: key, source, target, ...attributes };
    groups.set(place, first === undefined ? edge : merge(first, edge));
  }
  return [...groups.values()];
}

function merge(left: MergedEdge, right: MergedEdge): MergedEdge {
  const claims = union(left.claims, right.claims);
  return {
    ...left,
    polarity: left.polarity === right.polarity ? left.polarity : 'mixed',
    modality: left.modality === right.modality ? left.modality : 'mixed',
    conditional: left.conditional || right.conditional,
    disputed: left.disputed || right.disputed,
    claims,
    weight: claims.length,
    confidence: Math.max(left.confidence, right.confidence),
    articles: Math.max(left.articles, right.articles),
    outlets: union(left.outlets, right.outlets),
    first: [left.first, right.first].filter((date) => date !== null).sort(byCodeUnit)[0] ?? null,
    last:
      [left.last, right.last]
        .filter((date) => date !== null)
        .sort(byCodeUnit)
        .at(-1) ?? null,
    voices: null,
  };
}

function union(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])].sort(byCodeUnit);
}

/** The file in chunks of about a line. `report` is filled in as they are made. */
export function* gexf(
  view: GraphView,
  positions: ReadonlyMap<string, Position>,
  report: GexfReport = { replaced: 0 },
): Generator<string> {
  const xml = (text: string) => escapeXml(text, () => report.replaced++);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '  <meta>\n    <creator>newsgraph</creator>\n    <description>Who said or did what, from news articles</description>\n  </meta>\n';
  yield '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield* declare('node', NODE_ATTRIBUTES);
  yield* declare('edge', EDGE_ATTRIBUTES);
  yield '    <nodes>\n';
  for (const { key, attributes } of view.entities) {
    yield `      <node id="${xml(key)}" label="${xml(attributes.label)}">\n`;
    yield* values(NODE_ATTRIBUTES, attributes, xml);
    yield spells(view.entityDays(key));
    yield look(attributes, positions.get(key));
    yield '      </node>\n';
  }
  yield '    </nodes>\n    <edges>\n';
  for (const edge of mergedEdges(view)) {
    yield `      <edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}" kind="${xml(edge.type)}" label="${xml(edge.type)}" weight="${Math.max(1, edge.weight)}">\n`;
    yield* values(EDGE_ATTRIBUTES, edge, xml);
    yield spells(view.claimDays(edge.claims));
    yield '      </edge>\n';
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function* declare<Of>(kind: 'node' | 'edge', attributes: readonly Attribute<Of>[]): Generator<string> {
  yield `    <attributes class="${kind}" mode="static">\n`;
  for (const [index, { title, type }] of attributes.entries())
    yield `      <attribute id="${index}" title="${title}" type="${type}"/>\n`;
  yield '    </attributes>\n';
}

function* values<Of>(attributes: readonly Attribute<Of>[], of: Of, xml: (text: string) => string): Generator<string> {
  yield '        <attvalues>\n';
  for (const [index, { value }] of attributes.entries()) {
    const written = writeValue(value(of));
    if (written !== null) yield `          <attvalue for="${index}" value="${xml(written)}"/>\n`;
  }
  yield '        </attvalues>\n';
}

/** null and empty lists are left out: to a reader they are "no value". */
function writeValue(value: Value): string | null {
  if (value === null) return null;
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? null : `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
}

/** One spell a day; without any the element is always there. */
function spells(days: readonly string[]): string {
  if (days.length === 0) return '';
  const list = days.map((day) => `          <spell start="${day}" end="${day}"/>\n`).join('');
  return `        <spells>\n${list}        </spells>\n`;
}

function look({ type, claims }: EntityNode, position: Position | undefined): string {
  const [r, g, b] = TYPE_COLORS[type];
  const at = position === undefined ? '' : `        <viz:position x="${position.x}" y="${position.y}" z="0"/>\n`;
  return `${at}        <viz:color r="${r}" g="${g}" b="${b}"/>\n        <viz:size value="${nodeSize(claims)}"/>\n`;
}
