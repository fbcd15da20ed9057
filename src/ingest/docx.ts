/*
 * A .docx to the text of its article, by mammoth. Runs in the parser process only, and behind a look at the zip: a file of 300 kB can
 * fill a gigabyte.
 */
import type { ZipFile } from 'yauzl';
import { type ArticleFields, dateWarnings } from './article';
import { publishedOf, titleOf } from './front';
import { oneItem, type Parsed, refused } from './host/task';
import { fragmentBlocks } from './html';
import { entriesOf, entryRefusal } from './zip-guard';

const MOST_PARTS = 5_000;
/** Largest part and largest sum of parts, unpacked, in bytes. */
const LARGEST_PART = 40_000_000;
const LARGEST_SUM = 150_000_000;
/** Most tags in the text part. A novel has 200,000. */
const MOST_TAGS = 1_000_000;
const DEEPEST = 256;

interface Looked {
  readonly refusal: Parsed | null;
  /** docProps/core.xml, where the title and the author stand; empty where there is none. */
  readonly core: string;
}

export async function readDocx(bytes: Uint8Array): Promise<Parsed> {
  const buffer = Buffer.from(bytes);
  const { refusal, core } = await look(buffer);
  if (refusal !== null) return refusal;
  const { default: mammoth } = await import('mammoth');
  // Pictures and what lies outside the file are never opened.
  const options = {
    styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    externalFileAccess: false,
  };
  const { value } = await mammoth.convertToHtml({ buffer }, options);
  const blocks = fragmentBlocks(value);
  if (blocks === null) return refused('a document with more parts than are read', 'too-large');
  const text = blocks.map((block) => block.text).join('\n\n');
  if (text.trim() === '') return refused('a document without text');
  const [first] = blocks;
  const heading = first !== undefined && /^H[12]$/.test(first.name) ? first.text : null;
  const fields: ArticleFields = {
    text: `${text}\n`,
    title: coreValue(core, 'dc:title') ?? heading ?? titleOf(text),
    outlet: coreValue(core, 'dc:publisher'),
    byline: authorOf(core),
    published: publishedOf(text),
    url: null,
  };
  return oneItem(fields, 'utf-8', dateWarnings(fields.published));
}

/** The parts of the zip, unpacked and counted but not kept; what is too much, too deep or no document is refused here. */
async function look(buffer: Buffer): Promise<Looked> {
  const no = (refusal: Parsed): Looked => ({ refusal, core: '' });
  let zip: ZipFile;
  try {
    zip = await opened(buffer);
  } catch (error) {
    return no(refused(notADocument(buffer, error as Error)));
  }
  let core = '';
  let parts = 0;
  let sum = 0;
  let text = false;
  try {
    for await (const entry of entriesOf(zip)) {
      const why = entryRefusal(entry, LARGEST_PART);
      sum += entry.uncompressedSize;
      if (why !== null) return no(refused(why, 'too-large'));
      if (++parts > MOST_PARTS) return no(refused(`more than ${MOST_PARTS} parts in it`, 'too-large'));
      if (sum > LARGEST_SUM) return no(refused(`over ${LARGEST_SUM / 1_000_000} MB when unpacked`, 'too-large'));
      const isText = entry.fileName === 'word/document.xml';
      text ||= isText;
      if (!/\.(?:xml|rels)$/i.test(entry.fileName)) continue;
      const part = await unpacked(zip, entry);
      const refusal = isText || entry.fileName.startsWith('word/') ? xmlRefusal(part) : null;
      if (refusal !== null) return no(refused(refusal));
      if (entry.fileName === 'docProps/core.xml') core = part.toString();
    }
  } catch (error) {
    return no(refused(`a damaged document (${(error as Error).message.slice(0, 120)})`));
  }
  return text ? { refusal: null, core } : no(refused('a zip without a Word document in it'));
}

function notADocument(buffer: Buffer, error: Error): string {
  if (buffer.subarray(0, 4).toString('latin1') === '\u00d0\u00cf\u0011\u00e0')
    return 'an old .doc or a document with a password; save it as .docx without one';
  return `not a .docx that can be read (${error.message.slice(0, 120)})`;
}

function opened(buffer: Buffer): Promise<ZipFile> {
  const { fromBuffer } = require('yauzl') as typeof import('yauzl');
  return new Promise((done, failed) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, decodeStrings: true }, (error, zip) =>
      error === null ? done(zip) : failed(error),
    );
  });
}

async function unpacked(zip: ZipFile, entry: Parameters<ZipFile['openReadStream']>[0]): Promise<Buffer> {
  const stream = await new Promise<NodeJS.ReadableStream>((done, failed) => {
    zip.openReadStream(entry, (error, one) => (error === null ? done(one) : failed(error)));
  });
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Tags counted without building anything: too many, too deep, or a document type, which Word never writes. */
function xmlRefusal(part: Buffer): string | null {
  let tags = 0;
  let depth = 0;
  for (let at = part.indexOf('<'); at >= 0; at = part.indexOf('<', at + 1)) {
    const next = part[at + 1];
    if (next === SLASH) depth--;
    else if (
      next === BANG &&
      part
        .subarray(at + 2, at + 9)
        .toString('latin1')
        .toUpperCase() === 'DOCTYPE'
    )
      return 'a document with a document type declaration';
    else if (next !== QUESTION && next !== BANG && !closesItself(part, at)) depth++;
    if (depth > DEEPEST) return `a document nested more than ${DEEPEST} deep`;
    if (++tags > MOST_TAGS) return `a document of more than ${MOST_TAGS} tags`;
  }
  return null;
}

const [SLASH, BANG, QUESTION] = [47, 33, 63];

function closesItself(part: Buffer, at: number): boolean {
  const end = part.indexOf('>', at);
  return end > 0 && part[end - 1] === SLASH;
}

function coreValue(core: string, name: string): string | null {
  const start = core.indexOf(`<${name}`);
  const open = start < 0 ? -1 : core.indexOf('>', start);
  const end = open < 0 ? -1 : core.indexOf(`</${name}>`, open);
  if (end < 0 || end - open > 400) return null;
  const text = core
    .slice(open + 1, end)
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, one: string) => REFERENCES[one as keyof typeof REFERENCES])
    .trim();
  return text === '' ? null : text;
}

const REFERENCES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;

/** Names that programs put in where nobody gave one are no byline. */
function authorOf(core: string): string | null {
  const author = coreValue(core, 'dc:creator');
  return author !== null &&
    /^(?:un-?named|user|admin(?:istrator)?|author|unknown|python-docx|microsoft.*)$/i.test(author)
    ? null
    : author;
}
