import { expect, it } from 'vitest';
import { read } from './reader';

it.each([
  ['Corvel Mining lost money. Managing director Ida Holm said she would go.', 'is managing director of', 'of a body'],
  ['A gang calling itself Black Heron took it. Chief executive Ida Holm said no.', 'is', 'of no gang'],
])('%s: %s (%s)', (text, label) => {
  expect(
    read(text)
      .claims.filter(({ form }) => form === 'role')
      .map((claim) => claim.label),
  ).toEqual([label]);
});
