/**
 * A linear-chain conditional random field over the labels of the name model, trained by AdaGrad on one sentence after
 * the other. Sentences may be annotated in part: then every labelling that agrees with what is annotated counts as right.
 */
import { BEFORE, LABELS } from '../src/language/names-labels';

export interface ChainSentence {
  /** Feature numbers of each scored token, one list after the other; `offsets` has one entry more than tokens. */
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  /** For each token the labels it may have, as a bit mask; one bit where it is known. */
  readonly allowed: Int32Array;
}

export interface Chain {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly moves: Float32Array;
  readonly moveSquares: Float32Array;
}

export function makeChain(features: number): Chain {
  return {
    weights: new Float32Array(features * LABELS),
    squares: new Float32Array(features * LABELS),
    moves: new Float32Array(LABELS * LABELS),
    moveSquares: new Float32Array(LABELS * LABELS),
  };
}

const EVERY = 2 ** LABELS - 1;

interface Scratch {
  scores: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  full: Float64Array;
  right: Float64Array;
  fullMoves: Float64Array;
  rightMoves: Float64Array;
  expMoves: Float64Array;
}

function makeScratch(): Scratch {
  const room = 1000 * LABELS;
  return {
    scores: new Float64Array(room),
    forward: new Float64Array(room),
    backward: new Float64Array(room),
    full: new Float64Array(room),
    right: new Float64Array(room),
    fullMoves: new Float64Array(LABELS * LABELS),
    rightMoves: new Float64Array(LABELS * LABELS),
    expMoves: new Float64Array(LABELS * LABELS),
  };
}

const scratch = makeScratch();

export interface ChainOptions {
  readonly rate: number;
  /** Pull of each touched weight towards zero. */
  readonly shrink: number;
  /** Share of features left out of a step, 0 to 1. */
  readonly dropout: number;
}

/** One step on one sentence; returns its loss. */
export function step(chain: Chain, sentence: ChainSentence, keep: Uint8Array, options: ChainOptions): number {
  const length = sentence.allowed.length;
  scoreTokens(chain, sentence, keep, scratch.scores);
  for (let k = 0; k < LABELS * LABELS; k++) scratch.expMoves[k] = Math.exp(chain.moves[k]!);
  scratch.fullMoves.fill(0);
  scratch.rightMoves.fill(0);
  const all = marginals(length, null, scratch.full, scratch.fullMoves);
  const right = marginals(length, sentence.allowed, scratch.right, scratch.rightMoves);
  update(chain, sentence, keep, options);
  return all - right;
}

function scoreTokens(
  chain: Chain,
  { features, offsets, allowed }: ChainSentence,
  keep: Uint8Array,
  scores: Float64Array,
): void {
  const { weights } = chain;
  scores.fill(0, 0, allowed.length * LABELS);
  for (let at = 0; at < allowed.length; at++) {
    const base = at * LABELS;
    for (let f = offsets[at]!; f < offsets[at + 1]!; f++) {
      if (keep[f] === 0) continue;
      const row = features[f]! * LABELS;
      for (let label = 0; label < LABELS; label++) scores[base + label]! += weights[row + label]!;
    }
  }
}

/** Forward and backward in scaled probabilities; returns the log of the total weight. */
function marginals(length: number, allowed: Int32Array | null, out: Float64Array, moves: Float64Array): number {
  const { scores, forward, backward, expMoves } = scratch;
  let log = 0;
  const scales = new Float64Array(length);
  const emits = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    const base = at * LABELS;
    const mask = allowed === null ? EVERY : allowed[at]!;
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[base + label]!);
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      let value = 0;
      if ((mask & (1 << label)) !== 0) {
        const emit = Math.exp(scores[base + label]! - top);
        emits[base + label] = emit;
        if (at === 0) value = label === 0 || isOpening(label) ? emit : 0;
        else
          for (const before of BEFORE[label]!)
            value += forward[base - LABELS + before]! * expMoves[before * LABELS + label]! * emit;
      }
      if (at === length - 1 && isOpen(label)) value = 0;
      forward[base + label] = value;
      sum += value;
    }
    scales[at] = sum;
    log += Math.log(sum) + top;
    for (let label = 0; label < LABELS; label++) forward[base + label]! /= sum;
  }
  for (let at = length - 1; at >= 0; at--) {
    const base = at * LABELS;
    if (at === length - 1) for (let label = 0; label < LABELS; label++) backward[base + label] = isOpen(label) ? 0 : 1;
    else {
      const next = base + LABELS;
      for (let label = 0; label < LABELS; label++) backward[base + label] = 0;
      for (let label = 0; label < LABELS; label++) {
        const ahead = (backward[next + label]! * emits[next + label]!) / scales[at + 1]!;
        if (ahead === 0) continue;
        for (const before of BEFORE[label]!) {
          const value = expMoves[before * LABELS + label]! * ahead;
          backward[base + before]! += value;
          moves[before * LABELS + label]! += forward[base + before]! * value;
        }
      }
    }
    for (let label = 0; label < LABELS; label++) out[base + label] = forward[base + label]! * backward[base + label]!;
  }
  return log;
}

const isOpening = (label: number): boolean => ((label - 1) & 3) === 0 || ((label - 1) & 3) === 3;
const isOpen = (label: number): boolean => label > 0 && ((label - 1) & 3) < 2;

/** Probabilities below this move nothing. */
const LEAST_GRADIENT = 1e-3;

function update(
  chain: Chain,
  { features, offsets, allowed }: ChainSentence,
  keep: Uint8Array,
  options: ChainOptions,
): void {
  const { weights, squares, moves, moveSquares } = chain;
  const { full, right, fullMoves, rightMoves } = scratch;
  for (let at = 0; at < allowed.length; at++) {
    for (let label = 0; label < LABELS; label++) {
      const gradient = right[at * LABELS + label]! - full[at * LABELS + label]!;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      for (let f = offsets[at]!; f < offsets[at + 1]!; f++) {
        if (keep[f] === 0) continue;
        const k = features[f]! * LABELS + label;
        const pull = gradient - options.shrink * weights[k]!;
        squares[k]! += pull * pull;
        weights[k]! += (options.rate * pull) / Math.sqrt(squares[k]! + 1e-6);
      }
    }
  }
  for (let k = 0; k < moves.length; k++) {
    const gradient = rightMoves[k]! - fullMoves[k]!;
    if (Math.abs(gradient) < LEAST_GRADIENT) continue;
    moveSquares[k]! += gradient * gradient;
    moves[k]! += (options.rate * gradient) / Math.sqrt(moveSquares[k]! + 1e-6);
  }
}
