import { expect, test } from 'vitest';
import { networkSyntaxOf, readNetwork } from '../../src/language/network-syntax';
import { calibrate, type GoldSentence } from '../../training/calibration';

const model = readNetwork();
const bare = networkSyntaxOf({ ...model, data: { ...model.data, calibration: null } });

/** The trees as they are read, but for the arc with the least odds of each sentence, which is wrong. */
function gold(text: string): GoldSentence {
  const words = text.split(' ');
  const { heads, relations, certainty } = bare.read(words);
  const doubtful = certainty.indexOf(Math.min(...certainty));
  return { words, heads, relations: relations.map((relation, at) => (at === doubtful ? 'dep' : relation)) };
}

test('certainty is how often arcs with such odds are right, and never falls as the odds rise', () => {
  const sentences = ['The minister rejected the plan on Monday with a smile .', 'The port closed .'].map(gold);
  const { margins, certainty } = calibrate(bare, Array.from({ length: 450 }, () => sentences).flat());
  expect(certainty.length).toBeGreaterThan(1);
  expect([...margins].sort((a, b) => a - b)).toEqual(margins);
  expect([...certainty].sort((a, b) => a - b)).toEqual(certainty);
  expect(certainty[0]).toBeLessThan(0.01);
  expect(certainty.at(-1)).toBeGreaterThan(0.99);
});
