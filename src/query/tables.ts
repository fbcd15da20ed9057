/*
 * The graph as tables of the embedded engine. Relations between entities have their type as a column, in a few tables; entities are one
 * table; ties have a table each.
 */
import { join } from 'node:path';
import type { FlatGraph, FlatKind, FlatValue } from '../model';
import { type HeldColumn, macros, type RelationColumn, relationColumns } from './held';
import type { Schema } from './patterns';
import { RELATION_TABLES, relationTable } from './relation-tables';
import { RowFile, TYPES } from './row-file';

export function schemaOf({ nodeKinds, edgeKinds }: Pick<FlatGraph, 'nodeKinds' | 'edgeKinds'>): Schema {
  return {
    labels: new Set(nodeKinds.map(({ label }) => label!)),
    types: new Set(edgeKinds.flatMap(({ label }) => label ?? [])),
  };
}

function nodeColumns({ properties }: FlatKind): HeldColumn[] {
  return [{ name: 'id', type: 'string' }, { name: 'labels', type: 'strings' }, ...properties];
}

/** Of an edge, behind both ends. */
function edgeColumns({ label, properties }: FlatKind, coded: boolean): HeldColumn[] {
  if (label === null) return relationColumns(properties, coded);
  return [{ name: 'id', type: 'string' }, { name: 'type', type: 'string' }, ...properties];
}

/** Statements that make the tables of nodes. */
function nodeTables({ nodeKinds }: FlatGraph): string[] {
  return nodeKinds.map((kind) => `CREATE NODE TABLE ${kind.label} (${declared(nodeColumns(kind))}, PRIMARY KEY (id))`);
}

/** Statements that make the tables of edges. */
function edgeTables({ nodeKinds, edgeKinds }: FlatGraph, { byTable, coded }: Written): string[] {
  const nothing = `${nodeKinds[0]!.label}>${nodeKinds[0]!.label}`;
  return edgeKinds.flatMap((kind) =>
    (kind.label === null ? RELATION_TABLES : [kind.label]).map((table) => {
      const joined = [...(byTable.get(table)?.keys() ?? [nothing])]
        .sort()
        .map((pair) => `FROM ${pair.replace('>', ' TO ')}`)
        .join(', ');
      return `CREATE REL TABLE ${table} (${joined}, ${declared(edgeColumns(kind, coded))})`;
    }),
  );
}

function declared(columns: readonly HeldColumn[]): string {
  return columns.map(({ name, type }) => `\`${name}\` ${TYPES[type]}`).join(', ');
}

/** Lists of statements. Those of a list come one after another; several lists at once, since each fills a table of its own. */
export type Steps = readonly (readonly string[])[];

/**
 * Writes the rows of the graph below `folder`. Gives the statements that make the tables and copy the rows into them, those of nodes as
 * soon as their files are there: the engine copies them while the edges are being written.
 */
export function* writeTables(graph: FlatGraph, folder: string): Generator<Steps> {
  const nodeFiles = new Map<string, RowFile>(
    graph.nodeKinds.map((kind) => [
      kind.kind,
      new RowFile(join(folder, `${kind.label}.csv`), nodeColumns(kind), kind.label!, null),
    ]),
  );
  for (const { id, kind, labels, values } of graph.nodes()) nodeFiles.get(kind)!.add([id, labels, ...values]);
  const copies = [...nodeFiles.values()].flatMap((file) => file.finish());
  yield [[...nodeTables(graph), ...copies]];
  const written = writeEdges(graph, folder, true) ?? writeEdges(graph, folder, false)!;
  yield [[...macros(written.coded), ...edgeTables(graph, written)]];
  // The longest first, so that no writer has it alone at the end.
  const tables = [...written.byTable.values()].map((files) => [...files.values()]);
  const rows = (files: readonly RowFile[]) => files.reduce((sum, file) => sum + file.rows, 0);
  tables.sort((left, right) => rows(right) - rows(left));
  yield tables.map((files) => files.flatMap((file) => file.finish()));
  yield [['CHECKPOINT']];
}

interface Written {
  /** By table, then by the labels of both ends. */
  readonly byTable: ReadonlyMap<string, ReadonlyMap<string, RowFile>>;
  /** Whether ids of relations are held as numbers. */
  readonly coded: boolean;
}

/** Null where ids are to be held as numbers and one has no number. */
function writeEdges(graph: FlatGraph, folder: string, coded: boolean): Written | null {
  const kinds = new Map(
    graph.edgeKinds.map((kind) => [
      kind.kind,
      {
        label: kind.label,
        columns: [...ENDS, ...edgeColumns(kind, coded)],
        held: kind.label === null ? relationColumns(kind.properties, coded) : null,
      },
    ]),
  );
  const byTable = new Map<string, Map<string, RowFile>>();
  const tableOfType = new Map<string, string>();
  const pairOf = pairs();
  let opened = 0;
  for (const { id, kind, type, source, target, from, to, values } of graph.edges()) {
    const { label, columns, held } = kinds.get(kind)!;
    let table = label ?? tableOfType.get(type);
    if (table === undefined) tableOfType.set(type, (table = relationTable(type)));
    let files = byTable.get(table);
    if (files === undefined) byTable.set(table, (files = new Map()));
    const pair = pairOf(from, to);
    let file = files.get(pair);
    if (file === undefined) {
      file = new RowFile(join(folder, `edges-${opened++}.csv`), columns, table, [from, to]);
      files.set(pair, file);
    }
    if (held === null) file.add([source, target, id, type, ...values]);
    else if (!addRelation(file, source, target, held, id, type, values)) {
      for (const some of byTable.values()) for (const one of some.values()) one.finish();
      return null;
    }
  }
  return { byTable, coded };
}

/** Names for pairs of labels: the same text each time, which is found sooner than one that is put together anew. */
function pairs(): (from: string, to: string) => string {
  const names = new Map<string, Map<string, string>>();
  return (from, to) => {
    let ofFrom = names.get(from);
    if (ofFrom === undefined) names.set(from, (ofFrom = new Map()));
    let name = ofFrom.get(to);
    if (name === undefined) ofFrom.set(to, (name = `${from}>${to}`));
    return name;
  };
}

/** Writes the row of a relation; false where something of it has no code. */
function addRelation(
  file: RowFile,
  source: string,
  target: string,
  columns: readonly RelationColumn[],
  id: string,
  type: string,
  values: readonly FlatValue[],
): boolean {
  file.value(source, 0);
  file.tab();
  file.value(target, 1);
  for (let at = 0; at < columns.length; at++) {
    file.tab();
    if (!columns[at]!.hold(file, at + ENDS.length, id, type, values)) return false;
  }
  file.end();
  return true;
}

/** Keys of the nodes that an edge joins. */
const ENDS: readonly HeldColumn[] = [
  { name: 'source', type: 'string' },
  { name: 'target', type: 'string' },
];
