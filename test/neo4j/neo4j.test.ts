import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypherScript, SCRIPT_BATCH } from '../../src/export/cypher-script';
import { flatGraph } from '../../src/export/flat';
import { type LoadOptions, type LoadReport, loadNeo4j, type Target } from '../../src/export/neo4j';
import { loadStatements } from '../../src/export/statements';
import type { NewsGraph } from '../../src/graph';
import { build, type Opened, openProject } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { Problem } from '../../src/text/problem';
import { freePort } from '../support/free-port';
import { MANY_HOSTILE } from '../support/hostile';
import { neo4jNeeds, startNeo4j, type TestServer } from '../support/neo4j';
import { newsgraph, ROOT } from '../support/newsgraph';
import { fullServer, httpServer, oldServer, silentServer } from './false-servers';
import { hostileGraph } from './hostile-graph';
import { expectedOf, snapshotOf } from './snapshot';

const needs = neo4jNeeds();
/** Articles beside the repository, where they are there. */
const SHARED = join(ROOT, '..', 'shared', 'articles');
const UNCHANGED: Partial<LoadReport> = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  kept: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  constraintsAdded: 0,
  indexesAdded: 0,
};

/** The questions of docs/neo4j.md: the words before each block of Cypher, and the block. */
function questions(): [string, string][] {
  const page = readFileSync(join(ROOT, 'docs', 'neo4j.md'), 'utf8');
  return [...page.matchAll(/\n([^\n]+):\n\n```cypher\n([^`]+)```/g)].map(([, words, cypher]) => [words!, cypher!]);
}

async function problem(work: Promise<unknown>): Promise<Problem> {
  const error = await work.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Problem) return error;
  throw error;
}

describe.runIf(needs !== null)('a real Neo4j', () => {
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  let server: TestServer;
  let example: Opened;

  const built = async (name: string, articles: string) => {
    const project = projectAt(join(home, name));
    await build([articles], { project });
    return openProject(project);
  };
  const load = (graph: NewsGraph, change: Partial<Target> = {}, options: LoadOptions = {}) =>
    loadNeo4j(flatGraph(graph), { ...server, ...change }, options);
  const runScript = async (graph: NewsGraph) => {
    const script = [...cypherScript(loadStatements(graph, SCRIPT_BATCH))].join('');
    // No literal holds a line break, so this parts statements and nothing else.
    for (const statement of script.split(';\n\n')) if (statement.trim() !== '') await server.query(statement);
  };

  beforeAll(async () => {
    example = await built('example', join(ROOT, 'articles'));
    server = await startNeo4j(needs!);
    await server.empty();
  }, 300_000);

  afterAll(async () => {
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  }, 60_000);

  it('holds what the store holds, types and dates included, and a second load changes nothing', async () => {
    const graph = example.graph();
    const told: number[] = [];
    const onProgress = (done: number, total: number) => {
      expect(total).toBe(graph.order + graph.size);
      told.push(done);
    };
    const report = await load(graph, {}, { onProgress });
    expect(report).toMatchObject({ nodesCreated: graph.order, relationshipsCreated: graph.size, constraintsAdded: 4 });
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((left, right) => left - right));
    expect(told.at(-1)).toBe(graph.order + graph.size);
    expect(await snapshotOf(server)).toEqual(expectedOf(loadStatements(graph)));
    expect(await load(graph)).toEqual({ ...UNCHANGED, nodes: graph.order, relationships: graph.size });
  }, 240_000);

  it('is loaded by the command, with the password from the environment or a file', async () => {
    const { uri, user, database, password } = server;
    const args = ['export', 'neo4j', '--uri', uri, '--user', user, '--database', database];
    const where = ['--project', join(home, 'example')];
    writeFileSync(join(home, 'password'), `${password}\n`);
    for (const [more, env] of [
      [[], { NEO4J_PASSWORD: password }],
      [['--password-file', join(home, 'password')], { NEO4J_PASSWORD: 'wrong' }],
    ] as const) {
      const ran = await newsgraph([...args, ...where, ...more], { env });
      expect(ran).toMatchObject({ code: 0, stdout: '' });
      expect(ran.stderr).toContain('nothing changed');
    }
  }, 120_000);

  it('agrees with the store when it is asked in its own language', async () => {
    const { articles, readings, resolution } = example;
    const rows = (cypher: string) => server.query(cypher);
    expect(await rows('MATCH (c:Claim) RETURN count(c) AS n')).toEqual([
      { n: readings.reduce((total, { claims }) => total + claims.length, 0) },
    ]);
    const people = resolution.entities.filter(({ type }) => type === 'person').map(({ name }) => name);
    const found = await rows('MATCH (p:Entity:Person) RETURN p.name AS name');
    expect(found.map(({ name }) => name).sort()).toEqual(people.sort());
    const edges = await rows('MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, type(r) AS type, r.weight AS weight');
    expect(edges.sort((left, right) => (String(left['id']) < String(right['id']) ? -1 : 1))).toEqual(
      resolution.relations.map(({ id, type, claims }) => ({ id, type, weight: claims.length })),
    );
    const dated = await rows('MATCH (a:Article) RETURN a.id AS id, toString(a.published) AS day ORDER BY id');
    expect(dated).toEqual(articles.map(({ id, published }) => ({ id, day: published?.slice(0, 10) ?? null })));
  });

  describe('questions of docs/neo4j.md give rows', () => {
    it.each(questions())('%s', async (_, cypher) => {
      expect((await server.query(cypher)).length).toBeGreaterThan(0);
    });

    it('of which there are more than ten', () => {
      expect(questions().length).toBeGreaterThan(10);
    });
  });

  it('the script changes nothing after a load, and makes the same of an empty database', async () => {
    await server.empty();
    await runScript(example.graph());
    expect(await snapshotOf(server)).toEqual(expectedOf(loadStatements(example.graph())));
    expect(await load(example.graph())).toMatchObject(UNCHANGED);
  }, 240_000);

  describe('hostile names and quotes arrive as plain text', () => {
    const graph = hostileGraph(MANY_HOSTILE);

    it('of which there are at least 500', () => {
      expect(new Set(MANY_HOSTILE).size).toBeGreaterThanOrEqual(500);
    });

    it.each([
      ['by the driver', () => load(graph)],
      ['by the script', () => runScript(graph)],
    ])(
      '%s',
      async (_, write) => {
        await server.empty();
        await write();
        expect(await snapshotOf(server)).toEqual(expectedOf(loadStatements(graph)));
        const names = await server.query('MATCH (n:Person) RETURN n.name AS name');
        expect(names.map(({ name }) => name).sort()).toEqual(
          MANY_HOSTILE.map((text) => Buffer.from(text).toString()).sort(),
        );
        const types = await server.query('MATCH (:Entity)-[r]->(:Entity) RETURN DISTINCT type(r) AS type');
        expect(types.every(({ type }) => /^[A-Z][A-Z_]{0,63}$/.test(String(type)))).toBe(true);
      },
      240_000,
    );
  });

  describe('faults', () => {
    it.each([
      [
        'nothing listens',
        async () => ({ uri: `bolt://127.0.0.1:${await freePort()}`, close: () => {} }),
        'neo4j-down',
        'nothing answers',
      ],
      ['a server that says nothing', silentServer, 'neo4j-silent', 'no answer in 1 seconds'],
      ['the port of HTTP', httpServer, 'neo4j-down', 'speaks HTTP'],
      ['a server too old', oldServer, 'neo4j-version', 'is Neo4j/4.3.0; 4.4'],
      ['a server with a full disk', fullServer, 'neo4j-full', 'the disk of the server is full'],
    ])('%s is said in words, soon', async (_, open, code, words) => {
      const { uri, close } = await open();
      const started = performance.now();
      const found = await problem(load(example.graph(), { uri }, { probeMs: 1_000 }));
      expect(found).toMatchObject({ code, file: uri });
      expect(found.message).toContain(words);
      expect(performance.now() - started).toBeLessThan(10_000);
      close();
    });

    it('a wrong password is said without repeating it', async () => {
      const found = await problem(load(example.graph(), { password: 'canary-7f3a' }));
      expect(found).toMatchObject({ code: 'neo4j-password', exit: 2 });
      expect(`${found.stack} ${found.next} ${JSON.stringify(found)}`).not.toContain('canary-7f3a');
    });

    it('no password where one is wanted, and a database that is not there', async () => {
      expect(await problem(load(example.graph(), { password: null }))).toMatchObject({ code: 'neo4j-password' });
      expect(await problem(load(example.graph(), { database: 'nowhere' }))).toMatchObject({ code: 'neo4j-database' });
    });

    it('frozen in the middle, it is given up in time; run again, the load is completed', async () => {
      const pid = server.process()?.pid;
      if (pid === undefined) return;
      await server.empty();
      const freeze = (done: number) => {
        if (done > 0) process.kill(pid, 'SIGSTOP');
      };
      const found = await problem(load(example.graph(), {}, { callMs: 10_000, onProgress: freeze }));
      process.kill(pid, 'SIGCONT');
      expect(found).toMatchObject({ code: 'neo4j-silent' });
      await load(example.graph());
      expect(await snapshotOf(server)).toEqual(expectedOf(loadStatements(example.graph())));
    }, 240_000);
  });

  it.runIf(existsSync(SHARED))(
    'the articles beside the repository: loaded, and every question gives rows',
    async () => {
      await server.empty();
      const shared = await built('shared', SHARED);
      await load(shared.graph());
      expect(await snapshotOf(server)).toEqual(expectedOf(loadStatements(shared.graph())));
      const silent: string[] = [];
      const named = shared.articles.some(({ outlet }) => outlet !== null);
      const asked = questions().filter(([, cypher]) => named || !cypher.includes(':Outlet'));
      for (const [words, cypher] of asked) if ((await server.query(cypher)).length === 0) silent.push(words);
      expect(silent).toEqual([]);
    },
    300_000,
  );

  it('holds no sentence of anyone where the command is told so', async () => {
    await server.empty();
    const { uri, user, database, password } = server;
    const args = ['export', 'neo4j', '--uri', uri, '--user', user, '--database', database, '--quotes', 'none'];
    const ran = await newsgraph([...args, '--project', join(home, 'example')], { env: { NEO4J_PASSWORD: password } });
    expect(ran).toMatchObject({ code: 0 });
    const quoted = 'MATCH (c:Claim) RETURN count(c) AS claims, sum(size(c.quote)) AS letters';
    expect(await server.query(quoted)).toEqual([{ claims: expect.any(Number), letters: 0 }]);
    await load(example.graph());
    const [whole] = await server.query(quoted);
    expect(whole!['letters']).toBeGreaterThan(1_000);
  }, 120_000);

  it('last, since it stays so: a read-only database is said to be that', async () => {
    if (server.process() === null) return;
    await server.empty();
    await server.restart(['server.databases.default_to_read_only=true']);
    expect(await problem(load(example.graph()))).toMatchObject({ code: 'neo4j-read-only' });
  }, 240_000);
});
