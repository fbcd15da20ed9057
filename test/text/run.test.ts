import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runOf, runsBy } from '../../src/text/run';

it('finds the numbers of a value as looking at all of them does, and looks at few', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(11), (values, value) => {
      const sorted = values.toSorted((left, right) => left - right);
      const all = [...sorted.keys()].filter((at) => sorted[at] === value);
      expect(runOf(sorted.length, (at) => sorted[at]!, value)).toEqual(all);
    }),
  );
  let looked = 0;
  const run = runOf(1_000_000, (at) => ++looked && at, 77_777);
  expect([run, looked < 30]).toEqual([[77_777], true]);
});

it('puts items behind each other together that have one number', () => {
  expect([...runsBy([1, 1, 2, 1], (one) => one)]).toEqual([[1, 1], [2], [1]]);
  fc.assert(
    fc.property(fc.array(fc.nat(3)), (values) => {
      const runs = [...runsBy(values, (one) => one)];
      expect(runs.flat()).toEqual(values);
      for (const run of runs) expect(new Set(run).size).toBe(1);
      for (const [at, run] of runs.entries()) expect(runs[at + 1]?.[0]).not.toBe(run[0]);
    }),
  );
});
