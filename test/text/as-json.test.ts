import { expect, test } from 'vitest';
import { jsonInPieces } from '../../src/text/as-json';
import { virtualList } from '../../src/text/virtual-list';

const many = virtualList(2_500, (at) => [at, `item "${at}"`]);

const VALUES: readonly object[] = [
  {},
  { a: null, b: [], c: 'x' },
  { short: [1, 2], long: Array.from({ length: 1_001 }, (_, at) => at), after: { deep: [true] } },
  { of: 'list', many },
];

test.each(VALUES.map((value) => [value]))('pieces of JSON are JSON when joined', (value) => {
  expect([...jsonInPieces(value)].join('')).toBe(JSON.stringify(value));
});

test('no piece holds all items of a long list', () => {
  const pieces = [...jsonInPieces({ many })];
  const whole = pieces.join('').length;
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(whole / 2);
});
