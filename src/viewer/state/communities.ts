import type { PageIndex } from './page-index';
import type { Visible } from './visible';

export interface Community {
  readonly community: number;
  /** Its entities that pass the filters, the most named first. */
  readonly members: readonly number[];
  /** Passing claims that name any of them. */
  readonly claims: number;
}

/** Who belongs together, of what passes the filters; the most claims first. Entities joined to nobody are in none. */
export function communitiesOf(index: PageIndex, seen: Visible): Community[] {
  const members = new Map<number, number[]>();
  index.data.entities.forEach(({ community }, at) => {
    if (community < 0 || seen.weights[at] === 0) return;
    const there = members.get(community);
    if (there === undefined) members.set(community, [at]);
    else there.push(at);
  });
  return [...members]
    .map(([community, ids]) => ({
      community,
      members: ids.sort((left, right) => seen.weights[right]! - seen.weights[left]! || left - right),
      claims: new Set(ids.flatMap((id) => index.claimsOfEntity[id]!.filter((claim) => seen.claims[claim]))).size,
    }))
    .sort((left, right) => right.claims - left.claims || left.community - right.community);
}
