import { describe, expect, it } from 'vitest';
import { askedOnce, buildTree, type Tree } from '../../src/extract/tree';

const tree = (index: number): Tree =>
  buildTree({ index, start: 0, end: 0, paragraph: 0, kind: 'prose', tokens: [], names: [] });

describe('askedOnce', () => {
  it('answers once for each token of each tree, also null, and also where an answer asks about another tree', () => {
    const [one, other] = [tree(0), tree(1)];
    const asked: string[] = [];
    const question = askedOnce((at: Tree, token: number): string | null => {
      asked.push(`${at.sentence.index}:${token}`);
      if (at === one && token === 1) return question(other, 1);
      return token === 2 ? null : `${at.sentence.index}:${token}`;
    });
    for (let time = 0; time < 2; time++) {
      expect(question(one, 1)).toBe('1:1');
      expect(question(one, 2)).toBeNull();
      expect(question(other, 1)).toBe('1:1');
      expect(question(other, 0)).toBe('1:0');
    }
    expect(asked).toEqual(['0:1', '1:1', '0:2', '1:0']);
  });
});
