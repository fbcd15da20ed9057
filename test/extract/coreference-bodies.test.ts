import { describe, expect, test } from 'vitest';
import { read } from './reader';

/** What the last such word goes back to, by the first words for it; null where it is left open. */
function antecedent(text: string, word: string): string | null {
  const { mentions } = read(text);
  const pronoun = mentions.findLast((mention) => mention.text === word);
  return mentions.find(({ id }) => id === pronoun?.refers)?.text ?? null;
}

describe('which body an "it" or "its" is that only a body can be', () => {
  test.each([
    [
      'the body that the sentence before is told of, whose president somebody is',
      'The growers’ association, which speaks for 900 farms, opposes the dam. Its president, Ana Reyes, said the valley would flood.',
      'Its',
      'The growers’ association',
    ],
    [
      'behind a quotation too',
      'The Lung Foundation, a charity, welcomed the verdict. "We are relieved," said its director, Ana Reyes.',
      'its',
      'The Lung Foundation',
    ],
    [
      'by a noun that has no type of its own',
      'The Port Authority denies that anyone was warned. Its counsel, Priya Solanki, showed a letter.',
      'Its',
      'The Port Authority',
    ],
    [
      'the country, whose ministry it is',
      'Norway offered to host talks in Bergen. Both sides, its foreign ministry said, had agreed.',
      'its',
      'Norway',
    ],
    [
      'who does it of a passive',
      'The claim was challenged by the Lung Foundation. "It is false," said Ana Reyes, its head of research.',
      'its',
      'the Lung Foundation',
    ],
    [
      'the source',
      'About 900 people depend on the river, according to the Water Institute, a research body. Its director, Ana Reyes, said the flow would fall.',
      'Its',
      'the Water Institute',
    ],
    [
      'who does what the clause above says',
      'On Monday the National League tabled a motion that its leader, Carl Rusk, said he would withdraw.',
      'its',
      'the National League',
    ],
    [
      'nobody where two bodies are told of',
      'The Harbor Board closed, and the dockers’ union believes more will follow. "We want work," said Ana Reyes, its chairwoman.',
      'its',
      null,
    ],
    [
      'nobody where somebody else is told of',
      'Ana Reyes met the Harbor Board on Monday. Its director, Carl Rusk, smiled.',
      'Its',
      null,
    ],
    [
      'a report has an author as well',
      'The Water Institute published a report. Its author, Ana Reyes, warned of floods.',
      'Its',
      null,
    ],
    [
      'who published what it calls so',
      'The row began when the growers’ union published what it described as proof.',
      'it',
      'the growers’ union',
    ],
    [
      'the body somebody speaks for',
      'A Foreign Office spokesperson said it did not comment on such cases.',
      'it',
      'Foreign Office',
    ],
    [
      'the one that the sentence before is told of, which alone can sue',
      'The players’ union has not taken a position. It fears that internationals would be barred.',
      'It',
      'The players’ union',
    ],
    [
      'not who is told of elsewhere: anything can cover canals',
      'The Water Institute backs the pact, but it covers only canals.',
      'it',
      null,
    ],
  ] as const)('%s', (_why, text, word, expected) => expect(antecedent(text, word)).toBe(expected));
});
