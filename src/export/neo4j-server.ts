/* A connection to a Neo4j server. Every call has a clock of its own: a server that accepts connections and then says nothing would be waited for without end. */
import type * as Neo4j from 'neo4j-driver';
import { Problem } from '../text/problem';

export interface Target {
  /** `bolt://localhost:7687`, `neo4j+s://...`; without user or password. */
  readonly uri: string;
  readonly database: string;
  readonly user: string;
  /** null where the server asks for none. */
  readonly password: string | null;
}

/** Milliseconds for the first answer. */
export const PROBE_MS = 5_000;
/** Milliseconds for one transaction. */
export const CALL_MS = 120_000;

/** Schemes of Bolt; a plain `http://` is refused before anything is sent. */
const SCHEMES = new Set(['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:']);

/** Throws a Problem where the address is none of a Neo4j server, or holds a password, which others could see. */
export function checkUri(uri: string): void {
  let url: URL;
  try {
    url = new URL(uri);
  } catch {
    throw new Problem('usage', `--uri "${withoutSecrets(uri)}" is no address; an example is bolt://localhost:7687`);
  }
  if (url.username !== '' || url.password !== '')
    throw new Problem('usage', 'a user or password in --uri can be seen by others on this machine', {
      next: 'Give the user by --user and the password by NEO4J_PASSWORD, --password-file or when asked.',
    });
  if (!SCHEMES.has(url.protocol))
    throw new Problem('usage', `--uri begins with ${url.protocol}//; it must be one of ${[...SCHEMES].join(' ')}`);
}

function withoutSecrets(uri: string): string {
  return uri.slice(uri.lastIndexOf('@') + 1);
}

export function openDriver(neo4j: typeof Neo4j, { uri, user, password }: Target, probeMs: number): Neo4j.Driver {
  return neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password), {
    connectionTimeout: probeMs,
    connectionAcquisitionTimeout: 2 * probeMs,
    maxTransactionRetryTime: 15_000,
    maxConnectionPoolSize: 4,
    userAgent: 'newsgraph',
    telemetryDisabled: true,
  });
}

/** Major and minor version from which `CREATE CONSTRAINT ... FOR ... REQUIRE` is known. */
const OLDEST = [4, 4] as const;

/** The version of the server, as major * 100 + minor; null where it is none of Neo4j's. Throws a Problem where it is too old. */
export async function probe(driver: Neo4j.Driver, { database, uri }: Target, ms: number): Promise<number | null> {
  const info = await within(ms, uri, driver.getServerInfo({ database }));
  const version = /^Neo4j\/(\d+)\.(\d+)/.exec(info.agent ?? '');
  if (version === null) return null;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new Problem('neo4j-version', `is ${info.agent}; ${OLDEST.join('.')} is the oldest that can be loaded`, {
      file: uri,
    });
  return major * 100 + minor;
}

/** The result, or a Problem once `ms` milliseconds have passed without one. */
export function within<Result>(ms: number, server: string, work: Promise<Result>): Promise<Result> {
  return whileHeard(ms, server, () => work);
}

/** The result, or a Problem once `ms` milliseconds have passed in which the work neither ended nor called `heard`. */
export async function whileHeard<Result>(
  ms: number,
  server: string,
  start: (heard: () => void) => Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new Problem('neo4j-silent', `gave no answer in ${ms / 1000} seconds`, { file: server }));
    }, ms);
  });
  const work = start(() => timer?.refresh());
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    timer = undefined;
    work.catch(() => {});
  }
}

/** A server that has stopped talking does not answer a farewell either. */
export async function closeSoon(driver: Neo4j.Driver): Promise<void> {
  await Promise.race([driver.close().catch(() => {}), new Promise((done) => setTimeout(done, 1_000).unref())]);
}
