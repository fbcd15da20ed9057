import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatGraph, KINDS } from '../src/export/flat';
import { gexf } from '../src/export/gexf';
import { buildDatabase, openDatabase, schemaOf, translate } from '../src/query';
import { writeWhole } from '../src/store';
import { madeUpGraph } from './exports-graph';
import { neo4jBoth } from './exports-neo4j';

/** Highest resident memory of this process so far, MB. */
function peak(): number {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024);
}

/** Sets the high-water mark of this process back to what it holds now. */
function forget(): number {
  global.gc?.();
  writeFileSync('/proc/self/clear_refs', '5');
  return peak();
}

async function timed(work: () => unknown): Promise<string> {
  const before = forget();
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  return `${seconds.toFixed(2)} s, ${peak() - before} MB beside the graph's ${before} MB`;
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
    const { write } = require('graphology-gexf') as { write(graph: unknown): string };
    const path = join(home, 'theirs.gexf');
    const said = await timed(() => writeFileSync(path, write(graph)));
    return `${said}, file of ${Math.round(statSync(path).size / 1e6)} MB`;
  },
  'embedded, build': async (home) => {
    const graph = madeUpGraph();
    return await timed(() => buildDatabase(flatGraph(graph), join(home, 'bench.lbug')));
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
