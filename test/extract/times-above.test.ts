import { describe, expect, it } from 'vitest';
import { claimAt, read, unbracket } from './reader';

/** A sentence, the times among the participants of the claim in brackets, and its days. */
const ROWS: readonly (readonly [sentence: string, times: string, days: string | null, why: string])[] = [
  ['Halden Bank agreed on Monday to [pay] the fine.', 'Monday', null, 'agreed then, and paid on no day that is told'],
  ['The governor on Friday vowed to [appeal].', 'Friday', null, 'vowed then'],
  [
    'The board voted on Monday to [close] the school in June.',
    'June, Monday',
    '2024-06-01 2024-06-30',
    'the day of the deed is its own',
  ],
  ['Norway on Monday began [building] a fence.', 'Monday', '2024-05-13 2024-05-13', 'what is begun is done'],
  ['The drivers refused on Monday to [return].', 'Monday', '2024-05-13 2024-05-13', 'and what is refused is not'],
  ['The ministry failed on Monday to [publish] it.', 'Monday', '2024-05-13 2024-05-13', 'without a word of its own'],
  ['The heirs have been trying since April to [recover] it.', 'April', '2024-04-01 2024-05-14', 'tried since then'],
  ['The crew will begin on Friday to [repair] the bridge.', 'Friday', '2024-05-17 2024-05-17', 'both lie ahead'],
  ['The bank has until Friday to [appeal].', 'Friday', null, 'how long it may'],
];

describe('the time of a verb that stands before the deed', () => {
  it.each(ROWS)('%s: %s, %s (%s)', (sentence, times, days) => {
    const { text, marked } = unbracket(sentence);
    const claim = claimAt(read(text), marked[0])!;
    const found = claim.arguments.filter(({ role }) => role === 'time').map((each) => each.text);
    expect(found.join(', ')).toBe(times);
    expect(claim.time && `${claim.time.from} ${claim.time.to}`).toBe(days);
  });
});
