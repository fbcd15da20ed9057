import type { Article } from '../model';
import { byteLines } from '../text/lines';
import { type ArticleFields, makeArticle } from './article';
import { decode } from './decode';
import { type FindOptions, type Format, findInputs, type Input } from './find';
import { publishedOf, titleOf } from './front';
import { takeFrontMatter, takeHeader } from './header';
import { looksLikeHtml, readHtml } from './html';
import { decodeHtml } from './html-encoding';
import { plainMarkdown } from './markdown';
import { collect, LARGEST_FILE, type Refusal, readBytes, readStream } from './open';
import { LONGEST_LINE, parseRecord } from './record';

export { type ArticleFields, articleId, makeArticle } from './article';
export { foreignLanguage } from './english';
export { findInputs, type Input } from './find';
export { countOutcomes, OUTCOME_KINDS, type Outcome, type OutcomeKind, wasRead } from './outcome';
export { LONGEST_LINE, type ParsedRecord, parseRecord, type RecordError } from './record';

/** What one input gave: an article with what should be known of it, or the reason why there is none. */
export type Ingested =
  | {
      readonly input: string;
      readonly article: Article;
      readonly encoding: string;
      readonly warnings: readonly string[];
    }
  | { readonly input: string; readonly refusal: Refusal | { readonly kind: 'warned'; readonly reason: string } };

export interface IngestOptions extends FindOptions {
  /** Standard input, where `-` is among the arguments. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Called with the number of inputs found, before the first is opened. */
  readonly onFound?: (inputs: number) => void;
}

/** Reads the arguments of `build` one input after the other; each line of a .jsonl file is an input of its own. */
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
    case 'stdin':
      yield* ingestStdin(options.stdin ?? none());
      return;
    case 'file':
      if (input.format === 'jsonl') yield* ingestLines(input.name, await readStream(input.name));
      else yield fromBytes(input.name, input.name, await readBytes(input.name), input.format);
      return;
    default:
      input satisfies never;
  }
}

async function* none(): AsyncGenerator<Uint8Array> {}

const OPENING_BRACE = '{'.charCodeAt(0);

/**
 * Standard input is one article, or JSON lines where its first byte that is not blank opens an object. An article is a page where it
 * opens as one.
 */
async function* ingestStdin(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Ingested> {
  const chunks = stdin[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const { done, value } = await chunks.next();
    if (done) break;
    head.push(value);
    first = value.find((byte) => byte > 32 && byte < 128);
  }
  const all = concat(head, chunks);
  if (first === OPENING_BRACE) yield* ingestLines('-', all);
  else yield fromBytes('-', null, await collect(all, LARGEST_FILE), 'any');
}

async function* concat(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* ingestLines(name: string, chunks: AsyncIterable<Uint8Array> | Refusal): AsyncGenerator<Ingested> {
  if ('kind' in chunks) {
    yield { input: name, refusal: chunks };
    return;
  }
  let articles = 0;
  for await (const { number, bytes } of byteLines(chunks, LONGEST_LINE)) {
    const parsed = parseRecord(bytes, { needsId: false });
    if ('error' in parsed && parsed.error.code === 'empty-line') continue;
    articles++;
    yield fromRecord(`${name}:${number}`, name === '-' ? null : name, parsed);
  }
  if (articles === 0) yield empty(name);
}

function fromRecord(input: string, file: string | null, parsed: ReturnType<typeof parseRecord>): Ingested {
  if ('error' in parsed) {
    const kind = parsed.error.code === 'too-large' ? 'too-large' : 'rejected';
    return { input, refusal: { kind, reason: parsed.error.message } };
  }
  const text = parsed.fields.text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return empty(input);
  const warnings = dateWarnings(parsed.fields.published);
  return { input, article: makeArticle({ ...parsed.fields, text }, file), encoding: 'utf-8', warnings };
}

function empty(input: string): Ingested {
  return { input, refusal: { kind: 'warned', reason: 'empty: there is nothing to read' } };
}

function fromBytes(input: string, file: string | null, bytes: Uint8Array | Refusal, named: Format | 'any'): Ingested {
  if ('kind' in bytes) return { input, refusal: bytes };
  const format = named === 'any' ? formatOf(bytes) : named;
  const decoded = format === 'html' ? decodeHtml(bytes) : decode(bytes);
  if ('binary' in decoded) return { input, refusal: { kind: 'rejected', reason: `${decoded.binary}, not text` } };
  if (decoded.text.trim() === '') return empty(input);
  const page = format === 'html' ? readHtml(decoded.text) : null;
  if (page !== null && 'refusal' in page) return { input, refusal: { kind: 'rejected', reason: page.refusal } };
  const fields = page?.fields ?? (format === 'markdown' ? markdownFields(decoded.text) : textFields(decoded.text));
  if (fields.text.trim() === '') return { input, refusal: { kind: 'warned', reason: 'a header block without a text' } };
  const warnings = dateWarnings(fields.published);
  if (decoded.replaced > 0) warnings.push(`${decoded.replaced} characters could not be decoded as ${decoded.encoding}`);
  return { input, article: makeArticle(fields, file), encoding: decoded.encoding, warnings };
}

function formatOf(bytes: Uint8Array): Format {
  const head = decode(bytes.subarray(0, 4_096));
  return 'text' in head && looksLikeHtml(head.text) ? 'html' : 'text';
}

function textFields(content: string): ArticleFields {
  const { fields, text } = takeHeader(content);
  return {
    ...fields,
    title: fields.title ?? titleOf(text),
    published: fields.published ?? publishedOf(text),
    text,
  };
}

function markdownFields(content: string): ArticleFields {
  const front = takeFrontMatter(content);
  const headed = takeHeader(front.text);
  const { text, heading } = plainMarkdown(headed.text);
  const fields = { ...front.fields, ...headed.fields };
  return {
    ...fields,
    title: fields.title ?? heading ?? titleOf(text),
    published: fields.published ?? publishedOf(text),
    text,
  };
}

function dateWarnings(published: string | null | undefined): string[] {
  if (!published?.trim() || makeArticle({ text: '', published }, null).published !== null) return [];
  return [`the date "${published.trim().slice(0, 60)}" could not be read; write it as 2024-05-14`];
}
