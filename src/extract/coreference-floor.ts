import { isOutlet } from '../data/outlets';
import { SPEECH_VERBS } from '../data/speech';
import type { EntityType } from '../model';
import { allowed } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { doerOf, isImpersonal, MINDED } from './coreference-subjects';
import { isGenderGuessed } from './coreference-traits';
import { mentionAt, type View } from './coreference-view';
import { dependent, dependents, type Tree } from './tree';

/** How many sentences back, in the same paragraph, whoever has the floor is looked for. */
const FLOOR_REACH = 3;
/** How many mentions of a paragraph are looked at. */
const MOST_BACK = 200;

/**
 * "Derek Hollis, a retired driver, lost his savings. 'I am glad,' he said.": he or she who tells goes on with whom the
 * sentence so far is told of ("the doctor was not charged; he said"), or else the sentences before, outside of quotations: their
 * source, teller or subject, in the same paragraph, and in the one before where somebody tells there. The one that an article
 * mostly speaks of does not take the floor from somebody who was just named.
 */
export function whoHasTheFloor(view: View, mention: number, of: readonly Chain[]): Chain | null {
  if (view.traits[mention].kind !== 'he' || view.quotes[mention] >= 0) return null;
  if (!(tells(view, mention) || declines(view, mention)) || isTold(view, mention)) return null;
  const { sentence } = view.drafts[mention];
  const own = soFar(view, mention);
  const isPerson = (subject: number) =>
    subject >= 0 && view.quotes[subject] < 0 && of[subject]?.type === 'person' && allowed(view, mention, of[subject]);
  if (isPerson(own)) return of[own];
  const earlier = new Set(
    subjectsBefore(view, mention)
      .filter(isPerson)
      .map((subject) => of[subject]),
  );
  if (earlier.size > 0) return earlier.size === 1 ? [...earlier][0] : null;
  const isTeller = subjectOf(view, sentence) === mention;
  for (let before = sentence - 1; before >= Math.max(0, sentence - FLOOR_REACH); before--) {
    const isSame = view.trees[before].sentence.paragraph === view.trees[sentence].sentence.paragraph;
    const source = sourceOf(view, before);
    const isOfOne = source >= 0 && view.drafts[source].type === 'person';
    const subject = isOfOne ? source : tellerOf(view, before);
    if (subject < 0 || view.quotes[subject] >= 0) continue;
    const told = isSame && !isOfOne ? toldIn(view, before) : -1;
    if (told >= 0 && isPerson(told) && of[subject]?.type !== 'person') return of[told];
    // "According to a person close to it, the firm paid, which Vega is said to regret. He declined": who has no name is heard once
    if (isOfOne && isUnnamedBesideNamed(view, source, of, isPerson)) return null;
    if (!isPerson(subject)) return isSame && isOnlyOne(view, mention, subject, of) ? of[subject] : null;
    return isSame || (isTeller && tells(view, subject)) ? of[subject] : null;
  }
  return null;
}

/** Whether a source that nobody names stands in one sentence with somebody else who has a name and may be meant. */
function isUnnamedBesideNamed(
  view: View,
  source: number,
  of: readonly Chain[],
  isPerson: (mention: number) => boolean,
): boolean {
  if (view.traits[source].kind !== 'other-noun' || of[source]?.names.size !== 0) return false;
  const { sentence } = view.drafts[source];
  const isOther = (other: number) => of[other] !== of[source] && of[other]?.names.size > 0 && isPerson(other);
  let first = source;
  while (view.drafts[first - 1]?.sentence === sentence) first--;
  for (let other = first; view.drafts[other]?.sentence === sentence; other++) if (isOther(other)) return true;
  return false;
}

/** "He declined to comment". */
function declines(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  return tokens[hangsBy].relation === 'nsubj' && /^(?:decline|refuse)$/.test(tokens[tokens[hangsBy].head].lemma);
}

/** "The museum says he promised it a picture": who tells inside of what another tells has not the floor. */
function isTold(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const told = tokens[tokens[hangsBy].head];
  return told.relation === 'ccomp' && SPEECH_VERBS.has(tokens[told.head].lemma.toLowerCase());
}

/** "A memo shows that Vega opposed it": of whom something tells that is nobody. */
function toldIn(view: View, sentence: number): number {
  const tree = view.trees[sentence];
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const content = dependent(tree, root, 'ccomp');
  const subject = content < 0 ? -1 : dependent(tree, content, 'nsubj');
  return subject < 0 ? -1 : mentionAt(view, sentence, subject);
}

/** "The guild filled the hall, and its leader, Vlad Roman, said": who tells, though the sentence begins with somebody else. */
function tellerOf(view: View, sentence: number): number {
  const subject = subjectOf(view, sentence);
  if (subject < 0 || tells(view, subject)) return subject;
  const tree = view.trees[sentence];
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const others = dependents(tree, root, 'conj').flatMap((verb) => dependents(tree, verb, 'nsubj'));
  const teller = others
    .map((other) => mentionAt(view, sentence, other))
    .find((other) => other >= 0 && tells(view, other));
  return teller ?? subject;
}

/**
 * "Its chairman, Folasade Ogun, said prices were free. Such a firm, she warned,": where all that is known of the teller's sex is a
 * guess, and nobody else who fits is told of in the paragraph.
 */
function isOnlyOne(view: View, mention: number, teller: number, of: readonly Chain[]): boolean {
  const chain = of[teller];
  if (chain?.type !== 'person' || chain.many === true || !tells(view, teller)) return false;
  if (!chain.members.every((member) => isGenderGuessed(view.drafts[member], view.traits[member]))) return false;
  const paragraph = (at: number) => view.trees[view.drafts[at].sentence].sentence.paragraph;
  const farthest = Math.max(0, mention - MOST_BACK);
  for (let other = mention - 1; other >= farthest && paragraph(other) === paragraph(mention); other--)
    if (of[other]?.type === 'person' && of[other] !== chain && allowed(view, mention, of[other])) return false;
  return true;
}

/** "The doctor was not charged; he said": the subject of the clause that the clause of the mention goes on with, where it stands before; or -1. */
function soFar(view: View, mention: number): number {
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const verb = tree.tokens[tree.tokens[hangsBy].head];
  if (verb.head < 0 || !/^(?:conj|parataxis)$/.test(verb.relation)) return -1;
  // "The wells were safe, he said": of what he tells he says nothing himself.
  if (verb.relation === 'parataxis' && dependents(tree, tree.tokens[hangsBy].head, 'ccomp', 'cc').length === 0)
    return -1;
  const subject = doerOf(tree, verb.head);
  return subject < hangsBy ? mentionAt(view, sentence, subject) : -1;
}

/** "Though doctors said Ana Reyes was well, she insisted": the subjects before a mention in its sentence, but for what it tells of. */
function subjectsBefore(view: View, mention: number): number[] {
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const verb = tree.tokens[hangsBy].head;
  const found: number[] = [];
  for (let other = mention - 1; other >= 0 && view.drafts[other].sentence === sentence; other--)
    if (
      view.roles[other] === 'subj' &&
      view.traits[other].kind !== 'he' &&
      !isToldBy(tree, view.drafts[other].head, verb)
    )
      found.push(other);
  return found;
}

/** Whether a word stands in what a verb tells: its content, or the clause that ", he said" hangs on. */
function isToldBy(tree: Tree, word: number, verb: number): boolean {
  const { tokens } = tree;
  if (tokens[verb].relation === 'parataxis' && dependents(tree, verb, 'ccomp').length === 0) return true;
  for (let at = word; at >= 0; at = tokens[at].head)
    if (tokens[at].head === verb) return /^(?:ccomp|parataxis)/.test(tokens[at].relation);
  return false;
}

/**
 * "The chairwoman, Ana Reyes, said she had not slept", "the firm denied the report and said its port was open": of whom or of
 * whose things somebody tells, outside of quotations, is who tells it.
 */
export function whoTellsOfThemselves(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { kind } = view.traits[mention];
  if (view.quotes[mention] >= 0) return null;
  const { sentence } = view.drafts[mention];
  const tree = view.trees[sentence];
  const told = toldOf(view, mention);
  if (told < 0) return whoTellsOfHisOwn(view, mention, of);
  const deed = tree.tokens[told].head;
  const content = tree.tokens[deed].relation === 'conj' ? tree.tokens[deed].head : deed;
  const verb = tree.tokens[content].relation === 'ccomp' ? tree.tokens[content].head : -1;
  if (verb < 0 || !SPEECH_VERBS.has(tree.tokens[verb].lemma.toLowerCase())) return null;
  const teller = mentionAt(view, sentence, doerOf(tree, verb));
  if (teller < 0 || teller >= mention) return null;
  const chain = of[addresseeOf(view, mention, verb, deed, of) ?? teller];
  if (chain === undefined || !allowed(view, mention, chain)) return null;
  // "Strand told the paper that he": a name of no type that is "he"
  const isSomebody = chain.type === 'person' || (chain.type === null && chain.names.size > 0);
  if (kind === 'he') return isSomebody && !isOfOther(view, mention, chain) ? chain : null;
  if (kind === 'it' && isFinding(tree, verb, chain)) return null;
  return kind === 'it' && isBody(view, teller, chain) && (told !== view.drafts[mention].hangsBy || acts(tree, told))
    ? chain
    : null;
}

/** "The watchdog found that it had spilled oil", "the Post reported that it had": what is found out or reported is of others. */
function isFinding(tree: Tree, verb: number, { names, senses }: Chain): boolean {
  const lemma = tree.tokens[verb].lemma.toLowerCase();
  if (lemma === 'report') return senses.has('media') || [...names].some(isOutlet);
  return FINDING.has(lemma);
}
/** Verbs for what is found out, of others mostly. */
export const FINDING = new Set(['find', 'discover', 'rule', 'conclude', 'determine', 'allege', 'hear', 'show']);

/** "The head of the unit, Ana Reyes, said it was a bad day for her officers": whose anything is, where nobody else who fits is told of since. */
function whoTellsOfHisOwn(view: View, mention: number, of: readonly Chain[]): Chain | null {
  if (view.traits[mention].kind !== 'he' || view.roles[mention] !== 'poss') return null;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  let content = hangsBy;
  while (content >= 0 && tree.tokens[content].relation !== 'ccomp') content = tree.tokens[content].head;
  const verb = content < 0 ? -1 : tree.tokens[content].head;
  if (verb < 0 || !SPEECH_VERBS.has(tree.tokens[verb].lemma.toLowerCase())) return null;
  const teller = mentionAt(view, sentence, doerOf(tree, verb));
  const chain = teller < 0 || teller >= mention ? undefined : of[teller];
  if (chain === undefined || chain.type !== 'person' || !allowed(view, mention, chain)) return null;
  if (view.drafts[teller].owner !== null && view.drafts[teller].owner?.form === 'pronoun') return null;
  for (let other = mention - 1; other > teller; other--) {
    const between = of[other];
    if (between !== undefined && between !== chain && between.type === 'person' && allowed(view, mention, between))
      return null;
  }
  return chain;
}

/**
 * "His coach, Bruno Corvel, said he had begged to play": the teller or whose coach he is, where both can be meant; nobody is
 * better than the wrong one.
 */
export function isTorn(view: View, mention: number, of: readonly Chain[]): boolean {
  const told = view.traits[mention].kind === 'he' && view.quotes[mention] < 0 ? toldOf(view, mention) : -1;
  if (told < 0) return false;
  const { sentence } = view.drafts[mention];
  const tree = view.trees[sentence];
  const deed = tree.tokens[told].head;
  const content = tree.tokens[deed].relation === 'conj' ? tree.tokens[deed].head : deed;
  const verb = tree.tokens[content].relation === 'ccomp' ? tree.tokens[content].head : -1;
  if (verb < 0 || !SPEECH_VERBS.has(tree.tokens[verb].lemma.toLowerCase())) return false;
  const teller = mentionAt(view, sentence, doerOf(tree, verb));
  const owner = teller < 0 ? null : view.drafts[teller].owner;
  if (owner === null || teller >= mention) return false;
  // "Vega's mother, Dora Holm, said she" tells of herself; "her mother, Dora Holm, said she" perhaps of whom the text is about
  if (view.traits[teller].sense === 'kin' && owner.form !== 'pronoun') return false;
  const owning = of[view.numberOf.get(owner) ?? -1];
  const isMeant = (chain: Chain | undefined) =>
    chain !== undefined && chain.type === 'person' && allowed(view, mention, chain);
  // "Her lawyer said she had slept": of whoever has no name the news tells less than of his client
  return owning !== of[teller] && of[teller]?.names.size > 0 && isMeant(owning) && isMeant(of[teller]);
}

/** "Two of them praised her advice. One thought she was brave": who has no name goes not before her whom the sentence before was about. */
function isOfOther(view: View, mention: number, { names, gender }: Chain): boolean {
  if (names.size > 0 || gender !== null) return false;
  const { sentence } = view.drafts[mention];
  for (let other = mention - 1; other >= 0 && view.drafts[other].sentence >= sentence - 1; other--) {
    const { kind, gender: of } = view.traits[other];
    if (view.drafts[other].sentence < sentence && kind === 'he' && of === view.traits[mention].gender) return true;
  }
  return false;
}

/** "The treasury told the bank it must wait": who is told of a duty is who has it, where the pronoun can stand for them. */
function addresseeOf(view: View, mention: number, verb: number, deed: number, of: readonly Chain[]): number | null {
  const tree = view.trees[view.drafts[mention].sentence];
  if (!dependents(tree, deed, 'aux').some((at) => DUTIES.has(tree.tokens[at].lemma.toLowerCase()))) return null;
  const told = mentionAt(view, view.drafts[mention].sentence, dependents(tree, verb, 'obj', 'iobj')[0] ?? -1);
  return told >= 0 && told < mention && of[told] !== undefined && allowed(view, mention, of[told]) ? told : null;
}

export const DUTIES = new Set(['must', 'should', 'ought']);

/** The subject that a mention is, or whose owner it is; -1 for neither. */
function toldOf(view: View, mention: number): number {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const { relation, head } = tokens[hangsBy];
  const subject = relation === 'nmod:poss' ? head : hangsBy;
  return subject >= 0 && tokens[subject].relation.startsWith('nsubj') ? subject : -1;
}

/** "It would close", "it was ready to close": not "it was a lie", "it was found", which is said of anything. */
function acts(tree: Tree, subject: number): boolean {
  const { relation, head } = tree.tokens[subject];
  if (isImpersonal(tree, subject)) return false;
  return relation === 'nsubj' && (tree.tokens[head].upos === 'VERB' || MINDED.has(tree.tokens[head].lemma));
}

/** How many sentences back, in any paragraph, "it said" finds who tells. */
const TELLER_REACH = 2;

/**
 * "The fund denied it. The wells were safe, it said.": a body that tells, outside of quotations, is the body that the nearest
 * sentence before is told by; where that is a person, nobody is known to have the floor.
 */
export function whatHasTheFloor(view: View, mention: number, of: readonly Chain[]): Chain | null {
  if (view.traits[mention].kind !== 'it' || view.quotes[mention] >= 0 || !goesOnTelling(view, mention)) return null;
  const { sentence } = view.drafts[mention];
  for (let before = sentence - 1; before >= Math.max(0, sentence - TELLER_REACH); before--) {
    const subject = subjectOf(view, before);
    if (subject < 0 || view.quotes[subject] >= 0) continue;
    const chain = of[subject];
    // "The Post said directors agreed. The council can stop it. It would not say": a body told of since
    if (!tells(view, subject) && chain?.type === 'organization' && allowed(view, mention, chain)) return null;
    if (!tells(view, subject)) continue;
    return chain !== undefined && isBody(view, subject, chain) && allowed(view, mention, chain) ? chain : null;
  }
  return null;
}

/** "It said that", ", it added": not "it asked for help", which is a deed like others. */
function goesOnTelling(view: View, mention: number): boolean {
  if (!tells(view, mention)) return false;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const verb = tree.tokens[hangsBy].head;
  return tree.tokens[verb].relation === 'parataxis' || dependents(tree, verb, 'ccomp').length > 0;
}

/** A body, or what of no type tells: "Bluecrest said it would pay", "the diocese said it would"; not "the other said it would", who may be anybody. */
function isBody(view: View, teller: number, { type, names }: Chain): boolean {
  if (type !== null || names.size > 0) return type === null || BODIES.has(type);
  const { kind, lemma } = view.traits[teller];
  return (kind === 'definite' || kind === 'owned') && lemma !== 'other';
}

export const BODIES: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['organization', 'unit', 'place']);

/** True for the subject of a verb of telling, or of one that goes on with one: "did not show it but said". */
function tells(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const verb = tree.tokens[hangsBy].relation === 'nsubj' ? tree.tokens[hangsBy].head : -1;
  const isTelling = (at: number) => SPEECH_VERBS.has(tree.tokens[at].lemma.toLowerCase());
  if (verb < 0 || isTelling(verb)) return verb >= 0;
  const tellsNext = (at: number) =>
    isTelling(at) && dependent(tree, at, 'nsubj') < 0 && dependent(tree, at, 'ccomp') >= 0;
  return tree.tokens[verb].head < 0 && dependents(tree, verb, 'conj').some(tellsNext);
}

/** By whose account a sentence is told, "according to his lawyer, Ana Reyes"; -1 for none. */
export function sourceOf(view: View, sentence: number): number {
  const { tokens } = view.trees[sentence];
  const cue = tokens.findIndex(({ text, relation }) => relation === 'case' && text.toLowerCase() === 'according');
  return cue < 0 ? -1 : mentionAt(view, sentence, tokens[cue].head);
}

/** The mention that is the subject of a sentence: of its teller's verb, where it has one, else of its first verb; -1 for none. */
export function subjectOf(view: View, sentence: number): number {
  const tree = view.trees[sentence];
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const telling = dependents(tree, root, 'parataxis').find((at) =>
    SPEECH_VERBS.has(tree.tokens[at].lemma.toLowerCase()),
  );
  const subject = dependents(tree, telling ?? root, 'nsubj')[0];
  return subject === undefined ? -1 : mentionAt(view, sentence, subject);
}
