import { describe, expect, it } from 'vitest';
import { CONFIDENCE_WEIGHTS } from '../../src/data/confidence-weights';
import { confidenceOf } from '../../src/extract/confidence';
import { confidenceRows, fitConfidence, reliability } from '../../training/confidence';
import { read } from './reader';

describe('confidence', () => {
  const rows = confidenceRows();

  it('has a weight for each trait, and the committed weights are those of the committed verdicts', () => {
    expect(rows.length).toBeGreaterThan(400);
    expect(fitConfidence(rows)).toEqual([...CONFIDENCE_WEIGHTS]);
  });

  it('grows with the certainty of the parser', () => {
    const traits = rows[0].traits;
    const at = (logOdds: number) => confidenceOf(traits.map((trait, n) => (n === 1 ? logOdds : trait)));
    expect(at(2)).toBeGreaterThan(at(0));
    expect(at(0)).toBeGreaterThan(at(-2));
  });

  it('says of claims it did not learn from how often they hold, within a tenth', () => {
    const weights = fitConfidence(rows.filter((_, n) => n % 2 === 0));
    const unseen = rows.filter((_, n) => n % 2 === 1);
    for (const line of reliability(unseen, weights)) {
      const [, claims, mean, held] = line.split('|').slice(1).map(Number);
      if (claims >= 50) expect(Math.abs(mean - held)).toBeLessThan(0.1);
    }
  });

  it('is between 0 and 1 on every claim, and lower where a pronoun was tied to something', () => {
    const sure = (text: string) => {
      const { claims } = read(text);
      for (const { confidence } of claims) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      return claims[claims.length - 1].confidence;
    };
    expect(sure('The bank closed the port. It fined the union.')).toBeLessThan(
      sure('The bank closed the port. The bank fined the union.'),
    );
  });
});
