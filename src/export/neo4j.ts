/*
 * Runs the statements of a load on a Neo4j server, by Bolt. The driver is loaded here and nowhere else, when first needed. Every call has
 * a clock of its own: a server that accepts connections and then says nothing would be waited for without end.
 */
import type * as Neo4j from 'neo4j-driver';
import { Problem } from '../text/problem';
import { neo4jProblem } from './neo4j-problems';
import { driverRow } from './neo4j-values';
import type { Statement } from './statements';

export interface Target {
  /** `bolt://localhost:7687`, `neo4j+s://...`; without user or password. */
  readonly uri: string;
  readonly database: string;
  readonly user: string;
  /** null where the server asks for none. */
  readonly password: string | null;
}

export interface LoadOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Rows in all, for the progress. */
  readonly total?: number;
  /** Milliseconds for the first answer. */
  readonly probeMs?: number;
  /** Milliseconds for one transaction. */
  readonly callMs?: number;
}

const PROBE_MS = 5_000;
const CALL_MS = 120_000;
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

/** Schemes of Bolt; a plain `http://` is refused before anything is sent. */
const SCHEMES = new Set(['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:']);

/** Throws a Problem where the address is none of a Neo4j server, or holds a password, which others could see. */
export function checkUri(uri: string): void {
  let url: URL;
  try {
    url = new URL(uri);
  } catch {
    throw new Problem('usage', `--uri "${withoutSecrets(uri)}" is no address; an example is bolt://localhost:7687`);
  }
  if (url.username !== '' || url.password !== '')
    throw new Problem('usage', 'a user or password in --uri can be seen by others on this machine', {
      next: 'Give the user by --user and the password by NEO4J_PASSWORD, --password-file or when asked.',
    });
  if (!SCHEMES.has(url.protocol))
    throw new Problem('usage', `--uri begins with ${url.protocol}//; it must be one of ${[...SCHEMES].join(' ')}`);
}

function withoutSecrets(uri: string): string {
  return uri.slice(uri.lastIndexOf('@') + 1);
}

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

function openDriver(neo4j: typeof Neo4j, { uri, user, password }: Target, probeMs: number): Neo4j.Driver {
  return neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password), {
    connectionTimeout: probeMs,
    connectionAcquisitionTimeout: 2 * probeMs,
    maxTransactionRetryTime: 15_000,
    maxConnectionPoolSize: 4,
    userAgent: 'newsgraph',
    telemetryDisabled: true,
  });
}

/** Major and minor version from which `CREATE CONSTRAINT ... FOR ... REQUIRE` is known. */
const OLDEST = [4, 4] as const;

async function probe(driver: Neo4j.Driver, { database, uri }: Target, ms: number): Promise<void> {
  const info = await within(ms, uri, driver.getServerInfo({ database }));
  const version = /^Neo4j\/(\d+)\.(\d+)/.exec(info.agent ?? '');
  if (version === null) return;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new Problem('neo4j-version', `is ${info.agent}; ${OLDEST.join('.')} is the oldest that can be loaded`, {
      file: uri,
    });
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

/** The result, or a Problem once `ms` milliseconds have passed without one. */
async function within<Result>(ms: number, server: string, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new Problem('neo4j-silent', `gave no answer in ${ms / 1000} seconds`, { file: server }));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}

/** A server that has stopped talking does not answer a farewell either. */
async function closeSoon(driver: Neo4j.Driver): Promise<void> {
  await Promise.race([driver.close().catch(() => {}), new Promise((done) => setTimeout(done, 1_000).unref())]);
}
