import { describe, expect, test } from 'vitest';
import { DOUBT_ROWS } from '../../src/extract/coreference-doubts';
import { read, unbracket } from './reader';

/** Whether the pronoun in the last brackets is left open. */
function isOpen(example: string): boolean {
  const { text, marked } = unbracket(example);
  const { start, end } = marked[marked.length - 1];
  const mention = read(text).mentions.find((one) => one.start === start && one.end === end);
  expect(mention?.form).toBe('pronoun');
  return mention?.refers === null;
}

describe('a pronoun whose choice is wrong as often as right is left open', () => {
  test.each(DOUBT_ROWS.map(({ example, why }) => [example, why]))('%s: %s', (example, _why) =>
    expect(isOpen(example)).toBe(true),
  );

  test.each([
    ['Tom Vega ran the port. “He never paid us.” “And [he] never wrote,” Dora Holm said.', true, 'another quotation'],
    ['Tom Vega left, and Dora Holm said “[he] never paid us”.', false, 'the same sentence'],
    ['Tom Vega ran the port for a year.\n\n“[He] never paid us,” Dora Holm said.', false, 'a new paragraph'],
    ['Tom Vega ran the port. The harbour froze. Fires burned. The crew told [him] of it.', false, 'not long ago'],
    ['Tom Vega ran the port. The inkosi of Zandu said [he] had offered cattle.', true, 'who tells is of no known type'],
    ['Tom Vega ran the port. The report said [he] had offered cattle.', false, 'a thing that tells is not he'],
    ['Tom Vega ran the port. The allegation said [he] had offered cattle.', false, 'nor is a thing of no type'],
    ['Tom Vega has left his wife. A pal said [he] had slept.', false, 'who tells of others'],
    ['Tom Vega ran the port. The 34-year-old said [he] had offered cattle.', false, 'who tells is of an age'],
    ['Tom Vega ran the port. The inkosi of Zandu slept while [he] offered cattle.', false, 'nothing is told'],
    [
      'Tom Vega was jailed in May. He wept in court. Coroner Luc Holm told him [he] did not have to answer.',
      true,
      'the weights gainsay a rule',
    ],
    ['Tom Vega was jailed. Coroner Luc Holm said [he] had slept.', false, 'the weights agree with a rule'],
  ] as const)('%s: %s, %s', (example, open, _why) => expect(isOpen(example)).toBe(open));
});
