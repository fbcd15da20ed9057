/*
 * The process in which parsers of foreign formats run. It is given one file after another and answers each. It has no secrets (its
 * environment is empty), may not write files or start programs (where Node can forbid it), and makes no connection. A watcher beside
 * the main thread ends it when its parent is gone, it takes too much memory or a file takes more work than its size explains, even while a
 * parser hangs.
 */
import { Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { load, parse } from './parse';
import { allowanceMs, type Parsed, refused, type Task, UP } from './task';

/** Most resident memory, in bytes. */
const MOST_MEMORY = 1_200_000_000;
const LOOK_EVERY_MS = 100;

/** Processor time of this process, in milliseconds, at which the file it reads has used up its allowance. In memory that the watcher sees. */
const until = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)).fill(Number.POSITIVE_INFINITY);

const WATCH = `
const { workerData } = require('node:worker_threads');
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent || process.memoryUsage.rss() > workerData.most) process.kill(process.pid, 'SIGKILL');
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1000 > workerData.until[0]) process.kill(process.pid, workerData.up);
}, workerData.every);
`;
const workerData = { most: MOST_MEMORY, every: LOOK_EVERY_MS, until, up: UP };
const watcher = new Worker(WATCH, { eval: true, workerData });
watcher.unref();

// No parser has any reason to ask the network for something a document names.
Socket.prototype.connect = () => {
  throw new Error('no connections from here');
};

// A fault in a callback of a library is the end of this file, not of the process that waits for the answer.
process.on('uncaughtException', () => process.exit(70));
process.on('unhandledRejection', () => process.exit(70));

process.on('message', async (task: Task) => {
  process.send!(await answer(task));
});

async function answer(task: Task): Promise<Parsed> {
  try {
    await load(task.format);
    const { user, system } = process.cpuUsage();
    until[0] = (user + system) / 1_000 + allowanceMs(task.bytes.length);
    return await parse(task);
  } catch (error) {
    return refused(`cannot be read (${String((error as Error)?.message).slice(0, 200)})`, 'failed');
  } finally {
    until[0] = Number.POSITIVE_INFINITY;
  }
}

process.on('disconnect', () => process.exit());
process.send!('ready');
