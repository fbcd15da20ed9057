import { describe, expect, test } from 'vitest';
import { read } from './reader';

/** What the last "it" goes back to, by the first words for it; null where it is left open. */
function antecedent(text: string): string | null {
  const { mentions } = read(text);
  const pronoun = mentions.findLast((mention) => /^it$/i.test(mention.text));
  return mentions.find(({ id }) => id === pronoun?.refers)?.text ?? null;
}

describe('an "it" that goes on with what the sentence before was about', () => {
  test.each([
    ['a paper', 'A draft that leaked last month found a gap of two millions. It made no finding.', 'A draft'],
    ['a paper to which something is done', 'That rule appeared in a draft. It was removed in May.', 'That rule'],
    [
      'a body that does something',
      'The regulator opened an inquiry into the harbour last December and closed it in May. It found weaknesses in the accounts of the yard.',
      'The regulator',
    ],
    ['behind a time', 'Corvel Mining has faced trouble before. In 2022 it paid a fine.', 'Corvel Mining'],
    ['what only a body does', 'The council voted for the bill. It declined to comment.', 'The council'],
  ])('%s: %s', (_what, text, whole) => expect(antecedent(text)).toBe(whole));

  test.each([
    [
      'the body or the thing it votes for',
      'The Chamber of Deputies voted 76-72 for the bill, with two abstentions, after a long debate. It would raise the minimum age from 60 to 63.',
    ],
    [
      'a body to which something is done',
      'The Cyber Office recommended in 2022 that the files on informants stay with another network. It has not been done.',
    ],
    [
      'another paragraph',
      'The regulator opened an inquiry into the harbour last December and closed it in May.\n\nIt found weaknesses in the accounts of the yard.',
    ],
    [
      'somebody does something before it',
      'The regulator opened an inquiry into the harbour last December. When the yard closed in May, it found weaknesses in the accounts.',
    ],
    [
      'a thing, not at the beginning',
      'A 1959 agreement lets both countries use the water as long as the lake stays above a fixed level. On May 17 it dropped below that level for the first time since 2002.',
    ],
  ])('nothing: %s: %s', (_why, text) => expect(antecedent(text)).toBeNull());
});

describe('who tells is what its "it" is', () => {
  test.each([
    ['a name of no type', 'Lenz, the brewer whose name is on the shirts, said it would go.', 'Lenz'],
    [
      'a noun of no type',
      'Ida Holm disputed the figures of the diocese. The diocese said it had kept no record.',
      'the diocese',
    ],
  ])('%s: %s', (_what, text, whole) => expect(antecedent(text)).toBe(whole));

  test('not the other of two', () =>
    expect(antecedent('One clerk said the order was old. The other said it had come from the mayor.')).not.toBe(
      'The other',
    ));
});

describe('the body that somebody speaks for', () => {
  test('does what is told of it', () =>
    expect(
      antecedent(
        'The court ruled on Monday that the group had not shown that the cull would do harm to the herd. The group’s lawyer, Ida Holm, said it would appeal.',
      ),
    ).toBe('the group'));

  test.each([
    [
      'what others ought to do',
      'The fleet of the northern ports lay in the strait, where a blockade began on Monday. The skippers’ league drew up a protest. Its chairman, Piet Dorrance, whose brother sails a boat, said it should stay in place until the boats come home.',
    ],
    [
      'what is found out',
      'The ministry’s head, Ida Holm, read a study that the mine had paid for in March. The institute’s head, Tom Vega, found that it had left out two springs.',
    ],
    [
      'what was confirmed before',
      'The draft was changed after a meeting with officials in April. The Drug Office’s spokesman confirmed the meeting in May but denied that it had changed the label.',
    ],
    [
      'what a paper does of which the body told',
      'The Alliance of Small Ports said the draft agreement was “a farce”. Its chair, Ida Holm, said it did not mention tolls.',
    ],
    [
      'how something works',
      'The plan was told in May, and the court has a ruling of its own. The council’s chairman, Ida Holm, said how it would work with the law.',
    ],
  ])('nothing: %s: %s', (_why, text) => expect(antecedent(text)).toBeNull());
});
