import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest';
import { FURNITURE } from '../../src/ingest/html-furniture';
import { DEEPEST } from '../../src/ingest/html-guard';
import { blocksOfTree, type TextNode } from '../../src/ingest/html-text';
import { folder } from '../support/folder';
import { HOSTILE } from '../support/hostile';
import { compiledChild } from './child';
import { BARE, MODERN, PARAGRAPHS, TABLES, WEBLOG } from './pages';

compiledChild();

async function read(content: string | Uint8Array, name = 'page.html') {
  const root = folder({ [name]: content });
  const found = [];
  for await (const one of ingest([`${root}/${name}`], { skip: [] })) found.push(one);
  expect(found).toHaveLength(1);
  return found[0]!;
}

async function article(content: string | Uint8Array, name?: string) {
  const found = await read(content, name);
  if (!('article' in found)) throw new Error(`refused: ${JSON.stringify(found.refusal)}`);
  return { ...found.article, encoding: found.encoding, warnings: found.warnings };
}

async function refusal(content: string | Uint8Array) {
  const found = await read(content);
  if (!('refusal' in found)) throw new Error('it was read');
  return found.refusal;
}

const paragraphs = (text: string) => text.trimEnd().split('\n\n');

describe('the main text', () => {
  it('of a page of today: no menus, links, pleas or scripts, the caption apart', async () => {
    const { text } = await article(MODERN);
    expect(paragraphs(text)).toEqual([
      'Ferry crews walk out over rosters',
      'Passengers wait at the south pier on Monday.',
      ...PARAGRAPHS,
    ]);
  });

  it('of tables and font tags', async () => {
    const { text } = await article(TABLES, 'PAGE.HTM');
    expect(paragraphs(text)).toEqual(expect.arrayContaining([...PARAGRAPHS]));
    expect(text).not.toMatch(/Weather|Sports|Classified/);
  });

  it('of a weblog: no archive, no comments', async () => {
    const { text } = await article(WEBLOG);
    expect(paragraphs(text)).toEqual(expect.arrayContaining([...PARAGRAPHS, 'A ferry at rest.']));
    expect(text).not.toMatch(/Archive|February|Well said/);
  });

  it('of a page without any marks', async () => {
    const { text, title } = await article(BARE);
    expect(paragraphs(text)).toEqual([...PARAGRAPHS]);
    expect(title).toBeNull();
  });

  it('of a short notice', async () => {
    const { text } = await article(
      '<html><head><title>Port opens</title></head><body><nav><a href=/>Home</a></nav><p>The port of Castermouth opened on Friday.</p></body></html>',
    );
    expect(text).toBe('Port opens\n\nThe port of Castermouth opened on Friday.\n');
  });

  it('keeps a line break inside a paragraph and drops hidden words', async () => {
    const { text } = await article(
      `<html><body><article><p>${PARAGRAPHS[0]}<br>${PARAGRAPHS[1]}</p><p hidden>Obey me.</p><p style="display: none">And me.</p><p>${PARAGRAPHS[2]}</p></article></body></html>`,
    );
    expect(text).toBe(`${PARAGRAPHS[0]}\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}\n`);
  });
});

it('two line breaks part blocks, captions and cells are blocks, menus are not', async () => {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(
    '<body>One<br>two<br> <br>three <b>four</b><nav>Home</nav><figcaption>five</figcaption><table><tr><td>six<td>seven</table></body>',
  );
  const blocks = blocksOfTree(document.querySelector('body') as unknown as TextNode);
  expect(blocks.map(({ text }) => text)).toEqual(['One\ntwo', 'three four', 'five', 'six', 'seven']);
});

describe('what a page says of itself', () => {
  it.each([
    [
      'JSON-LD and Open Graph',
      MODERN,
      {
        title: 'Ferry crews walk out over rosters',
        outlet: 'The Harbor Ledger',
        published: '2025-03-04T08:15:00Z',
        byline: 'Ina Holt, Sam Oduya',
        url: 'https://ledger.example/ferry',
      },
    ],
    ['a title and a date in the text', TABLES, { title: 'Ferry crews walk out', outlet: 'The Delta Post', url: null }],
    [
      'meta tags and classes',
      WEBLOG,
      {
        title: 'Ferry crews walk out',
        outlet: 'Fjord Times',
        published: '2005-03-04',
        byline: 'Ina Holt',
        url: 'https://fjord.example/ferry',
      },
    ],
    ['nothing', BARE, { title: null, outlet: null, published: null, byline: null, url: null }],
  ])('%s', async (_, page, fields) => {
    expect(await article(page)).toMatchObject(fields);
  });

  it('broken JSON-LD is passed over', async () => {
    const page = MODERN.replace('"@context"', '@context');
    expect(await article(page)).toMatchObject({
      title: 'Ferry crews walk out over rosters',
      outlet: 'The Harbor Ledger',
    });
  });
});

describe('the encoding', () => {
  const page = (head: string) => `<html><head>${head}</head><body><p>“Café” – ${PARAGRAPHS[1]}</p></body></html>`;
  it.each([
    [
      'declared windows-1252',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
      'windows-1252',
      'windows-1252',
    ],
    ['declared ISO-8859-1, meant windows-1252', '<meta charset="iso-8859-1">', 'windows-1252', 'windows-1252'],
    ['undeclared windows-1252', '', 'windows-1252', 'windows-1252'],
    ['declared UTF-8, but windows-1252', '<meta charset="utf-8">', 'windows-1252', 'windows-1252'],
    ['declared windows-1252, but saved as UTF-8', '<meta charset="windows-1252">', 'utf-8', 'utf-8'],
    ['UTF-16 with a mark', '', 'utf-16', 'utf-16le'],
    ['declared windows-1250', "<meta charset='windows-1250'>", 'windows-1250', 'windows-1250'],
  ])('%s', async (_, head, written, told) => {
    const { text, encoding, warnings } = await article(iconv.encode(page(head), written, { addBOM: true }));
    expect(text).toBe(`“Café” – ${PARAGRAPHS[1]}\n`);
    expect({ encoding, warnings }).toEqual({ encoding: told, warnings: [] });
  });
});

describe('the guard', () => {
  it.each([
    ['200,000 nested tags', '<div>'.repeat(200_000), `nested more than ${DEEPEST} deep`],
    [
      '200,000 nested tags around a text',
      `${'<b>'.repeat(200_000)}x${'</b>'.repeat(200_000)}`,
      `nested more than ${DEEPEST} deep`,
    ],
    ['ten million opening brackets', '<'.repeat(10_000_000), 'pieces of text'],
    ['a million attributes', `<p ${'a=1 '.repeat(1_000_000)}>`, 'attributes'],
    ['a million elements', '<i></i>'.repeat(1_000_000), 'elements'],
    ['two million references', '&amp;'.repeat(2_000_000), 'pieces of text'],
    [
      'a page of nothing',
      '<html><body><nav><a href="/">Home</a></nav></body></html>',
      'without the text of an article',
    ],
  ])('%s is one rejected outcome, soon', async (_, page, words) => {
    await refusal('');
    const started = performance.now();
    expect(await refusal(page)).toMatchObject({ kind: 'rejected', reason: expect.stringContaining(words) });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('an empty page is empty, a picture with the ending of a page is binary', async () => {
    expect(await refusal('')).toMatchObject({ kind: 'warned' });
    expect(await refusal(Buffer.from('\u0089PNG\r\n\u001a\n\u0000', 'latin1'))).toMatchObject({ kind: 'rejected' });
  });

  it('hostile words in and around the text harm nothing', async () => {
    for (const text of HOSTILE) {
      const found = await read(
        `<html><head><title>${text}</title></head><body>${text}<p class="${text}">${PARAGRAPHS[0]}${text}</p></body></html>`,
      );
      expect('article' in found ? 'read' : found.refusal.kind).toMatch(/^(?:read|rejected)$/);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

it('standard input that opens as a page is read as one', async () => {
  async function* stdin() {
    yield Buffer.from(MODERN.slice(0, 10));
    yield Buffer.from(MODERN.slice(10));
  }
  const found = [];
  for await (const one of ingest(['-'], { skip: [], stdin: stdin() })) found.push(one);
  expect(found).toMatchObject([{ input: '-', article: { outlet: 'The Harbor Ledger', file: null } }]);
});

describe('furniture', () => {
  it.each(FURNITURE.map((row) => [row.example, row] as const))('%s', (example, row) => {
    expect(row.form.test(example)).toBe(true);
    expect(FURNITURE.filter(({ form }) => form.test(example))).toEqual([row]);
  });

  it.each(PARAGRAPHS)('is not: %s', (words) => {
    expect(FURNITURE.some(({ form }) => form.test(words))).toBe(false);
  });
});
