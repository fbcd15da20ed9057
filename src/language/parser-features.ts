/** The feature templates of the parser: the program and the training command both compute them here. */
import { mix1, mix2, mix3, mix4 } from './hashing';
import type { ParserState } from './parser-state';

/** Raise with every change of the templates, of `parser-state`, `word-facts` or `hashing`. */
export const PARSER_FEATURES = 3;

/** Room for the features of one configuration. */
export const MOST_PARSER_FEATURES = 256;

const bucket = (size: number): number => (size < 5 ? size : size < 8 ? 5 : size < 12 ? 6 : 7);
const few = (count: number): number => Math.min(count, 3);

/**
 * Decisions are made in stages: most are clear after the first and cheapest, and only the others are looked at more
 * closely (He and Daume 2013; Strubell, Vilnis, Silverstein and McCallum 2015). Templates were put in stages by greedy
 * forward selection: at each turn the one that added most to the lead of what all templates together choose.
 */
export const PARSER_STAGES = 3;

/** Number of the first template of the later stages. */
const SECOND = 50;
const THIRD = 100;

/**
 * The features that a stage adds. Zhang and Nivre 2011, carried over to the arc-hybrid system, with the markers of s0, s1
 * and b0 (case, mark, cc) and what lies between. s0 and s1 are the top of the stack, b0 to b3 the buffer.
 * @param stage 0 to `PARSER_STAGES` - 1
 * @returns how many were written to `out`
 */
export function parserFeatures(state: ParserState, stage: number, out: Int32Array): number {
  const { depth, next, length, stack, word, tag, upos, suffix, relations, left1, left2, right1, right2, marker, stem } =
    state;
  const none = length + 1;
  const s0 = depth > 0 ? stack[depth - 1] : none;
  const s1 = depth > 1 ? stack[depth - 2] : none;
  const s2 = depth > 2 ? stack[depth - 3] : none;
  const b0 = next;
  const b1 = next + 1 > length ? none : next + 1;
  const b2 = next + 2 > length ? none : next + 2;
  const b3 = next + 3 > length ? none : next + 3;
  const s0w = word[s0];
  const s0t = tag[s0];
  const s1w = word[s1];
  const s1t = tag[s1];
  const s2w = word[s2];
  const s2t = tag[s2];
  const b0w = word[b0];
  const b0t = tag[b0];
  const b1w = word[b1];
  const b1t = tag[b1];
  const b2w = word[b2];
  const b2t = tag[b2];
  const s0l = left1[s0];
  const s0r = right1[s0];
  const s0l2 = left2[s0];
  const s0r2 = right2[s0];
  const s1l = left1[s1];
  const s1r = right1[s1];
  const s1l2 = left2[s1];
  const s1r2 = right2[s1];
  const b0l = left1[b0];
  const b0l2 = left2[b0];
  const s0m = word[marker[s0]];
  const s1m = word[marker[s1]];
  const b0m = word[marker[b0]];
  const s0p = stem[s0];
  const s1p = stem[s1];
  const s0b0 = bucket(Math.max(b0 - s0, 0));
  const s1s0 = bucket(Math.max(s0 - s1, 0));
  let n = 0;
  if (stage === 0) {
    out[n] = mix2(n++, s0w, s0t);
    out[n] = mix1(n++, s0t);
    out[n] = mix1(n++, s1w);
    out[n] = mix1(n++, s1t);
    out[n] = mix1(n++, s2t);
    out[n] = mix2(n++, b0w, b0t);
    out[n] = mix2(n++, suffix[b0], b0t);
    out[n] = mix2(n++, b1w, b1t);
    out[n] = mix2(n++, s0w, b0w);
    out[n] = mix2(n++, s0t, b0t);
    out[n] = mix2(n++, upos[s0], upos[b0]);
    out[n] = mix2(n++, s1w, s0w);
    out[n] = mix2(n++, s1t, s0t);
    out[n] = mix2(n++, s1t, b0t);
    out[n] = mix2(n++, b0t, b1t);
    out[n] = mix2(n++, s0t, b1t);
    out[n] = mix3(n++, s0t, b0t, b1t);
    out[n] = mix3(n++, s1t, s0t, b0t);
    out[n] = mix3(n++, s0t, b0w, b1t);
    out[n] = mix3(n++, s0t, b0t, tag[s0l]);
    out[n] = mix3(n++, s1t, s0t, tag[s0l]);
    out[n] = mix3(n++, s1t, s0t, tag[s1r]);
    out[n] = mix4(n++, s1t, s0t, relations[s1r], b0t);
    out[n] = mix3(n++, s0t, relations[s0l], relations[s0l2]);
    out[n] = mix3(n++, b0t, relations[b0l], relations[b0l2]);
    out[n] = mix2(n++, word[s0r], relations[s0r]);
    out[n] = mix2(n++, word[b0l], relations[b0l]);
    out[n] = mix2(n++, relations[s0l], relations[s0r]);
    out[n] = mix2(n++, s0w, state.leftSet[s0]);
    out[n] = mix2(n++, s0w, state.rightSet[s0]);
    out[n] = mix2(n++, s1w, state.leftSet[s1]);
    out[n] = mix2(n++, s1t, state.leftSet[s1]);
    out[n] = mix2(n++, s1w, state.rightSet[s1]);
    out[n] = mix2(n++, b0w, state.leftSet[b0]);
    out[n] = mix4(n++, s0t, state.leftSet[s0], b0t, state.leftSet[b0]);
    out[n] = mix2(n++, s0w, s0b0);
    out[n] = mix2(n++, b0t, s0b0);
    out[n] = mix2(n++, s1t, s1s0);
    out[n] = mix2(n++, s0t, (few(state.leftCount[s0]) << 2) | few(state.rightCount[s0]));
    out[n] = mix2(n++, s0m, b0w);
    out[n] = mix3(n++, s0m, s0t, s1t);
    out[n] = mix3(n++, b0m, s0t, b0t);
    out[n] = mix2(n++, s1p, s0m);
    out[n] = mix3(n++, s0p, s0t, b0t);
    return n;
  }
  const right = between(state, s0, b0);
  const left = between(state, s1, s0);
  const b0p = stem[b0];
  const s0sets = Math.imul(state.leftSet[s0], 31) + state.rightSet[s0];
  if (stage === 1) {
    out[n] = mix1(SECOND + n++, s0w);
    out[n] = mix2(SECOND + n++, suffix[s1], s1t);
    out[n] = mix2(SECOND + n++, s2w, s2t);
    out[n] = mix1(SECOND + n++, b0w);
    out[n] = mix1(SECOND + n++, b2t);
    out[n] = mix3(SECOND + n++, s0w, s0t, b0w);
    out[n] = mix3(SECOND + n++, s0t, b0w, b0t);
    out[n] = mix3(SECOND + n++, s1t, s0w, s0t);
    out[n] = mix2(SECOND + n++, s1w, b0t);
    out[n] = mix2(SECOND + n++, b0w, b1w);
    out[n] = mix2(SECOND + n++, b0w, b1t);
    out[n] = mix2(SECOND + n++, s0w, b1t);
    out[n] = mix4(SECOND + n++, s1t, s0t, b0t, b1t);
    out[n] = mix4(SECOND + n++, s2t, s1t, s0t, b0t);
    out[n] = mix4(SECOND + n++, s1w, s0t, b0t, b1t);
    out[n] = mix4(SECOND + n++, s1t, s0w, b0t, b1t);
    out[n] = mix3(SECOND + n++, s0t, b0t, tag[b0l]);
    out[n] = mix3(SECOND + n++, s0w, tag[s0l], relations[s0l]);
    out[n] = mix3(SECOND + n++, s1t, relations[s1r], relations[s1r2]);
    out[n] = mix2(SECOND + n++, word[s0l], relations[s0l]);
    out[n] = mix2(SECOND + n++, word[s1l], relations[s1l]);
    out[n] = mix2(SECOND + n++, word[s1r], relations[s1r]);
    out[n] = mix2(SECOND + n++, word[s0r2], relations[s0r2]);
    out[n] = mix2(SECOND + n++, word[s1r2], relations[s1r2]);
    out[n] = mix3(SECOND + n++, s0w, relations[s0r], b0t);
    out[n] = mix3(SECOND + n++, s1w, relations[s1r], s0t);
    out[n] = mix3(SECOND + n++, s1w, relations[s1r], s0w);
    out[n] = mix3(SECOND + n++, s0t, s0sets, b0t);
    out[n] = mix3(SECOND + n++, s1t, s0t, s0sets);
    out[n] = mix2(SECOND + n++, s0t, s0b0);
    out[n] = mix2(SECOND + n++, b0w, s0b0);
    out[n] = mix2(SECOND + n++, b0t, few(state.leftCount[b0]));
    out[n] = mix1(SECOND + n++, right);
    out[n] = mix3(SECOND + n++, right, s0t, b0t);
    out[n] = mix1(SECOND + n++, left);
    out[n] = mix4(SECOND + n++, left, s1t, s0t, b0t);
    out[n] = mix3(SECOND + n++, few(depth), s1t, b0t);
    out[n] = mix3(SECOND + n++, s0m, s2w, s0t);
    out[n] = mix3(SECOND + n++, s0m, s2t, s1t);
    out[n] = mix3(SECOND + n++, s1m, s1t, s0t);
    out[n] = mix3(SECOND + n++, b0m, s0w, b0w);
    out[n] = mix3(SECOND + n++, b0m, s1t, s0t);
    out[n] = mix2(SECOND + n++, s0p, b0p);
    out[n] = mix2(SECOND + n++, s1p, s0p);
    out[n] = mix3(SECOND + n++, s1p, s0m, s0p);
    return n;
  }
  const noun = word[state.noun[b0]];
  out[n] = mix1(THIRD + n++, 0);
  out[n] = mix2(THIRD + n++, suffix[s0], s0t);
  out[n] = mix2(THIRD + n++, s1w, s1t);
  out[n] = mix1(THIRD + n++, b0t);
  out[n] = mix1(THIRD + n++, b1w);
  out[n] = mix1(THIRD + n++, b1t);
  out[n] = mix2(THIRD + n++, b2w, b2t);
  out[n] = mix1(THIRD + n++, tag[b3]);
  out[n] = mix4(THIRD + n++, s0w, s0t, b0w, b0t);
  out[n] = mix3(THIRD + n++, s0w, b0w, b0t);
  out[n] = mix3(THIRD + n++, s0w, s0t, b0t);
  out[n] = mix4(THIRD + n++, s1w, s1t, s0w, s0t);
  out[n] = mix3(THIRD + n++, s1w, s0w, s0t);
  out[n] = mix3(THIRD + n++, s1w, s1t, s0w);
  out[n] = mix3(THIRD + n++, s1w, s1t, s0t);
  out[n] = mix2(THIRD + n++, upos[s1], upos[s0]);
  out[n] = mix2(THIRD + n++, s1w, b0w);
  out[n] = mix2(THIRD + n++, s1t, b0w);
  out[n] = mix2(THIRD + n++, b0t, b1w);
  out[n] = mix2(THIRD + n++, s0w, b1w);
  out[n] = mix3(THIRD + n++, b0t, b1t, b2t);
  out[n] = mix3(THIRD + n++, s2t, s1t, s0t);
  out[n] = mix3(THIRD + n++, s0w, b0t, b1t);
  out[n] = mix3(THIRD + n++, s0t, b0t, b1w);
  out[n] = mix3(THIRD + n++, s0w, b0w, b1t);
  out[n] = mix3(THIRD + n++, s1w, s0t, b0t);
  out[n] = mix3(THIRD + n++, s1t, s0w, b0t);
  out[n] = mix3(THIRD + n++, s1t, s0t, b0w);
  out[n] = mix3(THIRD + n++, s1w, s0t, b0w);
  out[n] = mix3(THIRD + n++, s1w, s0w, b0t);
  out[n] = mix3(THIRD + n++, s1t, s0w, b0w);
  out[n] = mix3(THIRD + n++, s2t, s1t, b0t);
  out[n] = mix3(THIRD + n++, s2w, s1t, s0t);
  out[n] = mix3(THIRD + n++, s2t, s1w, s0t);
  out[n] = mix3(THIRD + n++, s2t, s1t, s0w);
  out[n] = mix4(THIRD + n++, s0t, b0t, b1t, b2t);
  out[n] = mix4(THIRD + n++, s1t, s0t, b0w, b1t);
  out[n] = mix3(THIRD + n++, s0t, b0t, tag[s0r]);
  out[n] = mix3(THIRD + n++, s1t, s0t, tag[s0r]);
  out[n] = mix3(THIRD + n++, s1t, s0t, tag[s1l]);
  out[n] = mix4(THIRD + n++, s0t, relations[s0r], relations[s0l], b0t);
  out[n] = mix3(THIRD + n++, s0t, relations[s0r], relations[s0r2]);
  out[n] = mix3(THIRD + n++, s1t, relations[s1l], relations[s1l2]);
  out[n] = mix3(THIRD + n++, s0t, tag[s0l], tag[s0l2]);
  out[n] = mix3(THIRD + n++, s0t, tag[s0r], tag[s0r2]);
  out[n] = mix3(THIRD + n++, s1t, tag[s1r], tag[s1r2]);
  out[n] = mix3(THIRD + n++, b0t, tag[b0l], tag[b0l2]);
  out[n] = mix2(THIRD + n++, word[s0l2], relations[s0l2]);
  out[n] = mix1(THIRD + n++, tag[s0l]);
  out[n] = mix1(THIRD + n++, tag[s0r]);
  out[n] = mix1(THIRD + n++, tag[s1r]);
  out[n] = mix1(THIRD + n++, tag[b0l]);
  out[n] = mix2(THIRD + n++, relations[s1l], relations[s1r]);
  out[n] = mix2(THIRD + n++, s0t, state.leftSet[s0]);
  out[n] = mix2(THIRD + n++, s0t, state.rightSet[s0]);
  out[n] = mix2(THIRD + n++, s1t, state.rightSet[s1]);
  out[n] = mix2(THIRD + n++, b0t, state.leftSet[b0]);
  out[n] = mix4(THIRD + n++, s1t, state.rightSet[s1], s0t, state.leftSet[s0]);
  out[n] = mix3(THIRD + n++, s0t, b0t, s0b0);
  out[n] = mix2(THIRD + n++, s0t, s1s0);
  out[n] = mix3(THIRD + n++, s1t, s0t, s1s0);
  out[n] = mix3(THIRD + n++, s1w, s0t, s1s0);
  out[n] = mix2(THIRD + n++, s0w, (few(state.leftCount[s0]) << 2) | few(state.rightCount[s0]));
  out[n] = mix2(THIRD + n++, s1w, (few(state.leftCount[s1]) << 2) | few(state.rightCount[s1]));
  out[n] = mix2(THIRD + n++, s1t, (few(state.leftCount[s1]) << 2) | few(state.rightCount[s1]));
  out[n] = mix3(THIRD + n++, left, s1t, s0t);
  out[n] = mix3(THIRD + n++, few(depth), b0 === length ? 1 : 0, s0t);
  out[n] = mix3(THIRD + n++, s0m, s0t, b0t);
  out[n] = mix2(THIRD + n++, s0m, s1w);
  out[n] = mix3(THIRD + n++, s0m, s1w, s0w);
  out[n] = mix3(THIRD + n++, s0m, s1w, s0t);
  out[n] = mix3(THIRD + n++, s0m, s1t, s0w);
  out[n] = mix3(THIRD + n++, s0m, s1m, s1t);
  out[n] = mix4(THIRD + n++, s0m, s1t, s0t, b0t);
  out[n] = mix2(THIRD + n++, s1m, s1w);
  out[n] = mix2(THIRD + n++, b0m, s0w);
  out[n] = mix3(THIRD + n++, b0m, s1w, b0t);
  out[n] = mix3(THIRD + n++, s1w, s0w, b0w);
  out[n] = mix3(THIRD + n++, s0w, b0w, noun);
  out[n] = mix3(THIRD + n++, s1w, b0w, noun);
  out[n] = mix3(THIRD + n++, s0t, b0w, noun);
  out[n] = mix3(THIRD + n++, s1t, b0w, noun);
  out[n] = mix3(THIRD + n++, s0t, b0t, tag[state.noun[b0]]);
  out[n] = mix2(THIRD + n++, s2w, b0w);
  out[n] = mix2(THIRD + n++, s0p, b0w);
  out[n] = mix2(THIRD + n++, s1p, b0w);
  out[n] = mix3(THIRD + n++, s1p, s0t, b0t);
  out[n] = mix3(THIRD + n++, s1p, s0p, b0w);
  out[n] = mix3(THIRD + n++, s0t, b0t, tag[state.verb[b0]]);
  return doubtFeatures(state, s1, s0, b0, b1, out, n);
}

/** Above the number of any other template. */
const DOUBT = 240;

/** Where a tag has a rival, what it is, beside the neighbors: most words have none, and cost nothing here. */
function doubtFeatures(
  state: ParserState,
  s1: number,
  s0: number,
  b0: number,
  b1: number,
  out: Int32Array,
  n: number,
): number {
  const { doubt, tag, word } = state;
  if (doubt[s0] !== 0) {
    out[n++] = mix1(DOUBT, doubt[s0]);
    out[n++] = mix2(DOUBT + 1, doubt[s0], tag[b0]);
    out[n++] = mix2(DOUBT + 2, doubt[s0], tag[s1]);
    out[n++] = mix2(DOUBT + 3, doubt[s0], word[s0]);
    out[n++] = mix2(DOUBT + 4, doubt[s0], state.leftSet[s0]);
  }
  if (doubt[s1] !== 0) {
    out[n++] = mix1(DOUBT + 5, doubt[s1]);
    out[n++] = mix2(DOUBT + 6, doubt[s1], tag[s0]);
    out[n++] = mix2(DOUBT + 7, doubt[s1], tag[b0]);
  }
  if (doubt[b0] !== 0) {
    out[n++] = mix1(DOUBT + 8, doubt[b0]);
    out[n++] = mix2(DOUBT + 9, doubt[b0], tag[s0]);
    out[n++] = mix2(DOUBT + 10, doubt[b0], tag[b1]);
    out[n++] = mix2(DOUBT + 11, doubt[b0], word[b0]);
    out[n++] = mix3(DOUBT + 12, doubt[b0], tag[s0], tag[b1]);
  }
  if (doubt[b1] !== 0) {
    out[n++] = mix2(DOUBT + 13, doubt[b1], tag[b0]);
    out[n++] = mix2(DOUBT + 14, doubt[b1], tag[s0]);
  }
  return n;
}

/** What lies between two places, as one small integer: verbs, commas, other punctuation, conjunctions. */
function between(state: ParserState, from: number, to: number): number {
  if (from > state.length || to > state.length || from >= to) return -1;
  const { verbs, commas, points, conjunctions } = state;
  const low = from + 1;
  return (
    few(verbs[to] - verbs[low]) |
    (few(commas[to] - commas[low]) << 2) |
    (few(points[to] - points[low]) << 4) |
    (few(conjunctions[to] - conjunctions[low]) << 6)
  );
}
