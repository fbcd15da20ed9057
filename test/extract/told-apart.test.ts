import { describe, expect, test } from 'vitest';
import { MAKES } from '../../src/data/makes';
import { read, unbracket } from './reader';

/** What each mention in brackets is, and by which words the thing was first told of where that was before. */
function meant(example: string): (string | null)[][] {
  const { text, marked } = unbracket(example);
  const { mentions } = read(text);
  return marked.map(({ start, end }) => {
    const found =
      mentions.find((one) => one.head.end === end && one.start <= start && one.head.start >= start) ??
      mentions.find((one) => one.start === start && one.head.end <= end);
    const first = mentions.find(({ id }) => id === found?.refers);
    return [found?.type ?? null, first?.text ?? null];
  });
}

describe('a rank in letters', () => {
  test.each([
    [
      'Interior Cabinet Secretary Juma Kirwa spoke first. [CS Kirwa] dismissed it.',
      ['person', 'Interior Cabinet Secretary Juma Kirwa'],
    ],
    ['[DCP Harun Vale] said two men were held.', ['person', null]],
    ['Shares of [DS Vale] rose on Monday.', ['organization', null]],
  ])('%s', (example, [type, first]) => expect(meant(example)).toEqual([[type, first]]));

  test('letters behind a name are no firm', () => {
    const [[, firm]] = meant(
      'Corvel Infra Ltd laid the pipes. Commissioner Meera Iyer, IAS, said [the firm] would be fined.',
    );
    expect(firm).toBe('Corvel Infra Ltd');
  });
});

describe('who is somebody else', () => {
  test.each([
    [
      'Retired shearer Col Madding refused to leave. His daughter, [Bec Madding], said she had given up.',
      'His daughter',
      'a daughter',
    ],
    [
      'The Deputy Governor, Musa Bello, left in May. [A former Deputy Governor], Professor Ada Bright, said so.',
      null,
      'who held a post before',
    ],
    [
      'Finance Minister Nalini Dorvey left. The Minister in question, [Abhay Tomar], who holds Farming, said so.',
      'The Minister',
      'who is in question',
    ],
    [
      'Director Rohan Vane left. His uncle, Harish Vane, stayed. [The senior Mr. Vane] said why.',
      'His uncle',
      'the elder',
    ],
    ['Director Rohan Vane left. [The senior Mr. Vane] said why.', null, 'an elder who is not told of'],
  ])('%s is %s: %s', (example, first, _why) => expect(meant(example)[0][1]).toBe(first));
});

describe('what is something else', () => {
  test.each([
    [
      'The State Institute of Virology tested it. The forum said [the State] could not investigate itself.',
      'organization',
      null,
      'no institute',
    ],
    ['Corvel Rovers won on Monday. [The Friends of Corvel Rovers] are to meet.', null, null, 'part of a longer name'],
    [
      'The National Ports Executive said on Monday that it would look into the leak. [The Executive] said it would wait.',
      'organization',
      'The National Ports Executive',
      'a body in capitals',
    ],
    ['Cyclone Maren crossed the coast. [Maren] killed two people.', 'event', 'Cyclone Maren', 'a storm'],
    [
      'Cyclone Maren crossed the coast. Ms Maren Holm fled. Later [Maren] wept.',
      'person',
      'Ms Maren Holm',
      'and somebody',
    ],
    ['Police stopped a Vauxhall Astra. [The Astra] was stolen.', 'object', 'a Vauxhall Astra', 'a car'],
    ['The [Ford Foundation] paid for it.', 'organization', null, 'no car'],
    ['In [General Marcos], a fishing town of 9,000, opinion is divided.', 'place', null, 'a town'],
    ['Aid agencies at [Lokori] refugee camp will stay.', 'place', null, 'no leader'],
    [
      'The board of Ostwick General voted for a merger. Senator Ida Holm, who lives in [Ostwick], said so.',
      'place',
      null,
      'where people live',
    ],
    [
      'Ana Chela of Relief Bridge International spoke. [Relief Bridge] said the rumour was untrue.',
      'organization',
      'Relief Bridge International',
      'no bridge',
    ],
  ] as const)('%s is %s, %s: %s', (example, type, first, _why) => {
    const [[found, before]] = meant(example);
    if (type !== null) expect(found).toBe(type);
    expect(before).toBe(first);
  });
  test('makes are in lower case', () => expect([...MAKES].filter((make) => make !== make.toLowerCase())).toEqual([]));
});

describe('partners, papers and works', () => {
  test.each([
    [
      'Shares in [Jenner & Holt] fell. [Jenner & Holt] said it would cut jobs.',
      [
        ['organization', null],
        ['organization', 'Jenner & Holt'],
      ],
    ],
    ['[Warner, Blake and Sons] built the pier.', [['organization', null]]],
    ['Tom & [Ana Reyes] bought a mill. The Health & Safety Executive came.', [['person', null]]],
    [
      'The Orsk Herald reported that the mayor had resigned. [The Herald] said he had been ill.',
      [['organization', 'The Orsk Herald']],
    ],
    ['[The Norland Times] denied it.', [['organization', null]]],
    ['The drama [The Crown] won two awards.', [['object', null]]],
    ['Mr Ford, the governor, drives [a Ford].', [['object', null]]],
    ["He has [Parkinson]'s disease.", [[null, null]]],
  ])('%s', (example, found) => expect(meant(example)).toEqual(found));
});

describe('names that two share', () => {
  test('a couple of one last name', () => {
    const example = 'The couple, Tom and Ana Reyes, were found at home. [Reyes] had been shot, police said.';
    expect(meant(example)[0][1]).toBeNull();
    expect(read(example.replace(/[[\]]/g, '')).mentions.find(({ text }) => text === 'Tom')?.key).toBe('tom reyes');
  });
  test('a son who was told of by a last name of several', () => {
    const [[, first]] = meant(
      'The couple, Tom and Ana Reyes, were found at home. Reyes had been shot, a guard said. Their son, [Leo Reyes], 14, called for help.',
    );
    expect(first).toBe('Their son');
  });
  test('letters of two bodies', () => {
    const example =
      'The National Farm Agency (NFA) and [the Northern Fishing Association] ([NFA]) met in May. The [NFA] asked for money.';
    expect(meant(example).map(([, first]) => first)).toEqual([null, 'the Northern Fishing Association', null]);
  });
  test('a body has no relatives', () => {
    const example = 'Ida Holm was shot, police said. [Their] son called for help.';
    expect(meant(example)[0][1]).not.toBe('police');
  });
  test('whoever is called after a state is no state', () =>
    expect(
      meant('Victoria said it would fund the dam. [Victoria Brun], the premier, opened it. Ms Brun left.')[0][1],
    ).toBeNull());
});

describe('what a name alone says', () => {
  test.each([
    [
      "Nurses left early. [St Anne]'s said patients were safe.",
      ['organization', null],
      'what goes by an owner and owns nothing',
    ],
    ["Ida Holm left. My [Ellie]'s had enough.", ['person', null], 'who has'],
    ['Storm Ida hit the coast. [Ida Holm], the mayor, said it killed two.', ['person', null], 'no storm'],
    ['King Carl IV opened parliament. [Carl Brun], the speaker, thanked him.', ['person', null], 'no king'],
    ['The Holm Commission sat. Judge Holm chaired it. [Holm] said so.', ['person', 'Judge Holm'], 'no commission'],
    ['Buyers returned the Corvel 3. Later [Corvel] said it had no fault.', [undefined, null], 'who makes it'],
    ['[Morgan Stanley] cut 300 jobs.', ['organization', null], 'a bank'],
  ] as const)('%s is %s: %s', (example, [type, first], _why) => {
    const [[found, before]] = meant(example);
    if (type !== undefined) expect(found).toBe(type);
    expect(before).toBe(first);
  });
});
