import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim, Reading } from '../../src/model';
import { longClaims, piecesOf } from '../../src/store/long-claims';
import { toSegments } from '../../src/store/segments';
import { Packer } from '../../src/text/packed-list';
import { someArticles } from '../resolve/random-articles';

const marks = fc.constantFrom(',{"id":"a1#c', '"', '\\', 'Müller', '],"notices":[', '\ud800');

/** A reading of as many claims as a long article has parts, with texts that look like the format; ids come first, as `extract` has them. */
function reading(of: Reading, words: string): Reading {
  const claims = Array.from({ length: 40 }, () => of.claims).flat();
  const numbered = claims.map(({ id: _, ...claim }, at) => ({ id: `${of.article}#c${at}`, ...claim, label: words }));
  return { ...of, claims: numbered as Claim[] };
}

function packed(of: Reading): Reading {
  const packer = new Packer<Claim>();
  for (const claim of of.claims) packer.add(claim);
  return { ...of, claims: packer.list() };
}

it('claims that stay bytes are those of the line, and make the same line in pieces', () => {
  fc.assert(
    fc.property(someArticles, marks, (articles, words) => {
      for (const one of articles) {
        const plain = reading(one.reading, words);
        if (plain.claims.length === 0) continue;
        const bytes = Buffer.from(JSON.stringify(plain.claims).slice(1, -1));
        const long = longClaims(plain.article, bytes, 0)!;
        expect([...long]).toEqual(plain.claims);
        for (const same of [packed(plain), { ...plain, claims: long }])
          expect([...piecesOf(same)!].join('')).toBe(JSON.stringify(plain));
      }
    }),
    { numRuns: 30 },
  );
});

it('few claims, and what does not look like claims, are parsed in one', () => {
  const bytes = Buffer.from('{"id":"a1#c0"}');
  expect(longClaims('a1', bytes)).toBeNull();
  expect(longClaims('a2', bytes, 0)).toBeNull();
  expect(longClaims('a1', Buffer.from('{"id":"a1#m0"}'), 0)).toBeNull();
});

it('a segment with a long reading in it is the segment that an ordinary one makes', () => {
  fc.assert(
    fc.property(someArticles, fc.nat(3), (articles, at) => {
      const rowOf = (record: Reading) => ({ key: () => record.article, order: record.article, record });
      const plain = articles.map((one) => one.reading);
      const mixed = plain.map((one, number) => (number === at ? packed(one) : one));
      const [one, other] = [plain, mixed].map((records) => [...toSegments('readings', records, rowOf, 64)]);
      const textOf = (segments: typeof one) => segments!.map(({ name, content }) => [name, [...content!].join('')]);
      expect(textOf(other)).toEqual(textOf(one));
    }),
    { numRuns: 30 },
  );
});
