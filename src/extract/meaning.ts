import { CONDITION_MARKS, DENYING_MARKS, DOING_MARKS, HINGES, WAITING_MARKS } from '../data/cues';
import { CITING_VERBS, SPEECH_VERBS } from '../data/speech';
import type { Span } from '../model';
import { type Clause, type ClauseIndex, isNegator } from './clauses';
import { contentMeaning } from './meaning-content';
import { aim, embedded, embeddingRow, inherited, yetTo } from './meaning-embedded';
import {
  type Base,
  type Below,
  firstOf,
  flip,
  type Meaning,
  type MeaningRule,
  markSpan,
  opened,
  spanOf,
  unsettled,
  withAbove,
} from './meaning-kinds';
import { infinitiveOfNoun, isUndone, NOUN_RULES } from './meaning-nouns';
import { ownMeaning } from './meaning-own';
import { dependents, isBehindComma, subtree, type Tree } from './tree';

/** The meaning of every clause, by id. Clauses come outermost first, so each finds the one above it done. */
export function meanings(index: ClauseIndex): Meaning[] {
  const done: Meaning[] = [];
  for (const clause of index.clauses) done.push(meaningOf(index, clause, done));
  for (const clause of index.clauses) {
    const other = orAt(index.trees[clause.sentence], clause);
    if (other === null || clause.conjunctOf === null) continue;
    if (isDeniedTogether(index, clause, done[clause.conjunctOf], done[clause.id])) continue;
    done[clause.conjunctOf] = alternative(done[clause.conjunctOf], other);
    done[clause.id] = alternative(done[clause.id], other);
  }
  return done;
}

/** The "or" before a coordinated clause, or null. */
function orAt(tree: Tree, clause: Clause): Span | null {
  if (clause.conjunctOf === null) return null;
  const at = dependents(tree, clause.head, 'cc').find((child) => tree.tokens[child].lemma.toLowerCase() === 'or');
  return at === undefined ? null : spanOf(tree, at);
}

/** "will sell the port or close it": each of the two is only possible. So is each of two things denied apart. */
function alternative(meaning: Meaning, cue: Span): Meaning {
  if (meaning.polarity === 'open' || (meaning.modality !== 'actual' && meaning.modality !== 'planned')) return meaning;
  if (meaning.governor !== null) return { ...meaning, modality: 'possible', modalityCue: cue };
  return { ...meaning, modality: 'possible', modalityCue: cue, prefix: ['may'], rule: 'one of two' };
}

/** "did not sell or close it" denies both; "did not read it or did not understand it" neither. */
function isDeniedTogether(index: ClauseIndex, clause: Clause, first: Meaning, second: Meaning): boolean {
  if (first.polarity !== 'denied' && second.polarity !== 'denied') return false;
  return !clause.group.some((at) => isNegator(index.trees[clause.sentence].tokens[at]));
}

function meaningOf(index: ClauseIndex, clause: Clause, done: readonly Meaning[]): Meaning {
  const tree = index.trees[clause.sentence];
  const base = ownMeaning(tree, clause);
  if (isQuestion(tree, clause) || asksWho(tree, clause))
    return { ...base, polarity: 'open', prefix: ['whether', ...base.prefix], rule: 'question' };
  if (isImperative(tree, clause)) return { ...base, modality: 'asked', prefix: ['asked', 'to'], rule: 'imperative' };
  // "is willing to help, but only around limiting the damage": no deed of the one who is willing.
  if (isStrayGerund(index, clause)) return { ...base, rule: 'bare gerund' };
  if (clause.parent === null) return alone(tree, clause, base);
  const parent = index.clauses[clause.parent];
  const above = done[clause.parent];
  return firstOf(RULES, { index, tree, clause, parent, above, base, mark: clause.mark ?? '' }) ?? base;
}

/** "silent on who would command": asked, not said. */
function asksWho(tree: Tree, clause: Clause): boolean {
  if (!clause.surface || clause.surface.shared || clause.link === 'relative') return false;
  const { xpos, lemma } = tree.tokens[clause.surface.token];
  // "Paula Sen, who ..." is a relative clause, wherever the parser hung it.
  const before = tree.tokens[clause.surface.token - 1];
  return xpos === 'WP' && lemma.toLowerCase() === 'who' && (!before || /^(IN|TO|RP|JJ|VB.?)$/.test(before.xpos));
}

/** A clause with none above it; "Bank to cut jobs" is a headline's way to say "will". */
function alone(tree: Tree, clause: Clause, base: Base): Meaning {
  const mark = clause.mark ?? '';
  // "“If they want me to leave,” she said": what hangs on it is in another sentence, or lost to the parser.
  if (CONDITIONAL.has(mark) && clause.form === 'finite') return conditionMeaning(tree, clause, base, mark);
  // "The question is whether the state can pay."
  if (/\bwhether\b/.test(mark)) return opened(base, 'whether');
  // "The minister was first to call for a vote."
  if (dependents(tree, clause.head, 'cop').length > 0) return base;
  if (clause.form !== 'infinitive' || clause.link !== 'root' || !clause.subject || base.rule !== 'plain') return base;
  return { ...base, modality: 'planned', prefix: ['will'], rule: 'headline infinitive' };
}

/** What the clause above makes of a clause: the first rule that says anything, else its own words alone. */
const RULES: readonly MeaningRule[] = [
  whetherTo,
  whether,
  content,
  condition,
  denying,
  yet,
  ofIt,
  ofMeasure,
  governed,
  purpose,
  ofNounInfinitive,
  gerundOfNoun,
  bareGerund,
  sharing,
  ...NOUN_RULES,
  awaited,
];

/** "is considering whether to close": no plan yet. */
function whetherTo({ tree, clause, base, mark }: Below): Meaning | null {
  if (!/\bwhether\b/.test(mark) || clause.form !== 'infinitive') return null;
  return {
    ...base,
    polarity: 'open',
    modality: 'considered',
    modalityCue: markSpan(tree, clause),
    prefix: ['whether'],
    rule: 'whether to',
  };
}

function whether({ clause, base, mark }: Below): Meaning | null {
  const isWhether = /\bwhether\b/.test(mark) || (mark === 'if' && clause.link === 'subject');
  return isWhether ? opened(base, 'whether') : null;
}

function content(below: Below): Meaning | null {
  return /^(that|subject|content)$/.test(below.clause.link) ? contentMeaning(below) : null;
}

const CONDITIONAL = new Set(
  CONDITION_MARKS.filter((row) => !WAITING_MARKS.has(row.cue) && row.kind !== 'without').map((row) => row.cue),
);

function isConditional(below: Below): boolean {
  const { tree, parent, mark } = below;
  const waiting = WAITING_MARKS.has(mark) && isWaitedFor(below);
  const hinged = /^(on|upon)$/.test(mark) && HINGES.has(tree.tokens[parent.head].text.toLowerCase());
  return CONDITIONAL.has(mark) || mark.endsWith(' if') || waiting || hinged;
}

/** What "until" or "once" tells of when: below a deed that is still to come or was not done, it is waited for. */
function isWaitedFor({ above, mark }: Pick<Below, 'above' | 'mark'>): boolean {
  return above.modality !== 'actual' || (above.polarity !== 'affirmed' && /^(until|till)$/.test(mark));
}

function condition(below: Below): Meaning | null {
  const { tree, clause, base, mark } = below;
  if (clause.link !== 'adverbial' || !isConditional(below)) return null;
  return conditionMeaning(tree, clause, base, mark);
}

function conditionMeaning(tree: Tree, clause: Clause, base: Base, mark: string): Meaning {
  // "if it does not pay": the word that denies is part of the condition, for neither it nor the deed is said.
  const first = mark.endsWith('unless') ? 'unless' : 'if';
  const prefix = [first, ...base.prefix, ...(base.negated ? ['not'] : [])];
  const shared: Meaning = { ...base, polarity: 'open', prefix, negated: false, rule: 'even if' };
  if (mark === 'even if') return shared;
  return {
    ...shared,
    modality: base.modality === 'actual' ? 'possible' : base.modality,
    modalityCue: base.modalityCue ?? markSpan(tree, clause),
    rule: `condition: ${mark}`,
  };
}

/** "left without paying", "waited rather than attack" */
function denying({ tree, clause, above, base, mark }: Below): Meaning | null {
  if (!DENYING_MARKS.has(mark) || clause.form === 'finite') return null;
  const cue = markSpan(tree, clause);
  // "said it would respond, without saying how": of the telling, and of whom it is said is not known here.
  if (
    mark === 'without' &&
    above.modality !== 'actual' &&
    SPEECH_VERBS.has(clause.lemma) &&
    isBehindComma(tree, clause.head)
  )
    return { ...base, rule: 'bare gerund' };
  // "cannot win without leaving": whether they leave is not said. "may leave without paying": may not pay.
  if (mark === 'without' && above.polarity !== 'affirmed')
    return {
      ...base,
      polarity: 'open',
      modality: 'possible',
      modalityCue: cue,
      prefix: ['if', 'not'],
      negated: false,
      rule: 'condition: without',
    };
  // "hoped to persuade them to wait rather than attack": not attacking is no surer than waiting.
  if (above.polarity !== 'affirmed') return opened(base, `denying: ${mark}`);
  return {
    ...base,
    polarity: flip(base.polarity),
    negated: !base.negated,
    polarityCues: cue ? [...base.polarityCues, cue] : base.polarityCues,
    ...(above.modality === 'actual'
      ? {}
      : {
          modality: above.modality,
          modalityCue: above.modalityCue,
          prefix: above.modality === 'possible' ? ['may'] : unsettled(above),
        }),
    rule: `denying: ${mark}`,
  };
}

function yet(below: Below): Meaning | null {
  return CONTROLLED.has(below.clause.link) ? yetTo(below) : null;
}

const CONTROLLED = new Set<Clause['link']>(['open', 'adverbial']);

/** The row of the table by which the verb above rules this clause. */
function ruling({ tree, parent, clause }: Below): ReturnType<typeof embeddingRow> {
  const row = CONTROLLED.has(clause.link) && clause.form !== 'finite' ? embeddingRow(tree, parent, clause) : null;
  return row?.gerundOnly && clause.form === 'infinitive' ? null : row;
}

function governed(below: Below): Meaning | null {
  const row = ruling(below);
  if (row && (below.clause.link === 'open' || row.by !== null)) return embedded(below, row);
  return below.clause.link === 'open' ? inherited(below) : null;
}

/** "found it hard to believe", "makes it illegal to sell": what the adjective is said of, and nobody's deed. */
function ofIt({ tree, clause, parent, base }: Below): Meaning | null {
  if (clause.form !== 'infinitive' || clause.surface?.shared === false) return null;
  const { head } = tree.tokens[clause.head];
  const completes =
    tree.tokens[head]?.upos === 'ADJ' &&
    tree.tokens[head].relation === 'xcomp' &&
    tree.tokens[head].head === parent.head;
  const isOfObject =
    parent.object !== null || parent.link === 'relative' || dependents(tree, parent.head, 'expl').length > 0;
  return completes && isOfObject ? { ...base, rule: 'infinitive of "it"' } : null;
}

/** "too poor to repair it", "old enough to vote": what one can or cannot do, and no aim. */
function ofMeasure({ tree, clause, parent, above, base }: Below): Meaning | null {
  if (clause.form !== 'infinitive' || parent.kind !== 'adjective' || clause.surface?.shared === false) return null;
  const measure = dependents(tree, parent.head, 'advmod').find((at) =>
    /^(too|enough)$/.test(tree.tokens[at].text.toLowerCase()),
  );
  if (measure === undefined || measure > clause.head) return null;
  const isToo = tree.tokens[measure].text.toLowerCase() === 'too';
  const polarity =
    above.polarity === 'open' ? 'open' : isToo === (above.polarity === 'affirmed') ? 'denied' : 'affirmed';
  const shared = { ...base, polarity, modality: 'possible', modalityCue: spanOf(tree, measure) } as const;
  if (isToo) return { ...shared, prefix: [], governor: parent.id, hinge: 'to', rule: 'too + adjective + clause' };
  return { ...shared, prefix: ['can'], negated: polarity === 'denied', rule: 'adjective + enough + clause' };
}

function purpose({ tree, clause, parent, above, base }: Below): Meaning | null {
  if (clause.link !== 'adverbial' || clause.form !== 'infinitive') return null;
  // "used the fund to pay rent": what was used so did it.
  if (parent.lemma === 'use' && parent.object && !parent.passive && above.modality === 'actual')
    return { ...withAbove(base, above), rule: 'deed of a means' };
  const isHearsay = HEARSAY.has(above.prefix[0]);
  return {
    ...base,
    polarity: above.polarity === 'affirmed' ? base.polarity : 'open',
    modality: isHearsay ? above.modality : 'planned',
    modalityCue: isHearsay ? above.modalityCue : markSpan(tree, clause),
    prefix: [...(isHearsay ? [above.prefix[0]] : []), ...(base.prefix.length > 0 ? base.prefix : aim(clause))],
    rule: 'purpose',
  };
}

/** What is only said of a deed is only said of its aim: "allegedly bribed officials to win contracts". */
const HEARSAY = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently', 'presumably']);

function ofNounInfinitive(below: Below): Meaning | null {
  return below.clause.link === 'infinitive' ? infinitiveOfNoun(below) : null;
}

function gerundOfNoun(below: Below): Meaning | null {
  return isLooseGerund(below.clause) && !ruling(below) ? opened(below.base, 'gerund of a noun') : null;
}

function bareGerund(below: Below): Meaning | null {
  if (!isBareGerund(below.tree, below.clause) || ruling(below)) return null;
  return { ...withAbove(below.base, below.above), rule: 'bare gerund' };
}

/** What holds for the clause holds for what stands beside it. */
function sharing(below: Below): Meaning | null {
  const { clause, base, above, mark } = below;
  if (clause.form === 'finite' || (mark !== '' && !SHARING_MARKS.has(mark))) return null;
  if (isGivenReason(below)) return base;
  return clause.link === 'adverbial' || isUndone(below) ? withAbove(base, above) : null;
}

/** "declined to charge him, citing a lack of evidence": the reason is given, whatever came of the rest. */
function isGivenReason({ tree, clause, mark }: Below): boolean {
  const { xpos, lemma } = tree.tokens[clause.head];
  if (mark !== '' || xpos !== 'VBG' || !(CITING_VERBS.has(lemma) || REASONS.has(SPEECH_VERBS.get(lemma)?.act ?? '')))
    return false;
  return isBehindComma(tree, clause.head);
}

const REASONS: ReadonlySet<string> = new Set(['says', 'warns', 'denies']);

/** "will leave once the votes are counted": nobody says that they will be. */
function awaited(below: Below): Meaning | null {
  const { tree, clause, above, base, mark } = below;
  if (!AWAITING_MARKS.has(mark) || clause.link !== 'adverbial') return null;
  if (base.modality !== 'actual' || isPastAlready(below)) return null;
  if (above.modality === 'actual' && !isPresentOfTime(below)) return null;
  return {
    ...base,
    modality: 'possible',
    modalityCue: markSpan(tree, clause),
    prefix: base.prefix.length > 0 ? base.prefix : ['may'],
    rule: `awaited: ${mark}`,
  };
}

/**
 * "was halted until engineers check the pillars": whatever stands above, a present tense behind a word of time tells of
 * what is still to come. A headline tells in the present of what has been.
 */
function isPresentOfTime({ tree, clause, parent, mark }: Below): boolean {
  if (tree.sentence.kind === 'heading' || !isPresent(tree, clause)) return false;
  return mark !== 'after' && (mark !== 'when' || (clause.kind === 'verb' && isPresent(tree, parent)));
}

function isPresent(tree: Tree, clause: Clause): boolean {
  // The tagger may take a plural's verb for an infinitive.
  if (clause.form === 'finite' && clause.group.length === 1 && tree.tokens[clause.head].xpos === 'VB') return true;
  return [...clause.group, ...dependents(tree, clause.head, 'cop')].some((at) => /^VB[PZ]$/.test(tree.tokens[at].xpos));
}

/**
 * "prepare to flee after soldiers entered the town": a past below a plan of the present has happened; so has what people were
 * told to do something after.
 */
function isPastAlready({ index, tree, clause, parent, above, mark }: Below): boolean {
  if (mark !== 'after' || !isPast(tree, clause)) return false;
  let top = parent;
  while (top.parent !== null && top.form !== 'finite') top = index.clauses[top.parent];
  return (!isPast(tree, top) || above.modality === 'asked') && !top.group.some((at) => tree.tokens[at].xpos === 'MD');
}

function isPast(tree: Tree, clause: Clause): boolean {
  return [clause.head, ...clause.group, ...dependents(tree, clause.head, 'cop')].some(
    (at) => tree.tokens[at].xpos === 'VBD',
  );
}

/** Subordinators before a gerund that tie it to its clause: what holds for one holds for the other. */
const SHARING_MARKS = new Set(['while', 'by', 'through', 'in', 'when']);

/** Subordinators of time. Below a deed that is still to come they speak of what is still to come too. */
const AWAITING_MARKS = new Set([
  'before',
  'once',
  'when',
  'after',
  'as soon as',
  'whenever',
  'until',
  'till',
  'by the time',
]);

/** A question of yes or no. "Why did the port close?" takes the closing for granted. */
function isQuestion(tree: Tree, clause: Clause): boolean {
  const last = tree.tokens[tree.tokens.length - 1];
  const before = tree.tokens[tree.tokens.length - 2];
  if ((last?.text !== '?' && before?.text !== '?') || clause.form === 'infinitive') return false;
  const wh = tree.children[clause.head].some((at) => at < clause.head && /^W/.test(tree.tokens[at].xpos));
  return (clause.link === 'root' || clause.link === 'that') && !wh;
}

/** "Please contact the bank": a bare verb that nobody is said to do. */
export function isImperative(tree: Tree, clause: Clause): boolean {
  const token = tree.tokens[clause.head];
  if (
    clause.link !== 'root' ||
    clause.kind !== 'verb' ||
    clause.surface ||
    clause.form !== 'finite' ||
    tree.sentence.kind === 'heading'
  )
    return false;
  if (token.xpos !== 'VB' && token.xpos !== 'VBP') return false;
  return (
    token.text.toLowerCase() === token.lemma.toLowerCase() &&
    clause.group.every(
      (at) =>
        at === clause.head ||
        isNegator(tree.tokens[at]) ||
        tree.tokens[at].lemma === 'do' ||
        tree.tokens[at].relation === 'compound:prt',
    )
  );
}

/** A gerund coordinated with what is none. */
function isStrayGerund(index: ClauseIndex, clause: Clause): boolean {
  if (clause.form !== 'gerund' || clause.conjunctOf === null || clause.lent.length > 0 || clause.group.length > 1)
    return false;
  return index.clauses[clause.conjunctOf].form !== 'gerund';
}

/** A gerund without comma or conjunction before it may belong to anything. */
function isBareGerund(tree: Tree, clause: Clause): boolean {
  if (clause.form !== 'gerund' || clause.mark !== null) return false;
  if (clause.link === 'open') return true;
  if (clause.link !== 'adverbial') return false;
  const first = subtree(tree, clause.head)[0];
  return first > 0 && tree.tokens[first].upos !== 'PUNCT' && tree.tokens[first - 1].upos !== 'PUNCT';
}

/** "hopes of persuading them", "called for closing the port": neither done nor planned for sure. */
export function isLooseGerund(clause: Clause): boolean {
  if (clause.form !== 'gerund' || clause.mark === null) return false;
  if (clause.link === 'participle') return true;
  return clause.link === 'adverbial' && !DOING_MARKS.has(clause.mark);
}
