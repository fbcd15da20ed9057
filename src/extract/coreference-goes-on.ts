import { takenBy } from '../data/selection';
import type { EntityType } from '../model';
import { allowed } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { subjectOf } from './coreference-floor';
import { isImpersonal, MINDED } from './coreference-subjects';
import type { View } from './coreference-view';

const BODIES: ReadonlySet<EntityType | null> = new Set<EntityType>(['organization', 'unit']);
/** What a body votes for, sees or publishes, and what may do something next. */
const THINGS: ReadonlySet<EntityType | null> = new Set<EntityType>(['object', 'policy']);

/**
 * "The draft reached the council in May. It names two banks.": a sentence that begins with "it" and says what it does goes on with
 * what the one before in its paragraph was about. Asked only where the weights leave a pronoun alone.
 */
export function whatIsToldOn(view: View, mention: number, of: readonly Chain[]): Chain | null {
  if (view.traits[mention].kind !== 'it' || view.quotes[mention] >= 0 || !isTheSubject(view, mention)) return null;
  const { sentence } = view.drafts[mention];
  const before = view.trees[sentence - 1];
  if (before === undefined || before.sentence.paragraph !== view.trees[sentence].sentence.paragraph) return null;
  const subject = subjectOf(view, sentence - 1);
  const chain = subject < 0 || view.quotes[subject] >= 0 ? undefined : of[subject];
  if (chain === undefined || !allowed(view, mention, chain)) return null;
  if (THINGS.has(chain.type) || chain.type === 'place') return isFirst(view, mention) ? chain : null;
  // "Bluecrest won the bid. It paid": a name of no type that is "it"
  if (!BODIES.has(chain.type) && (chain.type !== null || chain.names.size === 0)) return null;
  return isBodysDeed(view, mention) || (!isDoneTo(view, mention) && !hasThing(view, subject, of)) ? chain : null;
}

/** "It names two banks", "it was drawn up in May": the subject of the verb of its sentence; "it is clear" is said of anything. */
function isTheSubject(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { relation, head } = tree.tokens[hangsBy];
  if (!relation.startsWith('nsubj') || tree.tokens[head].head >= 0 || tree.tokens[head].upos !== 'VERB') return false;
  return !isImpersonal(tree, hangsBy) && tree.tokens.slice(0, hangsBy).every(({ relation }) => !isClause(relation));
}

/** "Last year it paid": nobody and nothing else does anything before it. */
const isClause = (relation: string): boolean => /^(?:nsubj|csubj|advcl|ccomp|parataxis)/.test(relation);

function isFirst(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  return view.trees[sentence].tokens.findIndex(({ upos }) => upos !== 'PUNCT') === hangsBy;
}

/** "The office asked for it in May. It has not been done.": not the office. */
function isDoneTo(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  return view.trees[sentence].tokens[hangsBy].relation === 'nsubj:pass';
}

/** "It declined", which no bill does. */
function isBodysDeed(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const lemma = tokens[tokens[hangsBy].head].lemma.toLowerCase();
  return takenBy(lemma, 'agent')?.includes('organization') ?? MINDED.has(lemma);
}

/** "The chamber voted for the bill. It would raise the age": the body or the bill. */
function hasThing(view: View, subject: number, of: readonly Chain[]): boolean {
  const { sentence } = view.drafts[subject];
  for (let other = subject + 1; view.drafts[other]?.sentence === sentence; other++)
    if (THINGS.has(of[other]?.type ?? null)) return true;
  return false;
}
