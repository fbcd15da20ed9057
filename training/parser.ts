/**
 * Trains the parser: arc-hybrid transitions, a dynamic oracle (Goldberg and Nivre 2013), which knows the best way on
 * from any configuration, so that the parser also learns what to do after its own mistakes.
 */
import type { PackedWeights } from '../src/language/hashed-weights';
import { packWeights, unpackWeights } from '../src/language/hashed-weights';
import type { ModelContent } from '../src/language/model-file';
import type { Actions, Calibration, Parser } from '../src/language/parser';
import { makeParser, markingRelations, tagReader } from '../src/language/parser';
import { MOST_PARSER_FEATURES, parserFeatures } from '../src/language/parser-features';
import type { ParserState, ParserTag } from '../src/language/parser-state';
import {
  attachLeft,
  attachRight,
  canLeft,
  canRight,
  canShift,
  isDone,
  makeParserState,
  shift,
  startSentence,
} from '../src/language/parser-state';
import type { Tag } from '../src/language/tagger';
import type { ConlluDocument, ConlluToken } from './conllu';
import type { Learner } from './learner';
import { averagedRows, makeLearner, scoreWith, updateWith } from './learner';
import { makeRandom, shuffle } from './random';
import { variantOf } from './variants';

export interface TreeSentence {
  readonly words: readonly string[];
  /** As a tagger gives them that has not seen the sentence. */
  readonly tags: readonly Tag[];
  /** -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

export interface ParserTraining {
  readonly epochs: number;
  readonly seed: number;
  /** From the second epoch on, how often the parser's own choice is followed rather than the oracle's, 0 to 1. */
  readonly exploration: number;
  readonly variants: number;
  /** Averaged weights below this are dropped. */
  readonly least: number;
}

export const PARSER_TRAINING: ParserTraining = { epochs: 6, seed: 1, exploration: 0.9, variants: 0.03, least: 1 };

export interface TrainedParser {
  readonly actions: Actions;
  readonly packed: PackedWeights;
}

export function treeSentences(documents: readonly ConlluDocument[], tags: readonly (readonly Tag[])[]): TreeSentence[] {
  const sentences = documents.flatMap((document) => document.sentences);
  return sentences.map(({ tokens }, i) => ({
    words: tokens.map((token: ConlluToken) => token.form),
    tags: tags[i],
    heads: tokens.map((token: ConlluToken) => token.head),
    relations: tokens.map((token: ConlluToken) => token.relation),
  }));
}

/** A sentence with what the oracle needs, in numbers. */
interface Lesson {
  readonly sentence: TreeSentence;
  /** The root is the sentence's length. */
  readonly heads: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

export function trainParser(
  sentences: readonly TreeSentence[],
  options: ParserTraining = PARSER_TRAINING,
  log: (line: string) => void = () => {},
): TrainedParser {
  const projective = sentences.map((sentence) => ({ ...sentence, heads: lift(sentence.heads) }));
  const actions = findActions(projective);
  const lessons = projective.map((sentence) => makeLesson(sentence, actions));
  const trainer = makeTrainer(actions, options);
  const order = lessons.map((_, i) => i);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, trainer.random);
    trainer.wrong = 0;
    const before = trainer.moment;
    for (const index of order) learnSentence(trainer, lessons[index], epoch > 1 ? options.exploration : 0);
    const seen = trainer.moment - before;
    log(`parser epoch ${epoch}: ${((100 * (seen - trainer.wrong)) / seen).toFixed(2)} % of actions right in training`);
  }
  return { actions, packed: packWeights([...averagedRows(trainer.learner, trainer.moment, options.least)]) };
}

/** Hangs each arc that crosses others on its head's head until none crosses (pseudo-projective, without marks). */
export function lift(heads: readonly number[]): number[] {
  const lifted = [...heads];
  for (;;) {
    const crossing = shortestCrossing(lifted);
    if (crossing < 0) return lifted;
    lifted[crossing] = lifted[lifted[crossing]];
  }
}

/** The dependent of the shortest arc that spans a word not below its head; -1 where there is none. */
function shortestCrossing(heads: readonly number[]): number {
  let found = -1;
  let shortest = heads.length + 1;
  for (let dependent = 0; dependent < heads.length; dependent++) {
    const head = heads[dependent];
    if (head < 0) continue;
    const size = Math.abs(head - dependent);
    if (size >= shortest) continue;
    for (let between = Math.min(head, dependent) + 1; between < Math.max(head, dependent); between++) {
      let above = between;
      while (above >= 0 && above !== head) above = heads[above];
      if (above === head) continue;
      found = dependent;
      shortest = size;
      break;
    }
  }
  return found;
}

function findActions(sentences: readonly TreeSentence[]): Actions {
  const frequency = new Map<string, number>();
  const lefts = new Set<string>();
  const rights = new Set<string>();
  for (const { heads, relations } of sentences) {
    relations.forEach((relation, i) => {
      frequency.set(relation, (frequency.get(relation) ?? 0) + 1);
      (heads[i] < 0 || heads[i] > i ? lefts : rights).add(relation);
    });
  }
  const relations = [...frequency].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([relation]) => relation);
  const numbers = relations.map((_, i) => i);
  return {
    relations,
    left: numbers.filter((number) => lefts.has(relations[number])),
    right: numbers.filter((number) => rights.has(relations[number])),
  };
}

function makeLesson(sentence: TreeSentence, actions: Actions): Lesson {
  const { length } = sentence.words;
  const numbers = new Map(actions.relations.map((relation, i) => [relation, i]));
  const relations = sentence.relations.map((relation) => numbers.get(relation)!);
  const lefts = new Map(actions.left.map((relation, i) => [relation, i + 1]));
  const rights = new Map(actions.right.map((relation, i) => [relation, i + 1 + actions.left.length]));
  return {
    sentence,
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? length : head)),
    left: Int32Array.from(relations, (relation) => lefts.get(relation) ?? -1),
    right: Int32Array.from(relations, (relation) => rights.get(relation) ?? -1),
  };
}

interface Trainer {
  readonly options: ParserTraining;
  readonly actions: Actions;
  readonly learner: Learner;
  readonly random: () => number;
  readonly state: ParserState;
  readonly features: Int32Array;
  readonly scores: Float32Array;
  readonly marks: readonly boolean[];
  readonly read: (tags: readonly Tag[]) => ParserTag[];
  moment: number;
  wrong: number;
}

function makeTrainer(actions: Actions, options: ParserTraining): Trainer {
  return {
    options,
    actions,
    learner: makeLearner(22),
    random: makeRandom(options.seed),
    state: makeParserState(),
    features: new Int32Array(MOST_PARSER_FEATURES),
    scores: new Float32Array(256),
    marks: markingRelations(actions.relations),
    read: tagReader(),
    moment: 1,
    wrong: 0,
  };
}

function learnSentence(trainer: Trainer, lesson: Lesson, exploration: number): void {
  const { state, features, scores, learner, random, options } = trainer;
  startSentence(state, variantOf(lesson.sentence.words, options.variants, random), trainer.read(lesson.sentence.tags));
  while (!isDone(state)) {
    const count = parserFeatures(state, features);
    scores.fill(0);
    scoreWith(learner, features, count, scores);
    const guess = bestAllowed(trainer);
    const right = bestOptimal(trainer, lesson);
    let taken = right;
    if (guess !== right) {
      updateWith(learner, features, count, right, 1, trainer.moment);
      updateWith(learner, features, count, guess, -1, trainer.moment);
      trainer.wrong++;
      if (exploration > 0 && random() < exploration) taken = guess;
    }
    trainer.moment++;
    take(trainer, taken);
  }
}

function bestAllowed({ state, scores, actions }: Trainer): number {
  const lefts = actions.left.length;
  const total = 1 + lefts + actions.right.length;
  let best = canShift(state) ? 0 : -1;
  const from = canLeft(state) ? 1 : 1 + lefts;
  const to = canRight(state) ? total : 1 + lefts;
  for (let action = from; action < to; action++) if (best < 0 || scores[action] > scores[best]) best = action;
  return best;
}

/** Of the actions from which the best reachable tree is still reachable, the one the model likes best. */
function bestOptimal(trainer: Trainer, lesson: Lesson): number {
  const { state, scores } = trainer;
  const { heads, left, right } = lesson;
  const top = state.depth > 0 ? state.stack[state.depth - 1] : -1;
  const shiftCost = canShift(state) ? costOfShift(state, heads) : Infinity;
  const leftCost = canLeft(state) && left[top] > 0 ? costOfLeft(state, heads) : Infinity;
  const rightCost = canRight(state) && right[top] > 0 ? costOfRight(state, heads) : Infinity;
  const least = Math.min(shiftCost, leftCost, rightCost);
  let best = -1;
  if (shiftCost === least && least < Infinity) best = 0;
  if (leftCost === least && least < Infinity && (best < 0 || scores[left[top]] > scores[best])) best = left[top];
  if (rightCost === least && least < Infinity && (best < 0 || scores[right[top]] > scores[best])) best = right[top];
  return best < 0 ? bestAllowed(trainer) : best;
}

/** Gold arcs lost by shifting: from deeper words of the stack to b0, and from b0 to words of the stack. */
function costOfShift(state: ParserState, heads: Int32Array): number {
  const { stack, depth, next } = state;
  let cost = 0;
  for (let i = 0; i < depth; i++) {
    if (heads[stack[i]] === next) cost++;
    if (i < depth - 1 && heads[next] === stack[i]) cost++;
  }
  return cost;
}

/** Gold arcs lost by LEFT: s0's head when it is s1 or lies after b0, and s0's dependents in the buffer. */
function costOfLeft(state: ParserState, heads: Int32Array): number {
  const { stack, depth, next, length } = state;
  const top = stack[depth - 1];
  const head = heads[top];
  let cost = 0;
  if (head !== next && (head > next || (depth > 1 && head === stack[depth - 2]))) cost++;
  for (let i = next; i < length; i++) if (heads[i] === top) cost++;
  return cost;
}

/** Gold arcs lost by RIGHT: s0's head and dependents in the buffer. */
function costOfRight(state: ParserState, heads: Int32Array): number {
  const { stack, depth, next, length } = state;
  const top = stack[depth - 1];
  let cost = heads[top] >= next ? 1 : 0;
  for (let i = next; i < length; i++) if (heads[i] === top) cost++;
  return cost;
}

function take(trainer: Trainer, action: number): void {
  const { state, actions, marks } = trainer;
  const lefts = actions.left.length;
  if (action === 0) shift(state);
  else if (action <= lefts) attachLeft(state, actions.left[action - 1], marks[actions.left[action - 1]]);
  else {
    const relation = actions.right[action - 1 - lefts];
    attachRight(state, relation, marks[relation]);
  }
}

/** The trained parser as the program will run it. */
export function runnableParser(trained: TrainedParser, calibration: Calibration | null = null): Parser {
  return makeParser({ actions: trained.actions, calibration, weights: unpackWeights(trained.packed) });
}

export function parserContent(
  trained: TrainedParser,
  calibration: Calibration,
): ModelContent<{ actions: Actions; calibration: Calibration }> {
  return { data: { actions: trained.actions, calibration }, arrays: { ...trained.packed } };
}

/** Percent of words with the right head (UAS), and the right head and universal relation (LAS), punctuation counted. */
export function parserAccuracy(parser: Parser, sentences: readonly TreeSentence[]): { uas: number; las: number } {
  let uas = 0;
  let las = 0;
  let total = 0;
  for (const { words, tags, heads, relations } of sentences) {
    const tree = parser.parse(words, tags);
    for (let i = 0; i < words.length; i++) {
      total++;
      if (tree.heads[i] !== heads[i]) continue;
      uas++;
      if (universal(tree.relations[i]) === universal(relations[i])) las++;
    }
  }
  return { uas: (100 * uas) / total, las: (100 * las) / total };
}

/** `nsubj` of `nsubj:pass`. */
export const universal = (relation: string): string => relation.split(':', 1)[0];
