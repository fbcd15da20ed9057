/* Megabytes of prose in one line, built by a real process; and a file of 2 GB, which must be refused without a look into it. */
import { spawn } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LARGEST_FILE } from '../../src/ingest';
import { compiledMain } from '../support/newsgraph';
import { dice } from './mutate';
import type { Tally } from './tally';

const WHO = ['Norway', 'Denmark', 'Ida Holm', 'The mayor of Oslo', 'Joe Marlow', 'The Harbor Board', 'Two officials'];
const DID = ['would support', 'opposed', 'did not sign', 'praised', 'warned against', 'plans to close', 'denied'];
const WHAT = ['the harbor plan', 'an embargo on coal', 'the port of Bergen', 'a limited inquiry', 'the new treaty'];
const TAIL = [
  '',
  ', Ida Holm said',
  ' on Monday',
  ' if the council agrees',
  ', according to two officials',
  ' in Oslo',
];

/** Sentences of ever other parts, `bytes` long, without a line break. */
export function* prose(bytes: number): Generator<string> {
  const roll = dice(7);
  const one = (list: readonly string[]) => list[roll(list.length)]!;
  for (let written = 0; written < bytes; ) {
    const sentence = `${one(WHO)} ${one(DID)} ${one(WHAT)} ${roll(10_000)}${one(TAIL)}. `;
    written += sentence.length;
    yield sentence;
  }
}

interface Used {
  readonly code: number | null;
  readonly stderr: string;
  readonly wallMs: number;
  /** Processor time of all threads, in milliseconds. */
  readonly cpuMs: number;
  /** Most resident memory, in bytes. */
  readonly resident: number;
}

/** Runs the program to its end; it says itself, as its last act, what it used. */
async function measured(home: string, args: readonly string[]): Promise<Used> {
  const told = join(home, 'used.json');
  const watch = join(home, 'watch.cjs');
  writeFileSync(
    watch,
    `require('node:worker_threads').isMainThread && process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.resourceUsage())));`,
  );
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', watch, compiledMain(), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const wallMs = performance.now() - started;
  const used = JSON.parse(readFileSync(told, 'utf8')) as NodeJS.ResourceUsage;
  const cpuMs = (used.userCPUTime + used.systemCPUTime) / 1_000;
  return { code, stderr, wallMs, cpuMs, resident: used.maxRSS * 1_024 };
}

/** What a file of one line may take: one article, of processor time and memory; and more than an article, of the clock, on an idle machine. */
const MOST_MS = 600_000;
const MOST_RESIDENT = 500_000_000;
const MOST_WALL_MS = 2_400_000;
/** "At once", in milliseconds of processor time: little more than starting takes. */
const AT_ONCE_MS = 3_000;

export async function line(tally: Tally, bytes: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-campaign-'));
  try {
    const path = join(home, 'line.txt');
    const file = openSync(path, 'w');
    for (const sentence of prose(bytes)) writeSync(file, sentence);
    closeSync(file);
    const built = await measured(home, ['build', path, '--project', join(home, 'project')]);
    tally.count('files of one line');
    note(tally, `${bytes / 1_000_000} MB in one line`, built);
    if (built.code !== 0) tally.fail('one line', `exit code ${built.code}: ${built.stderr}`);
    const isArticle = bytes <= LARGEST_FILE;
    if (isArticle && built.cpuMs > MOST_MS) tally.fail('one line', 'takes over 10 minutes');
    if (isArticle && built.resident > MOST_RESIDENT) tally.fail('one line', 'takes over 500 MB');
    if (built.wallMs > MOST_WALL_MS) tally.fail('one line', 'takes over 40 minutes');

    const huge = join(home, 'huge.txt');
    writeFileSync(huge, '');
    truncateSync(huge, 2_147_483_648);
    const refused = await measured(home, ['build', huge, '--project', join(home, 'other')]);
    tally.count('files of 2 GB');
    note(tally, '2 GB, refused', refused);
    if (refused.code !== 3 || !refused.stderr.includes('1 too large')) tally.fail('2 GB', refused.stderr);
    if (refused.cpuMs > AT_ONCE_MS) tally.fail('2 GB', `takes ${refused.cpuMs.toFixed(0)} ms to refuse`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function note(tally: Tally, what: string, { cpuMs, wallMs, resident }: Used): void {
  const seconds = (ms: number) => (ms / 1_000).toFixed(1);
  tally.note(
    what,
    `${seconds(cpuMs)} s of processor time (${seconds(wallMs)} s), ${(resident / 1_000_000).toFixed(0)} MB resident`,
  );
}
