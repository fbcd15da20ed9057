/* The pages in a web archive (ISO 28500), by warcio: answers of servers that were pages, texts or documents. */
import type { Format } from './formats';
import { collect, LARGEST_FILE, type Refusal } from './open';

export interface WarcPage {
  /** Number of the record, from 1. */
  readonly number: number;
  readonly url: string | null;
  readonly format: Format;
  readonly bytes: Uint8Array | Refusal;
}

const TYPES: ReadonlyMap<string, Format> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
  ['application/pdf', 'pdf'],
]);

/** The pages of an archive in order; pictures, scripts, requests, errors and redirects in it are no articles and are passed over. */
export async function* warcPages(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcPage> {
  const { WARCParser } = await import('warcio');
  let number = 0;
  for await (const record of WARCParser.iterRecords(chunks)) {
    number++;
    const format = formatOf(record);
    if (format === null) continue;
    const bytes = await collect(record.contentReader as AsyncIterable<Uint8Array>, LARGEST_FILE);
    yield { number, url: record.warcTargetURI ?? null, format, bytes };
  }
}

type Record = import('warcio').WARCRecord;

function formatOf(record: Record): Format | null {
  if (record.warcType !== 'response' && record.warcType !== 'resource' && record.warcType !== 'conversion') return null;
  const status = record.httpHeaders?.statusCode;
  if (status !== undefined && Number(status) !== 200) return null;
  const type =
    record.warcType === 'response' ? record.httpHeaders?.headers.get('content-type') : record.warcContentType;
  return TYPES.get((type ?? '').split(';', 1)[0]!.trim().toLowerCase()) ?? null;
}
