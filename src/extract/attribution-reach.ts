import { HEARSAY_VERBS } from '../data/speech';
import type { AttributionStep } from '../model';
import { inQuote, speechCue } from './attribution-cues';
import {
  hasForm,
  hasOwnSubject,
  hasUnshifted,
  isAdded,
  isBehindSemicolon,
  isEvenAs,
  PAST,
  PRESENT,
  SHIFTED,
  wordsBelow,
} from './attribution-forms';
import { isConcession, isContradiction, isOthersWord, type Told, toldAbove } from './attribution-others';
import { isDefiance } from './clause-forms';
import { type Clause, isTemporal } from './clauses';
import { isSetOff } from './meaning-conditions';
import { isStirring } from './meaning-outcomes';
import type { Source } from './sources';
import { dependent, dependents, isBehindComma, subtree, type Tree } from './tree';

/** Where the words of a teller stand ("officials said", "according to the police"): first and last token. */
export interface Cue {
  readonly first: number;
  readonly last: number;
}

/**
 * True for what is spoken of and for what is coordinated with it: "would cut costs, officials say, and raise wages", "two men
 * fled and a third was caught, police said", "according to the police, two men fled and a third was caught".
 */
export function coordinatedIn(source: Source, clause: Clause, spoken: Clause, cue: Cue): boolean {
  let at = clause;
  while (at !== spoken && at.conjunctOf !== null && (at.surface?.shared || goesOn(source, at, spoken, cue)))
    at = source.index.clauses[at.conjunctOf];
  return at === spoken;
}

/** The first of the clauses that a teller at the end of the sentence speaks of, from the one he is hung on. */
export function firstSpoken(source: Source, clause: Clause, cue: Cue): Clause {
  let at = clause;
  while (at.conjunctOf !== null) {
    const before = source.index.clauses[at.conjunctOf];
    const joint = jointOf(source.index.trees[at.sentence], at);
    if (!at.surface?.shared && (joint === 'but' || !goesOn(source, at, before, cue))) break;
    at = before;
  }
  return at;
}

/** A coordinated clause with a subject of its own that is told with what stands before it. */
function goesOn(source: Source, clause: Clause, spoken: Clause, cue: Cue): boolean {
  const tree = source.index.trees[clause.sentence];
  // "..., officials said, but the union said ...": somebody else's word; and `“We leave,” he said, and the crowd rose`.
  if (speechCue(source, clause) || inQuote(source, clause) !== inQuote(source, spoken)) return false;
  if (cue.first <= 1 || cue.last >= tree.tokens.length - 2) return true;
  const words = subtree(tree, clause.head);
  // "The bank, they said, had lent the money, and the firm had spent it": told in the middle, and gone on with in the same tense.
  const isOn = (at: number) => [...spoken.group, ...spoken.lent].some((word) => word > at);
  if (isOn(cue.last) && jointOf(tree, clause) === 'and' && spoken.head < clause.head)
    return [clause, spoken].every((each) => each.group.some((at) => isShifted(tree, at)));
  const between = tree.tokens.slice(cue.last + 1, words[0]).concat(tree.tokens[words[0]]);
  if (words[0] <= cue.last || !between.every(({ upos }) => upos === 'PUNCT' || upos === 'CCONJ')) return false;
  // "..., the company said, but residents remain wary" may be the newsroom's; "but it could reopen" is told.
  return jointOf(tree, clause) === 'and' || [...clause.group, ...clause.lent].some((at) => isShifted(tree, at));
}

function isShifted(tree: Tree, at: number): boolean {
  return tree.tokens[at].xpos === 'MD' || tree.tokens[at].text.toLowerCase() === 'had';
}

function jointOf(tree: Tree, clause: Clause): string | null {
  const joint = dependents(tree, clause.head, 'cc').find((at) => at < clause.head);
  return joint === undefined ? null : tree.tokens[joint].lemma.toLowerCase();
}

interface Chains {
  readonly source: Source;
  /** Chain of each clause without the steps that hang on it, and with them; by clause id. */
  readonly outer: readonly (readonly AttributionStep[])[];
  readonly inner: readonly (readonly AttributionStep[])[];
}

/** The chain of what the newsroom adds to what somebody tells, though it hangs on what is told; null for what is told. */
export function newsroomsOwn(chains: Chains, clause: Clause, parent: Clause): readonly AttributionStep[] | null {
  const { source, outer, inner } = chains;
  if (inQuote(source, clause) >= 0) return null;
  // "It sacked her, she claims; it says she resigned": a teller of his own in a sentence of his own.
  const isOwnSentence = clause.link === 'aside' && isBehindSemicolon(source.index.trees[clause.sentence], clause);
  if (isOwnSentence && speechCue(source, clause) && clause.surface) return outer[parent.id];
  if (isOwnSentence && clause.surface && isBehindCited(source, clause, parent, inner[parent.id]))
    return outer[parent.id];
  const beside = besideTeller(source, clause);
  if (beside) return outer[beside.id];
  const unquoted =
    (/^(content|adverbial)$/.test(clause.link) ? null : outsideQuotation(source, parent, inner[parent.id])) ??
    takenForGranted(source, clause, inner[parent.id]);
  if (unquoted) return unquoted;
  const told = toldAbove(source, parent);
  const denied = besideDenial(source, clause, parent, inner[parent.id]);
  if (denied) return denied;
  if (told && isBeforeTheNews(source, clause, told)) return inner[told.teller.id];
  const tree = source.index.trees[clause.sentence];
  if (told && (isDefiance(tree, clause) || isStirring(tree, clause))) return inner[told.teller.id];
  if (told && (isConcession(source, clause, told) || isContradiction(source, clause))) return inner[told.teller.id];
  const passing = told && addedBeside(source, clause, told);
  if (passing) return inner[passing.teller.id];
  if (!told && isContradiction(source, clause)) {
    let top = parent;
    while (top.parent !== null) top = source.index.clauses[top.parent];
    return outer[top.id];
  }
  if (!told && (isOthersWord(source, clause) || isBesideHearing(source, clause) || isBesideSaying(source, clause)))
    return outer[parent.id];
  if (isBesideAccusation(source, clause, parent)) return parent.parent === null ? null : inner[parent.parent];
  // "Al Marsa, which was founded in 2021, operates 34 ships, according to HullTrack"
  return inQuote(source, parent) < 0 && (isAddedTo(source, clause, parent) || isBehindAside(source, clause, parent))
    ? outer[parent.id]
    : null;
}

/** "Two men were hurt, according to police; the hospital treated five": whoever is cited at the end is cited for that alone. */
function isBehindCited(source: Source, clause: Clause, parent: Clause, chain: readonly AttributionStep[]): boolean {
  const { tokens } = source.index.trees[clause.sentence];
  const cue = chain[chain.length - 1]?.cue;
  return Boolean(cue && /^according to$/i.test(cue.text) && cue.start > tokens[parent.head].end);
}

/**
 * "said on Tuesday that it would appeal, a day after a court freed him": behind a comma, what had happened before the news
 * is told beside a plan by the newsroom.
 */
function isBeforeTheNews(source: Source, clause: Clause, { content, teller }: Told): boolean {
  const tree = source.index.trees[clause.sentence];
  if (clause.link !== 'adverbial' || clause.mark !== 'after' || clause.form !== 'finite') return false;
  if (clause.surface === null || tree.tokens[clause.surface.token].upos === 'PRON') return false;
  if (!hasForm(tree, clause, PAST) || clause.group.some((at) => /^had$/i.test(tree.tokens[at].text))) return false;
  return (
    hasForm(tree, teller, PAST) && content.group.some((at) => tree.tokens[at].xpos === 'MD') && isSetOff(tree, clause)
  );
}

/** "rejected claims that it was late, as families returned to the town": behind a comma, of the same time and not denied. */
function besideDenial(
  source: Source,
  clause: Clause,
  parent: Clause,
  chain: readonly AttributionStep[],
): readonly AttributionStep[] | null {
  const tree = source.index.trees[clause.sentence];
  if (clause.link !== 'adverbial' || !/^(as|while)$/.test(clause.mark ?? '')) return null;
  if (!/^(that|content)$/.test(parent.link) || chain[chain.length - 1]?.act !== 'denies') return null;
  const isOwn = hasOwnSubject(tree, clause) && tree.tokens[clause.surface?.token ?? 0].upos !== 'PRON';
  return isOwn && isBehindComma(tree, clause.head) ? chain.slice(0, -1) : null;
}

/** "lost two ships, the firm said, in a failure that is likely to cost it millions": added behind the teller, and in the present. */
function isBehindAside(source: Source, clause: Clause, parent: Clause): boolean {
  const tree = source.index.trees[clause.sentence];
  if (clause.link !== 'relative' || clause.noun < 0 || !hasForm(tree, clause, PRESENT)) return false;
  // "on the strength of a study that has since proved wrong"
  let noun = clause.noun;
  while (tree.tokens[noun].relation === 'nmod') noun = tree.tokens[noun].head;
  if (tree.tokens[noun].head !== parent.head || !tree.tokens[noun].relation.startsWith('obl')) return false;
  const [first] = wordsBelow(tree, noun);
  if (tree.tokens[first - 1]?.text !== ',' || first < 2) return false;
  let verb = first - 2;
  while (tree.tokens[verb].relation.startsWith('obl') && tree.tokens[verb].head >= 0) verb = tree.tokens[verb].head;
  const teller = source.index.at(clause.sentence, verb);
  return teller?.link === 'aside' && speechCue(source, teller) !== null;
}

/** `“It was safe,” she said of the school, which was empty`: what stands behind the marks is not in what was said word for word. */
export function outsideQuotation(
  source: Source,
  parent: Clause,
  chain: readonly AttributionStep[],
): readonly AttributionStep[] | null {
  if (inQuote(source, parent) < 0) return null;
  // "said it was “beyond belief” that trains still ran": told with the words between the marks.
  if (dependent(source.index.trees[parent.sentence], parent.head, 'expl') >= 0) return null;
  const first = chain.findIndex(({ quoted, by }) => quoted === 'direct' && by.kind !== 'newsroom');
  return first < 0 ? null : chain.slice(0, first);
}

/**
 * "denied that the pump, which was installed in May, had failed", "did not say who had paid the men": what a clause tells of
 * a noun in passing is neither denied nor left unsaid with the rest.
 */
function takenForGranted(
  source: Source,
  clause: Clause,
  chain: readonly AttributionStep[],
): readonly AttributionStep[] | null {
  if ((clause.link !== 'relative' && clause.link !== 'participle') || clause.noun < 0) return null;
  const tree = source.index.trees[clause.sentence];
  const last = chain[chain.length - 1];
  if (!last || (last.act !== 'denies' && last.polarity === 'affirmed')) return null;
  const isKnown =
    tree.tokens[clause.noun].upos === 'PROPN' ||
    dependents(tree, clause.noun, 'det', 'nmod:poss').some((at) => DEFINITE.test(tree.tokens[at].text));
  return isKnown || isBehindComma(tree, clause.head) ? chain.slice(0, -1) : null;
}

/** What a noun has beside it that readers are to know already. */
const DEFINITE = /^(the|this|that|these|those|his|her|its|their|my|our|your)$/i;

/** "said its lawyers doubted that it met the rules, under which firms must pay": added beside all that is told, by nobody in it. */
function addedBeside(source: Source, clause: Clause, told: Told): Told | null {
  let last: Told | null = null;
  for (let at: Told | null = told; at && isInPassing(source, clause, at); at = toldAbove(source, at.teller)) last = at;
  return last;
}

/** "lied to the bank, a jury heard on Monday, as the trial began": what went on when it was heard. */
function isBesideHearing(source: Source, clause: Clause): boolean {
  if (clause.link !== 'adverbial' || !/^(as|while|after|before)$/.test(clause.mark ?? '')) return false;
  const tree = source.index.trees[clause.sentence];
  const [first] = wordsBelow(tree, clause.head);
  return asidesBefore(source, clause, first).some(({ head, lemma }) => HEARSAY_VERBS.has(lemma) && head < first);
}

/** The asides that end right before a word of the clause's sentence. */
function asidesBefore(source: Source, { sentence }: Clause, first: number): Clause[] {
  const tree = source.index.trees[sentence];
  return source.index.within(sentence).filter(({ link, head }) => link === 'aside' && endsBefore(tree, head, first));
}

/**
 * "The tanker would be sold, the minister said Thursday, a day after pirates seized it", "He was not paid, he said, when asked about the tie",
 * "..., he said, even as rescuers searched": behind a teller, when he said it and what went on beside it.
 */
function isBesideSaying(source: Source, clause: Clause): boolean {
  if (clause.link !== 'adverbial') return false;
  const tree = source.index.trees[clause.sentence];
  const [opens] = wordsBelow(tree, clause.head);
  const first = measureBefore(tree, opens);
  const teller = asidesBefore(source, clause, first).find((each) => speechCue(source, each) !== null);
  if (!teller) return false;
  if (isEvenAs(tree, clause)) return hasOwnSubject(tree, clause);
  if (clause.mark === 'when' && clause.form !== 'finite' && ASKING.has(clause.lemma)) return true;
  // "a day after": measured from when it was said, where that is told.
  const isMeasured = /^(?:after|before)$/.test(clause.mark ?? '') && MEASURES.test(tree.tokens[first + 1]?.text ?? '');
  const isDated = wordsBelow(tree, teller.head).some((at) => isTemporal(tree, at));
  return isMeasured && isDated && hasForm(tree, clause, PAST);
}

/** Where "a day" and the like begin before "after", though the parser hung them elsewhere. */
function measureBefore({ tokens }: Tree, opens: number): number {
  if (!MEASURES.test(tokens[opens - 1]?.text ?? '')) return opens;
  let first = opens - 1;
  while (/^(?:DT|CD|JJ|RB|IN)$/.test(tokens[first - 1]?.xpos ?? '')) first--;
  return first;
}

/** What a reporter does to whom he quotes. */
const ASKING = new Set('ask press question reach contact approach challenge confront'.split(' '));
const MEASURES = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/i;

/** Whether nothing but a comma stands between what hangs below a word and another word. */
function endsBefore(tree: Tree, head: number, end: number): boolean {
  const words = wordsBelow(tree, head).filter((at) => at < end);
  return end - words[words.length - 1] === 2 && tree.tokens[end - 1].text === ',';
}

/** "accused the driver of fleeing after the crash, which killed two": nobody is accused of what is added to it. */
function isBesideAccusation(source: Source, clause: Clause, parent: Clause): boolean {
  if (parent.form !== 'gerund' || parent.link !== 'open' || inQuote(source, parent) >= 0) return false;
  return isAdded(source.index.trees[clause.sentence], clause);
}

/** "They said Greece, which has a large fleet, had asked for time": told in the past, added in the present. */
function isInPassing(source: Source, clause: Clause, { content, teller }: Told): boolean {
  const tree = source.index.trees[clause.sentence];
  if (!isAdded(tree, clause) || !(hasForm(tree, clause, PRESENT) || hasUnshifted(tree, clause))) return false;
  // "fears that the dam, which Uzmen plans to fill, will dry out its fields": nobody fears that it is planned.
  if (speechCue(source, teller)?.act === 'believes' && hasForm(tree, teller, PRESENT)) return true;
  // "suggests that a clerk, who has since resigned, asked about it": past for the teller, and present for the newsroom.
  if (hasForm(tree, teller, PRESENT) && hasForm(tree, content, PAST) && hasForm(tree, clause, PRESENT)) return true;
  // "cut their rating, arguing that it might fail": as past as the verb it hangs on.
  const isPast = hasForm(tree, teller, PAST) || (teller.form === 'gerund' && teller.link === 'adverbial');
  return isPast && (hasForm(tree, content, PAST) || hasForm(tree, content, SHIFTED));
}

/** A relative clause between commas on a name, or between subject and verb. */
function isAddedTo(source: Source, clause: Clause, parent: Clause): boolean {
  const tree = source.index.trees[clause.sentence];
  // "The plan, written by the mayor, could help thousands, according to the ministry"
  const isBetween = clause.noun >= 0 && clause.noun < parent.head && clause.head < parent.head;
  if (clause.link === 'participle' && clause.form === 'participle' && isBetween && isBehindComma(tree, clause.head))
    return parent.surface?.token === clause.noun;
  if (!isAdded(tree, clause)) return false;
  return tree.tokens[clause.noun].upos === 'PROPN' || isBetween;
}

/** `“There was a ballot,” he said, without giving a date`: how it is told, and no part of it. */
function besideTeller(source: Source, clause: Clause): Clause | null {
  const tree = source.index.trees[clause.sentence];
  if (clause.link !== 'adverbial' || clause.form !== 'gerund' || clause.mark !== 'without') return null;
  const words = wordsBelow(tree, clause.head);
  if (tree.tokens[words[0] - 1]?.text !== ',') return null;
  const before = source.index.within(clause.sentence).filter((each) => each.head < words[0] && each !== clause);
  const teller = before.reduce((last, each) => (each.head > last.head ? each : last), before[0]);
  if (!teller || !speechCue(source, teller) || inQuote(source, teller) >= 0) return null;
  const hasComma = tree.tokens.slice(teller.head, words[0] - 1).some(({ text }) => text === ',');
  return hasComma ? null : teller;
}
