import { CONDITION_MARKS } from '../data/cues';
import { CITING_VERBS, SPEECH_PREPOSITIONS, type SpeechCue } from '../data/speech';
import type { AttributionStep } from '../model';
import { asidesOf, isContentAside, reportsAside, spokenOf } from './attribution-asides';
import { inQuote, speechCue } from './attribution-cues';
import { accordingTo, headlineTail, nounSteps, positionOf } from './attribution-phrases';
import { quotationStep, type Speaker, speakersOf } from './attribution-quotations';
import { audienceOutlet, step, type Telling } from './attribution-tellers';
import { type Clause, phraseOf } from './clauses';
import type { Meaning } from './meaning-kinds';
import type { Source } from './sources';
import { dependents, type Tree } from './tree';

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
  const state: State = { source, meanings, outer: [], inner: [], speakers: speakersOf(source) };
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
  /** By index of the quote region. */
  readonly speakers: readonly (Speaker | null)[];
}

function chainBelow(state: State, clause: Clause, parent: Clause): AttributionStep[] {
  const { source } = state;
  const cue = speechCue(source, parent);
  if (
    clause.link === 'that' &&
    cue &&
    saysIt(source, parent, clause, cue) &&
    !(cue.factive && cue.act === 'believes' && state.meanings[parent.id].modality !== 'actual')
  )
    return [...state.inner[parent.id], ...stepsOf(state, parent, clause)];
  if (clause.link === 'aside') {
    if (reportsAside(source, clause, parent)) return [...state.outer[spokenOf(source, clause, parent).id]];
    if (cue && isContentAside(source, clause, parent))
      return [...state.inner[parent.id], ...stepsOf(state, parent, clause)];
  }
  if (clause.link === 'adverbial' && reportsAside(source, clause, parent)) return [...state.outer[parent.id]];
  if (clause.link === 'content') return [...state.inner[parent.id], ...nounSteps(state, clause, parent)];
  // "said it would pay if the suit was dropped": the condition is part of what was said.
  if (clause.link === 'adverbial' && cue && parent.head < clause.head && isCondition(clause)) {
    const told = source.index
      .below(parent)
      .find((other) => other.link === 'that' && other.head < clause.head && other.id < clause.id);
    if (told) return [...state.inner[told.id]];
  }
  if (isNewsroomsOwn(source, clause, parent)) return [...state.outer[parent.id].slice(0, -1)];
  // "according to a document seen by the paper": that it was seen is not in it.
  if (hangsOnTeller(source, clause)) return [...state.outer[parent.id]];
  const accused = accusation(state, clause, parent);
  return accused ? [...state.inner[parent.id], accused] : [...state.inner[parent.id]];
}

/** "said it had suffered no break-in, although the report shows ...": told in the past, and set against it in the present. */
function isNewsroomsOwn(source: Source, clause: Clause, parent: Clause): boolean {
  if (clause.link !== 'adverbial' || !CONCESSIVES.has(clause.mark ?? '') || parent.link !== 'that') return false;
  const tree = source.index.trees[clause.sentence];
  const teller = parent.parent === null ? null : source.index.clauses[parent.parent];
  if (!teller || !speechCue(source, teller) || inQuote(source, clause) >= 0) return false;
  return hasForm(tree, teller, PAST) && hasForm(tree, parent, PAST) && hasForm(tree, clause, PRESENT);
}

const CONCESSIVES = new Set(['although', 'though', 'even though', 'while', 'whereas']);
const PAST = /^VBD$/;
const PRESENT = /^VB[ZP]$/;

function hasForm(tree: Tree, clause: Clause, form: RegExp): boolean {
  return [clause.head, ...clause.group].some((at) => form.test(tree.tokens[at].xpos));
}

/** A relative clause or participle of whom "according to" names. */
function hangsOnTeller(source: Source, clause: Clause): boolean {
  if (clause.noun < 0 || (clause.link !== 'relative' && clause.link !== 'participle')) return false;
  const tree = source.index.trees[clause.sentence];
  return dependents(tree, clause.noun, 'case').some((at) =>
    SPEECH_PREPOSITIONS.some(({ words }) => words === phraseOf(tree, at)),
  );
}

const CONDITIONS = new Set(CONDITION_MARKS.map((row) => row.cue));

function isCondition(clause: Clause): boolean {
  return clause.mark !== null && CONDITIONS.has(clause.mark);
}

/** "accused the company of bribing": the bribe is the accuser's word. */
function accusation(state: State, clause: Clause, parent: Clause): AttributionStep | null {
  const lemma = state.source.index.trees[parent.sentence].tokens[parent.head].lemma.toLowerCase();
  if (clause.mark !== 'of' || clause.form === 'finite' || (lemma !== 'accuse' && lemma !== 'suspect')) return null;
  return step(state, parent, parent.subject, clause, lemma === 'accuse' ? 'says' : 'believes');
}

/** A verb used only with quotations ("he smiled") tells nothing without one. */
function saysIt(source: Source, parent: Clause, content: Clause, cue: SpeechCue): boolean {
  if (!cue.quoteOnly) return true;
  const region = inQuote(source, content);
  return (
    (region >= 0 && region !== inQuote(source, parent)) || (content.mark === 'that' && !SEEN_NOT_HEARD.has(cue.lemma))
  );
}

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

/** The teller of a clause of telling, the outlet it was told to before it, and whom it cites after it. */
function stepsOf(state: State, speech: Clause, content: Clause): AttributionStep[] {
  const { source } = state;
  const cue = speechCue(source, speech)!;
  const steps: AttributionStep[] = [];
  const audience = audienceOutlet(source, speech, cue);
  if (audience) steps.push(step(state, speech, audience, content, 'says'));
  steps.push(step(state, speech, speech.subject, content, cue.act));
  for (const child of source.index.below(speech)) {
    const lemma = source.index.trees[child.sentence].tokens[child.head].lemma.toLowerCase();
    if (CITING_VERBS.has(lemma) && child.form !== 'finite' && child.object)
      steps.push(step(state, child, child.object, content, 'says'));
  }
  return steps;
}
