import { EXPECTING } from '../data/results';
import type { Argument, Span } from '../model';
import { isOfPart, reportsAside, spokenOf } from './attribution-asides';
import type { Reader } from './claim-draft';
import { isOfMark } from './clause-forms';
import { isNegator } from './clause-words';
import type { Clause, Slot } from './clauses';
import type { Source } from './sources';
import { cover, dependents, subtree, type Tree, trimmed } from './tree';

/** Clauses that fill a place of this one: what is said, what is asked for. */
export function contentOf(reader: Reader, clause: Clause): Clause[] {
  const { source } = reader;
  const parent = clause.parent === null ? null : source.index.clauses[clause.parent];
  // "The port closed, officials said": what was said stands beside the saying.
  if (parent && (clause.link === 'aside' || clause.link === 'adverbial') && reportsAside(source, clause, parent))
    return isOfPart(source, clause, parent) ? [] : [spokenOf(source, clause, parent)];
  return source.index.below(clause).filter((child) => {
    if (child.conjunctOf !== null || isAddedTo(source, clause, child)) return false;
    if (reader.meanings[child.id].governor === clause.id) return false;
    if (child.link === 'that') return true;
    if (child.link === 'open') return child.form !== 'finite' || child.kind !== 'verb' || isLet(source, clause, child);
    return child.link === 'adverbial' && child.form === 'infinitive';
  });
}

/** "let [the voters] decide", "made [the firm] pay": a bare verb behind whoever does it. */
function isLet({ index }: Source, { lemma, object, sentence }: Clause, child: Clause): boolean {
  if (!object || object.shared || !/^(let|help|make|see|hear|watch)$/.test(lemma)) return false;
  return child.surface?.token === object.token && index.trees[sentence].tokens[child.head].xpos === 'VB';
}

/** "There will be a time for that, and it is not tonight": what "and" adds to a clause that tells nothing is no part of it. */
function isAddedTo({ index }: Source, clause: Clause, child: Clause): boolean {
  const tree = index.trees[clause.sentence];
  if (clause.kind === 'verb' && !tree.children[clause.head].some((at) => tree.tokens[at].relation === 'expl'))
    return false;
  return dependents(tree, child.head, 'cc').some((at) => at < child.head);
}

/** "clearing the forest" of "Clearing the forest would worsen floods": a deed that stands where who does something would. */
export function clausalSubject(source: Source, clause: Clause): Argument | null {
  if (clause.subject || clause.passive || clause.surface) return null;
  const deed = deedBefore(source, clause);
  const tree = source.index.trees[clause.sentence];
  // "the only thing moving": a participle of the noun before it.
  if (!deed || deed.subject || deed.surface || subtree(tree, deed.head)[0] !== deed.head) return null;
  return { ...clauseArgument(source, tree, deed), role: 'agent' };
}

/**
 * The gerund that stands before a clause as its subject; of "Clearing the forest would worsen floods and help ruin farms" also before
 * what is coordinated with it, and before what it helps with.
 */
function deedBefore({ index }: Pick<Source, 'index'>, clause: Clause): Clause | undefined {
  const own = index
    .below(clause)
    .find((child) => child.link === 'subject' && child.form === 'gerund' && child.head < clause.head);
  if (own) return own;
  const { conjunctOf, parent, link } = clause;
  const above = conjunctOf ?? (link === 'open' ? parent : null);
  if (above === null) return undefined;
  const { object, recipient, surface, passive } = index.clauses[above];
  const isOfObject = conjunctOf === null && (object !== null || recipient !== null);
  return surface || passive || isOfObject ? undefined : deedBefore({ index }, index.clauses[above]);
}

/** "afraid [of losing it]", "argued [for closing it]", "led [to closing it]": what stands behind a preposition that the word above asks for. */
function isAskedFor({ source, meanings }: Reader, clause: Clause, child: Clause): boolean {
  if (child.link !== 'adverbial' || child.form !== 'gerund' || child.conjunctOf !== null) return false;
  // "gave them options for leaving", "faulted clerks he did not name for leaving": of the options, of the fault
  const isWithObject = clause.recipient !== null || (clause.object !== null && !clause.passive);
  if (clause.link === 'relative' && !clause.surface?.shared) return false;
  if (!ASKED_FOR.has(child.mark ?? '') || meanings[child.id].governor === clause.id) return false;
  const tree = source.index.trees[clause.sentence];
  if (dependents(tree, child.head, 'nsubj').length > 0) return false;
  const opening = openingOf(source, child);
  const before = tree.tokens[opening - 1];
  // "by the time of going to press"
  const isOfNoun = child.mark === 'of' && /^(NOUN|PROPN)$/.test(before?.upos ?? '');
  // "found them guilty of taking it"
  if (opening <= clause.head || (isWithObject && before.upos !== 'ADJ')) return false;
  return before.text !== ',' && !isOfNoun && child.head > opening;
}

const ASKED_FOR: ReadonlySet<string> = new Set(['of', 'to', 'about', 'against', 'for', 'from', 'at', 'with', 'into']);

/** Words that begin a clause of time, cause or means, and the place it fills. */
const CIRCUMSTANCES: ReadonlyMap<string, Argument['role']> = new Map([
  ['after', 'time'],
  ['before', 'time'],
  ['when', 'time'],
  ['while', 'time'],
  ['since', 'time'],
  ['until', 'time'],
  ['because', 'other'],
  ['by', 'other'],
]);

/** "because the tests had failed", "after the mayor resigned": clauses that say when, why or by what, and are no condition. */
export function circumstancesOf(reader: Reader, clause: Clause): Clause[] {
  const conditions = reader.conditions[clause.id].map((draft) => draft.clause);
  const { index } = reader.source;
  const { governor, modality } = reader.meanings[clause.id];
  // "resumed paying after the court ruled": where the deed is all that the verb above it tells, its time and cause are the deed's
  const above = governor === null || modality !== 'actual' ? [] : index.below(index.clauses[governor]);
  return [...above.filter((child) => child.id !== clause.id), ...index.below(clause)].filter((child) => {
    if (child.link !== 'adverbial' || child.conjunctOf !== null || conditions.includes(child.id)) return false;
    if (child.parent === clause.id && isAskedFor(reader, clause, child)) return true;
    if (!CIRCUMSTANCES.has(child.mark ?? '') || reader.meanings[child.id].governor === clause.id) return false;
    if (child.mark === 'because' && child.form === 'gerund') return false;
    if (child.mark === 'when' && isStillToCome(reader, clause, child)) return false;
    if (isRuledOut(reader.source, child)) return false;
    return openingOf(reader.source, child) >= 0 && !reportsAside(reader.source, child, clause);
  });
}

/** "asked whether she would stay when her term ends in March, he replied ...": no reply was given then. */
function isStillToCome({ source, meanings }: Reader, above: Clause, clause: Clause): boolean {
  const isPast = above.group.some((at) => source.index.trees[above.sentence].tokens[at].xpos === 'VBD');
  return isPast && meanings[above.id].modality === 'actual' && meanings[clause.id].prefix[0] === 'will';
}

/** "signed, but not before the bank paid": not then. */
function isRuledOut({ index }: Source, { sentence, head, mark }: Clause): boolean {
  const tree = index.trees[sentence];
  if (mark === 'because') return false;
  return dependents(tree, head, 'advmod').some((at) => isNegator(tree.tokens[at]) && isOfMark(tree, head, at));
}

/** The token of the word that begins such a clause; -1 where it stands elsewhere. */
function openingOf({ index }: Source, { sentence, head, mark }: Clause): number {
  const tree = index.trees[sentence];
  // "when or where it was shot" asks.
  const isOpening = (at: number) =>
    at < head && tree.tokens[at].text.toLowerCase() === mark && tree.tokens[at + 1].upos !== 'CCONJ';
  return dependents(tree, head, 'mark', 'advmod', 'case').find(isOpening) ?? -1;
}

/** "two days | before the vault was opened": a count of days right before the clause says how long before. */
export function isMeasureOf(source: Source, { token, preposition }: Slot, above: Clause, clause: Clause): boolean {
  if (preposition !== null || !/^(before|after)$/.test(clause.mark ?? '') || LASTING.has(above.lemma)) return false;
  const tree = source.index.trees[clause.sentence];
  if (!COUNTED.has(tree.tokens[token].lemma.toLowerCase()) || openingOf(source, clause) !== token + 1) return false;
  return subtree(tree, token).every((at) => !/^(last|this|next|that|all|every|each)$/i.test(tree.tokens[at].text));
}

const COUNTED = new Set('second minute hour day night week fortnight month year decade'.split(' '));

/** "wait five years before they compete": how long it goes on. */
const LASTING = new Set('wait last take spend need pass stay remain work live serve hold queue continue go'.split(' '));

/** Such a clause as an argument of the clause above it, with the time that says how long before or after. */
export function circumstance(source: Source, above: Clause, clause: Clause, measure?: number): Argument {
  const tree = source.index.trees[clause.sentence];
  const opening = openingOf(source, clause);
  const own = subtree(
    tree,
    clause.head,
    (child, parent) => parent === clause.head && isAsideToken(source, clause, child),
  );
  const span = cover(
    tree,
    trimmed(
      tree,
      own.filter((at) => at > opening),
    ),
  );
  const mark = clause.mark!;
  // "since" is a time only of what has gone on from then: "has been silent since the vote was held".
  const lasts = [...above.lent, ...above.group].some((at) => tree.tokens[at].lemma === 'have' && at !== above.head);
  const role = mark === 'since' && !lasts ? 'other' : (CIRCUMSTANCES.get(mark) ?? 'topic');
  if (measure === undefined) return wordsAs(source, role, mark, span);
  return wordsAs(source, role, null, { ...span, start: tree.tokens[trimmed(tree, subtree(tree, measure))[0]].start });
}

/** An argument of words that name no participant; it gives no edge. */
function wordsAs(source: Source, role: Argument['role'], preposition: string | null, span: Span): Argument {
  const quote = { ...span, text: source.article.text.slice(span.start, span.end) };
  return { role, preposition, ...quote, core: quote, mention: null, claim: null, relation: null };
}

export function clauseArgument(source: Source, tree: Tree, filler: Clause): Argument {
  const skip = (child: number, parent: number) =>
    parent === filler.head &&
    (isAsideToken(source, filler, child) ||
      (tree.tokens[child].relation === 'cc' && child < filler.head) ||
      isOutcomeBehindAside(source, tree, filler, child));
  const own = behindTeller(source, filler, subtree(tree, filler.head, skip));
  const subject = subjectBefore(source, filler);
  const span = cover(
    tree,
    trimmed(tree, subject === null ? own : [...subtree(tree, subject, (child) => child === filler.head), ...own]),
  );
  return wordsAs(source, filler.link === 'adverbial' ? 'purpose' : 'topic', null, span);
}

/** "who police said had fled": the relative word stands before the teller, and what is told behind. */
function behindTeller({ index }: Source, filler: Clause, words: number[]): number[] {
  const above = filler.parent === null ? null : index.clauses[filler.parent];
  return filler.link === 'that' && above?.link === 'relative' && filler.head > above.head
    ? words.filter((at) => at > above.head)
    : words;
}

/** "the state" of "wants the state to sell": the object above that is the subject of the clause, where it stands for the whole. */
function subjectBefore({ index }: Source, filler: Clause): number | null {
  const above = filler.parent === null ? null : index.clauses[filler.parent];
  if (filler.link !== 'open' || !above || !EXPECTING.has(above.lemma) || above.passive) return null;
  const subject = above.object;
  if (!subject || subject.shared || filler.surface?.token !== subject.token) return null;
  return subject.token < filler.head ? subject.token : null;
}

/** "The tower was shut, officials said, leaving many outside": the words of what is told end before the teller. */
function isOutcomeBehindAside(source: Source, tree: Tree, filler: Clause, child: number): boolean {
  if (tree.tokens[child].relation !== 'advcl' || tree.tokens[child].xpos !== 'VBG') return false;
  return tree.children[filler.head].some((at) => at > filler.head && at < child && isAsideToken(source, filler, at));
}

function isAsideToken(source: Source, filler: Clause, child: number): boolean {
  const clause = source.index.at(filler.sentence, child);
  return clause !== null && reportsAside(source, clause, filler);
}
