import {
  CONDITION_MARKS,
  DENYING_MARKS,
  DENYING_WORDS,
  DOING_MARKS,
  HINGES,
  IMPERSONAL,
  MODAL_ADVERBS,
  MODALS,
} from '../data/cues';
import { type Embedding, embeddingOf } from '../data/embedding';
import { INFINITIVE_NOUNS } from '../data/infinitive-nouns';
import { ALLEGING_NOUNS, NEG_RAISING, SPEECH_NOUNS, SPEECH_VERBS, UNSURE_NOUNS } from '../data/speech';
import { NAMING } from '../data/statives';
import { pastTense } from '../data/verb-forms';
import type { ModalityKind, Polarity, Span } from '../model';
import { addresseeOf, type Clause, type ClauseIndex, governorLemma, isNegator } from './clauses';
import { dependent, dependents, subtree, type Tree } from './tree';

/** How far a clause is said to hold, before anyone is asked who says so. */
export interface Meaning {
  readonly polarity: Polarity;
  readonly polarityCues: readonly Span[];
  readonly modality: ModalityKind;
  readonly modalityCue: Span | null;
  /** First words of the edge type: `would`, `may`, `if`, `urged to`. */
  readonly prefix: readonly string[];
  /** Negated by a word of its own, which the edge type has to say. */
  readonly negated: boolean;
  /** The clause above whose words this one carries on: "vowed" of "vowed to enter"; null where it stands alone. */
  readonly governor: number | null;
  /** What stands between governor and verb: `to`, `from`; null before a plain gerund. */
  readonly hinge: string | null;
  /** The table row that decided, for `explain`. */
  readonly rule: string;
}

const MODAL_ROWS = new Map(MODALS.map((row) => [row.cue, row]));
const ADVERB_ROWS = new Map(MODAL_ADVERBS.map((row) => [row.cue, row]));
const CONDITIONAL = new Set(
  CONDITION_MARKS.filter((row) => row.kind !== 'until' && row.kind !== 'without').map((row) => row.cue),
);

const flip = (polarity: Polarity): Polarity =>
  polarity === 'open' ? 'open' : polarity === 'denied' ? 'affirmed' : 'denied';

interface Own {
  readonly polarity: Polarity;
  readonly cues: Span[];
  readonly modality: ModalityKind;
  readonly cue: Span | null;
  readonly prefix: string[];
}

const spanOf = (tree: Tree, token: number): Span => ({ start: tree.tokens[token].start, end: tree.tokens[token].end });

/** The words of the clause itself: modal verbs, adverbs, negation, "no" on a participant. */
function ownMeaning(tree: Tree, clause: Clause): Own {
  let modality: ModalityKind = 'actual';
  let cue: Span | null = null;
  let prefix: string[] = [];
  let polarity: Polarity = 'affirmed';
  const cues: Span[] = [];
  const words = [...clause.lent, ...clause.group];
  for (const at of words) {
    const token = tree.tokens[at];
    const row =
      token.xpos === 'MD'
        ? (MODAL_ROWS.get(token.text.toLowerCase().replace('’', "'")) ?? MODAL_ROWS.get(token.lemma.toLowerCase()))
        : undefined;
    if (row) {
      modality = row.kind;
      cue = spanOf(tree, at);
      prefix = row.prefix ? [row.prefix] : [];
    }
    if (at !== clause.head && isNegator(token)) {
      const next = tree.tokens[at + 1]?.lemma.toLowerCase();
      if (next === 'only' || next === 'just' || next === 'merely') continue;
      polarity = flip(polarity);
      cues.push(spanOf(tree, at));
    }
  }
  for (const at of dependents(tree, clause.head, 'advmod')) {
    const token = tree.tokens[at];
    const lower = token.text.toLowerCase();
    const row = ADVERB_ROWS.get(lower);
    if (row && modality === 'actual') {
      modality = row.kind;
      cue = spanOf(tree, at);
      prefix = row.prefix ? row.prefix.split('_') : [];
    }
    const no =
      lower === 'longer' || lower === 'more'
        ? dependents(tree, at, 'advmod', 'det').find((child) => tree.tokens[child].lemma.toLowerCase() === 'no')
        : undefined;
    if (no !== undefined) {
      polarity = flip(polarity);
      cues.push({ start: tree.tokens[no].start, end: token.end });
    }
  }
  for (const slot of new Set([clause.surface, clause.object])) {
    if (!slot || slot.shared || (clause.kind === 'copula' && slot.token === clause.head && slot !== clause.object))
      continue;
    const no = denier(tree, slot.token);
    if (no >= 0) {
      polarity = flip(polarity);
      cues.push(spanOf(tree, no));
    } else if (slot === clause.surface && partlyNegated(tree, slot.token)) {
      polarity = 'open';
      prefix = ['whether', ...prefix];
    }
  }
  const nor = norAt(tree, clause);
  if (nor >= 0) {
    polarity = flip(polarity);
    cues.push(spanOf(tree, nor));
  }
  const yet = yetAt(tree, clause);
  if (yet >= 0) {
    polarity = flip(polarity);
    cues.push(spanOf(tree, yet));
  }
  // "is considered a threat": in somebody's view.
  if (modality === 'actual' && clause.kind === 'adjective' && NAMING.get(clause.lemma)?.held) {
    modality = 'likely';
    cue = spanOf(tree, clause.head);
  }
  return { polarity, cues, modality, cue, prefix };
}

function denier(tree: Tree, token: number): number {
  const isNo = (at: number) => DENYING_WORDS.has(tree.tokens[at]?.lemma.toLowerCase() ?? '');
  if (isNo(token)) return token;
  const det = dependents(tree, token, 'det', 'cc').find(
    (at) => isNo(at) && (tree.tokens[at].relation === 'det' || at < token),
  );
  if (det !== undefined) return det;
  // A "no" or "not one" right before the phrase, wherever the parser put it.
  const first = subtree(tree, token, (child) => child > token)[0];
  if (partlyNegated(tree, token)) return -1;
  const single = /^(one|a|an|single)$/i.test(tree.tokens[first].text);
  if (single && first > 0 && tree.tokens[first - 1].lemma.toLowerCase() === 'not') return first - 1;
  if (tree.tokens[first].lemma.toLowerCase() === 'not' && /^(one|a|an)$/i.test(tree.tokens[first + 1]?.text ?? ''))
    return first;
  return first > 0 && tree.tokens[first - 1].xpos === 'DT' && isNo(first - 1) ? first - 1 : -1;
}

/** "would neither confirm nor deny": the index of what denies this verb, or -1. Where "not" is lent, "nor" adds nothing to it. */
function norAt(tree: Tree, clause: Clause): number {
  if ([...clause.lent, ...clause.group].some((at) => at !== clause.head && isNegator(tree.tokens[at]))) return -1;
  return (
    dependents(tree, clause.head, 'cc', 'det', 'advmod').find(
      (at) => at < clause.head && /^(nor|neither)$/.test(tree.tokens[at].lemma.toLowerCase()),
    ) ?? -1
  );
}

/** "has yet to publish", read as one verb group; the index of "yet", or -1. */
function yetAt(tree: Tree, clause: Clause): number {
  const yet = tree.tokens.findIndex(
    (token, at) => at < clause.head && at >= clause.head - 4 && token.text.toLowerCase() === 'yet',
  );
  if (yet < 1 || tree.tokens[yet + 1].xpos !== 'TO') return -1;
  const helper = tree.tokens[yet - 1].lemma === 'still' ? yet - 2 : yet - 1;
  const own = clause.group.includes(helper) || tree.tokens[helper]?.head === clause.head;
  return own && /^(have|be)$/.test(tree.tokens[helper].lemma) ? yet : -1;
}

/** "Not all officials agree": neither yes nor no for any one of them. */
function partlyNegated(tree: Tree, token: number): boolean {
  const first = subtree(tree, token, (child) => child > token)[0];
  return (
    (dependents(tree, token, 'advmod', 'det').some((at) => isNegator(tree.tokens[at])) ||
      (first > 0 && tree.tokens[first - 1].lemma.toLowerCase() === 'not')) &&
    dependents(tree, token, 'det').some((at) => ['all', 'every', 'each'].includes(tree.tokens[at].lemma.toLowerCase()))
  );
}

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

/** The row by which a governor rules a clause without a subject of its own, or null. */
function embeddingRow(tree: Tree, governor: Clause, clause: Clause): Embedding | null {
  const kind = governor.kind === 'verb' ? 'verb' : 'adjective';
  const by = clause.form === 'gerund' || clause.mark !== 'to' ? clause.mark : null;
  const hasObject = governor.passive
    ? governor.surface !== null
    : governor.object !== null || governor.recipient !== null;
  const lemma = governor.kind === 'copula' ? '' : governorLemma(tree, governor);
  const addressee = clause.form === 'infinitive' ? addresseeOf(governor) : null;
  if (addressee) return embeddingOf(kind, lemma, addressee.preposition === 'upon' ? 'on' : addressee.preposition, true);
  if (governor.passive && !hasObject) return embeddingOf(kind, lemma, by, true);
  return embeddingOf(kind, lemma, by, hasObject);
}

/** Lemmas that leave no word of their own in the edge type: "failed to produce" is `DID_NOT_PRODUCE`. */
const SILENT: ReadonlyMap<string, readonly string[]> = new Map([
  ['fail', []],
  ['go', ['will']],
  ['have', ['must']],
  ['need', ['must']],
  ['able', ['can']],
]);

const CONTROLLED = new Set<Clause['link']>(['open', 'adverbial']);

/** The meaning of every clause, by id. Clauses come outermost first, so each finds the one above it done. */
export function meanings(index: ClauseIndex): Meaning[] {
  const done: Meaning[] = [];
  for (const clause of index.clauses) done.push(meaningOf(index, clause, done));
  for (const clause of index.clauses) {
    const other = orAt(index.trees[clause.sentence], clause);
    if (other === null || clause.conjunctOf === null) continue;
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

/** "will sell the port or close it": each of the two is only possible. */
function alternative(meaning: Meaning, cue: Span): Meaning {
  if (meaning.polarity !== 'affirmed' || (meaning.modality !== 'actual' && meaning.modality !== 'planned'))
    return meaning;
  if (meaning.governor !== null) return { ...meaning, modality: 'possible', modalityCue: cue };
  return { ...meaning, modality: 'possible', modalityCue: cue, prefix: ['may'], rule: 'one of two' };
}

function meaningOf(index: ClauseIndex, clause: Clause, done: readonly Meaning[]): Meaning {
  const tree = index.trees[clause.sentence];
  const own = ownMeaning(tree, clause);
  const parent = clause.parent === null ? null : index.clauses[clause.parent];
  const above = clause.parent === null ? null : done[clause.parent];
  const base = {
    polarity: own.polarity,
    polarityCues: own.cues as readonly Span[],
    modality: own.modality,
    modalityCue: own.cue,
    prefix: own.prefix as readonly string[],
    negated: own.polarity === 'denied',
    governor: null as number | null,
    hinge: null as string | null,
    rule: own.cues.length > 0 ? 'negation' : own.cue ? 'modal' : 'plain',
  };
  if (isQuestion(tree, clause))
    return { ...base, polarity: 'open', prefix: ['whether', ...base.prefix], rule: 'question' };
  if (isImperative(tree, clause)) return { ...base, modality: 'asked', prefix: ['asked', 'to'], rule: 'imperative' };
  // "is willing to help, but only around limiting the damage": no deed of the one who is willing.
  if (isStrayGerund(index, clause)) return { ...base, rule: 'bare gerund' };
  if (!parent || !above) {
    if (clause.form === 'infinitive' && clause.link === 'root' && clause.subject && base.rule === 'plain')
      return { ...base, modality: 'planned', prefix: ['will'], rule: 'headline infinitive' };
    return base;
  }
  const mark = clause.mark ?? '';
  // "is considering whether to close": no plan yet.
  if (/\bwhether\b/.test(mark) && clause.form === 'infinitive')
    return {
      ...base,
      polarity: 'open',
      modality: 'considered',
      modalityCue: markSpan(tree, clause),
      prefix: ['whether'],
      rule: 'whether to',
    };
  if ((mark === 'whether' || (mark === 'if' && clause.link === 'subject')) && clause.form === 'finite')
    return { ...base, polarity: 'open', prefix: ['whether', ...base.prefix], rule: 'whether' };
  if (clause.link === 'that' || clause.link === 'subject' || clause.link === 'content')
    return contentMeaning(tree, clause, parent, above, base);
  const awaited =
    (mark === 'until' || mark === 'till') && (above.modality !== 'actual' || above.polarity !== 'affirmed');
  const hinged = /^(on|upon)$/.test(mark) && HINGES.has(tree.tokens[parent.head].text.toLowerCase());
  if (clause.link === 'adverbial' && (CONDITIONAL.has(mark) || mark.endsWith(' if') || awaited || hinged)) {
    if (mark === 'even if') return { ...base, polarity: 'open', prefix: ['if', ...base.prefix], rule: 'even if' };
    return {
      ...base,
      polarity: 'open',
      modality: base.modality === 'actual' ? 'possible' : base.modality,
      modalityCue: base.modalityCue ?? markSpan(tree, clause),
      prefix: ['if', ...base.prefix],
      rule: `condition: ${mark}`,
    };
  }
  if (DENYING_MARKS.has(mark) && clause.form !== 'finite') {
    const cue = markSpan(tree, clause);
    // "cannot win without leaving": whether they leave is not said.
    if (mark === 'without' && (above.modality !== 'actual' || above.polarity !== 'affirmed'))
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
    if (above.polarity !== 'affirmed')
      return { ...base, polarity: 'open', prefix: ['whether', ...base.prefix], rule: `denying: ${mark}` };
    return {
      ...base,
      polarity: flip(base.polarity),
      negated: !base.negated,
      polarityCues: cue ? [...base.polarityCues, cue] : base.polarityCues,
      ...(above.modality === 'actual'
        ? {}
        : { modality: above.modality, modalityCue: above.modalityCue, prefix: unsettled(above) }),
      rule: `denying: ${mark}`,
    };
  }
  const yet = clause.link === 'open' || clause.link === 'adverbial' ? yetTo(tree, clause, parent, base) : null;
  if (yet) return yet;
  const found = CONTROLLED.has(clause.link) && clause.form !== 'finite' ? embeddingRow(tree, parent, clause) : null;
  const row = found?.gerundOnly && clause.form === 'infinitive' ? null : found;
  if (row && (clause.link === 'open' || row.by !== null)) return embedded(tree, clause, parent, above, base, row);
  if (clause.link === 'open') return inherited(base, above, clause, parent);
  if (clause.link === 'adverbial' && clause.form === 'infinitive') {
    const polarity = above.polarity === 'affirmed' ? base.polarity : 'open';
    return {
      ...base,
      polarity,
      modality: 'planned',
      modalityCue: markSpan(tree, clause),
      prefix: base.prefix.length > 0 ? base.prefix : ['aimed', 'to'],
      rule: 'purpose',
    };
  }
  if (clause.link === 'infinitive') return infinitiveOfNoun(tree, clause, base);
  if (isLooseGerund(clause) && !row)
    return { ...base, polarity: 'open', prefix: ['whether', ...base.prefix], rule: 'gerund of a noun' };
  if (isBareGerund(tree, clause) && !row) return { ...withAbove(base, above), rule: 'bare gerund' };
  if (
    (clause.link === 'adverbial' || isUndone(tree, clause, parent)) &&
    clause.form !== 'finite' &&
    (mark === '' || SHARING_MARKS.has(mark))
  )
    return withAbove(base, above);
  if (clause.noun >= 0 && UNSURE_NOUNS.has(tree.tokens[clause.noun].lemma.toLowerCase()))
    return {
      ...base,
      modality: 'possible',
      modalityCue: spanOf(tree, clause.noun),
      prefix: ['may'],
      rule: 'of an unsure noun',
    };
  if (clause.noun >= 0 && isAlleged(tree, clause.noun))
    return {
      ...base,
      modality: 'likely',
      modalityCue: spanOf(tree, tree.tokens[clause.noun].head),
      prefix: ['allegedly'],
      rule: 'of an allegation',
    };
  // "racing to reach a solution that satisfies both": there is no such solution yet.
  if (
    clause.link === 'relative' &&
    clause.noun >= 0 &&
    above.modality !== 'actual' &&
    parent.object?.token === clause.noun &&
    isIndefinite(tree, clause.noun) &&
    !clause.group.some((at) => tree.tokens[at].xpos === 'VBD')
  )
    return { ...withAbove(base, above), prefix: ['may'] };
  if (clause.noun >= 0 && denier(tree, clause.noun) >= 0) {
    // "There is no line he would cross": he would cross none.
    if (dependent(tree, parent.head, 'expl') >= 0)
      return { ...base, polarity: flip(base.polarity), negated: !base.negated, rule: 'there is no such thing' };
    return { ...base, polarity: 'open', prefix: ['whether', ...base.prefix], rule: 'of nothing' };
  }
  // "will leave once the votes are counted": nobody says that they will be.
  if (
    AWAITING_MARKS.has(mark) &&
    clause.link === 'adverbial' &&
    above.modality !== 'actual' &&
    base.modality === 'actual'
  )
    return {
      ...base,
      modality: 'possible',
      modalityCue: markSpan(tree, clause),
      prefix: base.prefix.length > 0 ? base.prefix : ['may'],
      rule: `awaited: ${mark}`,
    };
  return base;
}

/** "the refusal to sign", "a bid to close": the noun says how far the deed is done. */
function infinitiveOfNoun(tree: Tree, clause: Clause, base: Base): Meaning {
  const row = clause.noun < 0 ? undefined : INFINITIVE_NOUNS.get(tree.tokens[clause.noun].lemma.toLowerCase());
  const polarity = row?.polarity === 'denied' ? flip(base.polarity) : base.polarity;
  return {
    ...base,
    polarity,
    negated: polarity === 'denied',
    polarityCues: row?.polarity === 'denied' ? [...base.polarityCues, spanOf(tree, clause.noun)] : base.polarityCues,
    modality: row?.modality ?? 'planned',
    modalityCue: row ? spanOf(tree, clause.noun) : markSpan(tree, clause),
    prefix: row ? row.prefix : ['aimed', 'to'],
    rule: row ? `infinitive of "${row.noun}"` : 'infinitive of a noun',
  };
}

/** Verbs whose object with its participle is one thing that may come about: "would support a company opening a mine". */
const STANCE_VERBS = new Set(
  'support back oppose favor favour allow accept tolerate prevent stop risk mean involve envision imagine prefer see permit mind welcome fear'.split(
    ' ',
  ),
);

function isUndone(tree: Tree, clause: Clause, parent: Clause): boolean {
  if (
    clause.link !== 'participle' ||
    clause.form !== 'gerund' ||
    clause.noun < 0 ||
    parent.object?.token !== clause.noun
  )
    return false;
  return STANCE_VERBS.has(tree.tokens[parent.head].lemma.toLowerCase());
}

/** Subordinators before a gerund that tie it to its clause: what holds for one holds for the other. */
const SHARING_MARKS = new Set(['while', 'by', 'through', 'in', 'when']);

/** Subordinators of time. Below a deed that is still to come they speak of what is still to come too. */
const AWAITING_MARKS = new Set(['before', 'once', 'when', 'after', 'as soon as', 'whenever', 'until', 'till']);

const INDEFINITE = new Set(['a', 'an', 'any', 'some']);

function isIndefinite(tree: Tree, noun: number): boolean {
  const det = dependents(tree, noun, 'det', 'nmod:poss');
  return det.length === 0 ? tree.tokens[noun].xpos === 'NNS' : INDEFINITE.has(tree.tokens[det[0]].lemma.toLowerCase());
}

/** "allegations of [crimes] committed by X" */
function isAlleged(tree: Tree, noun: number): boolean {
  const { head, relation } = tree.tokens[noun];
  return head >= 0 && relation.startsWith('nmod') && ALLEGING_NOUNS.has(tree.tokens[head].lemma.toLowerCase());
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

type Base = Omit<Meaning, 'rule'> & { readonly rule: string };

function markSpan(tree: Tree, clause: Clause): Span | null {
  const marks = dependents(tree, clause.head, 'mark', 'advmod').filter((at) => at < clause.head);
  const at = marks.find((index) => tree.tokens[index].relation === 'mark') ?? -1;
  if (at < 0) return null;
  const fixed = dependents(tree, at, 'fixed');
  return { start: tree.tokens[at].start, end: tree.tokens[fixed[fixed.length - 1] ?? at].end };
}

/** First words for a deed that is no more settled than the one above it, whose own words may not be repeated. */
function unsettled(above: Meaning): readonly string[] {
  return above.prefix.length > 0 ? above.prefix : ['may'];
}

/** A participle beside its clause shares how far that one holds: "would send troops, breaking the treaty". */
function withAbove(base: Base, above: Meaning): Meaning {
  if (above.polarity !== 'affirmed')
    return { ...base, polarity: 'open', prefix: ['whether', ...base.prefix], rule: 'beside an unaffirmed clause' };
  if (above.modality === 'actual' || base.modality !== 'actual') return base;
  return {
    ...base,
    modality: above.modality,
    modalityCue: above.modalityCue,
    prefix: unsettled(above),
    rule: 'beside a modal clause',
  };
}

function embedded(tree: Tree, clause: Clause, parent: Clause, above: Meaning, base: Base, row: Embedding): Meaning {
  const lemma = tree.tokens[parent.head].lemma.toLowerCase();
  let polarity: Polarity = row.polarity === 'denied' ? flip(base.polarity) : base.polarity;
  if (above.polarity === 'open') polarity = 'open';
  else if (above.polarity === 'denied')
    polarity = row.negated === 'flip' ? flip(polarity) : row.negated === 'open' ? 'open' : polarity;
  const governorSpan = spanOf(tree, parent.head);
  const polarityCues =
    row.polarity === 'denied'
      ? [...above.polarityCues, governorSpan, ...base.polarityCues]
      : [...above.polarityCues, ...base.polarityCues];
  const outer = above.modality !== 'actual';
  const modality =
    outer && (row.modality === 'actual' || row.control === 'subject')
      ? above.modality
      : row.modality !== 'actual'
        ? row.modality
        : base.modality;
  const modalityCue =
    modality === above.modality && outer
      ? above.modalityCue
      : row.modality !== 'actual'
        ? governorSpan
        : base.modalityCue;
  const rule = `${row.lemma}${row.by ? ` ${row.by}` : ''} + clause`;
  const shared = { ...base, polarity, polarityCues, modality, modalityCue, rule };
  const carried = row.control === 'subject' || (parent.passive && parent.subject === null);
  if (carried && row.control === 'subject' && SILENT.has(lemma)) {
    const words = SILENT.get(lemma)!;
    const prefix = above.prefix.length > 0 ? above.prefix : words;
    return { ...shared, prefix, negated: polarity === 'denied', governor: parent.id, hinge: SILENT_HINGE };
  }
  // "did not refuse to sign" says nothing sure of signing, and its words already say "did not".
  if (row.control === 'subject') {
    const open = polarity === 'open' && above.polarity === 'denied';
    return {
      ...shared,
      polarity: open ? 'denied' : polarity,
      prefix: [],
      governor: parent.id,
      hinge: row.by ?? (clause.form === 'infinitive' ? 'to' : null),
    };
  }
  const open = polarity === 'open' ? ['whether'] : [];
  if (row.act) return { ...shared, prefix: [...open, ...base.prefix], negated: polarity === 'denied' };
  if (row.modality === 'actual' && row.polarity === 'affirmed')
    return {
      ...shared,
      prefix: [...open, ...(outer ? unsettled(above) : base.prefix)],
      negated: polarity === 'denied',
    };
  const participle = row.modality === 'asked' && row.polarity === 'affirmed' ? 'asked' : participleOf(tree, parent);
  return {
    ...shared,
    negated: base.negated,
    prefix: [
      ...open,
      ...(outer ? [...above.prefix, 'be'] : []),
      ...(polarity === 'denied' && above.polarity === 'denied' ? ['not'] : []),
      participle,
      ...(row.by && clause.form !== 'infinitive' ? [row.by] : ['to']),
    ],
  };
}

/** Marks a governor that leaves no word: see SILENT. */
export const SILENT_HINGE = '*';

const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['forbid', 'forbidden'],
  ['see', 'seen'],
  ['show', 'shown'],
  ['know', 'known'],
  ['get', 'gotten'],
]);

function participleOf(tree: Tree, clause: Clause): string {
  const token = tree.tokens[clause.head];
  if (token.xpos === 'VBN') return token.text.toLowerCase();
  const lemma = token.lemma.toLowerCase();
  return PARTICIPLES.get(lemma) ?? (clause.kind === 'verb' ? pastTense(lemma) : lemma);
}

/** "has yet to produce": did not. */
function yetTo(tree: Tree, clause: Clause, parent: Clause, base: Base): Meaning | null {
  const lemma = tree.tokens[parent.head].lemma.toLowerCase();
  if ((lemma !== 'have' && lemma !== 'be') || clause.form !== 'infinitive') return null;
  const yet = [...dependents(tree, parent.head, 'advmod'), ...dependents(tree, clause.head, 'advmod')].find(
    (at) => tree.tokens[at].lemma.toLowerCase() === 'yet',
  );
  if (yet === undefined) return null;
  return {
    ...base,
    polarity: flip(base.polarity),
    negated: true,
    polarityCues: [spanOf(tree, yet), ...base.polarityCues],
    governor: parent.id,
    hinge: SILENT_HINGE,
    rule: 'yet to',
  };
}

/** A governor no row knows: its own doubt goes on to the clause, and the words are joined. */
function inherited(base: Base, above: Meaning, clause: Clause, parent: Clause): Meaning {
  const joined = clause.form === 'infinitive' && !parent.object && parent.kind !== 'copula';
  const polarity = above.polarity === 'affirmed' ? base.polarity : above.polarity;
  const modality = base.modality === 'actual' ? above.modality : base.modality;
  if (joined)
    return {
      ...base,
      polarity,
      polarityCues: [...above.polarityCues, ...base.polarityCues],
      modality,
      modalityCue: base.modalityCue ?? above.modalityCue,
      prefix: [],
      governor: parent.id,
      hinge: 'to',
      rule: 'joined to an unknown governor',
    };
  const open = above.polarity !== 'affirmed';
  return {
    ...base,
    polarity: open ? 'open' : polarity,
    modality: base.modality === 'actual' && clause.form === 'infinitive' ? 'planned' : modality,
    prefix: [
      ...(open && above.prefix[0] !== 'whether' ? ['whether'] : []),
      ...(clause.form === 'infinitive' ? ['aimed', 'to'] : above.prefix),
    ],
    rule: 'below an unknown governor',
  };
}

/** Content of "said that", "it is likely that", "the claim that". */
function contentMeaning(tree: Tree, clause: Clause, parent: Clause, above: Meaning, base: Base): Meaning {
  const opened = (rule: string): Meaning => ({
    ...base,
    polarity: 'open',
    prefix: ['whether', ...base.prefix.filter((word) => word !== 'whether')],
    rule,
  });
  const mark = clause.mark ?? '';
  const lemma = tree.tokens[parent.head].lemma.toLowerCase();
  if (clause.link === 'content') {
    const noun = clause.noun >= 0 ? SPEECH_NOUNS.get(tree.tokens[clause.noun].lemma.toLowerCase()) : undefined;
    if (noun?.lemma === 'doubt' || noun?.lemma === 'question') return opened('doubt');
    if (noun?.act === 'denies') return denied(base, tree, clause.noun, 'denial of');
    // "denied reports that it had sold arms"
    const cue = SPEECH_VERBS.get(lemma);
    if (noun && cue?.act === 'denies' && parent.object?.token === clause.noun)
      return above.polarity === 'affirmed'
        ? denied(base, tree, parent.head, `${lemma} ${noun.lemma}`)
        : opened(`not ${lemma}`);
    // "the claim that the dam was safe was false"
    const verdict = parent.subject?.token === clause.noun ? IMPERSONAL.get(lemma) : undefined;
    if (noun && verdict && verdict.kind === 'actual' && verdict.polarity !== 'affirmed')
      return verdict.polarity === 'denied' && above.polarity === 'affirmed'
        ? denied(base, tree, parent.head, `${noun.lemma} is ${lemma}`)
        : opened(`${noun.lemma} is ${lemma}`);
    if (clause.noun >= 0 && UNSURE_NOUNS.has(tree.tokens[clause.noun].lemma.toLowerCase()))
      return {
        ...base,
        modality: 'wished',
        modalityCue: spanOf(tree, clause.noun),
        prefix: ['may'],
        rule: 'of an unsure noun',
      };
    const none =
      clause.noun >= 0 &&
      dependents(tree, clause.noun, 'det').some((at) => DENYING_WORDS.has(tree.tokens[at].lemma.toLowerCase()));
    return none ? opened('no such content') : base;
  }
  if (mark === 'whether' || (mark === 'if' && clause.link === 'that')) return opened(`content: ${mark}`);
  if (clause.link === 'subject' || (parent.kind === 'adjective' && dependent(tree, parent.head, 'expl') >= 0)) {
    const row = IMPERSONAL.get(lemma);
    if (row) {
      const polarity: Polarity =
        row.polarity === 'open' || above.polarity === 'open'
          ? 'open'
          : (above.polarity === 'denied') !== (row.polarity === 'denied')
            ? flip(base.polarity)
            : base.polarity;
      const kind = row.kind === 'actual' ? base.modality : row.kind;
      const prefix =
        polarity === 'open'
          ? ['whether', ...base.prefix]
          : kind === 'likely'
            ? ['likely', ...base.prefix]
            : kind === 'possible'
              ? ['may']
              : kind === 'required'
                ? ['must']
                : base.prefix;
      return {
        ...base,
        polarity,
        negated: polarity === 'denied',
        modality: kind,
        modalityCue: row.kind === 'actual' ? base.modalityCue : spanOf(tree, parent.head),
        prefix,
        polarityCues:
          polarity === base.polarity ? base.polarityCues : [...base.polarityCues, spanOf(tree, parent.head)],
        rule: `it is ${lemma} that`,
      };
    }
  }
  const cue = SPEECH_VERBS.get(lemma);
  if (above.polarity === 'open') return opened('below an open clause');
  if (cue?.act === 'denies')
    return above.polarity === 'denied' ? opened(`not ${lemma}`) : denied(base, tree, parent.head, lemma);
  if (lemma === 'doubt' || lemma === 'wonder' || lemma === 'question') return opened(lemma);
  if (above.polarity === 'denied' && !cue?.factive)
    return NEG_RAISING.has(lemma) ? denied(base, tree, parent.head, `not ${lemma}`) : opened(`not ${lemma}`);
  const ruled = embeddingOf('verb', lemma, null, true)?.modality;
  const called = cue?.act === 'asks' || ruled === 'asked' ? 'asked' : ruled === 'required' ? ruled : null;
  if (called && base.modality === 'actual' && isSubjunctive(tree, clause))
    return {
      ...base,
      modality: called,
      modalityCue: spanOf(tree, parent.head),
      prefix: called === 'asked' ? ['asked', 'to'] : ['must'],
      rule: `${lemma} that + bare verb`,
    };
  if (lemma === 'hope' || lemma === 'wish')
    return {
      ...base,
      modality: 'wished',
      modalityCue: spanOf(tree, parent.head),
      prefix: ['may'],
      rule: lemma,
    };
  if (lemma === 'fear' && base.modality === 'planned')
    return { ...base, modality: 'possible', modalityCue: spanOf(tree, parent.head), prefix: ['may'], rule: lemma };
  if ((lemma === 'expect' || lemma === 'predict' || lemma === 'fear') && base.modality === 'actual')
    return {
      ...base,
      modality: 'likely',
      modalityCue: spanOf(tree, parent.head),
      prefix: lemma === 'fear' ? ['may'] : ['expected', 'to'],
      rule: lemma,
    };
  if (!cue && above.modality !== 'actual' && base.modality === 'actual')
    return {
      ...base,
      modality: above.modality,
      modalityCue: above.modalityCue,
      prefix: above.prefix,
      rule: 'below a modal clause',
    };
  return base;
}

function denied(base: Base, tree: Tree, cue: number, rule: string): Meaning {
  return {
    ...base,
    polarity: flip(base.polarity),
    negated: !base.negated,
    polarityCues: [...base.polarityCues, spanOf(tree, cue)],
    rule,
  };
}

/** "demanded that Israel open the crossing": a bare verb under a verb of asking. */
function isSubjunctive(tree: Tree, clause: Clause): boolean {
  const token = tree.tokens[clause.head];
  // "told reporters: We have concerns" asks for nothing.
  if (clause.mark !== 'that') return false;
  const helpers = clause.group.filter((at) => at !== clause.head);
  if (helpers.length > 0) return clause.passive && tree.tokens[helpers[0]].text.toLowerCase() === 'be';
  return token.upos === 'VERB' && token.text.toLowerCase() === token.lemma.toLowerCase() && token.xpos !== 'VBD';
}
