/*
 * Programs that some tests need beside Node. They are looked for by environment variable, then on the PATH; where they are missing, root
 * installs them by apt. Under CI=true a missing one fails the test; elsewhere one line says what is left out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './newsgraph';

interface Need {
  /** Environment variables that hold the program, or a folder that holds it under `below`. */
  readonly variables: readonly { readonly name: string; readonly below?: string }[];
  /** Names on the PATH, the first that is there is taken. */
  readonly names: readonly string[];
  /** Debian packages that bring it. */
  readonly packages: readonly string[];
  /** Whether this one will do. */
  readonly fits?: (path: string) => boolean;
}

const NEEDS = {
  java: {
    variables: [{ name: 'JAVA_HOME', below: 'bin/java' }],
    names: ['java'],
    packages: ['openjdk-17-jre-headless'],
    fits: (path) => javaVersion(path) >= 17,
  },
  /** With a compiler, which running a source file takes. */
  jdk: {
    variables: [{ name: 'JAVA_HOME', below: 'bin/java' }],
    names: ['java'],
    packages: ['openjdk-17-jdk-headless'],
    fits: (path) => javaVersion(path) >= 17 && hasCompiler(path),
  },
  python: {
    variables: [{ name: 'PYTHON' }],
    names: ['python3'],
    packages: ['python3', 'python3-venv', 'python3-pip'],
    fits: (path) => spawnSync(path, ['-c', 'import venv, ensurepip']).status === 0,
  },
  maven: {
    variables: [{ name: 'MAVEN_HOME', below: 'bin/mvn' }],
    names: ['mvn'],
    packages: ['maven'],
  },
  redis: {
    variables: [{ name: 'REDIS_SERVER' }],
    names: ['redis-server'],
    packages: ['redis-server'],
  },
  chromium: {
    variables: [{ name: 'CHROMIUM_PATH' }, { name: 'CHROME_PATH' }],
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    packages: ['chromium', 'fonts-dejavu-core'],
  },
} satisfies Record<string, Need>;

export type NeedName = keyof typeof NEEDS;

/** The path of a program that tests need; null where it is missing and may be (outside CI), after one line on what is left out. */
export function need(name: NeedName, leftOut: string): string | null {
  const found = find(NEEDS[name]) ?? installed(NEEDS[name]);
  if (found !== null) return found;
  const message = `${name} was not found (install ${NEEDS[name].packages.join(' ')}, or set ${NEEDS[name].variables[0]!.name})`;
  if (process.env['CI'] === 'true') throw new Error(message);
  console.warn(`left out: ${leftOut}, since ${message}`);
  return null;
}

function find(wanted: Need): string | null {
  const given = wanted.variables.flatMap(({ name, below }) => {
    const value = process.env[name];
    return value === undefined || value === '' ? [] : [below === undefined ? value : join(value, below)];
  });
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = wanted.names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...given, ...onPath].find((path) => runnable(path) && (wanted.fits?.(path) ?? true)) ?? null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function javaVersion(path: string): number {
  const { stderr } = spawnSync(path, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
}

function hasCompiler(path: string): boolean {
  return /^jdk\.compiler@/m.test(String(spawnSync(path, ['--list-modules'], { encoding: 'utf8' }).stdout));
}

/** By apt, one at a time: two test files may need something at once. */
function installed(wanted: Need): string | null {
  if (process.getuid?.() !== 0 || !find({ variables: [], names: ['apt-get'], packages: [] })) return null;
  return alone(() => {
    const before = find(wanted);
    if (before !== null) return before;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) => execFileSync('apt-get', args, { env, stdio: 'ignore' });
    try {
      apt('update');
      apt('install', '-y', '--no-install-recommends', ...wanted.packages);
    } catch (error) {
      console.warn(`apt-get could not install ${wanted.packages.join(' ')}: ${(error as Error).message}`);
    }
    return find(wanted);
  });
}

const LOCK = join(ROOT, 'node_modules', '.cache', 'newsgraph-apt.lock');
const STALE_MS = 900_000;

function alone<Result>(work: () => Result): Result {
  mkdirSync(join(ROOT, 'node_modules', '.cache'), { recursive: true });
  while (!taken()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  try {
    return work();
  } finally {
    rmdirSync(LOCK);
  }
}

function taken(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > STALE_MS) rmdirSync(LOCK);
    return false;
  }
}
