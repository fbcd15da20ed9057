/** Trains the name model on annotated news and web text. */
import { join } from 'node:path';
import { packWeights, unpackWeights, WEIGHT_UNITS, type WeightRow } from '../src/language/hashed-weights';
import { type ModelCard, writeModel } from '../src/language/model-file';
import { labelledRuns, type NamesModel } from '../src/language/names';
import {
  type ArticleInput,
  articleInput,
  candidateRuns,
  MOST_NAMES_FEATURES,
  NAMES_FEATURES,
  namesFeatures,
  namesInput,
} from '../src/language/names-features';
import type { Gazetteer } from '../src/language/names-gazetteer';
import { LABELS, type LabelledRun, labelRun, NAME_CLASSES, OUTSIDE, typeOf } from '../src/language/names-labels';
import { type Chain, type ChainOptions, type ChainSentence, makeChain, step } from './crf';
import { buildGazetteer } from './gazetteer';
import { type NamedArticle, type NamedSentence, readNewswire, readUner } from './names-data';
import { makeRandom, shuffle } from './random';

export interface NamesTraining extends ChainOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Features seen less often in training are left out. */
  readonly leastSeen: number;
  /** Weights below this are dropped from the model file. */
  readonly least: number;
}

export const NAMES_TRAINING: NamesTraining = {
  epochs: 8,
  seed: 1,
  leastSeen: 2,
  least: 0.06,
  rate: 0.1,
  shrink: 0,
  dropout: 0.2,
};

/** Writes the model `names` into `models`, from the files in `entities`. */
export function trainNames(
  entities: string,
  models: string,
  options: NamesTraining = NAMES_TRAINING,
  log: (line: string) => void = () => {},
): ModelCard {
  const gazetteer = buildGazetteer();
  const train = [...readNewswire(entities, 'train'), ...readUner(entities, 'train')];
  const dev = readNewswire(entities, 'dev');
  const trained = trainModel(train, gazetteer, options, log, dev);
  const score = namesF1(trained.model, dev);
  const card = {
    name: 'names',
    version: '1.0.0',
    features: NAMES_FEATURES,
    trainedOn: [
      'Worldwide English Newswire, train (Stanford NLP Group)',
      'UNER English EWT, train',
      'GeoNames cities',
      'faker first and last names',
    ],
    licence: 'CC BY-SA 4.0 (names over EWT); no text of the newswire is in the model; GeoNames CC BY 4.0; faker MIT',
    scores: [...score].map(([kind, { f1 }]) => ({
      measure: `names F1, ${kind}, newswire dev`,
      value: Number(f1.toFixed(2)),
    })),
    command: 'npm run bench -- language',
  };
  const phrases = [...gazetteer.phrases].sort((a, b) => a[0] - b[0]);
  return writeModel(join(models, 'names'), card, {
    data: {},
    arrays: {
      ...trained.packed,
      moves: trained.model.moves,
      phrases: Int32Array.from(phrases, ([hash]) => hash),
      lists: Uint8Array.from(phrases, ([, bits]) => bits),
      openings: Int32Array.from([...gazetteer.openings].sort((a, b) => a - b)),
    },
  });
}

/** Articles as the model sees them. */
function inputOf(article: NamedArticle, gazetteer: Gazetteer): ArticleInput {
  return articleInput(article.sentences.map(({ words }) => namesInput(words, gazetteer)));
}

export function trainModel(
  train: readonly NamedArticle[],
  gazetteer: Gazetteer,
  options: NamesTraining,
  log: (line: string) => void,
  dev: readonly NamedArticle[],
) {
  const numbers = makeNumbers();
  const raw = train.flatMap((article) => chainsOf(article, gazetteer, numbers));
  const kept = numbers.keep(options.leastSeen);
  const chains = raw.map((chain) => renumbered(chain, kept));
  log(`${chains.length} stretches, ${kept.count} of ${kept.map.length} features`);
  const chain = makeChain(kept.count);
  const random = makeRandom(options.seed);
  const order = chains.map((_, at) => at);
  const keep = new Uint8Array(1 << 20);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const at of order) {
      const { features } = chains[at]!;
      for (let f = 0; f < features.length; f++) keep[f] = random() < options.dropout ? 0 : 1;
      loss += step(chain, chains[at]!, keep, options);
    }
    log(`names epoch ${epoch}: loss ${(loss / chains.length).toFixed(4)}`);
    if (epoch % 2 === 0 || epoch === options.epochs) {
      const { model } = packed(chain, kept, numbers, gazetteer, options);
      log([...namesF1(model, dev)].map(([kind, { f1 }]) => `${kind} ${f1.toFixed(2)}`).join(', '));
    }
  }
  return packed(chain, kept, numbers, gazetteer, options);
}

interface Kept {
  readonly map: Int32Array;
  readonly count: number;
}

/** Numbers features in order of appearance and counts them: an open-addressing table that doubles. */
function makeNumbers() {
  let bits = 20;
  let table = new Int32Array(2 << bits);
  let hashes = new Int32Array(1 << bits);
  let counts = new Int32Array(1 << bits);
  let used = 0;
  const place = (hash: number): number => {
    let slot = hash >>> (32 - bits);
    while (table[2 * slot + 1] !== 0 && table[2 * slot] !== hash) slot = (slot + 1) & ((1 << bits) - 1);
    return slot;
  };
  const grow = () => {
    bits++;
    table = new Int32Array(2 << bits);
    hashes = Int32Array.from({ length: 1 << bits }, (_, at) => hashes[at] ?? 0);
    counts = Int32Array.from({ length: 1 << bits }, (_, at) => counts[at] ?? 0);
    for (let at = 0; at < used; at++) {
      const slot = place(hashes[at]!);
      table[2 * slot] = hashes[at]!;
      table[2 * slot + 1] = at + 1;
    }
  };
  return {
    number(hash: number): number {
      let slot = place(hash);
      if (table[2 * slot + 1] === 0) {
        if (used * 2 >= 1 << bits) {
          grow();
          slot = place(hash);
        }
        table[2 * slot] = hash;
        table[2 * slot + 1] = ++used;
        hashes[used - 1] = hash;
      }
      const at = table[2 * slot + 1]! - 1;
      counts[at]!++;
      return at;
    },
    hash: (at: number): number => hashes[at]!,
    keep(least: number): Kept {
      const map = new Int32Array(used).fill(-1);
      let count = 0;
      for (let at = 0; at < used; at++) if (counts[at]! >= least) map[at] = count++;
      return { map, count };
    },
  };
}

type Numbers = ReturnType<typeof makeNumbers>;

const buffer = new Int32Array(MOST_NAMES_FEATURES);

/** One chain for each stretch of candidates. */
function chainsOf(article: NamedArticle, gazetteer: Gazetteer, numbers: Numbers): ChainSentence[] {
  const input = inputOf(article, gazetteer);
  return article.sentences.flatMap((sentence, at) => {
    const masks = masksOf(sentence, article.complete);
    return candidateRuns(input.sentences[at]!.candidate).flatMap(([first, last]) => {
      const features: number[] = [];
      const offsets = [0];
      for (let token = first; token < last; token++) {
        const count = namesFeatures(input, at, token, buffer);
        for (let f = 0; f < count; f++) features.push(numbers.number(buffer[f]!));
        offsets.push(features.length);
      }
      const allowed = masks.slice(first, last);
      // A name that starts in a stretch without capitals cannot be learned from.
      const cut = sentence.runs.some(
        (run) => (run.first < first && run.last >= first) || (run.first < last && run.last >= last),
      );
      return cut ? [] : [{ features: Int32Array.from(features), offsets: Int32Array.from(offsets), allowed }];
    });
  });
}

/** Labels that may stand where a text annotated in part says "outside". */
const HIDDEN = Array.from({ length: LABELS }, (_, label) => label)
  .filter((label) => label === OUTSIDE || typeOf(label) > NAME_CLASSES.indexOf('organization'))
  .reduce((mask, label) => mask | (1 << label), 0);

function masksOf({ words, runs }: NamedSentence, complete: boolean): Int32Array {
  const labels = new Int32Array(words.length);
  for (const run of runs) labelRun(labels, run);
  return labels.map((label) => (label === OUTSIDE && !complete ? HIDDEN : 1 << label));
}

function renumbered({ features, offsets, allowed }: ChainSentence, { map }: Kept): ChainSentence {
  const kept: number[] = [];
  const bounds = [0];
  for (let at = 0; at + 1 < offsets.length; at++) {
    for (let f = offsets[at]!; f < offsets[at + 1]!; f++) if (map[features[f]!]! >= 0) kept.push(map[features[f]!]!);
    bounds.push(kept.length);
  }
  return { features: Int32Array.from(kept), offsets: Int32Array.from(bounds), allowed };
}

function packed(chain: Chain, kept: Kept, numbers: Numbers, gazetteer: Gazetteer, options: NamesTraining) {
  const rows: WeightRow[] = [];
  kept.map.forEach((row, at) => {
    if (row < 0) return;
    const labels: number[] = [];
    const weights: number[] = [];
    for (let label = 0; label < LABELS; label++) {
      const weight = chain.weights[row * LABELS + label]! * SCALE;
      if (Math.abs(weight) < options.least * SCALE) continue;
      labels.push(label);
      weights.push(weight);
    }
    if (labels.length > 0) rows.push({ hash: numbers.hash(at), labels, weights });
  });
  const files = packWeights(rows);
  const moves = Int32Array.from(chain.moves, (weight) => Math.round(weight * SCALE * WEIGHT_UNITS));
  const model: NamesModel = { weights: unpackWeights(files), moves, gazetteer };
  return { packed: files, model };
}

/** The code book's finest step is 1 / 8; weights of a log-linear model are small, so they are kept this much larger. */
const SCALE = 8;

export interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Exact span and type, in percent, for persons, places (facilities included), organizations, and the three together. */
export function namesF1(model: NamesModel, articles: readonly NamedArticle[]): Map<string, F1> {
  const found = articles.map(({ sentences }) =>
    labelledRuns(
      model,
      sentences.map(({ words }) => words),
    ),
  );
  return runsF1(articles, found);
}

export function runsF1(
  articles: readonly NamedArticle[],
  found: readonly (readonly (readonly LabelledRun[])[])[],
): Map<string, F1> {
  const counts = NAME_CLASSES.slice(0, 3).map(() => [0, 0, 0]);
  articles.forEach(({ sentences }, at) => {
    sentences.forEach(({ runs }, sentence) => {
      const guessed = found[at]![sentence]!;
      for (const run of runs) if (run.type < 3) counts[run.type]![2]!++;
      for (const run of guessed) {
        if (run.type >= 3) continue;
        counts[run.type]![1]!++;
        if (runs.some(({ first, last, type }) => first === run.first && last === run.last && type === run.type))
          counts[run.type]![0]!++;
      }
    });
  });
  const total = [0, 1, 2].map((k) => counts.reduce((sum, row) => sum + row[k]!, 0));
  return new Map([
    ...counts.map((row, type) => [NAME_CLASSES[type]!, f1Of(row)] as const),
    ['all', f1Of(total)] as const,
  ]);
}

function f1Of([right, guessed, gold]: number[]): F1 {
  return {
    precision: (100 * right!) / Math.max(1, guessed!),
    recall: (100 * right!) / Math.max(1, gold!),
    f1: (200 * right!) / Math.max(1, guessed! + gold!),
  };
}
