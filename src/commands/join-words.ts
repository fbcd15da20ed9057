import { mattersOf } from '../corrections';
import type { ClaimId, Join, JoinTrait, MatterId, Resolution } from '../model';
import { forTerminal } from '../text/escape';
import { articleSource, contentOf, type Lookups } from './lookups';

/* Why claims in other words are told of one deed, as `sources` and `explain` say it. */

/** Traits that are named on each side, those that weigh most. */
const NAMED = 6;

/** The joins by which claims came to one matter, of each that has some; one whose claims were parted again, as by time, is of none. */
export function joinsByMatter({ propositions, joins }: JoinedResolution): ReadonlyMap<MatterId, readonly Join[]> {
  const joined = new Set(joins.flatMap(({ claims }) => claims));
  const matters = mattersOf(joined, propositions);
  const found = new Map<MatterId, Join[]>();
  for (const join of joins) {
    const [left, right] = join.claims.map((claim) => matters.get(claim) ?? new Set<MatterId>());
    for (const matter of left!) if (right!.has(matter)) found.set(matter, [...(found.get(matter) ?? []), join]);
  }
  return found;
}

type JoinedResolution = Pick<Resolution, 'propositions' | 'joins'>;

/** Those of them that are of one claim. */
export function joinsOfClaim(id: ClaimId, { propositions, joins }: JoinedResolution): Join[] {
  const own = joins.filter(({ claims }) => claims.includes(id));
  const kept = new Set([...joinsByMatter({ propositions, joins: own }).values()].flat());
  return own.filter((join) => kept.has(join));
}

/** "likely one deed, 0.83", "one cites the outlet of the other", "Ana says they are one deed (one theft), j/1c2d3e4f5a". */
export function reasonOf({ kind, chance, judged }: Join): string {
  switch (kind) {
    case 'cites':
      return 'one cites the outlet of the other, which leads with it';
    case 'speaks':
      return 'one speaker says it in both';
    case 'likely':
      return `likely one deed, ${chance!.toFixed(2)}`;
    case 'alike':
      return 'both tell it of one agent in nearly the same words';
    case 'judged':
      return `${forTerminal(judged!.by)} says they are one deed${judged!.why === null ? '' : ` (${forTerminal(judged!.why)})`}, ${judged!.correction}`;
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
