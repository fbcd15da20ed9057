import type Graph from 'graphology';
import type {
  Article,
  ArticleId,
  ClaimNode,
  EdgeAttributes,
  EntityNode,
  NodeAttributes,
  Reading,
  RelationEdge,
  Resolution,
} from '../model';
import { by } from '../text/compare';

/** What people look at, sorted by key, and the days behind it. */
export interface GraphView {
  readonly entities: readonly { readonly key: string; readonly attributes: EntityNode }[];
  readonly relations: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: RelationEdge;
  }[];
  readonly claims: readonly { readonly key: string; readonly attributes: ClaimNode }[];
  /** Days, `YYYY-MM-DD`, on which articles that mention the entity were published; sorted. */
  entityDays(entity: string): readonly string[];
  /** Days on which the articles of these claims were published; sorted. */
  claimDays(claims: readonly string[]): readonly string[];
}

type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

/** The parts of a graph that the flat exports write. */
export function viewOf(
  graph: AnyGraph,
  articles: readonly Article[],
  readings: readonly Reading[],
  resolution: Resolution,
): GraphView {
  const days = new Map(articles.map(({ id, published }) => [id as string, published?.slice(0, 10) ?? null]));
  const articleOfClaim = new Map<string, ArticleId>(
    readings.flatMap(({ article, claims }) => claims.map(({ id }) => [id, article] as const)),
  );
  const mentions = new Map(resolution.entities.map(({ id, mentions: list }) => [id as string, list]));
  const dated = (ids: Iterable<ArticleId | string | undefined>) =>
    [...new Set([...ids].map((id) => days.get(id as string) ?? null))].filter((day) => day !== null).sort();
  return {
    entities: nodesOf<EntityNode>(graph, 'entity'),
    relations: relationsOf(graph),
    claims: nodesOf<ClaimNode>(graph, 'claim'),
    entityDays: (entity) =>
      dated((mentions.get(entity) ?? []).map((mention) => mention.slice(0, mention.lastIndexOf('#')))),
    claimDays: (claims) => dated(claims.map((claim) => articleOfClaim.get(claim))),
  };
}

function nodesOf<Node extends NodeAttributes>(
  graph: AnyGraph,
  kind: Node['kind'],
): { key: string; attributes: Node }[] {
  return graph
    .filterNodes((_, attributes) => attributes.kind === kind)
    .map((key) => ({ key, attributes: graph.getNodeAttributes(key) as Node }))
    .sort(by(({ key }) => key));
}

function relationsOf(graph: AnyGraph): { key: string; source: string; target: string; attributes: RelationEdge }[] {
  return graph
    .filterEdges((_, attributes) => attributes.kind === 'relation')
    .map((key) => ({
      key,
      source: graph.source(key),
      target: graph.target(key),
      attributes: graph.getEdgeAttributes(key) as RelationEdge,
    }))
    .sort(by(({ key }) => key));
}
