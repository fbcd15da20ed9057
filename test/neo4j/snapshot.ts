import neo4j from 'neo4j-driver';
import type { Statement } from '../../src/export/statements';
import type { CypherValue } from '../../src/text/cypher';
import { hasOffset } from '../../src/text/cypher';
import type { TestServer } from '../support/neo4j';

/** Everything in a database: `labels` or `type`, ends, and each property with its type told apart. Sorted. */
export type Snapshot = readonly string[];

/** What a value is to Neo4j, in words: `integer 3`, `date 2024-05-14`. */
function told(value: unknown): unknown {
  if (neo4j.isInt(value)) return `integer ${value}`;
  if (neo4j.isDate(value)) return `date ${value}`;
  if (neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return `instant ${value}`;
  if (Array.isArray(value)) return value.map(told);
  return typeof value === 'number' ? `float ${value}` : value;
}

function line(
  kind: string,
  names: readonly string[],
  ends: readonly unknown[],
  properties: Record<string, unknown>,
): string {
  const sorted = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, value] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([kind, [...names].sort(), ends, sorted]);
}

/** What the database holds. */
export async function snapshotOf(server: TestServer): Promise<Snapshot> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const run = async (cypher: string) =>
    (await driver.executeQuery(cypher, {}, { database: server.database })).records.map((record) => record.toObject());
  const tell = (properties: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, told(value)]));
  const nodes = await run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const edges = await run(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties',
  );
  await driver.close();
  return [
    ...nodes.map(({ labels, properties }) => line('node', labels, [], tell(properties))),
    ...edges.map(({ type, source, target, properties }) => line('edge', [type], [source, target], tell(properties))),
  ].sort();
}

function planned(value: CypherValue): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  if ('integer' in value) return `integer ${value.integer}`;
  if ('float' in value) return `float ${value.float}`;
  if ('day' in value) return `date ${value.day}`;
  const instant = (value as { instant: string }).instant;
  return `instant ${hasOffset(instant) ? instant.replace(/\+00:00$/, 'Z') : instant}`;
}

/** What the database must hold once these statements have run on an empty one. */
export function expectedOf(statements: Iterable<Statement>): Snapshot {
  const lines: string[] = [];
  for (const { kind, cypher, rows } of statements) {
    if (kind === 'schema') continue;
    const names =
      kind === 'nodes' ? [...cypher.matchAll(/\bn:(\w+)/g)].map(([, name]) => name!) : [/`(\w+)`/.exec(cypher)![1]!];
    for (const { id, source, target, properties } of rows) {
      const tell = Object.entries(properties).map(([name, value]) => [name, planned(value)] as const);
      lines.push(
        line(kind === 'nodes' ? 'node' : 'edge', names, kind === 'nodes' ? [] : [source, target], {
          id,
          ...Object.fromEntries(tell),
        }),
      );
    }
  }
  return lines.sort();
}
