/*
 * Events for political scientists: one row for each claim with a PLOVER category and its recipient, in the columns of POLECAT's weekly
 * files (tab: docs/events.md). What this program does not know is left empty, and four columns of our own stand at the end.
 */

import type Graph from 'graphology';
import { PLOVER_SCORES, type PloverCategory } from '../data/plover';
import type {
  ClaimNode,
  EdgeAttributes,
  EntityNode,
  NodeAttributes,
  Reading,
  RelationEdge,
  Resolution,
} from '../model';
import { byCodeUnit } from '../text/compare';
import { csvCell } from '../text/escape';

type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

/** What the rows are made from. */
export interface EventSource {
  readonly graph: AnyGraph;
  readonly readings: readonly Reading[];
  readonly resolution: Resolution;
}

/** Version of these columns and of what they mean. */
const VERSION = 'newsgraph-events-1';

type Cell = string | number | null;

interface Row {
  readonly id: string;
  readonly claim: ClaimNode;
  readonly relation: RelationEdge;
  readonly actor: EntityNode;
  readonly recipient: EntityNode;
  readonly actorRaw: string | null;
  readonly recipientRaw: string | null;
  readonly place: EntityNode | null;
  readonly story: readonly EntityNode[];
}

/** Quadrants of PLOVER: verbal or material, cooperation or conflict. */
const QUADS: Readonly<Record<PloverCategory, string>> = {
  AGREE: 'Q1: Verbal Cooperation',
  CONSULT: 'Q1: Verbal Cooperation',
  SUPPORT: 'Q1: Verbal Cooperation',
  CONCEDE: 'Q1: Verbal Cooperation',
  COOPERATE: 'Q2: Material Cooperation',
  AID: 'Q2: Material Cooperation',
  RETREAT: 'Q2: Material Cooperation',
  REQUEST: 'Q3: Verbal Conflict',
  ACCUSE: 'Q3: Verbal Conflict',
  REJECT: 'Q3: Verbal Conflict',
  THREATEN: 'Q3: Verbal Conflict',
  PROTEST: 'Q4: Material Conflict',
  SANCTION: 'Q4: Material Conflict',
  MOBILIZE: 'Q4: Material Conflict',
  COERCE: 'Q4: Material Conflict',
  ASSAULT: 'Q4: Material Conflict',
};

const names = (story: readonly EntityNode[], ...types: readonly EntityNode['type'][]) =>
  story
    .filter(({ type }) => types.includes(type))
    .map(({ label }) => label)
    .join(';');

const nothing = () => null;

/** POLECAT's columns in its order, then ours. */
export const EVENT_COLUMNS: readonly { readonly name: string; readonly value: (row: Row) => Cell }[] = [
  { name: 'Event ID', value: ({ id }) => id },
  { name: 'Event Date', value: ({ claim }) => (claim.from ?? claim.published)?.slice(0, 10) ?? null },
  { name: 'Event Type', value: ({ relation }) => relation.category },
  { name: 'Event Mode', value: nothing },
  { name: 'Intensity', value: ({ relation }) => relation.score ?? PLOVER_SCORES[relation.category as PloverCategory] },
  { name: 'Quad Code', value: ({ relation }) => QUADS[relation.category as PloverCategory] },
  { name: 'Contexts', value: nothing },
  ...party('Actor', ({ actor, actorRaw }) => [actor, actorRaw]),
  ...party('Recipient', ({ recipient, recipientRaw }) => [recipient, recipientRaw]),
  { name: 'Placename', value: ({ place }) => place?.label ?? null },
  ...['City', 'District', 'Province'].map((name) => ({ name, value: nothing })),
  { name: 'Country', value: ({ place }) => place?.country ?? null },
  ...['Latitude', 'Longitude', 'GeoNames ID'].map((name) => ({ name, value: nothing })),
  { name: 'Raw Placename', value: ({ place }) => place?.label ?? null },
  { name: 'Feature Type', value: nothing },
  { name: 'Source', value: ({ claim }) => claim.outlet },
  { name: 'Publication Date', value: ({ claim }) => claim.published?.slice(0, 10) ?? null },
  { name: 'Story People', value: ({ story }) => names(story, 'person') },
  { name: 'Story Organizations', value: ({ story }) => names(story, 'organization', 'unit') },
  { name: 'Story Locations', value: ({ story }) => names(story, 'place') },
  { name: 'Language', value: () => 'en' },
  { name: 'Version', value: () => VERSION },
  { name: 'Claim ID', value: ({ id }) => id.slice(0, id.indexOf('>')) },
  { name: 'Polarity', value: ({ claim }) => claim.polarity },
  { name: 'Modality', value: ({ claim }) => claim.modality },
  { name: 'Said By', value: ({ claim }) => claim.saidBy },
  { name: 'Actor Type', value: ({ actor }) => actor.type },
  { name: 'Recipient Type', value: ({ recipient }) => recipient.type },
  { name: 'Relation', value: ({ relation }) => relation.type },
  { name: 'Voices Least', value: ({ relation }) => relation.voices?.[0] ?? null },
  { name: 'Voices Most', value: ({ relation }) => relation.voices?.[1] ?? null },
];

/** The eight columns of an actor or recipient; those that need a directory of offices are empty. */
function party(of: 'Actor' | 'Recipient', parts: (row: Row) => readonly [EntityNode, string | null]) {
  return [
    { name: `${of} Name`, value: (row: Row) => parts(row)[0].label },
    { name: `${of} Country`, value: (row: Row) => parts(row)[0].country },
    { name: `${of} COW`, value: nothing },
    { name: `Primary ${of} Sector`, value: nothing },
    { name: `${of} Sectors`, value: nothing },
    { name: `${of} Title`, value: nothing },
    { name: `${of} Name Raw`, value: (row: Row) => parts(row)[1] },
    { name: `Wikipedia ${of} ID`, value: nothing },
  ];
}

/**
 * The events as CSV (RFC 4180: UTF-8, comma, CRLF, every cell quoted, formulas guarded), one line a chunk. What is denied or left open
 * did not happen, and is no event: only affirmed claims give rows.
 */
export function* events(source: EventSource): Generator<string> {
  const words = wordsByClaim(source);
  const rows: Row[] = [];
  source.graph.forEachEdge((_, attributes, from, target) => {
    if (attributes.kind === 'relation') rows.push(...rowsOf(source.graph, from, target, attributes, words));
  });
  yield line(EVENT_COLUMNS.map(({ name }) => name));
  for (const row of rows.sort(
    (left, right) => byCodeUnit(left.id, right.id) || byCodeUnit(left.relation.type, right.relation.type),
  ))
    yield line(EVENT_COLUMNS.map(({ value }) => value(row)));
}

type Words = ReadonlyMap<string, ReadonlyMap<string, string>>;

function rowsOf(graph: AnyGraph, from: string, target: string, relation: RelationEdge, words: Words): Row[] {
  if (relation.category === null || relation.polarity !== 'affirmed') return [];
  const entity = (id: string) => graph.getNodeAttributes(id) as EntityNode;
  return relation.claims.flatMap((id): Row[] => {
    if (!graph.hasNode(id)) return [];
    const story = storyOf(graph, id);
    const places = story.filter(({ type }) => type === 'place');
    return [
      {
        id: `${id}>${target}`,
        claim: graph.getNodeAttributes(id) as ClaimNode,
        relation,
        actor: entity(from),
        recipient: entity(target),
        actorRaw: words.get(id)?.get(from) ?? null,
        recipientRaw: words.get(id)?.get(target) ?? null,
        place: places.find(({ country }) => country === null) ?? places[0] ?? null,
        story,
      },
    ];
  });
}

/** The entities a claim is made of, each once, in order of their ids. */
function storyOf(graph: AnyGraph, claim: string): EntityNode[] {
  const found = graph.outNeighbors(claim).filter((id) => graph.getNodeAttribute(id, 'kind') === 'entity');
  return [...new Set(found)].sort(byCodeUnit).map((id) => graph.getNodeAttributes(id) as EntityNode);
}

/** How each claim calls its participants: claim -> entity -> words. */
function wordsByClaim({ readings, resolution }: EventSource): Words {
  const entityOf = new Map(
    resolution.entities.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)),
  );
  return new Map(
    readings.flatMap(({ claims }) =>
      claims.map((claim): [string, ReadonlyMap<string, string>] => {
        const parts = [claim.subject, claim.object, ...claim.arguments];
        const named = parts.flatMap((part): [string, string][] => {
          const entity = part?.mention ? entityOf.get(part.mention) : undefined;
          return entity === undefined ? [] : [[entity, part!.core.text]];
        });
        return [claim.id, new Map(named)];
      }),
    ),
  );
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
