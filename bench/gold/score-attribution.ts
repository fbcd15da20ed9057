import type { Attribution } from '../renderings/attribution';
import type { CodePoints } from '../renderings/relations';

export interface GoldAttribution {
  readonly id: string;
  readonly frozen: boolean;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** F1 from 0 to 1: of words in any slot, of words in contents, of whole triples. */
export interface AttributionScore {
  readonly words: number;
  readonly content: number;
  readonly triples: number;
}

type Slot = 'source' | 'cue' | 'content';
const SLOTS: readonly Slot[] = ['source', 'cue', 'content'];

/** Words found, words of ours, words of gold. */
interface Tally {
  common: number;
  ours: number;
  gold: number;
}

export function scoreAttributions(
  list: readonly { readonly gold: GoldAttribution; readonly ours: readonly Attribution[] }[],
): AttributionScore {
  const words: Tally = { common: 0, ours: 0, gold: 0 };
  const content: Tally = { common: 0, ours: 0, gold: 0 };
  const triples: Tally = { common: 0, ours: 0, gold: 0 };
  for (const { gold, ours } of list) {
    triples.ours += ours.length;
    triples.gold += gold.attributions.length;
    for (const [ourOne, goldOne] of pairs(ours, gold.attributions, gold.text)) {
      const tallies = SLOTS.map((slot) => tally(ourOne?.[slot] ?? [], goldOne?.[slot] ?? [], gold.text));
      for (const one of tallies) add(words, one);
      add(content, tallies[2]);
      if (ourOne && goldOne && tallies.every((one) => one.gold === 0 || f1(one) >= 0.5)) triples.common++;
    }
  }
  return { words: f1(words), content: f1(content), triples: f1(triples) };
}

/** One line for each triple that is not whole: gold's, and ours where there is one. */
export function attributionErrors(one: {
  readonly gold: GoldAttribution;
  readonly ours: readonly Attribution[];
}): string[] {
  const { gold, ours } = one;
  return pairs(ours, gold.attributions, gold.text).flatMap(([ourOne, goldOne]) => {
    const tallies = SLOTS.map((slot) => tally(ourOne?.[slot] ?? [], goldOne?.[slot] ?? [], gold.text));
    if (tallies.every((each) => f1(each) === 1 || each.ours + each.gold === 0)) return [];
    const whole = ourOne && goldOne && tallies.every((each) => each.gold === 0 || f1(each) >= 0.5);
    return [
      `${whole ? 'inexact' : 'wrong  '} gold ${shown(goldOne, gold.text)}`,
      `        ours ${shown(ourOne, gold.text)}`,
    ];
  });
}

function shown(one: Attribution | null, text: string): string {
  if (!one) return '-';
  const points = [...text];
  return SLOTS.map((slot) => one[slot].map(([begin, end]) => points.slice(begin, end).join('')).join(' ... ')).join(
    ' | ',
  );
}

type Pair = readonly [ours: Attribution | null, gold: Attribution | null];

function pairs(ours: readonly Attribution[], gold: readonly Attribution[], text: string): Pair[] {
  const left = new Set(ours);
  const found: Pair[] = gold.map((goldOne) => {
    let best: Attribution | null = null;
    let most = 0;
    for (const one of left) {
      const shared = SLOTS.reduce((sum, slot) => sum + tally(one[slot], goldOne[slot], text).common, 0);
      if (shared > most) {
        best = one;
        most = shared;
      }
    }
    if (best) left.delete(best);
    return [best, goldOne];
  });
  return [...found, ...[...left].map((one) => [one, null] as const)];
}

function tally(ours: readonly CodePoints[], gold: readonly CodePoints[], text: string): Tally {
  const left = wordsUnder(ours, text);
  const right = wordsUnder(gold, text);
  return { common: [...left].filter((word) => right.has(word)).length, ours: left.size, gold: right.size };
}

/** Offsets of the words that a list of spans touches. */
function wordsUnder(spans: readonly CodePoints[], text: string): Set<number> {
  const words = new Set<number>();
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const end = match.index + match[0].length;
    if (spans.some(([begin, stop]) => match.index < stop && begin < end)) words.add(match.index);
  }
  return words;
}

function add(total: Tally, one: Tally): void {
  total.common += one.common;
  total.ours += one.ours;
  total.gold += one.gold;
}

function f1({ common, ours, gold }: Tally): number {
  return ours + gold === 0 ? 0 : (2 * common) / (ours + gold);
}
