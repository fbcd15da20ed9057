import { describe, expect, it } from 'vitest';
import { readTag } from '../../src/language/tagger';
import { parseConllu } from '../../training/conllu';
import { runnableParser, trainParser, treeSentences } from '../../training/parser';
import { runnable, TAGGER_TRAINING, taggedSentences, trainTagger } from '../../training/tagger';

/** Rows of a sentence: word, UPOS, XPOS, head, relation, MISC. */
const rows = (...words: readonly string[]): string =>
  words
    .map((word, at) => {
      const [form, upos, xpos, head, relation, misc = '_'] = word.split(' ');
      return [at + 1, form, form, upos, xpos, '_', head, relation, '_', misc].join('\t');
    })
    .join('\n');

const GOLD = rows('Boats NOUN NNS 2 nsubj', 'sank VERB VBD 0 root', 'fast ADV RB 2 advmod');
const SILVER = rows(
  'Ports NOUN NNS 2 nsubj Tag=990|Arc=970',
  'sank VERB VBD 0 root Tag=400|Arc=980',
  'fast ADJ JJ 2 dep Tag=900|Arc=300',
);
const documents = parseConllu(`${GOLD}\n\n${SILVER}\n`);

describe('trees of a teacher', () => {
  it('are learned from where the teacher was sure, and treebanks always are', () => {
    const [gold, silver] = taggedSentences(documents);
    expect(gold!.tags).toEqual(['NOUN|NNS', 'VERB|VBD', 'ADV|RB']);
    expect(silver!.tags).toEqual(['NOUN|NNS', null, 'ADJ|JJ']);
    const trees = treeSentences(documents, [[], []]);
    expect(trees.map(({ unsure }) => unsure)).toEqual([
      [false, false, false],
      [false, false, true],
    ]);
  });

  it('teach the tagger nothing about a word of which the teacher was not sure', () => {
    const doubted = parseConllu(`${GOLD}\n\n${rows('sank PROPN NNP 0 root Tag=300')}\n`);
    const tagger = runnable(trainTagger(taggedSentences(doubted), { ...TAGGER_TRAINING, least: 0 }));
    expect(tagger.tag(['sank']).map(({ upos }) => upos)).toEqual(['VERB']);
  });

  it('teach the parser nothing about an arc of which the teacher was not sure', () => {
    const tags = ['NOUN|NNS', 'VERB|VBD', 'ADV|RB'].map(readTag);
    const options = { epochs: 6, seed: 1, exploration: 0, variants: 0, margin: 2, enough: 4, least: 0, leastOfRow: 0 };
    const wrong = SILVER.replace('2\tnsubj', '2\tobj').replace('Arc=970', 'Arc=100');
    const learned = treeSentences(parseConllu(`${GOLD}\n\n${GOLD}\n\n${wrong}\n`), [tags, tags, tags]);
    const { heads, relations } = runnableParser(trainParser(learned, options)).parse(learned[2]!.words, tags);
    expect(heads).toEqual([1, -1, 1]);
    expect(relations).toEqual(['nsubj', 'root', 'advmod']);
  });
});
