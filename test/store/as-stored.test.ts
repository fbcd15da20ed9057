import { expect, it } from 'vitest';
import { resolve } from '../../src/resolve';
import { asStored } from '../../src/store';
import { articleOf } from '../resolve/pair';

const phrases = ['person: Joe Marlow', 'person: [President] Marlow', "unit*: {Peru}'s military", 'place: Peru'];
const stored = resolve([articleOf('a', phrases), articleOf('b', phrases)]);

it('what was found again is the object of the store, and what is new or written otherwise is not', () => {
  const [first, ...others] = structuredClone(stored.entities);
  const { id, ...rest } = others.pop()!;
  const now = {
    ...structuredClone(stored),
    entities: [{ ...first!, name: 'Somebody else' }, ...others, { ...rest, id }],
  };
  const kept = asStored(now, stored);
  expect(kept).toEqual(now);
  expect(kept.entities[0]).toBe(now.entities[0]);
  // The same names in another order are other bytes.
  expect(kept.entities.at(-1)).toBe(now.entities.at(-1));
  expect(kept.entities.slice(1, -1).every((one, at) => one === stored.entities[at + 1])).toBe(true);
  expect(kept.judgements.length).toBeGreaterThan(2);
  for (const part of ['judgements', 'propositions', 'relations'] as const)
    expect(kept[part].every((one, at) => one === stored[part][at])).toBe(true);
});
