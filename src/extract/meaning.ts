import { DENYING_MARKS } from '../data/cues';
import { CITING_VERBS, SPEECH_VERBS } from '../data/speech';
import { isDefiance, isOfReason } from './clause-forms';
import { isRuledBare } from './clause-governors';
import { toOf } from './clause-words';
import { type Clause, type ClauseIndex, isNegator } from './clauses';
import { alternatives } from './meaning-alternatives';
import { withHolder } from './meaning-asides';
import { awaited, CONDITIONAL, condition, conditionMeaning, DUE } from './meaning-conditions';
import { contentMeaning } from './meaning-content';
import { embedded, inherited, yetTo } from './meaning-embedded';
import { ofWhichever } from './meaning-generic';
import { isBareGerund, isBehindColon, isStrayGerund, ofLooseGerund } from './meaning-gerunds';
import { embeddingRow } from './meaning-governors';
import { ofFirst, ofIt, ofMeasure, purpose } from './meaning-infinitives';
import {
  type Base,
  type Below,
  firstOf,
  flip,
  type Meaning,
  type MeaningRule,
  markSpan,
  opened,
  unsettled,
  withAbove,
} from './meaning-kinds';
import { during } from './meaning-meanwhile';
import { unmade } from './meaning-none';
import { infinitiveOfNoun, isUndone, NOUN_RULES } from './meaning-nouns';
import { isOutcome, onlyTo } from './meaning-outcomes';
import { ownMeaning } from './meaning-own';
import { askedHow, asksWho, isFoundOut, isQuestion, isUnknown } from './meaning-questions';
import { deedOfResult } from './meaning-results';
import { listed } from './meaning-subjunctive';
import { hingedOnWhat } from './meaning-whoever';
import { dependents, isBehindComma, type Tree } from './tree';

/** The meaning of every clause, by id. Clauses come outermost first, so each finds the one above it done. */
export function meanings(index: ClauseIndex): Meaning[] {
  const done: Meaning[] = [];
  for (const clause of index.clauses) done.push(meaningOf(index, clause, done));
  alternatives(index, done);
  return done;
}

function meaningOf(index: ClauseIndex, clause: Clause, done: readonly Meaning[]): Meaning {
  const tree = index.trees[clause.sentence];
  const base = ownMeaning(tree, clause);
  if (isQuestion(tree, clause) || asksWho(tree, clause))
    return { ...base, polarity: 'open', prefix: ['whether', ...base.prefix], rule: 'question' };
  if (isImperative(tree, clause)) return { ...base, modality: 'asked', prefix: ['asked', 'to'], rule: 'imperative' };
  // "is willing to help, but only around limiting the damage": no deed of the one who is willing.
  if (isStrayGerund(index, clause) || isBehindColon(tree, clause)) return { ...base, rule: 'bare gerund' };
  if (clause.parent === null) return alone(tree, clause, base);
  const parent = deedOfResult(index, clause) ?? index.clauses[clause.parent];
  const above = done[parent.id];
  const joined = clause.conjunctOf === null ? undefined : done[clause.conjunctOf];
  if (joined && isGapped(tree, clause)) {
    if (joined.rule.startsWith('condition')) return besideCondition(base, joined);
    // "before the huts were built and painted"
    if (joined.rule.startsWith('awaited') && base.modality === 'actual' && base.polarity === joined.polarity)
      return { ...joined, polarityCues: base.polarityCues };
  }
  const below = { index, tree, clause, parent, above, base, mark: clause.mark ?? '' };
  return withHolder(index, clause, base, firstOf(RULES, below) ?? listed(below) ?? base);
}

/** "if it was new and [not linked to the crash]": no helper of its own. */
const isGapped = (tree: Tree, { group, head }: Clause): boolean =>
  tree.tokens[head].xpos === 'VBN' && group.every((at) => tree.tokens[at].upos !== 'AUX');

/** What is joined to a condition without a tense of its own is a part of it. */
function besideCondition(base: Base, { prefix, modality, modalityCue, rule }: Meaning): Meaning {
  const not = base.polarity === 'denied' ? ['not'] : [];
  return { ...base, polarity: 'open', negated: false, prefix: [prefix[0], ...not], modality, modalityCue, rule };
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
  const isBare = clause.form === 'infinitive' && base.rule === 'plain' && base.prefix.length === 0;
  if (!isBare || clause.link !== 'root' || !clause.subject) return base;
  return { ...base, modality: 'planned', prefix: ['will'], rule: 'headline infinitive' };
}

/** What the clause above makes of a clause: the first rule that says anything, else its own words alone. */
const RULES: readonly MeaningRule[] = [
  notTheReason,
  askedHow,
  whetherTo,
  whether,
  ofWhichever,
  unmade,
  content,
  condition,
  denying,
  forestalled,
  beforeAny,
  yet,
  excused,
  ofIt,
  ofMeasure,
  ofFirst,
  onlyTo,
  ofNowhere,
  governed,
  purpose,
  hingedOnWhat,
  ofNounInfinitive,
  gerundOfNoun,
  bareGerund,
  cutShort,
  goingWith,
  sharing,
  ...NOUN_RULES,
  during,
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

/** "not because sales fell": whether they fell is not said. */
function notTheReason({ tree, clause, base }: Below): Meaning | null {
  const isDenied = dependents(tree, clause.head, 'advmod').some(
    (at) => isNegator(tree.tokens[at]) && isOfReason(tree, clause.head, at),
  );
  return isDenied ? opened(base, 'no reason') : null;
}

function whether(below: Below): Meaning | null {
  const { clause, base, mark } = below;
  const isAsked = clause.link === 'subject' || isUnknown(below) || isFoundOut(below);
  const isWhether = /\bwhether\b/.test(mark) || (mark === 'if' && isAsked);
  return isWhether ? opened(base, 'whether') : null;
}

function content(below: Below): Meaning | null {
  return /^(that|subject|content)$/.test(below.clause.link) ? contentMeaning(below) : null;
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

/** "apologised for failing to warn them", "refused to apologize for saying so": done, whatever comes of the apology. */
function excused({ clause, parent, base, mark }: Below): Meaning | null {
  if (mark !== 'for' || clause.form !== 'gerund' || !/^apologi[sz]e$/.test(parent.lemma)) return null;
  return { ...base, rule: 'excused' };
}

function yet(below: Below): Meaning | null {
  return CONTROLLED.has(below.clause.link) ? yetTo(below) : null;
}

const CONTROLLED = new Set<Clause['link']>(['open', 'adverbial']);

/** The row of the table by which the verb above rules this clause. */
function ruling({ tree, parent, clause, above }: Below): ReturnType<typeof embeddingRow> {
  // What is let happen happens, what is not let happen is not allowed.
  const isBare = isRuledBare(tree, clause, parent) && (parent.lemma === 'help' || above.polarity === 'denied');
  const isRuled = clause.form !== 'finite' || isBare;
  const row = CONTROLLED.has(clause.link) && isRuled ? embeddingRow(tree, parent, clause) : null;
  return row?.gerundOnly && clause.form === 'infinitive' ? null : row;
}

function governed(below: Below): Meaning | null {
  // "left the gate unlocked", "found the door locked": how it was left or found, and nobody's deed.
  const { xpos } = below.tree.tokens[below.clause.head];
  const isState =
    below.parent.lemma === 'leave' || (below.parent.lemma === 'find' && !below.parent.passive && xpos === 'VBN');
  if (isState && below.clause.link === 'open' && below.clause.form === 'participle')
    return { ...below.base, rule: 'bare gerund' };
  if (isLetting(below)) return { ...below.base, modality: 'asked', prefix: ['asked', 'to'], rule: 'imperative' };
  const row = ruling(below);
  // "requested anonymity to discuss it": what one asks for oneself is for a purpose of one's own.
  const { clause, parent } = below;
  if (row?.control === 'object' && row.modality === 'asked' && isOwnDeed(clause, parent))
    return { ...below.base, modality: 'planned', prefix: ['aimed', 'to'], rule: 'purpose' };
  if (row && (below.clause.link === 'open' || row.by !== null)) return embedded(below, row);
  return below.clause.link === 'open' ? inherited(below) : null;
}

/** "Let him explain it": nobody is told to let, and whoever is let is asked to do it. */
function isLetting({ tree, parent, clause }: Below): boolean {
  if (parent.lemma !== 'let' || clause.link !== 'open' || parent.surface || clause.form !== 'finite') return false;
  if (!/^let$/i.test(tree.tokens[parent.head].text) || parent.group.length > 1 || parent.mark !== null) return false;
  const { head, relation } = tree.tokens[parent.head];
  return head < 0 || parent.head < head || relation === 'parataxis';
}

const isOwnDeed = ({ surface, form }: Clause, { surface: above, object, passive }: Clause): boolean =>
  form === 'infinitive' && !passive && object !== null && surface !== null && surface.token === above?.token;

/** "was left with nowhere to go": could not. */
function ofNowhere({ tree, clause, parent, above, base }: Below): Meaning | null {
  const to = toOf(tree, clause.head);
  if (clause.form !== 'infinitive' || parent.lemma === 'have' || !/^nowhere$/i.test(tree.tokens[to - 1]?.text ?? ''))
    return null;
  const polarity = above.polarity === 'affirmed' ? 'denied' : 'open';
  const prefix = polarity === 'open' ? ['whether', 'could'] : [above.modality === 'actual' ? 'could' : 'can'];
  const cue = { start: tree.tokens[to - 1].start, end: tree.tokens[to - 1].end };
  return {
    ...base,
    polarity,
    polarityCues: [cue],
    negated: polarity === 'denied',
    modality: 'possible',
    modalityCue: markSpan(tree, clause),
    prefix,
    rule: 'nowhere to',
  };
}

function ofNounInfinitive(below: Below): Meaning | null {
  return below.clause.link === 'infinitive' ? infinitiveOfNoun(below) : null;
}

function gerundOfNoun(below: Below): Meaning | null {
  return ruling(below) ? null : ofLooseGerund(below);
}

function bareGerund(below: Below): Meaning | null {
  if (!isBareGerund(below.tree, below.clause) || ruling(below)) return null;
  return { ...withAbove(below.base, below.above), rule: 'bare gerund' };
}

/** "agreed that she would lead, with Hale returning as a deputy": as sure as what it goes with. */
function goingWith({ tree, clause, parent, above, base, mark }: Below): Meaning | null {
  if (mark !== 'with' || clause.form !== 'gerund' || clause.link !== 'adverbial' || base.modality !== 'actual')
    return null;
  if (parent.link !== 'that' || !/^(planned|conditional)$/.test(above.modality) || above.polarity !== 'affirmed')
    return null;
  return parent.group.some((at) => /^would$/i.test(tree.tokens[at].text)) ? withAbove(base, above) : null;
}

/** What holds for the clause holds for what stands beside it. */
function sharing(below: Below): Meaning | null {
  const { clause, base, above, mark } = below;
  if (clause.form === 'finite' || (mark !== '' && !SHARING_MARKS.has(mark))) return null;
  if (isGivenReason(below) || isDefiance(below.tree, clause) || isOutcome(below) || isWhenAsked(clause)) return base;
  return clause.link === 'adverbial' || isUndone(below) ? withAbove(base, above) : null;
}

/**
 * "resigned before a hearing could be held": none was held. Who had to wait before they could leave, left; and of "must be
 * reviewed before it can be used" nobody knows yet.
 */
function forestalled({ clause, parent, above, base, mark }: Below): Meaning | null {
  if (mark !== 'before' || clause.form !== 'finite' || base.modality !== 'possible' || base.polarity !== 'affirmed')
    return null;
  if (WAITING_VERBS.has(parent.lemma)) return null;
  if (above.modality === 'required') return opened(base, 'before what must be');
  if (above.modality !== 'actual' || above.polarity !== 'affirmed') return null;
  if (parent.kind !== 'verb' || base.prefix[0] !== 'may') return null;
  return { ...base, polarity: 'denied', negated: true, prefix: ['could'], rule: 'forestalled' };
}

/** "was sold before anyone had checked it": whether anyone did is not said. */
function beforeAny({ tree, clause, above, base, mark }: Below): Meaning | null {
  if (mark !== 'before' || base.modality !== 'actual' || base.polarity !== 'affirmed' || !clause.surface) return null;
  if (above.modality !== 'actual' || above.polarity !== 'affirmed') return null;
  const isAny = /^any(one|body|thing)$/i.test(tree.tokens[clause.surface.token].text);
  return isAny && clause.form === 'finite' ? opened(base, 'before any') : null;
}

/** What goes on until something can be done at last. */
const WAITING_VERBS = new Set('wait take spend need pass last go be have remain stay queue work'.split(' '));

/** "was dropped before it was approved": what ended may have ended for that it should not come about. */
function cutShort({ clause, parent, above, base, mark }: Below): Meaning | null {
  if (mark !== 'before' || clause.link !== 'adverbial' || !ENDING_VERBS.has(parent.lemma)) return null;
  if (base.modality !== 'actual' || above.modality !== 'actual' || above.polarity !== 'affirmed') return null;
  // "was canceled before it was due to begin": due it was.
  if (DUE.test(clause.lemma)) return null;
  return opened(base, 'cut short');
}

const ENDING_VERBS = new Set(
  'drop scrap cancel abandon shelve withdraw halt block avert stop foil thwart interrupt ditch collapse abort defuse'.split(
    ' ',
  ),
);

/** "declined to charge him, citing a lack of evidence": the reason is given, whatever came of the rest. */
function isGivenReason({ tree, clause, mark }: Below): boolean {
  const { xpos, lemma } = tree.tokens[clause.head];
  const isSaying = CITING_VERBS.has(lemma) || ACCUSING.has(lemma) || REASONS.has(SPEECH_VERBS.get(lemma)?.act ?? '');
  if (mark !== '' || xpos !== 'VBG' || !isSaying) return false;
  return isBehindComma(tree, clause.head);
}

/** "did not answer when asked whether it was so": the question was put, whatever came of it. */
const isWhenAsked = ({ lemma, mark, passive, form }: Clause): boolean =>
  mark === 'when' && passive && form === 'participle' && /^(ask|press|contact|reach|approach|question)$/.test(lemma);

/** "had no doubts, accusing him", "did not rule it out, pointing to two strikes": said beside what is denied. */
const ACCUSING = new Set('accuse blame criticize criticise denounce condemn fault praise thank point'.split(' '));

const REASONS: ReadonlySet<string> = new Set(['says', 'warns', 'denies']);

/** Subordinators before a gerund that tie it to its clause: what holds for one holds for the other. */
const SHARING_MARKS = new Set(['while', 'by', 'through', 'in', 'when']);

/** "Please contact the bank": a bare verb that nobody is said to do. */
export function isImperative(tree: Tree, clause: Clause): boolean {
  const token = tree.tokens[clause.head];
  if (
    clause.link !== 'root' ||
    clause.kind !== 'verb' ||
    clause.surface ||
    clause.form !== 'finite' ||
    // "Closing it would avoid a strike and calm tenants"
    clause.lent.some((at) => tree.tokens[at].xpos === 'MD') ||
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
