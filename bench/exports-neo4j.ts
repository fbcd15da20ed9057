/* The load of the made-up graph into a real Neo4j, beside the shortest loop that could do it over rows that are ready to be sent. */
import type * as Neo4j from 'neo4j-driver';
import { flatGraph } from '../src/export/flat';
import { loadNeo4j } from '../src/export/neo4j';
import { driverRow } from '../src/export/neo4j-values';
import { rowOfEdge, rowOfNode } from '../src/export/statements';
import { neo4jNeeds, startNeo4j, type TestServer, WHOLE_SERVER } from '../test/support/neo4j';
import { madeUpGraph } from './exports-graph';

const neo4j = require('neo4j-driver') as typeof Neo4j;
const BATCH = 4_000;

async function onServer(work: (server: TestServer) => Promise<string>): Promise<string> {
  const server = await startNeo4j(neo4jNeeds()!, WHOLE_SERVER);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const started = performance.now();
  await work();
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

export function neo4jBare(): Promise<string> {
  return onServer(async (server) => {
    const graph = flatGraph(madeUpGraph());
    const [kind] = graph.nodeKinds;
    const nodes = [...graph.nodes()].map((node) => driverRow(neo4j, rowOfNode(node, kind!.properties)));
    const edges = [...graph.edges()].map((edge) =>
      driverRow(neo4j, { ...rowOfEdge(edge, graph.edgeKinds[0]!.properties), type: edge.type }),
    );
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

export function neo4jOurs(): Promise<string> {
  return onServer(async (server) => {
    const graph = flatGraph(madeUpGraph());
    const first = await seconds(() => loadNeo4j(graph, server));
    let written = 0;
    const second = await seconds(async () => {
      const { nodesCreated, relationshipsCreated, propertiesSet } = await loadNeo4j(graph, server);
      written = nodesCreated + relationshipsCreated + propertiesSet;
    });
    return `${first}; again ${second}, writing ${written}`;
  });
}
