import type { ClaimRow, EntityRow, OriginRow, PageData, RelationRow } from '../page-data';
import { toHash } from './address';
import { type Shown, shownEdges } from './exports';
import { withoutFilters } from './view-state';
import { filterLines } from './why';
import { counted, thousands } from './words';

/* What is visible, as the data of a page of its own: to hand a part of a graph on, and nothing of the rest. */

/** New places by old ones, for what is kept. */
type Moved = ReadonlyMap<number, number>;

/**
 * The claims that pass, with the entities, edges and articles they stand on; disputes and origins as far as both sides are kept. Voices of an
 * edge that some of its claims are missing of are not counted. It opens as it is seen now, and says what it is a part of.
 */
export function partOf({ index, state, seen }: Shown): PageData {
  const { data } = index;
  const claims = movedOf(data.claims, (at) => seen.claims[at] === 1);
  const entities = movedOf(data.entities, (at) => seen.weights[at]! > 0);
  const cited = new Set([...claims.keys()].map((at) => data.claims[at]!.article));
  const articles = movedOf(data.articles, (at) => cited.has(at));
  const edges = shownEdges({ index, seen });
  const filters = filterLines(state, index, seen);
  const here = `${thousands(seen.claimCount)} of ${counted(data.claims.length, 'claim')} (${filters.join('; ')})`;
  const part = [filters.length === 0 ? '' : here, data.part ?? ''].filter(Boolean).join(', out of ');
  return {
    root: data.root,
    entities: kept(data.entities, entities).map((row) => entityPart(row, articles)),
    relations: edges.map((at) => relationPart(data.relations[at]!, entities, claims)),
    claims: kept(data.claims, claims).map((row) => claimPart(row, entities, articles)),
    articles: kept(data.articles, articles),
    origins: data.origins.flatMap((row) => originPart(row, claims, articles)),
    disputes: data.disputes.flatMap((row) => {
      const [claim, against] = [claims.get(row.claim), claims.get(row.against)];
      return claim === undefined || against === undefined ? [] : [{ ...row, claim, against }];
    }),
    ...(part === '' ? {} : { part }),
    start: toHash(withoutFilters(state)),
  };
}

function movedOf(rows: readonly unknown[], keeps: (at: number) => boolean): Moved {
  const places = new Map<number, number>();
  rows.forEach((_, at) => {
    if (keeps(at)) places.set(at, places.size);
  });
  return places;
}

function kept<Row>(rows: readonly Row[], places: Moved): Row[] {
  return rows.filter((_, at) => places.has(at));
}

function entityPart(row: EntityRow, articles: Moved): EntityRow {
  const spots = row.spots.flatMap(([article, ...rest]): EntityRow['spots'][number][] =>
    articles.has(article) ? [[articles.get(article)!, ...rest]] : [],
  );
  return { ...row, spots };
}

function relationPart(row: RelationRow, entities: Moved, claims: Moved): RelationRow {
  const behind = row.claims.flatMap((at) => claims.get(at) ?? []);
  return {
    ...row,
    source: entities.get(row.source)!,
    target: entities.get(row.target)!,
    claims: behind,
    voices: behind.length === row.claims.length ? row.voices : null,
  };
}

function claimPart(row: ClaimRow, entities: Moved, articles: Moved): ClaimRow {
  const parts = row.parts.flatMap(({ entity, as }) =>
    entities.has(entity) ? [{ entity: entities.get(entity)!, as }] : [],
  );
  return { ...row, parts, article: articles.get(row.article)! };
}

function originPart(row: OriginRow, claims: Moved, articles: Moved): OriginRow[] {
  const told = row.claims.flatMap((at) => claims.get(at) ?? []);
  if (told.length === 0) return [];
  return [{ ...row, claims: told, articles: row.articles.flatMap((at) => articles.get(at) ?? []) }];
}
