import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MentionId } from '../../src/model';
import { MentionMap, mentionsById } from '../../src/resolve/mention-map';
import { MentionTable, withPackedMentions } from '../../src/text/packed-mentions';
import { someArticles } from './random-articles';

const ids = fc
  .tuple(fc.constantFrom('', 'a', 'ab', 'a#', 'a#m1', 'b'), fc.constantFrom('#m', '#c', 'm', '#m99999999'), fc.nat(30))
  .map((parts) => parts.join('') as MentionId);

it('gives what a map gives, for ids of any form', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, fc.nat())), fc.array(ids), (rows, asked) => {
      const [map, known] = [new MentionMap<number>(), new Map<MentionId, number>()];
      for (const [id, value] of rows) {
        map.set(id, value);
        known.set(id, value);
        expect(map.get(id)).toBe(value);
      }
      for (const id of [...asked, ...known.keys()]) expect(map.get(id)).toBe(known.get(id));
    }),
  );
});

it('mentions are found by id, packed or not', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const table = new MentionTable();
      const readings = articles.map(({ reading }, n) =>
        n % 2 === 0
          ? withPackedMentions(reading, table.pack(reading.article, reading.mentions)!, () => reading.claims)
          : reading,
      );
      const mentionOf = mentionsById(readings);
      for (const { reading } of articles)
        for (const mention of reading.mentions)
          expect(JSON.parse(JSON.stringify(mentionOf(mention.id)))).toEqual(mention);
      expect(mentionOf('nobody#m0' as MentionId)).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});
