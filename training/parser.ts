/**
 * Trains the parser: arc-hybrid transitions, a dynamic oracle (Goldberg and Nivre 2013), which knows the best way on
 * from any configuration, so that the parser also learns what to do after its own mistakes.
 */

import { unpackWeights } from '../src/language/hashed-weights';
import type { ModelContent } from '../src/language/model-file';
import { normalForm } from '../src/language/normal-form';
import type { PackedWeights } from '../src/language/packed-weights';
import { packWeights, WEIGHT_UNITS } from '../src/language/packed-weights';
import type { Actions, Calibration, Parser, ParserData } from '../src/language/parser';
import { forcedAction, makeParser, markingRelations, rootAction, tagReader } from '../src/language/parser';
import { MOST_PARSER_FEATURES, PARSER_STAGES, parserFeatures } from '../src/language/parser-features';
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
import {
  averagedRows,
  type FlatRows,
  flatten,
  makeLearner,
  meanRows,
  type Pruning,
  scoreWith,
  updateWith,
} from './learner';
import { findOptimal, type GoldTree, lift, type Optimal } from './parser-oracle';
import { makeRandom, shuffle } from './random';
import { sureOfArc } from './silver';
import { variantOf } from './variants';

export interface TreeSentence {
  readonly words: readonly string[];
  /** As a tagger gives them that has not seen the sentence. */
  readonly tags: readonly Tag[];
  /** -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Set where a teacher was not sure of a word's arc: nothing is learned from decisions about it. */
  readonly unsure: readonly boolean[];
}

export interface ParserTraining extends Pruning {
  readonly epochs: number;
  readonly seed: number;
  /** From the second epoch on, how often the parser's own choice is followed rather than the oracle's, 0 to 1. */
  readonly exploration: number;
  readonly variants: number;
  /** The right action must win by more than this, or the model learns; a stage that leads by this much decides on new text. */
  readonly margin: number;
  /** In training, later stages are only taught where the ones before lead by less: more than `margin`, to be on the safe side. */
  readonly enough: number;
}

export const PARSER_TRAINING: ParserTraining = {
  epochs: 8,
  seed: 1,
  exploration: 0.9,
  variants: 0.05,
  margin: 40,
  enough: 80,
  least: 0.7,
  leastOfRow: 2,
};

export interface TrainedParser {
  readonly actions: Actions;
  readonly packed: PackedWeights;
  /** See `ParserModel`. */
  readonly enough: readonly number[];
}

export function treeSentences(documents: readonly ConlluDocument[], tags: readonly (readonly Tag[])[]): TreeSentence[] {
  const sentences = documents.flatMap((document) => document.sentences);
  return sentences.map(({ tokens }, i) => ({
    words: tokens.map((token: ConlluToken) => normalForm(token.form)),
    tags: tags[i],
    heads: tokens.map((token: ConlluToken) => token.head),
    relations: tokens.map((token: ConlluToken) => token.relation),
    unsure: tokens.map((token: ConlluToken) => !sureOfArc(token)),
  }));
}

/** A sentence with its tree in the parser's numbers. */
interface Lesson extends GoldTree {
  readonly sentence: TreeSentence;
}

export function trainParser(
  sentences: readonly TreeSentence[],
  options: ParserTraining = PARSER_TRAINING,
  log: (line: string) => void = () => {},
): TrainedParser {
  return meanParser([trainMember(sentences, options, log)], options);
}

/** One run over the sentences, before small weights are dropped. */
export interface ParserMember {
  readonly actions: Actions;
  readonly rows: FlatRows;
}

/** What no pruning would keep is not handed on. */
const MEMBER_PRUNING: Pruning = { least: 0.25, leastOfRow: 0 };

export function trainMember(
  sentences: readonly TreeSentence[],
  options: ParserTraining,
  log: (line: string) => void,
): ParserMember {
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
  return { actions, rows: flatten(averagedRows(trainer.learner, trainer.moment, MEMBER_PRUNING)) };
}

/** Runs that differ in their seed make different mistakes: the mean of their weights is better than each. */
export function meanParser(members: readonly ParserMember[], options: ParserTraining): TrainedParser {
  const rows = members.map((member) => member.rows);
  const enough = Array.from({ length: PARSER_STAGES - 1 }, () => options.margin * WEIGHT_UNITS);
  return { actions: members[0].actions, packed: packWeights([...meanRows(rows, options)]), enough };
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
  readonly optimal: Optimal;
  readonly root: number;
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
    root: rootAction(actions),
    scores: new Float32Array(256),
    marks: markingRelations(actions.relations),
    optimal: [-1, -1, -1],
    read: tagReader(),
    moment: 1,
    wrong: 0,
  };
}

function learnSentence(trainer: Trainer, lesson: Lesson, exploration: number): void {
  const { state, random, options } = trainer;
  startSentence(state, variantOf(lesson.sentence.words, options.variants, random), trainer.read(lesson.sentence.tags));
  while (!isDone(state)) {
    let taken = forcedAction(state, trainer.root);
    if (taken < 0) {
      findOptimal(state, lesson, trainer.optimal);
      taken = learnAction(trainer, exploration, lesson.sentence.unsure[state.stack[state.depth - 1]] === true);
    }
    take(trainer, taken);
  }
}

/**
 * Learns from one decision, stage by stage as the parser will take it: each stage learns to mend what the stages before it
 * leave wrong or in doubt. Returns the action to go on with.
 * @param silent set where the right action is not known well enough to learn from
 */
function learnAction(trainer: Trainer, exploration: number, silent: boolean): number {
  const { state, scores, learner, random, options, features, moment } = trainer;
  scores.fill(0);
  let right = -1;
  let rival = -1;
  for (let stage = 0; stage < PARSER_STAGES; stage++) {
    const count = parserFeatures(state, stage, features);
    scoreWith(learner, features, count, scores);
    right = bestOptimal(trainer);
    rival = bestRival(trainer);
    if (right < 0 || rival < 0) break;
    const lead = scores[right] - scores[rival];
    if (lead <= options.margin && !silent) {
      updateWith(learner, features, count, right, 1, moment);
      updateWith(learner, features, count, rival, -1, moment);
    }
    if (Math.abs(lead) > options.enough) break;
  }
  trainer.moment++;
  if (right < 0) return rival;
  if (rival < 0 || scores[rival] < scores[right]) return right;
  trainer.wrong++;
  return exploration > 0 && random() < exploration ? rival : right;
}

/** Of the allowed actions that are not optimal, the one the model likes best; -1 where there is none. */
function bestRival({ state, scores, actions, optimal }: Trainer): number {
  const lefts = actions.left.length;
  const total = 1 + lefts + actions.right.length;
  let best = canShift(state) && optimal[0] !== 0 ? 0 : -1;
  const from = canLeft(state) ? 1 : 1 + lefts;
  const to = canRight(state) ? total : 1 + lefts;
  for (let action = from; action < to; action++) {
    if (action === optimal[1] || action === optimal[2]) continue;
    if (best < 0 || scores[action] > scores[best]) best = action;
  }
  return best;
}

/** Of the optimal actions, the one the model likes best; -1 where there is none. */
function bestOptimal({ scores, optimal }: Trainer): number {
  let best = -1;
  for (const action of optimal) if (action >= 0 && (best < 0 || scores[action] > scores[best])) best = action;
  return best;
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
  const { actions, packed, enough } = trained;
  return makeParser({ actions, enough, calibration, weights: unpackWeights(packed) });
}

export function parserContent(trained: TrainedParser, calibration: Calibration): ModelContent<ParserData> {
  const { actions, packed, enough } = trained;
  return { data: { actions, enough, calibration }, arrays: { ...packed } };
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
