/* Both engines over the same graph: the embedded one and a real Neo4j. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatGraph, KINDS } from '../../src/export/flat';
import { loadNeo4j } from '../../src/export/neo4j';
import { askNeo4j } from '../../src/export/neo4j-query';
import type { NewsGraph } from '../../src/graph';
import type { EdgeAttributes, NodeAttributes, RelationEdge } from '../../src/model';
import { build, openProject } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import type * as Query from '../../src/query';
import { hostileGraph } from '../neo4j/hostile-graph';
import { MANY_HOSTILE } from '../support/hostile';
import { neo4jNeeds, startNeo4j, type TestServer } from '../support/neo4j';
import { compiledMain, ROOT } from '../support/newsgraph';
import { story } from '../support/story';

const { buildDatabase, CATALOG, openDatabase, plainNeo4j, schemaOf, textFor, translate } = require(
  join(dirname(compiledMain()), 'query'),
) as typeof Query;
const schema = schemaOf(KINDS);
const home = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
const opened: Query.Embedded[] = [];
const needs = neo4jNeeds();

async function embedded(name: string, graph: NewsGraph): Promise<Query.Embedded> {
  const path = join(home, `${name}.lbug`);
  await buildDatabase(flatGraph(graph), path);
  const database = await openDatabase(path);
  opened.push(database);
  return database;
}

/** Two sides that contradict each other: the example has none, and what is asked of disputes wants one. */
const DISPUTED = {
  'frontier.txt':
    'Outlet: Frontier Post\nPublished: 2025-03-18\n\nOstland shelled Kell on Tuesday, said Lea Hartmann, a doctor at the hospital.\n',
  'capital.txt':
    'Outlet: Capital Standard\nPublished: 2025-03-18\n\nOstland did not shell Kell, General Igor Pavlik said.\n',
} as const;

let example: NewsGraph;
let local: Query.Embedded;
let disputed: NewsGraph;
let localDisputed: Query.Embedded;

async function built(name: string, articles: string): Promise<NewsGraph> {
  const project = projectAt(join(home, name));
  await build([articles], { project });
  return openProject(project).graph();
}

beforeAll(async () => {
  const texts = join(home, 'texts');
  mkdirSync(texts);
  for (const [name, text] of Object.entries(DISPUTED)) writeFileSync(join(texts, name), text);
  example = await built('example', join(ROOT, 'articles'));
  local = await embedded('example', example);
  disputed = await built('disputed', texts);
  localDisputed = await embedded('disputed', disputed);
}, 300_000);

afterAll(() => {
  for (const database of opened) database.close();
  rmSync(home, { recursive: true, force: true });
});

describe.runIf(needs !== null)('a real Neo4j and the embedded engine give the same rows', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startNeo4j(needs!);
    await server.empty();
    await loadNeo4j(flatGraph(example), server);
  }, 300_000);

  afterAll(() => server?.stop(), 60_000);

  const both = async (
    cypher: string,
    dialect: string,
    parameters: Record<string, unknown> = {},
    database: Query.Embedded = local,
  ) => {
    const { columns, rows } = await askNeo4j(cypher, parameters, server);
    const there = { columns, rows: rows.map((row) => row.map(plainNeo4j)) };
    return [await database.ask(dialect, parameters), there] as const;
  };

  it('there are at least 40 queries, each with a name of its own and a question', () => {
    expect(new Set(CATALOG.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
    expect(CATALOG.every(({ name, asks }) => /^[a-z]+(-[a-z]+)*$/.test(name) && asks.endsWith('?'))).toBe(true);
  });

  it.each(CATALOG.map((query) => [query.name, query] as const))('%s', async (_, query) => {
    const { embedded: own, parameters } = query;
    const [here, there] = await both(textFor(query, 'neo4j'), own ?? translate(query.cypher, schema), parameters);
    expect(here).toEqual(there);
  });

  it.each([
    'MATCH (n:Claim) RETURN n ORDER BY n.id LIMIT 3',
    'MATCH (n:Person) RETURN n ORDER BY n.id LIMIT 3',
    'MATCH (a:Article) RETURN a, labels(a) AS l ORDER BY a.id',
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN r ORDER BY r.id LIMIT 5',
    'MATCH p = (c:Claim)-[:HAS_SUBJECT]->(e:Entity) RETURN p ORDER BY c.id, e.id LIMIT 3',
    'MATCH (a:Entity)-[*1..2]->(b:Entity) RETURN count(*) AS n',
    'MATCH (a:Entity)-[r]-(b:Entity)-[s]-(c:Entity) RETURN count(*) AS n',
    'MATCH (a:Entity)--(b)--(c) RETURN count(*) AS n',
    'MATCH (c:Claim) RETURN c.published.year AS year, count(*) AS n ORDER BY year',
    'MATCH (a:Entity) OPTIONAL MATCH (a)-[r:PART_OF]->(b) RETURN a.id, b.id, r.id ORDER BY a.id, r.id',
    'MATCH (c:Claim) WHERE size(c.tellers) > 1 RETURN c.id, c.tellers[0], last(c.tellers) AS z, c.tellers[0..1] AS s ORDER BY c.id',
    "MATCH (a:Entity) WHERE any(x IN a.aliases WHERE x STARTS WITH 'B') RETURN a.id ORDER BY a.id",
    'MATCH (a:Entity) WHERE a.country IS NOT NULL RETURN toUpper(a.country) AS c, toString(a.claims) AS n ORDER BY c, n',
    'MATCH (e:Entity) WITH e.type AS t, collect(e.name) AS names RETURN t, size(names) AS n ORDER BY n DESC, t',
    'MATCH (e:Entity) RETURN min(e.claims) AS least, max(e.claims) AS most, avg(e.claims) > 0 AS some',
    'MATCH (a:Entity)-[r:DID_NOT_LIKE_ANYTHING]->(b) RETURN a',
    'MATCH (a)-[:SAID_BY]->(b:Outlet) RETURN a.id, b.name ORDER BY a.id LIMIT 9',
    'MATCH (c:Claim)-[:HAS_OBJECT]->(x) RETURN labels(x)[0] AS l, count(*) AS n ORDER BY l',
    'MATCH (e:Entity) WHERE (e)-[:PART_OF]->() RETURN e.id ORDER BY e.id',
    'MATCH (a:Entity) RETURN a.type, CASE WHEN a.unnamed THEN 1 ELSE 0 END AS u, count(*) AS n ORDER BY a.type, u',
    // Properties of relations that the embedded database holds in columns of other names, and nodes and ties that share those names.
    'MATCH (a:Entity)-[r]->(b:Entity) WITH r AS x, b AS y RETURN x.id, x.proposition, x.claims, x.outlets, y.id, y.claims ORDER BY x.id',
    'MATCH (a:Entity)-[r]->(b:Entity) WHERE size(r.claims) > 1 RETURN r.id, r.claims, r.claims[0] AS first, size(r.outlets) AS n ORDER BY r.id',
    'MATCH (a)-[r]->(b) RETURN type(r) AS t, r.id, r.claims, b.id ORDER BY r.id, b.id LIMIT 200',
    'MATCH (c:Claim)-[r:SAID_BY|HAS_SUBJECT]->(x) RETURN r.id, c.id ORDER BY r.id LIMIT 30',
    'MATCH ()-[r]->() WHERE r.proposition IS NOT NULL WITH min(r.id) AS least MATCH (a)-[s {id: least}]->(b) RETURN s, a.id, b.id',
    'MATCH p = (a:Entity)-[:PART_OF|LOCATED_IN*1..2]->(b:Entity) RETURN [x IN relationships(p) | x.id] AS ids, [x IN relationships(p) | x.claims] AS c, [n IN nodes(p) | n.claims] AS n, a.id, b.id ORDER BY ids[0], ids[1]',
    'MATCH p = (a:Entity)-[*1..2]->(b:Entity) WHERE all(x IN relationships(p) WHERE size(x.claims) = 1 AND x.id > "r/8") RETURN count(*) AS n',
    'MATCH (a:Entity)-[r]->(b:Entity) WITH collect(r) AS rs, collect(b) AS bs UNWIND rs AS x RETURN x.id, x.outlets, size(bs) AS n ORDER BY x.id LIMIT 9',
    'UNWIND [{id: 2}, {id: 1}] AS m RETURN m.id ORDER BY m.id',
  ])('%s', async (cypher) => {
    const [here, there] = await both(cypher, translate(cypher, schema));
    expect(here).toEqual(there);
  });

  it('every relation type of the graph can be asked for by name', async () => {
    const types = new Set(example.mapEdges((_, edge) => (edge.kind === 'relation' ? edge.type : 'PART_OF')));
    for (const type of types) {
      const cypher = `MATCH (a)-[r:${type}]->(b) RETURN r.id AS id ORDER BY id`;
      const [here, there] = await both(cypher, translate(cypher, schema));
      expect(here).toEqual(there);
    }
  }, 240_000);

  it('a query that writes changes nothing on either', async () => {
    await expect(askNeo4j('CREATE (n:Entity {id: "x"})', {}, server)).rejects.toMatchObject({ name: 'Problem' });
    await expect(local.ask("CREATE (n:Entity {id: 'x'})", {})).rejects.toMatchObject({ name: 'Problem' });
  });

  it('last, since it loads another graph: the same rows of a dispute', async () => {
    await server.empty();
    await loadNeo4j(flatGraph(disputed), server);
    for (const query of CATALOG) {
      const dialect = query.embedded ?? translate(query.cypher, schema);
      const [here, there] = await both(textFor(query, 'neo4j'), dialect, query.parameters, localDisputed);
      expect(here, query.name).toEqual(there);
    }
  }, 120_000);
});

describe('the embedded engine', () => {
  it('most queries of the list find something in the example or in a dispute', async () => {
    const silent: string[] = [];
    for (const query of CATALOG) {
      const dialect = query.embedded ?? translate(query.cypher, schema);
      const found = await Promise.all(
        [local, localDisputed].map(
          async (database) => (await database.ask(dialect, query.parameters ?? {})).rows.length,
        ),
      );
      if (found.every((rows) => rows === 0)) silent.push(query.name);
    }
    expect(silent.length, silent.join(' ')).toBeLessThan(CATALOG.length / 8);
    const { rows } = await localDisputed.ask(translate('MATCH ()-[d:DISPUTES]->() RETURN d.dispute', schema), {});
    expect(rows.length).toBeGreaterThan(0);
  });

  it('gives rows in the order asked for, every time', async () => {
    const cypher = 'MATCH (a:Entity) RETURN a.type AS t, a.unnamed AS u, count(*) AS n ORDER BY t, u';
    for (let time = 0; time < 60; time++) {
      const keys = (await local.ask(cypher, {})).rows.map(([type, unnamed]) => `${type} ${unnamed}`);
      expect(keys).toEqual([...keys].sort());
    }
  });

  it('holds hostile texts as they are, but for what it cannot hold', async () => {
    const graph = hostileGraph(MANY_HOSTILE);
    const database = await embedded('hostile', graph);
    const { rows } = await database.ask('MATCH (n:Entity) RETURN n.`name`, n.aliases', {});
    const held = (text: string) =>
      Buffer.from(text)
        .toString()
        .replace(/[\u0000\u001c\u001d\u001f]/g, '\ufffd');
    expect(rows.map(String).sort()).toEqual(
      MANY_HOSTILE.map((text) => String([held(text), [text, `${text}|`].map(held)])).sort(),
    );
    const edges = await database.ask('MATCH ()-[r]->() RETURN count(*)', {});
    expect(edges.rows).toEqual([[graph.size]]);
  });

  it.each([
    ['numbers', ['r/00000000000000ff', 'r/ffffffffffffffff']],
    ['texts, where an id has another form', ['r/1', 'r/ffffffffffffffff']],
  ])('gives back every property of a relation that is held by %s', async (name, ids) => {
    const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
    const like = story().graph;
    for (const id of ['person/a', 'person/b']) graph.addNode(id, like.getNodeAttributes('person/subject'));
    const plain: RelationEdge = {
      ...(like.getEdgeAttributes('r/affirmed') as RelationEdge),
      type: 'DID_IT',
      label: 'did it',
      proposition: 'p/0123456789abcdef' as RelationEdge['proposition'],
      claims: ['fedcba9876543210#c0'] as unknown as RelationEdge['claims'],
    };
    const told = {
      ...plain,
      label: 'did "it" otherwise',
      claims: ['0000000000000000#c999', 'x', 'fedcba9876543210#c2'] as unknown as RelationEdge['claims'],
      outlets: ['The Mast', 'Ridge\tand "Vale"'],
      polarity: 'open',
      modality: 'asked',
      conditional: true,
      disputed: true,
      category: 'ASSAULT',
      score: -9,
      confidence: 1,
      weight: 131_070,
      headlines: 7,
      presupposed: 131_070,
      articles: 131_070,
      voices: [0, 131_070],
      first: '1066-10-14T08:00:00Z',
      last: '9999-12-31',
    } satisfies RelationEdge;
    const little = { category: null, score: null, voices: null, first: null, last: null } as const;
    graph.addEdgeWithKey(ids[0], 'person/a', 'person/b', told);
    graph.addEdgeWithKey(ids[1], 'person/b', 'person/a', { ...plain, ...little, confidence: 0.007 });
    const flat = flatGraph(graph);
    const [{ properties }] = flat.edgeKinds as [(typeof flat.edgeKinds)[0]];
    const database = await embedded(name, graph);
    const wanted = properties.map((property) => `r.${property.name}`).join(', ');
    const answer = await database.ask(translate(`MATCH ()-[r]->() RETURN r.id, ${wanted} ORDER BY r.id`, schema), {});
    expect(answer.rows).toEqual([...flat.edges()].map(({ id, values }) => [id, ...values]));
    const whole = await database.ask(translate('MATCH ()-[r]->() RETURN r ORDER BY r.id', schema), {});
    expect(whole.rows).toEqual(
      [...flat.edges()].map(({ id, type, values }) => {
        const given = properties.flatMap((property, at) => (values[at] === null ? [] : [[property.name, values[at]]]));
        return [{ type, properties: { id, ...Object.fromEntries(given) } }];
      }),
    );
    const found = await database.ask(
      translate(
        "MATCH ()-[r {polarity: 'open', weight: 131070}]->() WHERE r.first < date('1100-01-01') RETURN r.id",
        schema,
      ),
      {},
    );
    expect(found.rows).toEqual([[ids[0]]]);
  });

  it('3,000 types of relations: an untyped hop takes less than 100 ms, a typed one less', async () => {
    const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
    const like = story().graph;
    const node = like.getNodeAttributes('person/subject');
    const edge = like.getEdgeAttributes('r/affirmed') as RelationEdge;
    const word = (n: number) => [...String(n)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
    for (let n = 0; n < 5_000; n++) graph.addNode(`person/${n}`, { ...node, label: `P ${n}` } as NodeAttributes);
    for (let n = 0; n < 30_000; n++)
      graph.addEdgeWithKey(`r/${n}`, `person/${(n * 7) % 5_000}`, `person/${(n * n + 1) % 5_000}`, {
        ...edge,
        type: `DID_${word(n % 3_000)}`,
      });
    const database = await embedded('types', graph);
    // Their tables are filled at once: each relation is there from both of its ends, with what it carries.
    const whole = graph.mapEdges((id, { label }, source, target) => `${id} ${source} ${target} ${label}`).sort();
    for (const pattern of ['(a)-[r]->(b)', '(b)<-[r]-(a)']) {
      const cypher = `MATCH ${pattern} RETURN r.id, a.id, b.id, r.label`;
      const { rows } = await database.ask(translate(cypher, schema), {});
      expect(rows.map((row) => row.join(' ')).sort()).toEqual(whole);
    }
    const time = async (cypher: string) => {
      const text = translate(cypher, schema);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 5; run++) {
        const started = performance.now();
        expect((await database.ask(text, {})).rows.length).toBeGreaterThan(0);
        best = Math.min(best, performance.now() - started);
      }
      return best;
    };
    expect(await time("MATCH (a:Entity {id: 'person/7'})-[r]-(b) RETURN type(r), b.name")).toBeLessThan(100);
    expect(await time("MATCH (a:Entity {id: 'person/7'})-[r]-(b)-[s]-(c) RETURN count(*)")).toBeLessThan(200);
    expect(await time('MATCH (a)-[r:DID_BAB]->(b) RETURN a.name, b.name')).toBeLessThan(100);
  }, 120_000);

  it('says what a query got wrong', async () => {
    await expect(local.ask('MATCH (n:Claim) RETURN n.nothing', {})).rejects.toMatchObject({
      message: expect.stringContaining('a property nothing'),
    });
    const unknown = translate('MATCH (a:Entity) WITH coalesce(a, a) AS x RETURN x.id', schema);
    await expect(local.ask(unknown, {})).rejects.toMatchObject({ message: expect.stringContaining('nothing tells') });
    await expect(local.ask('RETURN frobnicate(1)', {})).rejects.toMatchObject({
      message: expect.stringContaining('frobnicate()'),
    });
    await expect(local.ask('RETURN 1 <= 2 < 3', {})).rejects.toMatchObject({
      message: expect.stringContaining('chain of comparisons'),
    });
  });
});
