import { BY_SOMEBODY, DENIABLE, DENIAL_CUES, type DenialCue, OF_WORDS_ONLY, SAID_THINGS } from '../data/denial-cues';
import { DENIAL_PHRASES, MAY_DENY } from '../data/denial-phrases';
import type { Argument, Article, Claim, ClaimId, Reading } from '../model';
import { once } from '../text/once';
import { type ClaimRow, rowsOf } from './claim-rows';
import { barelyDenied, deedsDenied, mayDenyBarely, mayDenyDeed } from './deed-denials';
import { type Denying, deniedBy, deniedOf, Roots, tellerOf } from './denied';

/** A claim that calls what other claims of its article say wrong, without repeating them: "She denied the report." */
export interface ReportDenial {
  readonly claim: Claim;
  readonly kind: DenialCue['kind'];
  /** What is denied, in the same article. */
  readonly denied: readonly ClaimId[];
}

/** The denials of one article, in order of claims: of what is told on another's word before it. */
export function reportDenials(reading: Reading, article: Article): ReportDenial[] {
  const rootsOf = once(() => new Roots(reading));
  // Which claims may deny is known without them: they may have to be parsed.
  const rows = rowsOf(reading);
  return [...Array(rows.length).keys()].flatMap((at): ReportDenial[] => {
    const row = rows.claim(at);
    if (row.modality !== 'actual') return [];
    const how = byVerb(row, at, reading) ?? byPhrase(row, at, reading, article);
    const isBare = how === null && mayDenyBarely(row, article.text, reading);
    if (how === null && !isBare && !mayDenyDeed(row)) return [];
    const denial = reading.claims[at]!;
    const roots = rootsOf();
    const teller = tellerOf(denial, roots);
    const subject = roots.of(denial.subject?.mention);
    // "The neighbours say it was deliberate, but Kirwa dismissed the claim": Kirwa denies it.
    const isTold = how === null ? !isBare && !/^deny\b/.test(row.lemma) : how.what === denial.subject;
    const denying: Denying = { denial, denier: isTold ? teller : (subject ?? teller), reading, article, roots };
    const denied = how !== null ? wordsDenied(denying, how) : isBare ? barelyDenied(denying) : deedsDenied(denying);
    const kind = how?.kind ?? 'denial';
    return denied.length === 0 ? [] : [{ claim: denial, kind, denied: denied.map(({ id }) => id) }];
  });
}

function wordsDenied(denying: Denying, { what, isOfTeller }: How): readonly Claim[] {
  if (!isOfTeller) return deniedBy(denying, what);
  const teller = denying.roots.of(what?.mention);
  return teller === null ? [] : deniedOf(denying, teller);
}

/** How a claim denies, and what it calls wrong. */
interface How {
  readonly kind: DenialCue['kind'];
  readonly what: Argument | null;
  /** Not a word of somebody's but somebody is contradicted. */
  readonly isOfTeller: boolean;
}

/** "Denied the report", "the report is false". */
function byVerb({ lemma, polarity }: ClaimRow, at: number, { claims }: Reading): How | null {
  const cue = DENIAL_CUES.get(lemma);
  if (cue === undefined || polarity !== cue.polarity) return null;
  const { object, subject } = claims[at]!;
  const what = cue.of === 'object' ? object : subject;
  if (BY_SOMEBODY.has(lemma) && subject === null) return null;
  // "denied it": what was told before fills the place of a word of the article, a clause behind the verb of none.
  const isWord = what !== null && (what.claim === null || what.mention !== null);
  // "Rejected that": where the word is known to mean what was told, no word of its own need say so.
  if (isWord && (what.claim !== null || isSaid(what.core.text, cue)))
    return { kind: cue.kind, what, isOfTeller: false };
  // "Two engineers contradicted him."
  const isTeller = lemma === 'contradict' && what !== null && what.mention !== null;
  return isTeller ? { kind: cue.kind, what, isOfTeller: true } : null;
}

/** "The report is pure fantasy", "there is no truth in the report", "called the report nonsense". */
function byPhrase(
  { lemma, polarity, sentence }: ClaimRow,
  at: number,
  { claims, sentences }: Reading,
  { text }: Article,
): How | null {
  const phrases = DENIAL_PHRASES.filter((one) => one.lemma === lemma && one.polarity === polarity);
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  if (phrases.length === 0 || !MAY_DENY.test(text.slice(start, end))) return null;
  const { predicate, subject, object } = claims[at]!;
  const behind = text.slice(predicate.spans.at(-1)?.end ?? end, end);
  const isOf = ({ of, words }: (typeof phrases)[0]) =>
    words.test(behind) && (of !== 'subject' || (subject !== null && WHAT_IS_SAID.test(subject.core.text)));
  const phrase = phrases.find(isOf);
  if (phrase === undefined) return null;
  return { kind: 'denial', what: phrase.of === 'subject' ? subject : object, isOfTeller: phrase.of === 'teller' };
}

/** What nothing else than a report may be that is a fantasy, or has no truth in it. */
const WHAT_IS_SAID = new RegExp(
  `^(?:it|this|that|all this|all of (?:it|this))$|${DENIABLE.source}|${SAID_THINGS.source}`,
  'i',
);

function isSaid(words: string, { lemma }: DenialCue): boolean {
  if (DENIABLE.test(words) || SAID_THINGS.test(words)) return true;
  return OF_WORDS_ONLY.has(lemma) && /^(?:it|this|that)$/i.test(words);
}
