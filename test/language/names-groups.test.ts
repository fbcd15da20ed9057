import { describe, expect, it } from 'vitest';
import { articleInput, MOST_NAMES_FEATURES, namesFeatures, namesInput } from '../../src/language/names-features';
import { EMPTY_GAZETTEER, type Gazetteer } from '../../src/language/names-gazetteer';
import { wordFacts } from '../../src/language/word-facts';

const XPOS = ['NN', 'NNP', 'VBD'];
const MINISTERS = 5 | (70 << 8);

const withGroups = (...words: readonly string[]): Gazetteer => ({
  ...EMPTY_GAZETTEER,
  groups: new Map(words.map((word) => [wordFacts(word).lower, MINISTERS])),
});

/** The features of "Odel" in a sentence of three words. */
function features(before: string, gazetteer: Gazetteer): Set<number> {
  const out = new Int32Array(MOST_NAMES_FEATURES);
  const article = articleInput([namesInput([before, 'Odel', 'resigned'], XPOS, gazetteer)]);
  return new Set(out.subarray(0, namesFeatures(article, 0, 1, out)));
}

const shared = (gazetteer: Gazetteer): number => {
  const other = features('chancellor', gazetteer);
  return [...features('minister', gazetteer)].filter((feature) => other.has(feature)).length;
};

describe('groups of like words', () => {
  it('let a name beside one word be known by what a word of the same group has taught', () => {
    const apart = withGroups('minister');
    const together = withGroups('minister', 'chancellor');
    expect(shared(together)).toBeGreaterThan(shared(apart));
  });

  it('leave words alone that are in no group', () => {
    expect(shared(withGroups('banana'))).toBe(shared(EMPTY_GAZETTEER));
  });
});
