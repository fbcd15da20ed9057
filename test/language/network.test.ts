import { describe, expect, it, test } from 'vitest';
import { type Reader, readerOf } from '../../src/language/network';
import { NETWORK_CODE } from '../../src/language/network-code';
import { unpackNetwork } from '../../src/language/network-memory';
import { MOST_TOGETHER, MOST_WORDS, together } from '../../src/language/network-room';
import { codeOf } from '../../training/write-weighing';
import { networkOfChance, plainScores } from './plain-network';

const TEXT =
  'The minister of trade , who had opposed the deal , told Reuters on 3 May that 27 ports would close in the U.S. and McDonald saw no way out .';
const WORDS = TEXT.split(' ');

const rowsOf = (values: ArrayLike<number>, stride: number, width: number, count: number): number[][] =>
  Array.from({ length: count }, (_, row) => Array.from({ length: width }, (_, k) => values[row * stride + k]!));

/** What a reader leaves, as `plainScores` gives it. */
function scoresOf(reader: Reader, words: readonly string[], heads: readonly number[], tags: number, relations: number) {
  reader.read([words]);
  return shownScores(reader, 0, words, heads, tags, relations);
}

/** What it leaves of one of the sentences that it read together. */
function shownScores(
  reader: Reader,
  sentence: number,
  words: readonly string[],
  heads: readonly number[],
  tags: number,
  relations: number,
) {
  reader.show(sentence);
  const { scores } = reader;
  const arcs = rowsOf(scores.arcs, scores.arcStride, words.length + 1, words.length);
  reader.relate(heads);
  return {
    tags: rowsOf(scores.tags, scores.tagStride, tags, words.length),
    arcs,
    relations: rowsOf(scores.relations, scores.relationStride, relations, words.length),
  };
}

describe('the network', () => {
  it('is run by the program that `npm run weighing` makes', async () => {
    expect(NETWORK_CODE).toBe(await codeOf('network'));
  });

  it.each([
    [{ embedding: 32, hidden: 24, arc: 16, relation: 32 }, 1],
    [{ embedding: 128, hidden: 96, arc: 96, relation: 96 }, 2],
  ])('gives the scores that plain TypeScript gives, to the last bit (%j)', (sizes, seed) => {
    const { data, arrays } = networkOfChance(sizes, ['the', 'of', 'minister', 'reuters', '00', ','], seed);
    const reader = readerOf(unpackNetwork(data, arrays));
    for (const words of [WORDS, WORDS.slice(0, 1), WORDS.slice(3, 10), [...WORDS].reverse()]) {
      const heads = words.map((_, i) => ((i * 7) % (words.length + 1)) - 1);
      const { tags, arcs, relations } = plainScores(data, arrays, words, heads);
      const given = scoresOf(reader, words, heads, data.tags.length, data.relations.length);
      expect(given).toEqual({ tags, arcs, relations });
    }
  });

  it('gives the same of sentences that are read together, in any order, and of as many words as there is room for', () => {
    const sizes = { embedding: 32, hidden: 24, arc: 16, relation: 32 };
    const { data, arrays } = networkOfChance(sizes, ['the', 'of', 'minister'], 4);
    const network = unpackNetwork(data, arrays);
    const [reader, alone] = [readerOf(network), readerOf(network)];
    const [tags, relations] = [data.tags.length, data.relations.length];
    const long = (name: string, length: number) => Array.from({ length }, (_, i) => `${name}${i}`);
    const most = MOST_TOGETHER - MOST_WORDS - WORDS.length - 1;
    const sentences = [WORDS, long('a', MOST_WORDS), ['Stop'], long('b', most)];
    reader.read(sentences);
    for (const at of [2, 0, 3, 1, 0]) {
      const words = sentences[at]!;
      const heads = words.map((_, i) => ((i * 5) % (words.length + 1)) - 1);
      const given = shownScores(reader, at, words, heads, tags, relations);
      expect(given).toEqual(scoresOf(alone, words, heads, tags, relations));
    }
  });

  it('is given numbers that differ, and uses the whole of their range', () => {
    const { data, arrays } = networkOfChance({ embedding: 32, hidden: 24, arc: 16, relation: 32 }, ['the'], 1);
    const heads = WORDS.map(() => -1);
    const { embedding, layer1, layer2, arcs } = plainScores(data, arrays, WORDS, heads);
    for (const rows of [embedding, layer1, layer2, arcs]) {
      expect(new Set(rows.flat()).size).toBeGreaterThan(0.3 * rows.flat().length);
    }
    expect(Math.max(...layer2.flat().map(Math.abs))).toBeGreaterThan(10_000);
  });

  it('reads the same from memory that it has filled and emptied many times, in several readers of one memory', () => {
    const sizes = { embedding: 32, hidden: 24, arc: 16, relation: 32 };
    const { data, arrays } = networkOfChance(sizes, ['the', 'of'], 3);
    const network = unpackNetwork(data, arrays);
    const [reader, other] = [readerOf(network), readerOf(network)];
    const heads = WORDS.map((_, i) => i - 1);
    const once = scoresOf(reader, WORDS, heads, data.tags.length, data.relations.length);
    for (let k = 0; k < 100; k++) {
      other.read([Array.from({ length: MOST_WORDS }, (_, i) => `form${i}of${k}`)]);
      reader.read([Array.from({ length: MOST_WORDS }, (_, i) => `word${i}of${k}`)]);
    }
    expect(scoresOf(reader, WORDS, heads, data.tags.length, data.relations.length)).toEqual(once);
    expect(scoresOf(other, WORDS, heads, data.tags.length, data.relations.length)).toEqual(once);
  });
});

test('sentences that are read together have no more words than there is room for', () => {
  const runs = together(['aaa', 'bb', 'cccc', '', 'dd', 'eeeee'], ({ length }) => length, 5);
  expect(runs).toEqual([['aaa', 'bb'], ['cccc', ''], ['dd'], ['eeeee']]);
  expect(together([], () => 1)).toEqual([]);
});
