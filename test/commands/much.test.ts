import { expect, it } from 'vitest';
import { isMuch } from '../../src/held';

const of = (length: number) => ({ text: 'a'.repeat(length) });

it('many articles are much, and so are few that are very long', () => {
  expect(isMuch(Array.from({ length: 400 }, () => of(1)))).toBe(true);
  expect(isMuch([of(700_000), of(700_000)])).toBe(true);
  expect(isMuch(Array.from({ length: 399 }, () => of(3_000)))).toBe(false);
  expect(isMuch([])).toBe(false);
});
