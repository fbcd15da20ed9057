import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeArticle } from '../../src/ingest';
import type { Reading } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { knowRows, type PackedRows, packed, rowsOf } from '../../src/resolve/claim-rows';
import { someArticles } from './random-articles';

/** The rows of a reading that is known by its notes alone: it holds no claims. */
function fromNotes(reading: Reading) {
  const bare = { ...reading, claims: [] };
  knowRows(bare, () => JSON.parse(JSON.stringify(packed(reading))) as PackedRows);
  return rowsOf(bare);
}

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
  expect(rows.claims.some(({ from }) => from !== null)).toBe(true);
  for (const part of [rows.used, rows.acting, rows.tellers]) expect(part.size).toBeGreaterThan(0);
  expect(rows.frames.length).toBeGreaterThan(0);
  expect(rows.claims).toHaveLength(reading.claims.length);
});
