/* What a server must hold after a load of a made-up graph, gathered in one walk over it, and asked for. */
import { MARK, markOf } from '../src/export/statements';
import type { FlatEdge, FlatGraph, FlatKind } from '../src/model';
import type { TestServer } from '../test/support/neo4j';

/** Rows of each kind that are read back. */
const SAMPLES = 500;

export interface Truth {
  /** By the labels of nodes, and by the type of ties; relations under `*`. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<string, number>;
  readonly weight: number;
  readonly types: number;
  readonly rows: readonly { readonly cypher: string; readonly row: object; readonly mark: string }[];
  readonly samples: number;
}

const RELATIONS = 'relations';

export function truthOf(graph: FlatGraph): Truth {
  const [nodes, edges] = [new Map<string, number>(), new Map<string, number>()];
  const rows: Truth['rows'][number][] = [];
  const types = new Set<string>();
  let weight = 0;
  const ofNodes = by(graph.nodeKinds);
  const ofEdges = by(graph.edgeKinds);
  const weightAt = ofEdges.get('relation')!.properties.findIndex(({ name }) => name === 'weight');
  let at = 0;
  for (const { id, kind, labels, values } of graph.nodes()) {
    count(nodes, labels.join(':'));
    if (at++ % Math.ceil(graph.order / SAMPLES) > 0) continue;
    const cypher = `MATCH (x:${labels.join(':')} {id: row.id})`;
    rows.push({ cypher, row: { id }, mark: markOf(ofNodes.get(kind)!.properties, values) });
  }
  for (const edge of graph.edges()) {
    const { kind, type, values } = edge;
    count(edges, kind === 'relation' ? RELATIONS : type);
    types.add(type);
    if (kind === 'relation') weight += Number(values[weightAt]);
    if (at++ % Math.ceil(graph.size / SAMPLES) > 0) continue;
    rows.push({ ...rowOf(edge), mark: markOf(ofEdges.get(kind)!.properties, values) });
  }
  return { nodes, edges, weight, types: types.size, rows, samples: rows.length };
}

function rowOf({ id, source, target, type, from, to }: FlatEdge) {
  const cypher = `MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) MATCH (a)-[x {id: row.id}]->(b) WHERE type(x) = row.type`;
  return { cypher, row: { id, source, target, type } };
}

function by(kinds: readonly FlatKind[]): ReadonlyMap<string, FlatKind> {
  return new Map(kinds.map((kind) => [kind.kind, kind]));
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Asks for all of it; throws where something is not so. */
export async function checked(server: TestServer, truth: Truth): Promise<string> {
  const same = async (cypher: string, wanted: number) => {
    const [answer] = await server.query(`${cypher} AS n`);
    if (Number(answer!['n']) !== wanted) throw new Error(`${cypher}: ${answer!['n']}, not ${wanted}`);
  };
  for (const [labels, wanted] of truth.nodes) await same(`MATCH (x:${labels}) RETURN count(x)`, wanted);
  await same('MATCH (x) RETURN count(x)', sum(truth.nodes));
  for (const [type, wanted] of truth.edges)
    if (type !== RELATIONS) await same(`MATCH ()-[x:${type}]->() RETURN count(x)`, wanted);
  await same('MATCH ()-[x]->() RETURN count(x)', sum(truth.edges));
  await same('MATCH (:Entity)-[x]->(:Entity) RETURN count(x)', truth.edges.get(RELATIONS) ?? 0);
  await same('MATCH (:Entity)-[x]->(:Entity) RETURN sum(x.weight)', truth.weight);
  await same('CALL db.relationshipTypes() YIELD relationshipType RETURN count(relationshipType)', truth.types);
  await rowsAre(server, truth);
  return `${sum(truth.nodes)} nodes of ${truth.nodes.size} sorts, ${sum(truth.edges)} relationships of ${truth.types} types`;
}

async function rowsAre(server: TestServer, { rows }: Truth): Promise<void> {
  for (const cypher of new Set(rows.map((one) => one.cypher))) {
    const asked = rows.filter((one) => one.cypher === cypher);
    const found = await server.query(`UNWIND $rows AS row ${cypher} RETURN x.id AS id, x.${MARK} AS mark`, {
      rows: asked.map(({ row }) => row),
    });
    const marks = found.map(({ mark }) => String(mark)).sort();
    if (
      marks.join() !==
      asked
        .map(({ mark }) => mark)
        .sort()
        .join()
    )
      throw new Error(`${cypher}: other rows`);
  }
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, one) => all + one, 0);
}
