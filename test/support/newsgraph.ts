import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { soundAfter } from './sound';

export const ROOT = resolve(__dirname, '..', '..');

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

let compiled: string | null = null;

/**
 * The program compiled from src/ as it is now (types unchecked, models linked): a second instead of the many of a real build, kept under
 * node_modules/.cache for the next run. Gives the path of its main.js.
 */
export function compiledMain(): string {
  if (compiled !== null) return compiled;
  const sources = files(join(ROOT, 'src')).sort();
  const stamps = sources.map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`);
  const key = createHash('sha256').update(stamps.join('\n')).digest('hex').slice(0, 16);
  const home = join(ROOT, 'node_modules', '.cache', 'newsgraph-test', key);
  if (!existsSync(home)) compileInto(home, sources);
  compiled = join(home, 'dist', 'main.js');
  return compiled;
}

function compileInto(home: string, sources: readonly string[]): void {
  const temporary = `${home}-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, declaration: false }, ROOT);
  for (const source of sources) {
    const target = source.replace(join(ROOT, 'src'), join(temporary, 'dist'));
    mkdirSync(dirname(target), { recursive: true });
    if (!source.endsWith('.ts')) symlinkSync(source, target);
    else {
      const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
        compilerOptions: options,
        fileName: source,
      });
      writeFileSync(target.replace(/\.ts$/, '.js'), outputText);
    }
  }
  symlinkSync(join(ROOT, 'package.json'), join(temporary, 'package.json'));
  symlinkSync(join(ROOT, 'articles'), join(temporary, 'articles'));
  try {
    renameSync(temporary, home);
  } catch {
    // Another test file was quicker with the same thing.
    rmSync(temporary, { recursive: true, force: true });
  }
}

export interface Ran {
  /** Exit code, or the signal that ended it. */
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** Arguments of node itself, before the program. */
  readonly node?: readonly string[];
}

/** Runs the program as a user does, in a process of its own. Where it writes a store, every invariant of it is looked at. */
export async function newsgraph(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd = ROOT, stdin = '', env = {}, node = [] } = options;
  const ran = await runProcess(process.execPath, [...node, compiledMain(), ...args], {
    cwd,
    stdin,
    env: { ...process.env, ...env },
  });
  soundAfter(args, cwd, ran.code);
  return ran;
}

/** Any program with its input, to its end. */
export function runProcess(
  file: string,
  args: readonly string[],
  { cwd, stdin = '', env = process.env }: { cwd: string; stdin?: string | Uint8Array; env?: NodeJS.ProcessEnv },
): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(file, args, { cwd, env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', failed);
    child.on('close', (code, signal) =>
      done({ code: code ?? signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}
