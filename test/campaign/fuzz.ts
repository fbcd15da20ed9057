/* Broken texts, pages, lines and feeds through our own readers here; broken PDF and .docx through the parser process. */
import { dirname, join } from 'node:path';
import { decode } from '../../src/ingest/decode';
import { fieldsOfRecord, recordsOf } from '../../src/ingest/dump-fields';
import { publishedOf, titleOf } from '../../src/ingest/front';
import { takeFrontMatter, takeHeader } from '../../src/ingest/header';
import { childProgram, ParserHost } from '../../src/ingest/host/host';
import type { ParsedFormat } from '../../src/ingest/host/task';
import { decodeHtml } from '../../src/ingest/html-encoding';
import { hasMarkup } from '../../src/ingest/html-file';
import { htmlRefusal } from '../../src/ingest/html-guard';
import { plainMarkdown } from '../../src/ingest/markdown';
import { parseRecord } from '../../src/ingest/record';
import { parseCsv } from '../../src/text/csv';
import { parsePublished } from '../../src/text/date';
import { csvCell, escapeXml, forTerminal, fromCsvCell, wellFormed } from '../../src/text/escape';
import { column, pdf, plainPdf, WORD_PARTS, word, zip } from '../ingest/files';
import { compiledMain } from '../support/newsgraph';
import { mutated } from './mutate';
import type { Tally } from './tally';

const PROSE = 'The port of Oslo closed on Monday, “for now,” officials said. It would open again within a week.';
const SEEDS: readonly string[] = [
  `Title: Port shut\nPublished: 14 May 2024\n\n${PROSE}\n`,
  `---\ntitle: "Port"\n---\n# Port **shut**\n\n> [Officials](https://x.example) said *so*.\n\n- one\n\n\`\`\`\ncode\n\`\`\`\n`,
  `<!doctype html><html><head><meta charset="utf-8"><title>Port</title></head><body><article><h1>Port</h1><p>${PROSE}</p><ul><li>a</li></ul></article></body></html>`,
  JSON.stringify({ id: 1, text: PROSE, title: 'Port', published: '2024-05-14', authors: [{ name: 'A' }] }),
  JSON.stringify({
    articles: [{ content: `<p>${PROSE}</p>`, source: { name: 'The Ledger' }, publishedAt: 1_715_644_800 }],
  }),
  'alias,name,type\n"Gaza, the","Gaza ""Strip""",place\n',
  'Tuesday 14 May 2024 03:50 BST',
];

/** Each reader takes whatever comes and throws never; what it gives keeps its promise. */
const READERS: readonly (readonly [name: string, read: (text: string, bytes: Uint8Array) => boolean])[] = [
  [
    'decode',
    (_, bytes) => {
      const decoded = decode(bytes);
      return 'binary' in decoded || !decoded.text.includes('\r');
    },
  ],
  ['decodeHtml', (_, bytes) => 'binary' in decodeHtml(bytes) || true],
  ['header', (text) => text.endsWith(takeHeader(text).text) && takeFrontMatter(text).text.length <= text.length],
  ['markdown', (text) => plainMarkdown(text).text.length <= text.length + 20],
  ['front', (text) => (titleOf(text)?.length ?? 0) <= text.length && (publishedOf(text)?.length ?? 0) <= 40],
  ['record', (_, bytes) => typeof parseRecord(bytes, { needsId: false }) === 'object'],
  ['dump', (text) => dumped(text)],
  ['html guard', (text) => (htmlRefusal(text)?.length ?? 1) > 0 && typeof hasMarkup(text) === 'boolean'],
  ['csv', (text) => parseCsv(text).every(({ cells }) => cells.length > 0)],
  ['csv cell', (text) => fromCsvCell(parseCsv(`${csvCell(text)},x\n`)[0]!.cells[0]!) === text],
  ['xml', (text) => !/[<"]|&(?!#?\w+;)/.test(escapeXml(text))],
  ['terminal', (text) => !/[\u0000-\u001f\u007f-\u009f\u202e]/.test(forTerminal(text))],
  ['well-formed', (text) => wellFormed(text).length === text.length],
  [
    'date',
    (text) => {
      const date = parsePublished(text);
      return date === null || /^\d{4}-\d{2}-\d{2}/.test(date);
    },
  ],
];

function dumped(text: string): boolean {
  try {
    for (const record of recordsOf(JSON.parse(text)) ?? []) fieldsOfRecord(record);
  } catch (error) {
    return error instanceof SyntaxError;
  }
  return ({} as { polluted?: unknown }).polluted === undefined;
}

const SLOW_MS = 1_000;

export function fuzzMarkup(tally: Tally, count: number): void {
  let slowest = 0;
  for (let number = 0; number < count; number++) {
    const [name, read] = READERS[number % READERS.length]!;
    const bytes = mutated(Buffer.from(SEEDS[(number >> 2) % SEEDS.length]!), number);
    const started = performance.now();
    try {
      if (!read(bytes.toString(), bytes)) tally.fail(`${name} on mutant ${number}`, 'does not keep its promise');
    } catch (error) {
      tally.fail(`${name} on mutant ${number}`, String((error as Error).stack));
    }
    slowest = Math.max(slowest, performance.now() - started);
  }
  tally.count('broken texts, pages and lines', count);
  tally.note('slowest of them', `${slowest.toFixed(0)} ms`);
  if (slowest > SLOW_MS) tally.fail('markup', `one took ${slowest.toFixed(0)} ms`);
}

/** Short: a hang is not to hold up the campaign. Long enough that a busy machine is not taken for one. */
const CLOCK_MS = 20_000;

/** A .docx whose parts are sound as files of a zip and broken as documents: its checksums hold, so that what reads the XML meets the break. */
async function brokenWithin(number: number): Promise<Buffer> {
  const broken = Object.entries(WORD_PARTS).map(([name, content], at) => [
    name,
    at === 0 || number % 7 === at ? mutated(Buffer.from(content), number) : content,
  ]);
  return await zip(Object.fromEntries(broken));
}

/** What became of it, and the wall time in milliseconds. */
async function timed(host: ParserHost, format: ParsedFormat, bytes: Buffer) {
  const started = performance.now();
  const parsed = await host.parse({ format, bytes });
  return [parsed, performance.now() - started] as const;
}

/** Broken documents by number, `count` of them from `from` on, so that a long run can be made in parts. */
export async function fuzzParsers(tally: Tally, from: number, count: number): Promise<void> {
  childProgram.path = join(dirname(compiledMain()), 'ingest', 'host', 'child.js');
  let unhandled = 0;
  process.on('unhandledRejection', () => unhandled++);
  const packed = await pdf(
    [column([PROSE.replace(/[“”]/g, '"'), 'A second line of it.'], 700), column(['Page two.'], 700)],
    { title: 'Port' },
  );
  const document = await word('Port', [PROSE]);
  const plain = Buffer.from(plainPdf(PROSE), 'latin1');
  const mutants: readonly (readonly [ParsedFormat, (number: number) => Buffer | Promise<Buffer>])[] = [
    ['pdf', (number) => mutated(packed, number)],
    ['docx', (number) => mutated(document, number)],
    ['pdf', (number) => mutated(plain, number)],
    ['docx', brokenWithin],
  ];
  let slowest = 0;
  const host = new ParserHost({ clockMs: CLOCK_MS, filesPerChild: 2_000 });
  for (let number = from; number < from + count; number++) {
    const [format, mutant] = mutants[number % mutants.length]!;
    const bytes = await mutant(number);
    const [parsed, first] = await timed(host, format, bytes);
    const kind = parsed.kind === 'items' ? 'read' : parsed.refusal.kind;
    tally.count(`broken ${format}: ${kind}`);
    // A busy machine, or a child that starts, is slow once.
    const took = first > SLOW_MS ? Math.min(first, (await timed(host, format, bytes))[1]) : first;
    if (took > SLOW_MS) tally.fail(`${format} ${number}`, `took ${took.toFixed(0)} ms, twice`);
    slowest = Math.max(slowest, took);
  }
  host.end();
  tally.note('slowest of them', `${slowest.toFixed(0)} ms`);
  if (unhandled > 0) tally.fail('parsers', `${unhandled} unhandled rejections here`);
}
