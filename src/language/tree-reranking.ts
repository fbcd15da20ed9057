/** Looks again at trees with faults: takes the network's second and third choices where they go better together than its first. */
import { faultsOf, type TreeWord } from '../text/tree-faults';
import { isTree } from './tree-decoding';

/** A head and a relation that a word may have, and how much less likely they are than those of the tree, in log-odds. */
export interface Choice {
  readonly head: number;
  readonly relation: string;
  readonly cost: number;
}

/** Most words that are hung anew in one tree, and the least that this must be worth. */
const MOST_MOVES = 6;
const LEAST_GAIN = 0.01;

/** The tree that is best when its faults count too, found one word at a time; null where that is the tree itself. `choices`: those of each word. */
export function reranked(tree: readonly TreeWord[], choices: readonly (readonly Choice[])[]): TreeWord[] | null {
  const now = [...tree];
  const heads = Int32Array.from(tree, ({ head }) => head);
  const paid = tree.map(() => 0);
  let faults = faultsOf(now);
  let moves = 0;
  for (; faults > 0 && moves < MOST_MOVES; moves++) {
    let best: { at: number; word: TreeWord; cost: number; faults: number } | null = null;
    let most = LEAST_GAIN;
    for (let at = 0; at < choices.length; at++) {
      const own = now[at]!;
      for (const { head, relation, cost } of choices[at]!) {
        const saved = paid[at]! - cost;
        if ((head === own.head && relation === own.relation) || faults + saved <= most) continue;
        heads[at] = head;
        if (head !== own.head && !isTree(heads, heads.length)) continue;
        now[at] = { ...own, head, relation };
        const left = faultsOf(now);
        if (faults - left + saved > most) {
          most = faults - left + saved;
          best = { at, word: now[at]!, cost, faults: left };
        }
      }
      heads[at] = own.head;
      now[at] = own;
    }
    if (!best) break;
    now[best.at] = best.word;
    heads[best.at] = best.word.head;
    paid[best.at] = best.cost;
    faults = best.faults;
  }
  return moves > 0 ? now : null;
}
