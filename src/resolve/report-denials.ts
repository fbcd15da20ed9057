import { DENIABLE, DENIAL_CUES, type DenialCue } from '../data/denial-cues';
import type { Claim, ClaimId, Reading } from '../model';

/** A claim that calls what other claims of its article say wrong, without repeating them: "She denied the report." */
export interface ReportDenial {
  readonly claim: Claim;
  readonly kind: DenialCue['kind'];
  /** What is denied, in the same article. */
  readonly denied: readonly ClaimId[];
}

/** How many sentences back the report may stand that is denied. */
const BACK = 2;

/** The denials of one article, in order of claims. What is denied is the nearest thing before it that is told on another's word. */
export function reportDenials({ claims }: Reading): ReportDenial[] {
  return claims.flatMap((claim): ReportDenial[] => {
    const cue = DENIAL_CUES.get(claim.predicate.lemma);
    if (cue === undefined || claim.polarity !== 'affirmed' || claim.modality.kind !== 'actual') return [];
    const what = cue.of === 'object' ? claim.object : claim.subject;
    if (what === null || what.claim !== null || !DENIABLE.test(what.core.text)) return [];
    const denied = nearestTold(claim, claims);
    return denied.length === 0 ? [] : [{ claim, kind: cue.kind, denied: denied.map(({ id }) => id) }];
  });
}

function nearestTold(denial: Claim, claims: readonly Claim[]): readonly Claim[] {
  for (let back = 0; back <= BACK; back++) {
    const told = claims.filter(
      (claim) =>
        claim.sentence === denial.sentence - back &&
        claim !== denial &&
        claim.form === 'clause' &&
        claim.polarity !== 'open' &&
        claim.attribution.length > 1 &&
        !sameTeller(claim, denial),
    );
    if (told.length > 0) return told;
  }
  return [];
}

/** What the denier says beside it is not what is denied. */
function sameTeller(claim: Claim, denial: Claim): boolean {
  const teller = claim.attribution.at(-1)!.by;
  const denier = denial.subject ?? denial.attribution.at(-1)!.by;
  return teller.start === denier.start && teller.end === denier.end;
}
