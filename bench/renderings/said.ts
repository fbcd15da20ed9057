import type { Argument, Claim } from '../../src/model';
import { boundedClaims, firstWords, LONGEST_SLOT, MOST_RELATIONS, shortPhrase, squeeze } from './slots';
import { type ReadText, scoredSentences } from './words';

/**
 * A relation and who says so: "speaker verb" for each step after the newsroom, outermost first; null where the newsroom
 * itself does, or nobody is named ("is said to"). What a clause takes for granted, and what a name is said to be in passing
 * ("Hahn, the chairman"), is put into nobody's mouth.
 */
export interface SaidRelation {
  readonly subj: string;
  readonly pred: string;
  readonly obj: string | null;
  readonly args: readonly string[];
  readonly attribution: string | null;
}

/**
 * One relation a claim; where there is room for more, also one for each single argument of a clause with several, as "met the
 * envoy in Oslo on Monday" says that they met in Oslo and that they met on Monday.
 */
export function saidRelations(input: ReadText): SaidRelation[] {
  const sentences = scoredSentences(input.text);
  const claims = boundedClaims(input.reading.claims, sentences);
  const clauses = claims.filter((claim) => claim.form === 'clause' && claim.status !== 'presupposed');
  const phrases = claims.filter((claim) => !clauses.includes(claim));
  const holders = clauses.filter((claim) => holdsSeveral(claim) || contents(claim).length > 1);
  const others = clauses.filter((claim) => !holders.includes(claim));
  const relations = [
    ...holders.flatMap((claim) => [saidRelation(claim), ...contentItems(claim), ...parts(claim)]),
    ...others.map(saidRelation),
    ...others.flatMap(parts),
    ...clauses.flatMap(items),
    ...phrases.map(saidRelation),
  ];
  return relations.slice(0, sentences * MOST_RELATIONS);
}

/** "must prove that ... and that ...": says so of each, and more than what it holds says alone. */
function holdsSeveral({ object, arguments: places }: Claim): boolean {
  return [object, ...places].filter((place) => place?.claim).length > 1;
}

/** The clauses of "that it was built, that it was used and that it fell", where all of them are one argument. */
function contents({ object, form }: Claim): readonly string[] {
  if (form !== 'clause' || !object?.claim || !/^that\b/i.test(object.text)) return [];
  return object.text.split(/\s*,?\s+(?:and\s+|or\s+)?(?=that\b)/i).filter((text) => text.split(' ').length > 2);
}

/** One relation for each of several clauses but the first, which the whole begins with; the last first. */
function contentItems(claim: Claim): SaidRelation[] {
  const whole = saidRelation(claim);
  return contents(claim)
    .slice(1)
    .reverse()
    .map((text) => ({ ...whole, obj: firstWords(text), args: [] }));
}

function saidRelation(claim: Claim): SaidRelation {
  return {
    subj: claim.subject ? shortPhrase(claim.subject) : '',
    pred: claim.predicate.text,
    obj: claim.object ? leading(claim.object) : null,
    args: claim.arguments.map(leading),
    attribution: attributionOf(claim),
  };
}

function parts(claim: Claim): SaidRelation[] {
  const whole = saidRelation(claim);
  const slots = whole.args.length + (claim.object ? 1 : 0);
  if (claim.form !== 'clause' || slots < 2) return [];
  const singles =
    whole.args.length < 2
      ? []
      : [...whole.args]
          .sort((left, right) => right.length - left.length)
          .map((argument) => ({ ...whole, args: [argument] }));
  return claim.object ? [...singles, { ...whole, args: [] }] : singles;
}

/** "subject to shareholder and regulatory approval", "controls, including limits": each item of a list by itself, the last first. */
function items(claim: Claim): SaidRelation[] {
  const whole = saidRelation(claim);
  const lists = [claim.object, ...claim.arguments].filter((place) => place !== null && place.claim === null);
  return lists.flatMap((place) => {
    const texts = place!.text
      .split(ITEM_ENDS)
      .filter((text) => !RELATIVE.test(text))
      .map((text) => firstWords(text));
    return texts.length < 2 ? [] : texts.reverse().map((text) => ({ ...whole, obj: null, args: [text] }));
  });
}

/** A clause behind a comma is no item. */
const RELATIVE = /^(?:who|whom|whose|which|that|where|when|as|according)\b/i;

const ITEM_ENDS = /\s*,\s*(?:(?:and|or|including)\s+)?|\s+(?:and|or)\s+/;

/** The full phrase where it is short enough; else without what follows a comma behind its core; else its first words. */
function leading(argument: Argument): string {
  const { text, core, start, preposition } = argument;
  const before = preposition ? `${preposition} ` : '';
  if (squeeze(before + text).split(' ').length <= LONGEST_SLOT) return squeeze(before + text);
  const comma = text.indexOf(',', Math.max(0, core.end - start));
  return firstWords(before + (comma < 0 ? text : text.slice(0, comma)));
}

function attributionOf(claim: Claim): string | null {
  const { attribution, form, status } = claim;
  const isSpoken = attribution.some(({ quoted }) => quoted === 'direct');
  if (form === 'role' || (status === 'presupposed' && !isSpoken)) return null;
  const steps = attribution.filter((step) => step.by.kind !== 'newsroom' && (step.by.text !== '' || step.cue));
  if (steps.length === 0) return null;
  return steps.map((step) => squeeze(`${step.by.text} ${step.cue?.text ?? 'said'}`)).join(' ');
}
