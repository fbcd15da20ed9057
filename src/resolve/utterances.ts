import { HAPPENINGS, RELATION_CLASSES, SYMMETRIC, UNACCUSATIVE, withoutIntent } from '../data/relation-classes';
import { SPEECH_VERBS } from '../data/speech';
import { pastTense } from '../data/verb-forms';
import type { Argument, Article, ArticleId, Claim, ClaimId, EntityId, Reading } from '../model';
import { interned } from '../text/interned';
import { eachOnce } from '../text/packed-list';
import { relationType } from '../text/relation-type';
import { type ClaimRow, rowsOf } from './claim-rows';
import type { ReadArticle } from './clusters';
import type { Parties, Party } from './parties';
import { isThing, phraseKey, withoutTime } from './party-words';
import type { Questions } from './questions';

/** One thing a claim says of one or two parties; a claim with several participants says several. */
export interface Utterance {
  readonly claim: Claim;
  /** Number of the claim among those of the article. */
  readonly number: number;
  /** The claim in short, for what is asked of all. */
  readonly row: ClaimRow;
  readonly article: Article;
  readonly reading: Reading;
  readonly subject: Party | null;
  readonly target: Party | null;
  readonly relationClass: string;
  /** Type of the edge subject -> target; null where it makes none. */
  readonly type: string | null;
  /** Number of the utterance among those of its article. */
  readonly at: number;
  /** What it says itself, where it is told of what an article says that it cites (`retold.ts`). */
  readonly own?: Utterance;
  /** The article in which parties without a name are at home, where it is not its own. */
  readonly home?: ArticleId;
  /** What people said of the deed that it tells (`judged-deeds.ts`). */
  readonly mark?: Mark;
}

/** What people said of the deed that a claim tells, or one with which it goes. */
export interface Mark {
  /** Of the claims that were judged to tell one deed the smallest id; equal marks are of one deed. */
  readonly side: ClaimId;
  /** Claims that were judged to tell another. */
  readonly apart: readonly ClaimId[];
  /** False where it only goes with a claim that was judged. */
  readonly isJudged: boolean;
}

/** An utterance as its article alone says it. */
export const ownOf = (utterance: Utterance): Utterance => utterance.own ?? utterance;

/** An utterance as far as it says which region it belongs to (regions.ts). */
export type Placed = Pick<Utterance, 'subject' | 'target' | 'relationClass' | 'home'> & {
  readonly article: Pick<Utterance['article'], 'id'>;
};

type Unnumbered = Omit<Utterance, 'at' | 'number' | 'row' | 'own' | 'home' | 'mark'>;

/** Everything the claims of an article say of parties, in order of claims. */
export function utterancesIn(of: ReadArticle, parties: Parties, questions: Questions): Utterance[] {
  const { article, reading } = of;
  const said: Utterance[] = [];
  questions.about(article.id, () => {
    let number = 0;
    for (const claim of eachOnce(reading.claims)) {
      for (const one of ofClaim(claim, article, reading, parties)) said.push(new Said(of, one, number, said.length));
      number++;
    }
  });
  return said;
}

/** An utterance that holds neither its claim nor its row: both are asked of the article. */
export class Said implements Utterance {
  readonly subject: Party | null;
  readonly target: Party | null;
  readonly relationClass: string;
  readonly type: string | null;

  constructor(
    private readonly of: ReadArticle,
    { subject, target, relationClass, type }: Pick<Utterance, 'subject' | 'target' | 'relationClass' | 'type'>,
    readonly number: number,
    readonly at: number,
  ) {
    this.subject = subject;
    this.target = target;
    this.relationClass = interned(relationClass);
    this.type = type === null ? null : interned(type);
  }

  get article(): Article {
    return this.of.article;
  }
  get reading(): Reading {
    return this.of.reading;
  }
  get row(): ClaimRow {
    return rowsOf(this.of.reading).claim(this.number);
  }
  get claim(): Claim {
    return this.of.reading.claims[this.number]!;
  }
}

function ofClaim(claim: Claim, article: Article, reading: Reading, parties: Parties): Unnumbered[] {
  const subject = isNobody(claim) ? null : parties.of(claim, claim.subject);
  const said: Unnumbered[] = [];
  for (const argument of [claim.object, ...claim.arguments]) {
    const target = parties.of(claim, argument);
    if (argument === null || target === null || isTeller(argument, claim)) continue;
    const edge = isEdge(subject, target, argument);
    if (!edge && (argument !== claim.object || !isDeed(claim))) continue;
    if (subject !== null && subject.key === target.key) continue;
    const type = edge ? typeOf(claim, argument.relation!) : null;
    said.push({ claim, article, reading, subject, target, relationClass: classOf(claim, argument), type });
  }
  if (leavesPost(claim)) return alone(claim, article, reading, subject, 'resign').map(inOrder);
  const undergone = undergoes(claim);
  if (undergone !== null && subject !== null)
    return [
      { claim, article, reading, subject: null, target: withoutOwner(subject), relationClass: undergone, type: null },
    ];
  const bare = claim.object === null || withoutTime(claim.object) === '' || isTeller(claim.object, claim);
  const happened = bare ? happeningOf(claim) : null;
  if (happened !== null) said.push(...alone(claim, article, reading, subject, happened));
  else if (bare && isDeed(claim) && !said.some(({ type }) => type !== null && endsInPreposition(claim)))
    said.push(...alone(claim, article, reading, subject, claim.predicate.lemma));
  return said.map(inOrder);
}

/** "Nobody has suspended Brent": of whom it is denied is not said. */
function isNobody({ subject, polarity }: Claim): boolean {
  return polarity === 'denied' && subject !== null && /^(?:nobody|no one|no-one|none)$/i.test(subject.core.text);
}

/** Who says so is nobody it is done to: "will resign, [a Channel 12 report] said". */
function isTeller({ core: { start, end } }: Argument, { attribution }: Claim): boolean {
  return attribution.some(({ by }) => by.kind !== 'newsroom' && by.start <= start && end <= by.end);
}

function isEdge(subject: Party | null, target: Party, argument: Argument): boolean {
  const [source, end] = [subject?.entity ?? null, target.entity];
  return argument.relation !== null && source !== null && end !== null && source !== end;
}

/** Something done or that holds; not the frame of what somebody says. */
function isDeed(claim: Claim): boolean {
  if (claim.form !== 'clause' && claim.form !== 'noun') return false;
  const frames = [claim.object, ...claim.arguments].some(
    (argument) => argument !== null && argument.claim !== null && !isThing(claim, argument) && !isBeside(argument),
  );
  return !frames && !SPEECH_ALONE.has(claim.predicate.lemma);
}

/** "Shot a tiger [after it had climbed a wall]": what else happened is not what is said or wanted. */
function isBeside({ role, preposition }: Argument): boolean {
  return role === 'purpose' || role === 'time' || (preposition !== null && BESIDE.test(preposition));
}

/** "Will be charged [with taking bribes]": what it is about. */
const BESIDE =
  /^(?:after|before|when|while|as|because|since|once|until|although|though|where|whereas|despite|for|with|over)$/i;

/** Verbs of saying whose object is what is said. "deny", "reject" and the like do something to their object. */
export const SPEECH_ALONE: ReadonlySet<string> = new Set(
  [...SPEECH_VERBS]
    .flatMap(([lemma, { act }]) => (act === 'says' || act === 'believes' ? [lemma] : []))
    .filter(
      (lemma) =>
        ![
          'state',
          'read',
          'cite',
          'laugh',
          'smile',
          'cry',
          'find',
          'discover',
          'charge',
          'advise',
          'learn',
          'recall',
        ].includes(lemma),
    ),
);

/** A deed without an object: "Reyes resigned". "The port closed" is said of the port, as "they closed the port" is. */
function alone(claim: Claim, article: Article, reading: Reading, subject: Party | null, lemma: string): Unnumbered[] {
  if (subject === null) return [];
  const relationClass = classOfLemma(lemma);
  const moved = UNACCUSATIVE.has(relationClass);
  const target = moved ? withoutOwner(subject) : null;
  return [
    {
      claim,
      article,
      reading,
      subject: moved ? null : subject,
      target,
      relationClass,
      type: null,
    },
  ];
}

/** "Is to quit", "will leave her post": both resign. */
function leavesPost({ form, predicate, object }: Claim): boolean {
  const lemma = withoutIntent(predicate.lemma);
  if (form !== 'clause' || !/^(?:quit|leave|give up|vacate)$/.test(lemma)) return false;
  return object === null ? lemma === 'quit' : POST.test(withoutTime(object));
}

/** "Is about to be charged", "is set to be closed": the class of what is to be done to its subject; null of others. */
function undergoes({ form, predicate, object }: Claim): string | null {
  if (form !== 'clause' || object !== null) return null;
  const lemma = withoutIntent(predicate.lemma);
  return lemma === predicate.lemma || !lemma.startsWith('be ') ? null : (BY_PARTICIPLE.get(lemma.slice(3)) ?? null);
}

const IRREGULAR =
  'withdraw withdrawn|steal stolen|take taken|hide hidden|break broken|freeze frozen|beat beaten|give given|tear torn|slay slain';
const PARTICIPLES = new Map(IRREGULAR.split('|').map((pair) => pair.split(' ') as [string, string]));

/** Classes by the participle of their verb: "charged" -> CHARGE, "called off" -> CANCEL. */
const BY_PARTICIPLE: ReadonlyMap<string, string> = new Map(
  [...RELATION_CLASSES].map(([lemma, relationClass]) => {
    const [verb, ...rest] = lemma.split(' ') as [string, ...string[]];
    return [[PARTICIPLES.get(verb) ?? pastTense(verb), ...rest].join(' '), relationClass] as const;
  }),
);

const POST = /^(?:his|her|their|the) (?:\p{L}+ )?(?:post|job|office|role|position)$/iu;

const HAPPENS: ReadonlySet<string> = new Set(HAPPENINGS.map(({ lemma }) => lemma));

/** "Sank off Santora" -> "sink": what happened, without where. */
function happeningOf({ form, predicate }: Claim): string | null {
  const [lemma] = predicate.lemma.split(' ');
  return form === 'clause' && HAPPENS.has(lemma!) ? lemma! : null;
}

/** "Tarn Bank's Elsdon branch" is "its Elsdon branch" where others tell what the bank does to it. */
function withoutOwner(party: Party): Party {
  const owner = party.key.startsWith('w:') ? OWNER.exec(party.name)?.[0] : undefined;
  return owner === undefined ? party : { ...party, key: `w:${phraseKey(party.name.slice(owner.length))}` };
}

const OWNER = /^\p{Lu}[^'’]{0,60}['’]s? /u;

function inOrder(utterance: Unnumbered): Unnumbered {
  const { subject, target, relationClass } = utterance;
  if (!SYMMETRIC.has(relationClass) || subject === null || target === null || subject.key <= target.key)
    return utterance;
  return { ...utterance, subject: target, target: subject };
}

function endsInPreposition({ predicate, arguments: others }: Claim): boolean {
  return others.some(({ preposition }) => preposition !== null && predicate.lemma.endsWith(` ${preposition}`));
}

/** What is neither said nor denied must not read as said: "if it attacked", "did not say whether it attacked". */
function typeOf(claim: Claim, relation: string): string {
  const open = claim.polarity === 'open' && !/^(?:IF|WHETHER|UNLESS|UNTIL)_/.test(relation);
  return open ? relationType(['whether', relation]) : relation;
}

/**
 * The lemma with the preposition of this argument: `WARN` to the one warned, `WARN_AGAINST` to what is warned against; then its class.
 * Prepositions of other arguments, which the lemma may hold, are taken off.
 */
function classOf(claim: Claim, argument: Argument): string {
  const { lemma } = claim.predicate;
  if (claim.form !== 'clause' && claim.form !== 'noun') return argument.relation!;
  const others = claim.arguments.filter((one) => one !== argument && one.preposition !== null);
  const taken = others.find((one) => one.preposition !== argument.preposition && lemma.endsWith(` ${one.preposition}`));
  const base = taken === undefined ? lemma : lemma.slice(0, -taken.preposition!.length - 1);
  const { preposition } = argument;
  return classOfLemma(preposition === null || base.endsWith(` ${preposition}`) ? base : `${base} ${preposition}`);
}

/** "back" -> SUPPORT; a verb of a class keeps it before a preposition: "buy from" -> BUY_FROM; "plan to buy" -> BUY. */
function classOfLemma(whatever: string): string {
  // "Deny closing" is to close, and is denied.
  const lemma = withoutIntent(whatever.replace(/^deny (?=.)/, ''));
  const whole = RELATION_CLASSES.get(lemma);
  if (whole !== undefined) return whole;
  const blank = lemma.lastIndexOf(' ');
  const to = lemma.lastIndexOf(' to ');
  // "Agree to buy" and "agree to acquire": the deed that is agreed to has its class.
  const agreed = to < 0 ? undefined : RELATION_CLASSES.get(lemma.slice(to + ' to '.length));
  if (agreed !== undefined) return relationType([lemma.slice(0, to + ' to'.length), agreed]);
  const known = blank < 0 ? undefined : RELATION_CLASSES.get(lemma.slice(0, blank));
  return known === undefined ? relationType([lemma]) : relationType([known, lemma.slice(blank + 1)]);
}

/** The ends of an utterance's edge in the direction the text gives them. */
export function endsOf(utterance: Utterance, parties: Parties): readonly [EntityId, EntityId] {
  const { claim, subject, target, relationClass } = ownOf(utterance);
  const turned = SYMMETRIC.has(relationClass) && parties.of(claim, claim.subject)?.key !== subject?.key;
  const [from, to] = turned ? [target, subject] : [subject, target];
  return [from!.entity!, to!.entity!];
}
