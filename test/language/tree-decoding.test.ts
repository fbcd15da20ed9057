import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArcScores, decoderFor, isTree } from '../../src/language/tree-decoding';

const { heads, decode } = decoderFor(128);

/** Rows of dependents: the root, then the words as heads. */
const scoresOf = (rows: readonly (readonly number[])[]): ArcScores => {
  const arcStride = rows[0]!.length + 3;
  return { arcs: Int32Array.from(rows.flatMap((row) => [...row, 99, 99, 99])), arcStride };
};

function decoded(rows: readonly (readonly number[])[]): number[] {
  decode(scoresOf(rows), rows.length);
  return [...heads.subarray(0, rows.length)];
}

const sumOf = (rows: readonly (readonly number[])[], tree: readonly number[]): number =>
  tree.reduce((sum, head, word) => sum + rows[word]![head + 1]!, 0);

/** All projective trees with one root over so many words. */
function allTrees(count: number): number[][] {
  const choices = Array.from({ length: count + 1 }, (_, head) => head - 1);
  const all = (size: number): number[][] =>
    size === 0 ? [[]] : all(size - 1).flatMap((rest) => choices.map((head) => [...rest, head]));
  return all(count).filter((tree) => isTree(Int32Array.from(tree), count) && tree.every((head, word) => head !== word));
}

describe('decoding a tree', () => {
  it.each([
    ['a chain', [-1, 0, 1], true],
    ['two roots', [-1, -1, 0], false],
    ['a circle', [1, 0, -1], false],
    ['an arc over the root', [2, -1, 1], false],
    ['crossing arcs', [-1, 3, 0, 0], false],
    ['arcs within arcs', [3, 2, 0, -1], true],
  ])('knows %s', (_, tree, expected) => {
    expect(isTree(Int32Array.from(tree), tree.length)).toBe(expected);
  });

  it('takes each word’s best head where those are a tree', () => {
    expect(
      decoded([
        [0, 0, 9, 0],
        [7, 0, 0, 0],
        [1, 0, 5, 0],
      ]),
    ).toEqual([1, -1, 1]);
  });

  it('finds the best of all projective trees with one root', () => {
    const trees = [1, 2, 3, 4, 5].map(allTrees);
    expect(trees.map(({ length }) => length)).toEqual([1, 2, 7, 30, 143]);
    const score = fc.integer({ min: -(2 ** 30), max: 2 ** 30 });
    const rows = fc.integer({ min: 1, max: 5 }).chain((count) =>
      fc.array(fc.array(score, { minLength: count + 1, maxLength: count + 1 }), {
        minLength: count,
        maxLength: count,
      }),
    );
    fc.assert(
      fc.property(rows, (given) => {
        const best = Math.max(...trees[given.length - 1]!.map((tree) => sumOf(given, tree)));
        const tree = decoded(given);
        expect(isTree(Int32Array.from(tree), tree.length)).toBe(true);
        expect(sumOf(given, tree)).toBe(best);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('gives a tree for the longest sentence', () => {
    const rows = Array.from({ length: 128 }, (_, i) =>
      Array.from({ length: 129 }, (_, j) => (i * 7919 + j * 104_729) % 1009),
    );
    expect(isTree(Int32Array.from(decoded(rows)), 128)).toBe(true);
  });
});
