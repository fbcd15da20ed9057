import { describe, expect, test } from 'vitest';
import { normalForm } from '../../src/language/normal-form';
import { segment } from '../../src/language/segment';

/** The tokens of a text, parted by spaces. */
function cut(text: string): string {
  return segment(text)
    .segments.flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)))
    .join(' ');
}

const CUTS: readonly (readonly [text: string, tokens: string, why: string])[] = [
  ['The 12-year plan didn’t pass.', 'The 12 - year plan did n’t pass .', 'hyphens part words; clitics stand alone'],
  ['A re-elected, pro-port, anti-dam mayor', 'A re-elected , pro-port , anti-dam mayor', 'prefixes stay joined'],
  ['She cannot and I’m gonna', 'She can not and I ’m gon na', 'fused forms'],
  ['the farmers’ boats and Odel’s net', 'the farmers ’ boats and Odel ’s net', 'possessives'],
  ['It cost $6.1m, or US$4.5 each, up 15%.', 'It cost $ 6.1 m , or US$ 4.5 each , up 15 % .', 'money, units, percent'],
  [
    'It owes N3.5tn, R1.4-million and Rs1,200 crore.',
    'It owes N 3.5 tn , R 1.4 - million and Rs 1,200 crore .',
    'currencies written in letters: no sentence ends at the point',
  ],
  [
    'The R14m bid and the A4 road, N95 masks, P5.',
    'The R 14 m bid and the A4 road , N95 masks , P5 .',
    'amounts alone',
  ],
  ['A quake of M6.2 hit version V2.1.', 'A quake of M6.2 hit version V2.1 .', 'versions and magnitudes'],
  ['at 7:30pm on 3/14/2031 and 2031-03-14', 'at 7:30 pm on 3/14/2031 and 2031-03-14', 'times and dates'],
  ['either/or, 9/11, 24 km/h', 'either / or , 9/11 , 24 km / h', 'slashes part words, not dates'],
  ['the 1990s, the ’90s, the 21st', 'the 1990s , the ’90s , the 21st', 'decades and ordinals'],
  [
    'See https://port.example/a?b=1, or mail a.b@port.example.',
    'See https://port.example/a?b=1 , or mail a.b@port.example .',
    'links',
  ],
  ['@harbour_watch wrote #FloodRelief', '@harbour_watch wrote #FloodRelief', 'handles'],
  [
    'Gen. Odel of the U.S. Navy left at 5 a.m. sharp',
    'Gen. Odel of the U.S. Navy left at 5 a.m. sharp',
    'abbreviations',
  ],
  ['It is in the U.S.', 'It is in the U.S .', 'the last full stop ends the sentence'],
  ['Wait... what?! No—never -- ever', 'Wait ... what ?! No — never -- ever', 'runs and dashes'],
  ['according toThe Port Herald', 'according to The Port Herald', 'a lost space'],
  [
    'They left Tammer.President Odel stayed.',
    'They left Tammer . President Odel stayed .',
    'a lost space after a full stop',
  ],
  [
    'the eBay and McDonald and iPhone and YouTube case',
    'the eBay and McDonald and iPhone and YouTube case',
    'camel case is no lost space',
  ],
  [
    "`` We left , '' he said -LRB- again -RRB- .",
    "`` We left , '' he said -LRB- again -RRB- .",
    'tokenised text stays as it is',
  ],
  [
    "the high - level talks of Odel 's party did n't end",
    "the high - level talks of Odel 's party did n't end",
    'tokenised clitics',
  ],
  ['AT&T and R&D', 'AT&T and R&D', 'ampersands in acronyms'],
  ['pal\u00adace and \u200bport\u00a0hall', 'pal\u00adace and port hall', 'invisible characters and hard spaces'],
  ['👍🏽 good 🇫🇷 :-)', '👍🏽 good 🇫🇷 :-)', 'pictures are one token each'],
];

describe('tokens', () => {
  test.each(CUTS)('%s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  test('white space and invisible characters only stand between tokens', () => {
    const text = 'One\u200b two, “three” \u00ad four.\r\n\r\n\tFive—six…\u2028seven';
    let at = 0;
    for (const { start, end } of segment(text).segments.flatMap(({ tokens }) => tokens)) {
      expect(text.slice(at, start)).toMatch(/^[\s\u200b\u00ad]*$/);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(text.slice(at)).toBe('');
  });

  test('a token of more than 256 characters is cut, with a notice, and never inside a character', () => {
    const text = `https://a.example/${'😀'.repeat(400)}`;
    const { segments, notices } = segment(text);
    const tokens = segments.flatMap((one) => one.tokens);
    expect(tokens.every(({ start, end }) => end - start <= 256)).toBe(true);
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(tokens.every(({ start }) => !/^[\udc00-\udfff]/.test(text.slice(start, start + 1)))).toBe(true);
    expect(notices.map(({ code }) => code)).toContain('token-cut');
  });
});

describe('normal form', () => {
  test.each([
    ['didn’t', "didn't"],
    ['“', '"'],
    ['``', '"'],
    ['-LRB-', '('],
    ['…', '...'],
    ['pal\u00adace', 'palace'],
    ['–', '–'],
  ])('%s becomes %s', (text, form) => {
    expect(normalForm(text)).toBe(form);
  });
});
