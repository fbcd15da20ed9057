import { describe, expect, it } from 'vitest';
import { note } from './note';
import { claimAt, read, unbracket } from './reader';

/** A sentence, and what stands among the participants of the claim in brackets: preposition and words. */
const ROWS: readonly (readonly [sentence: string, argument: string, why: string])[] = [
  ['The clerk was [afraid] of losing her job.', 'of losing her job', 'what an adjective asks for'],
  ['The engineer [argued] for closing the dam.', 'for closing the dam', 'what a verb asks for'],
  ['The cuts have [led] to souring public opinion.', 'to souring public opinion', 'the same'],
  ['The clerk was [found guilty] of taking bribes.', 'of taking bribes', 'also of what is done to somebody'],
  ['The firms [let] the deadline lapse.', ' lapse', 'a bare verb behind whoever does it'],
  ['Neighbours [saw] the men leave the house.', ' leave the house', 'the same'],
];

describe('what the claim of a verb has beside nouns', () => {
  it.each(ROWS)('%s: %s (%s)', (sentence, argument) => {
    const { text, marked } = unbracket(sentence);
    const found = claimAt(read(text), marked[0])!.arguments.map((each) => `${each.preposition ?? ''} ${each.text}`);
    expect(found).toContain(argument);
  });

  const NONE: readonly string[] = [
    'The mayor faulted clerks he did not [name] for leaving the gate open.',
    'The firm had not [responded] by the time of going to press.',
  ];
  it.each(NONE)('%s: none', (sentence) => {
    const { text, marked } = unbracket(sentence);
    const { arguments: found } = claimAt(read(text), marked[0])!;
    expect(found.filter(({ role }) => role === 'topic')).toEqual([]);
  });
});

describe('what is not let happen', () => {
  it('is not allowed, where what is let happen happens', () => {
    const notes = (text: string) => read(text).claims.map(note);
    expect(notes('The court did not let the firm open the mine.')).toContain(
      'the firm NOT_ALLOWED_TO_OPEN the mine ~possible !denied',
    );
    expect(notes('The firms let the deadline lapse.')).toContain('the deadline LAPSED -');
  });
});
