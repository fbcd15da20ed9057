import { describe, expect, it } from 'vitest';
import { chainOf } from './chain';

/** A text, the verb group of one of its claims, on whose word that is, and why it is hard. */
const CHAINS: readonly (readonly [text: string, claim: string, chain: string, why: string])[] = [
  [
    'A man who police said had fled the town was arrested on Friday.',
    'had fled',
    'police said',
    'a teller inside a relative clause',
  ],
  ['The man it said had started the fire was found.', 'had started', 'it said', 'the same without a relative word'],
  [
    'The bank left after it admitted a loss, in what clerks said was the worst year ever.',
    'was',
    'clerks said',
    'behind a comma it speaks of the whole sentence',
  ],
  [
    'The airline said it would appeal, and the regulator that it might settle.',
    'might settle',
    'the regulator said',
    'the verb is not said again',
  ],
  ['The ministry says the dam is safe; engineers say it is old.', 'is old', 'engineers say', 'a semicolon'],
  [
    'Mr. Osei said farmers had lost their seed, and warned that prices would rise.',
    'would rise',
    'Mr. Osei warned',
    'two deeds of one subject go without a comma',
  ],
  [
    '"It is safe," said Ida Moen, a farmer, pointing at the school, which was empty.',
    'was empty',
    '',
    'outside the marks',
  ],
  [
    'The firm denied that the pump, which was installed in May, had failed.',
    'was installed',
    '',
    'what is taken for granted is not denied',
  ],
  ['Officials did not say when the bridge, built in 1962, would reopen.', 'built', '', 'nor left unsaid'],
  [
    'According to a copy of the letter seen by the Tribune, the fund lost money.',
    'seen',
    '',
    'hung on a word of what is cited',
  ],
  [
    'The mayor repeated allegations, denied by the firm, that it had bribed clerks.',
    'had bribed',
    'The mayor allegations',
    'an aside between a noun and its clause',
  ],
  [
    'The newspaper reported claims, denied by the ministry, that the army had shelled the town.',
    'had shelled',
    ' claims',
    '... which a report only speaks of',
  ],
  [
    'The mine closed, said two clerks who asked not to be named.',
    'closed',
    'two clerks said',
    'a relative clause on a teller at the end',
  ],
  [
    'The bank, people close to the talks said, had lent the money.',
    'had lent',
    'people said',
    'a teller with more than a place',
  ],
  [
    '“We will fight.\n\n“We will never give up,” said the union leader.',
    'will fight',
    'the union leader said',
    'two paragraphs',
  ],
  [
    'Clerks warned that the town might lose the mine, on which three villages depend.',
    'depend',
    '',
    'added in the present to what was told in the past',
  ],
  [
    'The operator rejected claims that it had waited too long, as residents returned to the town.',
    'returned',
    '',
    'of the same time, and not denied',
  ],
  [
    'The official said its lawyers doubted that the plan was fair under the rules, under which farmers must own a well.',
    'must own',
    '',
    'what was told would stand in "had to", and no teller above it tells it either',
  ],
  [
    'The firm lost two ships on Monday, the company said, in a failure that is likely to cost it millions.',
    'is likely to cost',
    '',
    'added behind the teller, in the present',
  ],
  [
    'The ordinance, written by Adaeze Nwosu, could make room for 5,200 homes, according to the planning department.',
    'written',
    '',
    'what is told of the subject in passing',
  ],
  [
    'The league will sue on the ground that the city never studied the traffic.',
    'never studied',
    'The league ground',
    'so says who sues',
  ],
  [
    'His lawyers said that the sums had been explained to the auditors every year and that he was being made a scapegoat.',
    'was being made',
    'His lawyers said',
    'told by whoever told the first',
  ],
  [
    'One of them, Bruno Reis, said that he would ask the Senate for help.',
    'would ask',
    'Bruno Reis said',
    'who is named beside it',
  ],
  [
    'Both armies have broken the truce, monitors said on Thursday in a report that each side promptly dismissed.',
    'dismissed',
    '',
    'the telling has its content before it',
  ],
];

describe('on whose word, inside and beside what is told', () => {
  for (const [text, claim, chain, why] of CHAINS)
    it(`${text} (${why})`, () => {
      expect(chainOf(text, claim)).toBe(chain);
    });
});
