import { describe, expect, it } from 'vitest';
import { groupedBy } from '../../src/text/grouped';
import { once, onceOf } from '../../src/text/once';

describe('what is made once', () => {
  it('is made when it is first asked for, and is the same then on', () => {
    let made = 0;
    const value = once(() => ({ number: ++made }));
    expect(made).toBe(0);
    expect(value()).toBe(value());
    expect(made).toBe(1);
  });

  it('is made for each object by itself, whatever else is given later; false and null are values too', () => {
    const asked: string[] = [];
    const lengthOf = onceOf((words: readonly string[], by: string) => {
      asked.push(by);
      return words.length === 0 ? null : words.length > 1;
    });
    const [none, one] = [[], ['a']];
    expect([lengthOf(none, 'first'), lengthOf(one, 'first')]).toEqual([null, false]);
    expect([lengthOf(none, 'second'), lengthOf(one, 'second')]).toEqual([null, false]);
    expect(asked).toEqual(['first', 'first']);
  });
});

it('groups keep the order of what is given, keys and values', () => {
  const groups = groupedBy(['bee', 'ant', 'bat', 'ape'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['b', ['bee', 'bat']],
    ['a', ['ant', 'ape']],
  ]);
});
