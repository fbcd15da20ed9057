/** Trains the tagger, and tags a treebank by jackknife so that the parser learns from tags as wrong as it will meet. */

import { unpackWeights } from '../src/language/hashed-weights';
import { hashString } from '../src/language/hashing';
import type { ModelContent } from '../src/language/model-file';
import { normalForm } from '../src/language/normal-form';
import type { PackedWeights, WeightRow } from '../src/language/packed-weights';
import { packWeights, WEIGHT_UNITS } from '../src/language/packed-weights';
import type { Tagger, TaggerData } from '../src/language/tagger';
import { makeTagger, readTag } from '../src/language/tagger';
import type { TagClasses } from '../src/language/tagger-features';
import {
  MOST_TAGGER_FEATURES,
  makeTaggerInput,
  setTaggerInput,
  TAGGER_STAGES,
  taggerFeatures,
} from '../src/language/tagger-features';
import { wordFacts } from '../src/language/word-facts';
import type { ConlluDocument } from './conllu';
import { averagedRows, makeLearner, scoreWith, updateWith } from './learner';
import { makeRandom, shuffle } from './random';
import { sureOfTag } from './silver';
import { variantOf } from './variants';

export interface TaggedSentence {
  readonly words: readonly string[];
  /** `UPOS|XPOS`; null where a teacher was not sure, and nothing is learned. */
  readonly tags: readonly (string | null)[];
}

export interface TaggerTraining {
  readonly epochs: number;
  readonly seed: number;
  /** Share of sentences shown in another spelling (headline capitals, quotation marks), 0 to 1. */
  readonly variants: number;
  /** The right label must win by more than this, or the model learns. */
  readonly margin: number;
  /** When the first stage leads by this much it decides, and the second is neither asked nor taught. */
  readonly enough: number;
  /** Averaged weights below this are dropped. */
  readonly least: number;
}

export const TAGGER_TRAINING: TaggerTraining = { epochs: 6, seed: 1, variants: 0.1, margin: 30, enough: 50, least: 1 };

/** A trained tagger before it is written: labels, tag classes, packed weights. */
export interface TrainedTagger {
  /** See `TaggerModel`. */
  readonly enough: number;
  readonly sure: number;
  readonly labels: readonly string[];
  readonly classes: TagClasses;
  readonly packed: PackedWeights;
}

export function taggedSentences(documents: readonly ConlluDocument[]): TaggedSentence[] {
  return documents.flatMap((document) =>
    document.sentences.map(({ tokens }) => ({
      words: tokens.map((token) => normalForm(token.form)),
      tags: tokens.map((token) => (sureOfTag(token) ? `${token.upos}|${token.xpos}` : null)),
    })),
  );
}

export function trainTagger(
  sentences: readonly TaggedSentence[],
  options: TaggerTraining = TAGGER_TRAINING,
  log: (line: string) => void = () => {},
): TrainedTagger {
  const labels = [...new Set(sentences.flatMap(({ tags }) => tags.filter((tag) => tag !== null)))].sort();
  const numbers = new Map(labels.map((label, i) => [label, i]));
  const lessons = sentences.map(({ words, tags }) => ({
    words,
    gold: tags.map((tag) => (tag === null ? -1 : numbers.get(tag)!)),
  }));
  const classes = tagClasses(sentences);
  const rows = trainRows(labels.length, lessons, classes, options, log);
  return { enough: options.enough * WEIGHT_UNITS, sure: 0, labels, classes, packed: packWeights(rows) };
}

export function trainRows(
  labels: number,
  lessons: readonly Lesson[],
  classes: TagClasses,
  options: TaggerTraining,
  log: (line: string) => void,
): WeightRow[] {
  return [false, true].flatMap((backward) => {
    const trainer = makeTrainer(labels, classes, options, backward);
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      const right = learnEpoch(trainer, lessons);
      log(`tagger ${backward ? 'backward' : 'forward'} epoch ${epoch}: ${right.toFixed(2)} % right in training`);
    }
    return [...averagedRows(trainer.learner, trainer.moment, { least: options.least, leastOfRow: 0 })];
  });
}

interface Lesson {
  readonly words: readonly string[];
  /** -1 where nothing is known. */
  readonly gold: readonly number[];
}

function makeTrainer(labels: number, classes: TagClasses, options: TaggerTraining, backward: boolean) {
  return {
    labels,
    classes,
    options,
    backward,
    learner: makeLearner(),
    random: makeRandom(options.seed * 2 + (backward ? 1 : 0)),
    input: makeTaggerInput(),
    features: new Int32Array(MOST_TAGGER_FEATURES),
    scores: new Float32Array(256),
    moment: 1,
  };
}

type Trainer = ReturnType<typeof makeTrainer>;

/** One round through all sentences in a new order; the percentage of right guesses before learning from them. */
function learnEpoch(trainer: Trainer, lessons: readonly Lesson[]): number {
  const order = [...lessons];
  shuffle(order, trainer.random);
  const before = trainer.moment;
  let wrong = 0;
  for (const lesson of order) wrong += learnSentence(trainer, lesson);
  const seen = trainer.moment - before;
  return (100 * (seen - wrong)) / seen;
}

function learnSentence(trainer: Trainer, { words, gold }: Lesson): number {
  const { input, features, scores, learner, backward, labels, classes, options, random } = trainer;
  setTaggerInput(input, variantOf(words, options.variants, random), classes, backward);
  let tag1 = -1;
  let tag2 = -1;
  let wrong = 0;
  for (let i = 0; i < gold.length; i++) {
    const right = gold[backward ? gold.length - 1 - i : i];
    let rival = -1;
    scores.fill(0);
    for (let stage = 0; stage < TAGGER_STAGES; stage++) {
      const count = taggerFeatures(input, i, tag1, tag2, stage, features);
      scoreWith(learner, features, count, scores);
      rival = highest(scores, labels, right);
      if (right < 0) continue;
      const lead = scores[right] - scores[rival];
      if (lead <= options.margin) {
        updateWith(learner, features, count, right, 1, trainer.moment);
        updateWith(learner, features, count, rival, -1, trainer.moment);
      }
      if (Math.abs(lead) > options.enough) break;
    }
    const guess = right < 0 || scores[rival] >= scores[right] ? rival : right;
    if (right >= 0 && guess !== right) wrong++;
    trainer.moment++;
    tag2 = tag1;
    tag1 = guess;
  }
  return wrong;
}

/** The label of the highest score but for `except`. */
function highest(scores: Float32Array, count: number, except: number): number {
  let best = except === 0 ? 1 : 0;
  for (let label = 1; label < count; label++) if (scores[label] > scores[best] && label !== except) best = label;
  return best;
}

/** A form must be this frequent for its own distribution to be believed. */
const SEEN_OFTEN = 4;
/** Tags rarer than this share of a form are left out of its class. */
const LEAST_SHARE = 0.05;

export function tagClasses(sentences: readonly TaggedSentence[]): TagClasses {
  const ofWord = new Map<number, Map<string, number>>();
  const ofSuffix = new Map<number, Map<string, number>>();
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      const tag = tags[i];
      if (tag === null) return;
      const facts = wordFacts(word);
      count(ofWord, facts.lower, tag);
      count(ofSuffix, facts.suffix3, tag);
    });
  }
  return { ofWord: classesOf(ofWord, 'w'), ofSuffix: classesOf(ofSuffix, 's') };
}

function count(table: Map<number, Map<string, number>>, key: number, tag: string): void {
  let tags = table.get(key);
  if (tags === undefined) {
    tags = new Map();
    table.set(key, tags);
  }
  tags.set(tag, (tags.get(tag) ?? 0) + 1);
}

/** The tags of a form, most frequent first, each with its share in steps of a third. */
function classesOf(table: Map<number, Map<string, number>>, prefix: string): Map<number, number> {
  const classes = new Map<number, number>();
  for (const [key, tags] of [...table].sort((a, b) => a[0] - b[0])) {
    let total = 0;
    for (const amount of tags.values()) total += amount;
    if (total < SEEN_OFTEN) continue;
    const parts = [...tags]
      .filter(([, amount]) => amount >= total * LEAST_SHARE)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([tag, amount]) => `${tag}${Math.round((3 * amount) / total)}`);
    classes.set(key, hashString(`${prefix} ${parts.join(' ')}`));
  }
  return classes;
}

/** The trained tagger as the program will run it. */
export function runnable(trained: TrainedTagger): Tagger {
  const { labels, classes, packed, enough, sure } = trained;
  return makeTagger({ labels: labels.map(readTag), classes, weights: unpackWeights(packed), enough, sure });
}

/** Share of words that get a rival beside their tag. */
const DOUBTFUL = 0.1;

/** The tagger with `sure` set so that the least certain tenth of the words of unseen sentences get a rival. */
export function withDoubt(trained: TrainedTagger, unseen: readonly TaggedSentence[]): TrainedTagger {
  const tagger = runnable(trained);
  const leads = unseen.flatMap(({ words }) => tagger.leads(words)).sort((a, b) => a - b);
  return { ...trained, sure: leads[Math.floor(leads.length * DOUBTFUL)] };
}

export function taggerContent(trained: TrainedTagger): ModelContent<TaggerData> {
  const { ofWord, ofSuffix } = trained.classes;
  return {
    data: { labels: trained.labels, enough: trained.enough, sure: trained.sure },
    arrays: {
      ...trained.packed,
      classWords: Int32Array.from(ofWord.keys()),
      wordClasses: Int32Array.from(ofWord.values()),
      classSuffixes: Int32Array.from(ofSuffix.keys()),
      suffixClasses: Int32Array.from(ofSuffix.values()),
    },
  };
}

/** Percent of words with the right UPOS, and with the right UPOS and XPOS. */
export function taggerAccuracy(tagger: Tagger, sentences: readonly TaggedSentence[]): { upos: number; both: number } {
  let upos = 0;
  let both = 0;
  let total = 0;
  for (const { words, tags } of sentences) {
    tagger.tag(words).forEach((tag, i) => {
      if (tags[i]?.startsWith(`${tag.upos}|`)) upos++;
      if (tags[i] === `${tag.upos}|${tag.xpos}`) both++;
      total++;
    });
  }
  return { upos: (100 * upos) / total, both: (100 * both) / total };
}
