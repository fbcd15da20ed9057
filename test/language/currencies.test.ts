import { describe, expect, it } from 'vitest';
import { moneyAsKnown } from '../../src/language/currencies';

/** Words and where they stand, of a text whose words are parted by spaces; "|" parts words without a space. */
function known(text: string): string {
  const tokens: { start: number; end: number }[] = [];
  const words: string[] = [];
  let at = 0;
  for (const run of text.split(' ')) {
    for (const word of run.split('|')) {
      tokens.push({ start: at, end: at + word.length });
      words.push(word);
      at += word.length;
    }
    at++;
  }
  return moneyAsKnown(words, tokens).join(' ');
}

describe('money as the models know it', () => {
  const CASES: readonly (readonly [text: string, seen: string, why: string])[] = [
    ['owes N|3.5|tn', 'owes $ 3.5 million', 'naira, close to the number'],
    ['owes R|1.4|-|million', 'owes $ 1.4 - million', 'rand, with a hyphen'],
    ['Rs 38 lakh , phones', '$ 38 million , phones', 'rupees, before the number'],
    ['KSh 3 was paid', '$ 3 was paid', 'shillings without a multiple'],
    ['group N 3 won', 'group N 3 won', 'a letter apart from the number is none'],
    ['Q 3 profit', 'Q 3 profit', 'a quarter'],
    ['38 lakh people', '38 lakh people', 'a number that is no money'],
  ];
  for (const [text, seen, why] of CASES) it(`${text}: ${why}`, () => expect(known(text)).toBe(seen));
});
