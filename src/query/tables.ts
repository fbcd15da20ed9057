/*
 * The graph as tables of the embedded engine. Relations between entities have their type as a column, in a few tables; entities are one
 * table; ties have a table each.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { FlatGraph, FlatKind, FlatProperty, FlatType, FlatValue } from '../model';
import type { Schema } from './patterns';
import { RELATION_TABLES, relationTable } from './relation-tables';

const TYPES: Readonly<Record<FlatType, string>> = {
  string: 'STRING',
  integer: 'INT64',
  float: 'DOUBLE',
  boolean: 'BOOL',
  strings: 'STRING[]',
  day: 'DATE',
  instant: 'TIMESTAMP',
};

/* In the files to copy from, an empty cell is no value; these stand for an empty text or list, an empty text in a list, and a comma in one. */
const EMPTY = '\u001d';
const EMPTY_ITEM = '\u001c';
const SEPARATOR = '\u001f';
const MARKS = /[\u001c\u001d\u001f\u0000]/g;

export function schemaOf({ nodeKinds, edgeKinds }: Pick<FlatGraph, 'nodeKinds' | 'edgeKinds'>): Schema {
  return {
    labels: new Set(nodeKinds.map(({ label }) => label!)),
    types: new Set(edgeKinds.flatMap(({ label }) => label ?? [])),
  };
}

/** Statements that make the tables of nodes. */
function nodeTables({ nodeKinds }: FlatGraph): string[] {
  return nodeKinds.map(
    ({ label, properties }) =>
      `CREATE NODE TABLE ${label} (id STRING PRIMARY KEY, \`labels\` STRING[]${columns(properties)})`,
  );
}

/** Statements that make the tables of edges; `ends` are the pairs of labels that the edges of a table join. */
function edgeTables(
  { nodeKinds, edgeKinds }: FlatGraph,
  ends: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
): string[] {
  const nothing = `${nodeKinds[0]!.label}>${nodeKinds[0]!.label}`;
  return edgeKinds.flatMap(({ label, properties }) =>
    (label === null ? RELATION_TABLES : [label]).map((table) => {
      const joined = [...(ends.get(table)?.keys() ?? [nothing])]
        .sort()
        .map((pair) => `FROM ${pair.replace('>', ' TO ')}`)
        .join(', ');
      return `CREATE REL TABLE ${table} (${joined}, id STRING, \`type\` STRING${columns(properties)})`;
    }),
  );
}

function columns(properties: readonly FlatProperty[]): string {
  return properties.map(({ name, type }) => `, \`${name}\` ${TYPES[type]}`).join('');
}

/** Lists of statements. Those of a list come one after another; several lists at once, since each fills a table of its own. */
export type Steps = readonly (readonly string[])[];

/**
 * Writes the rows of the graph below `folder`. Gives the statements that make the tables and copy the rows into them, those of nodes as
 * soon as their files are there: the engine copies them while the edges are being written.
 */
export function* writeTables(graph: FlatGraph, folder: string): Generator<Steps> {
  const nodeFiles = new Map<string, RowFile>(
    graph.nodeKinds.map((kind) => [kind.kind, new RowFile(join(folder, `${kind.label}.csv`), kind, kind.label!, null)]),
  );
  for (const { id, kind, labels, values } of graph.nodes()) nodeFiles.get(kind)!.add([id, labels, ...values]);
  const copies = [...nodeFiles.values()].flatMap((file) => file.finish());
  yield [[...nodeTables(graph), ...copies]];
  const byTable = writeEdges(graph, folder);
  yield [edgeTables(graph, byTable)];
  // The longest first, so that no writer has it alone at the end.
  const tables = [...byTable.values()].map((files) => [...files.values()]);
  const rows = (files: readonly RowFile[]) => files.reduce((sum, file) => sum + file.rows, 0);
  tables.sort((left, right) => rows(right) - rows(left));
  yield tables.map((files) => files.flatMap((file) => file.finish()));
  yield [['CHECKPOINT']];
}

/** By table, then by the labels of both ends. */
function writeEdges(graph: FlatGraph, folder: string): Map<string, Map<string, RowFile>> {
  const kinds = new Map(graph.edgeKinds.map((kind) => [kind.kind, kind]));
  const byTable = new Map<string, Map<string, RowFile>>();
  const tableOfType = new Map<string, string>();
  let written = 0;
  for (const { id, kind, type, source, target, from, to, values } of graph.edges()) {
    const edgeKind = kinds.get(kind)!;
    let table = edgeKind.label ?? tableOfType.get(type);
    if (table === undefined) tableOfType.set(type, (table = relationTable(type)));
    let files = byTable.get(table);
    if (files === undefined) byTable.set(table, (files = new Map()));
    const pair = `${from}>${to}`;
    let file = files.get(pair);
    if (file === undefined) {
      file = new RowFile(join(folder, `edges-${written++}.csv`), edgeKind, table, [from, to]);
      files.set(pair, file);
    }
    file.add([source, target, id, type, ...values]);
  }
  return byTable;
}

/** Rows written at once. */
const ROWS = 4_096;
/** Characters that a text cannot have between its quotes as they are. */
const TOUCHED = /[\u001c\u001d\u001f\u0000"\n\r]/;

class RowFile {
  private readonly handle: number;
  private readonly types: readonly FlatType[];
  /** Columns in which an empty text stands for itself. */
  private readonly marked = new Set<number>();
  private lines: string[] = [];
  rows = 0;
  private breaks = false;

  constructor(
    private readonly path: string,
    kind: FlatKind,
    private readonly table: string,
    private readonly ends: readonly [string, string] | null,
  ) {
    this.handle = openSync(path, 'w');
    const own = kind.properties.map(({ type }) => type);
    this.types = ends === null ? ['string', 'strings', ...own] : ['string', 'string', 'string', 'string', ...own];
  }

  add(values: readonly FlatValue[]): void {
    // Joined, a line is one piece; texts added to texts are written at twice the time.
    this.lines.push(values.map((value, at) => this.cell(value, at)).join(','));
    this.rows++;
    if (this.lines.length === ROWS) this.flush();
  }

  private cell(value: FlatValue, at: number): string {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    if (typeof value === 'boolean') return value ? 'True' : 'False';
    if (this.types[at] === 'instant') return utc(value as string);
    if (typeof value === 'string' && value !== '' && !TOUCHED.test(value)) return `"${value}"`;
    const text =
      typeof value === 'string'
        ? plain(value)
        : value.map((item) => (item === '' ? EMPTY_ITEM : plain(item))).join(SEPARATOR);
    if (text === '' || text.includes(EMPTY_ITEM)) this.marked.add(at);
    if (text === '') return EMPTY;
    this.breaks ||= text.includes('\n') || text.includes('\r');
    return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
  }

  private flush(): void {
    if (this.lines.length > 0) writeSync(this.handle, `${this.lines.join('\n')}\n`);
    this.lines = [];
  }

  /** The statement that copies the rows; none where there are none. */
  finish(): string[] {
    this.flush();
    closeSync(this.handle);
    if (this.rows === 0) return [];
    const declared = this.types.map((type, at) => `c${at} ${type === 'strings' ? 'STRING' : TYPES[type]}`);
    const read = this.types.map((type, at) => this.column(type, at));
    const options = `header=false, escape='"', parallel=${!this.breaks}`;
    const from = this.ends === null ? '' : ` (from='${this.ends[0]}', to='${this.ends[1]}')`;
    const path = this.path.replaceAll('\\', '/').replaceAll("'", "\\'");
    return [
      `COPY ${this.table} FROM (LOAD WITH HEADERS (${declared.join(', ')}) FROM '${path}' (${options}) RETURN ${read.join(', ')})${from}`,
    ];
  }

  private column(type: FlatType, at: number): string {
    const marked = this.marked.has(at);
    if (type === 'string') return marked ? `CASE WHEN c${at} = '${EMPTY}' THEN '' ELSE c${at} END` : `c${at}`;
    if (type !== 'strings') return `c${at}`;
    const list = `string_split(c${at}, '${SEPARATOR}')`;
    if (!marked) return list;
    const items = `list_transform(${list}, x -> CASE WHEN x = '${EMPTY_ITEM}' THEN '' ELSE x END)`;
    return `CASE WHEN c${at} = '${EMPTY}' THEN CAST([], 'STRING[]') ELSE ${items} END`;
  }
}

/** The engine ends a text at NUL, and the marks are ours: both become U+FFFD here, and only here. */
function plain(text: string): string {
  return text.replace(MARKS, '\ufffd');
}

/** The engine drops offsets: everything is UTC, and a time without an offset is taken for it. */
function utc(instant: string): string {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(instant) ? instant : `${instant}Z`;
  return new Date(zoned).toISOString().slice(0, 19).replace('T', ' ');
}
