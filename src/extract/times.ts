import { CALLED_OFF, MEASURES, MONTHS, PLANNING_VERBS, TEMPORAL_ADVERBS, WEEKDAYS } from '../data/temporal';
import type { ClaimTime, ModalityKind, Span } from '../model';
import { isPluperfect } from './clause-forms';
import { isGapBefore, isOfLastTime, isOfTimeBefore } from './clause-places';
import { casePhrase } from './clause-words';
import { type Clause, isTemporal } from './clauses';
import { daysOfStage } from './meaning-scheduled';
import type { Source } from './sources';
import { DATED, type Days, daysOf } from './times-days';
import { cover, dependents, subtree, type Tree, trimmed } from './tree';
import { typeOfLemma } from './types';

/**
 * Where a clause says when: the phrase, and the days it names where the date of publication lets them be told. A weekday
 * is the one before publication, or where the deed lies ahead the one after.
 */
export function timeOf(source: Source, clause: Clause, modality: ModalityKind): ClaimTime | null {
  const span = timeSpan(source, clause);
  if (!span) return null;
  const ahead = liesAhead(source.index.trees[clause.sentence], clause, modality);
  const phrase = source.article.text.slice(span.start, span.end);
  const { published } = source.article;
  const days =
    isOfEither(source.index.trees[clause.sentence], clause) ||
    isOfPastUndertaking(source.index.trees[clause.sentence], clause, phrase)
      ? nearest(daysOf(phrase, published, true), daysOf(phrase, published, false), published)
      : daysOf(phrase, published, ahead);
  // "had run the firm since 2008": until some day before, which is not told.
  const hasEnded = /^since\b/i.test(phrase) && isPluperfect(source.index.trees[clause.sentence], clause);
  return { ...span, from: days?.[0] ?? null, to: hasEnded ? null : (days?.[1] ?? null) };
}

function timeSpan(source: Source, clause: Clause): Span | null {
  const tree = source.index.trees[clause.sentence];
  const own = dependents(tree, clause.head, 'obl', 'obj');
  const held = [
    ...timesOfOffice(tree, clause),
    ...own.flatMap((at) => [...timesOfFigure(tree, at), ...daysOfStage(tree, at)]),
    ...timesAsEarly(tree, clause),
  ];
  const phrases = [...own, ...held, ...daysOfStage(tree, clause.head)].filter(
    (at) =>
      clause.object?.token !== at &&
      !isOfYears(tree, clause, at) &&
      !isOfTimeBefore(tree, clause, at) &&
      // "rose to 40 crowns, compared with May": of the other figure
      !/^compared\b/i.test(casePhrase(tree, at) ?? '') &&
      !isWhenDue(tree, clause, at) &&
      !isOfLastTime(tree, at) &&
      !isGapBefore(tree, at) &&
      (isTemporal(tree, at) || tree.tokens[at].relation === 'obl:tmod'),
  );
  const adverbs = dependents(tree, clause.head, 'advmod').filter(
    (at) => TEMPORAL_ADVERBS.has(tree.tokens[at].text.toLowerCase()) || isTemporal(tree, at),
  );
  const at =
    [...phrases, ...adverbs].find((index) =>
      DATED.test(
        tree.tokens
          .slice(Math.max(0, index - 3), index + 4)
          .map((token) => token.text)
          .join(' '),
      ),
    ) ??
    phrases[0] ??
    adverbs[0];
  if (at === undefined) return null;
  const words = trimmed(
    tree,
    subtree(tree, at, (child) => isBesideTime(tree, child)),
  );
  return cover(tree, [...asEarlyBefore(tree, words[0]), ...words, ...yearBehind(tree, words)]);
}

/** "is reviewing a payment due by May 3": when the payment is due. */
function isWhenDue(tree: Tree, { head }: Clause, at: number): boolean {
  const [first] = dependents(tree, at, 'case');
  return [first, first - 1].some((word) => word > head && /^due$/i.test(tree.tokens[word].text));
}

/** "was dean [from 1991] to 2004", "is her chief of staff [until May]": the time hangs on what somebody is. */
function timesOfOffice(tree: Tree, { kind, head }: Clause): number[] {
  if (kind !== 'copula') return [];
  return dependents(tree, head, 'nmod').filter(
    (at) => /^(from|until|till|between)$/.test(casePhrase(tree, at) ?? '') && isTemporal(tree, at),
  );
}

/** "opened [in April] last year", "by [Thursday] next week": the words behind a month or day that say of which year or week. */
function yearBehind(tree: Tree, words: readonly number[]): number[] {
  const last = words[words.length - 1];
  const isMonth = words.some((at) => MONTHS.has(tree.tokens[at].text.toLowerCase()));
  const [which, year, behind] = [1, 2, 3].map((step) => tree.tokens[last + step]?.text.toLowerCase());
  if (isMonth && year === 'year' && /^(last|this|next)$/.test(which)) return [last + 1, last + 2];
  // "begun [in April] of last year"
  if (isMonth && which === 'of' && behind === 'year' && /^(last|this|next)$/.test(year))
    return [last + 1, last + 2, last + 3];
  // "by [Thursday] next week"
  const isWeekday = WEEKDAYS.has(tree.tokens[last].text.toLowerCase());
  if (!isWeekday || !/^(last|next)$/.test(which)) return [];
  if (year === 'week') return [last + 1, last + 2];
  // "on [Thursday] next at 8pm", and no "next to the hall", "next season"
  return year !== 'to' && /^(PUNCT|ADP|CCONJ)$/.test(tree.tokens[last + 2]?.upos ?? 'PUNCT') ? [last + 1] : [];
}

/** "returned his bonuses for 2023": the year of the bonuses. A plan's year is when it is to be. */
function isOfYears(tree: Tree, { lemma, object }: Clause, at: number): boolean {
  if (object === null || casePhrase(tree, at) !== 'for' || PLANNING_VERBS.has(lemma)) return false;
  return /^\d{4}$/.test(tree.tokens[at].text);
}

/** "knew as early as March", "as recently as May": the time hangs on the adverb. */
function timesAsEarly(tree: Tree, { head }: Clause): number[] {
  return dependents(tree, head, 'advmod')
    .filter((at) => EARLY.test(tree.tokens[at].text) && /^as$/i.test(tree.tokens[at - 1]?.text ?? ''))
    .flatMap((at) => dependents(tree, at, 'obl', 'nmod'))
    .filter((at) => isTemporal(tree, at));
}

/** The "as early" before "as March". */
const asEarlyBefore = (tree: Tree, first: number): number[] =>
  /^as$/i.test(tree.tokens[first].text) && EARLY.test(tree.tokens[first - 1]?.text ?? '') ? [first - 2, first - 1] : [];

const EARLY = /^(early|late|recently|far)$/i;

/** "slowed to 4 percent in February", "rose by 40 percent in April": the time, hung on the figure, is the change's. */
function timesOfFigure(tree: Tree, figure: number): number[] {
  if (!/^(to|by)$/.test(casePhrase(tree, figure) ?? '')) return [];
  const { upos, lemma } = tree.tokens[figure];
  if (!/^(NUM|SYM)$/.test(upos) && !MEASURES.has(lemma.toLowerCase())) return [];
  return dependents(tree, figure, 'nmod').filter((at) => /^(in|on)$/.test(casePhrase(tree, at) ?? ''));
}

/** "On 3 May in Oslo", "last October over two rivals": what follows the time and does not say when. */
function isBesideTime(tree: Tree, child: number): boolean {
  const { relation } = tree.tokens[child];
  if (/^(acl|advcl|parataxis)/.test(relation)) return true;
  const preposition = casePhrase(tree, child);
  return relation === 'nmod' && preposition !== null && preposition !== 'of' && !isTemporal(tree, child);
}

/** What is not done yet; of what is planned the day of the deed, not of the planning. */
function liesAhead(tree: Tree, clause: Clause, modality: ModalityKind): boolean {
  if (modality === 'possible' && isTermOfCondition(tree, clause)) return true;
  // "had it been lodged by Friday", "if they had acted in May": nobody can any more.
  if (modality === 'attempted' || isPerfect(tree, clause) || isPluperfect(tree, clause)) return false;
  // "was reported dead", "reportedly closed": how sure it is makes no future of it.
  if (modality === 'likely' && clause.form === 'finite' && clause.group.some((at) => tree.tokens[at].xpos === 'VBD'))
    return false;
  if (modality === 'likely' && wasFoundSo(tree, clause)) return false;
  return modality !== 'actual' || isPlan(tree, clause) || isNowDoneBy(tree, clause);
}

/** "would strike if he had not replied by Wednesday": a term that is still to come. */
const isTermOfCondition = (tree: Tree, clause: Clause): boolean =>
  isPluperfect(tree, clause) &&
  dependents(tree, clause.head, 'mark').some((at) => /^(?:if|unless)$/i.test(tree.tokens[at].text)) &&
  clause.obliques.some(({ token, preposition }) => preposition === 'by' && isTemporal(tree, token));

/** "was found [burned] on Sunday", "had been reported [stolen] on 3 May": it was so by then. */
function wasFoundSo(tree: Tree, { head, group }: Clause): boolean {
  const { xpos, head: above } = tree.tokens[head];
  if (xpos !== 'VBN' || above < 0 || !/^(?:find|report|see|discover)$/.test(tree.tokens[above].lemma)) return false;
  if (group.some((at) => /^(?:TO|MD)$/.test(tree.tokens[at].xpos))) return false;
  return isOver(tree, above) || dependents(tree, above, 'aux:pass').some((at) => tree.tokens[at].xpos === 'VBD');
}

/** "should have come", "is said to have left": past, however sure. */
function isPerfect(tree: Tree, clause: Clause): boolean {
  return clause.group.some(
    (at) => at !== clause.head && tree.tokens[at].lemma === 'have' && tree.tokens[at].xpos === 'VB',
  );
}

/** "is seeking a buyer by the end of May": what is under way now has its term ahead. */
function isNowDoneBy(tree: Tree, { head, group, lemma, obliques }: Clause): boolean {
  // "warned of 80mm of rain by Sunday"
  const isNow =
    /^(warn|forecast|predict|project|promise|pledge|vow|demand|request|order|ask|seek|expect|want|require)$/.test(
      lemma,
    ) ||
    (tree.tokens[head].xpos === 'VBG' && group.some((at) => /^VB[PZ]$/.test(tree.tokens[at].xpos)));
  return isNow && obliques.some(({ token, preposition }) => preposition === 'by' && isTemporal(tree, token));
}

/** "plans a rally on Friday", "a rally planned for Friday": the day is that of what is planned, and nobody says it has passed. */
function isPlan(tree: Tree, clause: Clause): boolean {
  // "is due on Feb. 3"
  if (clause.kind === 'adjective' && clause.lemma === 'due')
    return dependents(tree, clause.head, 'cop').some((at) => /^VB[ZP]$/.test(tree.tokens[at].xpos));
  // "those forecasting a move in November"
  if (FORECASTING.has(clause.lemma) && clause.group.length === 1 && tree.tokens[clause.head].xpos === 'VBG')
    return true;
  if (isMovedTo(tree, clause)) return true;
  if ((isSetFor(tree, clause) || isCalledFor(tree, clause)) && !isPluperfect(tree, clause)) return true;
  if (!PLANNING_VERBS.has(clause.lemma)) return false;
  // "a bid announced on Tuesday": announced then; "a strike announced for Tuesday" is on that day.
  if (clause.lemma === 'announce' && clause.form === 'participle' && !isForDay(tree, clause)) return false;
  const helper = clause.group.find((at) => at !== clause.head && /^VB/.test(tree.tokens[at].xpos));
  const { xpos } = tree.tokens[helper ?? clause.head];
  return /^VB[PZ]$/.test(xpos) || (clause.form === 'participle' && xpos === 'VBN');
}

/**
 * "offered to settle in March", "had agreed to pay by the end of February": the month of the deed or of the offer; and "would have
 * raised wages from April": of what did not come about the month may lie on either side.
 */
function isOfPastUndertaking(tree: Tree, clause: Clause, phrase: string): boolean {
  const { relation, head: above } = tree.tokens[clause.head];
  const isUnder = clause.form === 'infinitive' && /^(xcomp|advcl)$/.test(relation) && above >= 0;
  const isBelow = isUnder && relation === 'xcomp';
  const wouldHave = isPerfect(tree, clause) && clause.group.some((at) => /^would$/i.test(tree.tokens[at].text));
  const last = phrase.split(' ').at(-1)!.toLowerCase().replace('.', '');
  // "had promised to report by May 9"
  if (/\d/.test(phrase))
    return DAY_OF_MONTH.test(phrase) && (wouldHave || (isUnder && (wasUndertaken(tree, above) || isOver(tree, above))));
  if (isBelow && (WEEKDAYS.has(last) || last === 'weekend'))
    return !/^(by|until|till) /i.test(phrase) && wasToCome(tree, above);
  return (
    ((isBelow && (isOver(tree, above) || wasToCome(tree, above) || wasTold(tree, above))) || wouldHave) &&
    MONTHS.has(last)
  );
}

/** A day of a month, of no year that is told. */
const DAY_OF_MONTH = new RegExp(`^\\D*(?:\\d{1,2} )?\\b(?:${[...MONTHS].join('|')})\\b\\.?(?: \\d{1,2})?$`, 'i');

/** "had promised", "had agreed" */
function wasUndertaken(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'aux', 'aux:pass').some(
    (at) => tree.tokens[at].lemma === 'have' && tree.tokens[at].xpos === 'VBD',
  );
}

/** "had been told to come in on Tuesday", "was due to speak on Friday": a day that may have passed as well as not. */
function wasToCome(tree: Tree, verb: number): boolean {
  const { lemma, xpos } = tree.tokens[verb];
  const helpers = dependents(tree, verb, 'aux', 'aux:pass', 'cop').filter((at) => tree.tokens[at].xpos === 'VBD');
  return helpers.some((at) => tree.tokens[at].lemma === 'have' || (xpos !== 'VBD' && EXPECTED.has(lemma)));
}

const EXPECTED = new Set('expect due schedule set suppose slate mean plan intend'.split(' '));

/** "was asked to resign in January": the month of the deed or of the asking. A weekday is that of the deed. */
function wasTold(tree: Tree, verb: number): boolean {
  if (!/^(ask|tell|order|instruct|urge)$/.test(tree.tokens[verb].lemma)) return false;
  return dependents(tree, verb, 'aux:pass').some((at) => tree.tokens[at].xpos === 'VBD');
}

/** "offered", "had agreed", "to have urged" */
function isOver(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb].xpos === 'VBD') return true;
  return dependents(tree, verb, 'aux').some(
    (at) => tree.tokens[at].lemma === 'have' && /^VBD?$/.test(tree.tokens[at].xpos),
  );
}

/** "have called a strike for Thursday", "set a hearing for May 3": what is called or set is still to come. */
function isCalledFor(tree: Tree, clause: Clause): boolean {
  const { lemma, object, passive, obliques } = clause;
  if (hasSummoned(tree, clause)) return true;
  if (passive || !object || !/^(call|set|fix|schedule|announce|arrange|issue)$/.test(lemma)) return false;
  if (!isHappening(tree.tokens[object.token].lemma)) return false;
  return obliques.some(({ token, preposition }) => preposition === 'for' && isTemporal(tree, token));
}

/**
 * "has summoned both to a meeting on Friday", "have called a strike on Friday": what has been done by now was not done on a day, so that
 * the day is that of the meeting.
 */
function hasSummoned(tree: Tree, { lemma, head, group, object, obliques }: Clause): boolean {
  const has = group.some(
    (at) => at !== head && tree.tokens[at].lemma === 'have' && /^VB[PZ]$/.test(tree.tokens[at].xpos),
  );
  if (!has || !/^(?:call|convene|summon|invite|schedule)$/.test(lemma)) return false;
  if (!obliques.some(({ token, preposition }) => preposition === 'on' && isTemporal(tree, token))) return false;
  if (!/^(?:summon|invite)$/.test(lemma)) return object !== null && isHappening(tree.tokens[object.token].lemma);
  return obliques.some(
    ({ token, preposition }) => /^(?:to|for)$/.test(preposition ?? '') && isHappening(tree.tokens[token].lemma),
  );
}

const isHappening = (lemma: string): boolean =>
  typeOfLemma(lemma.toLowerCase()) === 'event' || /^(date|vote|strike|meeting|warning|alert|forecast)$/i.test(lemma);

/** "a hearing was set for Wednesday": the day lies ahead; one that it "had been planned for" may lie behind. */
function isSetFor(tree: Tree, clause: Clause): boolean {
  const { lemma, passive, object } = clause;
  if (!passive) return setsDay(tree, clause);
  const isCall = lemma === 'call' && object !== null && isHappening(tree.tokens[object.token].lemma);
  if (!isCall && !PLANNING_VERBS.has(lemma) && !/^(set|list|fix|arrange|issue|bill|summon|invite)$/.test(lemma))
    return false;
  return isForDay(tree, clause);
}

/** "fixed Friday for the hearing", "set May 3 as the date": the day is what is set. */
function setsDay(tree: Tree, { lemma, head, obliques }: Clause): boolean {
  if (!/^(fix|set)$/.test(lemma)) return false;
  const day = [...dependents(tree, head, 'obj'), ...obliques.map(({ token }) => token)].find(
    (at) => isTemporal(tree, at) && casePhrase(tree, at) === null,
  );
  return day === head + 1 || (day === head + 2 && tree.tokens[head + 1].head === day);
}

/** "a vote was put back to April": where a day is moved to lies ahead. */
function isMovedTo(tree: Tree, { lemma, head, obliques }: Clause): boolean {
  if (!MOVING.has(lemma) && !MOVING.has(`${lemma} ${tree.tokens[head + 1]?.text.toLowerCase()}`)) return false;
  return obliques.some(({ token, preposition }) => preposition === 'to' && isTemporal(tree, token));
}

const MOVING = new Set(['put back', 'push back', 'put off', 'bring forward', 'postpone', 'delay', 'defer', 'adjourn']);

const isForDay = (tree: Tree, { obliques }: Clause): boolean =>
  obliques.some(({ token, preposition }) => preposition === 'for' && isTemporal(tree, token));

/** "talks planned for May were put off", "was to have opened in April": a day that may lie on either side of publication. */
function isOfEither(tree: Tree, clause: Clause): boolean {
  const { xpos, head } = tree.tokens[clause.head];
  const isBe = (at: number) => tree.tokens[at].lemma === 'be' && /^VBD$/.test(tree.tokens[at].xpos);
  if (isSetFor(tree, clause) && isPluperfect(tree, clause)) return true;
  // "a vote it had planned for Thursday"
  if (isPluperfect(tree, clause) && PLANNING_VERBS.has(clause.lemma) && isForDay(tree, clause)) return true;
  // "was expected in the port on Wednesday", "was expected home at the weekend"
  if (clause.passive && clause.lemma === 'expect' && dependents(tree, clause.head, 'aux:pass').some(isBe)) return true;
  // "was to have opened in April", "was to reopen on Tuesday"
  if (dependents(tree, clause.head, 'aux', 'cop').some((at) => isBe(at) && tree.tokens[at + 1]?.xpos === 'TO'))
    return true;
  if (isPerfect(tree, clause)) return false;
  const isPlanned = PLANNING_VERBS.has(clause.lemma) || isSetFor(tree, clause);
  if (clause.form !== 'participle' || xpos !== 'VBN' || !isPlanned || head < 0) return false;
  let above = head;
  while (tree.tokens[above].head >= 0 && !/^VB/.test(tree.tokens[above].xpos)) above = tree.tokens[above].head;
  if (!CALLED_OFF.has(tree.tokens[above].lemma)) return false;
  return tree.tokens[above].xpos === 'VBD' || dependents(tree, above, 'aux', 'aux:pass').some(isBe);
}

/** Of two readings of a day the one that is nearer to publication. */
function nearest(ahead: Days | null, back: Days | null, published: string | null): Days | null {
  const distance = (days: Days | null) =>
    days?.[0] && published ? Math.abs(Date.parse(days[0]) - Date.parse(published.slice(0, 10))) : Infinity;
  return distance(back) < distance(ahead) ? back : ahead;
}

const FORECASTING = new Set(['forecast', 'predict', 'project', 'anticipate', 'expect', 'plan', 'await']);
