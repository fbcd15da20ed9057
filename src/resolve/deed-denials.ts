import {
  ANYTHING,
  BARE_DENIAL,
  BARE_TELLERS,
  BARELY,
  BLAME,
  DOERS,
  LIGHT_VERBS,
  NONE_BEFORE,
  NONE_WITHIN,
  ONE_WITHIN,
  QUANTIFIERS,
} from '../data/denied-deeds';
import { RELATION_CLASSES } from '../data/relation-classes';
import type { Argument, Claim, Reading } from '../model';
import { wordsOf } from '../text/minhash';
import { stemOf } from '../text/stem';
import type { ClaimRow } from './claim-rows';
import { type Denying, isAccusation, nearest } from './denied';
import { sentenceText } from './like-words';

/*
 * A deed is denied by its noun: "denied that any promise had been made", "made no such promise", "no shell was fired", "denied the
 * dismissals". Who says that a promise was broken takes for granted that one was made.
 */

/** How many sentences back the deed may be told that is denied by its noun. */
const BACK = 4;

/** Whether a claim may be such a denial: known without its article, so that others need not be parsed. */
export function mayDenyDeed({ polarity, lemma, form }: ClaimRow): boolean {
  return form === 'clause' && polarity === (lemma === 'deny' ? 'affirmed' : 'denied');
}

/** The claims of others that tell the deed which `denial` says did not happen. */
export function deedsDenied(denying: Denying): readonly Claim[] {
  const tells = denying.denial.predicate.lemma === 'deny' ? denialOfNoun(denying) : denialOfNone(denying);
  if (tells === null) return [];
  return nearest(denying, BACK, (claims) => claims.filter((told) => isReal(told) && tells(told)));
}

/** Whether a sentence may end in a denial without a verb: "The bank insisted it had not." */
export function mayDenyBarely({ polarity, lemma, sentence }: ClaimRow, text: string, { sentences }: Reading): boolean {
  return polarity === 'affirmed' && BARE_TELLERS.has(lemma) && BARELY.test(sentenceText(text, sentences[sentence]));
}

/** What others told in the sentence before one that ends in "it had not". */
export function barelyDenied(denying: Denying): readonly Claim[] {
  const { denial, article, reading } = denying;
  const { end } = denial.predicate.spans.at(-1)!;
  const sentence = reading.sentences[denial.sentence]!;
  if (!BARE_DENIAL.test(article.text.slice(end, sentence.end))) return [];
  return nearest(denying, 1, (claims) => claims.filter(isReal));
}

type Tells = (told: Claim) => boolean;

/** "Denied the dismissals", "denies any wrongdoing". */
function denialOfNoun(denying: Denying): Tells | null {
  const { subject, object } = denying.denial;
  if (subject === null || object === null || object.claim !== null) return null;
  if (BLAME.test(object.core.text)) return (told) => isAccusation(told) && isAbout(told, denying);
  const stem = stemOf(headOf(object));
  return (told) => verbStem(told) === stem;
}

/** "No promise was made", "no shell was fired", "did not find any virus", "denied making any promise". */
function denialOfNone(denying: Denying): Tells | null {
  const { denial } = denying;
  const lemma = denial.predicate.lemma.replace(DENIED, '');
  if (denial.attribution.length < 2 && lemma === denial.predicate.lemma) return null;
  const parts = [denial.subject, denial.object].filter((part) => part !== null) as Argument[];
  const none = parts.filter((part) => isNone(part, denying));
  if (none.length === 0) return null;
  const kinds = none.filter(({ core }) => !ANYTHING.test(core.text));
  const place = LIGHT_VERBS.get(lemma);
  const light = kinds.find((part) => place === 'either' || (place !== undefined && part === denial[place]));
  if (light !== undefined) {
    const stem = stemOf(headOf(light));
    return (told) => isOfKind(light, told) && (verbStem(told) === stem || partsOf(told, denying).includes(stem));
  }
  // "There was nobody with a gun" is not of all that there was.
  if (place !== undefined) return null;
  const own = classOf(lemma);
  // "Nobody saw the crash": of the crash it must be told, too.
  const rest = kinds.length > 0 ? kinds : parts.filter((part) => !none.includes(part));
  return (told) =>
    kinds.some((part) => stemOf(headOf(part)) === verbStem(told) && isOfKind(part, told)) ||
    (classOf(told.predicate.lemma) === own &&
      rest.every((part) => isOfKind(part, told) && partsOf(told).includes(stemOf(headOf(part)))));
}

const DENIED = /^deny (?=.)/;

function isNone({ core }: Argument, { article }: Denying): boolean {
  const before = article.text.slice(Math.max(0, core.start - 20), core.start);
  if (ONE_WITHIN.test(core.text)) return /\bnot $/i.test(before);
  return NONE_WITHIN.test(core.text) || NONE_BEFORE.test(before);
}

/** "There were no ghost packs" is not of packs that were paid for. */
function isOfKind(none: Argument, told: Claim): boolean {
  const words = headWords(none).slice(0, -1);
  const all = [told.subject, told.object, ...told.arguments, told.predicate].flatMap((part) => part?.text ?? []);
  const stems = new Set(wordsOf(all.join(' ')).map(stemOf));
  return words.every((word) => QUANTIFIERS.has(word) || stems.has(stemOf(word)));
}

/** Whether a claim is of who denies. */
function isAbout({ subject, object }: Claim, { denier, roots }: Denying): boolean {
  return denier !== null && [subject, object].some((part) => part !== null && roots.of(part.mention) === denier);
}

/** What is only asked for or planned may not have come about all the same. */
function isReal({ polarity, modality }: Claim): boolean {
  return polarity === 'affirmed' && /^(?:actual|likely|possible)$/.test(modality.kind);
}

function classOf(lemma: string): string {
  return RELATION_CLASSES.get(lemma) ?? lemma;
}

function verbStem({ predicate: { lemma } }: Claim): string {
  return stemOf(lemma.split(' ')[0]!);
}

/** Stems of the head words of who and what takes part; with `denying` of deeds and things only. */
function partsOf({ subject, object, arguments: others }: Claim, denying: Denying | null = null): string[] {
  return [subject, object, ...others].flatMap((part) => {
    if (part === null || part.claim !== null) return [];
    const type = denying?.roots.typeOf(part.mention) ?? null;
    return type !== null && DOERS.has(type) ? [] : [stemOf(headOf(part))];
  });
}

function headOf(part: Argument): string {
  return headWords(part).at(-1) ?? '';
}

/** The words of a noun phrase up to its head: "such promise to the union" is "such promise". */
function headWords({ core: { text } }: Argument): string[] {
  const words = wordsOf(text);
  const end = words.findIndex((word, at) => at > 0 && BEHIND_HEADS.has(word));
  return end < 0 ? words : words.slice(0, end);
}

const BEHIND_HEADS = new Set(['of', 'in', 'on', 'at', 'to', 'for', 'by', 'from', 'with']);
