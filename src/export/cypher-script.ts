import { cypherLiteral, cypherString } from '../text/cypher';
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
    if (rows.length === 0) {
      yield `${cypher};\n\n`;
      continue;
    }
    yield 'UNWIND [\n';
    for (const [index, row] of rows.entries()) yield `${rowLiteral(row)}${index === rows.length - 1 ? '\n' : ',\n'}`;
    yield `] AS row\n${cypher.slice(ROWS_PARAMETER.length)};\n\n`;
  }
}

function rowLiteral({ id, source, target, properties }: Row): string {
  const ends =
    source === null || target === null ? '' : `, source: ${cypherString(source)}, target: ${cypherString(target)}`;
  const pairs = Object.entries(properties).map(([name, value]) => `${name}: ${cypherLiteral(value)}`);
  return `{id: ${cypherString(id)}${ends}, properties: {${pairs.join(', ')}}}`;
}
