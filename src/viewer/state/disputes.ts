import type { PageIndex } from './page-index';

/** One thing that some claims affirm and others deny. */
export interface Dispute {
  readonly proposition: string;
  readonly source: number;
  readonly target: number;
  readonly affirmed: readonly number[];
  readonly denied: readonly number[];
}

/** The disputes among these relations, with both sides' claims that pass `shown`; the most claims first. */
export function disputesAmong(
  { data }: PageIndex,
  relations: readonly number[],
  shown: ArrayLike<number | boolean>,
): readonly Dispute[] {
  const byProposition = new Map<
    string,
    { source: number; target: number; affirmed: Set<number>; denied: Set<number> }
  >();
  for (const at of relations) {
    const { proposition, source, target, polarity, disputed, claims } = data.relations[at]!;
    if (!disputed || polarity === 'open') continue;
    const sides = byProposition.get(proposition) ?? { source, target, affirmed: new Set(), denied: new Set() };
    for (const claim of claims) if (shown[claim]) sides[polarity].add(claim);
    byProposition.set(proposition, sides);
  }
  return [...byProposition]
    .map(([proposition, { source, target, affirmed, denied }]) => ({
      proposition,
      source,
      target,
      affirmed: [...affirmed],
      denied: [...denied],
    }))
    .filter(({ affirmed, denied }) => affirmed.length > 0 && denied.length > 0)
    .sort((left, right) => size(right) - size(left) || (left.proposition < right.proposition ? -1 : 1));
}

function size({ affirmed, denied }: Dispute): number {
  return affirmed.length + denied.length;
}
