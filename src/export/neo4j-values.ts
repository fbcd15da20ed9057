import type * as Neo4j from 'neo4j-driver';
import type { FlatEdge, FlatNode, FlatProperty, FlatType, FlatValue } from '../model';
import { hasOffset } from '../text/cypher';
import { wellFormed } from '../text/escape';
import { MARK } from './statements';

type Driver = typeof Neo4j;

/** A row as the driver sends it. */
export type DriverRow = Readonly<Record<string, unknown>>;

export interface DriverRows {
  node(node: FlatNode, properties: readonly FlatProperty[], mark: string): DriverRow;
  /** Without the properties that have no value: `SET r = ...` wants none of them, and `SET r += ...` takes them away. */
  edge(edge: FlatEdge, properties: readonly FlatProperty[], mark: string, nulls: boolean): DriverRow;
}

/** Integers up to here are made once. */
const SMALL = 1_024;

/**
 * Makes rows: integers as integers, days as dates. A plain number would arrive as a float. Numbers and days that come again are the
 * same objects: a load makes millions of them, and to sweep them up takes longer than to make them.
 */
export function driverRows(neo4j: Driver): DriverRows {
  const small = Array.from({ length: SMALL }, (_, value) => neo4j.int(value));
  const days = new Map<string, unknown>();
  const driverValue = (type: FlatType, value: FlatValue): unknown => {
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') return type === 'integer' ? (small[value] ?? neo4j.int(Math.trunc(value))) : value;
    if (typeof value !== 'string') return value.map(wellFormed);
    if (type === 'instant') return driverInstant(neo4j, value);
    if (type !== 'day') return wellFormed(value);
    let day = days.get(value);
    if (day === undefined) days.set(value, (day = driverDate(neo4j, value)));
    return day;
  };
  const held = (
    id: string,
    properties: readonly FlatProperty[],
    values: readonly FlatValue[],
    mark: string,
    nulls: boolean,
  ) => {
    // In `SET r = row.properties` the id is a property like the others.
    const found: Record<string, unknown> = { id };
    for (let at = 0; at < values.length; at++) {
      const value = values[at]!;
      const { name, type } = properties[at]!;
      if (nulls || value !== null) found[name] = driverValue(type, value);
    }
    found[MARK] = mark;
    return found;
  };
  return {
    node(node, properties, mark) {
      const id = wellFormed(node.id);
      return { id, properties: held(id, properties, node.values, mark, true) };
    },
    edge({ id: given, source, target, type, values }, properties, mark, nulls) {
      const id = wellFormed(given);
      const ends = { source: wellFormed(source), target: wellFormed(target) };
      return { id, ...ends, type, properties: held(id, properties, values, mark, nulls) };
    },
  };
}

function driverDate(neo4j: Driver, day: string): unknown {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new neo4j.Date(neo4j.int(year), neo4j.int(month), neo4j.int(date));
}

/** A time without an offset stays local: nobody knows where on earth it was. */
function driverInstant(neo4j: Driver, instant: string): unknown {
  const [day, time] = instant.split('T') as [string, string];
  const date = day.split('-').map((part) => neo4j.int(Number(part)));
  const clock = time
    .slice(0, 8)
    .split(':')
    .map((part) => neo4j.int(Number(part)));
  const [year, month, dayOfMonth] = date as [Neo4j.Integer, Neo4j.Integer, Neo4j.Integer];
  const [hour, minute, second] = clock as [Neo4j.Integer, Neo4j.Integer, Neo4j.Integer];
  const none = neo4j.int(0);
  if (!hasOffset(instant)) return new neo4j.LocalDateTime(year, month, dayOfMonth, hour, minute, second ?? none, none);
  const offset = neo4j.int(offsetSeconds(instant));
  return new neo4j.DateTime(year, month, dayOfMonth, hour, minute, second ?? none, none, offset, null as never);
}

function offsetSeconds(instant: string): number {
  const match = /([+-])(\d{2}):(\d{2})$/.exec(instant);
  if (match === null) return 0;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60;
  return match[1] === '-' ? -seconds : seconds;
}
