/* Files of foreign formats, made by writers that share no code with our readers. */
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import * as docx from 'docx';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import yazl from 'yazl';

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF with each line where it is said to stand, a list a page; pages are 600 by 800 points. */
export async function pdf(
  pages: readonly (readonly PdfLine[])[],
  about: { title?: string; author?: string } = {},
): Promise<Buffer> {
  const document = await PDFDocument.create();
  if (about.title !== undefined) document.setTitle(about.title);
  if (about.author !== undefined) document.setAuthor(about.author);
  // The same bytes at any time of day, so that a broken copy can be made again by its number.
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) {
    const page = document.addPage([600, 800]);
    for (const { text, x, y, size = 11 } of lines) page.drawText(text, { x, y, size, font });
  }
  return Buffer.from(await document.save());
}

/** Lines one under the other from `y` down, `leading` points apart. */
export function column(lines: readonly string[], y: number, { x = 72, size = 11, leading = 14 } = {}): PdfLine[] {
  return lines.map((text, at) => ({ text, x, y: y - at * leading, size }));
}

export async function word(title: string, paragraphs: readonly string[], author = 'Ana Reyes'): Promise<Buffer> {
  const document = new docx.Document({
    title,
    creator: author,
    sections: [
      {
        headers: { default: new docx.Header({ children: [new docx.Paragraph('RUNNING HEAD')] }) },
        children: [
          new docx.Paragraph({ text: title, heading: docx.HeadingLevel.TITLE }),
          ...paragraphs.map((text) => new docx.Paragraph(text)),
        ],
      },
    ],
  });
  return await docx.Packer.toBuffer(document);
}

const OFFICE = 'http://schemas.openxmlformats.org';

/** The least parts of a .docx, the text first, as strings of XML. */
export const WORD_PARTS: Readonly<Record<string, string>> = {
  'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Port</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">The port of Oslo </w:t></w:r><w:r><w:t>closed on Monday.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>One</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Two</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
};

/** A PDF of one page as it is written by hand: nothing in it is packed, so that a changed byte is a changed word of the format. */
export function plainPdf(text: string): string {
  const lines = text.split('\n').map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -14 Td`);
  const content = `BT /F1 11 Tf 72 700 Td ${lines.join('\n')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
  ];
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/**
 * A PDF of under a kilobyte with a packed object that, by the numbers before it, ends a petabyte on. pdf.js reads nothing there, a byte at
 * a time.
 */
export function endlessPdf(): Buffer {
  const numbers = `2 0 3 ${2 ** 50} `;
  const objects = '<0000';
  const head = '%PDF-1.7\n';
  const entry = (kind: number, place: number, at: number) => [kind, place >> 8, place & 255, at];
  const entries = (start: number) => [entry(0, 0, 0), entry(1, start, 0), entry(2, 1, 0), entry(2, 1, 1)].flat();
  // The packed objects stand last: a ">" behind them would end the string they begin.
  const table = (start: number) =>
    `${head}4 0 obj\n<< /Type /XRef /Size 4 /W [1 2 1] /Root 2 0 R /Length 16 >>\nstream\n${String.fromCharCode(...entries(start))}\nendstream\nendobj\n`;
  const packed = `1 0 obj\n<< /Type /ObjStm /N 2 /First ${numbers.length} /Length ${numbers.length + objects.length} >>\nstream\n${numbers}${objects}\nendstream\nendobj\n`;
  return Buffer.from(`${table(table(0).length)}${packed}startxref\n${head.length}\n%%EOF\n`, 'latin1');
}

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const made = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files))
    made.addBuffer(Buffer.from(content), name, { mtime: new Date('2024-01-01T00:00:00') });
  made.end();
  return collected(made.outputStream);
}

async function collected(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A zip written byte by byte, so that its directory can say what no honest program would say. */
export function crookedZip(name: string, content: Uint8Array, said: { size?: number; name?: string } = {}): Buffer {
  const packed = deflateRawSync(content);
  const bytes = Buffer.from(said.name ?? name);
  const size = said.size ?? content.length;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(Number(crc32?.(content) ?? 0), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(bytes.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, bytes, packed]);
  const made = Buffer.alloc(2);
  made.writeUInt16LE(20);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), made, fields, Buffer.alloc(14), bytes]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

export interface Answer {
  readonly url: string;
  readonly type: string;
  readonly body: string;
  readonly status?: string;
}

/** A web archive as ISO 28500 shows it: an answer a record, each packed on its own where `packed`. */
export function warc(answers: readonly Answer[], packed = false): Buffer {
  const records = answers.map(({ url, type, body, status = '200 OK' }, at) => {
    const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const head = [
      'WARC/1.0',
      'WARC-Type: response',
      `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}>`,
      'WARC-Date: 2024-05-14T10:00:00Z',
      `WARC-Target-URI: ${url}`,
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${Buffer.byteLength(http)}`,
    ].join('\r\n');
    const record = Buffer.from(`${head}\r\n\r\n${http}\r\n\r\n`);
    return packed ? gzipSync(record) : record;
  });
  return Buffer.concat(records);
}
