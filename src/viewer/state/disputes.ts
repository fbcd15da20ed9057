import type { DisputeRow } from '../page-data';
import type { PageIndex } from './page-index';

/** One thing that some claims affirm and others deny, or that one claim was said against. */
export interface Dispute {
  readonly key: string;
  /** Places of the two entities it is between, where edges say it. */
  readonly between: readonly [source: number, target: number] | null;
  readonly affirmed: readonly number[];
  readonly denied: readonly number[];
  /** What shows that the two stand against each other, and how, where it is not that one edge is affirmed and denied. */
  readonly said: Pick<DisputeRow, 'kind' | 'why'> | null;
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
  return ordered(
    [...byProposition]
      .map(([key, { source, target, affirmed, denied }]) => ({
        key,
        between: [source, target] as const,
        affirmed: [...affirmed],
        denied: [...denied],
        said: null,
      }))
      .filter(({ affirmed, denied }) => affirmed.length > 0 && denied.length > 0),
  );
}

/**
 * The disputes of these claims, whether an edge is both affirmed and denied or one claim denies, contradicts or takes back another: "rejected
 * the charge" is no edge of its own. Both sides with those of their claims that pass `shown`; the most claims first.
 */
export function disputesOfClaims(
  index: PageIndex,
  claims: Iterable<number>,
  shown: ArrayLike<number | boolean>,
): readonly Dispute[] {
  const { data, relationsOfClaim } = index;
  const wanted = new Set<number>();
  const relations = new Set<number>();
  for (const claim of claims) {
    if (data.disputes.length > 0) wanted.add(claim);
    // Few edges are disputed, and a brush asks for all claims at every movement.
    for (let place = relationsOfClaim.starts[claim]!; place < relationsOfClaim.starts[claim + 1]!; place++) {
      const at = relationsOfClaim.items[place]!;
      if (data.relations[at]!.disputed) relations.add(at);
    }
  }
  const edges = disputesAmong(index, [...relations], shown);
  const told = new Set(edges.flatMap(({ affirmed, denied }) => denied.flatMap((one) => affirmed.map(pairedWith(one)))));
  const byClaim = new Map<number, DisputeRow[]>();
  for (const row of data.disputes) {
    if (!wanted.has(row.claim) && !wanted.has(row.against)) continue;
    if (!shown[row.claim] || !shown[row.against] || told.has(pairedWith(row.claim)(row.against))) continue;
    byClaim.set(row.claim, [...(byClaim.get(row.claim) ?? []), row]);
  }
  const others = [...byClaim].map(([claim, rows]) => ({
    key: `claim ${data.claims[claim]!.id}`,
    between: null,
    affirmed: [...new Set(rows.map(({ against }) => against))],
    denied: [claim],
    said: rows[0]!,
  }));
  return ordered([...edges, ...others]);
}

function pairedWith(one: number): (other: number) => string {
  return (other) => (one < other ? `${one} ${other}` : `${other} ${one}`);
}

function ordered(disputes: readonly Dispute[]): readonly Dispute[] {
  return [...disputes].sort((left, right) => size(right) - size(left) || (left.key < right.key ? -1 : 1));
}

function size({ affirmed, denied }: Dispute): number {
  return affirmed.length + denied.length;
}
