import type {
  ArticleId,
  ArticleNode,
  ClaimId,
  ClaimNode,
  EntityId,
  EntityNode,
  OutletNode,
  RelationEdge,
  TieEdge,
} from '../model';
import type { NewsGraph } from './types';

/* Typed ways into the graph, so that nobody has to ask a node for its kind. All lists are in order of keys. */

export interface RelationEntry {
  readonly id: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly relation: RelationEdge;
}

export interface TieEntry {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly tie: TieEdge;
}

export function entityNodes(graph: NewsGraph): [EntityId, EntityNode][] {
  return nodesOfKind<EntityId, EntityNode>(graph, 'entity');
}

export function claimNodes(graph: NewsGraph): [ClaimId, ClaimNode][] {
  return nodesOfKind<ClaimId, ClaimNode>(graph, 'claim');
}

export function articleNodes(graph: NewsGraph): [ArticleId, ArticleNode][] {
  return nodesOfKind<ArticleId, ArticleNode>(graph, 'article');
}

export function outletNodes(graph: NewsGraph): [string, OutletNode][] {
  return nodesOfKind<string, OutletNode>(graph, 'outlet');
}

export function relationEdges(graph: NewsGraph): RelationEntry[] {
  const found: RelationEntry[] = [];
  graph.forEachEdge((id, attributes, source, target) => {
    if (attributes.kind === 'relation')
      found.push({ id, source: source as EntityId, target: target as EntityId, relation: attributes });
  });
  return found;
}

/** Edges from claims and articles to what they are made of. */
export function tieEdges(graph: NewsGraph): TieEntry[] {
  const found: TieEntry[] = [];
  graph.forEachEdge((id, attributes, source, target) => {
    if (attributes.kind !== 'relation') found.push({ id, source, target, tie: attributes });
  });
  return found;
}

function nodesOfKind<Id extends string, Node>(graph: NewsGraph, kind: string): [Id, Node][] {
  const found: [Id, Node][] = [];
  graph.forEachNode((id, attributes) => {
    if (attributes.kind === kind) found.push([id as Id, attributes as Node]);
  });
  return found;
}
