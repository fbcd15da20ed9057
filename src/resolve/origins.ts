import type {
  ArticleId,
  ClaimId,
  MatterId,
  Origin,
  OriginId,
  OriginKind,
  OriginStep,
  Side,
  VoiceRange,
} from '../model';
import { by, byCodeUnit } from '../text/compare';
import { shortHash } from '../text/hash';
import type { Confirmation, Newsrooms } from './credits';
import { withFullBodies } from './full-bodies';
import { type Account, type ArticleFacts, type Grounds, groundsOf } from './grounds';
import { CIRCLE, trace } from './origin-graph';
import { byClaimId } from './propositions';
import type { Tellers } from './tellers';

/** One side of a matter, traced to its origins. */
export interface TracedSide {
  readonly origins: readonly Origin[];
  /** Names of newsrooms that cite one another. */
  readonly circles: readonly (readonly string[])[];
  /** Voices of the whole side, or of some of its claims. */
  voices(claims?: ReadonlySet<ClaimId>): VoiceRange;
}

/** What counting voices has to know of an origin. */
interface Standing {
  readonly kind: OriginKind | Confirmation['how'];
  readonly body: string;
  readonly shown: boolean;
}

/** The side that nobody takes: most deeds are denied by nobody. */
const NOBODY: TracedSide = { origins: [], circles: [], voices: () => rangeOf([], 0) };

/** Traces one side of a matter: who stands behind it, by which steps, and how many of them are independent. */
export function traceSide(
  matter: MatterId,
  side: Side,
  accounts: readonly Account[],
  {
    tellers,
    newsrooms,
    facts,
  }: { readonly tellers: Tellers; readonly newsrooms: Newsrooms; readonly facts: ArticleFacts },
): TracedSide {
  if (accounts.length === 0) return NOBODY;
  const grounds = withFullBodies(groundsOf(accounts, tellers, newsrooms, facts));
  const edges = new Map<string, Set<string>>();
  for (const node of [...grounds.newsrooms.keys(), ...grounds.speakers.keys()]) edges.set(node, new Set());
  for (const { from, to } of grounds.links) edges.get(from)!.add(to);
  const leaves = new Set([...grounds.own.keys(), ...grounds.speakers.keys()]);
  const { origins: reached, circles } = trace({ leaves, edges });
  const rows = new Map<string, { claims: Set<ClaimId>; steps: Map<string, OriginStep>; publishers: Set<string> }>();
  for (const { to, step, claims } of grounds.grounds)
    for (const leaf of reached.get(to)!) {
      const row = rows.get(leaf) ?? { claims: new Set(), steps: new Map(), publishers: new Set() };
      rows.set(leaf, row);
      for (const claim of claims) row.claims.add(claim);
      const key = `${step.article} ${step.kind} ${step.to}`;
      if (!row.steps.has(key)) row.steps.set(key, step);
    }
  const standings = new Map<string, Standing>([...rows.keys()].map((leaf) => [leaf, standingOf(leaf, grounds)]));
  const origins = [...rows].map(([leaf, { claims, steps }]): Origin => {
    const standing = standings.get(leaf)!;
    const speaker = grounds.speakers.get(leaf);
    return {
      id: `o/${shortHash([matter, side, leaf])}` as OriginId,
      matter,
      side,
      kind: confirmsItself(standing.kind) ? 'newsroom' : standing.kind,
      name: nameOf(leaf, grounds),
      entity: speaker?.entity ?? null,
      shown: standing.shown,
      claims: [...claims].sort(byClaimId),
      steps: [...steps.values()].sort(bySteps),
    };
  });
  const doubts = doubtfulBy(grounds, newsrooms, accounts);
  return {
    origins: origins.sort(by(({ id }) => id)),
    circles: circles
      .map((ring) => ring.flatMap((node) => grounds.newsrooms.get(node)?.name ?? []).sort(byCodeUnit))
      .filter((ring) => ring.length > 1),
    voices(only) {
      const behind = [...rows].filter(
        ([, { claims }]) => only === undefined || [...claims].some((claim) => only.has(claim)),
      );
      const doubtful = doubts.filter(
        ({ claims }) => only === undefined || claims.some((claim) => only.has(claim)),
      ).length;
      return rangeOf(
        behind.map(([leaf]) => standings.get(leaf)!),
        doubtful,
      );
    },
  };
}

/**
 * Least: one for each body that speaks by name and each newsroom that saw it; one for those that have a document; one for a newsroom that says it confirmed a report, beside
 * the report; and one for any number of reports, wires and newsrooms that do not say from whom they have it, if nobody else is left.
 * Most: everybody.
 */
export function rangeOf(standings: readonly Standing[], doubtful: number): VoiceRange {
  const count = (...kinds: Standing['kind'][]) => standings.filter(({ kind }) => kinds.includes(kind)).length;
  const bodies = new Set(standings.flatMap(({ kind, body, shown }) => (kind === 'speaker' && shown ? [body] : [])))
    .size;
  const weak =
    count('report', 'newsroom', 'agency') + standings.filter(({ kind, shown }) => kind === 'speaker' && !shown).length;
  // Two newsrooms that have a document may have the same one.
  const seen = count('sees') + Math.min(1, count('document'));
  const least = seen + Math.max(bodies, Math.min(1, count('confirms')) + (seen > 0 ? 0 : Math.min(1, weak)));
  return [least, Math.max(standings.length + doubtful, least)];
}

function confirmsItself(kind: Standing['kind']): kind is Confirmation['how'] {
  return kind === 'confirms' || kind === 'sees' || kind === 'document';
}

function standingOf(leaf: string, { own, speakers, links, newsrooms, grounds }: Grounds): Standing {
  const speaker = speakers.get(leaf);
  if (speaker !== undefined) return { kind: 'speaker', body: speaker.body, shown: speaker.shown };
  if (leaf.startsWith(CIRCLE)) return { kind: 'circle', body: leaf, shown: false };
  const how = own.get(leaf);
  if (how !== undefined && confirmsItself(how)) return { kind: how, body: leaf, shown: true };
  const room = newsrooms.get(leaf)!;
  const credited = grounds.some(({ to, step }) => to === leaf && (step.kind === 'credit' || step.kind === 'with'));
  if (credited || links.some(({ from }) => from === leaf && from !== room.key))
    return { kind: 'agency', body: leaf, shown: false };
  return { kind: how === 'newsroom' ? 'newsroom' : 'report', body: leaf, shown: false };
}

function nameOf(leaf: string, { speakers, newsrooms }: Grounds): string {
  if (!leaf.startsWith(CIRCLE)) return speakers.get(leaf)?.name ?? newsrooms.get(leaf)!.name;
  const members = leaf.slice(CIRCLE.length).split('\n');
  return members
    .flatMap((key) => newsrooms.get(key)?.name ?? [])
    .sort(byCodeUnit)
    .join(' and ');
}

/** Claims of newsrooms that may have the news from elsewhere or from themselves. */
function doubtfulBy(
  { doubtful }: Grounds,
  newsrooms: Newsrooms,
  accounts: readonly Account[],
): { claims: ClaimId[] }[] {
  const found = new Map<string, ClaimId[]>();
  for (const { article, claims } of accounts) {
    const { key } = newsrooms.of(article);
    if (doubtful.has(key)) found.set(key, [...(found.get(key) ?? []), ...claims.map(({ id }) => id)]);
  }
  return [...found.values()].map((claims) => ({ claims }));
}

function bySteps(left: OriginStep, right: OriginStep): number {
  const key = ({ article, kind, to }: OriginStep): [ArticleId, string, string] => [article, kind, to];
  const [a, b] = [key(left), key(right)];
  return byCodeUnit(a[0], b[0]) || byCodeUnit(a[1], b[1]) || byCodeUnit(a[2], b[2]);
}
