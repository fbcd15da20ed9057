import { CONDITION_MARKS } from '../data/cues';
import {
  CITING_VERBS,
  HEARSAY_VERBS,
  IDLE_TELLERS,
  JUDGING_VERBS,
  LEARNING_VERBS,
  PAPERS,
  SPEECH_NOUNS,
  SPEECH_PREPOSITIONS,
  type SpeechCue,
} from '../data/speech';
import type { AttributionStep, ModalityKind, SpeechAct } from '../model';
import { asidesOf, isContentAside, isOfPart, reportsAside, spokenOf } from './attribution-asides';
import { asideCue, inQuote, speechCue } from './attribution-cues';
import { hasForm, isBehindMark, PRESENT, wordsBelow } from './attribution-forms';
import { accordingTo, headlineTail, nounSteps, positionOf } from './attribution-phrases';
import { quotationStep, type Speaker, speakersOf } from './attribution-quotations';
import { newsroomsOwn, outsideQuotation } from './attribution-reach';
import { audienceOutlet, step, type Telling } from './attribution-tellers';
import { mindOf } from './clause-forms';
import { isFalseToSay, isSign, isWithoutGrounds } from './clause-verdicts';
import { addresseeOf, type Clause, phraseOf, type Slot } from './clauses';
import { embeddingRow } from './meaning-governors';
import type { Meaning } from './meaning-kinds';
import { askingWord } from './meaning-questions';
import type { Source } from './sources';
import { dependent, dependents, type Tree } from './tree';
import { canAct } from './types';

/** Who says each clause, outermost first; by clause id. */
export function attributions(source: Source, meanings: readonly Meaning[]): AttributionStep[][] {
  const newsroom: AttributionStep = {
    by: { kind: 'newsroom', start: 0, end: 0, text: source.article.outlet ?? 'newsroom', mention: null },
    act: 'says',
    cue: null,
    polarity: 'affirmed',
    modality: 'actual',
    quoted: 'none',
  };
  const state: State = { source, meanings, outer: [], inner: [], wanted: new Map(), speakers: speakersOf(source) };
  for (const clause of source.index.clauses) {
    const outer =
      clause.parent === null
        ? [newsroom, ...loneNounSteps(state, clause)]
        : chainBelow(state, clause, source.index.clauses[clause.parent]);
    state.outer.push(outer);
    state.inner.push([...outer, ...ownSteps(state, clause, outer)]);
  }
  return state.inner;
}

/** "Fears that the dam might burst": a clause of a noun that no verb stands above. */
function loneNounSteps(state: State, clause: Clause): AttributionStep[] {
  return clause.mark === 'that' ? nounSteps(state, clause, null) : [];
}

interface State extends Telling {
  /** Chain of each clause without the steps that hang on it. */
  readonly outer: AttributionStep[][];
  /** ... and with them. */
  readonly inner: AttributionStep[][];
  /** Who wants or awaits a deed, by clause of the deed; what is told of it in passing is not wanted. */
  readonly wanted: Map<number, AttributionStep>;
  /** By index of the quote region. */
  readonly speakers: readonly (Speaker | null)[];
}

function chainBelow(state: State, clause: Clause, parent: Clause): AttributionStep[] {
  const { source } = state;
  // "the work of Reyes, who is barred and is expected to run": the second half is told by whoever tells the first.
  const first = clause.conjunctOf === null ? null : source.index.clauses[clause.conjunctOf];
  if (first && isSecondHalf(source, first, clause)) return [...state.outer[first.id]];
  const cue = speechCue(source, parent);
  if (
    clause.link === 'that' &&
    cue &&
    saysIt(source, parent, clause, cue) &&
    !isBesideKnowing(source, clause, cue) &&
    !isLeftUntold(state.meanings[parent.id], source, parent, clause) &&
    !(cue.factive && cue.act === 'believes' && isUnsure(state.meanings[parent.id], cue, clause))
  )
    return [...state.inner[parent.id], ...stepsOf(state, parent, clause)];
  const minded = mindedTeller(state, clause, parent);
  if (minded) return [...state.inner[parent.id], minded];
  if (clause.link === 'aside') {
    // `“It is over,” said Ana Reyes, and walked away`
    const first = clause.conjunctOf === null ? clause : source.index.clauses[clause.conjunctOf];
    if (reportsAside(source, first, parent)) {
      // "said it was safe: the dam, he claimed, had held": that he claimed it is told by nobody before the colon.
      const spoken = spokenOf(source, first, parent);
      const isToldBefore = spoken.parent !== null && isBehindMark(source.index.trees[spoken.sentence], spoken, ':');
      return [...state.outer[isToldBefore ? spoken.parent! : spoken.id]];
    }
    // "denied it: the vase was whole": what is denied stood before the colon.
    if (cue && !(cue.act === 'denies' && parent.object) && isContentAside(source, clause, parent))
      return [...state.inner[parent.id], ...stepsOf(state, parent, clause)];
  }
  if (clause.link === 'adverbial' && reportsAside(source, clause, parent))
    return [...state.outer[isOfPart(source, clause, parent) ? spokenOf(source, clause, parent).id : parent.id]];
  const own = newsroomsOwn(state, clause, parent);
  if (own) return [...own];
  const gapped = gappedTeller(state, clause, parent);
  if (gapped) return [...state.outer[parent.id], gapped];
  if (clause.link === 'content') {
    const behind = inQuote(source, clause) < 0 ? outsideQuotation(source, parent, state.inner[parent.id]) : null;
    return [...(behind ?? state.inner[parent.id]), ...nounSteps(state, clause, parent)];
  }
  if (clause.link === 'infinitive') return [...state.inner[parent.id], ...nounSteps(state, clause, parent)];
  // "said it would pay if the suit was dropped": the condition is part of what was said.
  if (clause.link === 'adverbial' && cue && parent.head < clause.head && isCondition(clause)) {
    const told = source.index
      .below(parent)
      .find((other) => other.link === 'that' && other.head < clause.head && other.id < clause.id);
    if (told) return [...state.inner[told.id]];
  }
  const beside = toldBeside(state, clause, parent);
  if (beside) return [...state.inner[beside.id]];
  const cited = citedAbove(source, clause);
  if (cited >= 0) return beforeCue(state.inner[parent.id], cited) ?? [...state.outer[parent.id]];
  const judge = judged(state, clause, parent) ?? quotedAs(state, clause, parent) ?? heard(state, clause, parent);
  const wanted = judge ? null : (wantedBy(state, clause, parent) ?? inheritedWant(state, clause, parent));
  if (wanted) state.wanted.set(clause.id, wanted);
  const noun = clause.link === 'relative' && clause.noun >= 0 ? tokenOf(source, clause.sentence, clause.noun) : null;
  // "Her demand, which she made on Monday, is that they leave": that she made it is not in it.
  const above = state.inner[parent.id].filter(
    (step) => step !== state.wanted.get(parent.id) && (!noun || step.cue?.start !== noun.start),
  );
  const last = judge ?? wanted;
  return last ? [...above, last] : above;
}

/** "did not say why it had closed", "it would explain how the gunman got in": that it did is taken for granted, and nobody says it. */
function isLeftUntold({ polarity, modality }: Meaning, source: Source, parent: Clause, content: Clause): boolean {
  const tree = source.index.trees[content.sentence];
  // "do not see why they should pay": nothing is taken for granted.
  const isDue = content.group.some((at) => /^(?:should|must|ought)$/i.test(tree.tokens[at].text));
  if (content.form !== 'finite' || (isDue && modality !== 'asked') || !asksFor(tree, content)) return false;
  const subject = tree.tokens[parent.surface?.token ?? -1];
  const isThing = subject !== undefined && (/^(it|this|that)$/i.test(subject.text) || !canAct(subject));
  return polarity !== 'affirmed' || modality === 'asked' || (isThing && modality !== 'actual');
}

/** Whether a clause opens with "why", "how", "when" or "where". */
function asksFor(tree: Tree, { head }: Clause): boolean {
  const [first] = wordsBelow(tree, head);
  return tree.tokens[first].xpos === 'WRB' && first < head;
}

/** "is not aware that": it may be so. But "is likely to find that the crew slept": nothing is known before it is found. */
function isUnsure({ polarity, modality }: Meaning, cue: SpeechCue, { mark }: Clause): boolean {
  return modality !== 'actual' && !(cue.lemma === 'find' && mark === 'that' && polarity === 'affirmed');
}

/** Two halves of one relative clause, told in one tense. */
function isSecondHalf({ index }: Source, first: Clause, clause: Clause): boolean {
  if (first.link !== 'relative' || clause.link !== 'relative' || !clause.surface?.shared) return false;
  const tree = index.trees[clause.sentence];
  return hasForm(tree, first, PRESENT) === hasForm(tree, clause, PRESENT);
}

/** "The plant may close, the report said, with workers knowing that orders fell": behind the teller, a part of what is told. */
function toldBeside({ source }: State, clause: Clause, parent: Clause): Clause | null {
  if (clause.link !== 'adverbial' || clause.mark !== 'with' || clause.form === 'finite' || !clause.surface) return null;
  if (clause.surface.shared || speechCue(source, parent)?.act !== 'says' || NO_PART.test(clause.lemma)) return null;
  if (inQuote(source, clause) >= 0 || clause.head < parent.head) return null;
  const told = source.index.below(parent).find(({ link, id }) => link === 'that' && id < clause.id);
  return told && told.head < parent.head && inQuote(source, told) < 0 ? told : null;
}

/** What reporters tell of those whom they ask. */
const NO_PART = /^(decline|refuse|say|add|call|describe|accuse|speak|comment|deny|warn)$/;

/** "ordered them to try to leave" wants the leaving too; "ordered them to leave after a dam broke" no breaking. */
function inheritedWant({ wanted }: State, { link }: Clause, parent: Clause): AttributionStep | null {
  return /^(adverbial|relative|participle)$/.test(link) ? null : (wanted.get(parent.id) ?? null);
}

/**
 * "according to a copy of the letter seen by the paper": that it was seen is not in it. Where the cue begins whose phrase a
 * relative clause or participle hangs in; -1 elsewhere.
 */
function citedAbove(source: Source, clause: Clause): number {
  if (clause.noun < 0 || (clause.link !== 'relative' && clause.link !== 'participle')) return -1;
  const tree = source.index.trees[clause.sentence];
  for (let noun = clause.noun; noun >= 0; noun = tree.tokens[noun].head) {
    const cue = dependents(tree, noun, 'case').find((at) =>
      SPEECH_PREPOSITIONS.some(({ words }) => words === phraseOf(tree, at)),
    );
    if (cue !== undefined) return tree.tokens[cue].start;
    if (!/^(nmod|compound|flat)/.test(tree.tokens[noun].relation)) return -1;
  }
  return -1;
}

/** The chain up to the teller whose cue begins here; null where it has none. */
function beforeCue(chain: readonly AttributionStep[], start: number): AttributionStep[] | null {
  const at = chain.findIndex(({ cue }) => cue?.start === start);
  return at < 0 ? null : chain.slice(0, at);
}

/** "The firm said it would appeal, and the union that it might": the second teller, by the first one's verb. */
function gappedTeller(state: State, clause: Clause, parent: Clause): AttributionStep | null {
  const { source } = state;
  const cue = speechCue(source, parent);
  if (!cue || clause.link !== 'content' || clause.mark !== 'that' || clause.noun < 0) return null;
  const { relation, head } = tokenOf(source, clause.sentence, clause.noun);
  if (relation !== 'conj' || head !== parent.head) return null;
  return step(state, parent, { token: clause.noun, preposition: null, shared: false }, clause, cue.act);
}

const CONDITIONS = new Set(CONDITION_MARKS.map((row) => row.cue));

function isCondition(clause: Clause): boolean {
  return clause.mark !== null && CONDITIONS.has(clause.mark);
}

/** "knew the line was old, and it did not act": the one who knows does it. */
function isBesideKnowing(source: Source, { conjunctOf, mark, surface, sentence }: Clause, cue: SpeechCue): boolean {
  if (conjunctOf === null || mark !== null || !surface || surface.shared) return false;
  const { tokens } = source.index.trees[sentence];
  const isSetOff = tokens[surface.token - 2]?.text === ',' && tokens[surface.token - 1].upos === 'CCONJ';
  return cue.factive && cue.act === 'believes' && tokens[surface.token].upos === 'PRON' && isSetOff;
}

/** "is confident that the bridge will hold", "were convinced that": held by whoever is so. */
function mindedTeller(state: State, clause: Clause, parent: Clause): AttributionStep | null {
  const tree = state.source.index.trees[parent.sentence];
  const row = mindOf(tree, parent);
  if (!row || clause.link !== 'that' || clause.form !== 'finite' || !parent.surface) return null;
  // "It is certain that": nobody is.
  if (askingWord(tree, clause) >= 0 || dependent(tree, parent.head, 'expl') >= 0) return null;
  return step(state, parent, parent.surface, clause, row.act);
}

/** "accused the company of bribing", "called it rigged": as the subject has it. */
function judged(state: State, clause: Clause, parent: Clause): AttributionStep | null {
  const names = JUDGING_VERBS.has(parent.lemma) && clause.link === 'open' && !/^(gerund|infinitive)$/.test(clause.form);
  if (names && !parent.passive && parent.subject) return step(state, parent, parent.subject, clause, 'says');
  if (clause.form === 'finite') return null;
  const row = embeddingRow(state.source.index.trees[parent.sentence], parent, clause);
  if (!row?.act || row.control !== 'object') return null;
  return step(state, parent, parent.subject, clause, parent.lemma === 'suspect' ? 'believes' : row.act);
}

/** "The Post quoted the mayor as saying that": that the mayor says so is the paper's word. */
function quotedAs(state: State, clause: Clause, parent: Clause): AttributionStep | null {
  const isSaying = clause.form === 'gerund' && speechCue(state.source, clause) !== null;
  if (!isSaying || !CITING_VERBS.has(parent.lemma) || parent.passive || !parent.subject) return null;
  return step(state, parent, parent.subject, clause, 'says');
}

/** "expects prices to fall", "urged them to leave": a deed of others, as the subject has it. */
function wantedBy(state: State, clause: Clause, parent: Clause): AttributionStep | null {
  if (clause.form !== 'infinitive' || clause.link !== 'open' || !parent.subject) return null;
  if (!parent.object && !parent.recipient && !addresseeOf(parent)) return null;
  const row = embeddingRow(state.source.index.trees[parent.sentence], parent, clause);
  // "was ordered by the court to open its files": the one who is ordered is its subject.
  const isOwn = !parent.passive && clause.surface?.token === parent.surface?.token;
  const act = row?.control === 'object' && !isOwn ? ACTS.get(row.modality) : undefined;
  return act ? step(state, parent, parent.subject, clause, act) : null;
}

/** What a verb makes of somebody else's deed, as an act of the one who wants or awaits it. */
const ACTS: ReadonlyMap<ModalityKind, SpeechAct> = new Map([
  ['likely', 'believes'],
  ['wished', 'believes'],
  ['asked', 'asks'],
]);

/** "The court heard that the firm had paid": somebody said so. */
function heard(state: State, clause: Clause, parent: Clause): AttributionStep | null {
  if (clause.link !== 'that' || clause.form !== 'finite' || !HEARSAY_VERBS.has(parent.lemma)) return null;
  return step(state, parent, learnedFrom(state.source, parent, parent), clause, 'says');
}

/** Somebody, or what is written or known of something: "citing two officials", "citing internal documents". */
function canTell(tree: Tree, { token }: Slot): boolean {
  const lemma = tree.tokens[token].lemma.toLowerCase();
  const isKnown = PAPERS.has(lemma) || SPEECH_NOUNS.has(lemma) || KNOWLEDGE.has(lemma);
  return isKnown || canAct(tree.tokens[token]) || /^(?:NUM|PRON)$/.test(tree.tokens[token].upos);
}

const KNOWLEDGE = new Set(
  'source intelligence research evidence analysis audit review testimony interview index census note minutes cable dispatch leak dossier affidavit draft transcript message text contract agreement diary inspection bulletin brief briefing copy excerpt newspaper website outlet'.split(
    ' ',
  ),
);

function tokenOf(source: Source, sentence: number, at: number) {
  return source.index.trees[sentence].tokens[at];
}

/** A verb used only with quotations ("he smiled") tells nothing without one. */
function saysIt(source: Source, parent: Clause, content: Clause, cue: SpeechCue): boolean {
  // "it is wrong to suggest that they lied": nobody suggests it.
  if (isFalseToSay(source.index, parent) || isSign(source.index, parent)) return false;
  if (isWithoutGrounds(source.index.trees[parent.sentence], parent)) return false;
  // "Time will tell whether ..."
  if (parent.subject && IDLE_TELLERS.has(tokenOf(source, parent.sentence, parent.subject.token).lemma.toLowerCase()))
    return false;
  const tree = source.index.trees[parent.sentence];
  // "the core would help explain why": a thing tells nobody.
  if (cue.lemma === 'explain' && parent.subject && isThing(tree, parent.subject.token)) return false;
  // "knows how to win", "asked where to build": nothing is told.
  if (askingWord(tree, content) >= 0) return false;
  // "what the others asked for will not be known": who asks is not what is asked for.
  if (cue.act === 'asks' && parent.link === 'relative' && /^what$/i.test(tree.tokens[parent.noun]?.text ?? ''))
    return false;
  if (!cue.quoteOnly) return true;
  const region = inQuote(source, content);
  return (
    (region >= 0 && region !== inQuote(source, parent)) || (content.mark === 'that' && !SEEN_NOT_HEARD.has(cue.lemma))
  );
}

const isThing = (tree: Tree, at: number) => tree.tokens[at].upos === 'NOUN' && !canAct(tree.tokens[at]);

/** Deeds that go with speaking; what they take with "that" is not told: "things have gone so far that nobody knows". */
const SEEN_NOT_HEARD = new Set(['go', 'continue', 'begin', 'smile', 'laugh', 'shrug', 'speak', 'talk', 'sigh']);

/** Steps that hang on a clause itself: "according to X", "X reported" beside it, the speaker of a quotation. */
function ownSteps(state: State, clause: Clause, outer: readonly AttributionStep[]): AttributionStep[] {
  const { source } = state;
  const steps: AttributionStep[] = [...accordingTo(state, clause), ...positionOf(state, clause)];
  for (const aside of asidesOf(source, clause)) steps.push(...stepsOf(state, aside, clause));
  if (clause.link === 'root' && clause.parent === null) steps.push(...headlineTail(state, clause));
  const quoted = quotationStep(state, clause, [...outer, ...steps]);
  return quoted ? [...steps, quoted] : steps;
}

/** "gathered from two lawmakers that": who tells those who learn it. */
function learnedFrom(source: Source, speech: Clause, { lemma }: { readonly lemma: string }): Slot | null {
  if (!LEARNING_VERBS.has(lemma)) return null;
  const tree = source.index.trees[speech.sentence];
  return speech.obliques.find(({ preposition, token }) => preposition === 'from' && canAct(tree.tokens[token])) ?? null;
}

/** The teller of a clause of telling, the outlet it was told to before it, and whom it cites after it. */
function stepsOf(state: State, speech: Clause, content: Clause): AttributionStep[] {
  const { source } = state;
  const cue = asideCue(source, speech)!;
  const steps: AttributionStep[] = [];
  const audience = audienceOutlet(source, speech, cue);
  if (audience) steps.push(step(state, speech, audience, content, 'says'));
  const told = learnedFrom(source, speech, cue);
  const teller = HEARSAY_VERBS.has(cue.lemma) ? null : speech.subject;
  steps.push(step(state, speech, told ?? teller, content, told ? 'says' : cue.act));
  // "This is wrong," said the chair, citing a study: the words are the chair's own.
  const isQuoted = speech.link === 'aside' && inQuote(source, content) >= 0;
  for (const child of isQuoted ? [] : source.index.below(speech)) {
    const tree = source.index.trees[child.sentence];
    if (!CITING_VERBS.has(tree.tokens[child.head].lemma.toLowerCase()) || child.form === 'finite') continue;
    // "citing high costs": a reason, and nobody who tells.
    if (child.object && !child.passive && canTell(tree, child.object))
      steps.push(step(state, child, child.object, content, 'says'));
  }
  return steps;
}
