import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Ingested, ingest } from '../../src/ingest';
import { DUMP_FIELDS } from '../../src/ingest/dump-fields';
import { layoutOf } from '../../src/ingest/pdf-layout';
import { folder } from '../support/folder';
import { compiledChild } from './child';
import { column, crookedZip, pdf, warc, word, zip } from './files';

compiledChild();

const PROSE = 'The port of Oslo closed on Monday. Officials said that it would open again within a week.';
const PAGE = `<!doctype html><html><head><title>Port shut - The Ledger</title><meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="2024-05-14"></head><body><article><h1>Port shut</h1><p>${PROSE}</p></article></body></html>`;

async function read(name: string, content: string | Uint8Array): Promise<Ingested[]> {
  const all: Ingested[] = [];
  for await (const one of ingest([join(folder({ [name]: content }), name)], { skip: [] })) all.push(one);
  return all;
}

async function article(name: string, content: string | Uint8Array) {
  const [one, ...rest] = await read(name, content);
  if (one === undefined || rest.length > 0 || !('article' in one)) throw new Error(JSON.stringify([one, ...rest]));
  return one.article;
}

async function refusal(name: string, content: string | Uint8Array) {
  const [one, ...rest] = await read(name, content);
  if (one === undefined || rest.length > 0 || !('refusal' in one)) throw new Error(JSON.stringify([one, ...rest]));
  return one.refusal;
}

describe('PDF', () => {
  it('gives title, byline and paragraphs; running heads and page numbers go, parted words are joined', async () => {
    const head = (number: number) => [
      { text: `The Ledger  14 May 2024`, x: 72, y: 770, size: 9 },
      { text: String(number), x: 300, y: 30, size: 9 },
    ];
    const bytes = await pdf(
      [
        [
          ...head(1),
          { text: 'Port shut for a week', x: 72, y: 700, size: 20 },
          ...column(
            [
              'The port of Oslo closed on Monday after the harbor govern-',
              'ment found cracks in a quay. Officials said that it would',
              'open again.',
            ],
            660,
          ),
          ...column(
            [
              'The minister called it a well-known risk. The repairs of the well-',
              'known crack began at once, and they will go on until the',
            ],
            600,
          ),
        ],
        [...head(2), ...column(['end of the week, she said.'], 720)],
      ],
      { author: 'Ana Reyes', title: 'Microsoft Word - port.docx' },
    );
    const one = await article('a.pdf', bytes);
    expect(one).toMatchObject({ title: 'Port shut for a week', byline: 'Ana Reyes' });
    expect(one.text.split('\n\n')).toEqual([
      'Port shut for a week',
      'The port of Oslo closed on Monday after the harbor government found cracks in a quay. Officials said that it would open again.',
      'The minister called it a well-known risk. The repairs of the well-known crack began at once, and they will go on until the end of the week, she said.\n',
    ]);
  });

  it('takes the address that a browser printed at the foot', async () => {
    const bytes = await pdf([
      [...column([PROSE], 700), { text: 'https://ledger.example/port-shut 1/1', x: 72, y: 20, size: 8 }],
    ]);
    const one = await article('a.pdf', bytes);
    expect(one).toMatchObject({ url: 'https://ledger.example/port-shut', text: `${PROSE}\n` });
  });

  it('parts paragraphs by their indent', () => {
    const line = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 5, size: 10, ends: true });
    const { paragraphs } = layoutOf([
      {
        height: 800,
        pieces: [
          line('One sentence that fills its whole line ends here.', 60, 500),
          line('A second begins a paragraph, and it is indented', 75, 488),
          line('as papers do it, up to the very end of the line.', 60, 476),
        ],
      },
    ]);
    expect(paragraphs.map(({ text }) => text)).toHaveLength(2);
  });

  it.each([
    ['a page named .pdf', PAGE, 'not a PDF'],
    ['cut off', '%PDF-1.7\n1 0 obj\n<<', 'not a PDF'],
    ['without text', async () => await pdf([[]]), 'without text'],
  ])('is refused: %s', async (_, content, word) => {
    const { kind, reason } = await refusal('a.pdf', typeof content === 'function' ? await content() : content);
    expect([kind, reason]).toEqual(['rejected', expect.stringContaining(word)]);
  });
});

describe('DOCX', () => {
  it('gives title, author and paragraphs, and not the running head', async () => {
    const one = await article('a.docx', await word('Port shut', [PROSE, 'A second paragraph.']));
    expect(one).toMatchObject({
      title: 'Port shut',
      byline: 'Ana Reyes',
      text: `Port shut\n\n${PROSE}\n\nA second paragraph.\n`,
    });
  });

  it('never opens what lies outside the file', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end('x');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const picture = (id: string) => `<w:drawing><a:blip r:link="${id}"/></w:drawing>`;
    const bytes = await zip({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="image" TargetMode="External" Target="http://127.0.0.1:${port}/x.png"/><Relationship Id="b" Type="image" TargetMode="External" Target="file:///etc/passwd"/></Relationships>`,
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:p><w:r><w:t>${PROSE}</w:t>${picture('a')}${picture('b')}</w:r></w:p></w:body></w:document>`,
    });
    const one = await article('a.docx', bytes);
    expect(one.text).toBe(`${PROSE}\n`);
    expect(asked).toBe(0);
    server.close();
  });

  const document = (xml: string) => zip({ 'word/document.xml': xml });
  it.each([
    [
      'a text that grows without end',
      () => document(`<w:t>${'a'.repeat(30_000_000)}</w:t>`),
      'too-large',
      'grows more than',
    ],
    [
      'too many tags',
      () => document(Array.from({ length: 600_000 }, (_, n) => `<p${n}></p${n}>`).join('')),
      'rejected',
      'tags',
    ],
    ['too deep', () => document('<w:sdt>'.repeat(10_000)), 'rejected', 'deep'],
    ['entities', () => document('<!DOCTYPE x [<!ENTITY a "b">]><x/>'), 'rejected', 'document type'],
    [
      'a directory that lies',
      async () => crookedZip('word/document.xml', Buffer.alloc(3_000_000, 97), { size: 100 }),
      'rejected',
      'damaged',
    ],
    ['a name that climbs', async () => crookedZip('../../x.xml', Buffer.from('x')), 'rejected', 'damaged'],
    ['a zip of something else', () => zip({ 'a.txt': 'x' }), 'rejected', 'without a Word document'],
    [
      'an old document',
      async () => Buffer.from('\u00d0\u00cf\u0011\u00e0xxxxxxxx', 'latin1'),
      'rejected',
      'save it as .docx',
    ],
    ['no zip', async () => Buffer.from('hello'), 'rejected', 'not a .docx'],
  ] as const)('is refused: %s', async (_, make, kind, word) => {
    const started = performance.now();
    const found = await refusal('a.docx', await make());
    expect([found.kind, found.reason]).toEqual([kind, expect.stringContaining(word)]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('mail', () => {
  it('gives subject, sender, day and text without signature and quoted lines', async () => {
    const one = await article(
      'a.eml',
      `From: =?utf-8?q?Ana_Re=C3=BDes?= <ana@ledger.example>\r\nSubject: Port shut\r\nDate: Tue, 14 May 2024 03:50:00 +0100\r\nList-Id: "The Ledger Daily" <daily.ledger.example>\r\nArchived-At: <https://ledger.example/daily/7>\r\n\r\n${PROSE}\r\n> what was asked\r\n-- \r\nThe Ledger, 1 Quay\r\n`,
    );
    expect(one).toMatchObject({
      title: 'Port shut',
      byline: 'Ana Reýes',
      outlet: 'The Ledger Daily',
      published: '2024-05-14T03:50:00+01:00',
      url: 'https://ledger.example/daily/7',
      text: `${PROSE}\n`,
    });
  });

  it('reads a page that a browser saved', async () => {
    const one = await article(
      'a.mht',
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ledger.example/port\r\nSubject: Port shut\r\nDate: Wed, 1 Jan 2025 00:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--B--\r\n`,
    );
    expect(one).toMatchObject({
      title: 'Port shut',
      outlet: 'The Ledger',
      published: '2024-05-14',
      url: 'https://ledger.example/port',
      byline: null,
    });
    expect(one.text).toBe(`Port shut\n\n${PROSE}\n`);
  });

  it.each([
    ['no headers', '\r\n\r\nhello', 'no headers'],
    ['no text', 'From: a@b.example\r\nSubject: x\r\n\r\n', 'without text'],
  ])('is refused: %s', async (_, content, word) => expect((await refusal('a.eml', content)).reason).toContain(word));
});

describe('feeds', () => {
  const rss = (items: string, doctype = '') =>
    `<?xml version="1.0"?>${doctype}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Ledger</title>${items}</channel></rss>`;

  it('RSS: each entry an input of its own, with the whole text where the feed has it', async () => {
    const all = await read(
      'a.rss',
      rss(
        `<item><title>Port &amp;#8217;shut&amp;#8217;</title><link>https://ledger.example/1</link><pubDate>Tue, 14 May 2024 03:50:00 +0100</pubDate><dc:creator>Ana Reyes</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${PROSE}</p><script>alert(1)</script><p>Related: more</p>]]></content:encoded></item><item><title>Ferry late</title><description>The ferry was late.</description></item><item><guid>x</guid></item>`,
      ),
    );
    expect(all.map(({ input }) => input.slice(input.lastIndexOf('/') + 1))).toEqual(['a.rss:1', 'a.rss:2', 'a.rss:3']);
    expect(all[0]).toMatchObject({
      article: {
        title: 'Port ’shut’',
        outlet: 'The Ledger',
        byline: 'Ana Reyes',
        published: '2024-05-14T03:50:00+01:00',
        url: 'https://ledger.example/1',
        text: `Port ’shut’\n\n${PROSE}\n`,
      },
    });
    expect(all[1]).toMatchObject({ article: { text: 'Ferry late\n\nThe ferry was late.\n' } });
    expect(all[2]).toMatchObject({ refusal: { kind: 'rejected', reason: 'an entry without text' } });
  });

  it('Atom', async () => {
    const one = await article(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ledger</title><entry><title>Port shut</title><link rel="edit" href="https://x.example/e"/><link href="https://ledger.example/2"/><published>2024-05-14T00:00:00Z</published><author><name>A. Reyes</name></author><content type="html">&lt;p&gt;${PROSE}&lt;/p&gt;</content></entry></feed>`,
    );
    expect(one).toMatchObject({
      title: 'Port shut',
      outlet: 'The Ledger',
      url: 'https://ledger.example/2',
      byline: 'A. Reyes',
      text: `Port shut\n\n${PROSE}\n`,
    });
  });

  it('passes over the document type that RSS 0.91 had', async () => {
    const doctype =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';
    expect(
      await read('a.xml', rss(`<item><title>T</title><description>${PROSE}</description></item>`, doctype)),
    ).toMatchObject([{ article: { title: 'T' } }]);
  });

  it.each([
    ['entities that grow', '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>', 'document type'],
    ['entities from a file', '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>', 'document type'],
  ])('is refused: %s', async (_, doctype, word) =>
    expect((await refusal('a.xml', rss('<item><title>&b;</title></item>', doctype))).reason).toContain(word),
  );

  it.each([
    ['nested without end', '<rss>'.repeat(200_000), 'deep'],
    ['no feed', '<note><to>x</to></note>', 'no feed'],
    ['no entries', rss(''), 'without articles'],
  ])('is refused: %s', async (_, content, word) => expect((await refusal('a.xml', content)).reason).toContain(word));
});

describe('dumps', () => {
  it('a list under a known name; markup comes off; own names of fields', async () => {
    const all = await read(
      'a.json',
      JSON.stringify({
        status: 'ok',
        articles: [
          {
            headline: { main: 'Port shut' },
            source: { name: 'The Ledger' },
            publishedAt: '2024-05-14T03:50:00Z',
            web_url: 'https://ledger.example/1',
            authors: ['A', 'B'],
            content: `<p>${PROSE}</p>`,
          },
          { no: 'text' },
        ],
      }),
    );
    expect(all).toMatchObject([
      {
        article: {
          title: 'Port shut',
          outlet: 'The Ledger',
          published: '2024-05-14T03:50:00Z',
          url: 'https://ledger.example/1',
          byline: 'A, B',
          text: PROSE,
        },
      },
      { refusal: { kind: 'rejected' } },
    ]);
  });

  it('the first name of each row is found, and so is the last', () => {
    for (const { names } of DUMP_FIELDS) expect(new Set(names).size).toBe(names.length);
  });

  it('lines with other names', async () => {
    expect(
      await read('a.jsonl', `${JSON.stringify({ body: `<p>${PROSE}</p><p>More.</p>`, source: 'The Ledger' })}\n`),
    ).toMatchObject([{ article: { text: `${PROSE}\n\nMore.`, outlet: 'The Ledger' } }]);
  });

  it('names that are magic are names like others', async () => {
    const all = await read(
      'a.json',
      '[{"__proto__":{"text":"x"},"constructor":"y"},{"text":"A text.","__proto__":{"polluted":true}}]',
    );
    expect(all.map((one) => 'article' in one)).toEqual([false, true]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ['no JSON', '{"a":', 'not valid JSON'],
    ['settings', '{"name":"x","version":1}', 'without articles'],
    ['deep', '['.repeat(1_000_000), 'not valid JSON'],
  ])('is refused: %s', async (_, content, word) => expect((await refusal('a.json', content)).reason).toContain(word));
});

describe('archives', () => {
  it('zip: every file with a known ending is an input, the others are passed over', async () => {
    const all = await read(
      'a.zip',
      await zip({
        'x/a.txt': PROSE,
        'b.html': PAGE,
        'c.docx': await word('T', [PROSE]),
        'd.png': 'x',
        '__MACOSX/._a.txt': 'x',
        '.hidden.txt': 'x',
        'e.zip': 'PK',
        'f.jsonl': `{"text":"${PROSE}"}\n{"x":1}\n`,
      }),
    );
    const found = all.map((one) => [
      one.input.slice(one.input.indexOf('a.zip')),
      'article' in one ? 'ok' : one.refusal.kind,
    ]);
    expect(found).toEqual([
      ['a.zip/x/a.txt', 'ok'],
      ['a.zip/b.html', 'ok'],
      ['a.zip/c.docx', 'ok'],
      ['a.zip/e.zip', 'rejected'],
      ['a.zip/f.jsonl:1', 'ok'],
      ['a.zip/f.jsonl:2', 'rejected'],
    ]);
  });

  it.each([
    ['grows without end', async () => await zip({ 'a.txt': Buffer.alloc(15_000_000, 32) }), 'too-large'],
    ['lies about its sizes', async () => crookedZip('a.txt', Buffer.alloc(3_000_000, 97), { size: 100 }), 'failed'],
    ['has a name that climbs', async () => crookedZip('../../a.txt', Buffer.from(PROSE)), 'rejected'],
    ['has nothing', async () => await zip({ 'a.png': 'x' }), 'rejected'],
    ['is none', async () => Buffer.from('hello'), 'rejected'],
    ['is cut off', async () => (await zip({ 'a.txt': PROSE })).subarray(0, 60), 'rejected'],
  ] as const)('a zip that %s', async (_, make, kind) => expect((await refusal('a.zip', await make())).kind).toBe(kind));

  it.each([false, true])('warc (packed: %s): pages with their addresses, nothing else', async (packed) => {
    const bytes = warc(
      [
        { url: 'https://ledger.example/port', type: 'text/html; charset=utf-8', body: PAGE },
        { url: 'https://ledger.example/x.png', type: 'image/png', body: 'x' },
        { url: 'https://ledger.example/gone', type: 'text/html', body: PAGE, status: '404 Not Found' },
        { url: 'https://ledger.example/note', type: 'text/plain', body: PROSE },
      ],
      packed,
    );
    const all = await read(packed ? 'a.warc.gz' : 'a.warc', bytes);
    expect(all).toMatchObject([
      { article: { url: 'https://ledger.example/port', outlet: 'The Ledger', text: `Port shut\n\n${PROSE}\n` } },
      { article: { url: 'https://ledger.example/note', text: PROSE } },
    ]);
  });

  it('gzip: any of them, and bombs are seen', async () => {
    expect(await article('a.txt.gz', gzipSync(PROSE))).toMatchObject({ text: PROSE });
    expect(await article('a.html.gz', gzipSync(PAGE))).toMatchObject({ outlet: 'The Ledger' });
    expect(await read('a.jsonl.gz', gzipSync(`{"text":"${PROSE}"}\n`))).toMatchObject([{ article: { text: PROSE } }]);
    expect((await refusal('a.txt.gz', gzipSync(Buffer.alloc(25_000_000, 97)))).kind).toBe('too-large');
    expect((await refusal('a.jsonl.gz', gzipSync(Buffer.alloc(90_000_000, 97)))).kind).toBe('too-large');
    expect((await refusal('a.txt.gz', gzipSync(PROSE).subarray(0, 30))).kind).toBe('failed');
    expect((await refusal('a.txt.gz', 'hello')).kind).toBe('failed');
  });
});
