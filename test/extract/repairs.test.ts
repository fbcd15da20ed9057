import { describe, expect, it } from 'vitest';
import { ADVERBIAL_EXAMPLES } from '../../src/data/adverbials';
import { REPAIRS, repaired } from '../../src/extract/repairs';
import { loadLanguage } from '../../src/language';
import type { Sentence } from '../../src/model';
import { read, unbracket } from './reader';

const language = loadLanguage();

/** Every `dependent relation head` of the sentences. */
function arcs(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.map((token) => `${token.text} ${token.relation} ${token.head < 0 ? '' : tokens[token.head].text}`),
  );
}

describe('repairs', () => {
  for (const { name, example, gives } of REPAIRS)
    it(`${name}: ${example}`, () => {
      expect(arcs(language.analyze(example).sentences.map(repaired))).toContain(gives);
    });

  it('most examples are ones the parser alone gets wrong', () => {
    const needed = REPAIRS.filter(({ example, gives }) => !arcs(language.analyze(example).sentences).includes(gives));
    expect(needed.length).toBeGreaterThan(REPAIRS.length / 2);
  });

  it('leave every tree a tree', () => {
    for (const { example } of REPAIRS)
      for (const { tokens } of language.analyze(example).sentences.map(repaired)) {
        expect(tokens.filter((token) => token.head < 0)).toHaveLength(1);
        for (const [start] of tokens.entries()) {
          let steps = 0;
          for (let at = start; at >= 0; at = tokens[at].head) expect(steps++).toBeLessThan(tokens.length);
        }
      }
  });
});

describe('adverbial phrases', () => {
  for (const example of ADVERBIAL_EXAMPLES)
    it(example, () => {
      const { text, marked } = unbracket(example);
      const places = read(text).claims.flatMap((claim) => claim.arguments);
      const phrase = places.find(
        (place) =>
          place.start > marked[0].start &&
          place.preposition?.startsWith(text.slice(marked[0].start, marked[0].end).split(' ')[0]),
      );
      expect(phrase?.relation ?? null).toBeNull();
    });
});
