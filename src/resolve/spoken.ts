import { AFTER_SPEAKING, SPEAKING_AFTER, SPEAKING_BEFORE } from '../data/citation-cues';
import type { Article, Claim, Mention, Quote, Reading, Span } from '../model';
import { mentionsIn } from './by-sentence';

/* Who says it, by the words of the sentence alone, for claims whose own chain names nobody. */

/** Somebody who says something, by the words beside the mention. */
export interface Spoken {
  readonly mention: Mention;
  readonly cue: Quote;
}

/**
 * The one who is said to tell what a claim says: "..., the coast guard said on Monday.", "... , said Paul Adler, a farmer.",
 * "According to Reyes, ...". Only where the words stand at the edge of the sentence and the claim on their other side; and the
 * one beside a verb of saying whose teller was not found.
 */
export function spokenFor(claim: Claim, article: Article, reading: Reading): Spoken | null {
  const sentence = reading.sentences[claim.sentence];
  const [predicate] = claim.predicate.spans;
  if (sentence === undefined || predicate === undefined) return null;
  const own = mentionsIn(reading, claim.sentence).filter(({ form }) => form !== 'pronoun');
  const lost = claim.attribution.find(({ by, cue }) => by.kind !== 'newsroom' && by.text === '' && cue !== null)?.cue;
  if (lost != null) return nearestBehind(lost, own, article) ?? nearestBefore(lost, own, article);
  for (const mention of own) {
    const found = behind(mention, sentence, predicate, article) ?? inFront(mention, sentence, predicate, article);
    if (found !== null) return { mention, cue: quoteOf(article, found) };
  }
  return null;
}

/** Verb and mention close the sentence, with no more than a few words after them. */
function behind(mention: Mention, sentence: Span, predicate: Span, { text }: Article): Span | null {
  if (mention.start < predicate.end) return null;
  const before = text.slice(predicate.end, mention.start);
  const lead = SPEAKING_BEFORE.exec(before);
  if (lead !== null) return { start: predicate.end + lead.index + lead[1]!.length, end: mention.end };
  const after = text.slice(mention.end, sentence.end);
  const tail = SPEAKING_AFTER.exec(after);
  if (tail === null || !closesWords(before)) return null;
  const rest = after.slice(tail[0].length);
  return AFTER_SPEAKING.test(rest) ? { start: mention.start, end: mention.end + tail[0].length } : null;
}

/** A comma or a closing quotation mark, and at most six words behind it; of "a barrister who was at the court" the court does not speak. */
function closesWords(before: string): boolean {
  const mark = Math.max(before.lastIndexOf(','), before.lastIndexOf('”'), before.lastIndexOf('"'));
  const words = before.slice(mark + 1);
  return mark >= 0 && /^\s*(?:\S+\s+){0,6}$/.test(words) && !/\s(?:who|whom|whose|that|which)\s/.test(words);
}

/** "According to Reyes, the mill closed": mention first, then the claim. */
function inFront(mention: Mention, sentence: Span, predicate: Span, { text }: Article): Span | null {
  if (mention.end > predicate.start) return null;
  const before = text.slice(sentence.start, mention.start);
  return /^["“‘]?According to (?:\S+\s+){0,4}$/.test(before) ? { start: sentence.start, end: mention.end } : null;
}

/** What may stand between a teller and the verb: a relative clause or an aside, and auxiliaries. */
const TO_THE_VERB = /^(?:, [^.;”"]{1,120},)?[\s,]{0,4}(?:(?:has|had|have|also|later)\s){0,4}$/;

/** Words of an office before the name of who has it. */
const TO_THE_NAME = /^ (?:(?:the|its|their|his|her) )?(?:[\p{Ll}-]+ ){0,3}$/u;

/** The name right behind the verb: "the dam broke, [said] Paul Adler, a farmer". */
function nearestBehind(cue: Span, own: readonly Mention[], article: Article): Spoken | null {
  const named = own.find(
    ({ form, type, start }) =>
      form === 'name' && type === 'person' && start >= cue.end && TO_THE_NAME.test(article.text.slice(cue.end, start)),
  );
  return named === undefined ? null : { mention: named, cue: quoteOf(article, { start: cue.start, end: named.end }) };
}

/** The mention that ends, with what hangs on it, right before the verb: "Douglas Hale, who runs the firm, [denied] ...". */
function nearestBefore(cue: Span, own: readonly Mention[], article: Article): Spoken | null {
  const fits = own.filter(({ end }) => end <= cue.start && TO_THE_VERB.test(article.text.slice(end, cue.start)));
  const widest = fits.reduce<Mention | null>(
    (found, one) => (found === null || one.start < found.start ? one : found),
    null,
  );
  return widest === null ? null : { mention: widest, cue: quoteOf(article, cue) };
}

function quoteOf({ text }: Article, { start, end }: Span): Quote {
  return { start, end, text: text.slice(start, end) };
}
