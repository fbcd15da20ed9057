/*
 * Where words stand on the pages of a PDF, to running text. A PDF knows places, not paragraphs: lines are put together from pieces on one
 * base line, paragraphs from lines by their distance, indent and size; what recurs in the margins of pages goes; words parted at the ends
 * of lines are joined. Lengths are in points, the origin is bottom left.
 */

/** A piece of text as it stands on a page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Its base line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Whether the program that reads the PDF takes the line to end here. */
  readonly ends: boolean;
}

export interface PdfPage {
  readonly height: number;
  readonly pieces: readonly Piece[];
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly page: number;
  readonly pageHeight: number;
}

/** A paragraph, and the size of its letters. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
}

export interface Layout {
  readonly paragraphs: readonly Paragraph[];
  /** Address that a browser printed into the margin, or null. */
  readonly printedFrom: string | null;
}

/** Share of the height of a page at its top and at its bottom in which running heads stand. */
const MARGIN = 0.12;
/** From this share of the pages on, a line in the margin is a running head. */
const RECURS = 0.5;
/** Distance of base lines, in sizes of letters, from which on lines are of two paragraphs, where lines usually stand closer. */
const WIDE_GAP = 1.35;
const INDENT = 0.8;
/** A line that ends before this share of the column ended its paragraph, if it ends a sentence. */
const SHORT_LINE = 0.8;

export function layoutOf(pages: readonly PdfPage[]): Layout {
  const lines = pages.map((page, at) => linesOf(page, at));
  const furniture = furnitureOf(lines);
  const kept = lines.flatMap((page) => page.filter((line) => !furniture.has(line)));
  const known = wordsOf(kept);
  const paragraphs = paragraphsOf(kept).map((group) => joined(group, known));
  return { paragraphs: acrossPages(paragraphs), printedFrom: printedFrom(lines) };
}

function linesOf({ pieces, height }: PdfPage, page: number): Line[] {
  const lines: Line[] = [];
  let open: Piece[] = [];
  const end = () => {
    const line = lineOf(open, page, height);
    if (line !== null) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    if (last !== undefined && !sameLine(last, piece)) end();
    open.push(piece);
    if (piece.ends) end();
  }
  end();
  return lines;
}

/** On one base line (footnote marks stand a little higher), and further right. */
function sameLine(left: Piece, right: Piece): boolean {
  if (left.text.trim() === '' || right.text.trim() === '')
    return left.width === 0 || Math.abs(left.y - right.y) < left.size * 0.5;
  return Math.abs(left.y - right.y) < Math.max(left.size, right.size) * 0.4 && right.x >= left.x - left.size;
}

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

function lineOf(pieces: readonly Piece[], page: number, pageHeight: number): Line | null {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    // A gap is a space where the PDF has none: programs move the pen instead of printing a blank.
    const gap = piece.x - right > piece.size * 0.2 && right > Number.NEGATIVE_INFINITY;
    if (gap && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' ';
    text += piece.text;
    if (piece.text.trim() !== '') right = piece.x + piece.width;
  }
  const plain = text
    .replace(/[ﬀ-ﬆ]/g, (one) => LIGATURES.get(one) ?? one)
    .replace(/[\u0000-\u001f\u00a0]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const first = pieces.find((piece) => piece.text.trim() !== '');
  if (first === undefined || plain === '') return null;
  return { text: plain, x: first.x, y: first.y, right, size: sizeOf(pieces), page, pageHeight };
}

/** The size most of the characters have. */
function sizeOf(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pieces) counts.set(size, (counts.get(size) ?? 0) + text.trim().length);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

const PAGE_NUMBER = /^(?:page |p\. ?)?[-–— ]{0,3}\d{1,4}[-–— ]{0,3}(?:(?:of|\/) ?\d{1,4})?$/i;
/** What browsers print: the address and "1/3", or the day and the title. */
const PRINTED = /^(https?:\/\/\S{4,400}) {1,4}(?:page )?\d{1,4} ?(?:\/|of) ?\d{1,4}$/i;

function inMargin({ y, pageHeight }: Line): boolean {
  return y > pageHeight * (1 - MARGIN) || y < pageHeight * MARGIN;
}

/** Page numbers, and lines in the margins that recur with other numbers on half of the pages (at least two). */
function furnitureOf(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const pagesOf = new Map<string, Set<number>>();
  const margin = pages.flatMap((page) => page.filter(inMargin));
  for (const line of margin) {
    const form = formOf(line);
    pagesOf.set(form, (pagesOf.get(form) ?? new Set()).add(line.page));
  }
  const enough = Math.max(2, Math.ceil(pages.length * RECURS));
  const recurs = (line: Line) => (pagesOf.get(formOf(line))?.size ?? 0) >= enough;
  return new Set(margin.filter((line) => PAGE_NUMBER.test(line.text) || PRINTED.test(line.text) || recurs(line)));
}

/** Left and right heads alternate, so that the text counts and not the place; numbers of pages differ. */
function formOf({ text }: Line): string {
  return text.replace(/\d+/g, '#');
}

function printedFrom(pages: readonly (readonly Line[])[]): string | null {
  for (const line of pages[0] ?? []) {
    const url = inMargin(line) ? PRINTED.exec(line.text)?.[1] : undefined;
    if (url !== undefined && !url.includes('…')) return url;
  }
  return null;
}

const ENDS_SENTENCE = /[.!?:…]["'”’)\]]{0,3}$/;

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  const measures = columnsOf(lines);
  for (const [at, line] of lines.entries()) {
    const group = groups.at(-1);
    const before = lines[at - 1];
    if (group === undefined || before === undefined || parts(before, line, group, measures)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

interface Measures {
  /** Usual distance of base lines, in sizes of letters. */
  readonly leading: number;
}

function columnsOf(lines: readonly Line[]): Measures {
  const gaps = lines
    .flatMap((line, at) => {
      const before = lines[at - 1];
      if (before === undefined || before.page !== line.page || !sameSize(before, line) || before.y <= line.y) return [];
      return [(before.y - line.y) / line.size];
    })
    .sort((left, right) => left - right);
  return { leading: gaps[Math.floor(gaps.length / 2)] ?? 1.2 };
}

function sameSize(left: Line, right: Line): boolean {
  return Math.abs(left.size - right.size) <= Math.max(left.size, right.size) * 0.1;
}

/** Whether a paragraph ends between two lines. */
function parts(before: Line, line: Line, group: readonly Line[], { leading }: Measures): boolean {
  if (!sameSize(before, line)) return true;
  const moved = before.page !== line.page || line.y >= before.y;
  if (moved) return ENDS_SENTENCE.test(before.text);
  if (before.y - line.y > leading * WIDE_GAP * line.size) return true;
  const left = Math.min(...group.slice(-12).map(({ x }) => x));
  const right = Math.max(...group.slice(-12).map((one) => one.right), line.right);
  const ends = ENDS_SENTENCE.test(before.text);
  if (ends && line.x > left + line.size * INDENT && before.x <= left + line.size * 0.3) return true;
  return ends && before.right - left < (right - left) * SHORT_LINE;
}

function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const word of text.toLowerCase().match(/\p{L}[\p{L}-]*\p{L}/gu) ?? []) words.add(word);
  return words;
}

function joined(group: readonly Line[], known: ReadonlySet<string>): Paragraph {
  let text = '';
  for (const line of group) text = text === '' ? line.text : withLine(text, line.text, known);
  return { text: text.replace(/\u00ad/g, ''), size: group[0]!.size, page: group[0]!.page };
}

/** "govern-" + "ment": the hyphen goes, but where the word stands with it elsewhere, or what follows is a name or a number. */
function withLine(text: string, next: string, known: ReadonlySet<string>): string {
  const soft = text.endsWith('\u00ad');
  const left = brokenWord(text.slice(-60));
  if (left === null) return `${text} ${next}`;
  const stem = text.slice(0, -1);
  const right = /^\p{L}+/u.exec(next)?.[0] ?? '';
  if (soft) return stem + next;
  if (!/^\p{Ll}/u.test(next)) return `${text}${next}`;
  const whole = (left + right).toLowerCase();
  const hyphened = `${left}-${right}`.toLowerCase();
  return known.has(hyphened) && !known.has(whole) ? `${text}${next}` : stem + next;
}

/** The word before a hyphen at the end of a line, with the hyphens it has inside; null where there is none. */
function brokenWord(line: string): string | null {
  if (!/[-\u00ad\u2010]$/.test(line)) return null;
  const run = line
    .slice(0, -1)
    .split(/[^\p{L}-]/u)
    .at(-1)!;
  const word = run.split('--').at(-1)!.replace(/^-/, '');
  return word === '' || word.endsWith('-') ? null : word;
}

/** A sentence that a page or a column cut in two is put together, headings and captions of another size between them left where they are. */
function acrossPages(paragraphs: readonly Paragraph[]): Paragraph[] {
  const whole: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = whole.at(-1);
    const open = before !== undefined && before.page !== paragraph.page && !ENDS_SENTENCE.test(before.text);
    if (open && before.size === paragraph.size && /^\p{Ll}/u.test(paragraph.text))
      whole[whole.length - 1] = { ...paragraph, text: `${before.text} ${paragraph.text}` };
    else whole.push(paragraph);
  }
  return whole;
}
