/*
 * What nodes and edges carry in every export that has properties (Neo4j, Cypher, GEXF, GraphML, the embedded engine): one row a
 * property, with its type. A kind of node or edge that comes to the model gets its rows here, and every export has it.
 */
import type {
  ArticleNode,
  ClaimNode,
  EdgeAttributes,
  EntityNode,
  EntityType,
  FlatProperty,
  FlatValue,
  NodeAttributes,
  OutletNode,
  RelationEdge,
  TieEdge,
} from '../model';
import { FALLBACK_TYPE, RELATION_TYPE } from '../text/relation-type';

interface Property<Of> extends FlatProperty {
  readonly value: (of: Of) => FlatValue;
}

const ENTITY: readonly Property<EntityNode>[] = [
  { name: 'name', type: 'string', value: ({ label }) => label },
  { name: 'type', type: 'string', value: ({ type }) => type },
  { name: 'aliases', type: 'strings', value: ({ aliases }) => aliases },
  { name: 'country', type: 'string', value: ({ country }) => country },
  { name: 'unnamed', type: 'boolean', value: ({ unnamed }) => unnamed },
  { name: 'mentions', type: 'integer', value: ({ mentions }) => mentions },
  { name: 'claims', type: 'integer', value: ({ claims }) => claims },
  { name: 'articles', type: 'integer', value: ({ articles }) => articles },
];

const CLAIM: readonly Property<ClaimNode>[] = [
  { name: 'name', type: 'string', value: ({ label }) => label },
  { name: 'relation', type: 'string', value: ({ relation }) => relation },
  { name: 'polarity', type: 'string', value: ({ polarity }) => polarity },
  { name: 'modality', type: 'string', value: ({ modality }) => modality },
  { name: 'status', type: 'string', value: ({ status }) => status },
  { name: 'category', type: 'string', value: ({ category }) => category },
  { name: 'confidence', type: 'float', value: ({ confidence }) => confidence },
  { name: 'quote', type: 'string', value: ({ quote }) => quote },
  { name: 'start', type: 'integer', value: ({ start }) => start },
  { name: 'end', type: 'integer', value: ({ end }) => end },
  { name: 'saidBy', type: 'string', value: ({ saidBy }) => saidBy },
  { name: 'tellers', type: 'strings', value: ({ attribution }) => attribution.map(({ name }) => name) },
  { name: 'tellerKinds', type: 'strings', value: ({ attribution }) => attribution.map(({ kind }) => kind) },
  { name: 'tellerActs', type: 'strings', value: ({ attribution }) => attribution.map(({ act }) => act) },
  { name: 'conditions', type: 'strings', value: ({ conditions }) => conditions.map(({ text }) => text) },
  { name: 'conditionKinds', type: 'strings', value: ({ conditions }) => conditions.map(({ kind }) => kind) },
  { name: 'origins', type: 'strings', value: ({ origins }) => origins.map(({ name }) => name) },
  { name: 'originKinds', type: 'strings', value: ({ origins }) => origins.map(({ kind }) => kind) },
  { name: 'outlet', type: 'string', value: ({ outlet }) => outlet },
  { name: 'published', type: 'day', value: ({ published }) => published },
  { name: 'publishedAt', type: 'instant', value: ({ published }) => published },
  { name: 'from', type: 'day', value: ({ from }) => from },
  { name: 'to', type: 'day', value: ({ to }) => to },
];

const ARTICLE: readonly Property<ArticleNode>[] = [
  { name: 'name', type: 'string', value: ({ label }) => label },
  { name: 'title', type: 'string', value: ({ title }) => title },
  { name: 'outlet', type: 'string', value: ({ outlet }) => outlet },
  { name: 'byline', type: 'string', value: ({ byline }) => byline },
  { name: 'published', type: 'day', value: ({ published }) => published },
  { name: 'publishedAt', type: 'instant', value: ({ published }) => published },
  { name: 'url', type: 'string', value: ({ url }) => url },
  { name: 'file', type: 'string', value: ({ file }) => file },
  { name: 'claims', type: 'integer', value: ({ claims }) => claims },
];

const OUTLET: readonly Property<OutletNode>[] = [
  { name: 'name', type: 'string', value: ({ label }) => label },
  { name: 'articles', type: 'integer', value: ({ articles }) => articles },
];

const RELATION: readonly Property<RelationEdge>[] = [
  { name: 'label', type: 'string', value: ({ label }) => label },
  { name: 'proposition', type: 'string', value: ({ proposition }) => proposition },
  { name: 'relationClass', type: 'string', value: ({ relationClass }) => relationClass },
  { name: 'polarity', type: 'string', value: ({ polarity }) => polarity },
  { name: 'modality', type: 'string', value: ({ modality }) => modality },
  { name: 'conditional', type: 'boolean', value: ({ conditional }) => conditional },
  { name: 'category', type: 'string', value: ({ category }) => category },
  { name: 'score', type: 'float', value: ({ score }) => score },
  { name: 'claims', type: 'strings', value: ({ claims }) => claims },
  { name: 'weight', type: 'integer', value: ({ weight }) => weight },
  { name: 'headlines', type: 'integer', value: ({ headlines }) => headlines },
  { name: 'presupposed', type: 'integer', value: ({ presupposed }) => presupposed },
  { name: 'confidence', type: 'float', value: ({ confidence }) => confidence },
  { name: 'articles', type: 'integer', value: ({ articles }) => articles },
  { name: 'outlets', type: 'strings', value: ({ outlets }) => outlets },
  { name: 'first', type: 'day', value: ({ first }) => first },
  { name: 'last', type: 'day', value: ({ last }) => last },
  { name: 'voicesLeast', type: 'integer', value: ({ voices }) => voices?.[0] ?? null },
  { name: 'voicesMost', type: 'integer', value: ({ voices }) => voices?.[1] ?? null },
  { name: 'disputed', type: 'boolean', value: ({ disputed }) => disputed },
];

/** What the label of a tie means depends on its kind; in Neo4j it has a name of its own. */
const TIE: readonly Property<TieEdge>[] = [
  { name: 'position', type: 'integer', value: ({ position }) => position },
  { name: 'preposition', type: 'string', value: ({ kind, label }) => (kind === 'argument' ? label : null) },
  { name: 'act', type: 'string', value: ({ kind, label }) => (kind === 'teller' ? label : null) },
  { name: 'condition', type: 'string', value: ({ kind, label }) => (kind === 'condition' ? label : null) },
  { name: 'dispute', type: 'string', value: ({ kind, label }) => (kind === 'disputes' ? label : null) },
];

/** The label that carries the constraint on ids. */
export const NODE_LABELS = {
  entity: 'Entity',
  claim: 'Claim',
  article: 'Article',
  outlet: 'Outlet',
} as const satisfies Record<NodeAttributes['kind'], string>;

/** The second label of an entity. A closed list: no text of an article ever becomes a label. */
export const ENTITY_LABELS = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
  unit: 'Unit',
  group: 'Group',
  policy: 'Policy',
  event: 'Event',
  object: 'Object',
} as const satisfies Record<EntityType, string>;

/** Relationships from a claim to what it is made of, and from an article to its outlet. */
export const TIE_TYPES = {
  subject: 'HAS_SUBJECT',
  object: 'HAS_OBJECT',
  argument: 'HAS_ARGUMENT',
  teller: 'SAID_BY',
  condition: 'HAS_CONDITION',
  article: 'IN_ARTICLE',
  outlet: 'PUBLISHED_BY',
  disputes: 'DISPUTES',
} as const satisfies Record<TieEdge['kind'], string>;

type AnyProperty = Property<never>;

const OF_NODES: Readonly<Record<NodeAttributes['kind'], readonly AnyProperty[]>> = {
  entity: ENTITY,
  claim: CLAIM,
  article: ARTICLE,
  outlet: OUTLET,
};

/** The properties of a kind of node, in order. */
export function nodeProperties(kind: NodeAttributes['kind']): readonly FlatProperty[] {
  return OF_NODES[kind];
}

/** The properties of a kind of edge, in order. */
export function edgeProperties(kind: EdgeAttributes['kind']): readonly FlatProperty[] {
  return kind === 'relation' ? RELATION : TIE;
}

/** The values of its properties, in the order of `nodeProperties`. */
export function nodeValues(node: NodeAttributes): FlatValue[] {
  return filled(OF_NODES[node.kind], node as never);
}

/** The values of its properties, in the order of `edgeProperties`. */
export function edgeValues(edge: EdgeAttributes): FlatValue[] {
  return edge.kind === 'relation' ? filled(RELATION, edge) : filled(TIE, edge);
}

function filled<Of>(properties: readonly Property<Of>[], of: Of): FlatValue[] {
  const values: FlatValue[] = [];
  for (const { type, value } of properties) values.push(held(type, value(of)));
  return values;
}

/**
 * A day is `YYYY-MM-DD`. An instant is there only where the source gives a time: midnight is not made up. An empty list is no value:
 * `neo4j-admin` imports none, and the same graph must be the same in every database.
 */
function held(type: FlatProperty['type'], value: FlatValue): FlatValue {
  if (typeof value !== 'string') return Array.isArray(value) && value.length === 0 ? null : value;
  if (type === 'day') return value.slice(0, 10);
  return type === 'instant' && !value.includes('T') ? null : value;
}

/** All labels of a node, the one with the constraint first. */
export function labelsOf(node: NodeAttributes): string[] {
  return node.kind === 'entity' ? [NODE_LABELS.entity, ENTITY_LABELS[node.type]] : [NODE_LABELS[node.kind]];
}

/** A type that may be a keyword, but holds nothing that could end its quotes. */
export function edgeType(edge: EdgeAttributes): string {
  if (edge.kind !== 'relation') return TIE_TYPES[edge.kind];
  return RELATION_TYPE.test(edge.type) ? edge.type : FALLBACK_TYPE;
}
