/**
 * The configuration of the arc-hybrid system (Kuhlmann, Gomez-Rodriguez and Satta 2011): a stack, a buffer that is the
 * rest of the sentence followed by an artificial root, and the arcs made so far. Everything is in typed arrays that are
 * kept from sentence to sentence.
 *
 *   SHIFT    moves the first word of the buffer to the stack
 *   LEFT_r   makes the first of the buffer the head of the top of the stack, and takes the top away
 *   RIGHT_r  makes the second of the stack the head of its top, and takes the top away
 *
 * Words are 0 to n-1, the root is n, and n+1 stands for "nothing there".
 */
import type { WordFacts } from './word-facts';
import { wordFacts } from './word-facts';

/** Relations whose dependent, a function word, tells what its governor is for: "in", "that", "and". */
export const MARKING = ['case', 'mark', 'cc'] as const;

export interface ParserState {
  /** Number of words. */
  length: number;
  depth: number;
  /** First word of the buffer; equal to `length` when only the root is left. */
  next: number;
  stack: Int32Array;
  /** Head of each word, -1 while it has none; the root's is never set. */
  heads: Int32Array;
  /** Number of the relation to the head, in the parser's list; -1 while it has none. */
  relations: Int32Array;
  /** First (outermost) and second dependents on either side; `length + 1` for none. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  leftCount: Int32Array;
  rightCount: Int32Array;
  /** One bit pattern for each set of relations met on a side. */
  leftSet: Int32Array;
  rightSet: Int32Array;
  /** The latest dependent by a marking relation; `length + 1` for none. */
  marker: Int32Array;
  /** Hashes of the words, with two places more for the root and for nothing. */
  word: Int32Array;
  suffix: Int32Array;
  /** Of the first letters: "warn", "warned" and "warning" in one. */
  stem: Int32Array;
  /** Number of the joint tag and hash of the universal one. */
  tag: Int32Array;
  upos: Int32Array;
  /** See `ParserTag`. */
  doubt: Int32Array;
  /** How many verbs, commas, other punctuation marks and conjunctions stand before each place. */
  verbs: Int32Array;
  commas: Int32Array;
  points: Int32Array;
  conjunctions: Int32Array;
  /** The first noun, pronoun or number at or after each place that ends its run of nouns; `length + 1` for none. */
  noun: Int32Array;
  /** The first verb at or after each place; `length + 1` for none. */
  verb: Int32Array;
}

const ARRAYS = [
  'stack',
  'heads',
  'relations',
  'left1',
  'left2',
  'right1',
  'right2',
  'leftCount',
  'rightCount',
  'leftSet',
  'rightSet',
  'marker',
  'word',
  'suffix',
  'stem',
  'tag',
  'upos',
  'doubt',
  'verbs',
  'commas',
  'points',
  'conjunctions',
  'noun',
  'verb',
] as const;

/** What the parser needs to know of a tag. */
export interface ParserTag {
  readonly id: number;
  readonly upos: string;
  readonly uposHash: number;
  /** Of the tag and its rival together; 0 where there is no rival. */
  readonly doubt: number;
}

export function makeParserState(room = 512): ParserState {
  const state = { length: 0, depth: 0, next: 0 } as ParserState;
  for (const name of ARRAYS) state[name] = new Int32Array(room);
  return state;
}

const ROOT_TAG: ParserTag = { id: -2, upos: '<root>', uposHash: -2, doubt: 0 };
const NO_TAG: ParserTag = { id: -3, upos: '<none>', uposHash: -3, doubt: 0 };

/** Sets the state to the beginning of a sentence. */
export function startSentence(state: ParserState, words: readonly string[], tags: readonly ParserTag[]): void {
  const length = words.length;
  if (state.stack.length < length + 3) Object.assign(state, makeParserState((length + 3) * 2));
  state.length = length;
  state.depth = 0;
  state.next = 0;
  const none = length + 1;
  for (let i = 0; i <= none; i++) {
    state.heads[i] = -1;
    state.relations[i] = -1;
    state.left1[i] = none;
    state.left2[i] = none;
    state.right1[i] = none;
    state.right2[i] = none;
    state.leftCount[i] = 0;
    state.rightCount[i] = 0;
    state.leftSet[i] = 0;
    state.rightSet[i] = 0;
    state.marker[i] = none;
  }
  for (let i = 0; i < length; i++) setWord(state, i, wordFacts(words[i]), tags[i]);
  setWord(state, length, wordFacts('<root>'), ROOT_TAG);
  setWord(state, none, wordFacts('<none>'), NO_TAG);
  countBetween(state, words, tags);
  findAhead(state, tags);
}

/** What `wordFacts` gives for the last five letters of a word that has fewer. */
const TOO_SHORT = 5;

function setWord(state: ParserState, at: number, facts: WordFacts, tag: ParserTag): void {
  state.word[at] = facts.lower;
  state.suffix[at] = facts.suffix3;
  state.stem[at] = facts.suffix5 === TOO_SHORT ? facts.lower : facts.prefix4;
  state.tag[at] = tag.id;
  state.upos[at] = tag.uposHash;
  state.doubt[at] = tag.doubt;
}

function countBetween(state: ParserState, words: readonly string[], tags: readonly ParserTag[]): void {
  let verbs = 0;
  let commas = 0;
  let points = 0;
  let conjunctions = 0;
  for (let i = 0; i <= words.length; i++) {
    state.verbs[i] = verbs;
    state.commas[i] = commas;
    state.points[i] = points;
    state.conjunctions[i] = conjunctions;
    if (i === words.length) return;
    const { upos } = tags[i];
    if (upos === 'VERB') verbs++;
    else if (upos === 'CCONJ') conjunctions++;
    else if (upos === 'PUNCT') words[i] === ',' ? commas++ : points++;
  }
}

const isNominal = (upos: string): boolean => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM';

function findAhead(state: ParserState, tags: readonly ParserTag[]): void {
  const { length } = tags;
  let noun = length + 1;
  let within = false;
  state.noun[length] = noun;
  state.noun[length + 1] = noun;
  let verb = length + 1;
  state.verb[length] = verb;
  state.verb[length + 1] = verb;
  for (let i = length - 1; i >= 0; i--) {
    const { upos } = tags[i];
    const nominal = isNominal(upos);
    if (nominal && !within) noun = i;
    else if (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT') noun = length + 1;
    within = nominal;
    state.noun[i] = noun;
    if (upos === 'VERB' || upos === 'AUX') verb = i;
    state.verb[i] = verb;
  }
}

export function shift(state: ParserState): void {
  state.stack[state.depth++] = state.next++;
}

/** Takes the top of the stack away as dependent of the first of the buffer. */
export function attachLeft(state: ParserState, relation: number, marks: boolean): void {
  const dependent = state.stack[--state.depth];
  const head = state.next;
  state.heads[dependent] = head;
  state.relations[dependent] = relation;
  state.left2[head] = state.left1[head];
  state.left1[head] = dependent;
  state.leftCount[head]++;
  state.leftSet[head] |= 1 << (relation & 31);
  if (marks) state.marker[head] = dependent;
}

/** Takes the top of the stack away as dependent of the one below it. */
export function attachRight(state: ParserState, relation: number, marks: boolean): void {
  const dependent = state.stack[--state.depth];
  const head = state.stack[state.depth - 1];
  state.heads[dependent] = head;
  state.relations[dependent] = relation;
  state.right2[head] = state.right1[head];
  state.right1[head] = dependent;
  state.rightCount[head]++;
  state.rightSet[head] |= 1 << (relation & 31);
  if (marks) state.marker[head] = dependent;
}

/** No action is left when the buffer holds the root alone and the stack is empty. */
export function isDone(state: ParserState): boolean {
  return state.next === state.length && state.depth === 0;
}

export const canShift = (state: ParserState): boolean => state.next < state.length;

/** Only the last word of the stack may hang on the root, so that a tree has one root. */
export const canLeft = (state: ParserState): boolean =>
  state.depth > 0 && (state.next < state.length || state.depth === 1);

export const canRight = (state: ParserState): boolean => state.depth > 1;
