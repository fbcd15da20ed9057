import { EXPECTING } from '../data/results';
import type { Argument } from '../model';
import { reportsAside, spokenOf } from './attribution-asides';
import type { Reader } from './claim-draft';
import type { Clause } from './clauses';
import type { Source } from './sources';
import { cover, dependents, subtree, type Tree, trimmed } from './tree';

/** Clauses that fill a place of this one: what is said, what is asked for. */
export function contentOf(reader: Reader, clause: Clause): Clause[] {
  const { source } = reader;
  const parent = clause.parent === null ? null : source.index.clauses[clause.parent];
  // "The port closed, officials said": what was said stands beside the saying.
  if (parent && (clause.link === 'aside' || clause.link === 'adverbial') && reportsAside(source, clause, parent))
    return [spokenOf(source, clause, parent)];
  return source.index.below(clause).filter((child) => {
    if (child.conjunctOf !== null || isAddedTo(source, clause, child)) return false;
    if (reader.meanings[child.id].governor === clause.id) return false;
    if (child.link === 'that') return true;
    if (child.link === 'open') return child.form !== 'finite' || child.kind !== 'verb';
    return child.link === 'adverbial' && child.form === 'infinitive';
  });
}

/** "There will be a time for that, and it is not tonight": what "and" adds to a clause that tells nothing is no part of it. */
function isAddedTo({ index }: Source, clause: Clause, child: Clause): boolean {
  const tree = index.trees[clause.sentence];
  if (clause.kind === 'verb' && !tree.children[clause.head].some((at) => tree.tokens[at].relation === 'expl'))
    return false;
  return dependents(tree, child.head, 'cc').some((at) => at < child.head);
}

export function clauseArgument(source: Source, tree: Tree, filler: Clause): Argument {
  const skip = (child: number, parent: number) => parent === filler.head && isAsideToken(source, filler, child);
  const own = behindTeller(source, filler, subtree(tree, filler.head, skip));
  const subject = subjectBefore(source, filler);
  const span = cover(
    tree,
    trimmed(tree, subject === null ? own : [...subtree(tree, subject, (child) => child === filler.head), ...own]),
  );
  const text = source.article.text.slice(span.start, span.end);
  return {
    role: filler.link === 'adverbial' ? 'purpose' : 'topic',
    preposition: null,
    ...span,
    text,
    core: { ...span, text },
    mention: null,
    claim: null,
    relation: null,
  };
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

function isAsideToken(source: Source, filler: Clause, child: number): boolean {
  const clause = source.index.at(filler.sentence, child);
  return clause !== null && reportsAside(source, clause, filler);
}
