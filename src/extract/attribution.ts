import { CONDITION_MARKS, cueEnd } from '../data/cues';
import { isOutlet, OUTLET_NOUNS } from '../data/outlets';
import {
  AUDIENCE_VERBS,
  CITING_VERBS,
  NEG_RAISING,
  SPEECH_NOUNS,
  SPEECH_PREPOSITIONS,
  SPEECH_VERBS,
  type SpeechCue,
} from '../data/speech';
import type { AttributionStep, Mention, ModalityKind, Polarity, Quote, SpeechAct, Teller } from '../model';
import type { Clause, Slot } from './clauses';
import type { Meaning } from './meaning';
import { quoteAt } from './quotes';
import { mentionAt, rootMention, type Source } from './sources';
import { cover, dependent, dependents, subtree, trimmed } from './tree';

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
    const outer = clause.parent === null ? [newsroom] : chainBelow(state, clause, source.index.clauses[clause.parent]);
    state.outer.push(outer);
    state.inner.push([...outer, ...ownSteps(state, clause, outer)]);
  }
  return state.inner;
}

interface State {
  readonly source: Source;
  readonly meanings: readonly Meaning[];
  /** Chain of each clause without the steps that hang on it. */
  readonly outer: AttributionStep[][];
  /** ... and with them. */
  readonly inner: AttributionStep[][];
  /** By index of the quote region. */
  readonly speakers: readonly (Speaker | null)[];
}

interface Speaker {
  readonly clause: Clause;
  readonly slot: Slot | null;
}

/** The cue by which this clause reports what somebody says, or null. */
export function speechCue(source: Source, clause: Clause): SpeechCue | null {
  if (clause.kind !== 'verb') return null;
  const tree = source.index.trees[clause.sentence];
  const lemma = tree.tokens[clause.head].lemma.toLowerCase();
  if (clause.completion >= 0)
    return lemma === 'make' && /^(clear|plain|known)$/i.test(tree.tokens[clause.completion].text) ? MADE_CLEAR : null;
  return SPEECH_VERBS.get(clause.particle ? `${lemma}-${clause.particle}` : lemma) ?? SPEECH_VERBS.get(lemma) ?? null;
}

const MADE_CLEAR: SpeechCue = { lemma: 'make clear', act: 'says', factive: false, quoteOnly: false };

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
  const accused = accusation(state, clause, parent);
  return accused ? [...state.inner[parent.id], accused] : [...state.inner[parent.id]];
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
function saysIt(source: Source, _parent: Clause, content: Clause, cue: SpeechCue): boolean {
  if (!cue.quoteOnly) return true;
  return inQuote(source, content) >= 0 || content.mark === 'that';
}

function inQuote(source: Source, clause: Clause): number {
  return quoteAt(source.quotes, source.index.trees[clause.sentence].tokens[clause.head].start);
}

/** "..., Politico reported": a clause of telling put beside what is told, with nothing told in it. */
export function reportsAside(source: Source, clause: Clause, parent: Clause): boolean {
  const cue = speechCue(source, clause);
  // "Consumers see" beside a clause is one more clause, not its source.
  if (!cue || (cue.factive && cue.act === 'believes')) return false;
  const tree = source.index.trees[clause.sentence];
  const content = dependent(tree, clause.head, 'ccomp') >= 0;
  const object = dependent(tree, clause.head, 'obj') >= 0 && !AUDIENCE_VERBS.has(cue.lemma);
  if (clause.link === 'adverbial')
    return clause.mark === 'as' && !content && !cue.quoteOnly && (cue.act === 'says' || cue.act === 'warns') && !object;
  if (content || object || clause.link !== 'aside') return false;
  if (!clause.passive && !clause.surface) return false;
  // "He promised: we will pay" has the telling first, and above.
  return !(parent.head > clause.head && speechCue(source, parent) && !isInverted(clause));
}

function isInverted(clause: Clause): boolean {
  return clause.surface !== null && clause.surface.token > clause.head;
}

/**
 * The clause an aside speaks of. At the end of a sentence it speaks of all of it; outside a quotation, of all that is quoted.
 * The parser hangs it on whichever verb is near.
 */
export function spokenOf(source: Source, aside: Clause, parent: Clause): Clause {
  const tree = source.index.trees[aside.sentence];
  const region = inQuote(source, parent);
  const quoted = region >= 0 && region !== inQuote(source, aside);
  const all = subtree(tree, aside.head);
  const atEnd = tree.tokens.slice(all[all.length - 1] + 1).every((token) => token.upos === 'PUNCT');
  let clause = parent;
  while (clause.parent !== null) {
    const above = source.index.clauses[clause.parent];
    if (quoted ? inQuote(source, above) !== region : !atEnd || above.head > aside.head || inQuote(source, above) >= 0)
      break;
    clause = above;
  }
  return clause;
}

/** True for the clause spoken of and for what shares its subject: "would cut costs, officials say, and raise wages". */
function coordinatedIn(source: Source, clause: Clause, spoken: Clause): boolean {
  let at = clause;
  while (at !== spoken && at.conjunctOf !== null && at.surface?.shared) at = source.index.clauses[at.conjunctOf];
  return at === spoken;
}

/** "Her demand is that they leave": the owner of the demand says so. */
function positionOf(state: State, clause: Clause): AttributionStep[] {
  const { source } = state;
  const tree = source.index.trees[clause.sentence];
  const be = clause.kind === 'verb' ? dependent(tree, clause.head, 'cop') : -1;
  const noun = be < 0 ? -1 : (dependents(tree, clause.head, 'nsubj').find((at) => at < be) ?? -1);
  const owner = noun < 0 ? -1 : dependent(tree, noun, 'nmod:poss');
  if (owner < 0) return [];
  const { start, end, text } = tree.tokens[noun];
  return [
    {
      by: tellerOf(source, clause.sentence, { token: owner, preposition: null, shared: false }),
      act: 'says',
      cue: { start, end, text },
      polarity: 'affirmed',
      modality: 'actual',
      quoted: 'indirect',
    },
  ];
}

function asidesOf(source: Source, clause: Clause): Clause[] {
  return source.index.within(clause.sentence).filter((aside) => {
    if ((aside.link !== 'aside' && aside.link !== 'adverbial') || aside.conjunctOf !== null || aside.parent === null)
      return false;
    const parent = source.index.clauses[aside.parent];
    return reportsAside(source, aside, parent) && coordinatedIn(source, clause, spokenOf(source, aside, parent));
  });
}

/** "He said: we will pay": the aside is what is told. */
function isContentAside(source: Source, clause: Clause, parent: Clause): boolean {
  const tree = source.index.trees[clause.sentence];
  if (dependent(tree, parent.head, 'ccomp') >= 0 && inQuote(source, clause) < 0) return false;
  if (inQuote(source, parent) >= 0) return false;
  if (inQuote(source, clause) >= 0) return true;
  const between = tree.tokens.slice(Math.min(parent.head, clause.head), Math.max(parent.head, clause.head));
  return clause.head < parent.head || between.some((token) => token.text === ':');
}

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

function audienceOutlet(source: Source, speech: Clause, cue: SpeechCue): Slot | null {
  if (!AUDIENCE_VERBS.has(cue.lemma)) return null;
  const slots = [
    speech.object,
    speech.recipient,
    ...speech.obliques.filter((slot) => slot.preposition === 'to' || slot.preposition === 'with'),
  ];
  for (const slot of slots) {
    const mention = mentionAt(source, speech.sentence, slot);
    if (!slot || !mention) continue;
    const root = rootMention(source, mention);
    const outlet = root.form === 'name' ? isOutlet(root.key) : OUTLET_NOUNS.has(root.key.split(' ').pop() ?? '');
    if (outlet && root.key !== source.article.outlet?.toLowerCase()) return slot;
  }
  return null;
}

const EMPTY: Teller = { kind: 'unnamed', start: 0, end: 0, text: '', mention: null };

function tellerOf(source: Source, sentence: number, slot: Slot | null): Teller {
  if (!slot) return EMPTY;
  const mention = mentionAt(source, sentence, slot);
  if (mention)
    return {
      kind: kindOf(source, mention),
      start: mention.start,
      end: mention.end,
      text: mention.text,
      mention: mention.id,
    };
  const tree = source.index.trees[sentence];
  const span = cover(
    tree,
    trimmed(
      tree,
      subtree(tree, slot.token, (child) => tree.tokens[child].relation.startsWith('acl')),
    ),
  );
  return { kind: 'unnamed', ...span, text: source.article.text.slice(span.start, span.end), mention: null };
}

function kindOf(source: Source, mention: Mention): Teller['kind'] {
  if (mention.form === 'pronoun') return 'pronoun';
  if (mention.unnamed) return 'unnamed';
  const root = rootMention(source, mention);
  if (root.form === 'name') return 'named';
  return mention.type === 'person' || mention.type === 'group' ? 'unnamed' : 'named';
}

function cueOf(source: Source, clause: Clause): Quote {
  const token = source.index.trees[clause.sentence].tokens[clause.head];
  return { start: token.start, end: token.end, text: token.text };
}

function step(state: State, speech: Clause, slot: Slot | null, content: Clause, act: SpeechAct): AttributionStep {
  const { source } = state;
  const meaning = state.meanings[speech.id];
  // "does not think that it works" thinks that it does not, and the denial is told there.
  const raised =
    meaning.polarity === 'denied' &&
    NEG_RAISING.has(source.index.trees[speech.sentence].tokens[speech.head].lemma.toLowerCase());
  const polarity: Polarity = raised ? 'affirmed' : meaning.polarity;
  const modality: ModalityKind = meaning.modality;
  return {
    by: tellerOf(source, speech.sentence, slot),
    act,
    cue: cueOf(source, speech),
    polarity,
    modality,
    quoted: quotedOf(source, content, speech),
  };
}

function quotedOf(source: Source, content: Clause, speech: Clause): AttributionStep['quoted'] {
  const region = inQuote(source, content);
  if (region >= 0 && region !== inQuote(source, speech)) return 'direct';
  const tree = source.index.trees[content.sentence];
  const all = subtree(tree, content.head);
  const touches = all.some((at) => {
    const found = quoteAt(source.quotes, tree.tokens[at].start);
    return found >= 0 && found !== inQuote(source, speech);
  });
  return touches ? 'mixed' : 'indirect';
}

/** "X's claim that ...", "repeated a warning that ...": the owner of the noun, or who hands it out. */
function nounSteps(state: State, clause: Clause, parent: Clause): AttributionStep[] {
  const { source } = state;
  const tree = source.index.trees[clause.sentence];
  const noun = clause.noun;
  const cue = noun < 0 ? undefined : SPEECH_NOUNS.get(tree.tokens[noun].lemma.toLowerCase());
  if (!cue) return [];
  const owner = dependent(tree, noun, 'nmod:poss');
  const from = dependents(tree, noun, 'nmod').find((at) =>
    ['from', 'by', 'of'].includes(tree.tokens[dependent(tree, at, 'case')]?.lemma ?? ''),
  );
  const isObject = parent.object?.token === noun;
  const slot =
    owner >= 0
      ? { token: owner, preposition: null, shared: false }
      : from !== undefined
        ? { token: from, preposition: null, shared: false }
        : isObject
          ? parent.subject
          : null;
  const token = tree.tokens[noun];
  return [
    {
      by: tellerOf(source, clause.sentence, slot),
      act: cue.act,
      cue: { start: token.start, end: token.end, text: token.text },
      polarity: isObject ? state.meanings[parent.id].polarity : 'affirmed',
      modality: 'actual',
      quoted: quotedOf(source, clause, parent),
    },
  ];
}

/** Every "according to X" of the sentence that speaks of this clause. At an edge of the sentence it speaks of the whole. */
function accordingTo(state: State, clause: Clause): AttributionStep[] {
  const { source } = state;
  const tree = source.index.trees[clause.sentence];
  const steps: AttributionStep[] = [];
  const words = tree.tokens.map((token) => token.text.toLowerCase());
  for (let at = 0; at < words.length; at++) {
    const row = SPEECH_PREPOSITIONS.find(({ words: cue }) => cueEnd(words, at, cue) >= 0);
    const first = row ? cueEnd(words, at, row.words) : -1;
    if (!row || first >= words.length) continue;
    let teller = first;
    while (tree.tokens[teller].head > teller && INSIDE_PHRASE.test(tree.tokens[teller].relation))
      teller = tree.tokens[teller].head;
    if (scopeOf(state, clause.sentence, at, teller) !== clause.head) continue;
    const cue = { start: tree.tokens[at].start, end: tree.tokens[first - 1].end };
    steps.push({
      by: tellerOf(source, clause.sentence, { token: teller, preposition: null, shared: false }),
      act: row.act,
      cue: { ...cue, text: source.article.text.slice(cue.start, cue.end) },
      polarity: 'affirmed',
      modality: 'actual',
      quoted: 'indirect',
    });
  }
  return steps;
}

const INSIDE_PHRASE = /^(det|amod|compound|nummod|nmod:poss|case|flat|advmod|punct|cc)/;

function scopeOf(state: State, sentence: number, at: number, teller: number): number {
  const { index } = state.source;
  const tree = index.trees[sentence];
  let head = teller;
  while (head >= 0 && !index.at(sentence, head)) head = tree.tokens[head].head;
  if (head < 0) return index.within(sentence)[0]?.head ?? -1;
  const phrase = subtree(tree, teller);
  const atEdge = at <= 1 || phrase[phrase.length - 1] >= tree.tokens.length - 2;
  let clause = index.at(sentence, head)!;
  if (atEdge) while (clause.parent !== null) clause = index.clauses[clause.parent];
  return clause.head;
}

/** "Bank to cut jobs — report": the words after the dash of a headline say whose word it is. */
function headlineTail(state: State, clause: Clause): AttributionStep[] {
  const { source } = state;
  const tree = source.index.trees[clause.sentence];
  if (tree.sentence.kind !== 'heading') return [];
  const dash = tree.tokens.findLastIndex((token) => /^(—|–|-|--|:)$/.test(token.text));
  const rest = tree.tokens.length - 1 - dash;
  if (dash <= clause.head || rest < 1 || rest > 4) return [];
  const head = tree.tokens.slice(dash + 1).findIndex((token) => token.head <= dash);
  const at = head < 0 ? tree.tokens.length - 1 : dash + 1 + head;
  if (!/^(NOUN|PROPN)$/.test(tree.tokens[at].upos)) return [];
  const by = tellerOf(source, clause.sentence, { token: at, preposition: null, shared: false });
  const mark = tree.tokens[dash];
  return [
    {
      by,
      act: 'says',
      cue: { start: mark.start, end: mark.end, text: mark.text },
      polarity: 'affirmed',
      modality: 'actual',
      quoted: 'indirect',
    },
  ];
}

/** The speaker of the quotation a clause stands in, where nothing above it in the tree has said so already. */
function quotationStep(state: State, clause: Clause, chain: readonly AttributionStep[]): AttributionStep | null {
  const { source } = state;
  const region = inQuote(source, clause);
  if (region < 0 || !isSpeech(source, region, clause)) return null;
  const { start, end } = source.quotes[region];
  const known = chain.some(
    (above) => above.quoted === 'direct' && (above.cue === null || above.cue.start < start || above.cue.start >= end),
  );
  if (known) return null;
  const speaker = state.speakers[region];
  const outside = chain.some(
    (above) =>
      above.by.kind !== 'newsroom' &&
      above.cue !== null &&
      (above.cue.start < start || above.cue.start >= end) &&
      (!speaker || above.cue.start === cueOf(source, speaker.clause).start),
  );
  if (outside) return null;
  if (!speaker)
    return {
      by: { ...EMPTY, start, end: start },
      act: 'says',
      cue: null,
      polarity: 'affirmed',
      modality: 'actual',
      quoted: 'direct',
    };
  return {
    ...step(state, speaker.clause, speaker.slot, clause, speechCue(source, speaker.clause)?.act ?? 'says'),
    quoted: 'direct',
  };
}

const SCARE_WORDS = 3;

/** A word or three between marks are a way of speaking, not a speech, unless they are the whole sentence. */
function isSpeech(source: Source, region: number, clause: Clause): boolean {
  const { inner } = source.quotes[region];
  const { sentence } = source.index.trees[clause.sentence];
  if (sentence.start >= inner.start - 2 && sentence.end <= inner.end + 2) return true;
  const words = source.article.text.slice(inner.start, inner.end).trim().split(/\s+/).length;
  if (words > SCARE_WORDS) return true;
  const tree = source.index.trees[clause.sentence];
  return (
    words > 1 &&
    tree.tokens[clause.head].upos === 'VERB' &&
    clause.surface !== null &&
    tree.tokens[clause.surface.token].start >= inner.start
  );
}

/** Who speaks in each quote region: by the nearest clause of telling beside it, else as in the region before or after. */
function speakersOf(source: Source): (Speaker | null)[] {
  const tellers = source.index.clauses
    .filter((clause) => speechCue(source, clause) && clause.subject && !clause.subject.shared)
    .map((clause) => ({ clause, at: source.index.trees[clause.sentence].tokens[clause.head].start }))
    .filter(({ at }) => quoteAt(source.quotes, at) < 0);
  const sentenceOf = sentenceFinder(source);
  const found = source.quotes.map((region): Speaker | null => {
    const first = sentenceOf(region.start);
    const last = sentenceOf(Math.max(region.start, region.end - 1));
    let best: { clause: Clause; far: number } | null = null;
    for (const { clause, at } of tellers) {
      if (clause.sentence < first || clause.sentence > last) continue;
      const far = at < region.start ? region.start - at : at - region.end;
      if (!best || far < best.far) best = { clause, far };
    }
    return best ? { clause: best.clause, slot: best.clause.subject } : null;
  });
  return spread(source, found, tellers, sentenceOf);
}

type Tellers = readonly { readonly clause: Clause; readonly at: number }[];

function spread(
  source: Source,
  direct: readonly (Speaker | null)[],
  tellers: Tellers,
  sentenceOf: (offset: number) => number,
): (Speaker | null)[] {
  const speakers = [...direct];
  const sentences = source.index.trees.map((tree) => tree.sentence);
  const paragraphOf = (offset: number) => sentences[sentenceOf(offset)]?.paragraph ?? -1;
  source.quotes.forEach((region, at) => {
    if (speakers[at]) return;
    const paragraph = paragraphOf(region.start);
    const previous = source.quotes[at - 1];
    const next = source.quotes[at + 1];
    if (previous && paragraphOf(previous.start) === paragraph && speakers[at - 1]) speakers[at] = speakers[at - 1];
    else if (next && direct[at + 1] && paragraphOf(next.start) === paragraph) speakers[at] = direct[at + 1];
    else {
      // A paragraph that is nothing but a quotation is spoken by whoever was speaking just before it.
      const before = tellers
        .filter((teller) => teller.at < region.start && paragraphOf(teller.at) === paragraph - 1)
        .at(-1);
      const opens =
        sentences[sentenceOf(region.start)]?.start === region.start ||
        (sentences[sentenceOf(region.start)]?.start ?? 0) >= region.start - 1;
      const goesOn = previous && paragraphOf(previous.start) === paragraph - 1 && speakers[at - 1];
      if (opens && goesOn) speakers[at] = speakers[at - 1];
      else if (opens && before) speakers[at] = { clause: before.clause, slot: before.clause.subject };
    }
  });
  return speakers;
}

function sentenceFinder(source: Source): (offset: number) => number {
  const starts = source.index.trees.map((tree) => tree.sentence.start);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
