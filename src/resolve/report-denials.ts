import { DENIABLE, DENIAL_CUES, type DenialCue, OF_WORDS_ONLY } from '../data/denial-cues';
import type { Claim, ClaimId, MentionId, Reading } from '../model';
import { once } from '../text/once';
import { claimsIn } from './by-sentence';
import { rowsOf } from './claim-rows';
import { mentionsById } from './mention-map';

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
export function reportDenials(reading: Reading): ReportDenial[] {
  const roots = once(() => rootsIn(reading));
  // Which claims may deny is known without them: they may have to be parsed.
  const rows = rowsOf(reading);
  return [...Array(rows.length).keys()].flatMap((at): ReportDenial[] => {
    const cue = DENIAL_CUES.get(rows.lemmaOf(at));
    if (cue === undefined) return [];
    const { polarity, modality } = rows.claim(at);
    if (polarity !== cue.polarity || modality !== 'actual') return [];
    const claim = reading.claims[at]!;
    const what = cue.of === 'object' ? claim.object : claim.subject;
    if (what === null || what.claim !== null || !isSaid(what.core.text, cue)) return [];
    const denied = nearestTold(claim, reading, roots());
    return denied.length === 0 ? [] : [{ claim, kind: cue.kind, denied: denied.map(({ id }) => id) }];
  });
}

function isSaid(words: string, { lemma }: DenialCue): boolean {
  return DENIABLE.test(words) || (OF_WORDS_ONLY.has(lemma) && /^(?:it|this|that)$/i.test(words));
}

type Roots = Pick<ReadonlyMap<MentionId, MentionId>, 'get'>;

function rootsIn(reading: Reading): Roots {
  const mentionOf = mentionsById([reading]);
  return {
    get(id) {
      const mention = mentionOf(id);
      return mention === undefined ? undefined : (mention.refers ?? mention.id);
    },
  };
}

function nearestTold(denial: Claim, reading: Reading, roots: Roots): readonly Claim[] {
  const denier = tellerOf(denial, roots) ?? subjectOf(denial, roots);
  for (let back = 0; back <= BACK; back++) {
    const told = claimsIn(reading, denial.sentence - back).filter(
      (claim) =>
        claim.id !== denial.id && claim.form === 'clause' && claim.polarity !== 'open' && claim.attribution.length > 1,
    );
    // What the denier says beside it is not what is denied.
    const others = told.filter((claim) => denier === null || tellerOf(claim, roots) !== denier);
    if (others.length > 0) return others;
  }
  return [];
}

function tellerOf({ attribution }: Claim, roots: Roots): MentionId | null {
  return rootOf(attribution.length > 1 ? attribution.at(-1)!.by.mention : null, roots);
}

function subjectOf({ subject }: Claim, roots: Roots): MentionId | null {
  return rootOf(subject?.mention ?? null, roots);
}

function rootOf(mention: MentionId | null, roots: Roots): MentionId | null {
  return mention === null ? null : (roots.get(mention) ?? mention);
}
