import { csvCell, forTerminal } from '../text/escape';
import type { Answered, Plain } from './rows';

export const QUERY_FORMATS = ['table', 'json', 'csv'] as const;
export type QueryFormat = (typeof QUERY_FORMATS)[number];

/** Width from which a cell of a table is cut; JSON and CSV hold it whole. */
const WIDEST = 80;

/** The rows as text, a line or so a chunk. */
export function* printed(answered: Answered, format: QueryFormat): Generator<string> {
  switch (format) {
    case 'table':
      yield* table(answered);
      return;
    case 'json':
      yield* json(answered);
      return;
    case 'csv':
      yield `${answered.columns.map(csvCell).join(',')}\r\n`;
      for (const row of answered.rows) yield `${row.map((value) => csvCell(flat(value))).join(',')}\r\n`;
      return;
    default:
      format satisfies never;
  }
}

function* json({ columns, rows }: Answered): Generator<string> {
  yield '[';
  for (const [at, row] of rows.entries()) {
    const record = Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]));
    yield `${at === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`;
  }
  yield rows.length === 0 ? ']\n' : '\n]\n';
}

/** A list of texts joined by " | ", as in the other tables; what is not flat as JSON. */
function flat(value: Plain): string | number | boolean | null {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(' | ');
  return JSON.stringify(value);
}

function* table({ columns, rows }: Answered): Generator<string> {
  const cells = rows.map((row) => row.map(cell));
  const heads = columns.map((column) => forTerminal(column));
  const widths = heads.map((head, at) => cells.reduce((most, row) => Math.max(most, width(row[at]!)), width(head)));
  const line = (row: readonly string[]) =>
    `${row.map((text, at) => text + ' '.repeat(widths[at]! - width(text))).join('  ')}`.trimEnd();
  yield `${line(heads)}\n${widths.map((wide) => '-'.repeat(wide)).join('  ')}\n`;
  for (const row of cells) yield `${line(row)}\n`;
}

function cell(value: Plain): string {
  const text = forTerminal(value === null ? '' : String(flat(value)));
  const characters = [...text];
  return characters.length <= WIDEST ? text : `${characters.slice(0, WIDEST - 1).join('')}…`;
}

function width(text: string): number {
  return [...text].length;
}
