import type { OwnAttribute } from '../model';
import type { OwnValue } from './worked';

/** Names of types in GEXF and GraphML, and what they are to us; every other name is a text. */
const TYPES: Readonly<Record<string, OwnAttribute['type']>> = {
  integer: 'integer',
  int: 'integer',
  long: 'integer',
  short: 'integer',
  byte: 'integer',
  biginteger: 'integer',
  float: 'float',
  double: 'float',
  bigdecimal: 'float',
  boolean: 'boolean',
};

/** A value as it stands in the file, of the type its column declares; what does not fit its type stays a text. */
export function typedValue(declared: string, text: string): OwnValue {
  const name = declared.toLowerCase();
  if (name.startsWith('list')) return { type: 'strings', value: listItems(text) };
  const type = TYPES[name] ?? 'string';
  const number = Number(text);
  if (type === 'boolean' && /^(?:true|false|1|0)$/i.test(text)) return { type, value: /^(?:true|1)$/i.test(text) };
  if (type === 'integer' && /^-?\d+$/.test(text) && Number.isSafeInteger(number)) return { type, value: number };
  if (type === 'float' && text.trim() !== '' && Number.isFinite(number)) return { type, value: number };
  return { type: 'string', value: text };
}

/** `[a, "b, c"]` as GEXF 1.3 and Gephi write it, or `a|b` as 1.2 did. */
export function listItems(text: string): string[] {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[')) return trimmed === '' ? [] : trimmed.split('|');
  const items: string[] = [];
  let at = 1;
  while (at < trimmed.length) {
    while (/[\s,]/.test(trimmed[at] ?? '')) at++;
    if (at >= trimmed.length || trimmed[at] === ']') break;
    const { item, next } = itemAt(trimmed, at);
    items.push(item);
    at = next;
  }
  return items;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function itemAt(text: string, start: number): { readonly item: string; readonly next: number } {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") {
    let end = start;
    while (end < text.length && text[end] !== ',' && text[end] !== ']') end++;
    return { item: text.slice(start, end).trim(), next: end + 1 };
  }
  let item = '';
  let at = start + 1;
  for (; at < text.length && text[at] !== quote; at++) {
    if (text[at] !== '\\') item += text[at];
    else {
      at++;
      item += ESCAPES[text[at] ?? ''] ?? text[at] ?? '';
    }
  }
  return { item, next: at + 1 };
}
