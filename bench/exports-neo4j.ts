/* The load of the made-up graph into a real Neo4j, beside the shortest loop that could do it over rows that are ready to be sent. */
import type * as Neo4j from 'neo4j-driver';
import { flatGraph } from '../src/export/flat';
import { loadNeo4j } from '../src/export/neo4j';
import { driverRows } from '../src/export/neo4j-values';
import { markOf } from '../src/export/statements';
import type { FlatGraph } from '../src/model';
import { neo4jNeeds, startNeo4j, type TestServer, WHOLE_SERVER } from '../test/support/neo4j';
import { madeUpGraph } from './exports-graph';
import { median } from './median';

const neo4j = require('neo4j-driver') as typeof Neo4j;
const BATCH = 4_000;

const ROUNDS = 3;

async function onServer<Result>(work: (server: TestServer) => Promise<Result>): Promise<Result> {
  const server = await startNeo4j(neo4jNeeds()!, WHOLE_SERVER);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** The shortest loop: rows that are ready, one after another, into a database with the same constraint and index. */
function bare(graph: FlatGraph): Promise<number> {
  return onServer(async (server) => {
    const rows = driverRows(neo4j);
    const [ofNodes, ofEdges] = [graph.nodeKinds[0]!.properties, graph.edgeKinds[0]!.properties];
    const nodes = [...graph.nodes()].map((node) => rows.node(node, ofNodes, markOf(ofNodes, node.values)));
    const edges = [...graph.edges()].map((edge) => rows.edge(edge, ofEdges, markOf(ofEdges, edge.values), false));
    await server.query('CREATE CONSTRAINT FOR (n:Entity) REQUIRE n.id IS UNIQUE');
    await server.query('CREATE INDEX FOR (n:Entity) ON (n.name)');
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    const session = driver.session({ database: server.database });
    const loop = async (cypher: string, rows: unknown[]) => {
      for (let at = 0; at < rows.length; at += BATCH)
        await session.executeWrite((transaction) => transaction.run(cypher, { rows: rows.slice(at, at + BATCH) }));
    };
    const time = await seconds(async () => {
      await loop('UNWIND $rows AS row CREATE (n:Entity:Person {id: row.id}) SET n += row.properties', nodes);
      await loop(
        'UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties',
        edges,
      );
    });
    await driver.close();
    return time;
  });
}

interface Loaded {
  readonly first: number;
  readonly again: number;
  /** What the second load wrote. */
  readonly written: number;
}

function ours(graph: FlatGraph): Promise<Loaded> {
  return onServer(async (server) => {
    const first = await seconds(() => loadNeo4j(graph, server));
    let written = 0;
    const again = await seconds(async () => {
      const { nodesCreated, relationshipsCreated, propertiesSet } = await loadNeo4j(graph, server);
      written = nodesCreated + relationshipsCreated + propertiesSet;
    });
    return { first, again, written };
  });
}

/** Both in turn, each into a server of its own, and the medians beside each other. */
export async function neo4jBoth(): Promise<string> {
  const graph = flatGraph(madeUpGraph());
  const rounds: { readonly bare: number; readonly ours: Loaded }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ bare: await bare(graph), ours: await ours(graph) });
    const { bare: loop, ours: load } = rounds.at(-1)!;
    console.error(`round ${round + 1}: loop ${loop.toFixed(1)} s, ours ${load.first.toFixed(1)} s`);
  }
  const [loop, load] = [median(rounds.map((one) => one.bare)), median(rounds.map((one) => one.ours.first))];
  const told = rounds.map((one) => `${one.bare.toFixed(1)} / ${one.ours.first.toFixed(1)} s`).join(', ');
  const last = rounds.at(-1)!.ours;
  const rate = Math.round((graph.order + graph.size) / load);
  return `loop / ours: ${told}; medians ${loop.toFixed(1)} / ${load.toFixed(1)} s, ratio ${(load / loop).toFixed(2)}, ${rate} a second; again ${last.again.toFixed(1)} s, writing ${last.written}`;
}
