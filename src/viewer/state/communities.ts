import { onceOf } from '../../text/once';
import { mostNamed } from './leading';
import type { PageIndex } from './page-index';
import type { Visible } from './visible';

export interface Community {
  readonly community: number;
  /** Its entities that pass the filters, the most named first. */
  readonly members: readonly number[];
  /** Passing claims that name any of them. */
  readonly claims: number;
}

/** Who belongs together, of what passes the filters; the most claims first. Entities joined to nobody are in none. Made once. */
export const communitiesOf = (index: PageIndex, seen: Visible): readonly Community[] => communities(seen, index);

const communities = onceOf((seen: Visible, index: PageIndex): readonly Community[] => {
  const members = new Map<number, number[]>();
  index.data.entities.forEach(({ community }, at) => {
    if (community < 0 || seen.weights[at] === 0) return;
    const there = members.get(community);
    if (there === undefined) members.set(community, [at]);
    else there.push(at);
  });
  const claims = claimsByCommunity(index, seen);
  return [...members]
    .map(([community, ids]) => ({
      community,
      members: mostNamed(ids, seen.weights),
      claims: claims[community] ?? 0,
    }))
    .sort((left, right) => right.claims - left.claims || left.community - right.community);
});

/** In one walk through the claims, as a brush asks for it at every movement. */
function claimsByCommunity({ data, entitiesOfClaim }: PageIndex, { claims, weights }: Visible): Int32Array {
  // For an entity of a type that is filtered out, none.
  const communities = Int32Array.from(data.entities, ({ community }, at) => (weights[at] === 0 ? -1 : community));
  const size = communities.reduce((most, one) => Math.max(most, one), -1) + 1;
  const counts = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  const { starts, items } = entitiesOfClaim;
  for (let claim = 0; claim < claims.length; claim++) {
    if (claims[claim] !== 1) continue;
    for (let place = starts[claim]!; place < starts[claim + 1]!; place++) {
      const community = communities[items[place]!]!;
      // Each claim once, however many of them it names.
      if (community < 0 || last[community] === claim) continue;
      last[community] = claim;
      counts[community]!++;
    }
  }
  return counts;
}

const NAMED = 2;

/** What communities are called: by their most named entities. The same whatever the filters. */
export function communityNames(
  { entities }: PageIndex['data'],
  claimsOfEntity: PageIndex['claimsOfEntity'],
): ReadonlyMap<number, string> {
  const members = new Map<number, number[]>();
  entities.forEach(({ community }, at) => {
    const there = members.get(community);
    if (community >= 0 && there === undefined) members.set(community, [at]);
    else there?.push(at);
  });
  const first = (ids: readonly number[]) =>
    [...ids].sort((left, right) => claimsOfEntity.sizeOf(right) - claimsOfEntity.sizeOf(left) || left - right);
  return new Map(
    [...members].map(([community, ids]) => [
      community,
      first(ids)
        .slice(0, NAMED)
        .map((at) => entities[at]!.name)
        .join(', '),
    ]),
  );
}
