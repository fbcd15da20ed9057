import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/language/kinds';
import { DATELINES, END_CREDITS } from '../../src/language/parts';
import { segment } from '../../src/language/segment';

function kinds(text: string): string[] {
  return segment(text).segments.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** An example with its brackets taken off, and what stood between the outermost. */
function unbracket(example: string): { text: string; inside: string } {
  const open = example.indexOf('[');
  const close = example.lastIndexOf(']');
  const inside = example.slice(open + 1, close);
  return { text: example.slice(0, open) + inside + example.slice(close + 1), inside };
}

describe('kinds of text', () => {
  test.each(KINDS.map(({ kind, example }) => [example, kind]))('%s is %s', (example, kind) => {
    expect(kinds(`The port closed on Monday.\n\n${example}\n\nShips waited.`)[1]).toBe(`${kind}: ${example}`);
  });

  test.each(DATELINES.map(({ example }) => example))('%s', (example) => {
    const { text, inside } = unbracket(example);
    expect(kinds(text)[0]).toBe(`dateline: ${inside}`);
    expect(kinds(text)).toHaveLength(2);
  });

  test.each(END_CREDITS.map(({ example }) => example))('%s', (example) => {
    const { text, inside } = unbracket(example);
    expect(kinds(text).at(-1)).toBe(`credit: ${inside}`);
    expect(kinds(text)[0]).toMatch(/^caption: Rescuers search/);
  });

  test.each([
    ['Port Shut After Storm', 'heading'],
    ['Storm shuts port of Tammer — report', 'heading'],
    ['Who Pays for the Port?', 'heading'],
    ['The port of Tammer is shut.', 'prose'],
    ['Is the port of Tammer really shut for good?', 'prose'],
    ['The mayor — who lives in Tammer — said no.', 'prose'],
    ['TAMMER—the largest of the ports—stayed shut on Monday.', 'prose'],
    ['ANTI-Tammer protests were held in the port on Monday.', 'prose'],
    ['Biden: No deal has been made, officials say, and none is near.', 'prose'],
    ['Read the letter, and you will see why the mayor left office.', 'prose'],
    ['Follow the money, prosecutors said.', 'prose'],
    ['Join us in mourning, the mayor asked of the town.', 'prose'],
  ])('%s is %s', (text, kind) => {
    expect(kinds(`${text}\n\nThe next paragraph stands here.`)[0]).toBe(`${kind}: ${text}`);
  });

  test('name-like lines above a date line say who wrote and where', () => {
    expect(
      kinds('Port shut after storm\n\nMina Odel\nPort Anselm\nTuesday 14 May 2030 03:50 BST\n\nThe port is shut.'),
    ).toEqual([
      'heading: Port shut after storm',
      'credit: Mina Odel',
      'credit: Port Anselm',
      'dateline: Tuesday 14 May 2030 03:50 BST',
      'prose: The port is shut.',
    ]);
  });
});
