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

  it('are no "plus or minus", and an "and" inside the part that it opens', () => {
    const tree = (words: string): { text: string; upos: string; xpos: string; head: number; relation: string }[] =>
      words.split(' ').map((word) => {
        const [text, relation, head] = word.split('/');
        return { text, upos: 'NOUN', xpos: 'NN', head: Number(head), relation };
      });
    expect(faultsOf(tree('a/det/1 margin/root/-1 of/case/6 plus/cc/6 or/conj/3 minus/conj/3 points/nmod/1'))).toBe(0);
    expect(faultsOf(tree('plans/root/-1 for/case/4 roads/compound/4 and/cc/4 schools/conj/0'))).toBeGreaterThan(0);
    expect(faultsOf(tree('plans/root/-1 and/cc/4 for/case/4 the/det/4 schools/conj/0'))).toBe(0);
  });

  it('leave each sentence at its place', () => {
    const text = `${FAULTS.map(({ example }) => example).join(' ')} The bank closed.`;
    const { sentences } = language.analyze(text);
    expect(allRepaired(sentences).map(({ index }) => index)).toEqual(sentences.map(({ index }) => index));
    expect(allRepaired(sentences)).toEqual(sentences.map((each) => repaired(each)));
  });
});
