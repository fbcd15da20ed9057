/*
 * Values as Cypher literals, for the script of `newsgraph export cypher`. The one place where text becomes Cypher; whatever goes to a
 * server by its driver goes as a parameter and never passes here.
 */

/** A value of a property. Whole numbers, fractions, days and instants are named, because plain JSON cannot tell them apart. */
export type CypherValue =
  | null
  | string
  | boolean
  | readonly string[]
  | { readonly integer: number }
  | { readonly float: number }
  /** `2024-05-14` */
  | { readonly day: string }
  /** `2024-05-14T03:50:00+01:00`, or without an offset where none is known. */
  | { readonly instant: string };

const NAMED = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** What ends or alters a literal, and what an editor would hide or show in another order: controls, bidi and invisible characters. */
const ESCAPED =
  /[\\'\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * A string literal in single quotes. Servers read `\uXXXX` before anything else, and older ones do so even behind an escaped
 * backslash: so between a backslash and a `u` of the text stands a mark, which the server takes out again.
 */
export function cypherString(text: string): string {
  const mark = text.includes('\\u') ? unusedMark(text) : null;
  const marked = mark === null ? text : text.replaceAll('\\u', `\\${mark}u`);
  const literal = `'${marked.replace(ESCAPED, escaped)}'`;
  return mark === null ? literal : `replace(${literal}, '${mark}', '')`;
}

function escaped(character: string): string {
  return NAMED.get(character) ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A character for private use that the text does not hold; a text that holds all 6,400 of them is not written by anyone. */
function unusedMark(text: string): string {
  for (let code = 0xe000; code <= 0xf8ff; code++)
    if (!text.includes(String.fromCharCode(code))) return String.fromCharCode(code);
  throw new Error('cypherString: the text holds every private-use character');
}

/** Any value as a Cypher expression. */
export function cypherLiteral(value: CypherValue): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return cypherString(value);
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(cypherString).join(', ')}]`;
  if ('integer' in value) return String(Math.trunc(value.integer));
  if ('float' in value) return floatLiteral(value.float);
  if ('day' in value) return `date(${cypherString(value.day)})`;
  if ('instant' in value)
    return `${hasOffset(value.instant) ? 'datetime' : 'localdatetime'}(${cypherString(value.instant)})`;
  return value satisfies never;
}

function isList(value: CypherValue): value is readonly string[] {
  return Array.isArray(value);
}

/** `1` is an integer to Cypher and `1.0` a float. */
function floatLiteral(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/** Whether an ISO instant says how far its place is from UTC. */
export function hasOffset(instant: string): boolean {
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(instant);
}
