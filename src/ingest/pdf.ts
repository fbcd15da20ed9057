/* A PDF to the text of its article, by pdf.js (in the build of unpdf). Runs in the parser process only: three known files kill it. */
import { type ArticleFields, dateWarnings } from './article';
import { publishedOf } from './front';
import { oneItem, type Parsed, refused } from './host/task';
import { type Layout, layoutOf, type Paragraph, type PdfPage, type Piece } from './pdf-layout';

/** Most pages that are read: a newspaper has fewer. */
const MOST_PAGES = 2_000;
/** Most pieces of text on all pages. */
const MOST_PIECES = 2_000_000;
const SHORTEST = 25;
/** Letters of a headline are larger than those of the text by this factor. */
const HEADLINE = 1.2;

interface TextItem {
  readonly str?: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly hasEOL: boolean;
}

/** Loads pdf.js, which is larger than the rest of the program. */
export async function loadPdf(): Promise<void> {
  await (await import('unpdf')).getResolvedPDFJS();
}

export async function readPdf(bytes: Uint8Array): Promise<Parsed> {
  const { getDocumentProxy } = await import('unpdf');
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, useSystemFonts: false });
  } catch (error) {
    return refused(whyNot(error as Error));
  }
  if (document.numPages > MOST_PAGES)
    return refused(`a PDF of ${document.numPages} pages; ${MOST_PAGES} are read`, 'too-large');
  const pages: PdfPage[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pieces += items.length;
    if (pieces > MOST_PIECES) return refused(`a PDF of more than ${MOST_PIECES} pieces of text`, 'too-large');
    pages.push({ height: page.view[3]! - page.view[1]!, pieces: (items as TextItem[]).flatMap(pieceOf) });
    page.cleanup();
  }
  const said = await metadataOf(document);
  return articleOf(layoutOf(pages), said);
}

function whyNot({ name, message }: Error): string {
  if (name === 'PasswordException') return 'a PDF that asks for a password';
  return `not a PDF that can be read (${message.slice(0, 120)})`;
}

function pieceOf({ str, transform, width, height, hasEOL }: TextItem): Piece[] {
  if (str === undefined) return [];
  const [a, b, , , x, y] = transform as [number, number, number, number, number, number];
  // Text that runs up or down the page is a margin note of the press, not of the article.
  if (Math.abs(b) > Math.abs(a)) return [];
  return [{ text: str, x, y, width, size: Math.round((height || Math.hypot(a, b)) * 4) / 4, ends: hasEOL }];
}

type Said = ReadonlyMap<string, string>;

/** The document's own fields: the information dictionary, and XMP by its names. */
async function metadataOf(document: { getMetadata(): Promise<{ info: object; metadata: unknown }> }): Promise<Said> {
  const said = new Map<string, string>();
  const take = (name: string, value: unknown) => {
    const text = Array.isArray(value) ? value.join(', ') : value;
    if (typeof text === 'string' && text.trim() !== '' && text.length <= 400) said.set(name, text.trim());
  };
  try {
    const { info, metadata } = await document.getMetadata();
    for (const [name, value] of Object.entries(info)) take(name, value);
    for (const [name, value] of (metadata as Iterable<[string, unknown]> | null) ?? []) take(name, value);
  } catch {
    // A document whose description is broken still has its text.
  }
  return said;
}

/** Programs put the name of the file, or their own, where the title should be. */
function titleSaid(said: Said): string | null {
  const title = said.get('dc:title') ?? said.get('Title') ?? null;
  if (title === null || /\.(?:docx?|pdf|indd|odt|rtf|txt|html?|qxd)$/i.test(title)) return null;
  return /^(?:untitled|microsoft word|document\d*|layout \d|print|noname)/i.test(title) ? null : title;
}

function articleOf({ paragraphs, printedFrom }: Layout, said: Said): Parsed {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  if (text.length < SHORTEST) return refused('a PDF without text; pictures of pages are not read');
  const first = said.get('prism:url') ?? said.get('prism:URL') ?? null;
  const fields: ArticleFields = {
    text: `${text}\n`,
    title: titleSaid(said) ?? headlineOf(paragraphs),
    outlet: said.get('prism:publicationname') ?? said.get('dc:publisher') ?? null,
    byline: said.get('dc:creator') ?? said.get('Author') ?? null,
    // The day the file was made is not the day the article came out, and is not taken for it.
    published: said.get('prism:publicationdate') ?? said.get('prism:coverdate') ?? publishedOf(text),
    url: first ?? printedFrom,
  };
  return oneItem(fields, 'utf-8', dateWarnings(fields.published));
}

/** The largest letters on the first page, where they are larger than those of the text. */
function headlineOf(paragraphs: readonly Paragraph[]): string | null {
  const front = paragraphs.filter(({ page, text }) => page === paragraphs[0]?.page && text.length <= 250).slice(0, 12);
  const largest = front.reduce<Paragraph | null>(
    (best, next) => (best === null || next.size > best.size ? next : best),
    null,
  );
  return largest !== null && largest.size >= bodySize(paragraphs) * HEADLINE ? largest.text : null;
}

function bodySize(paragraphs: readonly Paragraph[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of paragraphs) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])[0];
}
