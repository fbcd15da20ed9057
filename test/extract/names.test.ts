import { describe, expect, test } from 'vitest';
import { clashes, isShortFor } from '../../src/extract/coreference-names';
import { lastNameOf } from '../../src/extract/mentions-key';
import { read, unbracket } from './reader';

/** Names in brackets that go back to the first bracketed one, by their words. */
function sameAs(example: string): string[] {
  const { text, marked } = unbracket(example);
  const { mentions } = read(text);
  const chainAt = (start: number, end: number) => {
    const found = mentions.find((one) => one.form === 'name' && one.head.start >= start - 1 && one.head.end === end);
    return found?.refers ?? found?.id;
  };
  const [first, ...others] = marked.map(({ start, end }) => ({
    chain: chainAt(start, end),
    text: text.slice(start, end),
  }));
  return others.filter(({ chain }) => chain !== undefined && chain === first.chain).map((one) => one.text);
}

describe('whom a name goes back to', () => {
  test.each([
    [
      'The jury heard [Ida Marlow KC], for the fund. [Ms Marlow] called two experts.',
      'a title behind the name is no last name',
    ],
    ['Prime Minister [Joris van Holm] spoke first. Then [van Holm] left.', 'a last name may begin with a small word'],
    ['A biologist, [Fergal Ó Dala], warned of floods. Later [Dr Ó Dala] left.', 'so it is behind a title'],
    [
      'The firm was founded by [Kevin Ma], an engineer. [Ma] sold his shares in May.',
      'a last name may have two letters',
    ],
    ['[Cllr Nora Gill] opposed the plan. [Cllr Gill] said it was costly.', 'councillors have a title too'],
    ['[Dame Rosalind Keane] founded the trust. [Dame Rosalind] left in May.', 'a dame goes by her first name'],
  ])('%s: %s', (example, _why) => expect(sameAs(example)).toHaveLength(1));

  test.each([
    [
      '[Omar Mansour], 30, drowned in May. [Hany Mansour], 29, gave an account through a lawyer.',
      'two first names are two people',
    ],
    [
      'The court tried the agent, Mr [Dennis Kole], 38, the driver, Mr [Abdi Jarso], 29, and Ms Rahma Hale, who runs a depot.',
      'a list is not one person',
    ],
    [
      'The board suspended Lions goalkeeper [Otto Brun], his teammate [Emil Sand] and team masseur [Vera Pohl] over the bets.',
      'nor are mates in a list',
    ],
    ['[Joris van Holm] left. [Piet van Holm] stayed.', 'nor two with the same long last name'],
  ])('%s: %s', (example, _why) => expect(sameAs(example)).toEqual([]));

  test('a post before a form of address is the title', () => {
    const { mentions } = read('The talks were led by the mediator Dame Joan Holm on Monday.');
    expect(mentions.map(({ text, title }) => [text, title])).toContainEqual([
      'the mediator Dame Joan Holm',
      'mediator',
    ]);
  });
  test.each([
    ['luc van holm', 'van holm'],
    ['van holm', 'holm'],
    ['ida reyes', 'reyes'],
    ['reyes', 'reyes'],
  ])('the last name of %s is %s', (key, last) => expect(lastNameOf(key)).toBe(last));
  test('what is short for the other is no other', () => {
    expect(clashes('de groot', 'marleen de groot')).toBe(false);
    expect(clashes('jan de groot', 'marleen de groot')).toBe(true);
    expect(isShortFor('ma', 'kevin ma', true)).toBe(true);
    expect(isShortFor('ma', 'corvel ma', false)).toBe(false);
  });
});
