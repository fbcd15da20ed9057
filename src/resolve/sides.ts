import type { Article, ArticleId, Claim, ClaimId, Reading, Side } from '../model';
import { byCodeUnit } from '../text/compare';
import type { Account } from './grounds';
import type { Deed } from './matters';
import { byClaimId } from './propositions';
import { type ReportDenial, reportDenials } from './report-denials';

/** A claim where it stands. */
export interface Standing {
  readonly claim: Claim;
  readonly article: Article;
  readonly reading: Reading;
  /** The denial of a report, where the claim is one; it says nothing of the parties itself. */
  readonly denial: ReportDenial | null;
}

export type Sides = Readonly<Record<Side, readonly Standing[]>>;

/** An article that tells a deed without a claim of it, as it stands beside those with one. */
export function echoed({ claim, article, reading }: Omit<Standing, 'denial'>): Standing {
  return { claim, article, reading, denial: null };
}

/** Who affirms and who denies a deed; denials of reports stand on the other side than what they deny. Sorted by claim. */
export function sidesOf(): (deed: Deed) => Sides {
  const denialsOf = denialsByClaim();
  return (deed) => {
    const sides: Record<Side, Map<ClaimId, Standing>> = { affirmed: new Map(), denied: new Map() };
    for (const { claim, article, reading } of deed.utterances) {
      if (claim.polarity === 'open') continue;
      const told = DENIES.test(claim.predicate.lemma) ? byDenier(claim) : claim;
      sides[claim.polarity].set(claim.id, { claim: told, article, reading, denial: null });
      const other = claim.polarity === 'affirmed' ? 'denied' : 'affirmed';
      for (const denial of denialsOf(reading, article).get(claim.id) ?? []) {
        if (!sides[other].has(denial.claim.id))
          sides[other].set(denial.claim.id, {
            claim: byDenier(ofDenied(denial.claim, claim)),
            article,
            reading,
            denial,
          });
      }
    }
    return { affirmed: sorted(sides.affirmed), denied: sorted(sides.denied) };
  };
}

/** "Denied closing the branch": who denies it is its agent. */
const DENIES = /^deny ./;

/** The denials of reports of a reading, by what they deny in it; found once for each reading that is asked for. */
function denialsByClaim(): (reading: Reading, article: Article) => ReadonlyMap<ClaimId, readonly ReportDenial[]> {
  const known = new Map<Reading, Map<ClaimId, ReportDenial[]>>();
  return (reading, article) => {
    let found = known.get(reading);
    if (found !== undefined) return found;
    known.set(reading, (found = new Map()));
    for (const denial of reportDenials(reading, article))
      for (const id of denial.denied) found.set(id, [...(found.get(id) ?? []), denial]);
    return found;
  };
}

/** "'The report is false,' the airline's spokesman said": he speaks for the airline that the report is of, and not for a report. */
function ofDenied(denial: Claim, { subject }: Claim): Claim {
  return denial.attribution.length > 1 ? { ...denial, subject } : denial;
}

/** "Reyes denied the report" is told by the newsroom, but what it denies is denied on Reyes' word. */
function byDenier(claim: Claim): Claim {
  const { subject, predicate } = claim;
  const [span] = predicate.spans;
  if (subject === null || span === undefined || claim.attribution.length > 1) return claim;
  const { start, end, text, mention } = subject;
  const step = {
    by: { start, end, text, mention, kind: 'named' },
    act: 'denies',
    cue: { ...span, text: predicate.text },
    polarity: 'affirmed',
    modality: 'actual',
    quoted: 'none',
  } as const;
  return { ...claim, attribution: [...claim.attribution, step] };
}

function sorted(side: ReadonlyMap<ClaimId, Standing>): Standing[] {
  return [...side.values()].sort((left, right) => byClaimId(left.claim.id, right.claim.id));
}

/** The claims of a side by article, sorted by article. */
export function accountsOf(side: readonly Standing[]): Account[] {
  const found = new Map<ArticleId, { article: Article; reading: Reading; claims: Claim[] }>();
  for (const { article, reading, claim } of side) {
    const account = found.get(article.id);
    if (account === undefined) found.set(article.id, { article, reading, claims: [claim] });
    else account.claims.push(claim);
  }
  return [...found.values()].sort((left, right) => byCodeUnit(left.article.id, right.article.id));
}
