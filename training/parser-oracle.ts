/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each action puts out of reach,
 * from any configuration, also those that only mistakes lead to.
 */
import type { ParserState } from '../src/language/parser-state';
import { canLeft, canRight, canShift } from '../src/language/parser-state';

/** A gold tree in the parser's numbers. */
export interface GoldTree {
  /** The root is the sentence's length. */
  readonly heads: Int32Array;
  /** The LEFT and the RIGHT action that carry each word's relation; -1 where there is none. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** A shift, a LEFT, a RIGHT; -1 for none. */
export type Optimal = [number, number, number];

/**
 * Fills `optimal` with the actions from which the best tree that can still be reached stays within reach; all are -1 where
 * no action is allowed that carries a gold relation.
 */
export function findOptimal(state: ParserState, { heads, left, right }: GoldTree, optimal: Optimal): void {
  const top = state.depth > 0 ? state.stack[state.depth - 1] : -1;
  const shiftCost = canShift(state) ? costOfShift(state, heads) : Infinity;
  const leftCost = canLeft(state) && left[top] > 0 ? costOfLeft(state, heads) : Infinity;
  const rightCost = canRight(state) && right[top] > 0 ? costOfRight(state, heads) : Infinity;
  const least = Math.min(shiftCost, leftCost, rightCost, MOST_COST);
  optimal[0] = shiftCost === least ? 0 : -1;
  optimal[1] = leftCost === least ? left[top] : -1;
  optimal[2] = rightCost === least ? right[top] : -1;
}

/** No sentence has so many arcs. */
const MOST_COST = 1e9;

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
