import { describe, expect, test } from 'vitest';
import { BODY_POST_ROWS } from '../../src/data/posts-of-bodies';
import { DESCRIPTIONS } from '../../src/extract/descriptions';
import { findMentions } from '../../src/extract/mentions';
import { findTies } from '../../src/extract/ties';
import { analysisOf } from './coreference-tree';
import { note } from './note';
import { read } from './reader';

/** "subject RELATION object (title) {words that show it}" for every tie. */
function tiesOf(rows: string): string[] {
  const { article, analysis } = analysisOf(rows);
  const index = findMentions(article, analysis);
  return findTies(article, analysis, index).map((tie) => {
    const words = tie.predicate.map(({ start, end }) => article.text.slice(start, end)).join('|');
    const title = tie.title === null ? '' : ` (${tie.title})`;
    const object = tie.object === null ? tie.words : index.get(tie.object);
    return `${index.get(tie.subject)?.text} ${tie.relation} ${object?.text}${title} {${words}}`;
  });
}

describe('roles', () => {
  test('a title with its body', () =>
    expect(
      tiesOf(`
      [
      Frontline Frontline NNP 2 compound
      ]organization
      leader leader NN 3 nmod:desc
      [
      Velu Velu NNP 4 nsubj
      ]person
      spoke speak VBD 0 root`),
    ).toEqual(['Frontline leader Velu HAS_ROLE Frontline (leader) {leader}']));
  test('a title with its country', () =>
    expect(
      tiesOf(`
      Israeli israeli JJ 3 amod
      Prime prime NNP 3 amod
      Minister minister NNP 4 nmod:desc
      [
      Ben Ben NNP 5 nsubj
      ]person
      spoke speak VBD 0 root`),
    ).toEqual(['Israeli Prime Minister Ben HAS_ROLE Israeli (Prime Minister) {Prime Minister}']));
  test('an apposition with "of"', () =>
    expect(
      tiesOf(`
      [
      Ana Ana NNP 8 nsubj
      ]person
      +, , , 4 punct
      the the DT 4 det
      head head NN 1 appos
      of of IN 6 case
      [
      Zora Zora NNP 4 nmod
      ]organization
      +, , , 4 punct
      left leave VBD 0 root`),
    ).toEqual(['Ana HAS_ROLE Zora (head) {head}']));
  test('a name after the post it explains, though the tree hangs it on the body', () =>
    expect(
      tiesOf(`
      The the DT 2 det
      head head NN 8 nsubj
      of of IN 4 case
      [
      Zora Zora NNP 2 nmod
      ]organization
      +, , , 6 punct
      [
      Ana Ana NNP 4 appos
      ]person
      +, , , 6 punct
      left leave VBD 0 root`),
    ).toEqual(['Ana HAS_ROLE Zora (head) {head}']));
  test('a name after the post of an owner', () =>
    expect(
      tiesOf(`
      [
      Zora Zora NNP 3 nmod:poss
      ]organization
      +'s 's POS 1 case
      head head NN 7 nsubj
      +, , , 5 punct
      [
      Ana Ana NNP 3 appos
      ]person
      +, , , 5 punct
      left leave VBD 0 root`),
    ).toEqual(['Ana HAS_ROLE Zora (head) {head}']));
  test('a title without a body says what somebody is', () =>
    expect(
      tiesOf(`
      President president NNP 2 nmod:desc
      [
      Ben Ben NNP 3 nsubj
      ]person
      spoke speak VBD 0 root`),
    ).toEqual(['President Ben HAS_ROLE President (President) {President}']));
});

describe('descriptions', () => {
  const said = (text: string) =>
    read(text)
      .claims.filter(({ form }) => form === 'role')
      .map(({ subject, label, object }) => `${subject!.text} ${label} ${object!.text}`);
  for (const { rule, example, says } of DESCRIPTIONS)
    test(`${rule}: ${example}`, () => expect(said(example)).toEqual(says));

  describe('a post that only a body has', () => {
    for (const { example, says } of BODY_POST_ROWS)
      test(example, () =>
        expect(
          said(example)
            .join('; ')
            .replace(/^\S+ \S+ (?=Ida)/, ''),
        ).toBe(says),
      );
    const HELD_AT_NONE: readonly (readonly [text: string, why: string])[] = [
      ['The Water Office fined Corvel Mining in May. Managing director Ida Holm said it was wrong.', 'two bodies'],
      ['Tom Vega bought the mine in May. Managing director Ida Holm said it would close.', 'somebody'],
      ['Corvel Mining lost money in May. Mayor Ida Holm said it would close.', 'a post of another kind'],
      [
        'Corvel Mining lost money in May. The mine, managing director Ida Holm fears, will close.',
        'nothing is told of her',
      ],
      ['Corvel Mining lost money in May. The Harbor Union met managing director Ida Holm.', 'another does it'],
    ];
    for (const [text, why] of HELD_AT_NONE)
      test(`${why}: ${text}`, () => expect(said(text).filter((one) => one.includes(' of '))).toEqual([]));
    test('whoever speaks for it means it by "we"', () => {
      const { claims, mentions } = read(
        'Corvel Mining lost money in May. Managing director Ida Holm said the mine would close. “We tried,” she said.',
      );
      const we = claims.find(({ subject }) => subject?.text === 'We')?.subject?.mention;
      const body = mentions.find(({ id }) => id === mentions.find((one) => one.id === we)?.refers);
      expect(body?.text).toBe('Corvel Mining');
    });
  });

  test.each([
    ['Its president, Dr. Joseph Banda, agreed, the Harbor Union said.', 'president of whoever is meant is not known'],
    ['Dr. Joseph Banda and Sir Ian Moss agreed.', 'a form of address is no post'],
    ['Campaigners accused Joseph Banda of neglect.', 'a verb is no title'],
    ['Police said the mayor, the bishop and Joseph Banda agreed.', 'a list is no apposition'],
  ])('%s (%s)', (text) => expect(said(text).filter((one) => !one.includes('president'))).toEqual([]));
  test.each([
    ['The Canadian lawyer Peter Okafor agreed.', ['The Canadian lawyer Peter Okafor is Canadian lawyer']],
    ['Peter Okafor, a former Italian senator, agreed.', ['Peter Okafor is former senator of Italian']],
    ['Omar Kallias fled. His sister, Eleni Kallia, stayed.', ['Eleni Kallia is sister of His']],
    [
      'Defense Minister Ida Holm resigned. Defense Minister Ida Holm had been ill.',
      ['Defense Minister Ida Holm is Defense Minister'],
    ],
  ])('%s', (text, says) => expect(said(text)).toEqual(says));
});

describe('parts', () => {
  test('units of a movement', () =>
    expect(
      tiesOf(`
      [
      Hamas Hamas NNP 3 nmod:poss
      ]organization
      +' ' POS 1 case
      battalions battalion NNS 4 nsubj
      held hold VBD 0 root`),
    ).toEqual(["Hamas' battalions PART_OF Hamas {Hamas}"]));
  test('officials of a country', () =>
    expect(
      tiesOf(`
      US US NNP 2 compound
      officials official NNS 3 nsubj
      spoke speak VBD 0 root`),
    ).toEqual(['US officials PART_OF US {US}']));
  test('critics of a body stand outside of it', () =>
    expect(
      tiesOf(`
      [
      Hamas Hamas NNP 2 compound
      ]organization
      critics critic NNS 3 nsubj
      spoke speak VBD 0 root`),
    ).toEqual([]));
});

describe('ties the text does not tell', () => {
  const told = (text: string) =>
    read(text)
      .claims.filter(({ form }) => /^(?:part|place|role)$/.test(form))
      .map(note);
  test.each([
    ['Reyes said US and Norwegian officials met.', 'officials of two countries'],
    ['Thousands live in the Corvane region.', 'a region is called so'],
    ['Russia rejected the report. Its embassy closed.', 'an embassy stands elsewhere'],
    ['A fire closed the Pinyon Ridge resort on Monday.', 'a name that nothing else bears'],
    ['The ministry freed all its detainees.', 'who is held against his will'],
    ['The flood closed a third of the farms.', 'how many, and nowhere'],
    ["Norway's Mehra Airways left.", 'a firm is no part of its land'],
    ['Two Norwegian drivers left.', 'people with a trade'],
    ['A Norwegian radio station closed.', 'one of its outlets'],
  ])('%s (%s)', (text) => expect(told(text)).toEqual([]));
  test.each([
    ['Seven Norwegian soldiers left.', 'Seven Norwegian soldiers PART_OF Norwegian'],
    ["Norway's National Bank left.", "Norway's National Bank PART_OF Norway"],
    ['An agency of Norway left.', 'An agency of Norway PART_OF Norway'],
  ])('%s', (text, says) => expect(told(text)).toEqual([says]));
  test('US officials left.', () => expect(told('US officials left.')).toEqual(['US officials PART_OF US']));
});

describe('places', () => {
  test('a place in a place', () =>
    expect(
      tiesOf(`
      They they PRP 2 nsubj
      left leave VBD 0 root
      [
      Lyon Lyon NNP 2 obj
      ]place
      in in IN 5 case
      [
      France France NNP 3 nmod
      ]place
      . . . 2 punct`),
    ).toEqual(['Lyon LOCATED_IN France {in}']));
  test('a country’s city', () =>
    expect(
      tiesOf(`
      [
      France France NNP 4 nmod:poss
      ]place
      +'s 's POS 1 case
      third third JJ 4 amod
      city city NN 5 nsubj
      grew grow VBD 0 root`),
    ).toEqual(["France's third city LOCATED_IN France {France}"]));
  test('a meeting in a place is no place in a place', () =>
    expect(
      tiesOf(`
      The the DT 2 det
      talks talk NNS 5 nsubj
      in in IN 4 case
      [
      Lyon Lyon NNP 2 nmod
      ]place
      ended end VBD 0 root`),
    ).toEqual([]));
  test('a city is not in itself', () =>
    expect(
      tiesOf(`
      The the DT 2 det
      city city NN 5 nsubj
      of of IN 4 case
      [
      Lyon Lyon NNP 2 nmod
      ]place
      grew grow VBD 0 root`),
    ).toEqual([]));
});
