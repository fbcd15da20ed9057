import { CONDITION_MARKS, CONDITION_PREPOSITIONS, cueEnd, HINGES, HINGING_VERBS, WAITING_MARKS } from '../data/cues';
import { SPEECH_VERBS } from '../data/speech';
import type { ConditionKind, Span } from '../model';
import { inQuote, speechCue } from './attribution-cues';
import { compoundMark } from './clause-predicates';
import type { Clause } from './clauses';
import { isHowLong } from './meaning-conditions';
import type { Meaning } from './meaning-kinds';
import type { Source } from './sources';
import { cover, dependents, subtree, type Tree, trimmed } from './tree';

/** What a clause hangs on, before the claim of the condition has an id. */
export interface ConditionDraft extends Span {
  readonly kind: ConditionKind;
  readonly clause: number | null;
}

const MARKS = new Map(CONDITION_MARKS.map((row) => [row.cue, row.kind]));
/** Stances are taken toward what is still to come, so "opposes it without a plan" is a condition. */
const STANCES = new Set([
  'oppose',
  'support',
  'back',
  'accept',
  'reject',
  'approve',
  'endorse',
  'agree',
  'allow',
  'favor',
  'favour',
  'resist',
  'permit',
  'sign',
  'ratify',
  'commit',
]);

/** Conditions of every clause, by clause id. */
export function conditionsOf(source: Source, meanings: readonly Meaning[]): ConditionDraft[][] {
  const found: ConditionDraft[][] = source.index.clauses.map(() => []);
  for (const clause of source.index.clauses) {
    const isOpen = clause.link === 'adverbial' && meanings[clause.id].rule !== 'whether';
    const kind = isOpen ? (markKind(clause) ?? awaitedKind(clause, meanings)) : undefined;
    if (kind && clause.parent !== null && !isOfSibling(source, clause) && !isHowLong(tree(source, clause), clause)) {
      const target = holder(source, meanings, clause, source.index.clauses[clause.parent], kind);
      if (target && !isBesideQuotation(source, clause, target))
        attach(source, found, stillToCome(source, meanings, clause, target), {
          ...clauseSpan(source, clause),
          kind,
          clause: clause.id,
        });
    }
    for (const phrase of phrasesOf(source, clause, meanings[clause.id])) attach(source, found, clause, phrase);
  }
  // "is prepared to sell if it is asked": what carries a governor's words carries its conditions.
  for (const clause of source.index.clauses) {
    const governor = meanings[clause.id].governor ?? ruler(source, meanings, clause);
    if (governor === null) continue;
    for (const condition of found[governor])
      if (condition.clause !== clause.id && !found[clause.id].some((each) => each.start === condition.start))
        found[clause.id].push(condition);
  }
  return found;
}

const tree = (source: Source, { sentence }: Clause): Tree => source.index.trees[sentence];

/** "“If we do nothing, nobody else will,” he said": nothing that is said word for word is a condition of the saying. */
function isBesideQuotation(source: Source, condition: Clause, target: Clause): boolean {
  const region = inQuote(source, condition);
  return region >= 0 && inQuote(source, target) < 0 && speechCue(source, target) !== null;
}

/** "if he is found guilty and fined": one condition, of two clauses. */
function isOfSibling({ index }: Source, clause: Clause): boolean {
  if (clause.conjunctOf === null || index.clauses[clause.conjunctOf].mark !== clause.mark) return false;
  return dependents(index.trees[clause.sentence], clause.head, 'mark', 'advmod').every(
    (at) => index.trees[clause.sentence].tokens[at].text.toLowerCase() !== clause.mark?.split(' ')[0],
  );
}

/**
 * "will be obliged to look at it if ...", "If they ask, we will help them leave": what somebody is to do hangs on what the
 * obligation or the help hangs on.
 */
function ruler(source: Source, meanings: readonly Meaning[], clause: Clause): number | null {
  const { rule, modality } = meanings[clause.id];
  if (clause.link !== 'open' || clause.parent === null || modality === 'actual') return null;
  if (clause.form === 'infinitive') return rule.endsWith('+ clause') ? clause.parent : null;
  const isBare = clause.form === 'finite' && tree(source, clause).tokens[clause.head].xpos === 'VB';
  return isBare && LEAVING_TO_DO.has(source.index.clauses[clause.parent].lemma) ? clause.parent : null;
}

/** Verbs with a bare verb for what they bring about: "let him explain", "help them leave". */
const LEAVING_TO_DO = new Set(['let', 'help', 'make', 'have']);

function markKind(clause: Clause): ConditionKind | undefined {
  const mark = clause.mark ?? '';
  return MARKS.get(mark) ?? (mark.startsWith('only ') ? MARKS.get(mark.slice(5)) : undefined);
}

/** "will believe it when I see it": what is to come hangs on what is waited for. */
function awaitedKind({ id, parent }: Clause, meanings: readonly Meaning[]): ConditionKind | undefined {
  if (parent === null) return undefined;
  // "will not resume before the accounts are published": only from then on.
  const isBarred = meanings[parent].polarity === 'denied' && /^(planned|possible)$/.test(meanings[parent].modality);
  if (meanings[id].rule === 'awaited: before' && isBarred) return 'until';
  if (!/^awaited: (when|whenever)$/.test(meanings[id].rule)) return undefined;
  return isYetToCome(meanings[parent]) ? 'if' : undefined;
}

/** "had met the owners and would move if they agreed": what is done hangs on nothing, and what is coordinated with it may. */
function stillToCome(source: Source, meanings: readonly Meaning[], condition: Clause, target: Clause): Clause {
  const isOpen = ({ id }: Clause) => isYetToCome(meanings[id]);
  if (isOpen(target) || condition.head < target.head) return target;
  const others = source.index
    .within(target.sentence)
    .filter((other) => other.conjunctOf === target.id && other.head < condition.head && isOpen(other));
  return others.at(-1) ?? target;
}

/** The condition holds for the clause and for those coordinated with it before it. */
function attach(source: Source, found: ConditionDraft[][], clause: Clause, condition: ConditionDraft): void {
  found[clause.id].push(condition);
  for (const other of source.index.within(clause.sentence))
    if (other.conjunctOf === clause.id && (other.surface?.shared || isUnderLeading(source, clause, other, condition)))
      found[other.id].push(condition);
}

/** "Unless it rains, the dam will run dry and farms will close": what opens the sentence is a condition of both, where both are to come. */
function isUnderLeading({ index }: Source, first: Clause, other: Clause, condition: ConditionDraft): boolean {
  const { tokens } = index.trees[first.sentence];
  const modal = (clause: Clause) => clause.group.find((at) => tokens[at].xpos === 'MD');
  const [own, shared] = [modal(other), modal(first)];
  if (own === undefined || shared === undefined || condition.end > tokens[Math.min(...first.group)].start) return false;
  // "if he has proof, he should go to court, and if he has none, he should keep quiet"
  const hasOwn = dependents(index.trees[first.sentence], other.head, 'advcl').some((at) => at < other.head);
  if (hasOwn) return false;
  const isSame = tokens[own].lemma.toLowerCase() === tokens[shared].lemma.toLowerCase();
  const joint = dependents(index.trees[first.sentence], other.head, 'cc').find((at) => at < other.head);
  return isSame && joint !== undefined && /^(and|or)$/i.test(tokens[joint].text);
}

/** "said it would support X as long as ...": what is said hangs on the condition, not the saying. */
function holder(
  source: Source,
  meanings: readonly Meaning[],
  condition: Clause,
  parent: Clause,
  kind: ConditionKind,
): Clause | null {
  // A condition cannot hang on a gerund that is left out.
  const above = parent.parent ?? parent.conjunctOf;
  if (/gerund/.test(meanings[parent.id].rule) && above !== null)
    return holder(source, meanings, condition, source.index.clauses[above], kind);
  // "would support the company opening mines, as long as ...": behind a comma it hangs on the whole.
  if (parent.form !== 'finite' && parent.link === 'participle' && above !== null && afterComma(source, condition))
    return holder(source, meanings, condition, source.index.clauses[above], kind);
  const waits = WAITING_MARKS.has(condition.mark ?? '');
  if (waits && meanings[condition.id].polarity !== 'open') return null;
  if (kind === 'without' && meanings[parent.id].modality === 'actual') return null;
  // "said it would respond, without saying how": behind a comma, of the telling.
  if (kind === 'without' && SPEECH_VERBS.has(condition.lemma) && afterComma(source, condition)) return null;
  if (!speechCue(source, parent) || meanings[parent.id].modality !== 'actual') return parent;
  // "If the plan fails, he has said, he will leave": what he has said is yet to come hangs on it, and not his saying.
  const told = source.index.below(parent).filter(({ link }) => link === 'that');
  const content =
    told.find((other) => other.head < condition.head) ??
    (condition.head < parent.head && inQuote(source, parent) === inQuote(source, condition)
      ? told.find((other) => isYetToCome(meanings[other.id]))
      : undefined);
  return content ?? parent;
}

/** Of deeds like these a condition is told. */
const isYetToCome = ({ modality }: Meaning): boolean => /^(planned|conditional|possible|required)$/.test(modality);

function afterComma(source: Source, clause: Clause): boolean {
  const tree = source.index.trees[clause.sentence];
  const start = markStart(tree, clause);
  const at = start === null ? subtree(tree, clause.head)[0] : tree.tokens.findIndex((token) => token.start === start);
  return tree.tokens[at - 1]?.text === ',';
}

function clauseSpan(source: Source, clause: Clause): Span {
  const tree = source.index.trees[clause.sentence];
  const span = cover(
    tree,
    trimmed(
      tree,
      subtree(tree, clause.head, (child) => isApart(tree, child)),
    ),
  );
  const mark = markStart(tree, clause);
  return mark === null ? span : { start: Math.min(mark, span.start), end: span.end };
}

const CONCESSIONS = new Set(['although', 'though', 'whereas']);

/** What stands in the clause and is no part of the condition: "but ...", "although ...", "according to X", an aside. */
function isApart(tree: Tree, child: number): boolean {
  const { relation } = tree.tokens[child];
  return (
    relation === 'parataxis' ||
    relation === 'cc' ||
    (relation === 'conj' && dependents(tree, child, 'cc').some((at) => /^but$/i.test(tree.tokens[at].text))) ||
    (relation === 'advcl' &&
      dependents(tree, child, 'mark').some((at) => CONCESSIONS.has(tree.tokens[at].text.toLowerCase()))) ||
    dependents(tree, child, 'case').some((at) => tree.tokens[at].text.toLowerCase() === 'according')
  );
}

/** Where the subordinator starts: the parser may have hung half of "as long as" elsewhere. */
function markStart(tree: Tree, clause: Pick<Clause, 'mark' | 'head'>): number | null {
  const words = clause.mark?.split(' ') ?? [];
  if (words.length === 0) return null;
  for (let at = clause.head - words.length; at >= 0; at--)
    if (words.every((word, n) => tree.tokens[at + n].text.toLowerCase() === word)) return tree.tokens[at].start;
  return null;
}

/** The "think" of "Without help, I think it will close", where nothing but a thought stands between. */
function heldAbove(source: Source, { link, parent }: Clause): number[] {
  const above = link === 'that' && parent !== null ? source.index.clauses[parent] : null;
  return above && speechCue(source, above)?.act === 'believes' ? [above.head] : [];
}

function phrasesOf(source: Source, clause: Clause, meaning: Meaning): ConditionDraft[] {
  const tree = source.index.trees[clause.sentence];
  const token = tree.tokens[clause.head];
  const lemma = token.lemma.toLowerCase();
  const words = tree.tokens.map((each) => each.text.toLowerCase());
  const open = meaning.modality !== 'actual' || STANCES.has(lemma);
  const drafts: ConditionDraft[] = [];
  const roots = open
    ? [clause.head, ...(clause.object ? [clause.object.token] : []), ...heldAbove(source, clause)]
    : [];
  for (const root of roots)
    for (const at of dependents(tree, root, 'obl', 'nmod')) {
      // "Without help, I think it will close": only what opens the sentence is no part of the thinking.
      if (root !== clause.head && root !== clause.object?.token && at > root) continue;
      const mark = dependents(tree, at, 'case')[0];
      const kind =
        mark === undefined ? undefined : CONDITION_PREPOSITIONS.find((row) => cueEnd(words, mark, row.cue) >= 0)?.kind;
      // "would leave 400 families without power": what they are left with, and nothing that it hangs on.
      const isOutcome = kind === 'without' && lemma === 'leave' && clause.object !== null;
      if (kind && !isOutcome) drafts.push({ ...cover(tree, trimmed(tree, subtree(tree, at))), kind, clause: null });
    }
  if (open) drafts.push(...leftUnsaid(source, clause));
  // "is not conditional on a deal": then nothing hangs on it.
  const isHinge = HINGES.has(token.text.toLowerCase());
  if ((isHinge || HINGING_VERBS.has(lemma)) && meaning.polarity !== 'denied')
    for (const at of dependents(tree, clause.head, ...(isHinge ? ['obl', 'advcl'] : ['advcl']))) {
      const mark = dependents(tree, at, 'case', 'mark')[0];
      if (mark !== undefined && /^(on|upon)$/i.test(tree.tokens[mark].text))
        drafts.push({
          ...cover(tree, trimmed(tree, subtree(tree, at))),
          kind: 'if',
          clause: source.index.at(clause.sentence, at)?.id ?? null,
        });
    }
  return drafts;
}

/** "[If they don't], we will leave", "will be sealed [if necessary]": a condition with no verb of its own, and so no claim. */
function leftUnsaid(source: Source, clause: Clause): ConditionDraft[] {
  const tree = source.index.trees[clause.sentence];
  // "as long as they do": the tree may hang it on "long".
  const hosts = [clause.head, ...dependents(tree, clause.head, 'advmod')];
  return hosts
    .flatMap((host) => dependents(tree, host, 'advcl'))
    .flatMap((at) => {
      // "if need be": the "if" hangs on "need".
      const own = dependents(tree, at, 'mark')[0] ?? subtree(tree, at)[0];
      if (own === at || source.index.at(clause.sentence, at) !== null) return [];
      const mark = compoundMark(tree, at) ?? tree.tokens[own].text.toLowerCase();
      const kind = MARKS.get(mark);
      if (!kind || kind === 'without' || isSoonest(tree, at)) return [];
      const { start, end } = cover(tree, trimmed(tree, subtree(tree, at)));
      return [{ start: Math.min(start, markStart(tree, { mark, head: at }) ?? start), end, kind, clause: null }];
    });
}

/** "as soon as possible": how soon, and on no condition. */
function isSoonest({ tokens }: Tree, at: number): boolean {
  return (
    /^(?:possible|practicable|practical|feasible)$/i.test(tokens[at].text) && /^as$/i.test(tokens[at - 1]?.text ?? '')
  );
}
