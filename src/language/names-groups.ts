/**
 * What kind of word a word and its neighbors are: words stand in groups of like ones, made of the table of words of a larger
 * model (training/teacher/clusters.py). Without a group, a word stands for itself alone.
 */
import { mix1, mix2 } from './hashing';
import type { WordFacts } from './word-facts';

/** Part of `NamesInput`. */
interface GroupsInput {
  readonly facts: readonly WordFacts[];
  /** The larger group in the low byte, the smaller one above it; 0 for none. */
  readonly groups: Int32Array;
  readonly opens: Int16Array;
  readonly closes: Int16Array;
}

/** What kind of word it and its neighbors are: "spokeswoman" counts for what "spokesman" has taught. */
export function groupFeatures(input: GroupsInput, at: number, flags: number, out: Int32Array, n: number): number {
  const { groups, facts } = input;
  const g0 = groups[at]!;
  const m1 = at > 0 ? groups[at - 1]! : NO_GROUP;
  const m2 = at > 1 ? groups[at - 2]! : NO_GROUP;
  const p1 = at + 1 < groups.length ? groups[at + 1]! : NO_GROUP;
  const p2 = at + 2 < groups.length ? groups[at + 2]! : NO_GROUP;
  out[n++] = mix1(140, g0);
  out[n++] = mix1(141, coarse(g0));
  out[n++] = mix2(142, g0, flags);
  out[n++] = mix1(143, m1);
  out[n++] = mix1(144, p1);
  out[n++] = mix2(145, m1, facts[at]!.shape);
  out[n++] = mix2(146, p1, facts[at]!.shape);
  out[n++] = mix2(147, m1, g0);
  out[n++] = mix2(148, g0, p1);
  out[n++] = mix2(149, m1, p1);
  out[n++] = mix2(150, m2, m1);
  out[n++] = mix2(151, p1, p2);
  for (let near = Math.max(0, at - 5); near < Math.min(groups.length, at + 6); near++) {
    if (near < at - 1 || near > at + 1) out[n++] = mix1(near < at ? 152 : 153, groups[near]!);
  }
  const first = input.opens[at]!;
  const last = input.closes[at]!;
  if (first < 0) return n;
  const before = first > 0 ? groups[first - 1]! : NO_GROUP;
  const after = last + 1 < groups.length ? groups[last + 1]! : NO_GROUP;
  out[n++] = mix2(154, groups[last]!, last - at);
  out[n++] = mix1(155, before);
  out[n++] = mix1(156, after);
  out[n++] = mix2(157, before, after);
  out[n++] = mix2(158, groups[last]!, after);
  out[n++] = mix2(159, groups[first]!, last - at);
  return n;
}

/** Stands for the edges of a sentence. */
const NO_GROUP = -1;
/** The larger group that a group is part of. */
const coarse = (group: number): number => group & 0xff;
