/* What people added in other programs, for the formats that come back by `newsgraph import`: columns behind the program's own. */
import type { FlatType, FlatValue, Handwork } from '../model';
import { byCodeUnit } from '../text/compare';
import type { Column, Columns } from './columns';

/** By id of node or edge. */
export type Own = ReadonlyMap<string, Handwork>;

export const NOTHING_OWN: Own = new Map();

export interface OwnColumns {
  /** Sorted by title; none that is among the program's own. */
  readonly list: readonly Column[];
  /** In the order of `list`; null where there is no value. */
  valuesOf(id: string): readonly FlatValue[];
}

export function ownColumns(own: Own, of: 'node' | 'edge', { list: known }: Pick<Columns, 'list'>): OwnColumns {
  const taken = new Set(known.map(({ title }) => title));
  const types = new Map<string, FlatType>();
  for (const { of: kind, attributes } of own.values())
    for (const { name, type } of kind === of ? attributes : [])
      if (!taken.has(name)) types.set(name, joined(types.get(name), type));
  const list = [...types].map(([title, type]) => ({ title, type })).sort((a, b) => byCodeUnit(a.title, b.title));
  return { list, valuesOf: (id) => valuesOf(own.get(id), list) };
}

/** A column has one type: where people used one name for several, it is of texts. */
function joined(known: FlatType | undefined, type: FlatType): FlatType {
  if (known === undefined || known === type) return type;
  const numbers: readonly FlatType[] = ['integer', 'float'];
  return numbers.includes(known) && numbers.includes(type) ? 'float' : 'string';
}

function valuesOf(work: Handwork | undefined, list: readonly Column[]): readonly FlatValue[] {
  if (work === undefined) return [];
  const values = new Map(work.attributes.map(({ name, value }) => [name, value]));
  return list.map(({ title, type }) => {
    const value = values.get(title) ?? null;
    if (type !== 'string' || value === null || typeof value === 'string') return value;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  });
}

/** The same as attributes of a node or edge in JSON: names of the program's own come behind and win. */
export function ownAttributes(own: Own, id: string): Readonly<Record<string, unknown>> {
  const work = own.get(id);
  if (work === undefined) return {};
  const entries: [string, unknown][] = work.attributes.map(({ name, value }) => [name, value]);
  if (work.position !== null) entries.push(['x', work.position.x], ['y', work.position.y]);
  if (work.size !== null) entries.push(['size', work.size]);
  if (work.color !== null)
    entries.push(['color', `#${work.color.map((part) => part.toString(16).padStart(2, '0')).join('')}`]);
  return Object.fromEntries(entries);
}
