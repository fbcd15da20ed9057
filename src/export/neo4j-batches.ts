import type { FlatEdge, FlatGraph } from '../model';
import { wellFormed } from '../text/escape';
import type { Marks } from './neo4j-marks';
import type { DriverRow, DriverRows } from './neo4j-values';
import { markOf } from './statements';

/** Rows of one statement, which is one transaction; without any it only tells how far the walk is. */
export interface Batch {
  readonly cypher: string;
  readonly rows: readonly DriverRow[];
  /** Nodes and edges of the graph that were looked at for it. */
  readonly seen: number;
}

/** From this version, as major * 100 + minor, a type may be a value: one statement, planned once, for all types of relationships. */
export const DYNAMIC_TYPES = 526;
const ROWS = 4_000;
/** Nodes and edges between two batches at most: some milliseconds of work, then others have their turn. */
const TURN = 200;

/**
 * What must be written, nodes before edges; takes what it sees out of `marks`, where what is left is not in the graph, and counts the edges
 * in `walked` by the label of their start.
 */
export function* batches(
  graph: FlatGraph,
  marks: Marks,
  rows: DriverRows,
  dynamic: boolean,
  walked: Map<string, number>,
): Generator<Batch> {
  const gathered = new Gathered();
  const ofNodes = new Map(graph.nodeKinds.map(({ kind, properties }) => [kind, properties]));
  const ofEdges = new Map(graph.edgeKinds.map(({ kind, properties }) => [kind, properties]));
  for (const node of graph.nodes()) {
    const properties = ofNodes.get(node.kind)!;
    const mark = markOf(properties, node.values);
    const same = compared(marks.nodes.get(node.labels[0]!)!, node.id, mark) === 'same';
    yield* gathered.add(nodeText(node.labels), same ? null : rows.node(node, properties, mark));
  }
  yield* gathered.rest();
  const textOf = edgeTexts(dynamic);
  for (const edge of graph.edges()) {
    walked.set(edge.from, (walked.get(edge.from) ?? 0) + 1);
    const properties = ofEdges.get(edge.kind)!;
    const mark = markOf(properties, edge.values);
    const found = compared(marks.edges.get(edge.from)!, edge.id, mark);
    const row = found === 'same' ? null : rows.edge(edge, properties, mark, found === 'other');
    yield* gathered.add(textOf(edge, found === 'other'), row);
  }
  yield* gathered.rest();
}

function compared(known: Map<string, string>, given: string, mark: string): 'new' | 'same' | 'other' {
  const id = wellFormed(given);
  const before = known.get(id);
  if (before === undefined) return 'new';
  known.delete(id);
  return before === mark ? 'same' : 'other';
}

/** The same text is the same string: batches are gathered by it. */
function edgeTexts(dynamic: boolean): (edge: FlatEdge, changed: boolean) => string {
  const texts = new Map<string, string>();
  return ({ from, to, type }, changed) => {
    const key = `${changed} ${from} ${to} ${dynamic ? '' : type}`;
    let text = texts.get(key);
    if (text === undefined) {
      const named = dynamic ? '$(row.type)' : `\`${type}\``;
      texts.set(key, (text = changed ? changeText(from, to, named) : edgeText(from, to, named)));
    }
    return text;
  };
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
  private readonly groups = new Map<string, DriverRow[]>();
  private seen = 0;

  /** `row` is null for what is there already. */
  *add(cypher: string, row: DriverRow | null): Generator<Batch> {
    this.seen++;
    if (this.seen >= TURN) yield this.batch(cypher, []);
    if (row === null) return;
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

  private batch(cypher: string, rows: DriverRow[]): Batch {
    const { seen } = this;
    this.seen = 0;
    return { cypher, rows, seen };
  }
}
