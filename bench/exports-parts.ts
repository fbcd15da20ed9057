import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatGraph, KINDS } from '../src/export/flat';
import { gexf } from '../src/export/gexf';
import type { FlatGraph, FlatKind } from '../src/model';
import { buildDatabase, openDatabase, schemaOf, translate } from '../src/query';
import { writeWhole } from '../src/store';
import { madeUpGraph } from './exports-graph';
import { neo4jBoth } from './exports-neo4j';
import { forget, peak, processor } from './usage';

async function timed(work: () => unknown): Promise<string> {
  const before = forget();
  const used = processor();
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  await new Promise((done) => setTimeout(done, 200));
  const own = (processor() - used).toFixed(1);
  return `${seconds.toFixed(2)} s, ${own} s of processor time, ${peak() - before} MB beside the graph's ${before} MB`;
}

/** Ids, types and ends, and no property. */
function bareGraph(graph: FlatGraph): FlatGraph {
  const bare = (kinds: readonly FlatKind[]) => kinds.map((kind) => ({ ...kind, properties: [] }));
  return {
    ...graph,
    nodeKinds: bare(graph.nodeKinds),
    edgeKinds: bare(graph.edgeKinds),
    *nodes(kind) {
      for (const node of graph.nodes(kind)) yield { ...node, values: [] };
    },
    *edges(kind) {
      for (const edge of graph.edges(kind)) yield { ...edge, values: [] };
    },
  };
}

/** What graphology-gexf is given of an edge: with all 22 its text grows over the longest that there can be, and it ends in an error. */
const FEWER = ['relationClass', 'polarity', 'modality', 'category', 'weight', 'confidence', 'first', 'last'];

function fewer(_: string, edge: Record<string, unknown>): object {
  return { label: edge['label'], attributes: Object.fromEntries(FEWER.map((name) => [name, edge[name]])) };
}

/** Each gives a line of what it measured. */
export const PARTS: Readonly<Record<string, (home: string) => string | Promise<string>>> = {
  'gexf, ours': async (home) => {
    const graph = madeUpGraph();
    const path = join(home, 'ours.gexf');
    const said = await timed(() => writeWhole(path, gexf({ graph, positions: new Map(), entityDays: () => [] })));
    return `${said}, file of ${Math.round(statSync(path).size / 1e6)} MB`;
  },
  'gexf, graphology-gexf': async (home) => {
    const graph = madeUpGraph();
    const { write } = require('graphology-gexf') as { write(graph: unknown, options: object): string };
    const path = join(home, 'theirs.gexf');
    const said = await timed(() => writeFileSync(path, write(graph, { formatEdge: fewer })));
    return `${said}, file of ${Math.round(statSync(path).size / 1e6)} MB`;
  },
  'embedded, build': async (home) => {
    const graph = madeUpGraph();
    return await timed(() => buildDatabase(flatGraph(graph), join(home, 'bench.lbug')));
  },
  'embedded, no properties': async (home) => {
    const graph = madeUpGraph();
    return await timed(() => buildDatabase(bareGraph(flatGraph(graph)), join(home, 'bare.lbug')));
  },
  'embedded, hops': async (home) => {
    const path = join(home, 'bench.lbug');
    const database = await openDatabase(path);
    const schema = schemaOf(KINDS);
    const best = async (cypher: string) => {
      let least = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 7; run++) {
        const started = performance.now();
        await database.ask(translate(cypher, schema), {});
        least = Math.min(least, performance.now() - started);
      }
      return least.toFixed(1);
    };
    const typed = await best("MATCH (a:Entity {id: 'person/person-7'})-[r:DID_J_WITH]->(b) RETURN b.name");
    const untyped = await best("MATCH (a:Entity {id: 'person/person-7'})-[r]->(b) RETURN type(r), b.name");
    const all = await best('MATCH (a)-[r:DID_BJJJ_WITH]->(b) RETURN a.name, b.name');
    database.close();
    return `typed hop ${typed} ms, untyped hop ${untyped} ms, all edges of one type ${all} ms`;
  },
  'neo4j, in turn': neo4jBoth,
};
