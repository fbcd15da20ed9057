/*
 * Parsers of PDF, DOCX, mail, feeds and pages run in a child process, because a file can crash them, hang them or fill the memory, and
 * none of that can be caught inside a process. The child's death is the outcome of the one file it was reading.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { extname, join } from 'node:path';
import type { Refusal } from '../open';
import { allowanceMs, type Parsed, refused, type Task, UP } from './task';

/** How a file is waited for, and how long a process is kept. */
export interface HostOptions {
  /** Time for one file, in milliseconds. */
  readonly clockMs: number;
  /** Files after which the process is replaced by a new one, so that what parsers leave behind does not add up. */
  readonly filesPerChild: number;
  /** Largest heap of the process, in megabytes. */
  readonly heapMegabytes: number;
}

export const HOST_DEFAULTS: HostOptions = { clockMs: 60_000, filesPerChild: 200, heapMegabytes: 512 };

/** The program of the child, beside this file. Tests set a compiled one: it starts without a compiler. */
export const childProgram = { path: join(__dirname, `child${extname(__filename)}`) };

/** A parser process that is replaced when it dies or grows old. One file at a time. */
export class ParserHost {
  private readonly options: HostOptions;
  private child: ChildProcess | null = null;
  private files = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(options: Partial<HostOptions> = {}) {
    this.options = { ...HOST_DEFAULTS, ...options };
  }

  /** What is in a file. Never rejects for what the file does to the parser. */
  parse(task: Task): Promise<Parsed> {
    const answer = this.turn.then(() => this.ask(task));
    this.turn = answer.catch(() => {});
    return answer;
  }

  /** Process id of the child; null while there is none. */
  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  end(): void {
    this.drop();
  }

  private async ask(task: Task): Promise<Parsed> {
    if (this.files >= this.options.filesPerChild) this.drop();
    this.child ??= await started(this.options.heapMegabytes);
    this.files++;
    const child = this.child;
    keepAlive(child, true);
    const answer = await answered(child, task, this.options.clockMs);
    keepAlive(child, false);
    if ('parsed' in answer) return answer.parsed;
    this.drop();
    return { kind: 'refused', refusal: answer.died };
  }

  private drop(): void {
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = null;
    this.files = 0;
  }
}

/** A waiting child must not keep a program alive that is done otherwise. */
function keepAlive(child: ChildProcess, alive: boolean): void {
  if (alive) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function started(heapMegabytes: number): Promise<ChildProcess> {
  return new Promise((done, failed) => {
    const source = extname(childProgram.path) === '.ts';
    const child = fork(childProgram.path, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [
        ...flags(heapMegabytes),
        ...(source ? ['-r', require.resolve('ts-node/register/transpile-only')] : []),
      ],
      // Nothing of ours: keys and passwords of the user are none of a parser's business. Windows cannot start without its root.
      env: process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {},
    });
    child.once('message', () => {
      child.removeAllListeners();
      done(child);
    });
    child.once('error', failed);
    child.once('exit', (code, signal) => failed(new Error(`the parser process did not start (${signal ?? code})`)));
  });
}

function flags(heapMegabytes: number): string[] {
  const permission = Number(process.versions.node.split('.')[0]) >= 24 ? '--permission' : '--experimental-permission';
  return [
    `--max-old-space-size=${heapMegabytes}`,
    '--disallow-code-generation-from-strings',
    permission,
    '--allow-fs-read=*',
    '--allow-worker',
    '--no-warnings',
  ];
}

type Answered = { readonly parsed: Parsed } | { readonly died: Refusal };

function answered(child: ChildProcess, task: Task, clockMs: number): Promise<Answered> {
  return new Promise((done) => {
    let late = false;
    const settle = (answer: Answered) => {
      clearTimeout(clock);
      child.removeAllListeners();
      // What a dying process still says is heard by nobody, and must not become an unhandled error.
      child.on('error', () => {});
      done(answer);
    };
    const clock = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, clockMs);
    child.on('message', (message) => settle({ parsed: checked(message) }));
    child.on('error', (error) => settle({ died: { kind: 'failed', reason: `the parser failed (${error.message})` } }));
    child.on('exit', (code, signal) => settle({ died: late ? timedOut(clockMs) : deathOf(task, code, signal) }));
    child.send(task, (error) => {
      if (error !== null) settle({ died: { kind: 'failed', reason: `the parser failed (${error.message})` } });
    });
  });
}

function timedOut(clockMs: number): Refusal {
  return { kind: 'timed-out', reason: `the parser was not done after ${clockMs / 1000} s` };
}

/** V8 aborts (exit 134) where its heap is full, and the watcher kills where the whole process is too large. */
function deathOf({ bytes }: Task, code: number | null, signal: string | null): Refusal {
  if (signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134)
    return { kind: 'failed', reason: 'the parser ran out of memory on it' };
  if (signal === UP) return overworked(bytes.length);
  return { kind: 'failed', reason: `the parser crashed on it (${signal ?? `exit code ${code}`})` };
}

function overworked(bytes: number): Refusal {
  const seconds = (allowanceMs(bytes) / 1_000).toFixed(1);
  return {
    kind: 'timed-out',
    reason: `the parser was not done after ${seconds} s of processor time, many times what files of this size take`,
  };
}

/** The child read a hostile file, so that its answer is looked at before it is believed. */
function checked(message: unknown): Parsed {
  const answer = message as Parsed | null;
  if (answer?.kind === 'refused' && typeof answer.refusal?.reason === 'string') return answer;
  const items = answer?.kind === 'items' && Array.isArray(answer.items) ? answer.items : null;
  if (items?.every(isItem)) return answer as Parsed;
  return refused('the parser gave an answer of another form', 'failed');
}

function isItem(item: unknown): boolean {
  const { label, found } = (item ?? {}) as { label?: unknown; found?: Record<string, unknown> };
  if (label !== null && typeof label !== 'string') return false;
  if (typeof (found?.['refusal'] as Refusal | undefined)?.reason === 'string') return true;
  const fields = found?.['fields'] as Record<string, unknown> | undefined;
  return (
    typeof fields?.['text'] === 'string' &&
    typeof found?.['encoding'] === 'string' &&
    Array.isArray(found?.['warnings']) &&
    ['title', 'outlet', 'byline', 'published', 'url'].every((name) => isNullableText(fields[name]))
  );
}

function isNullableText(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}
