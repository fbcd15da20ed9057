import type { Claim, EntityType, ModalityKind, Polarity, Reading } from '../../src/model';
import { isClauseArgument } from '../renderings/clause';

/** One thing a careful reader takes from the sentence: a predicate between a subject and at most one argument. */
export interface GoldClaim {
  /** Words of the text; null where the sentence names nobody. */
  readonly subject: string | null;
  /** Lemma with particle or preposition: `warn against`. */
  readonly predicate: string;
  readonly argument: string | null;
  readonly polarity: Polarity;
  readonly modality: ModalityKind;
  /** Tellers after the newsroom, outermost first; ["?"] is somebody unnamed; null is not judged. */
  readonly attribution: readonly string[] | null;
  readonly condition?: string;
  /** A reader may draw it or leave it: neither demanded nor counted as wrong. */
  readonly optional?: boolean;
  /** `noun`: said by a noun phrase ("opposition to the plan"). */
  readonly form?: 'noun';
}

export interface GoldSentence {
  readonly id: string;
  /** Not to be tuned on. */
  readonly frozen: boolean;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
  readonly entities: readonly { readonly text: string; readonly type: EntityType }[];
}

/** Shares from 0 to 1; null where there was nothing to count. */
export interface OwnScore {
  readonly gold: number;
  readonly found: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly polarity: number | null;
  readonly modality: number | null;
  readonly attribution: number | null;
  readonly condition: number | null;
  /** Of our edges: those that contradict gold, or state as fact what is only possible, planned or said by others. */
  readonly misled: number | null;
  readonly names: number | null;
  readonly types: number | null;
  readonly errors: readonly string[];
}

/** One of our claims cut down to one argument, in the words gold uses. */
interface OurEdge {
  readonly claim: Claim;
  readonly subject: string | null;
  readonly predicate: string;
  readonly argument: string | null;
}

interface Pair {
  readonly gold: GoldClaim;
  readonly ours: OurEdge;
}

interface Counts {
  gold: number;
  found: number;
  matchedGold: number;
  matchedOurs: number;
  polarity: number;
  modality: number;
  told: number;
  tellers: number;
  conditions: number;
  conditionsFound: number;
  misled: number;
  names: number;
  namesFound: number;
  types: number;
}

export function scoreOwn(list: readonly { readonly gold: GoldSentence; readonly reading: Reading }[]): OwnScore {
  const counts: Counts = {
    gold: 0,
    found: 0,
    matchedGold: 0,
    matchedOurs: 0,
    polarity: 0,
    modality: 0,
    told: 0,
    tellers: 0,
    conditions: 0,
    conditionsFound: 0,
    misled: 0,
    names: 0,
    namesFound: 0,
    types: 0,
  };
  const errors: string[] = [];
  let required = 0;
  for (const { gold, reading } of list) {
    const ours = reading.claims.flatMap(edgesOf);
    const pairs = align(gold.claims, ours);
    countPairs(counts, pairs, errors);
    required += pairs.filter((pair) => !pair.gold.optional).length;
    countUnmatched(counts, gold.claims, ours, pairs, errors);
    countNames(counts, gold, reading, errors);
  }
  const precision = share(counts.matchedOurs, counts.found);
  const recall = share(required, counts.gold);
  return {
    gold: counts.gold,
    found: counts.found,
    precision,
    recall,
    f1: precision && recall ? (2 * precision * recall) / (precision + recall) : null,
    polarity: share(counts.polarity, counts.matchedGold),
    modality: share(counts.modality, counts.matchedGold),
    attribution: share(counts.tellers, counts.told),
    condition: share(counts.conditionsFound, counts.conditions),
    misled: share(counts.misled, counts.found),
    names: share(counts.namesFound, counts.names),
    types: share(counts.types, counts.namesFound),
    errors,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Clauses and deverbal nouns only: roles, parts and places are not annotated. Times, adverbs and clause arguments give no edge. */
function edgesOf(claim: Claim): OurEdge[] {
  if (claim.form !== 'clause' && claim.form !== 'noun') return [];
  const all = (claim.object ? [claim.object] : [])
    .concat(claim.arguments)
    .filter((one) => one.role !== 'time' && one.role !== 'manner');
  const participants = all.filter((one) => !isClauseArgument(one));
  if (participants.length === 0 && all.length > 0) return [];
  const subject = claim.subject?.core.text ?? null;
  const lemma = bareLemma(claim);
  if (participants.length === 0) return subject ? [{ claim, subject, predicate: lemma, argument: null }] : [];
  return participants.map((one) => {
    const predicate = one.preposition ? `${lemma} ${one.preposition}` : lemma;
    return { claim, subject, predicate, argument: one.core.text };
  });
}

/** The lemma without the preposition of an argument: a claim without object writes its main one there. */
function bareLemma(claim: Claim): string {
  const { lemma } = claim.predicate;
  const preposition = claim.arguments.find(
    (one) => one.preposition && lemma.endsWith(` ${one.preposition}`),
  )?.preposition;
  return preposition ? lemma.slice(0, -preposition.length - 1) : lemma;
}

/** Pairs each of our edges with at most one gold claim, the likest first. */
function align(gold: readonly GoldClaim[], ours: readonly OurEdge[]): Pair[] {
  const candidates = gold.flatMap((one, g) => ours.map((edge, o) => ({ g, o, value: likeness(one, edge) })));
  const usable = candidates.filter(({ value }) => value > 0);
  usable.sort((left, right) => right.value - left.value || left.g - right.g || left.o - right.o);
  const usedGold = new Set<number>();
  const usedOurs = new Set<number>();
  const pairs: Pair[] = [];
  for (const { g, o } of usable) {
    if (usedGold.has(g) || usedOurs.has(o)) continue;
    usedGold.add(g);
    usedOurs.add(o);
    pairs.push({ gold: gold[g], ours: ours[o] });
  }
  return pairs;
}

/** 0: another claim. Subjects and arguments agree by half of their words, predicates by their last words. */
function likeness(gold: GoldClaim, ours: OurEdge): number {
  const subject = phraseLikeness(gold.subject, ours.subject);
  if (subject < 0.5) return 0;
  const whole = dice(
    contentWords(`${gold.predicate} ${gold.argument ?? ''}`),
    contentWords(`${ours.predicate} ${ours.argument ?? ''}`),
  );
  const argument = phraseLikeness(gold.argument, ours.argument);
  if (argument >= 0.5 && ` ${ours.predicate}`.endsWith(` ${gold.predicate}`)) return 1 + subject + argument;
  return whole >= 0.75 ? subject + whole : 0;
}

function phraseLikeness(left: string | null, right: string | null): number {
  if (left === null || right === null) return left === right ? 1 : 0;
  return dice(contentWords(left), contentWords(right));
}

const EMPTY_WORDS = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 's', 'be', 'to']);

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const content = words.filter((word) => !EMPTY_WORDS.has(word));
  return new Set(content.length > 0 ? content : words);
}

function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

function countPairs(counts: Counts, pairs: readonly Pair[], errors: string[]): void {
  for (const { gold, ours } of pairs) {
    if (gold.optional) continue;
    counts.matchedGold++;
    counts.matchedOurs++;
    const polarity = polarityOf(ours.claim);
    counts.polarity += Number(polarity === gold.polarity);
    counts.modality += Number(ours.claim.modality.kind === gold.modality);
    if (polarity !== gold.polarity) errors.push(`polarity ${polarity}, not ${gold.polarity}: ${show(ours)}`);
    if (ours.claim.modality.kind !== gold.modality)
      errors.push(`modality ${ours.claim.modality.kind}, not ${gold.modality}: ${show(ours)}`);
    countTellers(counts, gold, ours, errors);
    countCondition(counts, gold, ours, errors);
    if (misleads(gold, ours.claim)) {
      counts.misled++;
      errors.push(`MISLEADS: ${show(ours)}`);
    }
  }
}

function countTellers(counts: Counts, gold: GoldClaim, ours: OurEdge, errors: string[]): void {
  if (gold.attribution === null) return;
  counts.told++;
  const right = sameTellers(gold.attribution, tellersOf(ours.claim));
  counts.tellers += Number(right);
  if (!right)
    errors.push(`tellers [${tellersOf(ours.claim).join(' > ')}], not [${gold.attribution.join(' > ')}]: ${show(ours)}`);
}

function countCondition(counts: Counts, gold: GoldClaim, ours: OurEdge, errors: string[]): void {
  if (!gold.condition) return;
  counts.conditions++;
  const found = ours.claim.conditions.some((one) => phraseLikeness(gold.condition!, one.text) >= 0.5);
  counts.conditionsFound += Number(found);
  if (!found) errors.push(`condition missing: ${show(ours)}`);
}

/** A teller who denies an affirmed claim denies it. */
function polarityOf(claim: Claim): Polarity {
  const denied = claim.attribution.some((step) => step.act === 'denies' && step.polarity === 'affirmed');
  return denied && claim.polarity === 'affirmed' ? 'denied' : claim.polarity;
}

function tellersOf(claim: Claim): string[] {
  return claim.attribution.filter((step) => step.by.kind !== 'newsroom').map((step) => step.by.text || '?');
}

function sameTellers(gold: readonly string[], ours: readonly string[]): boolean {
  if (gold.length !== ours.length) return false;
  return gold.every((teller, at) => teller === '?' || phraseLikeness(teller, ours[at]) >= 0.5);
}

/** Contradicts gold, or states as the newsroom's own fact what gold does not. */
function misleads(gold: GoldClaim, ours: Claim): boolean {
  const polarity = polarityOf(ours);
  if (gold.polarity !== polarity && (gold.polarity === 'open' || polarity !== 'open')) return true;
  if (gold.modality !== 'actual' && ours.modality.kind === 'actual' && polarity === 'affirmed') return true;
  const gives = tellersOf(ours).length > 0;
  if (gold.attribution !== null && gold.attribution.length > 0 && !gives) return true;
  return gold.condition !== undefined && ours.conditions.length === 0 && ours.modality.kind === 'actual';
}

function countUnmatched(
  counts: Counts,
  gold: readonly GoldClaim[],
  ours: readonly OurEdge[],
  pairs: readonly Pair[],
  errors: string[],
): void {
  const matchedGold = new Set(pairs.map((pair) => pair.gold));
  const matchedOurs = new Set(pairs.map((pair) => pair.ours));
  const optionalOurs = new Set(pairs.filter((pair) => pair.gold.optional).map((pair) => pair.ours));
  counts.gold += gold.filter((one) => !one.optional).length;
  counts.found += ours.filter((edge) => !optionalOurs.has(edge)).length;
  for (const one of gold) {
    if (!one.optional && !matchedGold.has(one))
      errors.push(`missed: ${one.subject} | ${one.predicate} | ${one.argument}`);
  }
  for (const edge of ours) {
    if (matchedOurs.has(edge)) continue;
    const turned = gold.some((one) => isTurnedRound(one, edge));
    counts.misled += Number(turned);
    errors.push(`${turned ? 'TURNED ROUND' : 'extra'}: ${show(edge)}`);
  }
}

/** Says of the argument what gold says of the subject. */
function isTurnedRound(gold: GoldClaim, ours: OurEdge): boolean {
  if (gold.subject === null || gold.argument === null) return false;
  return likeness({ ...gold, subject: gold.argument, argument: gold.subject }, ours) > 0;
}

function show(edge: OurEdge): string {
  return `${edge.subject} | ${edge.predicate} | ${edge.argument}`;
}

function countNames(counts: Counts, gold: GoldSentence, reading: Reading, errors: string[]): void {
  for (const entity of gold.entities) {
    counts.names++;
    const mention = reading.mentions.find(
      (one) => one.form === 'name' && gold.text.slice(one.head.start, one.head.end).includes(entity.text),
    );
    if (!mention) {
      errors.push(`name missed: ${entity.text}`);
      continue;
    }
    counts.namesFound++;
    counts.types += Number(mention.type === entity.type);
    if (mention.type !== entity.type) errors.push(`type ${mention.type}, not ${entity.type}: ${entity.text}`);
  }
}
