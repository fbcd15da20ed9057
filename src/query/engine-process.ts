/* The process that holds the embedded engine. It is given one task after another and answers each; it ends with its parent. */

import { availableParallelism } from 'node:os';
import type { Answer, Task } from './engine';
import { type LadybugConnection, type LadybugDatabase, type LadybugResult, loadEngine } from './package';
import type { Steps } from './tables';

const BUFFER_BYTES = 2 ** 30;
/** The engine reserves address space, and would reserve 8 TB. */
const MOST_BYTES = 2 ** 36;

const WRITING_THREADS = 4;
/** Connections that fill tables at once, each with a thread of its own; more of them want more of the buffer than there is. */
const MOST_WRITERS = 4;
/** With more, the engine now and then puts rows out of the order of ORDER BY: 8 to 32 of 100 times with four (version 0.19.1, two cores). */
const ASKING_THREADS = 1;

let database: LadybugDatabase | null = null;
let connection: LadybugConnection | null = null;

async function open(path: string, readOnly: boolean): Promise<void> {
  const { Database, Connection } = loadEngine();
  database = new Database(path, BUFFER_BYTES, true, readOnly, MOST_BYTES);
  connection = new Connection(database, readOnly ? ASKING_THREADS : WRITING_THREADS);
  await connection.init();
}

async function close(): Promise<void> {
  await connection?.close();
  await database?.close();
  connection = null;
  database = null;
}

/**
 * More than one list wants more than one transaction that writes, which the engine refuses unless it is told. A checkpoint of its own would
 * wait for the other writers, for five seconds at most, and fail on a busy machine; the last statement of a build is one.
 */
async function run(steps: Steps): Promise<void> {
  if (steps.length === 1) return await runAll(connection!, steps[0]!);
  await runAll(connection!, ['CALL debug_enable_multi_writes=true', 'CALL auto_checkpoint=false']);
  const { Connection } = loadEngine();
  const left = steps.values();
  const writer = async () => {
    const own = new Connection(database!, 1);
    try {
      for (const statements of left) await runAll(own, statements);
    } finally {
      await own.close();
    }
  };
  const writers = Math.min(availableParallelism(), MOST_WRITERS, steps.length);
  // All of them end before the first fault is told: the database is closed behind it.
  const ended = await Promise.allSettled(Array.from({ length: writers }, writer));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}

async function runAll(by: LadybugConnection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) for (const result of results(await by.query(statement))) result.close();
}

function results(result: LadybugResult | LadybugResult[]): LadybugResult[] {
  return Array.isArray(result) ? result : [result];
}

async function answer(task: Task): Promise<Answer> {
  switch (task.kind) {
    case 'open':
      await open(task.path, !task.writable);
      return { kind: 'done' };
    case 'run':
      await run(task.steps);
      return { kind: 'done' };
    case 'close':
      await close();
      return { kind: 'done' };
    case 'ask':
      return await ask(task.cypher, task.parameters);
    default:
      return task satisfies never;
  }
}

async function ask(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer> {
  const statement = await connection!.prepare(cypher);
  if (!statement.isSuccess()) return { kind: 'error', message: statement.getErrorMessage() };
  const list = results(await connection!.execute(statement, { ...parameters }));
  const last = list.at(-1)!;
  const [columns, types, rows] = [await last.getColumnNames(), await last.getColumnDataTypes(), await last.getAll()];
  for (const result of list) result.close();
  return { kind: 'rows', columns, types, rows: rows.map((row) => columns.map((column) => row[column])) };
}

let queue = Promise.resolve();
process.on('message', (task: Task) => {
  queue = queue.then(async () => {
    const given = await answer(task).catch((error: Error): Answer => ({ kind: 'error', message: error.message }));
    process.send!(given);
  });
});
process.on('disconnect', () => process.exit());
