import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim } from '../../src/model';
import { Packer } from '../../src/text/packed-list';
import { MentionPacker, packedMentionsOf, withPackedMentions } from '../../src/text/packed-mentions';
import { received, sent } from '../../src/threads/answer';
import { someArticles } from '../resolve/random-articles';

it('a reading is received as it was sent, and claims and mentions that are packed stay so', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      for (const { reading } of articles) {
        const packer = new Packer<Claim>();
        for (const claim of reading.claims) packer.add(claim);
        const post = (one: typeof reading) => received(structuredClone(sent(one)));
        expect(post(reading)).toEqual(reading);
        const long = post({ ...reading, claims: packer.list() });
        expect(JSON.stringify(long)).toBe(JSON.stringify(reading));
        expect(sent(long).reading.length).toBeLessThanOrEqual(sent(reading).reading.length);
        expect(sent(long).claims?.length).toBe(reading.claims.length);
        const mentions = new MentionPacker(reading.article);
        mentions.add(reading.mentions);
        const both = withPackedMentions(reading, mentions.packed(), () => packer.list());
        expect(JSON.parse(JSON.stringify(post(both)))).toEqual(reading);
        expect(JSON.parse(sent(both).reading)).toMatchObject({ mentions: [], claims: [] });
        expect(packedMentionsOf(post(both))?.length).toBe(reading.mentions.length);
      }
    }),
    { numRuns: 20 },
  );
});
