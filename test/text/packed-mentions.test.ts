import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mention, MentionId } from '../../src/model';
import {
  MentionPacker,
  MentionTable,
  mentionNumber,
  mentionRowsOf,
  rowsOf,
  withPackedMentions,
} from '../../src/text/packed-mentions';
import { someArticles } from '../resolve/random-articles';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

it('packed mentions say what they said, whatever other articles lie beside them', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const table = new MentionTable();
      const packed = articles.map(({ reading: { article, mentions } }) => table.pack(article, mentions)!);
      for (const [n, { reading }] of articles.entries()) {
        const rows = packed[n]!;
        expect(plain(rows.all())).toEqual(reading.mentions);
        expect(plain([rows.at(0) ?? null])).toEqual([reading.mentions[0] ?? null]);
        for (const { sentence } of [...reading.mentions, { sentence: 99 }])
          expect(plain(rows.inSentence(sentence))).toEqual(reading.mentions.filter((one) => one.sentence === sentence));
        expect([rows.at(-1), rows.at(reading.mentions.length)]).toEqual([undefined, undefined]);
      }
    }),
    { numRuns: 50 },
  );
});

const ONE: Mention = {
  id: 'a#m0' as MentionId,
  start: 4,
  end: 9,
  text: 'Arden',
  sentence: 0,
  full: { start: 0, end: 20 },
  head: { start: 5, end: 9 },
  form: 'name',
  type: null,
  refers: null,
  unnamed: false,
  key: 'arden',
  title: 'Mayor',
  owner: null,
};
const OTHER: Mention = {
  ...ONE,
  id: 'a#m1' as MentionId,
  sentence: 7,
  form: 'pronoun',
  type: 'object',
  refers: 'a#m0' as MentionId,
  unnamed: true,
  title: null,
  owner: 'a#m1' as MentionId,
};

it('every part comes back, and one that is not there is not', () => {
  const { full: _, ...without } = ONE;
  const mentions = [without, OTHER];
  const rows = new MentionTable().pack('a', mentions)!;
  expect(JSON.stringify(rows.all())).toBe(JSON.stringify(mentions));
  expect(rows.all()).toBe(rows.all());
});

it('more mentions than a page has go into one of their own', () => {
  const mentions = Array.from({ length: 40_000 }, (_, n) => ({ ...ONE, id: `a#m${n}` as MentionId, start: n }));
  const table = new MentionTable();
  const few = table.pack('a', [ONE])!;
  const many = table.pack('a', mentions)!;
  const others = table.pack('a', [ONE, OTHER])!;
  expect(many.at(39_999)?.start).toBe(39_999);
  expect([few.at(0)?.start, others.at(1)?.sentence]).toEqual([4, 7]);
});

it('what rows could not say is not packed', () => {
  const odd: readonly (readonly Partial<Mention>[])[] = [
    [{ id: 'a#m1' as MentionId }],
    [{ id: 'b#m0' as MentionId }],
    [{ refers: 'a#m2' as MentionId }],
    [{ owner: 'b#m0' as MentionId }],
    [{ refers: 'a#m00' as MentionId }],
    [{ sentence: 3 }, { id: 'a#m1' as MentionId, sentence: 2 }],
    [{ type: 'idea' as 'policy' }],
    [{ form: 'verb' as 'noun' }],
    [{ title: undefined as unknown as null }],
    [{ refers: undefined as unknown as null }],
  ];
  for (const parts of odd)
    expect(
      new MentionTable().pack(
        'a',
        parts.map((part) => ({ ...ONE, ...part })),
      ),
    ).toBeNull();
});

it('mentions that come part by part are packed as those that come at once, and go to another thread as they are', () => {
  fc.assert(
    fc.property(someArticles, fc.integer({ min: 1, max: 5 }), (articles, size) => {
      for (const { reading } of articles) {
        const { article, mentions } = reading;
        const packer = new MentionPacker(article);
        for (let from = 0; from < mentions.length; from += size) {
          const some = mentions.slice(from, from + size);
          // One that goes back to a later part is not packed; extraction gives none.
          const isKnown = ({ refers, owner }: Mention) =>
            [refers, owner].every((id) => id === null || mentionNumber(id) < from + some.length);
          if (some.every(isKnown)) expect(packer.add(some)).toBe(true);
          else expect(packer.add(some)).toBe(false);
          if (!some.every(isKnown)) return;
        }
        const packed = withPackedMentions(reading, packer.packed(), () => []);
        expect(plain(packed.mentions)).toEqual(mentions);
        expect(plain(rowsOf(structuredClone(mentionRowsOf(packed)!)).all())).toEqual(mentions);
      }
    }),
    { numRuns: 50 },
  );
});

it('there is room for as many as come, and what rows could not say is refused in any part', () => {
  const packer = new MentionPacker('a');
  const some = (from: number, many: number) =>
    Array.from({ length: many }, (_, n) => ({
      ...ONE,
      id: `a#m${from + n}` as MentionId,
      start: from + n,
      sentence: 3,
    }));
  expect([packer.add(some(0, 9_000)), packer.add(some(9_000, 9_000)), packer.add(some(18_000, 1))]).toEqual([
    true,
    true,
    true,
  ]);
  expect(packer.add(some(18_002, 1))).toBe(false);
  expect(packer.add(some(18_001, 1).map((one) => ({ ...one, sentence: 2 })))).toBe(false);
  const rows = packer.packed();
  expect([rows.length, rows.at(0)?.start, rows.at(18_000)?.start, rows.at(18_001)]).toEqual([
    18_001,
    0,
    18_000,
    undefined,
  ]);
});

it('numbers are those behind the last mark of an id', () => {
  expect(['a#m12', 'a#m0', 'a#b#m7', 'a#c12', 'a#m', 'am3', 'm3', '12', ''].map(mentionNumber)).toEqual([
    12, 0, 7, -1, -1, -1, -1, -1, -1,
  ]);
});
