import fc from 'fast-check';
import { expect, it } from 'vitest';
import { virtualList } from '../../src/text/virtual-list';

it('a list whose items are made when they are asked for is read like any other, and takes no changes', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.nat() })), fc.nat(20), (plain, at) => {
      const list = virtualList(plain.length, (number) => ({ ...plain[number]! }));
      expect(list.length).toBe(plain.length);
      expect(list[at]).toEqual(plain[at]);
      expect(list.at(-1)).toEqual(plain.at(-1));
      expect([...list]).toEqual(plain);
      expect(list.slice(1, 3)).toEqual(plain.slice(1, 3));
      expect(list.map(({ id }, number) => [id, number])).toEqual(plain.map(({ id }, number) => [id, number]));
      expect(JSON.stringify({ list })).toBe(JSON.stringify({ list: plain }));
      expect(Array.isArray(list)).toBe(true);
    }),
  );
  const few = virtualList(2, (at) => at) as number[];
  expect(() => few.push(2)).toThrow(TypeError);
  expect([0 in few, 1 in few, 2 in few, few[-1]]).toEqual([true, true, false, undefined]);
});
