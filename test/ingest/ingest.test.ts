import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { foreignLanguage, type Ingested, ingest } from '../../src/ingest';
import { openFailure } from '../../src/ingest/open';
import { folder } from '../support/folder';
import { compiledChild } from './child';

compiledChild();

const PROSE = 'The port of Oslo closed on Monday. Officials said that it would open again within a week.';

async function read(args: string[], stdin?: string): Promise<Ingested[]> {
  const stream = (async function* () {
    if (stdin !== undefined) yield Buffer.from(stdin);
  })();
  const all: Ingested[] = [];
  for await (const one of ingest(args, { skip: [], stdin: stream })) all.push(one);
  return all;
}

async function readFile(name: string, content: string | Uint8Array): Promise<Ingested> {
  const all = await read([join(folder({ [name]: content }), name)]);
  expect(all).toHaveLength(1);
  return all[0]!;
}

function article(one: Ingested) {
  if (!('article' in one)) throw new Error(`no article: ${JSON.stringify(one)}`);
  return one.article;
}

function refusal(one: Ingested) {
  if (!('refusal' in one)) throw new Error(`an article: ${JSON.stringify(one)}`);
  return one.refusal;
}

describe('what stands above a text', () => {
  it('takes the header block off', async () => {
    const one = article(
      await readFile(
        'a.txt',
        `Title: Port shut\nOutlet: The Ledger\nPublished: 14 May 2024\nUrl: https://x.example/a\nByline: A. Reyes\n\n\n${PROSE}\n`,
      ),
    );
    expect(one).toMatchObject({
      title: 'Port shut',
      outlet: 'The Ledger',
      published: '2024-05-14',
      url: 'https://x.example/a',
      byline: 'A. Reyes',
      text: `${PROSE}\n`,
    });
  });

  it('leaves a text alone whose first lines only look like a header', async () => {
    const text = `Title: not\nThis line is prose.\n\n${PROSE}`;
    expect(article(await readFile('a.txt', text)).text).toBe(text);
  });

  it('passes over a header line it does not know, and says so', async () => {
    const one = await readFile('a.txt', `Title: Port shut\nSection: World\nBy: A. Reyes\n\n${PROSE}`);
    expect(article(one)).toMatchObject({ title: 'Port shut', byline: 'A. Reyes', text: PROSE });
    expect(one).toMatchObject({ warnings: [expect.stringContaining('"Section:" is not known')] });
  });

  it('takes one known line among unknown ones for prose', async () => {
    const text = `Source: the river\nMinister: we did all we could\n\n${PROSE}`;
    expect(await readFile('a.txt', text)).toMatchObject({ article: { text }, warnings: [] });
  });

  it('warns of a header that no blank line ends', async () => {
    const text = `Title: Port shut\nOutlet: The Ledger\n${PROSE}`;
    const one = await readFile('a.txt', text);
    expect(one).toMatchObject({ article: { text }, warnings: [expect.stringContaining('put a blank line')] });
  });

  it('takes a first line for the title and keeps it in the text', async () => {
    const text = `Port of Oslo shut\n\n${PROSE}`;
    expect(article(await readFile('a.txt', text))).toMatchObject({ title: 'Port of Oslo shut', text });
  });

  it.each([
    [`${'word '.repeat(26)}\n\n${PROSE}`, 'over 25 words'],
    [`Port of Oslo shut\n${PROSE}`, 'no blank line'],
    ['Port of Oslo shut\n\n', 'nothing follows'],
  ])('no title: %#', async (text) => expect(article(await readFile('a.txt', text)).title).toBeNull());

  it('finds a date line near the top', async () => {
    const text = `Port shut\n\nAna Reyes\nTuesday 14 May 2024 03:50 BST\n${PROSE}`;
    expect(article(await readFile('a.txt', text))).toMatchObject({ published: '2024-05-14T03:50:00+01:00', text });
  });

  it('warns of a date it cannot read', async () => {
    const one = await readFile('a.txt', `Published: last week\n\n${PROSE}`);
    expect(one).toMatchObject({ article: { published: null }, warnings: [expect.stringContaining('last week')] });
  });
});

describe('Markdown', () => {
  it('becomes the text it stands for', async () => {
    const one = article(
      await readFile(
        'a.md',
        `---\ntitle: "Port shut"\nauthor: A. Reyes\n---\n# Port of **Oslo** shut #\n\n> [Officials](https://x.example) said *so*.\n\n* one\n\n---\n![x](y)\n`,
      ),
    );
    expect(one).toMatchObject({ title: 'Port shut', byline: 'A. Reyes' });
    expect(one.text).toBe('Port of Oslo shut\n\nOfficials said so.\n\n- one\n\n\n\n');
  });

  it('takes its first heading for the title', async () => {
    expect(article(await readFile('a.md', `## Port shut\n${PROSE}`)).title).toBe('Port shut');
  });

  it('is linear in marks that never close', async () => {
    for (const mark of ['[', '![', '**', '*', '_', '`', '<', '> ', '[a](', '#']) {
      const one = await readFile('a.md', `${mark.repeat(200_000)}\n\n${PROSE}`);
      expect(one.input).toContain('a.md');
    }
  }, 20_000);
});

describe('encodings', () => {
  const curly = '“We will not sign,” the minister’s aide said — in Oslo. '.repeat(3);

  it.each([
    ['utf-8', Buffer.from(curly)],
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(curly)])],
    ['utf-16le', iconv.encode(curly, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(curly, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(curly, 'utf-16le')],
    ['utf-16be', iconv.encode(curly, 'utf-16be')],
    ['windows-1252', iconv.encode(curly, 'windows-1252')],
  ])('%s #%#', async (encoding, bytes) => {
    const one = await readFile('a.txt', bytes);
    expect(one).toMatchObject({ encoding, warnings: [] });
    expect(article(one).text).toBe(curly);
  });

  it('counts what a damaged UTF-8 text lost', async () => {
    const bytes = Buffer.concat([Buffer.from(`${curly}Caf`), Buffer.from([0xe9]), Buffer.from(` ${curly}`)]);
    const one = await readFile('a.txt', bytes);
    expect(one).toMatchObject({ encoding: 'utf-8', warnings: ['1 characters could not be decoded as utf-8'] });
  });

  it('turns CRLF and CR into LF', async () => {
    expect(article(await readFile('a.txt', `${PROSE}\r\n\r${PROSE}`)).text).toBe(`${PROSE}\n\n${PROSE}`);
  });
});

describe('inputs that give no article', () => {
  it.each([
    ['empty', 'a.txt', '', 'warned', 'empty'],
    ['only blanks', 'a.txt', ' \n\t\n', 'warned', 'empty'],
    ['only a byte order mark', 'a.txt', '\ufeff', 'warned', 'empty'],
    ['only a header', 'a.txt', 'Title: x\n', 'warned', 'header'],
    ['binary', 'a.txt', Buffer.from([1, 2, 0, 3, 255, 0, 9]), 'rejected', 'binary'],
    ['a PDF named .txt', 'a.txt', '%PDF-1.7 text', 'rejected', 'PDF'],
    ['another kind', 'a.doc', 'x', 'rejected', '.doc'],
    ['no ending', 'article', 'x', 'rejected', 'ending'],
    ['no lines', 'a.jsonl', '\n\n', 'warned', 'empty'],
  ])('%s', async (_, name, content, kind, word) => {
    const { kind: got, reason } = refusal(await readFile(name, content as string));
    expect(got).toBe(kind);
    expect(reason).toContain(word);
  });

  it('too large, by its size alone', async () => {
    const path = join(folder({ 'a.txt': '' }), 'a.txt');
    truncateSync(path, 3_000_000_000);
    expect(refusal((await read([path]))[0]!)).toMatchObject({ kind: 'too-large' });
  });

  it.each(['https://ledger.example/a', 'file:///etc/passwd', 'http://127.0.0.1:1/'])(
    'an address is never asked for: %s',
    async (address) => {
      expect(refusal((await read([address]))[0]!)).toMatchObject({
        kind: 'rejected',
        reason: expect.stringContaining('nothing is fetched from the network without --fetch'),
      });
    },
  );

  it('missing, a folder named by a glob that matches nothing', async () => {
    const root = folder();
    const all = await read([join(root, 'gone.txt'), join(root, '*.txt'), root]);
    expect(all.map((one) => refusal(one).kind)).toEqual(['failed', 'failed', 'rejected']);
    expect(refusal(all[0]!).reason).toBe('not found');
  });

  it('links, loops and pipes in a folder', async () => {
    const root = folder({ 'a.txt': PROSE, 'in/b.txt': PROSE });
    const outside = folder({ 'secret.txt': PROSE });
    symlinkSync(join(root, 'loop.txt'), join(root, 'loop.txt'));
    symlinkSync(join(outside, 'secret.txt'), join(root, 'out.txt'));
    symlinkSync(join(root, 'a.txt'), join(root, 'same.txt'));
    symlinkSync(root, join(root, 'in', 'up'));
    execFileSync('mkfifo', [join(root, 'pipe.txt')]);
    const all = await read([root]);
    expect(
      all.map((one) => [one.input.slice(root.length + 1), 'article' in one ? 'article' : refusal(one).reason]),
    ).toEqual([
      ['a.txt', 'article'],
      ['in/b.txt', 'article'],
      ['loop.txt', 'a symbolic link that leads back to itself'],
      ['out.txt', 'a symbolic link that leads out of the folder'],
      ['pipe.txt', 'a named pipe, not a regular file'],
      ['same.txt', 'article'],
    ]);
  });

  it('unreadable, in words', () => {
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    expect(openFailure(denied)).toEqual({ kind: 'failed', reason: 'no permission to read it' });
  });
});

describe('arguments', () => {
  it('walks folders in code-unit order, known endings only, hidden files and skipped folders left out', async () => {
    const root = folder({
      'b.txt': PROSE,
      'B.txt': PROSE,
      'a/z.md': PROSE,
      '.hidden.txt': PROSE,
      '.git/x.txt': PROSE,
      'c.doc': PROSE,
      'graph/s.jsonl': '{}',
    });
    const names: string[] = [];
    for await (const { input } of ingest([root], { skip: [join(root, 'graph')] }))
      names.push(input.slice(root.length + 1));
    expect(names).toEqual(['B.txt', 'a/z.md', 'b.txt']);
  });

  it('takes globs, and a file whose name looks like one', async () => {
    const root = folder({ 'b.txt': PROSE, 'a.txt': PROSE, '[x].txt': PROSE });
    const names = (await read([join(root, '?.txt'), join(root, '[x].txt')])).map(({ input }) =>
      input.slice(root.length + 1),
    );
    expect(names).toEqual(['a.txt', 'b.txt', '[x].txt']);
  });

  it('reads standard input as one article', async () => {
    const [one] = await read(['-'], `Outlet: The Ledger\n\n${PROSE}`);
    expect(article(one!)).toMatchObject({ outlet: 'The Ledger', file: null, text: PROSE });
  });

  it('reads JSON lines, each an input of its own, bad ones named by their line', async () => {
    const lines = [
      JSON.stringify({ text: PROSE, outlet: 'The Ledger', published: '2024-05-14' }),
      '',
      '{"text": 5}',
      'not json',
      '[]',
      JSON.stringify({ text: ' ' }),
      JSON.stringify({ text: `${PROSE}!`, title: 3 }),
    ].join('\n');
    const all = await read(['-'], lines);
    expect(all.map((one) => [one.input, 'article' in one ? one.article.outlet : refusal(one).reason])).toEqual([
      ['-:1', 'The Ledger'],
      ['-:3', '"text" is missing or not a text'],
      ['-:4', 'the line is not valid JSON'],
      ['-:5', 'the line is not a JSON object'],
      ['-:6', 'empty: there is nothing to read'],
      ['-:7', '"title" is not a text'],
    ]);
  });
});

describe('ids', () => {
  it('hang on url, outlet and text, never on the path', async () => {
    const root = folder({
      'a.txt': PROSE,
      'b.txt': PROSE,
      'c.txt': `Outlet: X\n\n${PROSE}`,
      'd.txt': `Title: X\n\n${PROSE}`,
    });
    const [a, b, c, d] = (await read([root])).map((one) => article(one).id);
    expect(a).toMatch(/^[0-9a-f]{16}$/);
    expect(b).toBe(a);
    expect(c).not.toBe(a);
    expect(d).toBe(a);
  });
});

describe('the language of a text', () => {
  it.each([
    [
      'pl',
      'Rząd oświadczył we wtorek, że nie poprze planu ograniczonej operacji, a minister obrony zapowiedział negocjacje.',
    ],
    [
      'fr',
      'Le gouvernement a annoncé mardi qu’il ne soutiendrait pas le plan, selon deux responsables cités par le journal.',
    ],
    [
      'ar',
      'قالت الحكومة يوم الثلاثاء إنها لن تدعم الخطة وإن الوزير سيزور المدينة الأسبوع المقبل للتفاوض مع المسؤولين.',
    ],
    [
      'zh',
      '政府周二表示，不会支持该计划，部长将于下周访问该市与官员进行谈判。两名官员告诉该报，政府正在考虑其他方案，其中包括提供更多援助以及与邻国举行会谈。',
    ],
  ])('%s', async (code, text) => expect(await foreignLanguage(text)).toBe(code));

  it.each([
    PROSE,
    'Bonjour le monde',
    'Hamas, Fatah, Likud, Netanyahu, Gallant, Sinwar, Haniyeh, Rafah, Gaza',
    '12 34 56',
  ])('read as English: %s', async (text) => {
    expect(await foreignLanguage(text)).toBeNull();
  });
});

describe('a file that vanishes', () => {
  it('gets its outcome, and reading goes on', async () => {
    const root = folder({ 'a.txt': PROSE, 'b.txt': PROSE });
    const reader = ingest([join(root, 'a.txt'), join(root, 'b.txt')], { skip: [] });
    await reader.next();
    execFileSync('rm', [join(root, 'b.txt')]);
    expect((await reader.next()).value).toMatchObject({ refusal: { kind: 'failed', reason: 'not found' } });
  });
});
