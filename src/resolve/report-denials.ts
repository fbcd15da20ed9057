import { DENIABLE, DENIAL_CUES, type DenialCue, OF_WORDS_ONLY } from '../data/denial-cues';
import { DENIAL_PHRASES, MAY_DENY } from '../data/denial-phrases';
import type { Article, Claim, ClaimId, MentionId, Reading } from '../model';
import { once } from '../text/once';
import { claimsIn } from './by-sentence';
import { type ClaimRow, rowsOf } from './claim-rows';
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
export function reportDenials(reading: Reading, article: Article): ReportDenial[] {
  const roots = once(() => rootsIn(reading));
  // Which claims may deny is known without them: they may have to be parsed.
  const rows = rowsOf(reading);
  return [...Array(rows.length).keys()].flatMap((at): ReportDenial[] => {
    const row = rows.claim(at);
    if (row.modality !== 'actual') return [];
    const kind = byVerb(row, at, reading) ?? byPhrase(row, at, reading, article);
    if (kind === null) return [];
    const claim = reading.claims[at]!;
    const denied = nearestTold(claim, reading, roots());
    return denied.length === 0 ? [] : [{ claim, kind, denied: denied.map(({ id }) => id) }];
  });
}

/** "Denied the report", "the report is false". */
function byVerb({ lemma, polarity }: ClaimRow, at: number, { claims }: Reading): DenialCue['kind'] | null {
  const cue = DENIAL_CUES.get(lemma);
  if (cue === undefined || polarity !== cue.polarity) return null;
  const what = cue.of === 'object' ? claims[at]!.object : claims[at]!.subject;
  // "denied it": what was told before fills the place of a word of the article, a clause behind the verb of none.
  const isWord = what !== null && (what.claim === null || what.mention !== null);
  // "Rejected that": where the word is known to mean what was told, no word of its own need say so.
  return isWord && (what.claim !== null || isSaid(what.core.text, cue)) ? cue.kind : null;
}

/** "The report is pure fantasy", "there is no truth in the report", "called the report nonsense". */
function byPhrase(
  { lemma, polarity, sentence }: ClaimRow,
  at: number,
  { claims, sentences }: Reading,
  { text }: Article,
): 'denial' | null {
  const phrases = DENIAL_PHRASES.filter((one) => one.lemma === lemma && one.polarity === polarity);
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  if (phrases.length === 0 || !MAY_DENY.test(text.slice(start, end))) return null;
  const { predicate, subject } = claims[at]!;
  const behind = text.slice(predicate.spans.at(-1)?.end ?? end, end);
  const isOf = ({ of, words }: (typeof phrases)[0]) =>
    words.test(behind) && (of === 'object' || (subject !== null && WHAT_IS_SAID.test(subject.core.text)));
  return phrases.some(isOf) ? 'denial' : null;
}

/** What nothing else than a report may be that is a fantasy, or has no truth in it. */
const WHAT_IS_SAID = new RegExp(`^(?:it|this|that|all this|all of (?:it|this))$|${DENIABLE.source}`, 'i');

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
