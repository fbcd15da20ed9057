import { describe, expect, it } from 'vitest';
import { bracket } from '../support/bracket';

describe('bracket', () => {
  it('gives text and named spans', () => {
    const { text, span } = bracket('[Ana Reyes|person] left [Oslo].');
    expect(text).toBe('Ana Reyes left Oslo.');
    expect(span('person')).toEqual({ start: 0, end: 9, text: 'Ana Reyes', name: 'person' });
    expect(text.slice(span('Oslo').start, span('Oslo').end)).toBe('Oslo');
  });

  it('nests, in order of the opening brackets', () => {
    const { text, spans } = bracket('She [vowed to [enter [Rafah|place]|deed]|claim].');
    expect(text).toBe('She vowed to enter Rafah.');
    expect(spans.map(({ name, text: words }) => [name, words])).toEqual([
      ['claim', 'vowed to enter Rafah'],
      ['deed', 'enter Rafah'],
      ['place', 'Rafah'],
    ]);
  });

  it('takes escaped marks as they are', () => {
    expect(bracket('a \\[b\\] \\| [c\\|d]').text).toBe('a [b] | c|d');
  });

  it.each(['a [b', 'a ] b', '[a|b'])('names what is wrong with %s', (marked) => {
    expect(() => bracket(marked)).toThrow(marked);
  });
});
