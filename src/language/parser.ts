/** Dependency trees: greedy transitions of the arc-hybrid system, two a word, so time is linear in the sentence. */
import type { HashedWeights } from './hashed-weights';
import { scorerOf } from './hashed-weights';
import { hashString } from './hashing';
import { PARSER_FEATURES, PARSER_STAGES, parserFeatures } from './parser-features';
import type { ParserState, ParserTag } from './parser-state';
import {
  attachLeft,
  attachRight,
  canLeft,
  canRight,
  canShift,
  isDone,
  MARKING,
  makeParserState,
  shift,
  startSentence,
} from './parser-state';
import { type Tag, writeTag } from './tagger';
import { readWeighed, type WeighedModel } from './weighed-model';

/** One tree over one sentence; the arrays are as long as the sentence. */
export interface Tree {
  /** Index of the head; -1 for the one root. */
  readonly heads: number[];
  readonly relations: string[];
  /** 0 to 1: how often, on unseen text, an arc with this margin had the right head and relation. */
  readonly certainty: number[];
}

export interface Parser {
  /** Any words with any tags give one tree; no words give an empty one. */
  parse(words: readonly string[], tags: readonly Tag[]): Tree;
}

/** Actions are numbered: 0 shifts, then all LEFTs, then all RIGHTs. */
export interface Actions {
  /** All relations, the most frequent first. */
  readonly relations: readonly string[];
  /** Relation numbers of the LEFT and RIGHT actions. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Margins from the smallest up, and the certainty from each margin on. */
export interface Calibration {
  readonly margins: readonly number[];
  readonly certainty: readonly number[];
}

export interface ParserModel {
  readonly actions: Actions;
  readonly weights: HashedWeights;
  /** Lead of the best action over the next, in packed weight units, from which on each stage but the last decides. */
  readonly enough: readonly number[];
  /** Null while calibrating: certainty is then the bare margin. */
  readonly calibration: Calibration | null;
}

export interface ParserData {
  readonly actions: Actions;
  readonly enough: readonly number[];
  readonly calibration: Calibration;
}

/** @throws ModelError */
export function loadParser(models?: string): Parser {
  return parserOf(readParser(models));
}

/** @throws ModelError */
export function readParser(models?: string): WeighedModel<ParserData> {
  return readWeighed('parser', PARSER_FEATURES, models);
}

export function parserOf({ data, weights }: WeighedModel<ParserData>): Parser {
  return makeParser({ ...data, weights });
}

/** The number under which features know a tag; any tag has one, also those never seen in training. */
export function parserTag(tag: Tag): ParserTag {
  const doubt = tag.rival === undefined ? 0 : hashString(writeTag(tag));
  return { id: hashString(`${tag.upos}|${tag.xpos}`), upos: tag.upos, uposHash: hashString(tag.upos), doubt };
}

/** Parser tags of the tags of a sentence, each computed once. */
export function tagReader(): (tags: readonly Tag[]) => ParserTag[] {
  const known = new Map<Tag, ParserTag>();
  return (tags) =>
    tags.map((tag) => {
      let read = known.get(tag);
      if (read === undefined) {
        read = parserTag(tag);
        if (known.size > 10_000) known.clear();
        known.set(tag, read);
      }
      return read;
    });
}

/** For each relation number, whether its dependent is kept as the head's marker. */
export function markingRelations(relations: readonly string[]): boolean[] {
  return relations.map((relation) => (MARKING as readonly string[]).includes(relation));
}

/** The one action that the state leaves, all else being against the rules of the system; -1 where there is a choice. */
export function forcedAction(state: ParserState, root: number): number {
  if (state.depth === 0) return 0;
  return state.next === state.length && state.depth === 1 ? root : -1;
}

/** Number of the action that hangs the last word on the root. */
export const rootAction = ({ relations, left }: Actions): number => 1 + left.indexOf(relations.indexOf('root'));

export function makeParser(model: ParserModel): Parser {
  const { actions, weights, calibration, enough } = model;
  const { relations, left, right } = actions;
  const root = rootAction(actions);
  const state = makeParserState();
  const { features, scores, add } = scorerOf(weights);
  const choice: Choice = { action: 0, margin: 0 };
  const marks = markingRelations(relations);
  const read = tagReader();
  let margins = new Int32Array(512);

  /** Leaves the best action in `choice`. */
  function decide(): void {
    scores.fill(0);
    for (let stage = 0; stage < PARSER_STAGES; stage++) {
      add(parserFeatures(state, stage, features));
      choose(state, scores, left.length, right.length, choice);
      if (stage < PARSER_STAGES - 1 && choice.margin >= enough[stage]) {
        choice.margin = Math.min(choice.margin, STAGE_MARGIN - 1) + (PARSER_STAGES - 1 - stage) * STAGE_MARGIN;
        return;
      }
    }
    choice.margin = Math.min(choice.margin, STAGE_MARGIN - 1);
  }

  function run(words: readonly string[], tags: readonly Tag[]): void {
    if (margins.length < words.length) margins = new Int32Array(words.length * 2);
    margins.fill(MOST_MARGIN, 0, words.length);
    startSentence(state, words, read(tags));
    while (!isDone(state)) {
      let action = forcedAction(state, root);
      if (action < 0) {
        decide();
        action = choice.action;
        const top = state.stack[state.depth - 1];
        if (choice.margin < margins[top]) margins[top] = choice.margin;
      }
      if (action === 0) shift(state);
      else if (action <= left.length) attachLeft(state, left[action - 1], marks[left[action - 1]]);
      else {
        const relation = right[action - 1 - left.length];
        attachRight(state, relation, marks[relation]);
      }
    }
  }

  return {
    parse(words, tags) {
      const { length } = words;
      const tree: Tree = { heads: new Array(length), relations: new Array(length), certainty: new Array(length) };
      run(words, tags);
      for (let i = 0; i < length; i++) {
        const head = state.heads[i];
        tree.heads[i] = head === length ? -1 : head;
        tree.relations[i] = head === length ? 'root' : relations[state.relations[i]];
        tree.certainty[i] = calibration === null ? margins[i] : certaintyOf(calibration, margins[i]);
      }
      return tree;
    },
  };
}

/** Above any margin that weights can add up to. */
const MOST_MARGIN = 0x3fffffff;

/** What an earlier stage decides is surer than what needed a later one: it counts as a lead larger by this much. */
const STAGE_MARGIN = 1 << 16;

interface Choice {
  action: number;
  /** Distance of its score to that of the next best action allowed. */
  margin: number;
}

function choose(state: ParserState, scores: Int32Array, lefts: number, rights: number, choice: Choice): void {
  let best = -MOST_MARGIN;
  let second = -MOST_MARGIN;
  let action = -1;
  if (canShift(state)) {
    best = scores[0];
    action = 0;
  }
  const from = canLeft(state) ? 1 : 1 + lefts;
  const to = canRight(state) ? 1 + lefts + rights : 1 + lefts;
  for (let candidate = from; candidate < to; candidate++) {
    const score = scores[candidate];
    if (score > best) {
      second = best;
      best = score;
      action = candidate;
    } else if (score > second) second = score;
  }
  choice.action = action;
  choice.margin = best - second;
}

export function certaintyOf(calibration: Calibration, margin: number): number {
  const { margins, certainty } = calibration;
  let at = 0;
  while (at + 1 < margins.length && margins[at + 1] <= margin) at++;
  return certainty[at];
}
