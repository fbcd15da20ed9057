import type { ArticleFields } from './article';
import { strictUtf8 } from './decode';

/** Why a JSON line is no article; `code` is part of the line format of `newsgraph read`. */
export interface RecordError {
  readonly code: 'too-large' | 'encoding' | 'empty-line' | 'json' | 'not-an-object' | 'id' | 'text' | 'field';
  readonly message: string;
}

export type ParsedRecord =
  | { readonly id: string | number | null; readonly fields: ArticleFields }
  | { readonly id: string | number | null; readonly error: RecordError };

/** Longest JSON line that is read, in bytes: as long as the longest file. */
export const LONGEST_LINE = 20_000_000;

const TEXT_FIELDS = ['title', 'outlet', 'byline', 'published', 'url'] as const;

/** One JSON line to the fields of an article; null bytes stand for a line over the limit. Never throws. */
export function parseRecord(bytes: Uint8Array | null, options: { readonly needsId: boolean }): ParsedRecord {
  if (bytes === null) return bad(null, 'too-large', `the line is longer than ${LONGEST_LINE} bytes`);
  if (bytes.length === 0) return bad(null, 'empty-line', 'the line is empty');
  const line = strictUtf8(bytes);
  if (line === null) return bad(null, 'encoding', 'the line is not valid UTF-8');
  if (line.trim() === '') return bad(null, 'empty-line', 'the line is empty');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return bad(null, 'json', 'the line is not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad(null, 'not-an-object', 'the line is not a JSON object');
  return fieldsOf(new Map(Object.entries(value)), options.needsId);
}

function fieldsOf(record: ReadonlyMap<string, unknown>, needsId: boolean): ParsedRecord {
  const id = record.get('id') ?? null;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    return bad(null, 'id', '"id" is neither a text nor a number');
  if (id === null && needsId) return bad(null, 'id', '"id" is missing');
  const text = record.get('text');
  if (typeof text !== 'string') return bad(id, 'text', '"text" is missing or not a text');
  const fields: { text: string } & { [Name in (typeof TEXT_FIELDS)[number]]?: string | null } = { text };
  for (const name of TEXT_FIELDS) {
    const value = record.get(name) ?? null;
    if (value !== null && typeof value !== 'string') return bad(id, 'field', `"${name}" is not a text`);
    fields[name] = value;
  }
  return { id, fields };
}

function bad(id: string | number | null, code: RecordError['code'], message: string): ParsedRecord {
  return { id, error: { code, message } };
}
