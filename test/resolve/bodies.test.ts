import { expect, it } from 'vitest';
import { bodyBefore, bodyNamed, isOneByWords } from '../../src/resolve/bodies';

it.each<[string, string | null]>([
  ['the agriculture ministry', 'agriculture ministry'],
  ['Arden police', 'Arden police'],
  ['Velia’s health ministry', 'Velia’s health ministry'],
  ['local police', 'local police'],
  ['prosecutors in Arden', 'prosecutors'],
  ['the ministry of health', 'ministry of health'],
  ['the police', 'police'],
  ['a court in Arden', null],
  ['two banks', null],
  ['three hospitals', null],
  ['residents of Arden', null],
  ['the news agency', null],
])('%s is the body %s', (words, body) => {
  expect(bodyNamed(words)).toBe(body);
});

it('tells a body that its words single out from one of its kind', () => {
  expect(['the space agency', 'Arden airport'].map(isOneByWords)).toEqual([true, true]);
  expect(['the ministry', 'an army', 'the news agency', 'the mayor'].map(isOneByWords)).toEqual(Array(4).fill(false));
});

it.each<[string, string | null]>([
  ['a foreign ministry spokesman', 'foreign ministry'],
  ['the army’s spokeswoman', 'army'],
  ['a spokesman', null],
  ['a family spokesman', null],
])('%s speaks for %s', (words, body) => {
  expect(bodyBefore(words)).toBe(body);
});
