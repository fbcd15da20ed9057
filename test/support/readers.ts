/*
 * Readers of others for what we write: Python packages in an environment of their own, and Gephi's toolkit from Maven Central. Each is
 * fetched once and kept under node_modules/.cache; outside CI a machine that cannot fetch it leaves the tests out in words.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { need } from './needs';
import { ROOT } from './newsgraph';

const CACHE = join(ROOT, 'node_modules', '.cache');
/** PyPI packages, pinned as far as their reading of a format matters. */
const PACKAGES = ['networkx==3.6.1', 'rdflib==7.6.0', 'followthemoney==4.11.2', 'igraph'];
const GEPHI = '0.10.1';
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
const MOST_BYTES = 1 << 28;

function fetched<Found>(leftOut: string, fetch: () => Found): Found | null {
  try {
    return fetch();
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    console.warn(`left out: ${leftOut}, since it could not be fetched: ${(error as Error).message.slice(0, 300)}`);
    return null;
  }
}

/** The Python that has the readers; null where it is missing and may be. */
export const pythonReaders = (): string | null =>
  pythonWith('newsgraph-python', PACKAGES, 'the tests by readers in Python');

/** A Python with Spark, whose jars come with it; it runs on the Java of the PATH. */
export const pythonWithSpark = (): string | null =>
  pythonWith('newsgraph-spark', ['pyspark==3.5.9'], 'the test under Spark');

function pythonWith(place: string, packages: readonly string[], leftOut: string): string | null {
  const home = join(CACHE, place);
  const python = join(home, 'bin', 'python');
  const stamp = join(home, 'packages.txt');
  const wanted = packages.join('\n');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return python;
  const base = need('python', leftOut);
  if (base === null) return null;
  return fetched(leftOut, () => {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(CACHE, { recursive: true });
    execFileSync(base, ['-m', 'venv', home], { stdio: 'pipe' });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'pipe' });
    writeFileSync(stamp, wanted);
    return python;
  });
}

/** What a function of test/support/read_graph.py gives for a file and further words. */
export function readByPython<Found>(python: string, reader: string, path: string, ...words: readonly string[]): Found {
  const script = join(__dirname, 'read_graph.py');
  const text = execFileSync(python, ['-X', 'utf8', script, reader, path, ...words], {
    maxBuffer: MOST_BYTES,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return JSON.parse(text) as Found;
}

export interface Gephi {
  readonly java: string;
  readonly jar: string;
}

/** Java and the toolkit of Gephi; null where one is missing and may be. */
export function gephiToolkit(): Gephi | null {
  const leftOut = 'the tests by Gephi';
  const java = need('jdk', leftOut);
  const maven = java === null ? null : need('maven', leftOut);
  if (java === null || maven === null) return null;
  return fetched(leftOut, () => ({ java, jar: toolkitJar(maven) }));
}

function toolkitJar(maven: string): string {
  const home = join(CACHE, 'newsgraph-gephi');
  const list = join(home, `classpath-${GEPHI}.txt`);
  if (!existsSync(list) || !existsSync(readFileSync(list, 'utf8').trim())) {
    mkdirSync(home, { recursive: true });
    // The jar that holds everything: its parts name a repository that is gone.
    const toolkit = `<dependency><groupId>org.gephi</groupId><artifactId>gephi-toolkit</artifactId><version>${GEPHI}</version><classifier>all</classifier><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>`;
    writeFileSync(
      join(home, 'pom.xml'),
      `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>newsgraph</groupId><artifactId>test-gephi</artifactId><version>1</version><packaging>pom</packaging><dependencies>${toolkit}</dependencies></project>\n`,
    );
    execFileSync(maven, ['-B', '-q', PLUGIN, `-Dmdep.outputFile=${list}`], { cwd: home, stdio: 'pipe' });
  }
  return readFileSync(list, 'utf8').trim();
}

/** What Gephi's own importer finds, a record a line; fields by tabs. With `picture` it also draws the graph, as .svg. */
export function readByGephi({ java, jar }: Gephi, path: string, picture?: string): string[][] {
  const args = ['-Xmx1g', '-Djava.awt.headless=true', '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-cp', jar];
  const script = join(__dirname, 'ReadGexf.java');
  const text = execFileSync(java, [...args, script, path, ...(picture === undefined ? [] : [picture])], {
    maxBuffer: MOST_BYTES,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return text
    .split('\n')
    .filter((line) => /^(?:dynamic|node|edge|value|times|issue)\t/.test(line))
    .map((line) => line.split('\t').map(unescaped));
}

/** Works on a GEXF in Gephi, as test/support/GephiWork.java does what the lines say, and saves it under each of the names. */
export function workInGephi(
  { java, jar }: Gephi,
  path: string,
  work: readonly string[],
  saved: readonly string[],
): void {
  const args = ['-Xmx1g', '-Djava.awt.headless=true', '-Dfile.encoding=UTF-8', '-cp', jar];
  const script = join(__dirname, 'GephiWork.java');
  execFileSync(java, [...args, script, path, ...saved], {
    input: work.map((line) => `${line}\n`).join(''),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

function unescaped(field: string): string {
  return field.replace(/\\([\\tnr])/g, (_, mark) => ({ '\\': '\\', t: '\t', n: '\n', r: '\r' })[mark as 't']!);
}
