import { AUDIENCE_VERBS, NEVER_ASIDE, PAPERS } from '../data/speech';
import type { AttributionStep } from '../model';
import { asideCue, inQuote, isPutSo, speechCue } from './attribution-cues';
import { isBehindMark, isBehindSemicolon } from './attribution-forms';
import { coordinatedIn } from './attribution-reach';
import { step, type Telling } from './attribution-tellers';
import type { Clause } from './clauses';
import { isOfOpen } from './meaning-asides';
import type { Source } from './sources';
import { dependent, isBehindComma, subtree } from './tree';

/** "..., Politico reported": a clause of telling put beside what is told, with nothing told in it. */
export function reportsAside(source: Source, clause: Clause, parent: Clause): boolean {
  const cue = asideCue(source, clause);
  if (cue && isCitation(source, clause)) return true;
  // "Consumers see" beside a clause is one more clause, not its source.
  if (
    !cue ||
    (NEVER_ASIDE.has(cue.lemma) && !isOnPaper(source, clause)) ||
    // "..., the inquiry found" tells; "..., he knew" does not.
    (cue.factive && cue.act === 'believes' && cue.lemma !== 'find') ||
    clause.mark === 'that'
  )
    return false;
  const tree = source.index.trees[clause.sentence];
  // "less than the 21 days they had asked for": only what is quoted, or a question, is asked beside it.
  if (cue.lemma === 'ask' && inQuote(source, parent) < 0 && !tree.tokens.some(({ text }) => text === '?')) return false;
  // "as his calls were not answered": nothing is told.
  if (clause.passive && cue.quoteOnly) return false;
  // "I did not sack him, I asked for a change": what is asked for does not stand before it.
  if (cue.lemma === 'ask' && clause.obliques.some(({ preposition }) => preposition === 'for')) return false;
  if (isBehindSemicolon(tree, clause)) return false;
  // `said it meant "if we wait, they hold."`: within the marks nobody tells what stands before them.
  if (inQuote(source, clause) >= 0 && inQuote(source, parent) < 0 && parent.head < clause.head) return false;
  // "The board had to answer: it was warned in June": who was warned is told why, and nothing before the colon is what he heard.
  if (clause.passive && isBehindMark(tree, clause, ':')) return false;
  const content = dependent(tree, clause.head, 'ccomp') >= 0;
  const object = dependent(tree, clause.head, 'obj') >= 0 && !AUDIENCE_VERBS.has(cue.lemma) && !isPutSo(tree, clause);
  if (clause.link === 'adverbial')
    return clause.mark === 'as' && !content && !cue.quoteOnly && (cue.act === 'says' || cue.act === 'warns') && !object;
  if (content || object || clause.link !== 'aside' || source.index.below(clause).some((child) => child.link === 'open'))
    return false;
  if (!clause.passive && !clause.surface) return false;
  // "He promised: we will pay" has the telling first, and above.
  const above = speechCue(source, parent);
  return !(
    parent.head > clause.head &&
    above &&
    !above.quoteOnly &&
    !isInverted(clause) &&
    !isInside(source, clause, parent)
  );
}

/** "..., records show": at the end of a sentence, what is written or recorded tells all before it. */
function isOnPaper({ index }: Source, { sentence, surface, lemma, head, object }: Clause): boolean {
  if (lemma !== 'show' || !surface || surface.shared || object || surface.token > head) return false;
  const tree = index.trees[sentence];
  const words = subtree(tree, head).filter((at) => tree.tokens[at].upos !== 'PUNCT');
  const isLast = tree.tokens.slice(words[words.length - 1] + 1).every(({ upos }) => upos === 'PUNCT');
  return (
    isLast && tree.tokens[words[0] - 1]?.text === ',' && PAPERS.has(tree.tokens[surface.token].lemma.toLowerCase())
  );
}

/** "If it agrees, the lawyer said, we will appeal": with words of what is told on both sides. */
function isInside(source: Source, clause: Clause, parent: Clause): boolean {
  const tree = source.index.trees[clause.sentence];
  const first = subtree(tree, clause.head)[0];
  const told = subtree(tree, parent.head, (child) => child === clause.head);
  return told.some((at) => at < first && tree.tokens[at].upos !== 'PUNCT');
}

function isInverted(clause: Clause): boolean {
  return clause.surface !== null && clause.surface.token > clause.head;
}

/**
 * The clause an aside speaks of. At the end of a sentence it speaks of all of it; outside a quotation, of all that is quoted.
 * The parser hangs it on whichever verb is near.
 */
export function spokenOf(source: Source, aside: Clause, parent: Clause): Clause {
  const tree = source.index.trees[aside.sentence];
  const region = inQuote(source, parent);
  const quoted = region >= 0 && region !== inQuote(source, aside);
  const all = subtree(tree, aside.head);
  const atEnd = tree.tokens.slice(all[all.length - 1] + 1).every((token) => token.upos === 'PUNCT');
  let clause = parent;
  while (clause.parent !== null) {
    const above = source.index.clauses[clause.parent];
    if (quoted ? inQuote(source, above) !== region : !atEnd || above.head > aside.head || inQuote(source, above) >= 0)
      break;
    clause = above;
  }
  return clause;
}

/** "Two officials said it was unsafe, as quoted by the Herald": the paper tells all of it, and that they said so. What it "reported" may be a part. */
function isCitation(
  { index, mentions }: Source,
  { link, mark, passive, form, lemma, subject, sentence, head }: Clause,
): boolean {
  if (link !== 'adverbial' || mark !== 'as' || !passive || form !== 'participle' || subject === null) return false;
  if (!/^(quote|cite)$/.test(lemma) || !isBehindComma(index.trees[sentence], head)) return false;
  return mentions.at(sentence, subject.token)?.type === 'organization';
}

/** "Marsh said there was no evidence of it, as the family had alleged": she says so, and the family alleged a part of it. */
export function isOfPart(source: Source, aside: Clause, parent: Clause): boolean {
  return (
    !isCitation(source, aside) &&
    aside.link === 'adverbial' &&
    (speechCue(source, spokenOf(source, aside, parent)) !== null || isOfOpen(source.index, aside))
  );
}

/** "did not say whether it was poisoned, as the union claims": the union says so. */
export function asideStep(state: Telling, aside: Clause, clause: Clause): AttributionStep | null {
  const cue = speechCue(state.source, aside);
  return cue && step(state, aside, aside.subject, clause, cue.act);
}

export function asidesOf(source: Source, clause: Clause): Clause[] {
  return source.index.within(clause.sentence).filter((aside) => {
    if ((aside.link !== 'aside' && aside.link !== 'adverbial') || aside.conjunctOf !== null || aside.parent === null)
      return false;
    const parent = source.index.clauses[aside.parent];
    if (!reportsAside(source, aside, parent)) return false;
    if (isOfPart(source, aside, parent)) return false;
    const words = subtree(source.index.trees[aside.sentence], aside.head);
    const cue = { first: words[0], last: words[words.length - 1] };
    return coordinatedIn(source, clause, spokenOf(source, aside, parent), cue);
  });
}

/** "He said: we will pay": the aside is what is told. */
export function isContentAside(source: Source, clause: Clause, parent: Clause): boolean {
  const tree = source.index.trees[clause.sentence];
  if (dependent(tree, parent.head, 'ccomp') >= 0 && inQuote(source, clause) < 0) return false;
  if (inQuote(source, parent) >= 0) return false;
  if (inQuote(source, clause) >= 0) return true;
  // "The judge, whose role is formal, appealed": of the judge, and nothing he appeals for.
  const first = subtree(tree, clause.head).find((at) => tree.tokens[at].upos !== 'PUNCT') ?? clause.head;
  if (/^W(P|DT)/.test(tree.tokens[first].xpos)) return false;
  const between = tree.tokens.slice(Math.min(parent.head, clause.head), Math.max(parent.head, clause.head));
  return clause.head < parent.head || between.some((token) => token.text === ':');
}
