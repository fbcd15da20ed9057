/*
 * What nodes and relationships carry in Neo4j: one row a property. `null` takes the property away, so that a second load of a changed
 * graph leaves nothing old behind.
 */
import type {
  ArticleNode,
  ClaimNode,
  EntityNode,
  EntityType,
  NodeAttributes,
  OutletNode,
  RelationEdge,
  TieEdge,
} from '../model';
import type { CypherValue } from '../text/cypher';

export type Properties = Readonly<Record<string, CypherValue>>;

interface Property<Of> {
  readonly name: string;
  readonly value: (of: Of) => CypherValue;
}

const integer = (value: number | null): CypherValue => (value === null ? null : { integer: value });
const float = (value: number | null): CypherValue => (value === null ? null : { float: value });
const day = (date: string | null): CypherValue => (date === null ? null : { day: date.slice(0, 10) });
/** Only where the source gives a time: midnight is not made up. */
const instant = (date: string | null): CypherValue => (date === null || !date.includes('T') ? null : { instant: date });

const ENTITY: readonly Property<EntityNode>[] = [
  { name: 'name', value: ({ label }) => label },
  { name: 'type', value: ({ type }) => type },
  { name: 'aliases', value: ({ aliases }) => aliases },
  { name: 'country', value: ({ country }) => country },
  { name: 'unnamed', value: ({ unnamed }) => unnamed },
  { name: 'mentions', value: ({ mentions }) => integer(mentions) },
  { name: 'claims', value: ({ claims }) => integer(claims) },
  { name: 'articles', value: ({ articles }) => integer(articles) },
];

const CLAIM: readonly Property<ClaimNode>[] = [
  { name: 'name', value: ({ label }) => label },
  { name: 'relation', value: ({ relation }) => relation },
  { name: 'polarity', value: ({ polarity }) => polarity },
  { name: 'modality', value: ({ modality }) => modality },
  { name: 'status', value: ({ status }) => status },
  { name: 'category', value: ({ category }) => category },
  { name: 'confidence', value: ({ confidence }) => float(confidence) },
  { name: 'quote', value: ({ quote }) => quote },
  { name: 'start', value: ({ start }) => integer(start) },
  { name: 'end', value: ({ end }) => integer(end) },
  { name: 'saidBy', value: ({ saidBy }) => saidBy },
  { name: 'tellers', value: ({ attribution }) => attribution.map(({ name }) => name) },
  { name: 'tellerKinds', value: ({ attribution }) => attribution.map(({ kind }) => kind) },
  { name: 'tellerActs', value: ({ attribution }) => attribution.map(({ act }) => act) },
  { name: 'conditions', value: ({ conditions }) => conditions.map(({ text }) => text) },
  { name: 'conditionKinds', value: ({ conditions }) => conditions.map(({ kind }) => kind) },
  { name: 'outlet', value: ({ outlet }) => outlet },
  { name: 'published', value: ({ published }) => day(published) },
  { name: 'publishedAt', value: ({ published }) => instant(published) },
  { name: 'from', value: ({ from }) => day(from) },
  { name: 'to', value: ({ to }) => day(to) },
];

const ARTICLE: readonly Property<ArticleNode>[] = [
  { name: 'name', value: ({ label }) => label },
  { name: 'title', value: ({ title }) => title },
  { name: 'outlet', value: ({ outlet }) => outlet },
  { name: 'byline', value: ({ byline }) => byline },
  { name: 'published', value: ({ published }) => day(published) },
  { name: 'publishedAt', value: ({ published }) => instant(published) },
  { name: 'url', value: ({ url }) => url },
  { name: 'file', value: ({ file }) => file },
  { name: 'claims', value: ({ claims }) => integer(claims) },
];

const OUTLET: readonly Property<OutletNode>[] = [
  { name: 'name', value: ({ label }) => label },
  { name: 'articles', value: ({ articles }) => integer(articles) },
];

const RELATION: readonly Property<RelationEdge>[] = [
  { name: 'label', value: ({ label }) => label },
  { name: 'proposition', value: ({ proposition }) => proposition },
  { name: 'relationClass', value: ({ relationClass }) => relationClass },
  { name: 'polarity', value: ({ polarity }) => polarity },
  { name: 'modality', value: ({ modality }) => modality },
  { name: 'conditional', value: ({ conditional }) => conditional },
  { name: 'category', value: ({ category }) => category },
  { name: 'score', value: ({ score }) => float(score) },
  { name: 'claims', value: ({ claims }) => claims },
  { name: 'weight', value: ({ weight }) => integer(weight) },
  { name: 'headlines', value: ({ headlines }) => integer(headlines) },
  { name: 'presupposed', value: ({ presupposed }) => integer(presupposed) },
  { name: 'confidence', value: ({ confidence }) => float(confidence) },
  { name: 'articles', value: ({ articles }) => integer(articles) },
  { name: 'outlets', value: ({ outlets }) => outlets },
  { name: 'first', value: ({ first }) => day(first) },
  { name: 'last', value: ({ last }) => day(last) },
  { name: 'voicesLeast', value: ({ voices }) => integer(voices?.[0] ?? null) },
  { name: 'voicesMost', value: ({ voices }) => integer(voices?.[1] ?? null) },
  { name: 'disputed', value: ({ disputed }) => disputed },
];

/** What the label of a tie means depends on its kind; in Neo4j it has a name of its own. */
const TIE: readonly Property<TieEdge>[] = [
  { name: 'position', value: ({ position }) => integer(position) },
  { name: 'preposition', value: ({ kind, label }) => (kind === 'argument' ? label : null) },
  { name: 'act', value: ({ kind, label }) => (kind === 'teller' ? label : null) },
  { name: 'condition', value: ({ kind, label }) => (kind === 'condition' ? label : null) },
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
} as const satisfies Record<TieEdge['kind'], string>;

export function nodeProperties(node: NodeAttributes): Properties {
  switch (node.kind) {
    case 'entity':
      return filled(ENTITY, node);
    case 'claim':
      return filled(CLAIM, node);
    case 'article':
      return filled(ARTICLE, node);
    case 'outlet':
      return filled(OUTLET, node);
    default:
      return node satisfies never;
  }
}

export function edgeProperties(edge: RelationEdge | TieEdge): Properties {
  return edge.kind === 'relation' ? filled(RELATION, edge) : filled(TIE, edge);
}

function filled<Of>(properties: readonly Property<Of>[], of: Of): Properties {
  return Object.fromEntries(properties.map(({ name, value }) => [name, value(of)]));
}

/** The names of the properties, for docs/neo4j.md. */
export const PROPERTY_NAMES: Readonly<Record<string, readonly string[]>> = {
  Entity: ENTITY.map(({ name }) => name),
  Claim: CLAIM.map(({ name }) => name),
  Article: ARTICLE.map(({ name }) => name),
  Outlet: OUTLET.map(({ name }) => name),
  relation: RELATION.map(({ name }) => name),
  tie: TIE.map(({ name }) => name),
};
