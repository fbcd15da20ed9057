import type { FlatGraph } from '../model';
import { MARK } from './statements';

/** What the database holds of ours: id -> mark, one map a label of nodes, and one for relationships of each kind of start node. */
export interface Marks {
  readonly nodes: ReadonlyMap<string, Map<string, string>>;
  /** By the label of the start node. */
  readonly edges: ReadonlyMap<string, Map<string, string>>;
}

interface RecordLike {
  get(name: string): unknown;
}

/** Asks the server and gives `take` each record as it comes; should the server break off and be asked again, from the first one on. */
export type Ask = (cypher: string, take: (record: RecordLike) => void) => Promise<void>;

/** In one walk of the server over what it holds, whatever its size: to ask for pages would have it sort everything for each of them. */
export async function knownMarks(graph: FlatGraph, ask: Ask): Promise<Marks> {
  const nodes = new Map<string, Map<string, string>>();
  const edges = new Map<string, Map<string, string>>();
  for (const { label } of graph.nodeKinds) {
    const rest = `WHERE x.${MARK} IS NOT NULL RETURN x.id AS id, x.${MARK} AS mark`;
    nodes.set(label!, await marksOf(`MATCH (x:${label}) ${rest}`, ask));
    edges.set(label!, await marksOf(`MATCH (:${label})-[x]->() ${rest}`, ask));
  }
  return { nodes, edges };
}

async function marksOf(cypher: string, ask: Ask): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await ask(cypher, (record) => found.set(record.get('id') as string, record.get('mark') as string));
  return found;
}

export interface Pruning {
  readonly cypher: string;
  readonly rows: readonly unknown[];
  readonly deletes: 'nodes' | 'relationships';
}

const BATCH = 5_000;

/** Statements that take away what is left in `marks`: relationships first, then nodes on which nothing hangs any more. */
export function* pruned({ nodes, edges }: Marks): Generator<Pruning> {
  for (const [label, left] of edges)
    for (const rows of chunks(left.keys()))
      yield {
        cypher: `MATCH (:${label})-[x]->() WHERE x.${MARK} IS NOT NULL AND x.id IN $rows DELETE x`,
        rows,
        deletes: 'relationships',
      };
  for (const [label, left] of nodes)
    for (const rows of chunks(left.keys()))
      yield {
        cypher: `UNWIND $rows AS id MATCH (x:${label} {id: id}) WHERE x.${MARK} IS NOT NULL AND NOT EXISTS { (x)--() } DELETE x`,
        rows,
        deletes: 'nodes',
      };
}

function* chunks(ids: Iterable<string>): Generator<string[]> {
  let chunk: string[] = [];
  for (const id of ids) {
    chunk.push(id);
    if (chunk.length < BATCH) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
