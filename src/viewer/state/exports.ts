import { csvCell, escapeXml } from '../../text/escape';
import type { PageIndex } from './page-index';
import type { Places } from './places';
import type { ViewState } from './view-state';
import { named, shownRelations, type Visible } from './visible';
import { filterLines } from './why';

/* What is visible, as files: the same claims, entities and relations as on the screen, nothing else. */

export interface Shown {
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly seen: Visible;
}

const CLAIM_COLUMNS = [
  'id',
  'claim',
  'relation',
  'polarity',
  'modality',
  'status',
  'category',
  'confidence',
  'said_by',
  'conditions',
  'quote',
  'start',
  'end',
  'from',
  'to',
  'article',
  'title',
  'outlet',
  'published',
  'url',
] as const;

/** One row a visible claim. RFC 4180; cells are guarded as `csvCell` says. */
export function claimsCsv({ index, seen }: Shown): string {
  const { claims, articles } = index.data;
  const rows = claims.flatMap((claim, at) => {
    if (seen.claims[at] !== 1) return [];
    const article = articles[claim.article]!;
    const { id, label, relation, polarity, modality, status, category, confidence, start, end, from, to } = claim;
    const said = claim.attribution.map(({ name }) => name).join(' > ');
    const conditions = claim.conditions.map(({ kind, text }) => `${kind}: ${text}`).join('; ');
    const quote = article.text.slice(start, end);
    const { title, outlet, published, url } = article;
    const words = [id, label, relation, polarity, modality, status, category, confidence, said, conditions, quote];
    return [[...words, start, end, from, to, article.id, title, outlet, published, url]];
  });
  return [CLAIM_COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** The visible part of the page's data, with what it is filtered by; places in lists become ids. */
export function shownJson({ index, state, seen }: Shown): string {
  const { entities, relations, claims, articles, root } = index.data;
  const standing = shownEdges({ index, seen });
  const value = {
    root,
    filters: filterLines(state, index, seen),
    entities: named(seen.weights).map((at) => {
      const { spots: _, ...entity } = entities[at]!;
      return { ...entity, shownClaims: seen.weights[at] };
    }),
    relations: standing.map((at) => {
      const { source, target, claims: behind, ...relation } = relations[at]!;
      return {
        ...relation,
        source: entities[source]!.id,
        target: entities[target]!.id,
        claims: behind.filter((claim) => seen.claims[claim] === 1).map((claim) => claims[claim]!.id),
      };
    }),
    claims: claims.flatMap((claim, at) => {
      if (seen.claims[at] !== 1) return [];
      const article = articles[claim.article]!;
      const { title, outlet, published, url } = article;
      const parts = claim.parts.map(({ entity, as }) => ({ entity: entities[entity]!.id, as }));
      const quote = article.text.slice(claim.start, claim.end);
      return [{ ...claim, parts, quote, article: article.id, title, outlet, published, url }];
    }),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Numbers of the visible relations, in order. */
export function shownEdges({ index, seen }: Pick<Shown, 'index' | 'seen'>): number[] {
  return seen.lines.flatMap((line) => shownRelations(index, line, seen)).sort((left, right) => left - right);
}

const NODE_ATTRIBUTES = ['type', 'claims'] as const;
const EDGE_ATTRIBUTES = ['relation', 'polarity', 'modality', 'category', 'claims', 'disputed'] as const;

/** GEXF 1.3 of the visible entities and relations, where they stand in the picture of all. */
export function shownGexf({ index, seen }: Shown, places: Places): string {
  const { entities, relations } = index.data;
  const attributes = (names: readonly string[], of: 'node' | 'edge') =>
    `<attributes class="${of}">${names.map((name, id) => `<attribute id="${id}" title="${name}" type="string"/>`).join('')}</attributes>`;
  const values = (list: readonly (string | number | boolean | null)[]) =>
    `<attvalues>${list.map((value, id) => (value === null ? '' : `<attvalue for="${id}" value="${escapeXml(String(value))}"/>`)).join('')}</attvalues>`;
  const nodes = named(seen.weights).map((at) => {
    const { id, name, type } = entities[at]!;
    const { x, y } = places.get(at) ?? { x: 0, y: 0 };
    return `<node id="${escapeXml(id)}" label="${escapeXml(name)}">${values([type, seen.weights[at]!])}<viz:position x="${x.toFixed(2)}" y="${y.toFixed(2)}" z="0"/></node>`;
  });
  const edges = shownEdges({ index, seen }).map((at) => {
    const { id, source, target, type, label, polarity, modality, category, claims, disputed } = relations[at]!;
    const count = claims.filter((claim) => seen.claims[claim] === 1).length;
    const ends = `source="${escapeXml(entities[source]!.id)}" target="${escapeXml(entities[target]!.id)}"`;
    return `<edge id="${escapeXml(id)}" ${ends} type="directed" label="${escapeXml(label)}" weight="${count}">${values([type, polarity, modality, category, count, disputed])}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '<graph defaultedgetype="directed">',
    attributes(NODE_ATTRIBUTES, 'node'),
    attributes(EDGE_ATTRIBUTES, 'edge'),
    '<nodes>',
    ...nodes,
    '</nodes>',
    '<edges>',
    ...edges,
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}
