import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Ingested, type IngestOptions, ingest } from '../../src/ingest';
import { makeArticle } from '../../src/ingest/article';
import { LARGEST_FILE } from '../../src/ingest/open';
import { seriesOf } from '../../src/ingest/series';
import { folder } from '../support/folder';

/** Cuts at every `size` characters. */
const every = (size: number) => (text: string) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => ({
    start: at * size,
    end: Math.min(text.length, (at + 1) * size),
  }));

it('loses no word, and gives each part what the text says of itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, size) => {
      const whole = makeArticle(
        { text, title: 'Tarn floods', outlet: 'Tarn Post', published: '2025-03-04' },
        'tarn.txt',
      );
      const parts = [...seriesOf(whole, every(size))];
      const words = (some: string) => some.replace(/\s+/g, '');
      expect(words(parts.map((part) => part.text).join(''))).toBe(words(text));
      for (const { id: _, text: part, ...rest } of parts) {
        const { id: __, text: ___, ...known } = whole;
        expect(rest).toEqual(known);
        expect(part.trim()).not.toBe('');
      }
    }),
  );
});

const SENTENCE = 'The port of Tarn closed on Monday. ';
const LONG = SENTENCE.repeat(Math.ceil((LARGEST_FILE + 1) / SENTENCE.length));

async function readAll(args: readonly string[], options: Partial<IngestOptions>): Promise<Ingested[]> {
  const all: Ingested[] = [];
  for await (const one of ingest(args, { skip: [], ...options })) all.push(one);
  return all;
}

const HALVES = every(Math.ceil(LONG.length / 2));

it('a text that is more than an article is read as several, each an input of its own', async () => {
  const path = join(folder({ 'a.txt': `Outlet: Tarn Post\n\n${LONG}` }), 'a.txt');
  const [first, second, ...others] = await readAll([path], { partsOf: HALVES });
  expect(others).toEqual([]);
  if (!('article' in first!) || !('article' in second!)) throw new Error('refused');
  expect([first.input, second.input]).toEqual([`${path}:1`, `${path}:2`]);
  expect(first.warnings).toEqual(['over 20 MB, which no article is: read as many articles, one after the other']);
  expect(second.warnings).toEqual([]);
  expect(first.article.text + second.article.text).toBe(LONG);
  expect([first.article, second.article].map(({ file, outlet }) => [file, outlet])).toEqual([
    [path, 'Tarn Post'],
    [path, 'Tarn Post'],
  ]);
});

it('the same from standard input', async () => {
  const stdin = (async function* () {
    yield Buffer.from(LONG);
  })();
  expect((await readAll(['-'], { stdin, partsOf: HALVES })).map(({ input }) => input)).toEqual(['-:1', '-:2']);
});

it.each([
  ['markup', 'a.html', `<p>${LONG}</p>`],
  ['Markdown', 'a.md', LONG],
  ['what is no text', '-', `%PDF-${LONG}`],
])('%s of that size is refused', async (_, name, content) => {
  const stdin = (async function* () {
    yield Buffer.from(content);
  })();
  const path = name === '-' ? name : join(folder({ [name]: content }), name);
  expect(await readAll([path], { stdin, partsOf: HALVES })).toMatchObject([{ refusal: { kind: 'too-large' } }]);
});
