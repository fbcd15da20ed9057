import { once } from 'node:events';
import type { Writable } from 'node:stream';
import picocolors from 'picocolors';

type Colors = ReturnType<typeof picocolors.createColors>;

/** Whether a stream gets colors: a terminal that is not dumb, and nobody said NO_COLOR (https://no-color.org). */
export function wantsColor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

export function colorsFor(stream: { isTTY?: boolean }): Colors {
  return picocolors.createColors(wantsColor(stream));
}

/** A line of words for the person, on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Data, on standard output; waits while the reader is slower than we are. */
export async function put(chunks: Iterable<string>, stream: Writable = process.stdout): Promise<void> {
  let pending = '';
  for (const chunk of chunks) {
    pending += chunk;
    if (pending.length < 65_536) continue;
    const full = !stream.write(pending);
    pending = '';
    if (full) await once(stream, 'drain');
  }
  if (pending !== '' && !stream.write(pending)) await once(stream, 'drain');
}

export interface Progress {
  update(done: number, found: number): void;
  stop(): void;
}

/** A bar with the rate on a terminal's standard error, and nothing in a pipe; `note` is what else is to be said now. */
export function progress(what: string, note: () => string = () => ''): Progress {
  if (process.stderr.isTTY !== true) return { update: () => {}, stop: () => {} };
  const { SingleBar } = require('cli-progress') as typeof import('cli-progress');
  const format = `${what} {bar} {value}/{total}, {rate} a second {note}`;
  const since = Date.now();
  const said = (done: number) => ({ rate: rateSince(since, done), note: note() });
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true, barsize: 30 });
  let started = false;
  // Also on Ctrl-C: the bar hides the cursor while it runs.
  const stop = () => {
    process.off('exit', stop);
    if (started) bar.stop();
    started = false;
  };
  process.on('exit', stop);
  return {
    update: (done, found) => {
      if (!started) bar.start(found, done, said(done));
      started = true;
      bar.setTotal(found);
      bar.update(done, said(done));
    },
    stop,
  };
}

/** How many a second, with one decimal, since a moment of the clock in milliseconds. */
export function rateSince(since: number, done: number): string {
  return ((1000 * done) / Math.max(1, Date.now() - since)).toFixed(1);
}

/** "1 article", "2 articles", "1,204 claims"; the plural adds an s unless it is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${thousands(count)} ${count === 1 ? noun : plural}`;
}

/** 1204567 -> 1,204,567; by hand, because `toLocaleString` hangs on the machine. */
export function thousands(count: number): string {
  const digits = String(count);
  const head = digits.length % 3 || 3;
  const parts = [digits.slice(0, head)];
  for (let at = head; at < digits.length; at += 3) parts.push(digits.slice(at, at + 3));
  return parts.join(',');
}
