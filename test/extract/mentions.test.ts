import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/extract/mentions';
import { sharedHeads } from '../../src/extract/repairs-heads';
import { analysisOf } from './coreference-tree';

function mentionsOf(rows: string) {
  const { article, analysis } = analysisOf(rows);
  const index = findMentions(article, analysis);
  return { article, index, byText: new Map(index.mentions.map((mention) => [mention.text, mention])) };
}

describe('a person with a title is one mention', () => {
  const { byText, index } = mentionsOf(
    `
    [
    Ruritanian Ruritanian NNP 3 compound
    ]organization
    Prime Prime NNP 3 amod
    Minister Minister NNP 4 nmod:desc
    [
    Ana Ana NNP 6 nsubj
    Reyes Reyes NNP 4 flat
    ]person
    left leave VBD 0 root
    . . . 6 punct`.replace('NNP 6 nsubj\n    Reyes', 'NNP 6 nsubj\n    Reyes'),
  );
  const person = byText.get('Ruritanian Prime Minister Ana Reyes');
  test('the whole phrase, typed as a person', () => expect(person?.type).toBe('person'));
  test('its head and key are the name', () => expect([person?.key, person?.form]).toEqual(['ana reyes', 'name']));
  test('its title keeps the words before the name', () => expect(person?.title).toBe('Ruritanian Prime Minister'));
  test('it belongs to the body named in the title', () => expect(person?.owner).toBe(byText.get('Ruritanian')?.id));
  test('every token of name and title leads to it', () =>
    expect([3, 4, 2].map((token) => index.at(0, token)?.id)).toEqual([person?.id, person?.id, person?.id]));
});

describe('a post and a name behind a comma that the recognizer took for one name', () => {
  const typesOf = (post: string) => {
    const { byText } = mentionsOf(`
    The the DT 2 det
    [
    ${post} ${post} NNP 7 nsubj
    , , , 5 punct
    Nora Nora NNP 2 appos
    Quill Quill NNP 4 flat
    ]organization
    , , , 4 punct
    left leave VBD 0 root
    . . . 7 punct`);
    return byText.get('Nora Quill')?.type;
  };
  test('are two, the name a person', () => expect(typesOf('Tánaiste')).toBe('person'));
  test('and stay one where the first word is no post', () => expect(typesOf('Marlow')).toBeUndefined());
});

describe('a title the tree made the head of the name is still its title', () => {
  const { byText } = mentionsOf(`
    [
    Frontline Frontline NNP 2 compound
    ]organization
    leader leader NN 5 nsubj
    [
    Velu Velu NNP 2 appos
    Prabha Prabha NNP 3 flat
    ]person
    spoke speak VBD 0 root
    . . . 5 punct`);
  const person = byText.get('Frontline leader Velu Prabha');
  test('one mention', () =>
    expect([person?.type, person?.key, person?.title]).toEqual(['person', 'velu prabha', 'Frontline leader']));
  test('and none of the name alone', () => expect(byText.has('Velu Prabha')).toBe(false));
});

describe('unnamed sources', () => {
  const { byText } = mentionsOf(`
    Four four CD 3 nummod
    US US NNP 3 compound
    officials official NNS 4 nsubj
    told tell VBD 0 root
    a a DT 6 det
    reporter reporter NN 4 obj
    . . . 4 punct`);
  test('several officials are an unnamed group', () =>
    expect(byText.get('Four US officials')).toMatchObject({
      type: 'group',
      unnamed: true,
      key: 'us official',
      form: 'noun',
    }));
  test('of the country they serve', () => expect(byText.get('Four US officials')?.owner).toBe(byText.get('US')?.id));
  test('the country is a place under its common name', () =>
    expect(byText.get('US')).toMatchObject({ type: 'place', key: 'united states' }));
  test('one reporter is an unnamed person', () =>
    expect(byText.get('a reporter')).toMatchObject({ type: 'person', unnamed: true }));
});

describe('the core of a phrase', () => {
  const { byText, article } = mentionsOf(`
    They they PRP 2 nsubj
    back back VBP 0 root
    a a DT 5 det
    limited limited JJ 5 amod
    operation operation NN 2 obj
    in in IN 7 case
    [
    Rafah Rafah NNP 5 nmod
    ]place
    that that WDT 10 nsubj
    would would MD 10 aux
    end end VB 5 acl:relcl
    soon soon RB 10 advmod
    . . . 2 punct`);
  const operation = byText.get('a limited operation in Rafah');
  test('a policy keeps the phrase that defines it and drops its relative clause', () =>
    expect(operation?.type).toBe('policy'));
  test('its key leaves the determiner out', () => expect(operation?.key).toBe('limited operation in rafah'));
  test('its full span holds the relative clause', () =>
    expect(article.text.slice(operation!.full!.start, operation!.full!.end)).toBe(
      'a limited operation in Rafah that would end soon',
    ));
  test('the relative pronoun goes back to it', () => expect(byText.get('that')?.refers).toBe(operation?.id));
});

describe('words that are no mention', () => {
  const { byText } = mentionsOf(`
    There there EX 2 expl
    was be VBD 0 root
    rain rain NN 2 nsubj
    in in IN 5 case
    2023 2023 CD 2 obl
    . . . 2 punct`);
  test.each(['There', '2023', 'was'])('%s', (word) => expect(byText.has(word)).toBe(false));
});

test('a possessor is a mention of its own and the owner of what it has', () => {
  const { byText } = mentionsOf(`
    [
    Hamas Hamas NNP 4 nmod:poss
    ]organization
    +' ' POS 1 case
    four four CD 4 nummod
    battalions battalion NNS 5 nsubj
    held hold VBD 0 root
    . . . 5 punct`);
  const battalions = byText.get("Hamas' four battalions");
  expect(battalions).toMatchObject({ type: 'unit', key: 'battalion', unnamed: false });
  expect(battalions?.owner).toBe(byText.get('Hamas')?.id);
});

test('every mention slices to its text', () => {
  const { article, index } = mentionsOf(`
    [
    Lena Lena NNP 4 nsubj
    Moor Moor NNP 1 flat
    ]person
    quietly quietly RB 4 advmod
    left leave VBD 0 root
    the the DT 6 det
    room room NN 4 obj
    . . . 4 punct`);
  for (const mention of index.mentions) expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
});

describe('a title is read from the row of words where the tree goes wrong', () => {
  const { byText, index } = mentionsOf(`
    [
    Zora Zora NNP 6 nsubj
    ]organization
    chief chief JJ 1 amod
    executive executive NN 1 appos
    [
    Ben Ben NNP 3 appos
    Ader Ader NNP 4 flat
    ]person
    left leave VBD 0 root`);
  const person = byText.get('Zora chief executive Ben Ader');
  test('the body before the title belongs to the phrase', () =>
    expect([person?.key, person?.title]).toEqual(['ben ader', 'Zora chief executive']));
  test('and is a mention of its own, the owner', () => expect(person?.owner).toBe(byText.get('Zora')?.id));
  test('the token the phrase hangs by leads to the person', () => expect(index.at(0, 0)?.id).toBe(person?.id));
});

describe('a name the recognizer overlooked', () => {
  const rows = (second: string) => `
    [
    Zora Zora NNP 2 nsubj
    ]organization
    grew grow VBD 0 root

    Investors investor NNS 2 nsubj
    like like VBP 0 root
    ${second} ${second} VB 2 obj`;
  test('is found by its fellows in the article', () =>
    expect(
      mentionsOf(rows('Zora'))
        .index.mentions.filter((mention) => mention.text === 'Zora')
        .map((mention) => mention.type),
    ).toEqual(['organization', 'organization']));
  test('but not in small letters', () => expect(mentionsOf(rows('zora')).byText.has('zora')).toBe(false));
});

test('a quantity is keyed by what it counts, a part by its own words', () => {
  const { byText } = mentionsOf(`
    A a DT 2 det
    number number NN 5 nsubj
    of of IN 4 case
    lawmakers lawmaker NNS 2 nmod
    left leave VBD 0 root
    the the DT 7 det
    part part NN 5 obj
    of of IN 10 case
    the the DT 10 det
    island island NN 7 nmod`);
  expect(byText.get('A number of lawmakers')?.key).toBe('lawmaker');
  expect(byText.get('the part of the island')?.key).toBe('part of the island');
});

test('"South Korean" is one word for one country', () => {
  const { byText } = mentionsOf(`
    South south JJ 2 amod
    Korean korean JJ 3 amod
    officials official NNS 4 nsubj
    spoke speak VBD 0 root`);
  const officials = byText.get('South Korean officials');
  expect(byText.get('South Korean')).toMatchObject({ type: 'place', key: 'south korea', form: 'noun' });
  expect(officials?.owner).toBe(byText.get('South Korean')?.id);
});

test('what a post is for belongs to the title, whatever the tree says', () => {
  const { byText } = mentionsOf(`
    Environment Environment NNP 4 nsubj
    Minister Minister NNP 3 nmod:desc
    [
    Ana Ana NNP 1 appos
    ]person
    left leave VBD 0 root`);
  expect(byText.get('Environment Minister Ana')).toMatchObject({ title: 'Environment Minister', type: 'person' });
});

test('"at least" belongs to the number behind it', () => {
  const { byText } = mentionsOf(`
    At at IN 2 case
    least least JJS 3 nmod
    nine nine CD 4 nummod
    people people NNS 5 nsubj
    died die VBD 0 root`);
  expect(byText.has('At least nine people')).toBe(true);
});

test('a post the tagger took for an adjective is a person', () => {
  const { byText } = mentionsOf(`
    They they PRP 2 nsubj
    left leave VBD 0 root
    : : : 2 punct
    the the DT 5 det
    executive executive JJ 2 parataxis`);
  expect(byText.get('the executive')?.type).toBe('person');
});

describe('two words that share one head noun', () => {
  const textsOf = (rows: string) => {
    const { article, analysis } = analysisOf(rows);
    const sentences = analysis.sentences.map((one) => ({ ...one, tokens: sharedHeads(one.tokens) ?? one.tokens }));
    return findMentions(article, { ...analysis, sentences }).mentions.map((mention) => mention.text);
  };
  test('a ground and air operation', () =>
    expect(
      textsOf(`
      They they PRP 2 nsubj
      began begin VBD 0 root
      a a DT 4 det
      ground ground NN 2 obj
      and and CC 7 cc
      air air NN 7 compound
      operation operation NN 4 conj`),
    ).toEqual(['They', 'a ground and air operation']));
  test('US and Israeli officials', () =>
    expect(
      textsOf(`
      US US NNP 5 nsubj
      and and CC 4 cc
      Israeli israeli JJ 4 amod
      officials official NNS 1 conj
      met meet VBD 0 root`),
    ).toContain('US and Israeli officials'));
  test.each([
    [
      'a doctor and police officer are two',
      'a a DT 2 det\ndoctor doctor NN 0 root\nand and CC 5 cc\npolice police NN 5 compound\nofficer officer NN 2 conj',
      'a doctor',
    ],
    [
      'so are the town and port officials',
      'the the DT 2 det\ntown town NN 0 root\nand and CC 5 cc\nport port NN 5 compound\nofficials official NNS 2 conj',
      'the town',
    ],
  ])('%s', (_, rows, text) => expect(textsOf(rows)).toContain(text));
});
