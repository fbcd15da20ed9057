import { byteLines } from '../text/lines';
import { dateWarnings, makeArticle } from './article';
import { charsetOf, toUtf8 } from './content-type';
import { decode } from './decode';
import { fieldsOfRecord } from './dump-fields';
import { looksLikeFeed } from './feed-look';
import { type FindOptions, findInputs, type Input } from './find';
import type { Form, Format } from './formats';
import { ParserHost } from './host/host';
import type { Parsed, ParsedFormat } from './host/task';
import { looksLikeHtml } from './html-look';
import { empty, type Ingested } from './ingested';
import { LARGEST_FILE, LARGEST_TEXT, openFailure, type Refusal, tooLarge } from './open';
import { LONGEST_LINE, type ParsedRecord, parseRecord } from './record';
import type { PartsOf } from './series';
import { Bomb, bytesSource, fileSource, type Source, streamSource, unpackedSource } from './source';
import { fromText, inSeries } from './text-file';
import { warcPages } from './warc';
import { zipParts } from './zip';

export { type ArticleFields, articleId, makeArticle } from './article';
export { formatOfAnswer } from './content-type';
export { foreignLanguage } from './english';
export { findInputs, type Input } from './find';
export { endingFor, type Format, formatNamed } from './formats';
export type { Ingested } from './ingested';
export { LARGEST_FILE, type Refusal } from './open';
export { countOutcomes, OUTCOME_KINDS, type Outcome, type OutcomeKind, wasRead } from './outcome';
export { LONGEST_LINE, type ParsedRecord, parseRecord, type RecordError } from './record';

/** The bytes behind an address, and as what they are read. */
export interface Page {
  /** Where they came from in the end. */
  readonly url: string;
  readonly format: Format;
  /** The header Content-Type. */
  readonly type: string | null;
  readonly bytes: Uint8Array;
}

export interface IngestOptions extends FindOptions {
  /** What is behind an address; where it is not given, addresses are refused. */
  readonly pageAt?: (address: string) => Promise<Page | Refusal>;
  /** Standard input, where `-` is among the arguments. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Where a text that is longer than an article is cut; without it such a text is refused. */
  readonly partsOf?: PartsOf;
  /** Called with the number of inputs found, before the first is opened. */
  readonly onFound?: (inputs: number) => void;
}

/** One process for foreign formats, started with the first such file and kept while this program runs. */
const host = new ParserHost();

/** Reads the arguments of `build` one input after the other; each article of a file of several is an input of its own. */
export async function* ingest(args: readonly string[], options: IngestOptions): AsyncGenerator<Ingested> {
  const inputs = await findInputs(args, options);
  options.onFound?.(inputs.length);
  for (const input of inputs) yield* ingestOne(input, options);
}

async function* ingestOne(input: Input, options: IngestOptions): AsyncGenerator<Ingested> {
  switch (input.kind) {
    case 'refused':
      yield { input: input.name, refusal: input.refusal };
      return;
    case 'url':
      yield* ingestAddress(input.name, (await options.pageAt?.(input.name)) ?? NOT_FETCHED);
      return;
    case 'stdin':
      yield* ingestStdin(options.stdin ?? none(), options);
      return;
    case 'file':
      if (input.form.format === 'zip') yield* ingestZip(input.name);
      else yield* ingestSource(fileSource(input.name), input.form, options);
      return;
    default:
      input satisfies never;
  }
}

/** What becomes of an address where nothing may be fetched. */
export const NOT_FETCHED: Refusal = {
  kind: 'rejected',
  reason: 'an address, and nothing is fetched from the network without --fetch; or save the page and give the file',
};

async function* ingestAddress(name: string, page: Page | Refusal): AsyncGenerator<Ingested> {
  if ('kind' in page) {
    yield { input: name, refusal: page };
    return;
  }
  const { url, format, type } = page;
  const isText = format === 'html' || format === 'text' || format === 'markdown';
  const bytes = isText ? toUtf8(page.bytes, charsetOf(type)) : page.bytes;
  const encoding = bytes === page.bytes ? null : charsetOf(type);
  for await (const one of ingestSource(bytesSource(name, bytes), { format, packed: false })) {
    const found = withUrl(one, url);
    yield 'article' in found && encoding !== null ? { ...found, encoding } : found;
  }
}

async function* none(): AsyncGenerator<Uint8Array> {}

async function* ingestZip(path: string): AsyncGenerator<Ingested> {
  let parts = 0;
  for await (const part of zipParts(path)) {
    parts++;
    if ('refusal' in part) yield { input: part.name, refusal: part.refusal };
    else yield* ingestSource(part.source, part.form);
  }
  if (parts === 0) yield { input: path, refusal: { kind: 'rejected', reason: 'a zip without anything that is read' } };
}

/** What a text is cut by that is longer than an article; without it one is refused. */
type Cutting = Pick<IngestOptions, 'partsOf'>;

/** Most bytes of an input, by what it is. */
function mostBytes(format: Format, { partsOf }: Cutting): number {
  return format === 'text' && partsOf !== undefined ? LARGEST_TEXT : LARGEST_FILE;
}

/** One file, whatever it is and wherever its bytes come from. A fault while its bytes come is the outcome of this file. */
async function* ingestSource(
  source: Source,
  { format, packed }: Form,
  cutting: Cutting = {},
): AsyncGenerator<Ingested> {
  const plain = packed ? unpackedSource(source) : source;
  try {
    if (format === 'jsonl') yield* ingestLines(plain);
    else if (format === 'warc') yield* ingestWarc(plain);
    else yield* ingestBytes(plain, await plain.bytes(mostBytes(format, cutting)), format, cutting);
  } catch (error) {
    yield { input: source.name, refusal: streamFailure(error) };
  }
}

function streamFailure(error: unknown): Refusal {
  if (error instanceof Bomb) return { kind: 'too-large', reason: error.message };
  const { code, message } = error as { code?: string; message?: string };
  if (code?.startsWith('Z_')) return { kind: 'failed', reason: `it cannot be unpacked (${message})` };
  return code === undefined
    ? { kind: 'failed', reason: `it cannot be read to its end (${message})` }
    : openFailure(error);
}

const OPENING_BRACE = '{'.charCodeAt(0);

/**
 * Standard input is one article, or JSON lines where its first byte that is not blank opens an object. What an article is (text, page,
 * PDF, .docx, feed) is seen from its first bytes.
 */
async function* ingestStdin(stdin: AsyncIterable<Uint8Array>, cutting: Cutting): AsyncGenerator<Ingested> {
  const chunks = stdin[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const { done, value } = await chunks.next();
    if (done) break;
    head.push(value);
    first = value.find((byte) => byte > 32 && byte < 128);
  }
  const source = streamSource('-', null, concat(head, chunks));
  if (first === OPENING_BRACE) yield* ingestSource(source, { format: 'jsonl', packed: false });
  else {
    const bytes = await source.bytes(mostBytes('text', cutting));
    const format = 'kind' in bytes ? 'text' : formatOf(bytes);
    const most = mostBytes(format, cutting);
    yield* ingestBytes(source, 'length' in bytes && bytes.length > most ? tooLarge(most) : bytes, format, cutting);
  }
}

async function* concat(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** What bytes without a name are. */
export function formatOf(bytes: Uint8Array): Format {
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (start === '%PDF-') return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  const head = decode(bytes.subarray(0, 4_096));
  if (!('text' in head)) return 'text';
  if (looksLikeFeed(head.text)) return 'feed';
  return looksLikeHtml(head.text) ? 'html' : 'text';
}

async function* ingestLines({ name, file, stream }: Source): AsyncGenerator<Ingested> {
  const chunks = await stream();
  if ('kind' in chunks) {
    yield { input: name, refusal: chunks };
    return;
  }
  let articles = 0;
  for await (const { number, bytes } of byteLines(chunks, LONGEST_LINE)) {
    const parsed = parseRecord(bytes, { needsId: false });
    if ('error' in parsed && parsed.error.code === 'empty-line') continue;
    articles++;
    yield await fromRecord(`${name}:${number}`, file, lenient(parsed, bytes));
  }
  if (articles === 0) yield empty(name);
}

/** Lines of archives that name the parts of an article in their own way are articles too. */
function lenient(parsed: ParsedRecord, bytes: Uint8Array | null): ParsedRecord {
  if (!('error' in parsed) || bytes === null || parsed.error.code !== 'text') return parsed;
  const fields = fieldsOfRecord(JSON.parse(Buffer.from(bytes).toString()));
  return fields === null ? parsed : { id: null, fields };
}

/** Ends of blocks and breaks: an archive that keeps its texts as pages, and not prose that mentions a tag. */
const PAGE_MARKUP = /<\/(?:p|div|li|h[1-6]|blockquote)>|<br ?\/?>/i;

async function fromRecord(input: string, file: string | null, parsed: ParsedRecord): Promise<Ingested> {
  if ('error' in parsed) {
    const kind = parsed.error.code === 'too-large' ? 'too-large' : 'rejected';
    return { input, refusal: { kind, reason: parsed.error.message } };
  }
  const text = await withoutMarkup(parsed.fields.text.replace(/\r\n?/g, '\n'));
  if (typeof text !== 'string') return { input, refusal: text };
  if (text.trim() === '') return empty(input);
  const warnings = dateWarnings(parsed.fields.published);
  return { input, article: makeArticle({ ...parsed.fields, text }, file), encoding: 'utf-8', warnings };
}

async function withoutMarkup(text: string): Promise<string | Refusal> {
  if (!PAGE_MARKUP.test(text)) return text;
  const parsed = await host.parse({ format: 'fragment', bytes: Buffer.from(text) });
  if (parsed.kind === 'refused') return parsed.refusal;
  const [item] = parsed.items;
  return item !== undefined && 'fields' in item.found ? item.found.fields.text : { kind: 'rejected', reason: 'markup' };
}

async function* ingestWarc(source: Source): AsyncGenerator<Ingested> {
  const chunks = await source.stream();
  if ('kind' in chunks) {
    yield { input: source.name, refusal: chunks };
    return;
  }
  let pages = 0;
  for await (const { number, url, format, bytes } of warcPages(chunks)) {
    pages++;
    const name = `${source.name}:${number}`;
    for await (const one of ingestBytes({ ...source, name }, bytes, format)) yield withUrl(one, url);
  }
  if (pages === 0) yield { input: source.name, refusal: { kind: 'rejected', reason: 'a web archive without pages' } };
}

/** The address a page was fetched from, where the page names none of its own. */
function withUrl(one: Ingested, url: string | null): Ingested {
  if (!('article' in one) || one.article.url !== null || url === null) return one;
  return { ...one, article: makeArticle({ ...one.article, url }, one.article.file) };
}

async function* ingestBytes(
  { name, file }: Source,
  bytes: Uint8Array | Refusal,
  format: Exclude<Format, 'jsonl' | 'warc' | 'zip'> | Format,
  { partsOf }: Cutting = {},
): AsyncGenerator<Ingested> {
  if ('kind' in bytes) yield { input: name, refusal: bytes };
  else if (format === 'text' || format === 'markdown') {
    const one = fromText(name, file, bytes, format);
    if (bytes.length > LARGEST_FILE && partsOf !== undefined && 'article' in one) yield* inSeries(one, partsOf);
    else yield one;
  } else if (isBlank(bytes)) yield empty(name);
  else yield* fromParsed(name, file, await host.parse({ format: format as ParsedFormat, bytes }));
}

/** Nothing but blanks, marks of byte order included. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 100_000 && Buffer.from(bytes).toString().trim() === '';
}

function* fromParsed(name: string, file: string | null, parsed: Parsed): Generator<Ingested> {
  if (parsed.kind === 'refused') {
    yield { input: name, refusal: parsed.refusal };
    return;
  }
  for (const { label, found } of parsed.items) {
    const input = label === null ? name : `${name}:${label}`;
    if ('refusal' in found) yield { input, refusal: found.refusal };
    else if (found.fields.text.trim() === '') yield empty(input);
    else
      yield {
        input,
        article: makeArticle(found.fields, file),
        encoding: found.encoding,
        warnings: found.warnings,
      };
  }
}
