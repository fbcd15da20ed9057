import { describe, expect, it } from 'vitest';
import { sets } from '../../src/resolve/union';

describe('sets', () => {
  it('are named by their smallest member, whatever the order of joins', () => {
    const [left, right] = [sets(5), sets(5)];
    left.join(4, 2);
    left.join(2, 1);
    right.join(1, 4);
    right.join(4, 2);
    expect([0, 1, 2, 3, 4].map(left.find)).toEqual([0, 1, 1, 3, 1]);
    expect([0, 1, 2, 3, 4].map(right.find)).toEqual([0, 1, 1, 3, 1]);
  });

  it('stay apart once told to, through whatever joins come later', () => {
    const some = sets(6);
    some.part(0, 5);
    expect(some.join(0, 5)).toBe(false);
    expect(some.join(0, 3)).toBe(true);
    expect(some.join(4, 5)).toBe(true);
    expect(some.join(3, 4)).toBe(false);
    expect(some.find(3)).not.toBe(some.find(4));
    expect(some.join(1, 2)).toBe(true);
  });

  it('cannot be parted once they are one', () => {
    const some = sets(2);
    some.join(0, 1);
    some.part(0, 1);
    expect(some.join(0, 1)).toBe(true);
  });

  it('say whether they were told to stay apart, whichever members are asked and whatever was joined since', () => {
    const some = sets(5);
    expect(some.apart(0, 1)).toBe(false);
    some.part(1, 3);
    some.join(0, 1);
    some.join(3, 4);
    expect([some.apart(0, 4), some.apart(4, 0), some.apart(0, 2), some.apart(0, 1)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('lead every member of a long chain to the smallest', () => {
    const some = sets(50);
    for (let member = 49; member > 0; member--) some.join(member, member - 1);
    expect(new Set(Array.from({ length: 50 }, (_, member) => some.find(member)))).toEqual(new Set([0]));
    expect(some.join(49, 0)).toBe(true);
    expect(some.find(49)).toBe(0);
  });
});
