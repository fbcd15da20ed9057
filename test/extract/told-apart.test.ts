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
    ['Retired shearer Col Madding stayed. His daughter, [Bec Madding], left.', 'His daughter', 'a daughter'],
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
