/*
 * Entities of followthemoney (followthemoney.tech), one JSON a line, for OpenAleph: what the articles speak of, the articles, each claim
 * as a note on those it names, each relation as a link with its proof.
 */
import type Graph from 'graphology';
import type {
  ArticleNode,
  ClaimNode,
  EdgeAttributes,
  EntityNode,
  EntityType,
  NodeAttributes,
  RelationEdge,
} from '../model';
import { wellFormed } from '../text/escape';
import { sha256 } from '../text/hash';

type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

/** Concrete schemata of the model; there is none for groups, plans and places but these. */
const SCHEMATA: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  unit: 'Organization',
  group: 'LegalEntity',
  place: 'Address',
  event: 'Event',
  policy: 'Note',
  object: 'Asset',
};

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export function* followthemoney(graph: AnyGraph): Generator<string> {
  for (const id of graph.nodes().sort()) {
    const entity = entityOf(graph, id, graph.getNodeAttributes(id));
    if (entity !== null) yield `${JSON.stringify(entity)}\n`;
  }
  for (const id of graph.filterEdges((_, { kind }) => kind === 'relation').sort())
    yield `${JSON.stringify(linkOf(graph, id, graph.getEdgeAttributes(id) as RelationEdge))}\n`;
}

/** Ids may hold letters, digits, dots and hyphens there. */
export function ftmId(id: string): string {
  return `newsgraph-${sha256(id).slice(0, 24)}`;
}

function entityOf(graph: AnyGraph, id: string, node: NodeAttributes): FtmEntity | null {
  switch (node.kind) {
    case 'entity':
      return entity(id, SCHEMATA[node.type], thing(node));
    case 'article':
      return entity(id, 'Article', article(node));
    case 'claim':
      return entity(id, 'Note', claim(graph, id, node));
    case 'outlet':
      return null;
    default:
      return node satisfies never;
  }
}

function entity(id: string, schema: string, properties: Record<string, readonly (string | null)[]>): FtmEntity {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const kept = values.flatMap((value) => (value === null || value.trim() === '' ? [] : wellFormed(value)));
    return kept.length === 0 ? [] : [[name, [...new Set(kept)]] as const];
  });
  return { id: ftmId(id), schema, properties: Object.fromEntries(filled) };
}

function thing({ label, aliases, country, type }: EntityNode) {
  const countries = [country?.toLowerCase() ?? null];
  return {
    name: [label],
    alias: aliases,
    country: countries,
    ...(type === 'place' ? { full: [label] } : {}),
    keywords: [type],
  };
}

function article({ label, title, byline, published, url, outlet }: ArticleNode) {
  return {
    name: [label],
    title: [title],
    author: [byline],
    publishedAt: [published?.slice(0, 10) ?? null],
    sourceUrl: [url !== null && /^https?:/.test(url) ? url : null],
    publisher: [outlet],
  };
}

function claim(graph: AnyGraph, id: string, node: ClaimNode) {
  const named = graph
    .filterOutEdges(id, (_, { kind }, __, target) => {
      const about = kind === 'subject' || kind === 'object' || kind === 'argument';
      return about && graph.getNodeAttribute(target, 'kind') === 'entity';
    })
    .map((edge) => ftmId(graph.target(edge)))
    .sort();
  return {
    name: [node.label],
    description: [node.quote],
    summary: [`${node.polarity}, ${node.modality}; said by ${node.saidBy}`],
    entity: named,
    proof: [ftmId(node.article)],
    publisher: [node.outlet],
    keywords: [node.relation],
  };
}

function linkOf(graph: AnyGraph, id: string, edge: RelationEdge): FtmEntity {
  const articles = edge.claims.flatMap((claimId) =>
    graph.hasNode(claimId) ? [(graph.getNodeAttributes(claimId) as ClaimNode).article] : [],
  );
  return entity(id, 'UnknownLink', {
    subject: [ftmId(graph.source(id))],
    object: [ftmId(graph.target(id))],
    role: [edge.label],
    summary: [`${edge.type}: ${edge.polarity}, ${edge.modality}`],
    proof: [...new Set(articles)].sort().map(ftmId),
    publisher: edge.outlets,
    startDate: [edge.first?.slice(0, 10) ?? null],
    endDate: [edge.last?.slice(0, 10) ?? null],
  });
}
