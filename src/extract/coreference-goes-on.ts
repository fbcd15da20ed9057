import { takenBy } from '../data/selection';
import { SPEECH_VERBS } from '../data/speech';
import type { EntityType } from '../model';
import { allowed } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { DUTIES, FINDING, subjectOf } from './coreference-floor';
import { doerOf, isImpersonal, MINDED } from './coreference-subjects';
import { mentionAt, type View } from './coreference-view';
import { dependent, dependents, type Tree } from './tree';

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

/**
 * "The league's leader, Vlad Roman, said that it would stay", "a spokesman for the bank said it had paid": of what somebody tells who
 * speaks for a body, it is the body that does something there. Asked only where the weights leave a pronoun alone.
 */
export function bodySpokenFor(view: View, mention: number, of: readonly Chain[]): Chain | null {
  if (view.traits[mention].kind !== 'it' || view.quotes[mention] >= 0) return null;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { relation, head } = tree.tokens[hangsBy];
  if (relation !== 'nsubj' || tree.tokens[head].upos !== 'VERB' || isImpersonal(tree, hangsBy)) return null;
  // "Its chairman said it should stay": what others ought to do
  if (dependents(tree, head, 'aux').some((at) => DUTIES.has(tree.tokens[at].lemma.toLowerCase()))) return null;
  if (dependents(tree, head, 'advmod').some((at) => /^(?:how|why|where|when)$/i.test(tree.tokens[at].text)))
    return null;
  const content = tree.tokens[head].relation === 'conj' ? tree.tokens[head].head : head;
  const verb = tree.tokens[content].relation === 'ccomp' ? tree.tokens[content].head : -1;
  if (verb < 0 || !isOwnTelling(tree, verb)) return null;
  const teller = mentionAt(view, sentence, doerOf(tree, verb));
  if (teller < 0 || teller >= mention || of[teller]?.type !== 'person') return null;
  const body = bodyOf(view, teller);
  const chain = body < 0 ? undefined : of[body];
  if (chain === undefined || !BODIES.has(chain.type) || !allowed(view, mention, chain)) return null;
  return isBodysDeed(view, mention) || !isThingToldOf(view, mention, of) ? chain : null;
}

/** "The guild read the draft, which was short. Its chair said it left out oil": what does something in the sentence before may be meant. */
function isThingToldOf(view: View, mention: number, of: readonly Chain[]): boolean {
  const { sentence } = view.drafts[mention];
  for (let other = mention - 1; other >= 0 && view.drafts[other].sentence >= sentence - 1; other--)
    if (view.drafts[other].sentence < sentence && view.roles[other] === 'subj' && THINGS.has(of[other]?.type ?? null))
      return true;
  return false;
}

/** Not "found that it had", which is of others, "confirmed the meeting but denied that it had" and "the guild opposes it; its lobbyist said it would". */
function isOwnTelling(tree: Tree, verb: number): boolean {
  const { lemma, relation } = tree.tokens[verb];
  if (!SPEECH_VERBS.has(lemma.toLowerCase()) || FINDING.has(lemma.toLowerCase())) return false;
  return relation !== 'parataxis' && (relation !== 'conj' || dependent(tree, verb, 'nsubj') >= 0);
}

/** Whose people somebody is of: "the league's leader", "a spokesman for the league"; -1 for nobody's. */
function bodyOf(view: View, teller: number): number {
  const { sentence, head, owner } = view.drafts[teller];
  if (owner !== null) return view.numberOf.get(owner) ?? -1;
  const tree = view.trees[sentence];
  for (const child of dependents(tree, head, 'nmod')) {
    const mark = dependent(tree, child, 'case');
    if (mark >= 0 && /^(?:for|at)$/.test(tree.tokens[mark].text)) return mentionAt(view, sentence, child);
  }
  return -1;
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
