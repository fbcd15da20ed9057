/*
 * Loads the graph into a Neo4j server by Bolt. First it asks what is there: every node and relationship of ours carries a hash of its
 * properties. Then it writes what is missing or different, and on request takes away what the graph no longer holds. So a load
 * that was broken off goes on where it stopped, and one of an unchanged graph only reads.
 */
import { setImmediate as immediately } from 'node:timers/promises';
import type * as Neo4j from 'neo4j-driver';
import type { FlatGraph } from '../model';
import { type Batch, batches, DYNAMIC_TYPES } from './neo4j-batches';
import { type Ask, knownMarks, type Marks, pruned } from './neo4j-marks';
import { neo4jProblem } from './neo4j-problems';
import {
  CALL_MS,
  checkUri,
  closeSoon,
  openDriver,
  PROBE_MS,
  probe,
  type Target,
  whileHeard,
  within,
} from './neo4j-server';
import { driverRows } from './neo4j-values';
import { MARK, SCHEMA } from './statements';

export interface LoadOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Take away what carries our mark and is not in the graph. */
  readonly prune?: boolean;
  /** Milliseconds for the first answer. */
  readonly probeMs?: number;
  /** Milliseconds for one transaction. */
  readonly callMs?: number;
}

export { checkUri, type Target };

/** What the server says it changed; all zero where the graph was there already. */
export interface LoadReport {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly constraintsAdded: number;
  readonly indexesAdded: number;
  /** In the graph. */
  readonly nodes: number;
  readonly relationships: number;
  /** Nodes that should go and stay, since relationships of others hang on them. */
  readonly kept: number;
}

type Counts = { -readonly [Name in keyof LoadReport]: number };

/** Makes the database hold the graph. Throws a Problem that says what is wrong with the server. */
export async function loadNeo4j(graph: FlatGraph, target: Target, options: LoadOptions = {}): Promise<LoadReport> {
  checkUri(target.uri);
  const neo4j = require('neo4j-driver') as typeof Neo4j;
  const { probeMs = PROBE_MS, callMs = CALL_MS } = options;
  const driver = openDriver(neo4j, target, probeMs);
  try {
    const version = await probe(driver, target, probeMs);
    const load = new Load(neo4j, driver, target, { ...options, callMs });
    return await load.run(graph, version === null || version >= DYNAMIC_TYPES);
  } catch (error) {
    throw neo4jProblem(error, target.uri);
  } finally {
    await closeSoon(driver);
  }
}

/** How often a transaction is tried again that the server itself rolled back. */
const TRIES = 5;

class Load {
  private readonly counts: Counts = noCounts();

  constructor(
    private readonly neo4j: typeof Neo4j,
    private readonly driver: Neo4j.Driver,
    private readonly target: Target,
    private readonly options: LoadOptions & { readonly callMs: number },
  ) {}

  async run(graph: FlatGraph, dynamic: boolean): Promise<LoadReport> {
    for (const { cypher } of SCHEMA) await this.schema(cypher);
    const marks = await knownMarks(graph, this.ask);
    const { prune = false, onProgress } = this.options;
    const walked = new Map<string, number>();
    let done = 0;
    // The rows of the next batch are made while the server writes this one: in small turns, since the driver sends between them.
    let writing: Promise<void> = Promise.resolve();
    for (const batch of batches(graph, marks, driverRows(this.neo4j), dynamic, walked)) {
      done += batch.seen;
      onProgress?.(done, graph.order + graph.size);
      if (batch.rows.length === 0) {
        await immediately();
        continue;
      }
      await writing;
      writing = this.write(batch, batch.rows);
      writing.catch(() => {});
    }
    await writing;
    if (this.counts.relationshipsCreated > 0) await this.settle(walked, marks);
    if (prune) await this.prune(marks);
    return { ...this.counts, nodes: graph.order, relationships: graph.size };
  }

  private readonly ask: Ask = async (cypher, take) => {
    const { database, uri } = this.target;
    const session = this.driver.session({ database, defaultAccessMode: this.neo4j.session.READ });
    try {
      await whileHeard(this.options.callMs, uri, (heard) =>
        session.executeRead((transaction) => eachRecord(transaction.run(cypher), take, heard)),
      );
    } finally {
      session.close().catch(() => {});
    }
  };

  /** Alone in its transaction, as the server demands. */
  private async schema(cypher: string): Promise<void> {
    const session = this.driver.session({ database: this.target.database });
    const result = await within(this.options.callMs, this.target.uri, session.run(cypher));
    this.count(result.summary);
    await session.close();
  }

  /**
   * A load that was given up may have been written after this one asked what is there: a server that was frozen goes on where it stopped.
   * Then relationships are there twice, which their number shows, and one of each goes.
   */
  private async settle(walked: ReadonlyMap<string, number>, marks: Marks): Promise<void> {
    for (const [label, left] of marks.edges) {
      const wanted = left.size + (walked.get(label) ?? 0);
      const all = `MATCH (:${label})-[x]->()`;
      const ours = `${all} WHERE x.${MARK} IS NOT NULL`;
      const count = async (matched: string) => {
        let found = 0;
        await this.ask(`${matched} RETURN count(x) AS n`, (record) => {
          found = Number(record.get('n'));
        });
        return found;
      };
      // The server knows the number of all without looking; of ours it reads every one.
      if ((await count(all)) <= wanted) continue;
      const found = await count(ours);
      if (found <= wanted) continue;
      const cypher = `${ours} WITH x.id AS id, collect(x) AS same WHERE size(same) > 1 UNWIND tail(same) AS x DELETE x`;
      await this.write({ cypher }, []);
    }
  }

  private async prune(marks: Marks): Promise<void> {
    for (const { cypher, rows, deletes } of pruned(marks)) {
      const before = this.counts.nodesDeleted;
      await this.write({ cypher }, rows);
      if (deletes === 'nodes') this.counts.kept += rows.length - (this.counts.nodesDeleted - before);
    }
  }

  /**
   * One transaction. It is tried again where the server rolled it back. Where a connection breaks nobody knows whether it was
   * written, and a second try could write twice; the next load sees what is there.
   */
  private async write({ cypher }: Pick<Batch, 'cypher'>, rows: readonly unknown[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        this.count(await within(this.options.callMs, this.target.uri, this.once(cypher, rows)));
        return;
      } catch (error) {
        const code = String((error as { code?: unknown }).code ?? '');
        if (attempt === TRIES || !code.startsWith('Neo.TransientError')) throw error;
      }
    }
  }

  private async once(cypher: string, rows: readonly unknown[]): Promise<Neo4j.ResultSummary> {
    const { database } = this.target;
    const session = this.driver.session({ database, defaultAccessMode: this.neo4j.session.WRITE });
    try {
      const transaction = await session.beginTransaction({ timeout: this.options.callMs });
      const { summary } = await transaction.run(cypher, { rows });
      await transaction.commit();
      return summary;
    } finally {
      session.close().catch(() => {});
    }
  }

  private count({ counters }: Neo4j.ResultSummary): void {
    const updates: Readonly<Partial<Record<string, number>>> = counters.updates();
    for (const name of Object.keys(this.counts) as (keyof Counts)[]) this.counts[name] += updates[name] ?? 0;
  }
}

/** As they come: the driver asks for the next ones while these are taken, and holds a few thousand at most. */
function eachRecord(result: Neo4j.Result, take: (record: Neo4j.Record) => void, heard: () => void): Promise<void> {
  return new Promise((done, failed) => {
    result.subscribe({
      onNext: (record) => {
        heard();
        take(record);
      },
      onCompleted: () => done(),
      onError: failed,
    });
  });
}

function noCounts(): Counts {
  return {
    nodesCreated: 0,
    nodesDeleted: 0,
    relationshipsCreated: 0,
    relationshipsDeleted: 0,
    propertiesSet: 0,
    labelsAdded: 0,
    constraintsAdded: 0,
    indexesAdded: 0,
    nodes: 0,
    relationships: 0,
    kept: 0,
  };
}
