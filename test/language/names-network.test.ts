import { describe, expect, it } from 'vitest';
import { CLUES, cluesOf } from '../../src/language/names-clues';
import { articleInput, namesInput } from '../../src/language/names-features';
import { EMPTY_GAZETTEER } from '../../src/language/names-gazetteer';
import { LABELS } from '../../src/language/names-labels';
import { unpackNamesNetwork } from '../../src/language/names-memory';
import { namesReaderOf } from '../../src/language/names-network';
import { readerOf } from '../../src/language/network';
import { unpackNetwork } from '../../src/language/network-memory';
import { MOST_TOGETHER, MOST_WORDS } from '../../src/language/network-room';
import { namesOfChance, plainNames } from './plain-names';
import { networkOfChance } from './plain-network';

const SIZES = { embedding: 32, hidden: 24, arc: 16, relation: 32 };
const ARTICLE = [
  'The minister , Dale Hutchins , told Reuters on 3 May that NATO would close 27 ports .',
  'it rained all day',
  'Hutchins said the North Atlantic Treaty Organization ( NATO ) saw no way out .',
  'Reuters',
].map((sentence) => sentence.split(' '));

const inputOf = (sentences: readonly (readonly string[])[]) =>
  articleInput(
    sentences.map((words) =>
      namesInput(
        words,
        words.map(() => 'NN'),
        EMPTY_GAZETTEER,
      ),
    ),
  );

function made(seed: number, hidden: number) {
  const syntax = networkOfChance(SIZES, ['the', 'of', 'minister', 'reuters', '00', ','], seed);
  const network = unpackNetwork(syntax.data, syntax.arrays);
  const names = namesOfChance({ form: 16, hidden }, syntax, seed);
  const reader = namesReaderOf(unpackNamesNetwork(names.data, names.arrays, network), network);
  const states = readerOf(network);
  const statesOf = (words: readonly string[]): Int16Array => {
    states.read([words]);
    states.show(0);
    return states.scores.states.slice();
  };
  return { syntax, names, reader, statesOf };
}

describe('the network of names', () => {
  it.each([
    [16, 1],
    [64, 2],
  ])('gives the scores that plain TypeScript gives, to the last bit (%i wide, seed %i)', (hidden, seed) => {
    const { syntax, names, reader, statesOf } = made(seed, hidden);
    // More words than are read together.
    const article = Array.from({ length: 9 }, () => ARTICLE).flat();
    expect(article.flat().length).toBeGreaterThan(MOST_TOGETHER);
    const input = inputOf(article);
    const states = article.map(statesOf);
    const plain = plainNames(syntax, names, article, states, cluesOf(input));
    const found = reader.read(input, states);
    expect(new Set(plain.flat(2)).size).toBeGreaterThan(100);
    article.forEach((words, at) => {
      if (words === ARTICLE[1]) return;
      const scores = reader.score(found[at]!, 0, words.length);
      const rows = words.map((_, word) => [...scores.subarray(word * reader.stride, word * reader.stride + LABELS)]);
      expect(rows).toEqual(plain[at]);
    });
  });

  it('reads nothing where nothing can be a name, and sentences of any length', () => {
    const { reader, statesOf } = made(3, 16);
    const long = Array.from({ length: 3 * MOST_WORDS }, (_, at) => `Word${at}`);
    const sentences = [ARTICLE[1]!, long];
    const states = [statesOf(ARTICLE[1]!), new Int16Array(long.length * 2 * SIZES.hidden)];
    const found = reader.read(inputOf(sentences), states);
    expect(found[0]!.own.length).toBe(0);
    expect(found[1]!.own.length).toBe(long.length * 32);
  });

  it('sets what it found of a word anywhere in the article beside the word', () => {
    const { reader, statesOf } = made(4, 16);
    const alone = reader.read(inputOf([ARTICLE[2]!]), [statesOf(ARTICLE[2]!)]);
    const both = reader.read(inputOf([ARTICLE[0]!, ARTICLE[2]!]), [ARTICLE[0]!, ARTICLE[2]!].map(statesOf));
    const first = (rows: Int16Array) => [...rows.subarray(0, 32)];
    expect(first(both[1]!.all)).not.toEqual(first(alone[0]!.all));
    expect(first(both[1]!.all).every((value, k) => value >= both[1]!.own[k]!)).toBe(true);
  });
});

describe('clues', () => {
  it('tell that a word alone is the last of a longer name elsewhere', () => {
    const clues = cluesOf(inputOf([ARTICLE[0]!, ARTICLE[2]!]));
    const without = cluesOf(inputOf([ARTICLE[2]!]));
    expect(clues[1]![0]).not.toBe(without[0]![0]);
    expect(clues.flatMap((row) => [...row]).every((bits) => bits >>> 0 < 2 ** CLUES)).toBe(true);
  });
});
