/*
 * A real Neo4j for tests: version 5.26 (long-term support) from Maven Central, resolved once, then started on a free port of
 * 127.0.0.1 over a temporary folder. With NEO4J_TEST_URI (and NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE) a given server is used instead;
 * its database is emptied.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { freePort } from './free-port';
import { need } from './needs';
import { ROOT } from './newsgraph';

const VERSION = '5.26.12';
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
const START_MS = 180_000;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>newsgraph</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** The server's process; null for a given server. */
  readonly process: () => ChildProcess | null;
  /** A query with its parameters, to plain objects; integers as numbers, everything else as the driver gives it. */
  readonly query: (cypher: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;
  /** Takes away all nodes, relationships, constraints and indexes. */
  readonly empty: () => Promise<void>;
  /** Stops the server and starts it again over the same data with these lines in its configuration. */
  readonly restart: (settings: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What the server is started with; null where something is missing and may be. */
export function neo4jNeeds(): { readonly java: string; readonly classpath: string } | null {
  const leftOut = 'the tests against a real Neo4j';
  if (process.env['NEO4J_TEST_URI']) return { java: '', classpath: '' };
  const java = need('java', leftOut);
  const maven = java === null ? null : need('maven', leftOut);
  if (java === null || maven === null) return null;
  try {
    return { java, classpath: neo4jClasspath(maven) };
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    console.warn(`left out: ${leftOut}, since Maven could not bring it: ${(error as Error).message.slice(0, 500)}`);
    return null;
  }
}

/** The jars of the server. Maven keeps them in its own repository; the list of them is kept under node_modules/.cache. */
export function neo4jClasspath(maven: string): string {
  const cache = join(ROOT, 'node_modules', '.cache', 'newsgraph-neo4j');
  const list = join(cache, `classpath-${VERSION}.txt`);
  if (existsSync(list)) {
    const kept = readFileSync(list, 'utf8').trim();
    if (kept.split(delimiter).every((jar) => existsSync(jar))) return kept;
  }
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'resolve-'));
  try {
    writeFileSync(join(work, 'pom.xml'), POM);
    const made = join(work, 'classpath.txt');
    execFileSync(maven, ['-B', '-q', PLUGIN, `-Dmdep.outputFile=${made}`], { cwd: work, stdio: 'pipe' });
    renameSync(made, list);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return readFileSync(list, 'utf8').trim();
}

function configuration(port: number): string[] {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
  ];
}

/** What the server needs of Java. */
const OPENS = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
// A test server lives for a minute: quick to start beats fast at its peak.
const JVM = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...OPENS];
/** A server as one would run it. */
export const WHOLE_SERVER = { jvm: ['-Xmx2g', ...OPENS], settings: ['server.memory.pagecache.size=512m'] } as const;

export interface StartOptions {
  readonly jvm?: readonly string[];
  readonly settings?: readonly string[];
  /** Work in the server's home before its first start. */
  readonly before?: (home: string) => void;
}

/** `neo4j-admin` with these arguments on the databases of a home. */
export function neo4jAdmin(
  needs: { readonly java: string; readonly classpath: string },
  home: string,
  cwd: string,
  args: readonly string[],
): void {
  const conf = join(home, 'conf');
  mkdirSync(conf, { recursive: true });
  execFileSync(needs.java, ['-Xmx512m', ...OPENS, '-cp', needs.classpath, 'org.neo4j.cli.AdminTool', ...args], {
    cwd,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf },
    stdio: 'pipe',
  });
}

/** Starts a server, or opens the given one; ends with the test process at the latest. */
export async function startNeo4j(
  needs: { readonly java: string; readonly classpath: string },
  { jvm = JVM, settings = [], before = () => {} }: StartOptions = {},
): Promise<TestServer> {
  const given = process.env['NEO4J_TEST_URI'];
  if (given) return await givenServer(given);
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-neo4j-'));
  const port = await freePort();
  const access = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'a test password', database: 'neo4j' };
  let child: ChildProcess | null = null;
  const kill = () => child?.kill('SIGKILL');
  process.once('exit', kill);
  const start = async (settings: readonly string[]) => {
    mkdirSync(join(home, 'conf'), { recursive: true });
    writeFileSync(
      join(home, 'conf', 'neo4j.conf'),
      `${[...configuration(port), ...(settings.some((line) => line.includes('pagecache')) ? [] : ['server.memory.pagecache.size=16m']), ...settings].join('\n')}\n`,
    );
    const args = [...jvm, '-cp', needs.classpath, 'org.neo4j.server.CommunityEntryPoint'];
    child = spawn(needs.java, [...args, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], {
      stdio: 'ignore',
    });
    await answering(access.uri, child, home);
  };
  const halt = async () => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child!.once('exit', done));
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    const late = setTimeout(kill, 20_000);
    await gone;
    clearTimeout(late);
  };
  before(home);
  await start(settings);
  await firstPassword(access);
  const asked = asking(access);
  return {
    ...access,
    process: () => child,
    ...asked,
    restart: async (settings) => {
      await halt();
      before(home);
      await start(settings);
    },
    stop: async () => {
      await asked.close();
      await halt();
      process.off('exit', kill);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function givenServer(uri: string): Promise<TestServer> {
  const access = {
    uri,
    user: process.env['NEO4J_TEST_USER'] ?? 'neo4j',
    password: process.env['NEO4J_TEST_PASSWORD'] ?? '',
    database: process.env['NEO4J_TEST_DATABASE'] ?? 'neo4j',
  };
  const asked = asking(access);
  const restart = async () => {
    throw new Error('a given server is not restarted');
  };
  return { ...access, process: () => null, ...asked, restart, stop: asked.close };
}

/** Ready when it talks Bolt, whatever it says. */
async function answering(uri: string, child: ChildProcess, home: string): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until && child.exitCode === null) {
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', '-'), { connectionTimeout: 2_000 });
    const code = await driver.getServerInfo().then(
      () => 'ready',
      (error: { code?: string }) => error.code ?? '',
    );
    await driver.close();
    if (code === 'ready' || code.startsWith('Neo.')) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  const log = join(home, 'logs', 'neo4j.log');
  throw new Error(`Neo4j did not start:\n${existsSync(log) ? readFileSync(log, 'utf8') : 'it wrote no log'}`);
}

type Access = Pick<TestServer, 'uri' | 'user' | 'password' | 'database'>;

/** A new server has the password "neo4j", good for changing it and for nothing else. */
async function firstPassword({ uri, user, password }: Access): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, 'neo4j'));
  await driver.executeQuery(
    `ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password`,
    { password },
    { database: 'system' },
  );
  await driver.close();
}

function asking({ uri, user, password, database }: Access) {
  let driver: Driver | null = null;
  const query: TestServer['query'] = async (cypher, parameters = {}) => {
    driver ??= neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    const { records } = await driver.executeQuery(cypher, parameters, { database });
    return records.map((record) => record.toObject());
  };
  const empty = async () => {
    await query('MATCH (n) DETACH DELETE n');
    for (const { name } of await query('SHOW CONSTRAINTS YIELD name')) await query(`DROP CONSTRAINT ${name}`);
    for (const { name } of await query(`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'`))
      await query(`DROP INDEX ${name}`);
  };
  const close = async () => {
    await driver?.close();
    driver = null;
  };
  return { query, empty, close };
}
