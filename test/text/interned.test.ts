import { describe, expect, it } from 'vitest';
import { interned } from '../../src/text/interned';

describe('interned words', () => {
  it('are the words themselves, with one and with two bytes a letter, and signs outside of both', () => {
    const text = 'The “bank” said\u0000Ünal–Ørsted 😀 \ud800 __proto__ and nothing';
    for (const word of text.split(' ')) expect(interned(word)).toBe(word);
    expect(interned('')).toBe('');
    expect(interned('2024')).toBe('2024');
  });
});
