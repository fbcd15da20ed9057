import { types } from 'node:util';
import { expect, it } from 'vitest';
import type { MentionId } from '../../src/model';
import { idList } from '../../src/resolve/mention-ids';

const ids = (many: number, article = 'a1', from = 0) =>
  Array.from({ length: many }, (_, at) => `${article}#m${from + 3 * at}` as MentionId);

it('many ids of one article are held as numbers and are the same list', () => {
  const many = ids(5_000);
  const list = idList(many);
  expect(types.isProxy(list)).toBe(true);
  expect([...list]).toEqual(many);
  expect(JSON.stringify(list)).toBe(JSON.stringify(many));
});

it('few ids, those of several articles and those of another form stay as they are', () => {
  const mixed = [...ids(2_000), ...ids(2_000, 'a2')];
  const odd = [...ids(2_000), 'a1#m007' as MentionId];
  for (const list of [[], ids(9), mixed, odd]) expect(idList(list)).toBe(list);
});
