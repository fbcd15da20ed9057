import type { FlatGraph } from '../model';
import type { Marks } from './neo4j-marks';
import { MARK, type Row, rowOfEdge, rowOfNode } from './statements';

/** Rows of one statement, which is one transaction. */
export interface Batch {
  readonly cypher: string;
  readonly rows: readonly Row[];
  /** Nodes and edges of the graph that were looked at for it. */
  readonly seen: number;
}

/** From this version, as major * 100 + minor, a type may be a value: one statement, planned once, for all types of relationships. */
export const DYNAMIC_TYPES = 526;
const ROWS = 4_000;

/** What must be written, nodes before edges; takes what it sees out of `marks`, where what is left is not in the graph. */
export function* batches(graph: FlatGraph, marks: Marks, dynamic: boolean): Generator<Batch> {
  const gathered = new Gathered();
  const nodeKinds = new Map(graph.nodeKinds.map((kind) => [kind.kind, kind]));
  const edgeKinds = new Map(graph.edgeKinds.map((kind) => [kind.kind, kind]));
  for (const node of graph.nodes()) {
    const row = rowOfNode(node, nodeKinds.get(node.kind)!.properties);
    yield* gathered.add(nodeText(node.labels), row, isNew(marks.nodes.get(node.labels[0]!)!, row) !== 'same');
  }
  yield* gathered.rest();
  for (const edge of graph.edges()) {
    const row = { ...rowOfEdge(edge, edgeKinds.get(edge.kind)!.properties), type: edge.type };
    const found = isNew(marks.edges.get(edge.from)!, row);
    const type = dynamic ? '$(row.type)' : `\`${edge.type}\``;
    const text = found === 'other' ? changeText(edge.from, edge.to, type) : edgeText(edge.from, edge.to, type);
    yield* gathered.add(text, row, found !== 'same');
  }
  yield* gathered.rest();
}

function isNew(known: Map<string, string>, { id, properties }: Row): 'new' | 'same' | 'other' {
  const mark = known.get(id);
  known.delete(id);
  if (mark === undefined) return 'new';
  return mark === properties[MARK] ? 'same' : 'other';
}

/** `MERGE` on the constrained id alone: a node of the same id is taken over, whatever else it carries. */
function nodeText([label, ...others]: readonly string[]): string {
  const labels = others.map((one) => `n:${one}, `).join('');
  return `UNWIND $rows AS row\nMERGE (n:${label} {id: row.id})\nSET ${labels}n += row.properties`;
}

/** `CREATE`, since nothing of the id was there when it was asked: `MERGE` would look through all that hangs on a hub, for each of its rows. */
function edgeText(from: string, to: string, type: string): string {
  return `UNWIND $rows AS row
MATCH (a:${from} {id: row.source})
MATCH (b:${to} {id: row.target})
CREATE (a)-[r:${type}]->(b)
SET r = row.properties`;
}

function changeText(from: string, to: string, type: string): string {
  return `UNWIND $rows AS row
MATCH (a:${from} {id: row.source})
MATCH (b:${to} {id: row.target})
MERGE (a)-[r:${type} {id: row.id}]->(b)
SET r += row.properties`;
}

/** Rows by the text of their statement, given out when there are enough. */
class Gathered {
  private readonly groups = new Map<string, Row[]>();
  private seen = 0;

  *add(cypher: string, row: Row, write: boolean): Generator<Batch> {
    this.seen++;
    if (!write) {
      if (this.seen >= ROWS) yield this.batch(cypher, []);
      return;
    }
    const rows = this.groups.get(cypher);
    if (rows === undefined) this.groups.set(cypher, [row]);
    else if (rows.push(row) >= ROWS) {
      this.groups.delete(cypher);
      yield this.batch(cypher, rows);
    }
  }

  *rest(): Generator<Batch> {
    for (const [cypher, rows] of this.groups) yield this.batch(cypher, rows);
    this.groups.clear();
    if (this.seen > 0) yield this.batch('', []);
  }

  private batch(cypher: string, rows: Row[]): Batch {
    const { seen } = this;
    this.seen = 0;
    return { cypher, rows, seen };
  }
}
