import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/ingest';
import { segment } from '../../src/language/segment';
import { MOST_ALIKE } from '../../src/language/unread';
import { type Reading, TEXT_UNREAD } from '../../src/model';
import { readArticle } from '../../src/reader';
import { shelveAll } from '../../src/shelf';

const told = (text: string) => segment(text).notices.filter(({ code }) => code === TEXT_UNREAD);
const wordsIn = (text: string) => segment(text).segments.reduce((sum, { tokens }) => sum + tokens.length, 0);

const LAST = 'The harbor of Tammer reopens on Friday.';
const RUN = `${'the ship sank, '.repeat(3_000)}and that was all.`;
const REPEATED = 'The ship sank in the bay. '.repeat(1_000);

describe('text that is no prose is left unread', () => {
  test.each([
    ['a run without the end of a sentence', RUN],
    ['the same sentence again and again', REPEATED],
    ['long words without the end of a sentence', `${'ship'.repeat(50)} `.repeat(400)],
  ])('%s: up to a limit, with a notice that says where', (_what, run) => {
    const text = `${run.trimEnd()}\n\n${LAST}`;
    const { segments } = segment(text);
    const { start, end } = segments.at(-1)!;
    expect(text.slice(start, end)).toBe(LAST);
    expect(wordsIn(text)).toBeLessThan(MOST_ALIKE + 100);
    const [notice, ...more] = told(text);
    expect(more).toEqual([]);
    expect(notice!.start).toBeGreaterThanOrEqual(segments.at(-2)!.end);
    expect(notice!.end).toBe(run.trimEnd().length);
    const unread = text.slice(notice!.start, notice!.end);
    for (const one of segments.slice(0, -1)) expect(one.end).toBeLessThanOrEqual(text.length - unread.length);
  });

  test('up to the limit all is read', () => {
    for (const text of ['the ship sank, '.repeat(900), 'The ship sank in the bay. '.repeat(500)]) {
      expect(told(text)).toEqual([]);
      expect(wordsIn(text)).toBeGreaterThan(3_000);
    }
  });

  test('sentences that differ are all read', () => {
    const text = Array.from({ length: 1_000 }, (_, at) => `Ship ${at} sank in the bay.`).join(' ');
    expect(told(text)).toEqual([]);
  });

  test('an input says so in its outcome', async () => {
    const article = makeArticle({ text: `${REPEATED}${LAST}` }, null);
    const shelf = { articles: new Map(), readings: new Map(), wasEmpty: true, kept: (one: Reading) => one };
    async function* inputs() {
      yield { input: 'a.txt', article, encoding: 'utf-8', warnings: ['no date'] };
    }
    const crew = { read: readArticle, atOnce: 1, end: async () => {} };
    const [outcome] = await shelveAll(shelf, inputs(), crew, () => {});
    expect(outcome).toMatchObject({ kind: 'warned', article: article.id });
    expect(outcome!.reason).toMatch(/^no date; \d+ sentences were left unread: /);
  });
});
