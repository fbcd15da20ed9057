import { describe, expect, test } from 'vitest';
import { typeOfName } from '../../src/extract/types-names';
import type { EntityType } from '../../src/model';
import { read, unbracket } from './reader';

/** The mention that ends with the words in brackets, and what it goes back to. */
function marked(example: string) {
  const { text, marked } = unbracket(example);
  const { mentions } = read(text);
  const found = mentions.find(({ head }) => head.start <= marked[0].start && head.end === marked[0].end);
  return { found, first: mentions.find(({ id }) => id === found?.refers) };
}

const TYPES: readonly (readonly [string, EntityType | null, string])[] = [
  ['The coast guard caught a man. He paid a fine, according to the [guard].', 'unit', 'a term names its noun alone'],
  ['The [Church] would help, he said.', 'organization', 'a capital where no sentence opens'],
  ['The [Conservative] leader, Ana Reyes, left.', 'organization', 'what is led is the party'],
  ['He said the [dam] would have added a pound to the bill.', 'place', 'what adds to a bill tells nobody anything'],
  ['The [hospital] added that it was full.', 'organization', 'what adds that something is so does'],
  ['The seller of the mill, [Corvel Retrant], left.', 'organization', 'firms buy and sell, also past a nearer noun'],
  ['The Senate rejected the budget of the Energy Department, a [blow] to Ana Reyes.', null, 'a deed is no department'],
  ['He fell ill in the [room] of a friend, with no room for doubt.', 'place', 'one place says nothing of another'],
];

describe('nouns and names that several kinds of things are called by', () => {
  test.each(TYPES)('%s is %s: %s', (example, type, _why) => expect(marked(example).found?.type ?? null).toBe(type));
  test.each([
    ['Hai Yang 5502', 'event', 'object', 'a number closes the names of vessels'],
    ['Vision 2030', 'event', 'event', 'a year is no such number'],
    ['FTSE 100', 'organization', null, 'nor is what an index counts'],
    ['Taoiseach', 'organization', 'person', 'a post alone is who holds it'],
  ] as const)('%s (%s) is a %s: %s', (name, given, type, _why) => expect(typeOfName(name, given)).toBe(type));
});

describe('what stands beside a name', () => {
  test('a spokesman is who is named and speaks, not the minister', () =>
    expect(marked('A spokesperson for the minister, [Ana Reyes], said the dam was safe.').first?.text).toBe(
      'A spokesperson',
    ));
  test('what a vote is called is no other name of it', () =>
    expect(marked('The aide called the vote "a [stunt]" and left.').first).toBeUndefined());
  test('who holds another post is called Prince', () => {
    const { mentions, claims } = read('Its spokesman, Prince Okoro, said nobody had left.');
    expect(mentions.map(({ text, title }) => [text, title])).toContainEqual(['Prince Okoro', null]);
    expect(claims.some(({ predicate }) => predicate.text === 'Prince')).toBe(false);
  });
  test.each([
    ['Shares of the Kothari group fell.', 'PART_OF', 'a group is no part of the name it bears'],
    ['Corvel Airways and its rival Palawan Air offered refunds.', 'PART_OF', 'nor a rival of whose rival it is'],
    ['Thieves broke into the church of St Corvan.', 'LOCATED_IN', 'a church lies in no saint'],
  ] as const)('%s: no %s, %s', (text, relation, _why) =>
    expect(read(text).claims.filter((claim) => claim.relation === relation)).toEqual([]),
  );
});
