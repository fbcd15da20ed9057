import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Reading } from '../../src/model';
import { readingIn } from '../../src/store/lazy-reading';
import { someArticles } from '../resolve/random-articles';

const lineOf = (value: unknown) => Buffer.from(JSON.stringify(value));

it('a reading says what its line says, to the byte', () => {
  const marks = fc.constantFrom(',"claims":[', '],"notices":[', '"', '\\', 'Müller', 'plain');
  fc.assert(
    fc.property(someArticles, marks, (articles, words) => {
      for (const { reading } of articles) {
        const mentions = reading.mentions.map((mention) => ({ ...mention, text: words }));
        const claims = reading.claims.map((claim) => ({ ...claim, label: words }));
        const whole = { ...reading, mentions, claims, notices: [{ code: 'x', message: words }] };
        expect(JSON.stringify(readingIn(lineOf(whole)))).toBe(JSON.stringify(whole));
        expect(readingIn(lineOf(whole))).toEqual(whole);
      }
    }),
    { numRuns: 50 },
  );
});

it('what has other parts, or another order of them, is parsed as it is', () => {
  for (const odd of [
    { claims: [], article: 'a', sentences: [], mentions: [], notices: [] },
    { article: 'a', sentences: [], mentions: [], claims: [], notices: [], more: 1 },
    { article: 'a', sentences: [], mentions: [], claims: [] },
  ])
    expect(JSON.stringify(readingIn(lineOf(odd)))).toBe(JSON.stringify(odd));
});

it('claims are parsed when they are first asked for, and once', () => {
  const reading: Reading = readingIn(
    lineOf({ article: 'a', sentences: [], mentions: [], claims: [{ id: 'a#c0' }], notices: [] }),
  );
  const parse = vi.spyOn(JSON, 'parse');
  expect(reading.mentions).toEqual([]);
  expect(parse).not.toHaveBeenCalled();
  expect(reading.claims).toBe(reading.claims);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

it('claims that are read again when they are asked for are those of the line', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      for (const { reading } of articles) {
        const line = lineOf({ ...reading, notices: [{ code: 'ü', message: '“”' }] });
        const again = vi.fn((from: number, length: number) => line.toString('utf8', from, from + length));
        const lazy = readingIn(line, again);
        expect(again).not.toHaveBeenCalled();
        expect(lazy.claims).toEqual(reading.claims);
        expect(lazy.claims).toBe(lazy.claims);
        expect(again).toHaveBeenCalledTimes(1);
      }
    }),
    { numRuns: 50 },
  );
});
