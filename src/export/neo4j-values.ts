import type * as Neo4j from 'neo4j-driver';
import { type CypherValue, hasOffset } from '../text/cypher';
import type { Row } from './statements';

type Driver = typeof Neo4j;

/** A row as the driver sends it: integers as integers, days as dates. A plain number would arrive as a float. */
export function driverRow(neo4j: Driver, { id, source, target, type, properties }: Row): Record<string, unknown> {
  // In `SET r = row.properties` the id is a property like the others.
  const values: Record<string, unknown> = { id };
  for (const name in properties) values[name] = driverValue(neo4j, properties[name]!);
  return source === null ? { id, properties: values } : { id, source, target, type, properties: values };
}

function driverValue(neo4j: Driver, value: CypherValue): unknown {
  if (value === null || typeof value !== 'object' || isList(value)) return value;
  if ('integer' in value) return neo4j.int(Math.trunc(value.integer));
  if ('float' in value) return value.float;
  if ('day' in value) return driverDate(neo4j, value.day);
  if ('instant' in value) return driverInstant(neo4j, value.instant);
  return value satisfies never;
}

function isList(value: CypherValue): value is readonly string[] {
  return Array.isArray(value);
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
