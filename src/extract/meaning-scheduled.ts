import { SPEECH_VERBS } from '../data/speech';
import { MONTHS, PLANNING_VERBS, WEEKDAYS } from '../data/temporal';
import { pastTense } from '../data/verb-forms';
import { casePhrase } from './clause-words';
import { type Clause, isTemporal } from './clauses';
import { PERCEIVING } from './meaning-kinds';
import { dependents, subtree, type Tree } from './tree';

/**
 * The day a present tense is set for, -1 where there is none: "The board meets on July 31", "its contract ends in December",
 * "ministers are meeting on Friday", "the trial is back in court on Monday". A headline tells of what has been in the present.
 */
export function scheduledFor(tree: Tree, clause: Clause): number {
  if (tree.sentence.kind === 'heading' || clause.lent.length > 0) return -1;
  const isOfTime = OF_TIME.test(clause.mark ?? '');
  if (clause.mark !== null && !isOfTime && !/^(that|because|although|though)$/.test(clause.mark)) return -1;
  const isBe = clause.kind !== 'verb';
  if (!(isBe ? isPresentBe(tree, clause) : isPresentDeed(tree, clause, isOfTime))) return -1;
  const day = daysOf(tree, clause).find(
    (at) => isSetDay(tree, at, clause.head) || (!isBe && at > clause.head && isSetTime(tree, at)),
  );
  // "is unhappy about the vote on Sunday"
  if (clause.kind === 'adjective' && clause.obliques.some(({ token }) => token < (day ?? 0) && !isStage(tree, token)))
    return -1;
  if (day === undefined || isTimeOfPast(tree, clause.head, day)) return -1;
  return isToday(tree, clause, day) ? -1 : day;
}

/** Phrases of the clause that may name its day: also "back in court [on Monday]", which the parser hangs on the court. */
function daysOf(tree: Tree, clause: Clause): number[] {
  const own = dependents(tree, clause.head, 'obl', 'advmod', 'nmod');
  // "The hearing is on June 12": the day is the predicate.
  const predicate = clause.kind === 'verb' ? [] : [clause.head];
  const within = [...predicate, ...own].flatMap((at) => [...daysOfStage(tree, at), ...daysOfHour(tree, at)]);
  return [...predicate, ...own, ...within];
}

/** "resumes at 9 a.m. Thursday": the day hangs on the hour. */
function daysOfHour(tree: Tree, hour: number): number[] {
  if (
    casePhrase(tree, hour) !== 'at' ||
    !/^(\d{1,2}([:.]\d\d)?(am|pm)?|noon|midday|midnight)$/i.test(tree.tokens[hour].text)
  )
    return [];
  return dependents(tree, hour, 'nmod').filter((at) => WEEKDAYS.has(tree.tokens[at].text.toLowerCase()));
}

/** The day that hangs on where something is taken up: "in action on Saturday". A vote on Saturday has a day of its own. */
export function daysOfStage(tree: Tree, place: number): number[] {
  return isStage(tree, place) ? dependents(tree, place, 'nmod').filter((at) => casePhrase(tree, at) === 'on') : [];
}

const isStage = (tree: Tree, place: number): boolean => STAGES.has(tree.tokens[place].lemma.toLowerCase());

const STAGES = new Set('court action session office dock air show force'.split(' '));

function isPresentBe(tree: Tree, { head, group, lemma }: Clause): boolean {
  // "is due in court on Monday" is so today.
  if (/^(due|ready|likely|set)$/.test(lemma)) return false;
  const helpers = [...new Set([...group, ...dependents(tree, head, 'cop', 'aux')])].filter((at) => at !== head);
  return helpers.some((at) => /^VB[PZ]$/.test(tree.tokens[at].xpos)) && !helpers.some((at) => isOther(tree, at));
}

/** A helper that is no present "be": "may", "has been". */
const isOther = (tree: Tree, at: number): boolean =>
  tree.tokens[at].upos === 'AUX' && !/^VB[PZ]$/.test(tree.tokens[at].xpos);

function isPresentDeed(tree: Tree, clause: Clause, isOfTime: boolean): boolean {
  const { xpos } = tree.tokens[clause.head];
  const helpers = clause.group.filter((at) => at !== clause.head && tree.tokens[at].upos === 'AUX');
  if (isOfWords(tree, clause)) return false;
  // "is now pricing in a cut on Thursday"
  if (
    xpos === 'VBG' &&
    dependents(tree, clause.head, 'advmod').some((at) => UNDER_WAY.has(tree.tokens[at].text.toLowerCase()))
  )
    return false;
  // "is meeting on Friday", and "until the minutes are released next month"
  if (xpos === 'VBG' || (isOfTime && clause.passive))
    return helpers.length === 1 && tree.tokens[helpers[0]].lemma === 'be' && !isOther(tree, helpers[0]);
  // "They cut their forecast", "saw four children die": no present, whatever the tagger says.
  return helpers.length === 0 && /^VB[PZ]$/.test(xpos) && !isBareAlike(tree, clause);
}

/** "is travelling to Rome on Monday", written on that Monday, is under way; a meeting, a vote or a strike on a weekday has been set. */
function isToday(tree: Tree, { head, lemma }: Clause, day: number): boolean {
  if (tree.tokens[head].xpos !== 'VBG' || APPOINTED.has(lemma)) return false;
  return WEEKDAYS.has(tree.tokens[day].text.toLowerCase());
}

const APPOINTED = new Set(
  'meet vote hold host stage play strike hear open close reopen start begin launch release publish return appear perform debate resume end'.split(
    ' ',
  ),
);

/** Words that say that something goes on already: "is now pricing in a cut". */
export const UNDER_WAY = new Set(['now', 'currently', 'already', 'still', 'increasingly']);

/** "points to an incident in May, when a ferry sank": the day is one on which something happened. */
function isTimeOfPast(tree: Tree, head: number, day: number): boolean {
  return [head, day].some((at) =>
    dependents(tree, at, 'advcl', 'acl').some((child) => child > day && tree.tokens[child].xpos === 'VBD'),
  );
}

/** Subordinators of time: "when her mandate expires in March". */
const OF_TIME = /^(when|until|till|before|after|once|as soon as|by the time)$/;

function isBareAlike(tree: Tree, { head, lemma, mark, link }: Clause): boolean {
  const { xpos, head: above } = tree.tokens[head];
  if (xpos !== 'VBP') return false;
  return pastTense(lemma) === lemma || (link === 'that' && mark === null && PERCEIVING.has(tree.tokens[above].lemma));
}

/** What is said or planned on a day is said by now, and its day is that of something else. A firm that "reports on April 30" will. */
function isOfWords(tree: Tree, { lemma, head, object }: Clause): boolean {
  if (PLANNING_VERBS.has(lemma) || OF_CONTENT.has(lemma)) return true;
  if (SPEECH_VERBS.get(lemma)?.quoteOnly !== false) return false;
  return lemma !== 'report' || object !== null || dependents(tree, head, 'ccomp', 'parataxis').length > 0;
}

/** "relates to a visit on January 22": what it is about or follows has that day. */
const OF_CONTENT = new Set('relate refer concern stem date describe involve'.split(' '));

/** "on Friday", "meets Friday", "on July 31"; not "on Fridays", "every Friday". */
function isSetDay(tree: Tree, index: number, head: number): boolean {
  const { text, xpos } = tree.tokens[index];
  const preposition = casePhrase(tree, index);
  if (/S$/.test(xpos) || (preposition !== 'on' && (preposition !== null || index < head))) return false;
  if (preposition === null && dependents(tree, index, 'det').length > 0) return false;
  return (
    WEEKDAYS.has(text.toLowerCase()) ||
    (isTemporal(tree, index) &&
      subtree(tree, index).some((at) => MONTHS.has(tree.tokens[at].text.toLowerCase().replace('.', ''))))
  );
}

/** "in December", "tomorrow", "next week", "later this year"; not "every December". */
function isSetTime(tree: Tree, index: number): boolean {
  const phrase = subtree(tree, index)
    .map((at) => tree.tokens[at].text.toLowerCase())
    .join(' ');
  return SET_TIME.test(phrase);
}

const SET_TIME = new RegExp(
  `^(?:in (?:early |late |mid )?(?:${[...MONTHS].join('|')})|tomorrow|(?:later this|next) (?:week|month|year|spring|summer|autumn|fall|winter|weekend))$`,
);
