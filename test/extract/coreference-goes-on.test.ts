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

describe('a name of no type that tells is what its "it" is', () => {
  test('of itself', () =>
    expect(antecedent('Lenz, the brewer whose name is on the shirts, said it would go.')).toBe('Lenz'));
});
