import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim } from '../../src/model';
import { resolve } from '../../src/resolve';
import { claimsIn } from '../../src/resolve/by-sentence';
import { Packer } from '../../src/text/packed-list';
import type { ReadArticle } from './pair';
import { someArticles } from './random-articles';

function packed({ article, reading }: ReadArticle): ReadArticle {
  const packer = new Packer<Claim>();
  for (const claim of reading.claims) packer.add(claim);
  return { article, reading: { ...reading, claims: packer.list() } };
}

it('articles whose claims are packed are resolved as others are', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      expect(resolve(articles.map(packed))).toEqual(resolve(articles));
      for (const one of articles)
        for (const { sentence } of one.reading.claims)
          expect(claimsIn(packed(one).reading, sentence)).toEqual(claimsIn(one.reading, sentence));
    }),
    { numRuns: 100 },
  );
});
