import iconv from 'iconv-lite';
import { strictUtf8 } from './decode';
import type { Format } from './formats';
import { meantEncoding } from './html-encoding';
import type { Refusal } from './open';

/** What servers call the formats that are read. A type that says nothing is decided by the first bytes. */
export const CONTENT_TYPES: ReadonlyMap<string, Format | 'look'> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'look'],
  ['text/markdown', 'markdown'],
  ['application/pdf', 'pdf'],
  ['application/x-pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['message/rfc822', 'mail'],
  ['multipart/related', 'mail'],
  ['application/rss+xml', 'feed'],
  ['application/atom+xml', 'feed'],
  ['application/rdf+xml', 'feed'],
  ['application/xml', 'look'],
  ['text/xml', 'look'],
  ['application/json', 'dump'],
  ['application/feed+json', 'dump'],
  ['application/ld+json', 'dump'],
  ['application/jsonl', 'jsonl'],
  ['application/x-ndjson', 'jsonl'],
  ['application/octet-stream', 'look'],
  ['binary/octet-stream', 'look'],
]);

/** What an answer of a server is, by its Content-Type; where that says nothing, by `look`. */
export function formatOfAnswer(type: string | null, look: () => Format): { readonly format: Format } | Refusal {
  const [name = ''] = (type ?? '')
    .toLowerCase()
    .split(';', 1)
    .map((part) => part.trim());
  const format = name === '' ? 'look' : CONTENT_TYPES.get(name);
  if (format === undefined)
    return { kind: 'rejected', reason: `${name.slice(0, 100)}, which is not read from an address` };
  return { format: format === 'look' ? look() : format };
}

/** The encoding a Content-Type names, in small letters; null where it names none that is known. */
export function charsetOf(type: string | null): string | null {
  const name = /;\s{0,9}charset\s{0,9}=\s{0,9}"?([\w.:-]{2,40})/i.exec(type?.slice(0, 300) ?? '')?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const meant = meantEncoding(name);
  return iconv.encodingExists(meant) ? meant : null;
}

/** Bytes of a text as UTF-8, where they are not and the server names their encoding; a mark of byte order and valid UTF-8 come before its word. */
export function toUtf8(bytes: Uint8Array, charset: string | null): Uint8Array {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (charset === null || marked || strictUtf8(bytes) !== null) return bytes;
  return Buffer.from(iconv.decode(Buffer.from(bytes), charset));
}
