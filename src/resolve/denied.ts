import { ACCUSATIONS, ACCUSING, AMOUNTS, COURT_CHARGES, OF_NEWSROOMS } from '../data/denial-cues';
import type { Argument, Article, Claim, EntityType, Mention, MentionId, Reading } from '../model';
import { stemOf } from '../text/stem';
import { claimsIn } from './by-sentence';
import { contentWords, sentenceText } from './like-words';
import { mentionsById } from './mention-map';

/*
 * What is denied by who calls it wrong without saying it again. "Her account" is what she told, however far back; "the accusation" is what
 * somebody was accused of; "the figure" is where there is a number; else it is what was told last before.
 */

/** How many sentences back something may stand that is only "the report" or "this". */
const BACK = 2;
/** How far back an accusation may stand, where one was told in so many words. */
const BACK_ACCUSED = 5;
/** How far back it may stand where it is said whose word it is. */
const BACK_OWNED = 12;

/** Mentions of one reading, by what they go back to. */
export class Roots {
  private readonly mentionOf: (id: MentionId) => Mention | undefined;

  constructor(reading: Reading) {
    this.mentionOf = mentionsById([reading]);
  }

  of(id: MentionId | null | undefined): MentionId | null {
    const mention = id == null ? undefined : this.mentionOf(id);
    return mention === undefined ? (id ?? null) : (mention.refers ?? mention.id);
  }

  typeOf(id: MentionId | null): EntityType | null {
    return (id === null ? undefined : this.mentionOf(id))?.type ?? null;
  }

  ownerOf(id: MentionId | null | undefined): MentionId | null {
    const mention = id == null ? undefined : this.mentionOf(id);
    return this.of(mention?.owner ?? null);
  }
}

/** What is looked through: an article as it was read, and who denies something in it. */
export interface Denying {
  readonly denial: Claim;
  readonly denier: MentionId | null;
  readonly reading: Reading;
  readonly article: Article;
  readonly roots: Roots;
}

/** The claims that are denied where `what` is called wrong; none where it is not clear what is meant. */
export function deniedBy(denying: Denying, what: Argument | null): readonly Claim[] {
  const noun = what?.core.text ?? '';
  const inside = what === null ? [] : toldInside(denying, what);
  if (inside.length > 0 || saysItself(denying, what)) return inside;
  const owner = denying.roots.ownerOf(what?.mention);
  if (owner !== null && owner !== denying.denier && tellsBefore(denying, owner)) return ownWords(denying, what!, owner);
  if (AMOUNTS.test(noun)) return nearest(denying, BACK, (claims) => claims.filter(hasNumber));
  const isAccused = ACCUSATIONS.test(noun);
  const accused = isAccused ? nearest(denying, BACK_ACCUSED, (claims) => claims.filter(isAccusation)) : [];
  if (accused.length > 0 || COURT_CHARGES.test(noun)) return accused;
  const isOfNewsroom = OF_NEWSROOMS.test(noun);
  const mayBe = (one: Claim) => (!isAccused || isOfFact(one)) && (!isOfNewsroom || one.polarity === 'affirmed');
  return nearest(denying, BACK, (claims) => claims.filter(mayBe));
}

/** "Disputed the account of a guard who said that the gate was open". */
function toldInside({ denial, denier, reading, roots }: Denying, what: Argument): readonly Claim[] {
  const isInside = ({ predicate: { spans } }: Claim) =>
    spans.every(({ start, end }) => what.core.end <= start && end <= what.end);
  // "The figure, which Haque said was rough": what is said of the word itself is not what it is the word for.
  const isOfIt = ({ subject, object }: Claim) =>
    what.mention !== null && [subject?.mention, object?.mention].includes(what.mention);
  const told = claimsIn(reading, denial.sentence).filter((one) => isTold(one) && isInside(one) && !isOfIt(one));
  return mainOf(told.filter((one) => tellerOf(one, roots) !== denier));
}

/** "Dismissed a report that she would leave": what was reported is said with it, and read as denied. */
function saysItself({ denial, article }: Denying, what: Argument | null): boolean {
  if (what === null || !/^ that /.test(article.text.slice(what.core.end, what.end))) return false;
  // "A report that the army dismissed".
  return !denial.predicate.spans.some(({ start }) => what.core.end <= start && start < what.end);
}

/** What one has told before, with whom the denier does not agree: "Two engineers contradicted him." */
export function deniedOf(denying: Denying, teller: MentionId): readonly Claim[] {
  return nearest(denying, BACK_OWNED, (claims) => claims.filter((one) => isTellerOf(one, teller, denying)));
}

/** What is told of the nearest sentence before of which some is chosen; nothing of the denier's own. */
export function nearest(
  { denial, denier, reading, roots }: Denying,
  most: number,
  chosen: (claims: readonly Claim[]) => readonly Claim[],
): readonly Claim[] {
  for (let back = 0; back <= most; back++) {
    const told = claimsIn(reading, denial.sentence - back).filter((one) => isTold(one) && isBefore(one, denial));
    // What the denier says beside it is not what is denied.
    const found = chosen(told.filter((one) => denier === null || tellerOf(one, roots) !== denier));
    if (found.length > 0) return mainOf(found);
  }
  return [];
}

/**
 * "The firm disputes the figure: its spokesman says two offices closed" is not of what he says. What nobody is named to have said may stand
 * behind: "allegations - denied by the firm - that it sold two".
 */
function isBefore(one: Claim, denial: Claim): boolean {
  return (
    one.sentence < denial.sentence ||
    one.attribution.at(-1)!.by.text === '' ||
    one.predicate.spans[0]!.start < denial.predicate.spans[0]!.start
  );
}

/** "He said the batch, which was bottled here, was clean": that it was clean is what he said. */
function mainOf(claims: readonly Claim[]): readonly Claim[] {
  const asserted = claims.filter(({ status }) => status !== 'presupposed');
  return asserted.length > 0 ? asserted : claims;
}

function isTold({ form, polarity, attribution }: Claim): boolean {
  return form === 'clause' && polarity !== 'open' && attribution.length > 1 && attribution.at(-1)!.act !== 'asks';
}

/** Of all that one has told the nearest; of "her account of the fire" the nearest with a word of it. */
function ownWords(denying: Denying, what: Argument, owner: MentionId): readonly Claim[] {
  const { article, reading } = denying;
  const isOwn = (one: Claim) => isTellerOf(one, owner, denying);
  const words = new Set([...contentWords(article.text.slice(what.core.end, what.end))].map(stemOf));
  const isOfMatter = ({ sentence }: Claim) =>
    [...contentWords(sentenceText(article.text, reading.sentences[sentence]))].some((word) => words.has(stemOf(word)));
  const ofMatter = nearest(denying, BACK_OWNED, (claims) => claims.filter((one) => isOwn(one) && isOfMatter(one)));
  return ofMatter.length > 0 ? ofMatter : deniedOf(denying, owner);
}

/** Whether anything before is told on one's word. */
function tellsBefore(denying: Denying, owner: MentionId): boolean {
  const { claims } = denying.reading;
  return claims.some(
    (one) => one.sentence <= denying.denial.sentence && isTold(one) && isTellerOf(one, owner, denying),
  );
}

/** "His lawyer said" is his word, too. */
function isTellerOf({ attribution }: Claim, owner: MentionId, { roots }: Denying): boolean {
  return attribution
    .slice(1)
    .some(({ by: { mention } }) => roots.of(mention) === owner || roots.ownerOf(mention) === owner);
}

export function isAccusation({ attribution }: Claim): boolean {
  return ACCUSING.test(attribution.at(-1)!.cue?.text ?? '');
}

/** Nobody is accused of what is only to come. */
function isOfFact({ modality, conditions }: Claim): boolean {
  return conditions.length === 0 && !/^(?:planned|asked|wished|required|considered|conditional)$/.test(modality.kind);
}

function hasNumber({ subject, object, arguments: others, predicate }: Claim): boolean {
  return [subject, object, ...others, predicate].some((part) => part !== null && NUMBER.test(part.text));
}

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|millions?|billions?|percent|half|third|quarter|doubled|tripled|halved)\b/i;

export function tellerOf({ attribution }: Claim, roots: Roots): MentionId | null {
  return attribution.length > 1 ? roots.of(attribution.at(-1)!.by.mention) : null;
}
