/*
 * The load of a graph into Neo4j as data: a list of statements, each a fixed text and rows of values apart from it. They can be printed
 * (cypher-script.ts), run (neo4j.ts) and tested without a server.
 */
import type Graph from 'graphology';
import type { EdgeAttributes, FlatEdge, FlatNode, FlatProperty, FlatType, FlatValue, NodeAttributes } from '../model';
import { by, byCodeUnit } from '../text/compare';
import type { CypherValue } from '../text/cypher';
import { wellFormed } from '../text/escape';
import { shortHash } from '../text/hash';
import { onceOf } from '../text/once';
import { edgeProperties, edgeType, edgeValues, labelsOf, NODE_LABELS, nodeProperties, nodeValues } from './properties';

export type Properties = Readonly<Record<string, CypherValue>>;

/** One row of a batch. `source` and `target` are ids of nodes; null for rows that are nodes. */
export interface Row {
  readonly id: string;
  readonly source: string | null;
  readonly target: string | null;
  readonly properties: Properties;
}

export interface Statement {
  /** schema: made once, in a transaction of its own, without rows. */
  readonly kind: 'schema' | 'nodes' | 'edges';
  /** Cypher over `$rows`; holds no text of any article. */
  readonly cypher: string;
  readonly rows: readonly Row[];
}

/** The beginning of every statement with rows; a script writes the rows in its place. */
export const ROWS_PARAMETER = 'UNWIND $rows AS row\n';

/** Property of every node and relationship we write: a hash of the others, by which a second load knows what has not changed. */
export const MARK = 'newsgraph';

export const DEFAULT_BATCH = 1_000;

type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

/** Constraints first, then nodes by label, then relationships by type, each in order of ids. */
export function* loadStatements(graph: AnyGraph, batch: number = DEFAULT_BATCH): Generator<Statement> {
  yield* SCHEMA;
  for (const [cypher, rows] of grouped(nodeEntries(graph))) yield* batches('nodes', cypher, rows, batch);
  for (const [cypher, rows] of grouped(edgeEntries(graph))) yield* batches('edges', cypher, rows, batch);
}

export const SCHEMA: readonly Statement[] = [
  ...Object.values(NODE_LABELS).map(
    (label) =>
      `CREATE CONSTRAINT newsgraph_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  'CREATE INDEX newsgraph_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)',
  'CALL db.awaitIndexes(300)',
].map((cypher) => ({ kind: 'schema', cypher, rows: [] }));

interface Entry {
  readonly cypher: string;
  readonly row: Row;
}

/** Rows by the text of their statement; texts sorted, so that the same graph gives the same script. */
function grouped(entries: Iterable<Entry>): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const { cypher, row } of entries) {
    const group = groups.get(cypher);
    if (group === undefined) groups.set(cypher, [row]);
    else group.push(row);
  }
  return [...groups].sort(([left], [right]) => byCodeUnit(left, right));
}

function* batches(kind: 'nodes' | 'edges', cypher: string, rows: Row[], size: number): Generator<Statement> {
  // Relationships in order of their start node lock each node once and for a short time.
  rows.sort(by(({ source, id }) => `${source ?? ''}\u0000${id}`));
  for (let at = 0; at < rows.length; at += size) yield { kind, cypher, rows: rows.slice(at, at + size) };
}

/** A node as a row. */
export function rowOfNode({ id, values }: Pick<FlatNode, 'id' | 'values'>, properties: readonly FlatProperty[]): Row {
  return { id: wellFormed(id), source: null, target: null, properties: marked(properties, values) };
}

/** An edge as a row. */
export function rowOfEdge(
  { id, source, target, values }: Pick<FlatEdge, 'id' | 'source' | 'target' | 'values'>,
  properties: readonly FlatProperty[],
): Row {
  const ends = { source: wellFormed(source), target: wellFormed(target) };
  return { id: wellFormed(id), ...ends, properties: marked(properties, values) };
}

function* nodeEntries(graph: AnyGraph): Generator<Entry> {
  for (const { node, attributes } of graph.nodeEntries()) {
    const row = rowOfNode({ id: node, values: nodeValues(attributes) }, nodeProperties(attributes.kind));
    yield { cypher: nodeStatement(attributes), row };
  }
}

function* edgeEntries(graph: AnyGraph): Generator<Entry> {
  for (const { edge, attributes, source, target, sourceAttributes, targetAttributes } of graph.edgeEntries()) {
    const row = rowOfEdge(
      { id: edge, source, target, values: edgeValues(attributes) },
      edgeProperties(attributes.kind),
    );
    yield { cypher: edgeStatement(attributes, sourceAttributes.kind, targetAttributes.kind), row };
  }
}

/** `MERGE` on the constrained id alone: when the reply to a commit is lost and the driver repeats it, nothing is written twice. */
function nodeStatement(node: NodeAttributes): string {
  const second = labelsOf(node)
    .slice(1)
    .map((label) => `n:${label}, `)
    .join('');
  return `${ROWS_PARAMETER}MERGE (n:${NODE_LABELS[node.kind]} {id: row.id})\n${ifChanged('n')}SET ${second}n += row.properties`;
}

type NodeKind = NodeAttributes['kind'];

function edgeStatement(edge: EdgeAttributes, source: NodeKind, target: NodeKind): string {
  return `${ROWS_PARAMETER}MATCH (a:${NODE_LABELS[source]} {id: row.source})
MATCH (b:${NODE_LABELS[target]} {id: row.target})
MERGE (a)-[r:\`${edgeType(edge)}\` {id: row.id}]->(b)
${ifChanged('r')}SET r += row.properties`;
}

function ifChanged(variable: 'n' | 'r'): string {
  return `WITH ${variable}, row WHERE coalesce(${variable}.${MARK}, '') <> row.properties.${MARK}\n`;
}

function marked(properties: readonly FlatProperty[], values: readonly FlatValue[]): Properties {
  const written: Record<string, CypherValue> = {};
  for (const [at, { name, type }] of properties.entries()) written[name] = cypherValue(type, values[at]!);
  written[MARK] = markOf(properties, values);
  return written;
}

const namesOf = onceOf((properties: readonly FlatProperty[]) =>
  properties.map(({ name, type }) => `${name}:${type}`).join(),
);

/** The value of the property MARK: a hash of names, types and values. */
export function markOf(properties: readonly FlatProperty[], values: readonly FlatValue[]): string {
  return shortHash([namesOf(properties), values]);
}

function cypherValue(type: FlatType, value: FlatValue): CypherValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return type === 'integer' ? { integer: value } : { float: value };
  if (typeof value !== 'string') return value.map(wellFormed);
  if (type === 'day') return { day: value };
  return type === 'instant' ? { instant: value } : wellFormed(value);
}
