/*
 * The graph as tables of the embedded engine. One table for all relations between entities, with their type as a column: a table for each
 * of thousands of types makes an untyped hop take most of a second. Entities are one table too; ties have a table each.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { FlatGraph, FlatKind, FlatProperty, FlatType, FlatValue } from '../model';
import { RELATION_TABLE, type Schema } from './patterns';

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

/** Statements that make the tables; `ends` are the pairs of labels that the edges of a kind join. */
export function tableStatements(graph: FlatGraph, ends: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const nodes = graph.nodeKinds.map(
    ({ label, properties }) =>
      `CREATE NODE TABLE ${label} (id STRING PRIMARY KEY, \`labels\` STRING[]${columns(properties)})`,
  );
  const edges = graph.edgeKinds.map((kind) => {
    const pairs = [...(ends.get(kind.kind) ?? [])].sort();
    const joined = (pairs.length === 0 ? [`${graph.nodeKinds[0]!.label}>${graph.nodeKinds[0]!.label}`] : pairs)
      .map((pair) => `FROM ${pair.replace('>', ' TO ')}`)
      .join(', ');
    return `CREATE REL TABLE ${tableOf(kind)} (${joined}, id STRING, \`type\` STRING${columns(kind.properties)})`;
  });
  return [...nodes, ...edges];
}

function tableOf({ label }: FlatKind): string {
  return label ?? RELATION_TABLE;
}

function columns(properties: readonly FlatProperty[]): string {
  return properties.map(({ name, type }) => `, \`${name}\` ${TYPES[type]}`).join('');
}

/** Writes the rows of the graph below `folder`; gives the statements that make the tables and copy the rows into them. */
export function writeTables(graph: FlatGraph, folder: string): string[] {
  const files = new Map<string, RowFile>();
  const fileOf = (key: string, kind: FlatKind, ends: readonly [string, string] | null) => {
    let file = files.get(key);
    if (file === undefined) files.set(key, (file = new RowFile(join(folder, `${files.size}.csv`), kind, ends)));
    return file;
  };
  const nodeKinds = new Map(graph.nodeKinds.map((kind) => [kind.kind, kind]));
  const edgeKinds = new Map(graph.edgeKinds.map((kind) => [kind.kind, kind]));
  const ends = new Map<string, Set<string>>();
  for (const { id, kind, labels, values } of graph.nodes())
    fileOf(kind, nodeKinds.get(kind)!, null).add([id, labels, ...values]);
  for (const { id, kind, type, source, target, from, to, values } of graph.edges()) {
    const pair = `${from}>${to}`;
    if (!ends.has(kind)) ends.set(kind, new Set());
    ends.get(kind)!.add(pair);
    fileOf(`${kind} ${pair}`, edgeKinds.get(kind)!, [from, to]).add([source, target, id, type, ...values]);
  }
  const copies = [...files.values()].map((file) => file.finish());
  return [...tableStatements(graph, ends), ...copies, 'CHECKPOINT'];
}

const CHUNK = 1 << 20;

class RowFile {
  private readonly handle: number;
  private readonly types: readonly FlatType[];
  /** Columns in which an empty text stands for itself. */
  private readonly marked = new Set<number>();
  private pending = '';
  private breaks = false;

  constructor(
    private readonly path: string,
    private readonly kind: FlatKind,
    private readonly ends: readonly [string, string] | null,
  ) {
    this.handle = openSync(path, 'w');
    const own = kind.properties.map(({ type }) => type);
    this.types = ends === null ? ['string', 'strings', ...own] : ['string', 'string', 'string', 'string', ...own];
  }

  add(values: readonly FlatValue[]): void {
    let line = '';
    for (let at = 0; at < values.length; at++) line += `${at === 0 ? '' : ','}${this.cell(values[at]!, at)}`;
    this.pending += `${line}\n`;
    if (this.pending.length >= CHUNK) this.flush();
  }

  private cell(value: FlatValue, at: number): string {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    if (typeof value === 'boolean') return value ? 'True' : 'False';
    if (this.types[at] === 'instant') return utc(value as string);
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
    writeSync(this.handle, this.pending);
    this.pending = '';
  }

  finish(): string {
    this.flush();
    closeSync(this.handle);
    const declared = this.types.map((type, at) => `c${at} ${type === 'strings' ? 'STRING' : TYPES[type]}`);
    const read = this.types.map((type, at) => this.column(type, at));
    const options = `header=false, escape='"', parallel=${!this.breaks}`;
    const from = this.ends === null ? '' : ` (from='${this.ends[0]}', to='${this.ends[1]}')`;
    const path = this.path.replaceAll('\\', '/').replaceAll("'", "\\'");
    return `COPY ${tableOf(this.kind)} FROM (LOAD WITH HEADERS (${declared.join(', ')}) FROM '${path}' (${options}) RETURN ${read.join(', ')})${from}`;
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
