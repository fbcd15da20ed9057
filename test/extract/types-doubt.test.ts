import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../src/model';
import { read, unbracket } from './reader';

/** Type of the mention whose head is in brackets. */
function typeIn(example: string): EntityType | null | undefined {
  const { text, marked } = unbracket(example);
  return read(text).mentions.find(({ head }) => head.start === marked[0].start)?.type;
}

describe('names that a recognizer takes for happenings', () => {
  test.each([
    ['The clinic closed because of [Corvid-23].', null, 'nothing says that it happened'],
    ['The course is called [Foundations of Corvane].', null, 'nor here'],
    ['She sang at the [Corvane Festival].', 'event', 'its last word says what it is'],
    ['She sang at [Corvane 2022].', 'event', 'a year is in its name'],
    ['They quarrelled over the [Corvane Agenda for Sustainable Growth].', 'policy', 'what is planned'],
    ['The efforts are told of in the [Corvane Convention against Fraud].', 'policy', 'what is signed'],
  ] as const)('%s is %s: %s', (example, type, _why) => expect(typeIn(example)).toBe(type));
  test('a pronoun of somebody still finds who is meant', () => {
    const { mentions } = read('My client read the Corvane File. He was ill.');
    const he = mentions.find(({ text }) => text === 'He');
    expect(mentions.find(({ id }) => id === he?.refers)?.text).toBe('My client');
  });
});

describe('nouns and names that mislead', () => {
  test.each([
    ['They spoke to older [Chinese] about it.', 'group', 'people of a nation'],
    ['Many older [Japanese] bought the shares.', 'group', 'by a word that is alike for one and many'],
    ['The road was built by Cork builder [Halmar Civil].', 'organization', 'a trade that firms ply'],
    ['The road was built by Cork builder [Brendan Holm].', 'person', 'unless a given name tells'],
    ['The lower house [Chamber of Deputies] passed it.', 'organization', 'the lower house is no house'],
  ] as const)('%s is %s: %s', (example, type, _why) => expect(typeIn(example)).toBe(type));
});
