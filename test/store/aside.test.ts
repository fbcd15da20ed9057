import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Claim, Judgement, MentionId, Reading, Relation } from '../../src/model';
import { build } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { resolve, withRowsOf } from '../../src/resolve';
import { Aside } from '../../src/store';
import { keptLineOf } from '../../src/store/kept-lines';
import { piecesOf } from '../../src/store/long-claims';
import { toSegments } from '../../src/store/segments';
import { lineOf } from '../../src/store/unparsed';
import { eachOnce, Packer } from '../../src/text/packed-list';
import { allParts, MentionPacker, withPackedMentions } from '../../src/text/packed-mentions';
import { someArticles } from '../resolve/random-articles';
import { folder } from '../support/folder';

/** Nothing in memory; all of a small set; some. */
const IN_MEMORY = [0, 1_000_000, 3_000];

it('a reading that is put aside says the same, is written the same, and leaves no file behind', () => {
  fc.assert(
    fc.property(someArticles, fc.constantFrom(...IN_MEMORY), (articles, inMemory) => {
      const place = folder();
      const aside = new Aside(place, inMemory);
      const held = articles.map(({ reading }) => ({ reading, light: aside.put(reading) }));
      for (const { reading, light } of held) {
        expect(light.mentions.map(allParts)).toEqual(reading.mentions.map(allParts));
        expect(light.claims.length).toBe(reading.claims.length);
        reading.claims.forEach((claim, at) => {
          expect(light.claims[at]).toEqual(claim);
        });
        expect([...light.claims]).toEqual(reading.claims);
        expect([...eachOnce(light.claims)]).toEqual(reading.claims);
        expect(keptLineOf(light)?.() ?? JSON.stringify(light)).toBe(JSON.stringify(reading));
      }
      expect(readdirSync(place)).toEqual([]);
      aside.end();
    }),
    { numRuns: 60 },
  );
});

it('articles whose readings are put aside are resolved as others are', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const aside = new Aside(folder(), 0);
      const held = articles.map(({ article, reading }) => {
        return { article, reading: withRowsOf(reading, aside.put(reading)) };
      });
      expect(resolve(held)).toEqual(resolve(articles));
      aside.end();
    }),
    { numRuns: 60 },
  );
});

it('claims that were asked for long ago are read again, and letters of several bytes count as many', () => {
  const aside = new Aside(folder(), 0);
  const claim = (number: number) => ({ id: `a#c${number}`, label: '“ñ” 𝒩' }) as unknown as Claim;
  const mention = { id: 'a#m0', text: 'é', head: { start: 0, end: 1 }, refers: null, title: null, owner: null };
  const claims = Array.from({ length: 9 }, (_, number) => claim(number));
  const readingOf = (n: number) =>
    ({ article: 'a', sentences: [n], mentions: [mention], claims, notices: [] }) as unknown as Reading;
  const held = Array.from({ length: 300 }, (_, n) => aside.put(readingOf(n)));
  for (const at of [8, 0, 5])
    for (const light of held) {
      expect(light.claims[at]).toEqual(claims[at]);
      expect(light.claims[at]).toBe(light.claims[at]);
    }
  expect(keptLineOf(held[299]!)?.()).toBe(JSON.stringify(readingOf(299)));
  aside.end();
});

/** The same reading as one of a very long article comes. */
function packed(reading: Reading): Reading {
  const [claims, mentions] = [new Packer<Claim>(), new MentionPacker(reading.article)];
  for (const claim of reading.claims) claims.add(claim);
  mentions.add(reading.mentions);
  const list = claims.list();
  return withPackedMentions(reading, mentions.packed(), () => list);
}

it('a reading that comes packed is put aside too, and says and is written the same', () => {
  fc.assert(
    fc.property(someArticles, fc.constantFrom(...IN_MEMORY), (articles, inMemory) => {
      const place = folder();
      const aside = new Aside(place, inMemory);
      const held = articles.map(({ article, reading }) => {
        // More than one chunk, and not full to the last.
        const claims = Array.from({ length: 19 }, () => reading.claims).flat();
        const numbered = claims.map((claim, at) => ({ ...claim, id: `${article.id}#c${at}` as Claim['id'] }));
        const many: Reading = { ...reading, claims: numbered };
        return { many, light: aside.put(packed(many)) };
      });
      for (const { many, light } of held) {
        expect([...light.claims]).toEqual(many.claims);
        expect(light.mentions.map(allParts)).toEqual(many.mentions.map(allParts));
        const written = { ...many, mentions: many.mentions.map(allParts) };
        expect([...(piecesOf(light) ?? [])].join('')).toBe(JSON.stringify(written));
      }
      expect(readdirSync(place)).toEqual([]);
      aside.end();
    }),
    { numRuns: 30 },
  );
});

it('claims that come packed and have ids of another form stay as they came', () => {
  const packer = new Packer<Claim>();
  packer.add({ id: 'b#c0' } as Claim);
  const reading = { article: 'a', sentences: [], mentions: [], claims: packer.list(), notices: [] };
  const aside = new Aside(folder(), 0);
  expect(aside.put(reading as unknown as Reading).claims).toBe(reading.claims);
  aside.end();
});

it('records are put aside where much was put aside, or is expected', () => {
  const judgement: Judgement = {
    left: 'a#m0' as MentionId,
    right: 'a#m1' as MentionId,
    verdict: 'same',
    by: 'x',
    why: 'ü',
  };
  const aside = new Aside(folder());
  expect(aside.record('judgements', judgement)).toBe(judgement);
  aside.expectMuch();
  const [first, second] = [
    aside.record('judgements', judgement),
    aside.record('judgements', { ...judgement, why: 'y' }),
  ];
  expect([first, second].map(lineOf)).toEqual(
    [judgement, { ...judgement, why: 'y' }].map((one) => JSON.stringify(one)),
  );
  expect([first!.left, first!.why, second!.why]).toEqual(['a#m0', 'ü', 'y']);
  aside.end();
});

it('what a line begins with is read without parsing it, and so are lines that are written', () => {
  const aside = new Aside(folder());
  aside.expectMuch();
  const judgement = (right: string): Judgement => ({
    left: 'a#m0' as MentionId,
    right: right as MentionId,
    verdict: 'same',
    by: 'x',
    why: 'y',
  });
  const relation = { id: 'r/1', proposition: 'p/1', claims: ['a#c0'] } as unknown as Relation;
  const [plain, odd] = [aside.record('judgements', judgement('b')), aside.record('judgements', judgement('"\\'))];
  const lying = aside.record('relations', relation);
  const parse = vi.spyOn(JSON, 'parse');
  expect([plain.left, plain.right, plain.verdict, plain.by, lying.id, lying.proposition]).toEqual([
    'a#m0',
    'b',
    'same',
    'x',
    'r/1',
    'p/1',
  ]);
  const row = (record: Relation) => ({ key: () => '00', order: record.id, record });
  const [segment] = toSegments('relations', [lying], row);
  expect([...segment!.content!].join('')).toBe(`${JSON.stringify(relation)}\n`);
  expect(parse).not.toHaveBeenCalled();
  expect([odd.right, odd.left, plain.why, plain.by, lying.claims]).toEqual(['"\\', 'a#m0', 'y', 'x', ['a#c0']]);
  parse.mockRestore();
  aside.end();
});

it('a build that cannot let go of what was put aside lets go of the lock', async () => {
  const root = folder({ 'a.txt': 'The mayor of Oslo praised Norway.' });
  const act = () => build([join(root, 'a.txt')], { project: projectAt(root) });
  vi.spyOn(Aside.prototype, 'end').mockImplementationOnce(() => {
    throw new Error('it cannot be closed');
  });
  await expect(act()).rejects.toThrow('it cannot be closed');
  expect((await act()).articles).toBe(1);
});
