import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeArticle } from '../../src/ingest';
import type { MentionId, Reading } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { claimsIn as claimsOfSentence } from '../../src/resolve/by-sentence';
import { type ClaimRows, knowRows, type PackedRows, packed, rowOf, rowsOf } from '../../src/resolve/claim-rows';
import { someArticles } from './random-articles';

/** The rows of a reading that is known by its notes alone: it holds no claims. */
function fromNotes(reading: Reading) {
  const bare = { ...reading, claims: [] };
  knowRows(bare, () => JSON.parse(JSON.stringify(packed(reading))) as PackedRows);
  return rowsOf(bare);
}

const claimsIn = (rows: ClaimRows) => Array.from({ length: rows.length }, (_, number) => rows.claim(number));

it('rows come back from the notes as they were made', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      for (const { reading } of articles) expect(fromNotes(reading)).toEqual(rowsOf(reading));
    }),
    { numRuns: 50 },
  );
});

it('and so do those of a text with days, tellers, bodies and a frame of which nothing else was read', async () => {
  const text =
    'The chief of Norrail, Lars Vik, denied on Monday that the railway would close. Washington warned Selmar. Four people said so.';
  const reading = await readArticle(makeArticle({ text, published: '2026-03-02' }, null));
  const rows = rowsOf(reading);
  expect(fromNotes(reading)).toEqual(rows);
  expect(claimsIn(rows)).toEqual(reading.claims.map(rowOf));
  expect(claimsIn(rows).some(({ from }) => from !== null)).toBe(true);
  const marks = reading.mentions.map(({ id }) => [rows.isUsed(id), rows.isActing(id), rows.isTeller(id)]);
  for (const part of [0, 1, 2]) expect(marks.some((mark) => mark[part])).toBe(true);
  expect(marks.some(([, acts, tells]) => !acts && !tells)).toBe(true);
  expect(rows.frames.length).toBeGreaterThan(0);
});

it('mentions with other ids than the program gives, and claims out of order, have rows too', () => {
  const mention = (id: string) => ({ id, owner: null });
  const claim = (sentence: number, subject: string) => ({
    form: 'clause',
    sentence,
    polarity: 'denied',
    modality: { kind: 'planned' },
    predicate: { lemma: 'close' },
    time: null,
    subject: { mention: subject },
    object: null,
    arguments: [],
    attribution: [],
    category: null,
  });
  const reading = {
    article: 'a',
    mentions: ['x', 'y', 'a#m0'].map(mention),
    claims: [claim(70_000, 'y'), claim(2, 'a#m0'), claim(70_000, 'z')],
  } as unknown as Reading;
  const rows = rowsOf(reading);
  expect(['x', 'y', 'a#m0', 'a#m1', 'z'].map((id) => rows.isUsed(id as MentionId))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(claimsIn(rows).map(({ sentence, polarity }) => [sentence, polarity])).toEqual([
    [70_000, 'denied'],
    [2, 'denied'],
    [70_000, 'denied'],
  ]);
  expect([70_000, 2, 3].map((sentence) => claimsOfSentence(reading, sentence).length)).toEqual([2, 1, 0]);
});
