import type { Claim, ClaimId, EntityId, Polarity, Proposition, PropositionId } from '../model';
import { by, byCodeUnit } from '../text/compare';
import { flat } from '../text/flat';
import { shortHash } from '../text/hash';
import type { Deed } from './matters';
import type { Party } from './parties';
import type { Utterance } from './utterances';

/** A proposition while its claims are gathered. */
export interface Gathered {
  readonly id: PropositionId;
  readonly deed: Deed;
  readonly utterances: readonly Utterance[];
}

/** The propositions of these deeds: the utterances of a deed by parties and modality. Sorted by id. */
export function gathered(deeds: readonly Deed[]): Gathered[] {
  const found = new Map<PropositionId, { deed: Deed; utterances: Utterance[] }>();
  for (const deed of deeds)
    for (const utterance of deed.utterances) {
      const id = propositionId(utterance, deed);
      const known = found.get(id);
      if (known === undefined) found.set(id, { deed, utterances: [utterance] });
      else known.utterances.push(utterance);
    }
  return [...found].map(([id, one]) => ({ id, ...one })).sort(by(({ id }) => id));
}

/** A function of what it says; deeds without parties known beyond an article, and later ones of the same parties, add the deed. */
export function propositionId(
  { subject, target, relationClass, row }: Utterance,
  { id, episode }: Deed,
): PropositionId {
  const anchored = subject?.anchored === true || target?.anchored === true;
  const own = anchored && episode === 0 ? [] : [id];
  const parts = [subject?.key ?? null, relationClass, target?.key ?? null, row.modality, ...own];
  return flat(`p/${shortHash(parts)}`) as PropositionId;
}

export function propositionOf({ id, deed, utterances }: Gathered): Proposition {
  const claims = utterances.map(({ claim }) => claim);
  const [subject, target] = [most(utterances.map((one) => one.subject)), most(utterances.map((one) => one.target))];
  return {
    id,
    matter: deed.id,
    subject: subject.entity,
    target: target.entity,
    subjectName: subject.name,
    targetName: target.name,
    relationClass: deed.relationClass,
    modality: utterances[0]!.row.modality,
    affirmed: sideOf(claims, 'affirmed'),
    denied: sideOf(claims, 'denied'),
    open: sideOf(claims, 'open'),
    voices: null,
  };
}

/** The entity most of them are, else the words most of them have; of equally many the smallest. */
function most(parties: readonly (Party | null)[]): { readonly entity: EntityId | null; readonly name: string | null } {
  const known = parties.filter((party) => party !== null);
  const entity = mostFrequent(known.flatMap(({ entity: id }) => id ?? [])) as EntityId | null;
  const names = known.filter((party) => entity === null || party.entity === entity).map(({ name }) => name);
  return { entity, name: mostFrequent(names) };
}

/** Of equally frequent ones the smallest; null of none. */
export function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of [...values].sort(byCodeUnit)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[string | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0])[0];
}

/** Sorted, each once. */
export function sideOf(claims: readonly Claim[], polarity: Polarity): ClaimId[] {
  const ids = claims.filter((claim) => claim.polarity === polarity).map(({ id }) => id);
  return [...new Set(ids)].sort(byClaimId);
}

/** Claim ids in order of article, then of number: `#c9` before `#c10`. */
export function byClaimId(left: ClaimId, right: ClaimId): number {
  const [a, b] = [left.lastIndexOf('#c'), right.lastIndexOf('#c')];
  return byCodeUnit(left.slice(0, a), right.slice(0, b)) || Number(left.slice(a + 2)) - Number(right.slice(b + 2)) || 0;
}
