import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadParser, type Tree } from '../../src/language/parser';
import { loadTagger, readTag } from '../../src/language/tagger';
import { runnableParser, type TreeSentence, trainParser } from '../../training/parser';
import { calibrate } from '../../training/parser-calibration';
import { lift } from '../../training/parser-oracle';

const tagger = loadTagger();
const parser = loadParser();

function parse(text: string): Tree {
  const words = text.split(' ').filter((word) => word !== '');
  return parser.parse(words, tagger.tag(words));
}

/** `warned <nsubj minister`, one for each dependent asked for. */
function arcs(text: string): string[] {
  const words = text.split(' ');
  const { heads, relations } = parse(text);
  return words.map((word, i) => `${heads[i] < 0 ? 'ROOT' : words[heads[i]]} <${relations[i]} ${word}`);
}

/** One root, and every word reaches it. */
function expectTree({ heads, relations, certainty }: Tree): void {
  if (heads.length === 0) return;
  expect(heads.filter((head) => head === -1)).toHaveLength(1);
  expect(relations[heads.indexOf(-1)]).toBe('root');
  expect(heads.filter((_, i) => depthOf(heads, i) > heads.length)).toEqual([]);
  expect(certainty.filter((value) => !(value > 0 && value <= 1))).toEqual([]);
}

/** Arcs from a word up to the root; more than there are words where it is in a circle. */
function depthOf(heads: readonly number[], word: number): number {
  let depth = 0;
  for (let at = word; at >= 0 && depth <= heads.length; at = heads[at]) depth++;
  return depth;
}

describe('the parser that comes with the program', () => {
  it.each([
    [
      'The minister warned against a wider strike .',
      'warned <nsubj minister',
      'warned <obl strike',
      'strike <case against',
    ],
    [
      'The plan was rejected by the council .',
      'rejected <nsubj:pass plan',
      'rejected <obl:agent council',
      'rejected <aux:pass was',
    ],
    [
      'Ana Reyes , the mayor , said that the port would close .',
      'said <ccomp close',
      'said <nsubj Ana',
      'Ana <flat Reyes',
    ],
    ['The army vowed to enter the city .', 'vowed <xcomp enter', 'enter <obj city'],
    ['The town opened a school and closed a road .', 'opened <conj closed', 'closed <obj road'],
    ["The town's mayor resigned .".replace("'s", " 's"), 'mayor <nmod:poss town', "town <case 's"],
  ])('%s', (text, ...expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected));
  });

  it('gives one tree for any words with any tags', () => {
    const word = fc.oneof(
      fc.constantFrom('the', 'said', ',', '"', '.', 'and', 'Rafah', '-', 'of', 'that'),
      fc.string(),
    );
    const tags = ['NOUN|NN', 'VERB|VBD', 'PUNCT|,', 'ADP|IN', 'CCONJ|CC', 'NEW|NEW'].map(readTag);
    const token = fc.tuple(word, fc.constantFrom(...tags));
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        expectTree(
          parser.parse(
            tokens.map(([text]) => text),
            tokens.map(([, tag]) => tag),
          ),
        );
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('gives one tree for 2,000 words without a full stop', () => {
    expectTree(parse('the officials who said that the plan , which '.repeat(222)));
  });

  it('gives an empty tree for no words', () => {
    expect(parser.parse([], [])).toEqual({ heads: [], relations: [], certainty: [] });
  });
});

describe('training', () => {
  const tags = ['DET|DT', 'NOUN|NN', 'VERB|VBD', 'PUNCT|.'].map(readTag);
  const sentence = (words: string[]): TreeSentence => ({
    words,
    tags,
    heads: [1, 2, -1, 2],
    relations: ['det', 'nsubj', 'root', 'punct'],
    unsure: [false, false, false, false],
  });
  const lessons = [sentence(['A', 'storm', 'hit', '.']), sentence(['The', 'port', 'closed', '.'])];
  const options = { epochs: 6, seed: 1, exploration: 0.9, variants: 0, margin: 2, enough: 4, least: 0, leastOfRow: 0 };

  it('learns the trees it is shown', () => {
    const tree = runnableParser(trainParser(lessons, options)).parse(['A', 'port', 'hit', '.'], tags);
    expect(tree.heads).toEqual([1, 2, -1, 2]);
    expect(tree.relations).toEqual(['det', 'nsubj', 'root', 'punct']);
  });

  it('gives the same weights for the same seed', () => {
    expect(trainParser(lessons, options)).toEqual(trainParser(lessons, options));
  });

  it('lifts an arc that crosses others to its head, and leaves other trees alone', () => {
    expect(lift([1, 2, -1, 2])).toEqual([1, 2, -1, 2]);
    expect(lift([-1, 3, 0, 0, 1])).toEqual([-1, 0, 0, 0, 0]);
  });

  it('calibrates so that a larger margin never means less certainty', () => {
    const calibration = calibrate(runnableParser(trainParser(lessons, options)), lessons);
    expect([...calibration.certainty].sort((a, b) => a - b)).toEqual(calibration.certainty);
  });
});
