import type * as Neo4j from 'neo4j-driver';
import { Problem } from '../text/problem';
import { neo4jProblem } from './neo4j-problems';
import { CALL_MS, closeSoon, openDriver, PROBE_MS, probe, type Target, within } from './neo4j-server';

/** One answer as the driver gives it: values of the driver's own types. */
export interface DriverRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Asks a Neo4j server, in a transaction that may only read. Throws a Problem that says what is wrong with it. */
export async function askNeo4j(
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
  target: Target,
): Promise<DriverRows> {
  const neo4j = require('neo4j-driver') as typeof Neo4j;
  const driver = openDriver(neo4j, target, PROBE_MS);
  try {
    await probe(driver, target, PROBE_MS);
    const session = driver.session({ database: target.database, defaultAccessMode: neo4j.session.READ });
    const sent = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, whole(neo4j, value)]));
    const run = session.executeRead(
      async (transaction) => {
        const result = transaction.run(cypher, sent);
        const columns = await result.keys();
        const { records } = await result;
        return { columns: columns as string[], rows: records.map((record) => columns.map((name) => record.get(name))) };
      },
      { timeout: CALL_MS },
    );
    return await within(CALL_MS, target.uri, run);
  } catch (error) {
    throw queryProblem(error, target.uri);
  } finally {
    await closeSoon(driver);
  }
}

/** A whole number is an integer to the server, as it is to the embedded engine. */
function whole(neo4j: typeof Neo4j, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => whole(neo4j, item));
  return typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

function queryProblem(error: unknown, server: string): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  if (typeof code === 'string' && code.startsWith('Neo.ClientError.Statement'))
    return new Problem('query', message, { file: server, cause: error });
  return neo4jProblem(error, server);
}
