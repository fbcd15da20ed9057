/*
 * Runs the statements of a load on a Neo4j server, by Bolt. The driver is loaded when first needed.
 */
import type * as Neo4j from 'neo4j-driver';
import { neo4jProblem } from './neo4j-problems';
import { CALL_MS, checkUri, closeSoon, openDriver, PROBE_MS, probe, type Target, within } from './neo4j-server';
import { driverRow } from './neo4j-values';
import type { Statement } from './statements';

export interface LoadOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Rows in all, for the progress. */
  readonly total?: number;
  /** Milliseconds for the first answer. */
  readonly probeMs?: number;
  /** Milliseconds for one transaction. */
  readonly callMs?: number;
}

export { checkUri, type Target };

/** Rows of one transaction, over statements: many small relation types share one. */
const TRANSACTION_ROWS = 2_000;

/** What the server says it changed; all zero where the graph was there already. */
export interface LoadReport {
  readonly nodesCreated: number;
  readonly relationshipsCreated: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly constraintsAdded: number;
  readonly indexesAdded: number;
  /** Rows sent. */
  readonly nodes: number;
  readonly relationships: number;
}

type Counts = { -readonly [Name in keyof LoadReport]: number };

/** Sends every statement to the server and tells what it changed. Throws a Problem that says what is wrong with it. */
export async function loadNeo4j(
  statements: Iterable<Statement>,
  target: Target,
  options: LoadOptions = {},
): Promise<LoadReport> {
  checkUri(target.uri);
  const neo4j = require('neo4j-driver') as typeof Neo4j;
  const { probeMs = PROBE_MS, callMs = CALL_MS } = options;
  const driver = openDriver(neo4j, target, probeMs);
  try {
    await probe(driver, target, probeMs);
    const session = driver.session({ database: target.database, defaultAccessMode: neo4j.session.WRITE });
    return await send(neo4j, session, statements, { ...options, callMs, server: target.uri });
  } catch (error) {
    throw neo4jProblem(error, target.uri);
  } finally {
    await closeSoon(driver);
  }
}

interface Sending extends LoadOptions {
  readonly callMs: number;
  readonly server: string;
}

async function send(
  neo4j: typeof Neo4j,
  session: Neo4j.Session,
  statements: Iterable<Statement>,
  options: Sending,
): Promise<LoadReport> {
  const { callMs, server, onProgress, total = 0 } = options;
  const counts = noCounts();
  for (const group of transactions(statements)) {
    const [{ kind, cypher }] = group as [Statement];
    const run =
      kind === 'schema'
        ? session.run(cypher).then(({ summary }) => [summary])
        : session.executeWrite((transaction) => runAll(neo4j, transaction, group), { timeout: callMs });
    // Counted here and not inside, since the driver may run the same work twice.
    for (const summary of await within(callMs, server, run)) addCounts(counts, summary.counters.updates());
    for (const { kind: of, rows } of group) counts[of === 'edges' ? 'relationships' : 'nodes'] += rows.length;
    onProgress?.(counts.nodes + counts.relationships, total);
  }
  await within(callMs, server, session.close());
  return counts;
}

async function runAll(
  neo4j: typeof Neo4j,
  transaction: Neo4j.ManagedTransaction,
  group: readonly Statement[],
): Promise<Neo4j.ResultSummary[]> {
  const summaries: Neo4j.ResultSummary[] = [];
  for (const { cypher, rows } of group) {
    const { summary } = await transaction.run(cypher, { rows: rows.map((row) => driverRow(neo4j, row)) });
    summaries.push(summary);
  }
  return summaries;
}

/** Statements that share a transaction; those of the schema stand alone, as the server demands. */
function* transactions(statements: Iterable<Statement>): Generator<Statement[]> {
  let group: Statement[] = [];
  let rows = 0;
  for (const statement of statements) {
    const full = rows + statement.rows.length > TRANSACTION_ROWS || statement.kind !== group[0]?.kind;
    if (group.length > 0 && (full || statement.kind === 'schema')) {
      yield group;
      group = [];
      rows = 0;
    }
    group.push(statement);
    rows += statement.rows.length;
  }
  if (group.length > 0) yield group;
}

function noCounts(): Counts {
  return {
    nodesCreated: 0,
    relationshipsCreated: 0,
    propertiesSet: 0,
    labelsAdded: 0,
    constraintsAdded: 0,
    indexesAdded: 0,
    nodes: 0,
    relationships: 0,
  };
}

function addCounts(counts: Counts, updates: Readonly<Partial<Record<string, number>>>): void {
  for (const name of Object.keys(counts) as (keyof Counts)[]) counts[name] += updates[name] ?? 0;
}
