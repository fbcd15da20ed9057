/* What either engine gives back, as plain JSON: the same for both. Nodes and relationships carry their properties without nulls, by name. */

import { plainRelation } from './held';

/** null, a text, a number, a boolean, a list, or an object of these. */
export type Plain = null | string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain };

export interface Answered {
  readonly columns: readonly string[];
  /** One value a column. */
  readonly rows: readonly (readonly Plain[])[];
}

/** Properties of our own that nobody asked for. */
const HIDDEN = new Set(['newsgraph', 'labels', '_label', '_id', '_src', '_dst']);
/** Properties whose dates are days; every other date in a node is an instant. */
const INSTANTS = new Set(['publishedAt']);

interface Raw {
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The values of the embedded engine. */
export function plainEmbedded({ columns, types, rows }: Raw): Answered {
  return {
    columns,
    rows: rows.map((row) => row.map((value, at) => embedded(value, types[at]!.startsWith('TIMESTAMP')))),
  };
}

function embedded(value: unknown, instant: boolean): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return instant ? instantText(value) : value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map((item) => embedded(item, instant));
  if (typeof value !== 'object') return value as Plain;
  const record = value as Record<string, unknown>;
  if ('_nodes' in record)
    return {
      nodes: (record['_nodes'] as unknown[]).map((node) => embedded(node, false)),
      relationships: (record['_rels'] as unknown[]).map((edge) => embedded(edge, false)),
    };
  const properties = (of = record) => propertiesOf(of, (item, name) => embedded(item, INSTANTS.has(name)));
  if ('_src' in record) {
    const { type, ...rest } = properties(plainRelation(record));
    return { type: type ?? null, properties: rest };
  }
  if ('_label' in record) return { labels: [...(record['labels'] as string[])].sort(), properties: properties() };
  return propertiesOf(record, (item) => embedded(item, instant));
}

function instantText(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

function propertiesOf(
  record: Record<string, unknown>,
  plain: (value: unknown, name: string) => Plain,
): Record<string, Plain> {
  const found: Record<string, Plain> = {};
  for (const name of Object.keys(record).sort())
    if (!HIDDEN.has(name) && record[name] !== null && record[name] !== undefined)
      found[name] = plain(record[name], name);
  return found;
}

/** What a driver of Neo4j gives, told apart by shape, so that no driver is loaded here. */
export function plainNeo4j(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(plainNeo4j);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value as Plain;
  const record = value as Record<string, unknown>;
  if ('segments' in record) {
    const segments = record['segments'] as { relationship: unknown; end: unknown }[];
    return {
      nodes: [record['start'], ...segments.map(({ end }) => end)].map(plainNeo4j),
      relationships: segments.map(({ relationship }) => plainNeo4j(relationship)),
    };
  }
  if ('labels' in record && 'properties' in record)
    return { labels: [...(record['labels'] as string[])].sort(), properties: ofDriver(record['properties']) };
  if ('type' in record && 'properties' in record)
    return { type: record['type'] as string, properties: ofDriver(record['properties']) };
  if ('low' in record && 'high' in record) return Number(String(value));
  if ('year' in record && 'day' in record) return temporal(String(value));
  return ofDriver(record);
}

function ofDriver(record: unknown): Record<string, Plain> {
  return propertiesOf(record as Record<string, unknown>, plainNeo4j);
}

/** A day as it is; a time in UTC, and one without an offset is taken for UTC, as the embedded engine does. */
function temporal(text: string): string {
  if (!text.includes('T')) return text;
  const bare = text.replace(/\[[^[\]]*\]$/, '');
  return instantText(new Date(/(?:Z|[+-]\d{2}:\d{2})$/.test(bare) ? bare : `${bare}Z`));
}
