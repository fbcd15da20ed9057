import { describe, expect, test } from 'vitest';
import { segment } from '../../src/language/segment';

/** Texts that make careless rules look again and again at what they have seen. */
const SHAPES: readonly (readonly [name: string, piece: string])[] = [
  ['one run of letters', 'a'],
  ['words', 'word '],
  ['full stops', '.'],
  ['spaced full stops', '. '],
  ['quotes', '"'],
  ['curly quotes', '“a” '],
  ['brackets', '(['],
  ['line breaks', 'a\n'],
  ['empty lines', '\n\n'],
  ['hyphens', 'non-'],
  ['dotted letters', 'a.'],
  ['dotted capitals', 'U.S. '],
  ['initials', 'J. '],
  ['digits', '1,'],
  ['addresses cut short', 'a@b.'],
  ['links cut short', 'http://a.b/'],
  ['apostrophes', "n't"],
  ['pictures joined', '👩\u200d'],
  ['capital words', 'Ab '],
  ['commas', 'a, '],
  ['datelines', 'AB (AP) — '],
];

function seconds(text: string): number {
  const started = performance.now();
  segment(text);
  return (performance.now() - started) / 1000;
}

describe('time grows with the length', () => {
  test.each(SHAPES)('%s', (_, piece) => {
    const size = 40_000;
    const text = piece.repeat(Math.ceil(size / piece.length));
    seconds(text);
    const once = Math.min(seconds(text), seconds(text), seconds(text));
    const fourfold = Math.min(seconds(text.repeat(4)), seconds(text.repeat(4)));
    // Quadratic work over 160,000 characters takes many seconds; collecting garbage on a busy machine takes parts of one.
    expect(fourfold).toBeLessThan(0.4 + 10 * once);
  });
});
