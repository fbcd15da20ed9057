import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setImmediate as immediately } from 'node:timers/promises';
import type { FlatGraph } from '../model';
import { Problem } from '../text/problem';
import { HELD_COLUMNS } from './held';
import { checkEngine } from './package';
import { type Answered, plainEmbedded } from './rows';
import { type Steps, writeTables } from './tables';
import { UNSUPPORTED } from './unsupported';

export type Task =
  | { readonly kind: 'open'; readonly path: string; readonly writable: boolean }
  | { readonly kind: 'run'; readonly steps: Steps }
  | { readonly kind: 'close' }
  | { readonly kind: 'ask'; readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>> };

export type Answer =
  | { readonly kind: 'done' }
  | { readonly kind: 'error'; readonly message: string }
  | {
      readonly kind: 'rows';
      readonly columns: readonly string[];
      /** The engine's names of types, one a column. */
      readonly types: readonly string[];
      readonly rows: readonly (readonly unknown[])[];
    };

/** A process with the engine in it. */
class Engine {
  private readonly child: ChildProcess;
  private waiting: { readonly done: (answer: Answer) => void; readonly failed: (error: Error) => void } | null = null;

  constructor() {
    checkEngine();
    this.child = fork(join(__dirname, `engine-process${extname(__filename)}`), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.on('message', (answer) => this.settle((waiting) => waiting.done(answer as Answer)));
    this.child.on('exit', (code, signal) =>
      this.settle((waiting) => waiting.failed(crashed(signal ?? `exit code ${code}`))),
    );
    this.child.on('error', (error) => this.settle((waiting) => waiting.failed(error)));
  }

  private settle(how: (waiting: NonNullable<Engine['waiting']>) => void): void {
    const waiting = this.waiting;
    this.waiting = null;
    if (waiting !== null) how(waiting);
  }

  run(task: Task): Promise<Answer> {
    return new Promise((done, failed) => {
      this.waiting = { done, failed };
      this.child.send(task, (error) => {
        if (error !== null) this.settle(() => failed(error));
      });
    });
  }

  end(): void {
    this.child.removeAllListeners('exit');
    this.child.kill();
  }
}

function crashed(how: string): Problem {
  return new Problem('query-engine', `the engine ended without an answer (${how})`, {
    next: 'Write the query in another way, or ask a Neo4j server with --uri.',
  });
}

/** Builds the database of a graph at `path`: it is there whole or not at all. */
export async function buildDatabase(graph: FlatGraph, path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-query-'));
  const unfinished = `${path}.tmp-${process.pid}`;
  const engine = new Engine();
  try {
    rmSync(unfinished, { force: true });
    // The engine works on one task while the rows of the next are written here.
    let working = engine.run({ kind: 'open', path: unfinished, writable: true });
    for (const steps of writeTables(graph, folder)) {
      checkBuilt(await working);
      working = engine.run({ kind: 'run', steps });
      working.catch(() => {});
      await immediately();
    }
    checkBuilt(await working);
    checkBuilt(await engine.run({ kind: 'close' }));
    renameSync(unfinished, path);
  } finally {
    engine.end();
    rmSync(folder, { recursive: true, force: true });
    for (const file of [unfinished, `${unfinished}.wal`]) rmSync(file, { force: true });
  }
}

function checkBuilt(answer: Answer): void {
  if (answer.kind === 'error') throw new Problem('query-engine', `the database could not be built: ${answer.message}`);
}

/** An open database. */
export interface Embedded {
  /** `cypher` in the engine's dialect. */
  ask(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<Answered>;
  close(): void;
}

export async function openDatabase(path: string): Promise<Embedded> {
  const engine = new Engine();
  const opened = await engine.run({ kind: 'open', path, writable: false });
  if (opened.kind === 'error') {
    engine.end();
    throw new Problem('query-engine', `the database cannot be opened: ${opened.message}`, { file: path });
  }
  return {
    async ask(cypher, parameters) {
      const answer = await engine.run({ kind: 'ask', cypher, parameters });
      if (answer.kind === 'rows') return plainEmbedded(answer);
      throw refusal(answer.kind === 'error' ? answer.message : 'no answer');
    },
    close: () => engine.end(),
  };
}

interface RefusalRow {
  readonly says: RegExp;
  readonly message: (found: RegExpExecArray) => string;
  readonly next: string;
}

/** What the engine says of a query, in words that lead on; the first row that fits. */
const REFUSALS: readonly RefusalRow[] = [
  {
    says: /Non-binary comparison/,
    message: () => `${UNSUPPORTED.comparisonChain.construct} is not supported here`,
    next: UNSUPPORTED.comparisonChain.around,
  },
  {
    says: new RegExp(`(?:Cannot find property|Invalid struct field name:) (?:${HELD_COLUMNS.join('|')})`),
    message: () => 'nothing tells whether a property is one of a node or of a relationship',
    next: 'Take the property where MATCH names it, and hand on its value by WITH.',
  },
  {
    says: /Cannot find property (\S+) for (\S+?)\.?$/m,
    message: ([, property, variable]) => `nothing that ${variable} stands for has a property ${property}`,
    next: 'The properties of each label and type are listed in docs/neo4j.md.',
  },
  {
    says: /function (\w+) does not exist/i,
    message: ([, name]) => `the function ${name!.toLowerCase()}() is not supported here`,
    next: 'Leave it to the reader of the rows, or ask a Neo4j server with --uri.',
  },
  {
    says: /Parameter (\w+) not found|parameter (\w+)/i,
    message: ([, one, two]) => `the parameter $${one ?? two} is not given`,
    next: 'Give it with --param name=value.',
  },
];

function refusal(said: string): Problem {
  for (const { says, message, next } of REFUSALS) {
    const found = says.exec(said);
    if (found !== null) return new Problem('query', message(found), { next });
  }
  return new Problem('query', said.split('\n')[0]!);
}
