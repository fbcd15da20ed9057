import { describe, expect, it } from 'vitest';
import { scorerOf, unpackWeights } from '../../src/language/hashed-weights';
import { packWeights } from '../../src/language/packed-weights';
import { WEIGHING_CODE } from '../../src/language/weighing-code';
import { codeOf } from '../../training/write-weighing';

describe('hashed weights', () => {
  it('are added by the program that `npm run weighing` makes', async () => {
    expect(WEIGHING_CODE).toBe(await codeOf('weighing'));
  });

  it('give each feature its own weights back, as near as a byte can say them', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({
      hash: Math.imul(i + 1, 0x9e3779b1),
      labels: i % 3 === 0 ? [i % 7] : [1, 2, 200],
      weights: i % 3 === 0 ? [i / 10 - 100] : [0.5, -3, 250],
    }));
    const { features, scores, add } = scorerOf(unpackWeights(packWeights(rows)));
    const scoresOf = (hashes: readonly number[]) => {
      scores.fill(0);
      features.set(hashes);
      add(hashes.length);
      return [...scores];
    };
    for (const { hash, labels, weights } of rows) {
      const own = scoresOf([hash]);
      labels.forEach((label, i) => {
        const exact = weights[i] * 16;
        expect(Math.abs(own[label] - exact)).toBeLessThanOrEqual(2 + Math.abs(exact) * 0.05);
      });
    }
    expect(scoresOf([12345]).every((score) => score === 0)).toBe(true);
  });

  it('add up to the sum of what each feature adds, whatever kind of row it has', () => {
    const dense = Array.from({ length: 30 }, (_, label) => label * 3);
    const kinds = [[7], [5, 6, 89], dense];
    const rows = Array.from({ length: 300 }, (_, i) => {
      const labels = kinds[i % kinds.length];
      return { hash: Math.imul(i + 1, 0x9e3779b1), labels, weights: labels.map((label) => ((i * label) % 50) - 20) };
    });
    const weights = unpackWeights(packWeights(rows));
    const [one, all] = [scorerOf(weights), scorerOf(weights)];
    const expected = new Array<number>(256).fill(0);
    for (const { hash } of rows) {
      one.scores.fill(0);
      one.features[0] = hash;
      one.add(1);
      one.scores.forEach((score, label) => {
        expected[label] += score;
      });
    }
    all.features.set(rows.map(({ hash }) => hash));
    all.add(rows.length);
    expect([...all.scores]).toEqual(expected);
  });
});
