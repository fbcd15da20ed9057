import type { ClaimId, Join, JoinTrait, Matter, Resolution } from '../model';
import { forTerminal } from '../text/escape';
import { articleSource, contentOf, type Lookups } from './lookups';

/* Why claims in other words are told of one deed, as `sources` and `explain` say it. */

/** Traits that are named on each side, those that weigh most. */
const NAMED = 6;

/** The joins by which claims came to one matter. */
export function joinsOf({ propositions }: Matter, joins: readonly Join[], lookups: Lookups): Join[] {
  const own = new Set<ClaimId>();
  for (const id of propositions) {
    const { affirmed, denied, open } = lookups.propositions.get(id)!;
    for (const claim of [...affirmed, ...denied, ...open]) own.add(claim);
  }
  return joins.filter(({ claims }) => claims.every((claim) => own.has(claim)));
}

/** The joins of a claim by which it came to a matter: those of which both claims are of one. */
export function joinsOfClaim(id: ClaimId, { propositions, joins }: Resolution): Join[] {
  const own = joins.filter(({ claims }) => claims.includes(id));
  if (own.length === 0) return own;
  const mattersOf = (claim: ClaimId) =>
    propositions.flatMap((one) =>
      [one.affirmed, one.denied, one.open].some((side) => side.includes(claim)) ? [one.matter] : [],
    );
  const matters = new Set(mattersOf(id));
  return own.filter(({ claims }) =>
    claims.every((claim) => claim === id || mattersOf(claim).some((matter) => matters.has(matter))),
  );
}

/** "likely one deed, 0.83", "one cites the outlet of the other". */
export function reasonOf({ kind, chance }: Join): string {
  switch (kind) {
    case 'cites':
      return 'one cites the outlet of the other, which leads with it';
    case 'speaks':
      return 'one speaker says it in both';
    case 'likely':
      return `likely one deed, ${chance!.toFixed(2)}`;
    default:
      return kind satisfies never;
  }
}

/** "for it: same class 2.52, ..." and "against it: ...", the heaviest first; none where a rule says so. */
export function traitLines({ traits }: Join): string[] {
  const side = (lead: string, some: readonly JoinTrait[]) => {
    const ordered = [...some].sort((left, right) => Math.abs(right.weighs) - Math.abs(left.weighs));
    const named = ordered.slice(0, NAMED).map(({ name, weighs }) => `${name} ${weighs.toFixed(2)}`);
    const rest = ordered.length > NAMED ? [`${ordered.length - NAMED} more`] : [];
    return ordered.length === 0 ? [] : [`${lead}: ${[...named, ...rest].join(', ')}`];
  };
  return [
    ...side(
      'for it',
      traits.filter(({ weighs }) => weighs > 0),
    ),
    ...side(
      'against it',
      traits.filter(({ weighs }) => weighs < 0),
    ),
  ];
}

/** A claim in its own words and where it stands: `"thieves stole a bell" (Orsk Mirror, 2025-05-02, 1f0c...#c0)`. */
export function claimWords(id: ClaimId, lookups: Lookups): string {
  const found = lookups.claims.get(id);
  if (found === undefined) return id;
  return `"${forTerminal(contentOf(found))}" (${articleSource(lookups, found.article.id)}, ${id})`;
}
