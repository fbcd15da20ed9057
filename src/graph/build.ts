import { MultiDirectedGraph } from 'graphology';
import { PLOVER_SCORES, type PloverCategory } from '../data/plover';
import type {
  Article,
  ClaimId,
  EdgeAttributes,
  Entity,
  EntityId,
  MentionId,
  NodeAttributes,
  Origin,
  OutletNode,
  Reading,
  Relation,
  RelationEdge,
  Resolution,
} from '../model';
import { articlePart } from '../text/article-part';
import { by, byCodeUnit } from '../text/compare';
import { claimNode, type Names } from './claim-node';
import { outletIds } from './outlet-id';
import { addTies } from './ties';
import type { NewsGraph, Placed } from './types';

/**
 * The graph of what was resolved: nodes and edges in order of their keys, so that equal input in any order gives an equal
 * graph. Readings without an article are left out, and so are claims of them.
 */
export function buildGraph(
  articles: readonly Article[],
  readings: readonly Reading[],
  resolution: Resolution,
): NewsGraph {
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const placed = placedClaims(articles, readings, resolution);
  const names = namesOf(resolution);
  addEntities(graph, resolution, placed);
  const origins = originsByClaim(resolution);
  for (const [id, one] of placed) graph.addNode(id, claimNode(one, names, origins.get(id) ?? []));
  const outlets = outletIds(articles.flatMap(({ outlet }) => outlet ?? []));
  addArticles(graph, articles, readings, outlets);
  addRelations(graph, resolution, placed);
  for (const one of placed.values()) addTies(graph, one, names, outlets.get(one.article.outlet ?? '') ?? null);
  addDisputes(graph, resolution);
  return graph;
}

function originsByClaim({ origins }: Resolution): Map<ClaimId, Origin[]> {
  const found = new Map<ClaimId, Origin[]>();
  for (const origin of origins)
    for (const claim of origin.claims) {
      const list = found.get(claim);
      if (list === undefined) found.set(claim, [origin]);
      else list.push(origin);
    }
  return found;
}

/** Claims against claims; numbered by the claims each disputes, in order of ids. */
function addDisputes(graph: NewsGraph, { disputes }: Resolution): void {
  const counts = new Map<ClaimId, number>();
  for (const { claim, against, kind } of [...disputes].sort(by(({ id }) => id))) {
    if (!graph.hasNode(claim) || !graph.hasNode(against)) continue;
    const position = counts.get(claim) ?? 0;
    counts.set(claim, position + 1);
    graph.addEdgeWithKey(`${claim}>disputes/${position}`, claim, against, { kind: 'disputes', position, label: kind });
  }
}

/** Claims with their articles; without those that people rejected, and sure of those they confirmed. */
function placedClaims(
  articles: readonly Article[],
  readings: readonly Reading[],
  resolution: Resolution,
): Map<ClaimId, Placed> {
  const said = new Map(resolution.verdicts.map(({ claim, verdict }) => [claim, verdict]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const placed = new Map<ClaimId, Placed>();
  for (const reading of [...readings].sort(by((one) => one.article))) {
    const article = byId.get(reading.article);
    if (article === undefined) continue;
    for (const claim of reading.claims) {
      const verdict = said.get(claim.id);
      const sure = verdict === 'confirmed' ? { ...claim, confidence: 1 } : claim;
      if (verdict !== 'rejected') placed.set(claim.id, { claim: sure, reading, article });
    }
  }
  return placed;
}

function namesOf(resolution: Resolution): Names {
  const entities = new Map<MentionId, Entity>();
  for (const entity of resolution.entities) for (const mention of entity.mentions) entities.set(mention, entity);
  return { of: (mention) => (mention === null ? null : (entities.get(mention) ?? null)) };
}

function addEntities(graph: NewsGraph, resolution: Resolution, placed: ReadonlyMap<ClaimId, Placed>): void {
  const claims = claimCounts(resolution, placed);
  for (const entity of [...resolution.entities].sort(by((one) => one.id))) {
    graph.addNode(entity.id, {
      kind: 'entity',
      label: entity.name,
      type: entity.type,
      aliases: entity.aliases,
      country: entity.country,
      unnamed: entity.unnamed,
      mentions: entity.mentions.length,
      claims: claims.get(entity.id) ?? 0,
      articles: new Set(entity.mentions.map((mention) => articlePart(mention))).size,
    });
  }
}

/** How many claims name an entity as participant or teller; a claim that names it twice counts once. */
function claimCounts(resolution: Resolution, placed: ReadonlyMap<ClaimId, Placed>): Map<EntityId, number> {
  const names = namesOf(resolution);
  const counts = new Map<EntityId, number>();
  for (const { claim } of placed.values()) {
    const mentions = [claim.subject, claim.object, ...claim.arguments].map((argument) => argument?.mention ?? null);
    const tellers = claim.attribution.map((step) => step.by.mention);
    const ids = [...mentions, ...tellers].flatMap((mention) => names.of(mention)?.id ?? []);
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function addArticles(
  graph: NewsGraph,
  articles: readonly Article[],
  readings: readonly Reading[],
  outlets: ReadonlyMap<string, string>,
): void {
  const claims = new Map(readings.map((reading) => [reading.article, reading.claims.length]));
  const ordered = [...articles].sort(by((article) => article.id));
  const perOutlet = new Map<string, number>();
  for (const { outlet } of ordered) if (outlet !== null) perOutlet.set(outlet, (perOutlet.get(outlet) ?? 0) + 1);
  for (const outlet of outlets.keys()) {
    const node: OutletNode = { kind: 'outlet', label: outlet, articles: perOutlet.get(outlet)! };
    graph.addNode(outlets.get(outlet)!, node);
  }
  for (const article of ordered) {
    const { id, title, outlet, byline, published, url, file } = article;
    graph.mergeNode(id, {
      kind: 'article',
      label: articleLabel(article),
      title,
      outlet,
      byline,
      published,
      url,
      file,
      claims: claims.get(id) ?? 0,
    });
    if (outlet !== null)
      graph.mergeEdgeWithKey(`${id}>outlet`, id, outlets.get(outlet)!, { kind: 'outlet', position: 0, label: null });
  }
}

function articleLabel({ id, title, outlet, published }: Article): string {
  return title ?? ([outlet, published].filter((part) => part !== null).join(', ') || id);
}

function addRelations(graph: NewsGraph, resolution: Resolution, placed: ReadonlyMap<ClaimId, Placed>): void {
  const propositions = new Map(resolution.propositions.map((one) => [one.id, one]));
  const inDispute = new Set(resolution.disputes.flatMap(({ claim, against }) => [claim, against]));
  for (const relation of [...resolution.relations].sort(by((one) => one.id))) {
    const proposition = propositions.get(relation.proposition);
    const side = relation.polarity === 'denied' ? proposition?.voices?.denied : proposition?.voices?.affirmed;
    const disputed = proposition !== undefined && proposition.affirmed.length > 0 && proposition.denied.length > 0;
    const behind = relation.claims.flatMap((id) => placed.get(id) ?? []);
    graph.addEdgeWithKey(relation.id, relation.source, relation.target, {
      ...relationEdge(relation, behind),
      relationClass: proposition?.relationClass ?? relation.type,
      voices: relation.polarity === 'open' ? null : (side ?? null),
      disputed: relation.polarity !== 'open' && (disputed || relation.claims.some((id) => inDispute.has(id))),
    });
  }
}

function relationEdge(relation: Relation, behind: readonly Placed[]): RelationEdge {
  const { type, label, proposition, polarity, modality, conditional, category, claims } = relation;
  const dates = behind.flatMap(({ article }) => article.published ?? []).sort(byCodeUnit);
  return {
    kind: 'relation',
    type,
    label,
    proposition,
    relationClass: type,
    polarity,
    modality,
    conditional,
    category,
    score: category === null ? null : (PLOVER_SCORES[category as PloverCategory] ?? null),
    claims,
    weight: claims.length,
    headlines: behind.filter(({ claim }) => claim.status === 'headline').length,
    presupposed: behind.filter(({ claim }) => claim.status === 'presupposed').length,
    confidence: Math.max(0, ...behind.map(({ claim }) => claim.confidence)),
    articles: new Set(behind.map(({ article }) => article.id)).size,
    outlets: [...new Set(behind.flatMap(({ article }) => article.outlet ?? []))].sort(byCodeUnit),
    first: dates[0] ?? null,
    last: dates[dates.length - 1] ?? null,
    voices: null,
    disputed: false,
  };
}
