import { expect, it } from 'vitest';
import { isMember, type View } from '../../src/extract/coreference-view';

it('a word that is no mention is of no chain', () => {
  const view = { drafts: [{ sentence: 0 }] } as unknown as View;
  expect(isMember(view, { members: [0] } as unknown as Parameters<typeof isMember>[1], 0)).toBe(true);
  expect(isMember(view, { members: [0] } as unknown as Parameters<typeof isMember>[1], -1)).toBe(false);
});
