import type { Span } from '../model';
import { byCodeUnit } from '../text/compare';
import { buckets, jaccard, shingles, wordsOf } from '../text/minhash';

/** A passage that may be a copy: the sentence of a claim, or a whole article. */
export interface Passage {
  readonly article: string;
  /** ISO date, or null. */
  readonly published: string | null;
  /** 0: of an agency that another of them credits; 1: with a credit, which leads on to the agency; 2: with neither. */
  readonly rank: 0 | 1 | 2;
  readonly span: Span;
  readonly text: string;
}

/** The words of one article are those of another. */
export interface Copy {
  readonly article: string;
  /** Of those that share the words the agency's own, else the earliest; of equal dates one with a credit, then the smallest id. */
  readonly leader: string;
  readonly span: Span;
  /** Jaccard similarity of their shingles, 0 to 1. */
  readonly similarity: number;
}

/** Shorter passages agree by chance. */
const LEAST_WORDS = 10;
const SHINGLE_WORDS = 3;
/** Shingles that a copy has in common with its original; two reports of a short sentence share the news and no more. */
const LEAST_COMMON = 7;
/** From here on a passage is a copy, with edits. */
const LEAST_SIMILARITY = 0.5;

/**
 * Which of these articles print the words of another. Passages meet by MinHash buckets, so the work grows with their number; what
 * meets is compared. One passage for each pair of article and leader, the most similar.
 */
export function copiesAmong(passages: readonly Passage[]): Copy[] {
  const sets = passages.map(({ text }) => {
    const words = wordsOf(text);
    return words.length < LEAST_WORDS ? new Set<number>() : shingles(words, SHINGLE_WORDS);
  });
  if (passages.length <= FEW && !areSomeAlike(passages, sets)) return [];
  const byBucket = new Map<string, number[]>();
  const isShared = sharedAmong(sets);
  sets.forEach((set, at) => {
    if (!isShared(set)) return;
    for (const bucket of buckets(set)) {
      const some = byBucket.get(bucket);
      if (some === undefined) byBucket.set(bucket, [at]);
      else some.push(at);
    }
  });
  const best = new Map<string, Copy & { readonly original: Passage }>();
  for (const some of byBucket.values()) {
    if (some.length < 2) continue;
    const leader = some.reduce((found, at) => (earliest(passages[at]!, passages[found]!) < 0 ? at : found));
    for (const at of some) {
      const [copy, original] = [passages[at]!, passages[leader]!];
      if (copy.article === original.article) continue;
      const similarity = likeness(sets[at]!, sets[leader]!);
      const known = best.get(copy.article);
      if (similarity < LEAST_SIMILARITY || (known !== undefined && !better(similarity, original, known))) continue;
      best.set(copy.article, {
        article: copy.article,
        leader: original.article,
        span: copy.span,
        similarity,
        original,
      });
    }
  }
  return [...best.values()]
    .map(({ original: _, ...copy }) => copy)
    .sort((left, right) => byCodeUnit(left.article, right.article));
}

/** So few are compared each with each, which is less work than to sort them into buckets: of most deeds no two are alike. */
const FEW = 8;

/** Whether one of these passages may be a copy of another one. */
function areSomeAlike(passages: readonly Passage[], sets: readonly ReadonlySet<number>[]): boolean {
  return passages.some(({ article }, at) =>
    passages.some(
      (other, to) => to > at && other.article !== article && likeness(sets[at]!, sets[to]!) >= LEAST_SIMILARITY,
    ),
  );
}

/** Whether a set has a shingle of another one: without, it is alone in its buckets, which cost much more than to look. */
function sharedAmong(sets: readonly ReadonlySet<number>[]): (set: ReadonlySet<number>) => boolean {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const set of sets)
    for (const one of set)
      if (seen.has(one)) shared.add(one);
      else seen.add(one);
  return (set) => {
    for (const one of set) if (shared.has(one)) return true;
    return false;
  };
}

/** Shingles that two share where the one is taken for a part of the other. */
const LEAST_PART = 12;
/** Share of the shorter passage that stands in the longer one, from which on it is a part of it. */
const PART = 0.7;

/** Jaccard similarity to three decimals; where most of the shorter stands in the longer, the share of it that does: a cut or a tail makes it no less a copy. */
function likeness(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const whole = jaccard(left, right);
  const common = Math.round((whole * (left.size + right.size)) / (1 + whole));
  if (common < LEAST_COMMON) return 0;
  const part = common / Math.min(left.size, right.size);
  return Math.round((common >= LEAST_PART && part >= PART ? part : whole) * 1000) / 1000;
}

/** The earlier original, then the more similar one. */
function better(similarity: number, original: Passage, known: Copy & { readonly original: Passage }): boolean {
  return (earliest(original, known.original) || known.similarity - similarity) < 0;
}

function earliest(left: Passage, right: Passage): number {
  const agency = ({ rank }: Passage) => Math.min(rank, 1);
  return (
    agency(left) - agency(right) ||
    byCodeUnit(left.published ?? '9999', right.published ?? '9999') ||
    left.rank - right.rank ||
    byCodeUnit(left.article, right.article)
  );
}
