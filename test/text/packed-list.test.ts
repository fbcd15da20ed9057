import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { chunksOf, eachOnce, listOf, Packer, unpacked } from '../../src/text/packed-list';

const items = fc.array(fc.record({ id: fc.string(), spans: fc.array(fc.nat()) }), { maxLength: 70 });

function packedOf<Item extends object>(list: readonly Item[]): readonly Item[] {
  const packer = new Packer<Item>();
  for (const item of list) packer.add(item);
  expect(packer.length).toBe(list.length);
  return packer.list();
}

it('a packed list is read like any other', () => {
  fc.assert(
    fc.property(items, fc.nat(80), (plain, at) => {
      const packed = packedOf(plain);
      expect(packed.length).toBe(plain.length);
      expect(packed[at]).toEqual(plain[at]);
      expect([...packed]).toEqual(plain);
      expect([...eachOnce(packed)]).toEqual(plain);
      expect([...eachOnce(plain)]).toEqual(plain);
      expect(packed.map(({ id }, number) => [id, number])).toEqual(plain.map(({ id }, number) => [id, number]));
      expect(packed.flatMap(({ spans }) => spans)).toEqual(plain.flatMap(({ spans }) => spans));
      expect(packed.filter(({ spans }) => spans.length > 1)).toEqual(plain.filter(({ spans }) => spans.length > 1));
      expect(packed.find(({ id }) => id === plain[at]?.id)?.id).toBe(plain[at]?.id);
      expect(packed.at(-1)).toEqual(plain.at(-1));
      expect(JSON.stringify(packed)).toBe(JSON.stringify(plain));
      expect(unpacked(structuredClone(chunksOf(packed)!.packed!))[at]).toEqual(plain[at]);
    }),
    { numRuns: 100 },
  );
});

it('takes no changes, and an ordinary list is no packed one', () => {
  const packed = packedOf([{ id: 'a' }]) as { id: string }[];
  expect(() => packed.push({ id: 'b' })).toThrow(TypeError);
  expect([...packed]).toEqual([{ id: 'a' }]);
  expect(chunksOf([])).toBeNull();
});

it('parses a part once, and only the parts that are asked for', () => {
  const packed = packedOf(Array.from({ length: 1_000 }, (_, at) => ({ at })));
  const parse = vi.spyOn(JSON, 'parse');
  expect([packed[500]!.at, packed[501]!.at]).toEqual([500, 501]);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

it('forgets parts that were parsed long ago', () => {
  const packed = packedOf(Array.from({ length: 20_000 }, (_, at) => ({ at })));
  const first = packed[0]!;
  expect(packed[0]).toBe(first);
  expect(packed.reduce((sum, { at }) => sum + at, 0)).toBe(199_990_000);
  expect(packed[0]).not.toBe(first);
  expect(packed[0]).toEqual(first);
});

it('who goes through a list once has many parts read at once, and none of them kept', () => {
  const all = Array.from({ length: 151 }, (_, at) => ({ at }));
  const run = vi.fn((first: number, end: number) => JSON.stringify(all.slice(first, end)));
  const list = listOf<{ readonly at: number }>({
    length: all.length,
    size: 1,
    json: (at) => JSON.stringify([all[at]]),
    run,
  });
  const kept = list[3]!;
  expect([...eachOnce(list)]).toEqual(all);
  expect(run.mock.calls).toEqual([
    [0, 64],
    [64, 128],
    [128, 151],
  ]);
  expect(list[3]).toBe(kept);
});
