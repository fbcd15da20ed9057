/*
 * `npm run bench -- scale neo4j [nodes] [relationships] [csv] [bolt]`: a made-up graph that is nowhere held whole (scale-graph.ts), into a
 * real Neo4j: as our CSV by `neo4j-admin database import`, and by our own load over Bolt. After each the server is asked for its counts and
 * for single rows, and a second load looks at every row and must find nothing to write. What is ours runs in processes of its own with a small heap.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadNeo4j } from '../src/export/neo4j';
import { adminArguments, adminFiles } from '../src/export/neo4j-csv';
import { SCHEMA } from '../src/export/statements';
import { writeWhole } from '../src/store';
import {
  neo4jAdmin,
  neo4jNeeds,
  type StartOptions,
  startNeo4j,
  type TestServer,
  WHOLE_SERVER,
} from '../test/support/neo4j';
import { streamedGraph } from './scale-graph';
import { checked, type Truth, truthOf } from './scale-neo4j-truth';
import { forget, peak, processor } from './usage';

const SIZE = [1_000_000, 5_000_000] as const;
/** MB of heap: the graph would not fit. */
const SMALL_HEAP = 256;
/** A second load holds the id and the mark of everything that is there. */
const MARKS_HEAP = 6_144;
/** Milliseconds for one answer: a machine that others use is slow. */
const CALL_MS = 600_000;

type Work = 'write' | 'load';
interface Sizes {
  readonly nodes: number;
  readonly relationships: number;
}
/** What a process of ours did. */
interface Done {
  readonly seconds: number;
  readonly processor: number;
  readonly peakMb: number;
  /** Before the work began. */
  readonly restMb: number;
  readonly said: string;
}

export async function measureNeo4j(args: readonly string[]): Promise<void> {
  const [nodes, relationships] = args.map(Number).filter((number) => !Number.isNaN(number));
  const sizes = { nodes: nodes ?? SIZE[0], relationships: relationships ?? SIZE[1] };
  const wanted = (way: string) => args.includes(way) || !(args.includes('csv') || args.includes('bolt'));
  const { value: truth, seconds } = await timed(async () => truthOf(streamedGraph(sizes.nodes, sizes.relationships)));
  say('made once and counted', seconds, sizes, `load ${loadavg()[0]!.toFixed(1)}`);
  if (wanted('csv')) await byFiles(sizes, truth);
  if (wanted('bolt')) await byBolt(sizes, truth);
}

async function byFiles(sizes: Sizes, truth: Truth): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-neo4j-csv-'));
  try {
    const written = inOwnProcess('write', sizes, SMALL_HEAP, folder);
    say('CSV: written', written.seconds, sizes, told(written));
    let [importing, used] = [0, processor()];
    const before = (home: string) => {
      const started = performance.now();
      const args = adminArguments(
        readdirSync(folder)
          .filter((name) => name.endsWith('.csv'))
          .sort(),
      );
      neo4jAdmin(neo4jNeeds()!, home, folder, [
        'database',
        'import',
        'full',
        ...args,
        '--max-off-heap-memory=2G',
        'neo4j',
      ]);
      importing = (performance.now() - started) / 1000;
      used = processor() - used;
    };
    await onServer({ before }, async (server) => {
      say('CSV: neo4j-admin import', importing, sizes, `${used.toFixed(0)} s of processor time`);
      // An import makes none, and without them each row that is asked for is looked for among all.
      const indexed = await timed(async () => {
        for (const { cypher } of SCHEMA) await server.query(cypher);
      });
      say('CSV: constraints and index', indexed.seconds, sizes, '');
      await check('CSV', server, sizes, truth);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function byBolt(sizes: Sizes, truth: Truth): Promise<void> {
  await onServer({}, async (server) => {
    const pid = server.process()!.pid!;
    const before = processor(pid);
    const loaded = inOwnProcess('load', sizes, SMALL_HEAP, server.uri);
    const ofServer = `server: ${(processor(pid) - before).toFixed(0)} s of processor time, peak ${peak(pid)} MB`;
    say('Bolt: loaded', loaded.seconds, sizes, `${told(loaded)}; ${ofServer}`);
    await check('Bolt', server, sizes, truth);
  });
}

async function onServer(options: StartOptions, work: (server: TestServer) => Promise<void>): Promise<void> {
  const server = await startNeo4j(neo4jNeeds()!, { ...WHOLE_SERVER, ...options });
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

async function check(way: string, server: TestServer, sizes: Sizes, truth: Truth): Promise<void> {
  const { value, seconds } = await timed(() => checked(server, truth));
  say(`${way}: counts and ${truth.samples} rows right`, seconds, sizes, value);
  const again = inOwnProcess('load', sizes, MARKS_HEAP, server.uri);
  say(`${way}: loaded again`, again.seconds, sizes, told(again));
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ readonly value: Value; readonly seconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - started) / 1000 };
}

function told({ processor, peakMb, restMb, said }: Done): string {
  return `${processor.toFixed(0)} s of processor time, peak ${peakMb} MB (${restMb} before), ${said}`;
}

function say(what: string, seconds: number, { nodes, relationships }: Sizes, more: string): void {
  const rate = Math.round((nodes + relationships) / seconds);
  console.log(`${what.padEnd(36)} ${seconds.toFixed(1).padStart(8)} s ${String(rate).padStart(8)} rows/s  ${more}`);
}

function inOwnProcess(work: Work, { nodes, relationships }: Sizes, heapMb: number, where: string): Done {
  const node = [`--max-old-space-size=${heapMb}`, '--expose-gc', '-r', 'ts-node/register', 'bench/main.ts'];
  const args = ['scale', '--neo4j', work, nodes, relationships, where].map(String);
  // Without the checker of types, which would be most of the memory.
  const env = { ...process.env, TS_NODE_TRANSPILE_ONLY: 'true' };
  const ran = spawnSync(process.execPath, [...node, ...args], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (ran.status !== 0) throw new Error(`${work} ended with ${ran.status ?? ran.signal}`);
  return JSON.parse(ran.stdout) as Done;
}

/** What `inOwnProcess` runs. */
export async function workNeo4j([work, nodes, relationships, where]: readonly string[]): Promise<void> {
  const graph = streamedGraph(Number(nodes), Number(relationships));
  const [restMb, before] = [forget(), processor()];
  const { value: said, seconds } = await timed(async () => {
    if (work === 'load') return await load(graph, where!);
    const files = adminFiles(graph).filter(({ name }) => name.endsWith('.csv'));
    for (const { name, chunks } of files) writeWhole(join(where!, name), chunks());
    const bytes = files.reduce((sum, { name }) => sum + statSync(join(where!, name)).size, 0);
    return `${files.length} files, ${Math.round(bytes / 1e6)} MB`;
  });
  console.log(
    JSON.stringify({ seconds, processor: processor() - before, peakMb: peak(), restMb, said } satisfies Done),
  );
}

async function load(graph: ReturnType<typeof streamedGraph>, uri: string): Promise<string> {
  const access = { uri, user: 'neo4j', password: 'a test password', database: 'neo4j' };
  let tenth = 0;
  const started = performance.now();
  const onProgress = (done: number, total: number) => {
    if (done < (tenth + 1) * (total / 10)) return;
    tenth = Math.floor((10 * done) / total);
    console.error(`  ${tenth}/10 after ${((performance.now() - started) / 1000).toFixed(0)} s, ${peak()} MB`);
  };
  const report = await loadNeo4j(graph, access, { onProgress, callMs: CALL_MS });
  return `${report.nodesCreated} nodes and ${report.relationshipsCreated} relationships created, ${report.propertiesSet} properties set`;
}
