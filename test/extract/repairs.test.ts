import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVERBIAL_EXAMPLES } from '../../src/data/adverbials';
import { allRepaired, repaired } from '../../src/extract/repaired';
import { REPAIRS } from '../../src/extract/repairs';
import { eachOf, eachWord, hasCycle } from '../../src/extract/tree-repair';
import { loadLanguage } from '../../src/language';
import type { Sentence, Token } from '../../src/model';
import { read, unbracket } from './reader';

const language = loadLanguage();

/** Every `dependent relation head` of the sentences. */
function arcs(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.map((token) => `${token.text} ${token.relation} ${token.head < 0 ? '' : tokens[token.head].text}`),
  );
}

/** Trees that a parser got wrong, as it gave them, one for each repair: `# name`, the sentence, a token a line. */
const RECORDED = readFileSync(join(__dirname, '../cases/repairs.conll'), 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [name, , ...lines] = block.split('\n');
    const tokens = lines.map((line): Token => {
      const [text, lemma, upos, xpos, head, relation] = line.split('\t');
      return { text, lemma, upos, xpos, head: Number(head), relation, start: 0, end: 0, certainty: 1 };
    });
    return { name: name.slice(2), tokens };
  });

const arcsOf = (tokens: readonly Token[]) => arcs([{ tokens } as Sentence]);

describe('repairs', () => {
  for (const { name, tokens } of RECORDED) {
    const { apply, gives, example } = REPAIRS.find((repair) => repair.name === name)!;
    it(`${name}: ${example}`, () => {
      expect(arcsOf(tokens)).not.toContain(name === 'verbs by place' ? '' : gives);
      const repaired = apply(tokens)!;
      expect(arcsOf(repaired)).toContain(gives);
      expect(repaired.filter(({ head }) => head < 0)).toHaveLength(1);
      for (const [start] of repaired.entries()) {
        let steps = 0;
        for (let at = start; at >= 0; at = repaired[at].head) expect(steps++).toBeLessThan(repaired.length);
      }
      // What is right stays as it is.
      expect(apply(repaired)).toBeNull();
    });
  }

  it('leave a tree a tree, whatever tree it is', () => {
    const text =
      "But if it isn't, and the bank, which said it would not be due to pay, continues to warn, he could fall.";
    const { tokens, ...sentence } = language.analyze(text).sentences[0]!;
    const relations = [
      ...new Set(tokens.map(({ relation }) => relation)),
      'acl',
      'advcl',
      'cop',
      'aux',
      'obj',
      'xcomp',
    ];
    const draw = fc.tuple(fc.nat(), fc.constantFrom(...relations));
    const draws = fc.array(draw, { minLength: tokens.length, maxLength: tokens.length });
    // Every word hangs on one that was drawn before it, in an order of chance.
    const trees = fc.tuple(fc.shuffledSubarray([...tokens.keys()], { minLength: tokens.length }), draws);
    fc.assert(
      fc.property(trees, ([order, drawn]) => {
        const heads = new Map(order.map((word, at) => [word, at === 0 ? -1 : order[drawn[at]![0] % at]!]));
        const given = tokens.map((token, at) => {
          const head = heads.get(at)!;
          return { ...token, head, relation: head < 0 ? 'root' : drawn[at]![1] };
        });
        expect(hasCycle(repaired({ ...sentence, tokens: given }).tokens)).toBe(false);
      }),
      { numRuns: 2_000, seed: 3 },
    );
  });

  for (const { example, stays } of [
    {
      example: 'Doha: Harbor Engineers Forum, one of the oldest bodies, is organising a seminar tomorrow.',
      stays: 'organising parataxis Doha',
    },
    { example: 'The next steps include holding elections for the trustees.', stays: 'holding xcomp include' },
    { example: 'The plan entails moving patients to Oslo.', stays: 'moving xcomp entails' },
  ])
    it(`leave alone: ${example}`, () => {
      const { sentences } = language.analyze(example);
      expect(arcs(sentences)).toContain(stays);
      expect(arcs(sentences.map(repaired))).toContain(stays);
    });

  it('many sentences at once come out as each of them alone', () => {
    const sentences = REPAIRS.flatMap(({ example }) => language.analyze(example).sentences);
    const trees = (all: readonly Sentence[]) => all.map(({ tokens }) => tokens);
    expect(trees(allRepaired(sentences))).toEqual(trees(sentences.map(repaired)));
  });

  it('nearly all have a recorded tree, and nearly all examples come out right with the parser of today', () => {
    expect(RECORDED.length).toBeGreaterThan(REPAIRS.length * 0.9);
    const right = REPAIRS.filter(({ example, gives }) =>
      arcs(language.analyze(example).sentences.map(repaired)).includes(gives),
    );
    expect(right.length).toBeGreaterThan(REPAIRS.length * 0.8);
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

describe('places in a tree', () => {
  const [{ tokens }] = language.analyze('More banks that failed paid more than those that stood.').sentences;
  const visited = (visit: (add: (token: Token, at: number) => void) => void) => {
    const found: string[] = [];
    visit(({ text }, at) => found.push(`${at} ${text}`));
    return found;
  };

  it('a word is met wherever it stands, however it is written', () => {
    expect(visited((add) => eachWord(tokens, 'more', add))).toEqual(['0 More', '5 more']);
    expect(visited((add) => eachWord(tokens, 'less', add))).toEqual([]);
  });

  it('tokens of several kinds are met in the order of the text', () => {
    expect(visited((add) => eachWord(tokens, ['that', 'more'], add))).toEqual(['0 More', '2 that', '5 more', '8 that']);
    expect(visited((add) => eachOf(tokens, ['WDT', 'NNS'], add))).toEqual(['1 banks', '2 that', '8 that']);
    expect(visited((add) => eachOf(tokens, 'acl:relcl', add))).toEqual(['3 failed', '9 stood']);
  });

  it('a repaired tree has places of its own', () => {
    const next = tokens.map((token, at) => (at === 3 ? { ...token, relation: 'acl' } : token));
    expect(visited((add) => eachOf(next, 'acl:relcl', add))).toEqual(['9 stood']);
  });
});
