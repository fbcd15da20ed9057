import { describe, expect, it } from 'vitest';
import { scorerOf, unpackWeights } from '../../src/language/hashed-weights';
import { packWeights } from '../../src/language/packed-weights';
import { loadTagger, makeTagger, readTag } from '../../src/language/tagger';
import { writingOf } from '../../src/language/tagger-features';
import { WEIGHING_CODE } from '../../src/language/weighing-code';
import { runnable, type TaggedSentence, trainTagger } from '../../training/tagger';
import { codeOf } from '../../training/write-weighing';

const lesson = (text: string): TaggedSentence => {
  const pairs = text.split(' ').map((pair) => pair.split('/'));
  return { words: pairs.map(([word]) => word), tags: pairs.map(([, upos, xpos]) => `${upos}|${xpos}`) };
};

const lessons = [
  lesson('The/DET/DT port/NOUN/NN closed/VERB/VBD ././PUNCT/.'.replace('././', './')),
  lesson('A/DET/DT strike/NOUN/NN closed/VERB/VBD the/DET/DT port/NOUN/NN'),
  lesson('Workers/NOUN/NNS strike/VERB/VBP'),
  lesson('Pilots/NOUN/NNS strike/VERB/VBP'),
];

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

describe('a tagger trained on four sentences', () => {
  const options = { epochs: 5, seed: 1, variants: 0, margin: 0, enough: 8, least: 0 };

  it('has learned them, noun and verb apart by their neighbors', () => {
    const tagger = runnable(trainTagger(lessons, options));
    for (const { words, tags } of lessons) {
      expect(tagger.tag(words).map(({ upos, xpos }) => `${upos}|${xpos}`)).toEqual(tags);
    }
  });

  it('is the same when it is trained again', () => {
    expect(trainTagger(lessons, options)).toEqual(trainTagger(lessons, options));
  });
});

describe('a tagger', () => {
  it('gives the first label where it knows nothing', () => {
    const classes = { ofWord: new Map<number, number>(), ofSuffix: new Map<number, number>() };
    const tagger = makeTagger({
      labels: [readTag('X|FW'), readTag('NOUN|NN')],
      classes,
      weights: unpackWeights(packWeights([])),
      enough: 1,
      sure: 0,
    });
    expect(tagger.tag(['any', 'word'])).toEqual([
      { upos: 'X', xpos: 'FW' },
      { upos: 'X', xpos: 'FW' },
    ]);
    expect(tagger.tag([])).toEqual([]);
  });

  it.each([
    ['Mayor Rejects Plan To Close Harbor', 1],
    ['MAYOR REJECTS HARBOR PLAN', 2],
    ['The mayor rejects a plan to close Harbor Street', 0],
    ['Ana Reyes', 0],
  ])('sees how "%s" is written', (text, writing) => {
    expect(writingOf(text.split(' '))).toBe(writing);
  });
});

describe('the tagger that comes with the program', () => {
  const tagger = loadTagger();
  const upos = (text: string): string =>
    tagger
      .tag(text.split(' '))
      .map((tag) => tag.upos)
      .join(' ');

  it.each([
    ['The minister warned against a wider strike .', 'DET NOUN VERB ADP DET ADJ NOUN PUNCT'],
    ['Officials would not say whether Ana Reyes had resigned .', 'NOUN AUX PART VERB SCONJ PROPN PROPN AUX VERB PUNCT'],
    ['They strike often .', 'PRON VERB ADV PUNCT'],
  ])('%s', (text, tags) => {
    expect(upos(text)).toBe(tags);
  });

  it('does not remember the sentence before', () => {
    const alone = upos('They strike .');
    upos('A very long sentence about a strike that nobody had called , nor wanted , stood here .');
    expect(upos('They strike .')).toBe(alone);
  });
});
