import { MEASURES, PLANNING_VERBS, TEMPORAL_ADVERBS } from '../data/temporal';
import type { ClaimTime, ModalityKind, Span } from '../model';
import { isOfLastTime, isOfTimeBefore } from './clause-places';
import { casePhrase } from './clause-words';
import { type Clause, isTemporal } from './clauses';
import type { Source } from './sources';
import { DATED, daysOf } from './times-days';
import { cover, dependents, subtree, type Tree, trimmed } from './tree';

/**
 * Where a clause says when: the phrase, and the days it names where the date of publication lets them be told. A weekday
 * is the one before publication, or where the deed lies ahead the one after.
 */
export function timeOf(source: Source, clause: Clause, modality: ModalityKind): ClaimTime | null {
  const span = timeSpan(source, clause);
  if (!span) return null;
  const ahead = liesAhead(source.index.trees[clause.sentence], clause, modality);
  const phrase = source.article.text.slice(span.start, span.end);
  const days = daysOf(phrase, source.article.published, ahead);
  // "had run the firm since 2008": until some day before, which is not told.
  const isOver = /^since\b/i.test(phrase) && isPluperfect(source.index.trees[clause.sentence], clause);
  return { ...span, from: days?.[0] ?? null, to: isOver ? null : (days?.[1] ?? null) };
}

function timeSpan(source: Source, clause: Clause): Span | null {
  const tree = source.index.trees[clause.sentence];
  const own = dependents(tree, clause.head, 'obl', 'obj');
  const phrases = [...own, ...own.flatMap((at) => timesOfFigure(tree, at))].filter(
    (at) =>
      clause.object?.token !== at &&
      !isOfTimeBefore(tree, clause, at) &&
      !isOfLastTime(tree, at) &&
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
  return cover(
    tree,
    trimmed(
      tree,
      subtree(tree, at, (child) => isBesideTime(tree, child)),
    ),
  );
}

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
  if (modality === 'attempted' || isPerfect(tree, clause)) return false;
  // "was reported dead", "reportedly closed": how sure it is makes no future of it.
  if (modality === 'likely' && clause.form === 'finite' && clause.group.some((at) => tree.tokens[at].xpos === 'VBD'))
    return false;
  return modality !== 'actual' || isPlan(tree, clause);
}

/** "should have come", "is said to have left": past, however sure. */
function isPerfect(tree: Tree, clause: Clause): boolean {
  return clause.group.some(
    (at) => at !== clause.head && tree.tokens[at].lemma === 'have' && tree.tokens[at].xpos === 'VB',
  );
}

function isPluperfect(tree: Tree, { group, head }: Clause): boolean {
  return group.some((at) => at !== head && tree.tokens[at].lemma === 'have' && tree.tokens[at].xpos === 'VBD');
}

/** "plans a rally on Friday", "a rally planned for Friday": the day is that of what is planned, and nobody says it has passed. */
function isPlan(tree: Tree, clause: Clause): boolean {
  // "those forecasting a move in November"
  if (FORECASTING.has(clause.lemma) && clause.group.length === 1 && tree.tokens[clause.head].xpos === 'VBG')
    return true;
  if (!PLANNING_VERBS.has(clause.lemma)) return false;
  const helper = clause.group.find((at) => at !== clause.head && /^VB/.test(tree.tokens[at].xpos));
  const { xpos } = tree.tokens[helper ?? clause.head];
  return /^VB[PZ]$/.test(xpos) || (clause.form === 'participle' && xpos === 'VBN');
}

const FORECASTING = new Set(['forecast', 'predict', 'project', 'anticipate', 'expect', 'plan', 'await']);
