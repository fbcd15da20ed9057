import { type CypherValue, cypherLiteral, cypherString } from '../text/cypher';
import { ROWS_PARAMETER, type Row, type Statement } from './statements';

/** Rows a statement holds in a script: a server parses a statement whole before it runs it. */
export const SCRIPT_BATCH = 200;

/**
 * The statements as a script for cypher-shell, in chunks of a row or so. Run again it changes nothing. Every value is a literal, no line
 * of it can be taken for a command of the shell, and it asks for no file and no address.
 */
export function* cypherScript(statements: Iterable<Statement>): Generator<string> {
  yield '// Written by newsgraph. Run it with: cypher-shell -a bolt://localhost:7687 -f graph.cypher\n\n';
  for (const { cypher, rows } of statements) {
    if (rows.length === 0) yield `${cypher};\n\n`;
    else yield* tableStatement(cypher, rows);
  }
}

/**
 * Rows as plain lists: a server takes a list of nothing but literals as one value, and is thirty times as quick with it as with maps
 * or calls of `date()` among them. Names and dates are put in once, behind the list.
 */
function* tableStatement(cypher: string, rows: readonly Row[]): Generator<string> {
  const columns = Object.keys(rows[0]!.properties).map((name) => columnOf(name, rows));
  const ends = rows[0]!.source === null ? [] : ['source', 'target'];
  yield 'UNWIND [\n';
  for (const [index, row] of rows.entries()) {
    const cells = [row.id, ...(ends.length === 0 ? [] : [row.source, row.target])].map((text) => cypherString(text!));
    const values = columns.map(({ name, write }) => write(row.properties[name] ?? null));
    yield `[${[...cells, ...values].join(', ')}]${index === rows.length - 1 ? '\n' : ',\n'}`;
  }
  const fixed = ['id', ...ends].map((name, at) => `${name}: line[${at}]`);
  const properties = columns.map(({ name, read }, at) => `${name}: ${read(`line[${at + fixed.length}]`)}`);
  yield `] AS line\nWITH {${fixed.join(', ')}, properties: {${properties.join(', ')}}} AS row\n`;
  yield `${cypher.slice(ROWS_PARAMETER.length)};\n\n`;
}

/** How a property is written into the cells of its column, and how a cell is read back. */
interface Column {
  readonly name: string;
  readonly write: (value: CypherValue) => string;
  readonly read: (cell: string) => string;
}

function columnOf(name: string, rows: readonly Row[]): Column {
  const values = rows.map(({ properties }) => properties[name] ?? null);
  if (values.some(isList)) return listColumn(name, values);
  if (values.some((value) => isOf(value, 'day'))) return { name, write: timeCell, read: (cell) => `date(${cell})` };
  if (values.some((value) => isOf(value, 'instant'))) return { name, write: timeCell, read: readInstant };
  return { name, write: cypherLiteral, read: (cell) => cell };
}

function timeCell(value: CypherValue): string {
  if (isOf(value, 'day')) return cypherString(value.day);
  return isOf(value, 'instant') ? cypherString(value.instant) : cypherLiteral(value);
}

function readInstant(cell: string): string {
  return `CASE WHEN ${cell} =~ '.*(Z|[+-][0-9:]{5})' THEN datetime(${cell}) ELSE localdatetime(${cell}) END`;
}

/** A list as one text, each item behind a separator that no item of the column holds: `|a|b`. */
function listColumn(name: string, values: readonly CypherValue[]): Column {
  const items = values.flatMap((value) => (isList(value) ? value : []));
  const separator = ['|', ...PRIVATE_USE].find((mark) => !items.some((item) => item.includes(mark))) ?? '\ue000';
  const joined = (value: readonly string[]) => value.map((item) => separator + item).join('');
  return {
    name,
    write: (value) => (isList(value) ? cypherString(joined(value)) : 'null'),
    read: (cell) => `tail(split(${cell}, '${separator}'))`,
  };
}

const PRIVATE_USE = Array.from({ length: 0x1900 }, (_, at) => String.fromCharCode(0xe000 + at));

function isList(value: CypherValue): value is readonly string[] {
  return Array.isArray(value);
}

function isOf<Name extends 'day' | 'instant'>(
  value: CypherValue,
  name: Name,
): value is Extract<CypherValue, Record<Name, string>> {
  return typeof value === 'object' && value !== null && name in value;
}
