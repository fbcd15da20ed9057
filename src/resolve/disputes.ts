import { CONTRADICTING } from '../data/denial-cues';
import type {
  ArticleId,
  Claim,
  ClaimId,
  Dispute,
  DisputeId,
  DisputeKind,
  MatterId,
  Origin,
  OriginStepKind,
} from '../model';
import { by, byCodeUnit } from '../text/compare';
import { shortHash } from '../text/hash';
import type { Echo } from './echoes';
import type { Disputed } from './group-notes';
import { dayOf } from './like-words';
import type { Deed } from './matters';
import type { TracedSide } from './origins';
import { byClaimId } from './propositions';
import type { Sides, Standing } from './sides';

/** A deed with both its sides traced. */
export interface TracedDeed {
  readonly deed: Deed;
  readonly sides: Sides;
  /** Articles whose words tell the deed, though no claim of it was read there. */
  readonly echoes: readonly Echo[];
  readonly affirmed: TracedSide;
  readonly denied: TracedSide;
}

/** Opposite stands further apart in time are a change of mind, and no contradiction. */
const SAME_TIME_DAYS = 30;

/**
 * Claims against claims, sorted by id, of those found in all deeds. Two deeds can set the same claims against each other: what was found
 * within a deed counts before what was found across deeds, and then what the first matter has.
 */
export function disputesOf(found: readonly Disputed[]): Dispute[] {
  const rows = new Map<DisputeId, Dispute>();
  for (const part of ['within', 'across'] as const) {
    const own = new Map<DisputeId, Dispute>();
    for (const disputed of found)
      for (const dispute of disputed[part]) {
        const known = own.get(dispute.id);
        if (known === undefined || dispute.matter < known.matter) own.set(dispute.id, dispute);
      }
    for (const [id, dispute] of own) if (!rows.has(id)) rows.set(id, dispute);
  }
  return [...rows.values()].sort(by(({ id }) => id));
}

/**
 * The disputes among deeds that are told by the same parties. Every denying claim is set against the first claim of each origin it
 * contradicts, so their number grows with claims and origins and not with pairs of claims.
 */
export function disputesAmong(group: readonly TracedDeed[]): Disputed {
  return { within: group.flatMap(disputesWithin), across: disputesAcross(group) };
}

/** Steps of an article that has it from nobody but the origin. */
const AT_FIRST_HAND: ReadonlySet<OriginStepKind> = new Set(['speaks', 'sources', 'tells', 'confirms']);

/** The disputes among the claims of one deed. */
function disputesWithin({ deed, sides, affirmed, denied }: TracedDeed): Dispute[] {
  if (sides.affirmed.length === 0 || sides.denied.length === 0) return [];
  const found: Dispute[] = [];
  const byId = new Map(sides.affirmed.map((one) => [one.claim.id, one]));
  const speakers = originsByClaim(affirmed, denied);
  for (const denier of sides.denied) {
    const own = denier.denial?.denied.flatMap((id) => byId.get(id) ?? []) ?? [];
    const firsts = affirmed.origins.flatMap(({ claims, steps }) => {
      const own = new Set(steps.flatMap(({ kind, article }) => (AT_FIRST_HAND.has(kind) ? [article] : [])));
      const some = claims.flatMap((id) => byId.get(id) ?? []);
      return first(some, denier, own) ?? [];
    });
    for (const against of new Set([...own, ...firsts])) found.push(disputeOf(deed.id, denier, against, speakers));
  }
  return found;
}

/** The earliest of these that the denier contradicts; of one day one told at first hand. */
function first(claims: readonly Standing[], denier: Standing, own: ReadonlySet<ArticleId>): Standing | null {
  const fit = claims.filter((against) => contradicts(denier, against));
  const before = (one: Standing, other: Standing) => {
    const [mine, theirs] = [own.has(one.article.id), own.has(other.article.id)];
    return mine === theirs || later(one, other) || later(other, one) ? earlier(one, other) : mine;
  };
  return fit.reduce<Standing | null>((found, one) => (found === null || before(one, found) ? one : found), null);
}

function contradicts({ claim, denial }: Standing, { claim: against }: Standing): boolean {
  if (against.id === claim.id) return false;
  if (denial !== null || CONTRADICTING[claim.modality.kind]!.includes(against.modality.kind)) return true;
  if (claim.modality.kind !== 'actual') return false;
  // "The mill is not closing" and "the mill will close"; "has not sunk" and "may have sunk".
  return IS_DOING.test(claim.predicate.text)
    ? CONTRADICTING.planned!.includes(against.modality.kind)
    : isGuessed(against) && HAS_DONE.test(claim.predicate.text);
}

const IS_DOING = /^(?:am|is|are|['’](?:m|s|re))(?: not|n[o'’]t)? \p{L}+ing\b/u;
const HAS_DONE = /^(?:has|have|had|did)\b/;

/** "May have sunk", "is feared to have sunk". */
function isGuessed({ modality, predicate }: Claim): boolean {
  return (modality.kind === 'possible' || modality.kind === 'likely') && /\bhave\b/.test(predicate.text);
}

/** "The governor backs the dam" against "the governor opposes the dam". */
function disputesAcross(group: readonly TracedDeed[]): Dispute[] {
  const found: Dispute[] = [];
  for (const one of group)
    for (const other of group) {
      if (one.deed.relationClass >= other.deed.relationClass) continue;
      const speakers = originsByClaim(one.affirmed, other.affirmed);
      for (const left of firstOfEach(one)) {
        for (const right of firstOfEach(other)) {
          if (left.claim.modality.kind !== right.claim.modality.kind || !sameTime(left, right)) continue;
          const [late, early] = earlier(left, right) ? [right, left] : [left, right];
          found.push(disputeOf(early === left ? one.deed.id : other.deed.id, late, early, speakers));
        }
      }
    }
  return found;
}

function firstOfEach({ affirmed, sides }: TracedDeed): Standing[] {
  const byId = new Map(sides.affirmed.map((one) => [one.claim.id, one]));
  return affirmed.origins.flatMap(({ claims }) => {
    const own = claims.flatMap((id) => byId.get(id) ?? []);
    return own.reduce<Standing[]>(([found], one) => [found === undefined || earlier(one, found) ? one : found], []);
  });
}

function disputeOf(matter: MatterId, denier: Standing, denied: Standing, speakers: Speakers): Dispute {
  const shared = sharedSpeaker(denier, denied, speakers);
  const back = shared !== undefined || denier.denial?.kind === 'walk-back';
  // "Denied that the driver had not slept": who denies a denied thing affirms it, and is the one who denies for all that.
  const turned = back ? earlier(denier, denied) && later(denied, denier) : denies(denied) && !denies(denier);
  const [claim, against] = turned ? [denied, denier] : [denier, denied];
  const kind: DisputeKind = back ? 'walk-back' : denies(claim) ? 'denial' : 'contradiction';
  const id = `d/${shortHash([claim.claim.id, against.claim.id])}` as DisputeId;
  return {
    id,
    kind,
    matter,
    claim: claim.claim.id,
    against: against.claim.id,
    why: whyOf(kind, claim, against, shared),
  };
}

/** Whoever both claims go back to. A newsroom takes back what it says itself; of two sources it heard one denies what the other says. */
function sharedSpeaker({ claim }: Standing, denied: Standing, speakers: Speakers): string | undefined {
  const isOwnWord = claim.attribution.length === 1;
  const others = speakers.get(denied.claim.id) ?? [];
  return (speakers.get(claim.id) ?? []).find(
    ({ name, kind }) =>
      (kind === 'speaker' || isOwnWord) && others.some((other) => other.name === name && other.kind === kind),
  )?.name;
}

function denies({ claim, denial }: Standing): boolean {
  return denial !== null || claim.attribution.some(({ act }) => act === 'denies');
}

function whyOf(kind: DisputeKind, claim: Standing, against: Standing, speaker: string | undefined): string {
  const day = against.article.published?.slice(0, 10);
  const words = claim.claim.predicate.text;
  switch (kind) {
    case 'walk-back':
      return `${speaker ?? 'who said it'} said otherwise${day === undefined ? '' : ` on ${day}`}`;
    case 'denial': {
      const cue = claim.claim.attribution.find(({ act }) => act === 'denies')?.cue?.text ?? words;
      return `"${cue}"`;
    }
    case 'contradiction': {
      const other = against.claim.predicate.text;
      // The same words can stand for both, where what is said of them makes the difference: "had not slept".
      const [own, theirs] = words === other ? [claim.claim.label, against.claim.label] : [words, other];
      return `"${own}" and "${theirs}" cannot both be`;
    }
    default:
      return kind satisfies never;
  }
}

type Speakers = ReadonlyMap<ClaimId, readonly Origin[]>;

/** The speakers and newsrooms each claim goes back to. */
function originsByClaim(...sides: readonly TracedSide[]): Speakers {
  const found = new Map<ClaimId, Origin[]>();
  const named = ({ kind }: Origin) => kind === 'speaker' || kind === 'report';
  for (const { origins } of sides)
    for (const origin of origins.filter(named))
      for (const id of origin.claims) found.set(id, [...(found.get(id) ?? []), origin]);
  return found;
}

/** By publication, then by place; what has no date comes last. */
function earlier(left: Standing, right: Standing): boolean {
  const [a, b] = [left.article.published ?? '9999', right.article.published ?? '9999'];
  return (byCodeUnit(a, b) || byClaimId(left.claim.id, right.claim.id)) < 0;
}

function later({ article: left }: Standing, { article: right }: Standing): boolean {
  return left.published !== null && right.published !== null && byCodeUnit(left.published, right.published) > 0;
}

function sameTime({ article: left }: Standing, { article: right }: Standing): boolean {
  if (left.published === null || right.published === null) return true;
  return Math.abs(dayOf(left.published) - dayOf(right.published)) <= SAME_TIME_DAYS;
}
