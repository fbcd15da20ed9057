/*
 * Files for `neo4j-admin database import`, which fills an empty database at once: one for each kind of node and of edge, with the same
 * properties and types as a load over Bolt, so that a later load finds nothing to change.
 */
import type { FlatGraph, FlatKind, FlatProperty, FlatType } from '../model';
import type { CypherValue } from '../text/cypher';
import { MARK, type Row, rowOfEdge, rowOfNode } from './statements';

const TYPES: Readonly<Record<FlatType, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  strings: 'string[]',
  day: 'date',
  instant: 'datetime',
};

/** Between the items of a list; texts hold it never or with U+FFFD in its place. */
const ITEM = '\u001f';

export interface AdminFile {
  /** `nodes-Entity.csv` */
  readonly name: string;
  chunks(): Iterable<string>;
}

/** The files, and a script that imports them. */
export function adminFiles(graph: FlatGraph): AdminFile[] {
  const nodes = graph.nodeKinds.map((kind) => ({
    name: `nodes-${kind.label}.csv`,
    chunks: () => nodeFile(graph, kind),
  }));
  const edges = graph.edgeKinds.flatMap((kind) =>
    pairsOf(graph, kind.kind).map((pair) => ({
      name: `edges-${kind.kind}-${pair.join('-')}.csv`,
      chunks: () => edgeFile(graph, kind, pair),
    })),
  );
  const script = { name: 'import.sh', chunks: () => [scriptOf(nodes, edges)] };
  return [...nodes, ...edges, script];
}

/** Arguments of `neo4j-admin database import full`, file names relative to their folder. */
export function adminArguments(names: readonly string[]): string[] {
  return [
    ...names.filter((name) => name.startsWith('nodes-')).map((name) => `--nodes=${name}`),
    ...names.filter((name) => name.startsWith('edges-')).map((name) => `--relationships=${name}`),
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
  ];
}

function scriptOf(nodes: readonly AdminFile[], edges: readonly AdminFile[]): string {
  const args = adminArguments([...nodes, ...edges].map(({ name }) => name)).map((argument) => `  ${argument} \\`);
  return `#!/bin/sh
# Fills an empty database; the server must be stopped. NEO4J_ADMIN may name the program, the argument the database.
cd "$(dirname "$0")" || exit 1
"\${NEO4J_ADMIN:-neo4j-admin}" database import full --overwrite-destination=false \\
${args.join('\n')}
  "\${1:-neo4j}"
`;
}

function pairsOf(graph: FlatGraph, kind: string): (readonly [string, string])[] {
  const pairs = new Set<string>();
  for (const { from, to } of graph.edges(kind)) pairs.add(`${from}>${to}`);
  return [...pairs].sort().map((pair) => pair.split('>') as [string, string]);
}

const MARK_COLUMN: FlatProperty = { name: MARK, type: 'string' };

/** A time without an offset comes to stand in UTC: a column has one type. */
function columns(properties: readonly FlatProperty[]): string {
  return [...properties, MARK_COLUMN].map(({ name, type }) => `${name}:${TYPES[type]}`).join(',');
}

function* nodeFile(graph: FlatGraph, kind: FlatKind): Generator<string> {
  yield `id:ID(${kind.label}),${columns(kind.properties)},:LABEL\n`;
  for (const node of graph.nodes(kind.kind)) {
    const row = rowOfNode(node, kind.properties);
    yield `${[text(row.id), ...cells(row, kind.properties), text(node.labels.join(ITEM))].join(',')}\n`;
  }
}

function* edgeFile(graph: FlatGraph, kind: FlatKind, [from, to]: readonly [string, string]): Generator<string> {
  yield `:START_ID(${from}),:END_ID(${to}),id:string,${columns(kind.properties)},:TYPE\n`;
  for (const edge of graph.edges(kind.kind))
    if (edge.from === from && edge.to === to) {
      const row = rowOfEdge(edge, kind.properties);
      yield `${[text(row.source!), text(row.target!), text(row.id), ...cells(row, kind.properties), edge.type].join(',')}\n`;
    }
}

function cells({ properties }: Row, columns: readonly FlatProperty[]): string[] {
  return [...columns, MARK_COLUMN].map(({ name }) => cell(properties[name] ?? null));
}

function cell(value: CypherValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return text(value.map((item) => item.replaceAll(ITEM, '\ufffd')).join(ITEM));
  if ('integer' in value) return String(value.integer);
  if ('float' in value) return String(value.float);
  return 'day' in value ? value.day : value.instant;
}

function isList(value: CypherValue): value is readonly string[] {
  return Array.isArray(value);
}

function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
