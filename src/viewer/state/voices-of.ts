import type { DisputeRow, OriginRow } from '../page-data';
import type { PageIndex } from './page-index';

/* How many independent voices stand behind a claim, and which outlets they share. */

export interface VoicesOf {
  /** Least and most independent voices of the claim's side; null where they were not counted. */
  readonly range: readonly [number, number] | null;
  /** Claims and articles on the same side. */
  readonly claims: number;
  readonly articles: number;
  readonly origins: readonly SharedOrigin[];
}

export interface SharedOrigin {
  readonly origin: OriginRow;
  /** Outlets that lead to it, sorted; two or more share it. */
  readonly outlets: readonly string[];
}

/** The side a claim stands on: everything its edges of the same polarity rest on. */
export function voicesOf(index: PageIndex, claim: number): VoicesOf {
  const { data } = index;
  const { polarity } = data.claims[claim]!;
  const relations = index.relationsOfClaim
    .of(claim)
    .map((at) => data.relations[at]!)
    .filter((relation) => relation.polarity === polarity);
  const claims = new Set([claim, ...relations.flatMap((relation) => relation.claims)]);
  const own = data.origins.filter((origin) => origin.claims.includes(claim));
  const side = data.origins.filter((origin) =>
    own.some(({ matter, side: same }) => origin.matter === matter && origin.side === same),
  );
  for (const { claims: told } of side) for (const at of told) claims.add(at);
  return {
    range: relations.reduce<VoicesOf['range']>((most, { voices }) => wider(most, voices), null),
    claims: claims.size,
    articles: new Set([...claims].map((at) => data.claims[at]!.article)).size,
    origins: side.map((origin) => ({ origin, outlets: outletsOf(index, origin) })),
  };
}

function wider(one: VoicesOf['range'], other: VoicesOf['range']): VoicesOf['range'] {
  if (one === null || other === null) return one ?? other;
  return other[1] > one[1] ? other : one;
}

function outletsOf({ data }: PageIndex, { articles }: OriginRow): string[] {
  return [...new Set(articles.map((at) => data.articles[at]!.outlet ?? data.articles[at]!.id))].sort();
}

/** "1 voice", "1 to 3 voices": counting what cannot be told apart as one, then as many. */
export function voiceWords([least, most]: readonly [number, number]): string {
  if (least === most) return `${least} independent ${least === 1 ? 'voice' : 'voices'}`;
  return `${least} independent ${least === 1 ? 'voice' : 'voices'} at least, ${most} at most`;
}

/** Disputes of a claim: what stands against it, and what it stands against. */
export function disputesOf({ data }: PageIndex, claim: number): readonly DisputeRow[] {
  return data.disputes.filter((dispute) => dispute.claim === claim || dispute.against === claim);
}
