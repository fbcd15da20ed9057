/*
 * The process in which parsers of foreign formats run. It is given one file after another and answers each. It has no secrets (its
 * environment is empty), may not write files or start programs (where Node can forbid it), and makes no connection. A watcher beside
 * the main thread ends it when its parent is gone or it takes too much memory, even while a parser hangs.
 */
import { Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { parse } from './parse';
import { refused, type Task } from './task';

/** Most resident memory, in bytes. */
const MOST_MEMORY = 1_200_000_000;
const LOOK_EVERY_MS = 100;

const WATCH = `
const { workerData } = require('node:worker_threads');
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent || process.memoryUsage.rss() > workerData.most) process.kill(process.pid, 'SIGKILL');
}, workerData.every);
`;
const watcher = new Worker(WATCH, { eval: true, workerData: { most: MOST_MEMORY, every: LOOK_EVERY_MS } });
watcher.unref();

// No parser has any reason to ask the network for something a document names.
Socket.prototype.connect = () => {
  throw new Error('no connections from here');
};

// A fault in a callback of a library is the end of this file, not of the process that waits for the answer.
process.on('uncaughtException', () => process.exit(70));
process.on('unhandledRejection', () => process.exit(70));

process.on('message', (task: Task) => {
  parse(task).then(
    (parsed) => process.send!(parsed),
    (error: Error) => process.send!(refused(`cannot be read (${String(error?.message).slice(0, 200)})`, 'failed')),
  );
});
process.on('disconnect', () => process.exit());
process.send!('ready');
