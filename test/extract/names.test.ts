import { describe, expect, test } from 'vitest';
import { clashes, isShortFor } from '../../src/extract/coreference-names';
import { lastNamesOf } from '../../src/extract/mentions-key';
import { HYPHENED } from '../../src/extract/repairs-hyphens';
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
    ['ida reyes sr.', 'reyes'],
  ])('the last name of %s is %s', (key, last) => expect(lastNamesOf(key).at(-1)).toBe(last));
  test('a full name that opens a sentence is known by its other mentions', () => {
    const { mentions } = read('The chair, Memory Banda, led the vote. Police left. Memory Banda condemned it.');
    expect(mentions.filter(({ text }) => text === 'Memory Banda').map(({ type }) => type)).toEqual([
      'person',
      'person',
    ]);
  });
  test('what is short for the other is no other', () => {
    expect(clashes('de groot', 'marleen de groot')).toBe(false);
    expect(clashes('jan de groot', 'marleen de groot')).toBe(true);
    expect(isShortFor('ma', 'kevin ma', true)).toBe(true);
    expect(isShortFor('ma', 'corvel ma', false)).toBe(false);
  });
});

describe('nouns with hyphens', () => {
  test.each(HYPHENED.map(({ tail, example }) => [tail, example] as const))('%s: %s', (tail, example) => {
    const { mentions } = read(example);
    const people = mentions.filter(({ form }) => form === 'noun').map(({ key }) => key);
    const whole = new RegExp(`^\\p{L}+-${tail.replaceAll(' ', '')}\\b`, 'u');
    expect(people.filter((key) => whole.test(key))).toHaveLength(1);
    expect(people.filter((key) => new RegExp(`(?<!-)\\b${tail.split(' ').at(-1)}\\b`, 'u').test(key))).toEqual([]);
  });
});

/** Type of the mention that ends with the words in brackets. */
function typeIn(example: string) {
  const { text, marked } = unbracket(example);
  return read(text).mentions.find(({ head }) => head.start <= marked[0].start && head.end === marked[0].end)?.type;
}

describe('what a name is', () => {
  const CLOSES = 'Castle Bay Dairies will close its plant in Ostrow. ';
  test.each([
    [`${CLOSES}[Castle Bay] blamed the price of milk.`, 'organization', 'the short name of a firm'],
    [
      `Tarn Dale Council met on Monday. [Tarn Dale] lost two bridges. Nobody was hurt.`,
      'place',
      'a council is called after its place',
    ],
    ['East Tarn Water apologised. Homes in [East Tarn] were dry.', 'place', 'what something is in is a place'],
    ['Lake Tarn Ferries sailed on. The level of [Lake Tarn] fell by a meter.', 'place', 'a lake is a lake'],
    [
      'Halder Instruments will be sold. Warren Halder, who founded it, opposed the sale. Shareholders of [Halder] would receive cash, and the shares of Halder rose.',
      'organization',
      'a firm that is called after somebody',
    ],
    [
      'Halder Instruments will be sold. Warren Halder, who founded it, opposed the sale. A lawyer for [Halder] left.',
      'person',
      'and who it is called after',
    ],
    ['[Luma Metals], the biggest user, said it had closed a furnace.', 'organization', 'its last word says so'],
    ['[Abou Corvel al-Masri], a bomb maker, fled.', 'person', 'by where he is from'],
    ['Shelling resumed in [Abu Dhabi].', 'place', 'no father of anybody'],
    ['The [All-Share Index] fell by 2 percent.', null, 'a figure'],
    ['[Hurricane Otto] killed two people.', 'event', 'a storm with a first name'],
    [
      'The [Corvel Star], which could carry 240 people, left Cebu with 311 on board.',
      'object',
      'what people are on board of',
    ],
    ['The crew of the [Ard Mor] were saved.', 'object', 'what has a crew'],
    ['Ida Holm, the [Portuguese] who finished third, left.', 'person', 'one of a people'],
    ['The president’s [office] did not return calls.', 'organization', 'the office of somebody who rules'],
    ['He stays in [office] until May.', null, 'no office at all'],
    ['He wrote it on a piece of [paper].', null, 'no newspaper'],
    ['The [Attorney-General], Ida Holm, left.', 'person', 'no paper either'],
  ])('%s is %s: %s', (example, type, _why) => expect(typeIn(example)).toBe(type));

  test.each([
    ['A Bulgarian minority lives in the valley.', 0, 'people who live elsewhere'],
    ['Iranian exiles met in Paris.', 0, 'nor those who left'],
    ['Two former Corvel engineers said the valve was old.', 0, 'nor those who were'],
    ['The Lantern newspaper said so.', 0, 'nor what is called so'],
    ['Four US officials said the valve was old.', 1, 'who serves a land is of it'],
    ['Two Corvel engineers said the valve was old.', 1, 'who works for a firm is of it'],
  ])('%s has %i parts: %s', (text, parts, _why) =>
    expect(read(text).claims.filter(({ relation }) => relation === 'PART_OF')).toHaveLength(parts),
  );
  test('a name takes in nothing that stands before its preposition', () => {
    const { mentions } = read('Two people died four hours after State Rivers opened all five gates.');
    expect(mentions.map(({ text }) => text)).toContain('State Rivers');
  });
  test('two firms joined by "and" are two', () => {
    const names = (text: string) => read(text).mentions.flatMap((one) => (one.form === 'name' ? [one.text] : []));
    expect(names('Marlow Foods and Ostrow Holdings will merge.')).toEqual(['Marlow Foods', 'Ostrow Holdings']);
    expect(names('The Department of Health and Human Services declined.')).toHaveLength(1);
  });
  test('what a post is for is nothing it belongs to', () => {
    const roles = (text: string) =>
      read(text).claims.flatMap((one) => (one.relation === 'HAS_ROLE' && one.object?.mention ? [one.object.text] : []));
    expect(roles('The Minister of State for Planning, Owen Dale, said he would wait.')).toEqual([]);
    expect(roles('Foreign Cabinet Secretary Dora Melnik said the border was closed.')).toEqual([]);
    expect(roles('The Director of Public Prosecutions, Ida Holm, said she would wait.')).toEqual([]);
    expect(roles('The Governor of the Central Bank, Emil Lund, said he would wait.')).toEqual(['the Central Bank']);
    expect(roles('Vice-Minister Kenji Ara said he would wait.')).toEqual([]);
  });
  test('who leads a body is not the body', () =>
    expect(typeIn('The Guild Council met. The Guild voted. The Guild [President], Ana Holm, left.')).toBe('person'));
});
