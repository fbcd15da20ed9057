import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListsMaker, listsOf } from '../../src/viewer/state/lists';
import { Pairs, pairKey } from '../../src/viewer/state/pairs';
import { sketch } from './sketch';

const SIZE = 9;
const anyLists = fc.array(fc.array(fc.integer({ min: 0, max: SIZE - 1 }), { maxLength: 6 }), { maxLength: 12 });

describe('lists in one piece', () => {
  it('are the lists they were made of, and say of each number where it is', () => {
    fc.assert(
      fc.property(anyLists, (rows) => {
        const lists = listsOf(rows, (row) => row);
        expect(rows.map((_, at) => lists.of(at))).toEqual(rows);
        const turned = lists.turned(SIZE);
        for (let item = 0; item < SIZE; item++)
          expect(turned.of(item)).toEqual(rows.flatMap((row, at) => row.filter((one) => one === item).map(() => at)));
      }),
    );
  });

  it('hold each number once where they are to, whatever room was asked for', () => {
    fc.assert(
      fc.property(anyLists, fc.integer({ min: 0, max: 4 }), (rows, room) => {
        const maker = new ListsMaker(rows.length, SIZE, room);
        for (const row of rows) {
          expect(maker.isEmpty).toBe(true);
          for (const item of row) maker.add(item);
          maker.end();
        }
        const made = maker.made();
        expect(rows.map((_, at) => made.of(at))).toEqual(rows.map((row) => [...new Set(row)]));
      }),
    );
  });
});

describe('pairs', () => {
  it('are found by their key alone, whichever way their edges run', () => {
    const data = sketch(['Ada > met > Bo', 'Bo > warned > Ada', 'Cy > met > Ada']);
    const pairs = new Pairs(data);
    expect([...pairs]).toHaveLength(2);
    for (const pair of pairs) expect(pairs.get(pairKey(pair.b, pair.a))).toBe(pair);
    const { a, b, relations } = [...pairs][0]!;
    expect(relations).toHaveLength(2);
    // The same number, written otherwise.
    for (const key of [`${a - 1}-${b + data.entities.length}`, `0${a}-${b}`, '', 'a-b', `${b}-${a}`])
      expect(pairs.has(key)).toBe(false);
  });
});
