import type Graph from 'graphology';
import type {
  Article,
  ClaimNode,
  EdgeAttributes,
  EntityNode,
  NodeAttributes,
  Position,
  Reading,
  RelationEdge,
  Resolution,
} from '../model';
import { by } from '../text/compare';
import {
  type ArticleRow,
  type ClaimRow,
  type DisputeRow,
  type EntityRow,
  type Mark,
  MOST_SPOTS,
  type OriginRow,
  type PageData,
  type Part,
  type RelationRow,
  type SaidAt,
  type Spot,
} from './page-data';

export interface PageSource {
  readonly root: string;
  readonly graph: Graph<NodeAttributes, EdgeAttributes>;
  readonly articles: readonly Article[];
  readonly readings: readonly Reading[];
  readonly resolution: Pick<Resolution, 'entities' | 'origins' | 'disputes'>;
  readonly positions: ReadonlyMap<string, Position>;
  /** Community of each entity; -1 for one that is related to none. */
  readonly communities: ReadonlyMap<string, number>;
}

/** Everything the page draws and shows, as plain JSON; the same store gives the same bytes. */
export function makePageData(source: PageSource): PageData {
  const { root, graph } = source;
  const keys = nodeKeys(graph);
  const marks = marksOf(source.readings);
  const said = saidOf(source.readings);
  const places = {
    entity: placesOf(keys.entity),
    claim: placesOf(keys.claim),
    article: new Map(source.articles.map(({ id }, at) => [id as string, at])),
  };
  return {
    root,
    entities: entityRows(source, keys.entity, places),
    relations: relationRows(graph, places),
    claims: keys.claim.map((id) =>
      claimRow(graph, id, { marks: marks.get(id) ?? [], said: said.get(id) ?? [] }, places),
    ),
    articles: articleRows(source),
    origins: originRows(source, places),
    disputes: disputeRows(source, places),
  };
}

interface Places {
  readonly entity: ReadonlyMap<string, number>;
  readonly claim: ReadonlyMap<string, number>;
  readonly article: ReadonlyMap<string, number>;
}

function nodeKeys(graph: PageSource['graph']): { readonly entity: string[]; readonly claim: string[] } {
  const of = (kind: NodeAttributes['kind']) =>
    graph.filterNodes((_, attributes) => attributes.kind === kind).sort(by((key) => key));
  return { entity: of('entity'), claim: of('claim') };
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, at) => [key, at]));
}

function entityRows(source: PageSource, keys: readonly string[], places: Places): EntityRow[] {
  const spots = spotsOf(source, places);
  return keys.map((id) => entityRow(source, id, spots.get(id) ?? []));
}

/** Where each entity is named, in the order of the articles. */
function spotsOf({ readings, resolution }: PageSource, places: Places): ReadonlyMap<string, readonly Spot[]> {
  const at = new Map<string, Spot>();
  for (const { article, mentions } of readings)
    for (const { id, start, end } of mentions) at.set(id, [places.article.get(article)!, start, end, id]);
  const spots = (mentions: readonly string[]): Spot[] =>
    mentions
      .flatMap((mention): Spot[] => (at.has(mention) ? [at.get(mention)!] : []))
      .sort(([left, from], [right, start]) => left - right || from - start)
      .slice(0, MOST_SPOTS);
  return new Map(resolution.entities.map(({ id, mentions }) => [id as string, spots(mentions)]));
}

function entityRow({ graph, positions, communities }: PageSource, id: string, spots: readonly Spot[]): EntityRow {
  const { label, type, aliases, unnamed, mentions, articles } = graph.getNodeAttributes(id) as EntityNode;
  const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
  return {
    id,
    name: label,
    type,
    aliases,
    unnamed,
    mentions,
    articles,
    x,
    y,
    community: communities.get(id) ?? -1,
    spots,
  };
}

function relationRows(graph: PageSource['graph'], places: Places): RelationRow[] {
  const edges = graph.filterEdges((_, { kind }) => kind === 'relation').sort(by((key) => key));
  return edges.map((id) => {
    const edge = graph.getEdgeAttributes(id) as RelationEdge;
    const { type, label, polarity, modality, conditional, category, score, disputed, proposition, voices } = edge;
    return {
      id,
      source: places.entity.get(graph.source(id))!,
      target: places.entity.get(graph.target(id))!,
      type,
      label,
      polarity,
      modality,
      conditional,
      category,
      score,
      disputed,
      proposition,
      voices,
      claims: edge.claims.flatMap((claim) => places.claim.get(claim) ?? []),
    };
  });
}

function claimRow(
  graph: PageSource['graph'],
  id: string,
  { marks, said }: Pick<ClaimRow, 'marks' | 'said'>,
  places: Places,
): ClaimRow {
  const node = graph.getNodeAttributes(id) as ClaimNode;
  const { label, relation, polarity, modality, status, category, confidence, start, end } = node;
  return {
    id,
    label,
    relation,
    polarity,
    modality,
    status,
    category,
    confidence,
    article: places.article.get(node.article)!,
    start,
    end,
    marks,
    parts: partsOf(graph, id, places),
    attribution: node.attribution,
    said,
    conditions: node.conditions,
    from: node.from,
    to: node.to,
  };
}

const PART_KINDS: ReadonlySet<string> = new Set(['subject', 'object', 'argument', 'teller', 'condition']);

function partsOf(graph: PageSource['graph'], claim: string, places: Places): Part[] {
  const parts: Part[] = [];
  for (const { target, attributes } of graph.outEdgeEntries(claim)) {
    const entity = places.entity.get(target);
    if (entity !== undefined && PART_KINDS.has(attributes.kind))
      parts.push({ entity, as: attributes.kind as Part['as'] });
  }
  return parts.sort((left, right) => left.entity - right.entity || (left.as < right.as ? -1 : 1));
}

function marksOf(readings: readonly Reading[]): ReadonlyMap<string, readonly Mark[]> {
  return new Map(
    readings.flatMap(({ claims }) =>
      claims.map(
        ({ id, evidence }) => [id as string, evidence.map(({ shows, start, end }) => ({ shows, start, end }))] as const,
      ),
    ),
  );
}

/** The saying is a deed of its own ("said on Monday"), and the time of that deed is when it was said. */
function saidOf(readings: readonly Reading[]): ReadonlyMap<string, readonly SaidAt[]> {
  const said = new Map<string, readonly SaidAt[]>();
  for (const { claims } of readings) {
    const told = timedByPlace(claims);
    for (const claim of claims) {
      const at = claim.attribution.flatMap(({ cue }, step): SaidAt[] => {
        const saying = cue === null ? null : sayingAt(claims, told, cue, claim);
        if (saying === null) return [];
        const { from, to, start, end } = saying.time!;
        return [{ step, from, to, start, end }];
      });
      if (at.length > 0) said.set(claim.id, at);
    }
  }
  return said;
}

/** Which claims with a time have their predicate at each place of the text, by their places in the list. */
function timedByPlace(claims: Reading['claims']): ReadonlyMap<number, readonly number[]> {
  const told = new Map<number, number[]>();
  claims.forEach(({ time, predicate }, at) => {
    if (time === null) return;
    for (const { start, end } of predicate.spans)
      for (let place = start; place < end; place++) {
        const there = told.get(place);
        if (there === undefined) told.set(place, [at]);
        else there.push(at);
      }
  });
  return told;
}

/** The first claim, other than this one, whose predicate reaches into the cue; null where none has a time. */
function sayingAt(
  claims: Reading['claims'],
  told: ReadonlyMap<number, readonly number[]>,
  cue: { readonly start: number; readonly end: number },
  claim: Reading['claims'][number],
): Reading['claims'][number] | null {
  let first = claims.length;
  for (let place = cue.start; place < cue.end; place++)
    for (const at of told.get(place) ?? []) if (at < first && claims[at] !== claim) first = at;
  return claims[first] ?? null;
}

function articleRows({ articles, readings }: PageSource): ArticleRow[] {
  const sentences = new Map(readings.map((reading) => [reading.article, reading.sentences]));
  return articles.map(({ id, title, outlet, byline, published, url, file, text }) => ({
    id,
    title,
    outlet,
    byline,
    published,
    url,
    file,
    text,
    sentences: (sentences.get(id) ?? []).map(({ start, end }) => [start, end] as const),
  }));
}

function originRows({ resolution }: PageSource, places: Places): OriginRow[] {
  return resolution.origins.map(({ matter, side, kind, name, shown, claims, steps }) => ({
    matter,
    side,
    kind,
    name,
    shown,
    claims: claims.flatMap((claim) => places.claim.get(claim) ?? []),
    articles: [...new Set(steps.flatMap(({ article }) => places.article.get(article) ?? []))],
  }));
}

function disputeRows({ resolution }: PageSource, places: Places): DisputeRow[] {
  return resolution.disputes.flatMap(({ kind, claim, against, why }) => {
    const [one, other] = [places.claim.get(claim), places.claim.get(against)];
    return one === undefined || other === undefined ? [] : [{ kind, claim: one, against: other, why }];
  });
}
