/* Loads that are broken off, at many points, and what a load takes away and leaves alone. */
import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatGraph } from '../../src/export/flat';
import { loadNeo4j } from '../../src/export/neo4j';
import { loadStatements } from '../../src/export/statements';
import { HOSTILE } from '../support/hostile';
import { neo4jNeeds, startNeo4j, type TestServer } from '../support/neo4j';
import { story } from '../support/story';
import { hostileGraph } from './hostile-graph';
import { expectedOf, snapshotOf } from './snapshot';

const needs = neo4jNeeds();
const POINTS = 50;
/** A server that was killed takes its time to start: few of these points, unless all 50 are asked for (bench/RESULTS.md). */
const KILLS = Number(process.env['NEO4J_TEST_KILLS'] ?? 4);

type Fault = 'cut' | 'stall' | 'SIGSTOP' | 'SIGKILL';

/**
 * Stands between the driver and the server. After so many bytes to the server it cuts every connection, passes nothing on any more, or
 * stops or kills the server itself with the bytes underway.
 */
async function proxy(uri: string, after: number, how: Fault, pid = 0) {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let passed = 0;
  let struck = false;
  const strike = (signal: 'SIGSTOP' | 'SIGKILL') => {
    if (!struck) process.kill(pid, signal);
    struck = true;
  };
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => {}));
    near.on('data', (bytes) => {
      passed += bytes.length;
      if (passed < after) far.write(bytes);
      else if (how === 'cut') for (const socket of sockets) socket.destroy();
      else if (how !== 'stall') {
        // What is on its way reaches a frozen server: it goes on with it later.
        far.write(bytes);
        strike(how);
      }
    });
    far.on('data', (bytes) => {
      if (passed < after || how === 'SIGSTOP') near.write(bytes);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as { port: number }).port}`,
    passed: () => passed,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

describe.runIf(needs !== null)('a load that is broken off', () => {
  let server: TestServer;
  const graph = hostileGraph(HOSTILE.slice(0, 60));
  const flat = flatGraph(graph);
  const expected = expectedOf(loadStatements(graph));
  const nothing = { nodesCreated: 0, relationshipsCreated: 0, propertiesSet: 0, labelsAdded: 0, nodesDeleted: 0 };

  beforeAll(async () => {
    server = await startNeo4j(needs!);
    await server.empty();
  }, 300_000);
  afterAll(() => server?.stop(), 60_000);

  const completed = async () => {
    await loadNeo4j(flat, server);
    expect(await snapshotOf(server)).toEqual(expected);
    expect(await loadNeo4j(flat, server, { prune: true })).toMatchObject(nothing);
  };

  const wholeLoad = async () => {
    await server.query('MATCH (n) DETACH DELETE n');
    const whole = await proxy(server.uri, Number.POSITIVE_INFINITY, 'cut');
    await loadNeo4j(flat, { ...server, uri: whole.uri });
    whole.close();
    return whole.passed();
  };
  const options = { probeMs: 1_500, callMs: 1_500 };
  /** Whether the load broke there. */
  const brokenAt = async (after: number, how: Fault) => {
    await server.query('MATCH (n) DETACH DELETE n');
    const between = await proxy(server.uri, after, how, server.process()?.pid);
    const code = await loadNeo4j(flat, { ...server, uri: between.uri }, options).then(
      () => null,
      (error: { code: string }) => error.code,
    );
    between.close();
    if (code !== null) expect(['neo4j-down', 'neo4j-silent']).toContain(code);
    return code !== null;
  };

  it(`by a frozen server or a cut or silent connection at ${POINTS} points, is completed by the next, and a third writes nothing`, async () => {
    const bytes = await wholeLoad();
    const own = server.process();
    let broken = 0;
    for (let point = 0; point < POINTS; point++) {
      const how: Fault = point % 2 === 0 && own !== null ? 'SIGSTOP' : point % 5 === 0 ? 'stall' : 'cut';
      if (await brokenAt(Math.round((bytes * (point + 0.5)) / POINTS), how)) broken++;
      own?.kill('SIGCONT');
      await completed();
    }
    expect(broken).toBeGreaterThan(POINTS * 0.9);
  }, 900_000);

  it(
    `by a server that is killed at ${KILLS} points, is completed once it runs again`,
    async () => {
      if (server.process() === null) return;
      const bytes = await wholeLoad();
      for (let point = 0; point < KILLS; point++) {
        expect(await brokenAt(Math.round((bytes * (point + 0.5)) / KILLS), 'SIGKILL')).toBe(true);
        await server.restart([]);
        await completed();
      }
    },
    Math.max(300_000, KILLS * 60_000),
  );

  it('by a frozen server that wrote it after all: what is there twice is taken away', async () => {
    await server.query('MATCH (n) DETACH DELETE n');
    await loadNeo4j(flat, server);
    const [some] = await server.query('MATCH (c:Claim)-[r]->() RETURN c.id AS claim, r.id AS id ORDER BY id LIMIT 1');
    await server.query(
      'MATCH (c:Claim)-[r {id: $id}]->(x) CREATE (c)-[s:HAS_ARGUMENT]->(x) SET s = properties(r)',
      some,
    );
    await server.query('MATCH (c:Claim)-[r]->() WITH r ORDER BY r.id DESC LIMIT 1 DELETE r');
    await completed();
  }, 120_000);

  it('takes away what is not in the graph any more, and nothing of others', async () => {
    await server.query('MATCH (n) DETACH DELETE n');
    await server.query("CREATE (:Entity {id: 'theirs', name: 'Theirs'})-[:LIKES]->(:Other {id: 'x'})");
    const { graph: small } = story();
    const more = small.copy() as typeof small;
    more.mergeNode('person/gone', { ...small.getNodeAttributes('person/subject'), label: 'Gone' });
    more.mergeNode('person/held', { ...small.getNodeAttributes('person/subject'), label: 'Held' });
    more.addEdgeWithKey('r/gone', 'person/gone', 'person/subject', small.getEdgeAttributes('r/affirmed'));
    await loadNeo4j(flatGraph(more), server);
    await server.query("MATCH (h {id: 'person/held'}), (t {id: 'theirs'}) CREATE (t)-[:KNOWS]->(h)");
    const kept = await loadNeo4j(flatGraph(small), server);
    expect(kept).toMatchObject({ nodesDeleted: 0, relationshipsDeleted: 0 });
    const taken = await loadNeo4j(flatGraph(small), server, { prune: true });
    expect(taken).toMatchObject({
      nodesDeleted: 1,
      relationshipsDeleted: 1,
      kept: 1,
      nodesCreated: 0,
      propertiesSet: 0,
    });
    const left = await server.query('MATCH (n) WHERE n.id IN $ids RETURN n.id AS id ORDER BY id', {
      ids: ['person/gone', 'person/held', 'theirs', 'x'],
    });
    expect(left.map(({ id }) => id)).toEqual(['person/held', 'theirs', 'x']);
    expect(await server.query('MATCH (:Entity {id: "theirs"})-[r]->() RETURN count(r) AS n')).toEqual([{ n: 2 }]);
    expect(await loadNeo4j(flatGraph(small), server, { prune: true })).toMatchObject({ ...nothing, kept: 1 });
  }, 120_000);

  it('a changed property is written, one that is gone is taken away', async () => {
    await server.query('MATCH (n) DETACH DELETE n');
    const { graph: small } = story();
    await loadNeo4j(flatGraph(small), server);
    small.mergeEdgeAttributes('r/affirmed', { category: null, weight: 9 });
    small.mergeNodeAttributes('policy/object', { country: 'NO' });
    await loadNeo4j(flatGraph(small), server);
    expect(await snapshotOf(server)).toEqual(expectedOf(loadStatements(small)));
  }, 120_000);
});
