import { basename } from 'node:path';

/** What a file is, by its ending. `lines` is one article a line; `dump` JSON of an archive of news; `mail` also a page saved as a message. */
export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'mail'
  | 'feed'
  | 'dump'
  | 'jsonl'
  | 'warc'
  | 'zip';

/** A format, and whether it is packed by gzip. */
export interface Form {
  readonly format: Format;
  readonly packed: boolean;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
  ['.eml', 'mail'],
  ['.mht', 'mail'],
  ['.mhtml', 'mail'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.rdf', 'feed'],
  ['.xml', 'feed'],
  ['.json', 'dump'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.warc', 'warc'],
  ['.zip', 'zip'],
]);

/** The endings as a person is told of them. */
export const ENDINGS =
  '.txt, .md, .html, .pdf, .docx, .eml, .rss, .atom, .xml, .json, .jsonl, .warc, .zip and these with .gz';

/** The last ending of a name, in small letters; empty where it has none. */
export function endingOf(name: string): string {
  const base = basename(name);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot).toLowerCase();
}

/** What a file of this name is; null where its ending is not known. */
export function formOf(name: string): Form | null {
  const packed = endingOf(name) === '.gz' && !/\.zip\.gz$/i.test(name);
  const format = FORMATS.get(endingOf(packed ? name.slice(0, -'.gz'.length) : name));
  return format === undefined ? null : { format, packed };
}

/** The ending by which a format is best known. */
export function endingFor(format: Format): string {
  return [...FORMATS].find(([, known]) => known === format)![0];
}

/** A format by its name; null where no format has it. */
export function formatNamed(name: string): Format | null {
  return [...FORMATS.values()].find((known) => known === name) ?? null;
}
