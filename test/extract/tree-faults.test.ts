import { describe, expect, it } from 'vitest';
import { allRepaired, repaired } from '../../src/extract/repaired';
import { loadLanguage } from '../../src/language';
import type { Sentence } from '../../src/model';
import { FAULTS, faultsOf } from '../../src/text/tree-faults';

const language = loadLanguage();

function arcsOf({ tokens }: Sentence): string[] {
  return tokens.map(({ text, relation, head }) => `${text} ${relation} ${head < 0 ? '' : tokens[head].text}`);
}

describe('faults of trees', () => {
  for (const { name, example, gives } of FAULTS) {
    it(`${name}: ${example}`, () => {
      const [sentence] = language.analyze(example).sentences;
      const { otherTokens, ...alone } = sentence;
      expect(otherTokens).toBeDefined();
      expect(arcsOf(repaired(alone))).not.toContain(gives);
      expect(arcsOf(repaired(sentence))).toContain(gives);
      expect(faultsOf(repaired(sentence).tokens)).toBe(0);
    });
  }

  it('are none where a tree is right, and there is no other tree then', () => {
    const text = 'The mayor, who was ill, closed the bridge and said that the town would pay. Go home, and be good.';
    for (const sentence of language.analyze(text).sentences) {
      expect(faultsOf(sentence.tokens)).toBe(0);
      expect(sentence.otherTokens).toBeUndefined();
    }
  });

  it('leave each sentence at its place', () => {
    const text = `${FAULTS.map(({ example }) => example).join(' ')} The bank closed.`;
    const { sentences } = language.analyze(text);
    expect(allRepaired(sentences).map(({ index }) => index)).toEqual(sentences.map(({ index }) => index));
    expect(allRepaired(sentences)).toEqual(sentences.map((each) => repaired(each)));
  });
});
