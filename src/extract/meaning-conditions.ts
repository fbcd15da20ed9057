import { CONDITION_MARKS, HINGES, HINGING_VERBS, WAITING_MARKS } from '../data/cues';
import { pastTense } from '../data/verb-forms';
import { isPluperfect } from './clause-forms';
import { governorLemma } from './clause-governors';
import { type Clause, isTemporal } from './clauses';
import { type Base, type Below, type Meaning, markSpan, opened, unsettled } from './meaning-kinds';
import { dependents, isBehindComma, subtree, type Tree } from './tree';

/** What makes a clause a condition wherever it stands. */
export const CONDITIONAL = new Set(
  CONDITION_MARKS.filter((row) => !WAITING_MARKS.has(row.cue) && row.kind !== 'without').map((row) => row.cue),
);

function isConditional(below: Below): boolean {
  const { tree, parent, mark } = below;
  const waiting = WAITING_MARKS.has(mark) && isWaitedFor(below);
  const { text, lemma } = tree.tokens[parent.head];
  const hinged = /^(on|upon)$/.test(mark) && (HINGES.has(text.toLowerCase()) || HINGING_VERBS.has(lemma));
  return CONDITIONAL.has(mark) || mark.endsWith(' if') || waiting || hinged;
}

/** What "until" or "once" tells of when: below a deed that is still to come or was not done, it is waited for. */
function isWaitedFor({ above, base, mark }: Pick<Below, 'above' | 'base' | 'mark'>): boolean {
  // "until the minutes are released next month": that is set, and nothing hangs on whether they are. Not so of what is only proposed.
  if (isUndoing({ above, base, mark })) return false;
  const isSure = above.modality === 'actual' || above.prefix[0] === 'will';
  if (isSure && base.modality === 'planned' && base.prefix[0] === 'will') return false;
  return above.modality !== 'actual' || (above.polarity !== 'affirmed' && /^(until|till)$/.test(mark));
}

/** "had been expected to pass until two members left": that they left is what undid it. */
const isUndoing = ({ above, base, mark }: Pick<Below, 'above' | 'base' | 'mark'>): boolean =>
  /^(until|till)$/.test(mark) && above.prefix[0] === 'had' && base.modality === 'actual';

/** "will stay for as long as it takes": how long, and no condition. */
export function isHowLong(tree: Tree, { mark, lemma, surface }: Clause): boolean {
  if (!/^(as|so) long as$|^as$/.test(mark ?? '') || !/^(take|need)$/.test(lemma) || !surface) return false;
  return /^it$/i.test(tree.tokens[surface.token].text);
}

export function condition(below: Below): Meaning | null {
  const { tree, clause, base, mark } = below;
  if (clause.link !== 'adverbial' || !isConditional(below) || isHowLong(tree, clause)) return null;
  // The "will" of a present with a day is not its own word.
  const isSet = base.prefix[0] === 'will' && !clause.group.some((at) => tree.tokens[at].xpos === 'MD');
  return conditionMeaning(
    tree,
    clause,
    isSet ? { ...base, prefix: [], modality: 'actual', modalityCue: null } : base,
    mark,
  );
}

export function conditionMeaning(tree: Tree, clause: Clause, base: Base, mark: string): Meaning {
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

/** "will leave once the votes are counted": nobody says that they will be. */
export function awaited(below: Below): Meaning | null {
  const { tree, clause, parent, above, base, mark } = below;
  if (!AWAITING_MARKS.has(mark) || clause.link !== 'adverbial') return null;
  if (base.modality !== 'actual' || isPastAlready(below) || isUndoing(below)) return null;
  // "before the two are due to sign"
  if (mark === 'before' && DUE.test(clause.lemma)) return null;
  if (above.modality === 'actual' && !isPresentOfTime(below) && !isStillToCome(below)) return null;
  const shared = { ...base, modalityCue: markSpan(tree, clause), rule: `awaited: ${mark}` };
  // "will hear both sides before advising the cabinet": the one is as sure as the other.
  if (mark === 'before' && isThinkingTwice(tree, parent)) return opened(base, 'thought twice of');
  if (mark === 'before' && clause.form === 'gerund' && isSure(above) && !DEMANDING.test(parent.lemma))
    return { ...shared, modality: above.modality, prefix: unsettled(above) };
  // "before talks resume": what has its day comes.
  if (isOnItsDay(below) && !isPast(tree, clause))
    return { ...shared, modality: 'planned', prefix: ['will'], rule: 'on its day' };
  if (IFS.has(mark) && clause.form === 'finite') return waitedFor(below);
  return { ...shared, modality: 'possible', prefix: base.prefix.length > 0 ? base.prefix : ['may'] };
}

/** Words of time that say on what the deed above hangs. */
const IFS = new Set(['when', 'whenever', 'once', 'as soon as', 'after']);

/** "will leave when the votes are counted": if they are. "in winter, when supply is scarce": that is so of every winter. */
function waitedFor(below: Below): Meaning | null {
  const { tree, clause, base, above, mark } = below;
  if (/^when/.test(mark)) {
    // "You cannot sell oil when the price is falling": it is.
    if (isUnderWay(tree, clause)) return null;
    if (tellsOfTime(tree, clause))
      return above.modality === 'planned' && isPresent(tree, clause) && !DUE.test(clause.lemma)
        ? { ...base, modality: 'planned', modalityCue: above.modalityCue, prefix: ['will'], rule: 'on its day' }
        : null;
  }
  return { ...conditionMeaning(tree, clause, base, mark), rule: `awaited: ${mark}` };
}

/** Words that look ahead already: "when the mayor is expected to return". */
export const DUE = /^(due|set|schedule|suppose|expect|slate|plan)$/;

/** "is falling" */
function isUnderWay(tree: Tree, { head, group }: Clause): boolean {
  return tree.tokens[head].xpos === 'VBG' && group.some((at) => /^(is|are|'s|’s)$/i.test(tree.tokens[at].text));
}

/** "on May 18, when the court rules": it tells of the day before the comma, and no condition. */
function tellsOfTime(tree: Tree, { head }: Clause): boolean {
  const first = subtree(tree, head)[0];
  const comma = tree.tokens[first].text === ',' ? first : first - 1;
  return tree.tokens[comma]?.text === ',' && isTemporal(tree, comma - 1);
}

/** What is planned or would be done, whatever else. */
const isSure = ({ modality, polarity }: Meaning): boolean =>
  polarity === 'affirmed' && (modality === 'planned' || modality === 'conditional');

/** "would demand guarantees before giving consent": whether it is given hangs on them. */
const DEMANDING = /^(want|need|seek|demand|require|insist|expect|like|ask|get)$/;

/**
 * "was halted until engineers check the pillars": whatever stands above, a present tense behind a word of time tells of
 * what is still to come. A headline tells in the present of what has been.
 */
function isPresentOfTime({ tree, clause, parent, mark }: Below): boolean {
  if (tree.sentence.kind === 'heading' || !isPresent(tree, clause)) return false;
  return mark !== 'after' && (mark !== 'when' || (clause.kind === 'verb' && isPresent(tree, parent)));
}

/** "would think twice before reporting it", "will hesitate before they sign" */
const isThinkingTwice = (tree: Tree, { lemma, head }: Clause): boolean =>
  lemma === 'hesitate' ||
  (lemma === 'think' &&
    dependents(tree, head, 'advmod').some((at) => /^(twice|hard|again)$/i.test(tree.tokens[at].text)));

/** Of what is set for a day or ends by itself: "a day before talks resume", "when the season ends". */
function isOnItsDay({ tree, clause, mark }: Below): boolean {
  if (/^(once|after|until|till)$/.test(mark) || clause.form !== 'finite' || clause.object !== null || clause.passive)
    return false;
  if (!/^(begin|start|resume|reopen|open|end|expire|close|finish)$/.test(clause.lemma)) return false;
  const noun = clause.surface?.token;
  // "before any season ends": of whichever it is, the day is not set
  const isAny = noun !== undefined && dependents(tree, noun, 'det').some((at) => /^any$/i.test(tree.tokens[at].text));
  return noun !== undefined && !isAny && DATED_THINGS.has(tree.tokens[noun].lemma.toLowerCase());
}

const DATED_THINGS = new Set(
  'talk season trial hearing term year tournament election vote poll voting window summit session conference campaign holiday contract lease mandate tenure competition championship festival race match game inquest inquiry harvest winter summer ramadan school series tour meeting deadline'.split(
    ' ',
  ),
);

/** "ruled out resignations until it had reported": what is put off waits for it still. */
function isStillToCome({ tree, clause, parent, mark }: Below): boolean {
  if (/^(once|as soon as)$/.test(mark)) return isOpenTo(parent) && isPluperfect(tree, clause);
  if (mark === 'before') return isAdvisedAgainst(tree, parent, clause);
  if (!/^(until|till)$/.test(mark)) return false;
  // "until a court ruled otherwise", "innocent until proven guilty": what is told is still so.
  if (dependents(tree, clause.head, 'advmod').some((at) => /^otherwise$/i.test(tree.tokens[at].text))) return true;
  if (clause.form === 'participle' && clause.lemma === 'prove') return true;
  const lemma = governorLemma(tree, parent);
  // "ruled out an exchange until the sailors were freed"
  if (lemma === 'rule-out' && isPast(tree, clause)) return true;
  return PUTTING_OFF.has(lemma) && isPluperfect(tree, clause);
}

/** "advised against an appeal before the audit was in", "against filing one before": that belongs to what is advised against. */
function isAdvisedAgainst(tree: Tree, parent: Clause, before: Clause): boolean {
  if (isBehindComma(tree, before.head)) return false;
  if (parent.form === 'gerund' && parent.mark === 'against') return true;
  const isBetween = (token: number) => token > parent.head && token < before.head;
  return (
    /^(advise|counsel|caution|warn|recommend|argue|decide)$/.test(parent.lemma) &&
    parent.obliques.some(({ token, preposition }) => preposition === 'against' && isBetween(token))
  );
}

/** "said that grants were available once a truce had held": open to whoever meets it. */
const isOpenTo = ({ link, kind, lemma }: Clause): boolean =>
  link === 'that' &&
  kind === 'adjective' &&
  /^(available|possible|payable|due|eligible|ready|welcome|free|open)$/.test(lemma);

const PUTTING_OFF = new Set(
  'rule-out put-off hold-off suspend halt postpone delay adjourn freeze block ban bar defer'.split(' '),
);

function isPresent(tree: Tree, clause: Clause): boolean {
  // The tagger may take a plural's verb for an infinitive.
  if (clause.form === 'finite' && clause.group.length === 1 && tree.tokens[clause.head].xpos === 'VB') return true;
  return [...clause.group, ...dependents(tree, clause.head, 'cop')].some((at) => /^VB[PZ]$/.test(tree.tokens[at].xpos));
}

/**
 * "prepare to flee after soldiers entered the town", "will have to wait after the council voted for it": a past below a plan of the
 * present has happened; so has what people were told to do something after, or what made up their minds.
 */
function isPastAlready(below: Below): boolean {
  const { index, tree, clause, parent, above, mark } = below;
  // "was urged to quit before he was charged", "by the time the hearing began": so it was.
  const isToldTo = above.modality === 'asked' && !(mark === 'before' && isAdvisedAgainst(tree, parent, clause));
  if (isToldTo && isPast(tree, clause) && !isSingle(tree, clause)) {
    if (isOnItsDay(below) || (mark === 'before' && clause.form === 'finite')) return true;
  }
  // "should have acted in May, when a review advised it": what should have been has not, and the rest has.
  if (/^(when|after|once)$/.test(mark) && isPast(tree, clause) && isPerfectModal(tree, parent)) return true;
  if (mark === 'before') return isMeasured(below);
  if (mark !== 'after') return false;
  if (isPast(tree, clause) && isSetOff(tree, clause)) return true;
  let top = parent;
  while (top.parent !== null && top.form !== 'finite' && !hasOwnTense(tree, top)) top = index.clauses[top.parent];
  const isDecided = isPast(tree, top) && top !== parent && DECIDING.has(top.lemma);
  // "will miss the race after breaking his leg", "is due in court after being charged": nobody plans that.
  if (clause.form === 'gerund') return isDecided || clause.passive || SUFFERED.has(clause.lemma);
  if (!isPast(tree, clause)) return false;
  // "could close after its owner died": said of today by the newsroom, "could" is no past, and shifts none.
  const isToday = top.link === 'root' && top.group.some((at) => /^(could|might)$/i.test(tree.tokens[at].text));
  return (
    isDecided ||
    ((!isPast(tree, top) || above.modality === 'asked') && (isToday || !top.group.some((at) => isShifted(tree, at))))
  );
}

/** "to pay before a single truck was delivered": none was. */
const isSingle = (tree: Tree, { surface, object }: Clause): boolean =>
  [surface, object].some((slot) => slot && /\bany\b|\bsingle\b/i.test(wordsBefore(tree, slot.token)));

const wordsBefore = (tree: Tree, noun: number): string =>
  dependents(tree, noun, 'det', 'amod')
    .map((at) => tree.tokens[at].text)
    .join(' ');

/** "said it would appeal, a day after a court refused": behind a comma, and a measure of time or none, what went before the news. */
export function isSetOff(tree: Tree, { head }: Clause): boolean {
  const after = dependents(tree, head, 'mark').find((at) => /^after$/i.test(tree.tokens[at].text)) ?? 0;
  if (after > 0 && tree.tokens[after - 1].text === ',') return true;
  if (after === 0 || !isTemporal(tree, after - 1)) return false;
  let first = after - 1;
  while (first > 0 && /^(DET|NUM|ADJ|ADV)$/.test(tree.tokens[first - 1].upos)) first--;
  return tree.tokens[first - 1]?.text === ',';
}

/** "said he would help, 11 days before the council met": nobody counts the days to what may not come, unless it has its day. */
function isMeasured(below: Below): boolean {
  const { tree, clause } = below;
  const before = dependents(tree, clause.head, 'mark').find((at) => /^before$/i.test(tree.tokens[at].text)) ?? 0;
  if (before === 0 || clause.form !== 'finite' || !isPast(tree, clause) || isOnItsDay(below)) return false;
  const last = before - 1;
  if (!isTemporal(tree, last)) return false;
  return dependents(tree, last, 'nummod').length > 0 || /^an?$/i.test(tree.tokens[last - 1]?.text ?? '');
}

/** "should have acted", "may have known" */
export function isPerfectModal(tree: Tree, { group }: Clause): boolean {
  return (
    group.some((at) => /^(should|must|may|might|could)$/i.test(tree.tokens[at].text)) &&
    group.some((at) => /^have$/i.test(tree.tokens[at].text))
  );
}

/** "are to resume": an infinitive with a tense of its own. */
function hasOwnTense(tree: Tree, { head, form }: Clause): boolean {
  return (
    form === 'infinitive' && dependents(tree, head, 'cop', 'aux').some((at) => /^VB[DZP]$/.test(tree.tokens[at].xpos))
  );
}

/** "would" and the like, below which a past may be of what is still to come. */
export const isShifted = (tree: Tree, at: number) =>
  tree.tokens[at].xpos === 'MD' && /^(would|could|might|should|'d|’d)$/i.test(tree.tokens[at].text);

/** What somebody is brought to by what came before: "agreed to go after winning a promise", "plotted to starve it after it cut its prices". */
const DECIDING = new Set(
  'agree decide choose opt refuse decline force vote elect compel conspire plot collude scheme try attempt'.split(' '),
);

/** What nobody sets out to do. */
const SUFFERED = new Set(
  'fail lose break suffer tear injure miss crash collapse test plead admit confess struggle fall refuse run'.split(' '),
);

function isPast(tree: Tree, clause: Clause): boolean {
  if (isUnmarkedPast(tree, clause)) return true;
  return [clause.head, ...clause.group, ...dependents(tree, clause.head, 'cop')].some(
    (at) => tree.tokens[at].xpos === 'VBD',
  );
}

/** "after it undercut their prices": a present of one would be "undercuts". */
function isUnmarkedPast(tree: Tree, { head, group, surface }: Clause): boolean {
  const { xpos, lemma, text } = tree.tokens[head];
  if (!/^VBP?$/.test(xpos) || group.length > 1 || !surface || pastTense(lemma) !== text.toLowerCase()) return false;
  const subject = tree.tokens[surface.token];
  return /^(it|he|she)$/i.test(subject.text) && dependents(tree, surface.token, 'conj').length === 0;
}
