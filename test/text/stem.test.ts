import { expect, it } from 'vitest';
import { stemOf } from '../../src/text/stem';

it.each([
  'closure closed closing close closes',
  'dismissal dismissed dismiss',
  'resignation resigned resign',
  'demolition demolish demolished',
  'ban banned banning',
  'privatisation privatize privatised',
])('%s have one stem', (words) => {
  expect(new Set(words.split(' ').map(stemOf)).size).toBe(1);
});

it.each(['bus', 'red', 'ore', 'sea'])('%s stays as it is', (word) => expect(stemOf(word)).toBe(word));
