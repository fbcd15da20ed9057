import { describe, expect, test } from 'vitest';
import { read, unbracket } from './reader';

/** What the words in brackets go back to, by the first words for it; null where it is something new. */
function antecedent(example: string): string | null {
  const { text, marked } = unbracket(example);
  const { mentions } = read(text);
  const mention = mentions.find(({ start, end }) => start === marked[0].start && end === marked[0].end);
  expect(mention).toBeDefined();
  return mentions.find(({ id }) => id === mention?.refers)?.text ?? null;
}

describe('people told of by their number alone', () => {
  test.each([
    ['Two Western diplomats said the talks had failed. [Both] asked not to be named.', 'Two Western diplomats'],
    [
      'Two Western diplomats said the talks had failed. Both spoke on condition of anonymity because [they] were not authorized to discuss the contacts.',
      'Two Western diplomats',
    ],
    [
      'Three clerks told the paper that the vault had flooded. Two of them had seen it. [All three] left.',
      'Three clerks',
    ],
    ['Police held two men near the port on Monday. The mayor said [the two] had started a fight.', 'two men'],
  ])('%s', (example, whole) => expect(antecedent(example)).toBe(whole));

  test.each([
    ['a row since', 'Two clerks left in May. Ida Holm and Tom Vega stayed. [Both] were paid.'],
    ['another number', 'Three clerks left in May. [Both] were paid.'],
    ['others', 'Two clerks left in May. [The other two] were paid.'],
    [
      'two who are named',
      'Two clerks left in May. Ida Holm fell out with her brother, Tom Vega; [the two] do not speak.',
    ],
    ['long ago', 'Two clerks left in May. It rained. Ships sank. The port froze. Snow fell. [Both] were paid.'],
    ['things', 'Two mines closed in May. [Both] were paid.'],
    ['no subject', 'Two clerks left in May. The mayor thanked [both].'],
  ])('nobody: %s: %s', (_why, example) => expect(antecedent(example)).toBeNull());
});
