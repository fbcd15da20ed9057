import { describe, expect, it } from 'vitest';
import { by, byCodeUnit } from '../../src/text/compare';
import { sha256, shortHash } from '../../src/text/hash';

describe('the order of texts', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1],
    ['é', 'z', 1],
    ['a', 'ab', -1],
    ['', '', 0],
  ])('of %j and %j is %i, by code units', (left, right, order) => expect(byCodeUnit(left, right)).toBe(order));

  it('of values is that of their keys, and equal keys keep their places', () => {
    const values = [
      { name: 'b', at: 0 },
      { name: 'a', at: 1 },
      { name: 'b', at: 2 },
      { name: 'B', at: 3 },
    ];
    expect(values.sort(by(({ name }) => name)).map(({ at }) => at)).toEqual([3, 1, 0, 2]);
  });
});

describe('a hash', () => {
  // The published test vectors of SHA-256.
  it('is SHA-256 in lower-case hex, of a text or of its UTF-8 bytes', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('Łódź')).toBe(sha256(Buffer.from('Łódź')));
  });

  it('that makes an id is 16 digits unless said otherwise, and tells how its parts are cut', () => {
    expect(shortHash(['ab', 'c'])).toMatch(/^[0-9a-f]{16}$/);
    expect(shortHash(['ab', 'c'])).not.toBe(shortHash(['a', 'bc']));
    expect(shortHash(['ab', 'c'], 6)).toBe(shortHash(['ab', 'c']).slice(0, 6));
    // Ids are kept in stores: they may never change.
    expect(shortHash(['a', null, 1])).toBe(sha256('["a",null,1]').slice(0, 16));
  });
});
