import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Reading } from '../../src/model';
import { keptLineOf } from '../../src/store/kept-lines';
import { type Again, readingIn, recentClaims } from '../../src/store/lazy-reading';
import { Recent } from '../../src/text/packed-list';
import { MentionTable } from '../../src/text/packed-mentions';
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

it('claims that are read again when they are asked for are those of the line, each by itself', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      for (const { reading } of articles) {
        const line = lineOf({ ...reading, notices: [{ code: 'ü', message: '“”' }] });
        const read = vi.fn();
        const again: Again = (from, length, use) => {
          read();
          return use(line.subarray(from, from + length));
        };
        const lazy = readingIn(line, { again, recent: recentClaims(), mentions: new MentionTable() });
        expect(read).not.toHaveBeenCalled();
        expect(lazy.claims.length).toBe(reading.claims.length);
        reading.claims.forEach((claim, at) => {
          expect(lazy.claims[at]).toEqual(claim);
          expect(lazy.claims[at]).toBe(lazy.claims[at]);
        });
        expect([...lazy.claims]).toEqual(reading.claims);
        expect(read.mock.calls.length).toBeLessThanOrEqual(reading.claims.length + 2);
        expect(JSON.parse(JSON.stringify(lazy))).toEqual(JSON.parse(line.toString()));
        expect(keptLineOf(lazy)!()).toBe(line.toString());
      }
    }),
    { numRuns: 50 },
  );
});

it('of claims that are read again the last ones are kept, of all readings together', () => {
  const line = lineOf({
    article: 'a',
    sentences: [],
    mentions: [],
    claims: [{ id: 'a#c0' }, { id: 'a#c1' }],
    notices: [],
  });
  const again: Again = (from, length, use) => use(line.subarray(from, from + length));
  const [recent, mentions] = [new Recent(2), new MentionTable()];
  const [one, other] = [readingIn(line, { again, recent, mentions }), readingIn(line, { again, recent, mentions })];
  const first = one.claims[0];
  expect(other.claims[0]).toEqual(first);
  expect(other.claims[0]).not.toBe(first);
  expect(one.claims[0]).toBe(first);
  expect(other.claims[1]).toEqual({ id: 'a#c1' });
  expect(one.claims[0]).toEqual(first);
  expect(one.claims[0]).not.toBe(first);
});
