/*
 * The graph as RDF: each node and each edge a resource with a name of its own and no blank nodes, so that two serializations can be
 * compared line by line. Terms of schema.org (Claim, NewsArticle) and PROV-O (who says so) where they fit; the rest in `ng:`.
 */
import type Graph from 'graphology';
import type { ClaimNode, EdgeAttributes, FlatProperty, FlatValue, NodeAttributes } from '../model';
import { wellFormed } from '../text/escape';
import { flatGraph } from './flat';

/** Data: `urn:newsgraph:` and the id; terms of our own: `urn:newsgraph:term:`. */
export const PREFIXES = {
  ng: 'urn:newsgraph:term:',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name under one of the prefixes, `schema:name`. */
export type Term = `${keyof typeof PREFIXES}:${string}`;

export type RdfObject =
  | { readonly iri: string }
  | { readonly term: Term }
  /** `type` null: a plain text. */
  | { readonly literal: string; readonly type: Term | null };

export interface Resource {
  readonly iri: string;
  readonly types: readonly Term[];
  readonly statements: readonly (readonly [Term, RdfObject])[];
}

type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

const ENTITY_TYPES: Readonly<Record<string, Term>> = {
  person: 'schema:Person',
  place: 'schema:Place',
  organization: 'schema:Organization',
  unit: 'schema:Organization',
  group: 'schema:Audience',
  policy: 'schema:CreativeWork',
  event: 'schema:Event',
  object: 'schema:Product',
};

const KIND_TYPES: Readonly<Record<string, readonly Term[]>> = {
  entity: ['prov:Agent'],
  claim: ['schema:Claim', 'prov:Entity'],
  article: ['schema:NewsArticle', 'prov:Entity'],
  outlet: ['schema:NewsMediaOrganization', 'prov:Agent'],
};

/** Properties that have a term of their own beside ours. */
const SHARED: Readonly<Record<string, Term>> = {
  'entity name': 'schema:name',
  'entity aliases': 'schema:alternateName',
  'claim name': 'schema:name',
  'claim quote': 'schema:text',
  'claim published': 'schema:datePublished',
  'article name': 'schema:name',
  'article title': 'schema:headline',
  'article published': 'schema:datePublished',
  'article byline': 'schema:author',
  'article url': 'schema:url',
  'outlet name': 'schema:name',
};

/** Ties that PROV-O and schema.org have words for. */
const TIES: Readonly<Record<string, Term>> = {
  subject: 'schema:about',
  article: 'schema:appearance',
  outlet: 'schema:publisher',
  teller: 'prov:wasAttributedTo',
};

/** An id as an IRI: everything that an IRI cannot hold is percent-encoded, as UTF-8. */
export function iriOf(id: string): string {
  const encoded = encodeURIComponent(wellFormed(id)).replace(/%2F/g, '/');
  return `urn:newsgraph:${encoded.replace(/['()*!~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/** Nodes, then edges, in order of ids. */
export function* resources(graph: AnyGraph): Generator<Resource> {
  const flat = flatGraph(graph);
  const nodeKinds = new Map(flat.nodeKinds.map((kind) => [kind.kind, kind]));
  const edgeKinds = new Map(flat.edgeKinds.map((kind) => [kind.kind, kind]));
  for (const { id, kind, labels, values } of flat.nodes()) {
    const node = graph.getNodeAttributes(id);
    const own = node.kind === 'entity' ? [ENTITY_TYPES[node.type]!] : [];
    const types = [...labels.map((label): Term => `ng:${label}`), ...(KIND_TYPES[kind] ?? []), ...own];
    const statements = statementsOf(kind, nodeKinds.get(kind)!.properties, values);
    if (node.kind === 'claim') statements.push(...provenance(node));
    yield { iri: iriOf(id), types, statements: [id0(id), ...statements] };
  }
  for (const { id, kind, type, source, target, values } of flat.edges()) {
    const [from, to] = [{ iri: iriOf(source) }, { iri: iriOf(target) }];
    yield {
      iri: iriOf(id),
      types: ['rdf:Statement', ...(kind === 'teller' ? (['prov:Attribution'] as const) : [])],
      statements: [
        id0(id),
        ['rdf:subject', from],
        ['rdf:predicate', { term: `ng:${type}` }],
        ['rdf:object', to],
        ...(kind === 'teller' ? ([['prov:agent', to]] as const) : []),
        ...statementsOf(kind, edgeKinds.get(kind)!.properties, values),
      ],
    };
    const shared = TIES[kind];
    const direct: [Term, RdfObject][] = [[`ng:${type}`, to]];
    if (shared !== undefined) direct.push([shared, to]);
    if (kind === 'teller') direct.push(['prov:qualifiedAttribution', { iri: iriOf(id) }]);
    if (kind === 'article') direct.push(['prov:wasQuotedFrom', to]);
    yield { iri: from.iri, types: [], statements: direct };
  }
}

function id0(id: string): [Term, RdfObject] {
  return ['ng:id', { literal: id, type: null }];
}

/** The article is where the words stand; the chain in words says on whose authority. */
function provenance({ article }: ClaimNode): [Term, RdfObject][] {
  return [['prov:hadPrimarySource', { iri: iriOf(article) }]];
}

function statementsOf(
  kind: string,
  properties: readonly FlatProperty[],
  values: readonly FlatValue[],
): [Term, RdfObject][] {
  const found: [Term, RdfObject][] = [];
  for (const [at, { name, type }] of properties.entries()) {
    const value = values[at] ?? null;
    if (value === null) continue;
    const objects = typeof value === 'object' ? listed(value) : [literal(type, value)];
    for (const object of objects) {
      found.push([`ng:${name}`, object]);
      const shared = SHARED[`${kind} ${name}`];
      if (shared !== undefined && !(typeof value === 'string' && value === '')) found.push([shared, object]);
    }
  }
  return found;
}

/** RDF has sets: an order that matters (who says so) is in the places of the edges. */
function listed(list: readonly string[]): RdfObject[] {
  return [...new Set(list)].map((item) => ({ literal: item, type: null }));
}

function literal(type: FlatProperty['type'], value: string | number | boolean): RdfObject {
  switch (type) {
    case 'integer':
      return { literal: String(value), type: 'xsd:integer' };
    case 'float':
      // Not a double: readers write those anew, each in its own way.
      return { literal: decimal(Number(value)), type: 'xsd:decimal' };
    case 'boolean':
      return { literal: String(value), type: 'xsd:boolean' };
    case 'day':
      return { literal: String(value), type: 'xsd:date' };
    case 'instant':
      return { literal: String(value), type: 'xsd:dateTime' };
    case 'string':
    case 'strings':
      return { literal: String(value), type: null };
    default:
      return type satisfies never;
  }
}

function decimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12) : text;
}
