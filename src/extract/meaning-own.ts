import { MODAL_ADVERBS, MODALS, type ModalityCue } from '../data/cues';
import { NAMING } from '../data/statives';
import { pastTense } from '../data/verb-forms';
import type { ModalityKind, Polarity, Span, Token } from '../model';
import { noLongerAt } from './clause-adverbs';
import { casePhrase, toOf } from './clause-words';
import { type Clause, isNegator, type Slot } from './clauses';
import { denyingDegree } from './degrees';
import { isStillToCome } from './meaning-arranged';
import { denier, insteadAt, isMeasure, neverAt, norAt, partlyNegated, yetAt } from './meaning-denial';
import { type Base, flip, spanOf } from './meaning-kinds';
import { scheduledFor } from './meaning-scheduled';
import { isRule, whoeverDoes } from './meaning-whoever';
import { dependents, subtree, type Tree } from './tree';

/** What the words of a clause say by themselves. */
interface Own {
  readonly polarity: Polarity;
  readonly cues: readonly Span[];
  readonly modality: ModalityKind;
  readonly cue: Span | null;
  readonly prefix: readonly string[];
  /** The modal is "could", which denied is no doubt but an inability. */
  readonly isCould?: boolean;
  /** A participant is "nobody", "nothing" or "not everyone", or the completion "far from clear": the edge type says no "not" beside it. */
  readonly isSaidElsewhere?: boolean;
}

type OwnRule = (tree: Tree, clause: Clause, own: Own) => Own;

const PLAIN: Own = { polarity: 'affirmed', cues: [], modality: 'actual', cue: null, prefix: [] };

/** Modal verbs, adverbs, negation, "no" on a participant: each rule goes by what those before it have found. */
const RULES: readonly OwnRule[] = [
  helpers,
  perfect,
  isTo,
  rather,
  scheduled,
  ruled,
  adverbs,
  participants,
  negatedBy(norAt),
  negatedBy(insteadAt),
  negatedBy(yetAt),
  negatedBy(neverAt),
  distant,
  refusal,
  unable,
  held,
];

export function ownMeaning(tree: Tree, clause: Clause): Base {
  const own = RULES.reduce((found, rule) => rule(tree, clause, found), PLAIN);
  return {
    polarity: own.polarity,
    polarityCues: own.cues,
    modality: own.modality,
    modalityCue: own.cue,
    prefix: own.prefix,
    negated: own.polarity === 'denied' && !own.isSaidElsewhere,
    governor: null,
    hinge: null,
    rule: own.cues.length > 0 ? 'negation' : own.cue ? 'modal' : 'plain',
  };
}

function turned(own: Own, cue: Span): Own {
  return { ...own, polarity: flip(own.polarity), cues: [...own.cues, cue] };
}

const MODAL_ROWS = new Map(MODALS.map((row) => [row.cue, row]));
const ADVERB_ROWS = new Map(MODAL_ADVERBS.map((row) => [row.cue, row]));

function modalRow({ xpos, text, lemma }: Pick<Token, 'xpos' | 'text' | 'lemma'>): ModalityCue | undefined {
  if (xpos !== 'MD') return undefined;
  return MODAL_ROWS.get(text.toLowerCase().replace('’', "'")) ?? MODAL_ROWS.get(lemma.toLowerCase());
}

function helpers(tree: Tree, clause: Clause, own: Own): Own {
  let found = own;
  for (const at of [...clause.lent, ...clause.group]) {
    const row = isHad(tree, at) ? undefined : modalRow(ofFirstPerson(tree, clause, at) ? WILL : tree.tokens[at]);
    if (row)
      found = {
        ...found,
        modality: row.kind,
        cue: spanOf(tree, at),
        prefix: row.prefix ? [row.prefix] : [],
        isCould: row.cue === 'could',
      };
    if (at !== clause.head && isNegator(tree.tokens[at]) && !isNotOnly(tree, at))
      found = turned(found, spanOf(tree, at));
  }
  return found;
}

/** "We shall return" is a plan; "no party shall raise its fees" is how rules speak. */
function ofFirstPerson(tree: Tree, { surface }: Clause, at: number): boolean {
  if (!/^shall$/i.test(tree.tokens[at].text) || !surface) return false;
  return /^(I|we)$/i.test(tree.tokens[surface.token].text);
}

const WILL = { xpos: 'MD', text: 'will', lemma: 'will' };

/** "I'd been told", "they'd left": short for "had", where a participle stands behind it. */
function isHad(tree: Tree, at: number): boolean {
  if (!/^['’]d$/i.test(tree.tokens[at].text)) return false;
  let verb = at + 1;
  while (tree.tokens[verb]?.upos === 'ADV') verb++;
  return /^(VBN|VBD)$/.test(tree.tokens[verb]?.xpos ?? '');
}

/** "should have closed", "had hoped to study": said of what did not come about or is past, and the edge type has to say so. */
function perfect(tree: Tree, clause: Clause, own: Own): Own {
  const have = clause.group.find((at) => at !== clause.head && tree.tokens[at].lemma === 'have');
  // "should have been a nurse"
  const { xpos } = tree.tokens[dependents(tree, clause.head, 'cop')[0] ?? clause.head];
  // "would have cost": one form for both
  const isBase = xpos === 'VB' && pastTense(clause.lemma) === clause.lemma && have === clause.head - 1;
  if (have === undefined || !(xpos === 'VBN' || isBase)) return own;
  if (clause.group.some((at) => tree.tokens[at].text.toLowerCase() === 'must'))
    return { ...own, modality: 'likely', prefix: ['must', 'have'] };
  if (own.prefix.length > 0 && tree.tokens[have].xpos === 'VB')
    return { ...own, prefix: [...(PERFECT[own.prefix[0]] ?? own.prefix), 'have'] };
  const isPast = tree.tokens[have].xpos === 'VBD' && !clause.passive;
  return isPast && UNFULFILLED.has(clause.lemma) ? { ...own, prefix: ['had'] } : own;
}

/** "must have closed" is a guess, "should have closed" a reproach. */
const PERFECT: Readonly<Record<string, readonly string[]>> = { must: ['should'], can: ['could'] };

/** Verbs whose pluperfect tells of what came to nothing, as often as not. */
const UNFULFILLED = new Set(['hope', 'want', 'wish', 'plan', 'intend', 'expect', 'mean', 'aim', 'like']);

/**
 * "are to be held on Monday": "be" before an infinitive announces; "was to be held" leaves open whether it came about.
 * Who "is to blame" blames nobody.
 */
function isTo(tree: Tree, clause: Clause, own: Own): Own {
  const to = toOf(tree, clause.head);
  // 'was "to enrich the family"'
  const before = /^(["“'‘]|``)$/.test(tree.tokens[to - 1]?.text ?? '') ? to - 2 : to - 1;
  const be = tree.tokens[before];
  if (!be || be.head !== clause.head || be.lemma !== 'be' || !/^VB[DZP]$/.test(be.xpos)) return own;
  if (own.modality !== 'actual') return own;
  if (clause.lemma === 'blame' && !clause.passive && !clause.object) return { ...own, prefix: ['was', 'to'] };
  const prefix = be.xpos === 'VBD' ? ['was', 'to'] : ['will'];
  return { ...own, modality: 'planned', cue: spanOf(tree, before), prefix };
}

/** "would rather lose a month", "would sooner quit": what one wishes. "would rather the unions met": what one wishes of others. */
function rather(tree: Tree, clause: Clause, own: Own): Own {
  const at = dependents(tree, clause.head, 'advmod').find((word) => isRather(tree, word));
  if (at === undefined || at > clause.head) return own;
  const cue = { start: tree.tokens[at - 1].start, end: tree.tokens[at].end };
  const isOfOthers = clause.surface !== null && clause.surface.token > at && clause.surface.token < clause.head;
  const prefix = isOfOthers ? ['should'] : ['would', tree.tokens[at].text.toLowerCase()];
  return { ...own, modality: 'wished', cue, prefix };
}

const isRather = (tree: Tree, at: number): boolean =>
  /^(rather|sooner)$/i.test(tree.tokens[at].text) && /^(would|['’]d)$/i.test(tree.tokens[at - 1]?.text ?? '');

/** "would give only his first name", "would say only that it was over": a refusal of the rest. */
function isOnlySome(tree: Tree, { head }: Clause): boolean {
  const isOnly = (at: number) => /^only$/i.test(tree.tokens[at]?.text ?? '');
  const object = dependents(tree, head, 'obj')[0];
  return isOnly(head + 1) || isOnly(head - 1) || (object !== undefined && isOnly(subtree(tree, object)[0]));
}

/** "would not say whether": told of somebody, it has happened; "he said he would not comment" is still to come. */
function refusal(tree: Tree, clause: Clause, own: Own): Own {
  if (own.modality !== 'conditional' || !isAnswer(tree, clause)) return own;
  if (own.polarity !== 'denied' && !isOnlySome(tree, clause)) return own;
  const hangs = clause.link === 'that' || dependents(tree, clause.head, 'advcl').some((at) => isIf(tree, at));
  return hangs ? own : { ...own, modality: 'actual', cue: null };
}

function isIf(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'mark').some((at) => /^(if|unless)$/i.test(tree.tokens[at].text));
}

/** "would not say", "would not give a date". */
function isAnswer(tree: Tree, { lemma, object, particle }: Clause): boolean {
  if (lemma !== 'give') return ANSWERS.has(lemma);
  return particle === null && object !== null && GIVEN.has(tree.tokens[object.token].lemma.toLowerCase());
}

const GIVEN = new Set(
  'name detail date reason figure number timeline timetable comment explanation information interview account'.split(
    ' ',
  ),
);

/** Verbs of answering a reporter's question. */
const ANSWERS = new Set([
  'say',
  'comment',
  'confirm',
  'discuss',
  'elaborate',
  'specify',
  'disclose',
  'speculate',
  'identify',
  'name',
  'deny',
  'reveal',
  'draw',
]);

/** "meets on July 31", "is back in court on Monday": planned for its day; "is closing", "we go if they go": to come some day. */
function scheduled(tree: Tree, clause: Clause, own: Own): Own {
  if (own.modality !== 'actual') return own;
  const day = scheduledFor(tree, clause);
  if (day >= 0) return { ...own, modality: 'planned', cue: spanOf(tree, day), prefix: ['will'] };
  return isStillToCome(tree, clause) ? { ...own, modality: 'planned', prefix: ['will'] } : own;
}

/** "A club that fails to pay loses three points": what would come of it. */
function ruled(tree: Tree, clause: Clause, own: Own): Own {
  if (own.modality !== 'actual' || !clause.surface || !isRule(tree, clause)) return own;
  return {
    ...own,
    modality: 'conditional',
    cue: spanOf(tree, whoeverDoes(tree, clause.surface.token)),
    prefix: ['would'],
  };
}

function isNotOnly(tree: Tree, negator: number): boolean {
  return /^(only|just|merely)$/.test(tree.tokens[negator + 1]?.lemma.toLowerCase() ?? '');
}

function adverbs(tree: Tree, clause: Clause, own: Own): Own {
  let found = own;
  for (const at of [...dependents(tree, clause.head, 'advmod'), ...lentAdverbs(tree, clause)]) {
    const row = ADVERB_ROWS.get(tree.tokens[at].text.toLowerCase());
    if (row && found.modality === 'actual')
      found = {
        ...found,
        modality: row.kind,
        cue: spanOf(tree, at),
        prefix: row.prefix ? row.prefix.split('_') : [],
      };
    const no = noLongerAt(tree, at);
    if (no >= 0) found = turned(found, { start: tree.tokens[no].start, end: tree.tokens[at].end });
  }
  return found;
}

const isHave = (tree: Tree, at: number) => /^(had|has|have)$/i.test(tree.tokens[at].text);

const isPast = (xpos: string) => xpos === 'VBD' || xpos === 'VBN';

/** "allegedly stole the data and sold it": the adverb before the first verb is of both, if nothing but "and" comes between. */
function lentAdverbs(tree: Tree, clause: Clause): number[] {
  const { head, relation, xpos } = tree.tokens[clause.head];
  if (relation !== 'conj' || clause.surface?.shared !== true || clause.group.length > 1) return [];
  // "had come": of one form with the infinitive, and tagged so.
  const isPastHead = isPast(tree.tokens[head].xpos) || dependents(tree, head, 'aux').some((at) => isHave(tree, at));
  if (tree.tokens[head].xpos !== xpos && !(isPastHead && isPast(xpos))) return [];
  return dependents(tree, head, 'advmod').filter(
    (at) => at < head && ADVERB_ROWS.has(tree.tokens[at].text.toLowerCase()),
  );
}

/** "No firm has paid or will pay": nobody does the second either. "No deal was reached, but will be" does not say so. */
function isOfBoth(tree: Tree, clause: Clause, slot: Slot): boolean {
  // "an agreement, written or spoken": the noun is of both, and denies neither
  if (clause.form === 'participle' || clause.link === 'participle') return false;
  // "none has come and would not be": denied by a word of its own
  const words = [...clause.group, ...dependents(tree, clause.head, 'advmod')];
  if (words.some((at) => isNegator(tree.tokens[at]))) return false;
  if (slot !== clause.surface || clause.conjunctOf === null || slot.token > clause.head) return false;
  return !dependents(tree, clause.head, 'cc').some((at) => /^(?:but|yet)$/i.test(tree.tokens[at].text));
}

function participants(tree: Tree, clause: Clause, own: Own): Own {
  let found = own;
  for (const slot of new Set([clause.surface, clause.object, clause.recipient])) {
    if (
      !slot ||
      (slot.shared && !isOfBoth(tree, clause, slot)) ||
      (clause.kind === 'copula' && slot.token === clause.head && slot !== clause.object)
    )
      continue;
    const no = denier(tree, slot.token);
    const isNoOne = no >= 0 && no === slot.token - 1 && /^one$/i.test(tree.tokens[slot.token].text);
    const isAlone = (tree.tokens[slot.token].upos === 'PRON' || isNoOne) && isWithoutKind(tree, slot.token);
    // The parser may have hung "not one" or "not all" on the verb, which is denied already.
    const denied = (at: number) =>
      found.cues.some(({ start }) => start === tree.tokens[at].start) ? found : turned(found, spanOf(tree, at));
    if (no >= 0) found = { ...denied(no), isSaidElsewhere: isAlone && (isNoOne || no === slot.token) };
    else if (slot === clause.surface) {
      const not = partlyNegated(tree, slot.token);
      // "Not all drivers agree": not that they did not, but that not all did.
      if (not >= 0)
        found = {
          ...denied(not),
          isSaidElsewhere: true,
          prefix: isAlone ? found.prefix : ['not', 'all', ...found.prefix],
        };
    }
  }
  // "agreed to nothing", "spoke to nobody", "consented to no changes"; who "died for nothing" died.
  for (const { token, preposition, shared } of clause.obliques) {
    if (shared) continue;
    const none = NOBODY.test(tree.tokens[token].text) && /^(to|with|about|on|of)$/.test(preposition ?? '');
    const no = none ? token : preposition === 'to' ? noneOf(tree, token) : -1;
    if (no >= 0) found = turned(found, spanOf(tree, no));
  }
  return found;
}

const NOBODY = /^(nothing|nobody|no-one)$/i;

/** The "no" of "no changes", -1 where there is none; what was done "to no avail" was done. */
function noneOf(tree: Tree, noun: number): number {
  if (/^(avail|end|effect|purpose|use|good)$/i.test(tree.tokens[noun].text)) return -1;
  return dependents(tree, noun, 'det').find((at) => /^no$/i.test(tree.tokens[at].text) && !isMeasure(tree, at)) ?? -1;
}

/** "nobody", "not everyone in the team"; "none of the ministers" is of the ministers. */
function isWithoutKind(tree: Tree, pronoun: number): boolean {
  if (/^nothing$/i.test(tree.tokens[pronoun].text)) return true;
  return !dependents(tree, pronoun, 'nmod').some((at) => casePhrase(tree, at) === 'of');
}

/** "is far from certain", "remains nowhere near ready": said by the words before the predicate. */
function distant(tree: Tree, clause: Clause, own: Own): Own {
  const completed = clause.completion < 0 ? [] : denyingDegree(tree, clause.completion);
  const [first, last] = completed.length > 0 ? completed : denyingDegree(tree, clause.head);
  if (first === undefined) return own;
  const found = turned(own, { start: tree.tokens[first].start, end: tree.tokens[last].end });
  return completed.length > 0 ? { ...found, isSaidElsewhere: true } : found;
}

function negatedBy(find: (tree: Tree, clause: Clause) => number): OwnRule {
  return (tree, clause, own) => {
    const at = find(tree, clause);
    return at < 0 ? own : turned(own, spanOf(tree, at));
  };
}

const FEARED = new Set('fear presume believe think suspect assume report'.split(' '));

/** "is considered a threat", "is feared dead": in somebody's view. */
function held(tree: Tree, clause: Clause, own: Own): Own {
  const isFeared = clause.passive && clause.completion >= 0 && FEARED.has(clause.lemma);
  // "a satellite called Otso": that is its name, and nobody's view.
  const isNamed = clause.lemma === 'call' && /^[A-Z]/.test(wordBehind(tree, clause.head));
  const isHeld = isFeared || (clause.kind === 'adjective' && !isNamed && NAMING.get(clause.lemma)?.held);
  if (own.modality !== 'actual' || !isHeld) return own;
  return { ...own, modality: 'likely', cue: spanOf(tree, clause.head) };
}

/** The next word, or what the next quotation mark stands before. */
function wordBehind({ tokens }: Tree, index: number): string {
  const next = tokens[index + 1]?.upos === 'PUNCT' ? tokens[index + 2] : tokens[index + 1];
  return next?.text ?? '';
}

/** "Nobody could tell": who could not, did not. */
function unable(_tree: Tree, _clause: Clause, own: Own): Own {
  const [first, ...rest] = own.prefix;
  return own.polarity === 'denied' && first === 'may' && own.isCould ? { ...own, prefix: ['could', ...rest] } : own;
}
