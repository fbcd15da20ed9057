/*
 * Three tables for spreadsheets. Dialect: UTF-8 with a byte order mark (Excel needs it), comma, CRLF, every cell quoted, lists joined
 * by " | ", and one apostrophe before a text that a spreadsheet would run as a formula; see docs/graph-format.md.
 */
import type { ClaimNode, EntityNode, RelationEdge } from '../model';
import { csvCell } from '../text/escape';
import type { GraphView } from './view';

export const CSV_TABLES = ['nodes', 'edges', 'claims'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

type Value = string | number | boolean | readonly string[] | null;

interface Column<Row> {
  readonly name: string;
  readonly value: (row: Row) => Value;
}

type NodeRow = EntityNode & { readonly id: string };
type EdgeRow = RelationEdge & {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceName: string;
  readonly targetName: string;
};
type ClaimRow = ClaimNode & { readonly id: string };

const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'name', value: ({ label }) => label },
  { name: 'type', value: ({ type }) => type },
  { name: 'aliases', value: ({ aliases }) => aliases },
  { name: 'country', value: ({ country }) => country },
  { name: 'unnamed', value: ({ unnamed }) => unnamed },
  { name: 'mentions', value: ({ mentions }) => mentions },
  { name: 'claims', value: ({ claims }) => claims },
  { name: 'articles', value: ({ articles }) => articles },
];

const EDGE_COLUMNS: readonly Column<EdgeRow>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'source', value: ({ source }) => source },
  { name: 'source_name', value: ({ sourceName }) => sourceName },
  { name: 'type', value: ({ type }) => type },
  { name: 'target', value: ({ target }) => target },
  { name: 'target_name', value: ({ targetName }) => targetName },
  { name: 'words', value: ({ label }) => label },
  { name: 'polarity', value: ({ polarity }) => polarity },
  { name: 'modality', value: ({ modality }) => modality },
  { name: 'conditional', value: ({ conditional }) => conditional },
  { name: 'disputed', value: ({ disputed }) => disputed },
  { name: 'category', value: ({ category }) => category },
  { name: 'score', value: ({ score }) => score },
  { name: 'claims', value: ({ weight }) => weight },
  { name: 'articles', value: ({ articles }) => articles },
  { name: 'outlets', value: ({ outlets }) => outlets },
  { name: 'first', value: ({ first }) => first },
  { name: 'last', value: ({ last }) => last },
  { name: 'confidence', value: ({ confidence }) => confidence },
  { name: 'claim_ids', value: ({ claims }) => claims },
];

const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'claim', value: ({ label }) => label },
  { name: 'relation', value: ({ relation }) => relation },
  { name: 'polarity', value: ({ polarity }) => polarity },
  { name: 'modality', value: ({ modality }) => modality },
  { name: 'status', value: ({ status }) => status },
  { name: 'said_by', value: ({ saidBy }) => saidBy },
  { name: 'conditions', value: ({ conditions }) => conditions.map(({ kind, text }) => `${kind}: ${text}`) },
  { name: 'origins', value: ({ origins }) => origins.map(({ name }) => name) },
  { name: 'category', value: ({ category }) => category },
  { name: 'confidence', value: ({ confidence }) => confidence },
  { name: 'sentence', value: ({ quote }) => quote },
  { name: 'start', value: ({ start }) => start },
  { name: 'end', value: ({ end }) => end },
  { name: 'article', value: ({ article }) => article },
  { name: 'outlet', value: ({ outlet }) => outlet },
  { name: 'published', value: ({ published }) => published },
  { name: 'from', value: ({ from }) => from },
  { name: 'to', value: ({ to }) => to },
];

/** One of the three tables, a line a chunk. */
export function* csv(view: GraphView, table: CsvTable): Generator<string> {
  yield '\ufeff';
  switch (table) {
    case 'nodes':
      yield* rows(
        NODE_COLUMNS,
        view.entities.map(({ key, attributes }) => ({ id: key, ...attributes })),
      );
      return;
    case 'edges':
      yield* rows(EDGE_COLUMNS, edgeRows(view));
      return;
    case 'claims':
      yield* rows(
        CLAIM_COLUMNS,
        view.claims.map(({ key, attributes }) => ({ id: key, ...attributes })),
      );
      return;
    default:
      table satisfies never;
  }
}

function edgeRows(view: GraphView): EdgeRow[] {
  const names = new Map(view.entities.map(({ key, attributes }) => [key, attributes.label]));
  return view.relations.map(({ key, source, target, attributes }) => ({
    ...attributes,
    id: key,
    source,
    target,
    sourceName: names.get(source) ?? source,
    targetName: names.get(target) ?? target,
  }));
}

function* rows<Row>(columns: readonly Column<Row>[], list: readonly Row[]): Generator<string> {
  yield line(columns.map(({ name }) => name));
  for (const row of list) yield line(columns.map(({ value }) => flat(value(row))));
}

function flat(value: Value): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? value.join(' | ') : value;
}

function line(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
