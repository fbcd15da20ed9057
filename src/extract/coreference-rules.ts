import type { EntityType } from '../model';
import {
  bearerIn,
  inQuestion,
  isCalledSo,
  isOfDeed,
  isOfOtherName,
  isSeveralBesideOne,
  isSomebodyElse,
  ownNameOf,
  rightBefore,
  spokenFor,
} from './coreference-appositions';
import { sameName } from './coreference-called';
import type { Chain } from './coreference-chains';
import { areOneName, isAcronymOf, isShortFor, type NameIndex } from './coreference-names';
import { reflexiveOf } from './coreference-reflexives';
import { takenTypes } from './coreference-selection';
import { mentionAt, type View } from './coreference-view';
import type { Draft } from './mentions-draft';
import type { Tokens } from './tree-repair';

/**
 * The chain a mention joins by rule: names by their spelling, relative pronouns by the tree, appositions, first and
 * second persons by who speaks. Null: it starts a chain. 'rank': the candidates are to be weighed.
 */
export function ruleAntecedent(
  view: View,
  mention: number,
  of: readonly Chain[],
  names: NameIndex,
): Chain | null | 'rank' {
  const { kind } = view.traits[mention];
  const reflexive = reflexiveOf(view, mention);
  if (reflexive !== null) return of[reflexive] ?? null;
  const tied = tiedTo(view, mention);
  if (tied >= 0 && of[tied] !== undefined && !isOfOtherName(view, mention, tied, of[tied])) {
    if (!isSomebodyElse(view, mention, of[tied])) return of[tied];
    const beside = rightBefore(view, mention);
    if (beside >= 0 && of[beside] !== undefined && !isSomebodyElse(view, mention, of[beside])) return of[beside];
  }
  switch (kind) {
    case 'skip':
      return null;
    case 'relative':
      return null;
    case 'first':
    case 'we':
    case 'you':
      return samePerson(view, mention, of);
    case 'name':
      return sameName(view, mention, names, of);
    case 'he':
    case 'it':
    case 'they':
    case 'demonstrative':
    case 'definite':
    case 'that-noun':
    case 'owned':
    case 'other-noun':
      return 'rank';
    default:
      return kind satisfies never;
  }
}

/** The mention the tree itself equates this one with, or -1: antecedent of a relative pronoun, apposition, "the city of X". */
function tiedTo(view: View, mention: number): number {
  const draft = view.drafts[mention];
  const tree = view.trees[draft.sentence];
  // "His deputy, the lawyer Ana Reyes": a name with its title hangs by the title
  const { relation, head } = tree.tokens[draft.titled === null ? draft.head : draft.hangsBy];
  if (view.traits[mention].kind === 'relative' && isOfClause(view, mention)) return -1;
  if (view.traits[mention].kind === 'relative')
    return takenHead(view, mention, whichFits(view, mention, whoFits(view, mention, relativeHead(view, mention))));
  const bracketed = inBrackets(view, mention);
  if (bracketed >= 0) return bracketed;
  const beside = besideName(view, mention);
  // "a contractor at Corvel, the firm which runs the port": what stands right before it, in the phrase it hangs on
  const isNearer = beside >= 0 && tree.tokens[view.drafts[beside].hangsBy].relation === 'nmod';
  if (relation === 'appos' && head >= 0 && !isNearer) {
    const nearer = nearerOfItsType(view, mention, head);
    if (nearer >= 0) return nearer;
    const apposed = apposedTo(view, mention, head);
    return apposed >= 0 ? apposed : lastOfRow(view, mention);
  }
  if (beside >= 0) return beside;
  const bearer = bearerIn(view, mention);
  if (bearer >= 0 && appositionHolds(view, mention, bearer)) return bearer;
  if (relation === 'nmod' && head >= 0 && draft.form === 'name' && draft.type === 'place') {
    const other = mentionAt(view, draft.sentence, head);
    const of = tree.children[draft.head].some(
      (child) => tree.tokens[child].text.toLowerCase() === 'of' && tree.tokens[child].relation === 'case',
    );
    return other >= 0 && of && view.traits[other].sense === 'settlement' && view.traits[other].many === false
      ? other
      : -1;
  }
  return -1;
}

/**
 * "The minister, Ilse Hartmann, resigned" is not the minister of another name who was told of before: the chain that was
 * found, or that of the name behind the noun where its names are others.
 */
export function ofNameBehind(
  view: View,
  mention: number,
  found: Chain,
  names: NameIndex,
  of: readonly Chain[],
): Chain | null {
  const name = found.names.size === 0 ? -1 : Math.max(apposedName(view, mention), ownNameOf(view, mention));
  if (name < 0) return found;
  const { key } = view.drafts[name];
  return [...found.names].some((other) => areOneName(key, other)) ? found : sameName(view, name, names, of);
}

/** "the Office on Drugs and Crime (ODC)": what a name in brackets is short for, whatever noun before it the tree hangs it on; -1 for none. */
function inBrackets(view: View, mention: number): number {
  const { form, sentence, range, key } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  if (form !== 'name' || tokens[range[0] - 1]?.text !== '(' || tokens[range[1] + 1]?.text !== ')') return -1;
  for (let at = mention - 1; at >= 0 && view.drafts[at].sentence === sentence; at--)
    if (view.drafts[at].form === 'name' && isAcronymOf(key, view.drafts[at].key)) return at;
  return -1;
}

/**
 * "An ingredient from a Danish supplier, Rimuvale": the noun right before the comma that is what the name is, where the one that the tree hangs
 * the name on is something else; -1 where there is none.
 */
function nearerOfItsType(view: View, mention: number, noun: number): number {
  const { form, sentence, range, type } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  if (form === 'pronoun' || type === null || tokens[range[0] - 1]?.text !== ',') return -1;
  const nearer = mentionAt(view, sentence, range[0] - 2);
  const hung = mentionAt(view, sentence, noun);
  // "bought without bids from Corvel, a company": a name and a noun, or a noun and a name
  if (nearer < 0 || hung < 0 || nearer === hung || view.drafts[nearer].form !== (form === 'name' ? 'noun' : 'name'))
    return -1;
  return view.drafts[nearer].type === type && view.drafts[hung].type !== type && appositionHolds(view, mention, nearer)
    ? nearer
    : -1;
}

/** "Ida Holm and her father, Ole Holm": the name behind the last of a row, where the tree hangs it on the first; -1 where it is not so. */
function lastOfRow(view: View, mention: number): number {
  const noun = rightBefore(view, mention);
  const isLast = noun >= 0 && view.trees[view.drafts[noun].sentence].tokens[view.drafts[noun].head].relation === 'conj';
  return isLast && appositionHolds(view, mention, noun) ? noun : -1;
}

/** Who is named right behind a noun for a person; -1 where nobody is. */
function apposedName(view: View, mention: number): number {
  const { sentence, head, form, type } = view.drafts[mention];
  if (form !== 'noun' || type !== 'person') return -1;
  const tree = view.trees[sentence];
  const beside = [head, inQuestion(tree, head)]
    .flatMap((noun) => tree.children[noun] ?? [])
    .find((child) => child > head && tree.tokens[child].relation === 'appos');
  const name = beside === undefined ? -1 : mentionAt(view, sentence, beside);
  const isName = name >= 0 && view.drafts[name].form === 'name' && view.drafts[name].type === 'person';
  return isName && appositionHolds(view, mention, name) ? name : -1;
}

/** "the head of the bank, Ana Reyes": where the types do not agree, what the noun hangs on may be meant. */
function apposedTo(view: View, mention: number, noun: number): number {
  const { sentence } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const asked = inQuestion(view.trees[sentence], noun - 2) === noun ? noun - 2 : noun;
  for (let at = spokenFor(view, mention, asked); at >= 0; at = tokens[at].head) {
    const other = mentionAt(view, sentence, at);
    if (other >= 0 && appositionHolds(view, mention, other)) return other;
    if (tokens[at].relation !== 'nmod' || !/^(?:person|organization)$/.test(view.drafts[mention].type ?? '')) return -1;
  }
  return -1;
}

/** "Rafah, the crowded city": a definite noun right behind a name and a comma, of the same type, whatever the tree says. */
function besideName(view: View, mention: number): number {
  const { kind, many, sense } = view.traits[mention];
  const draft = view.drafts[mention];
  if (kind !== 'definite' || many === true || sense === null || draft.type === null) return -1;
  const { tokens } = view.trees[draft.sentence];
  // "Ida Holm, the mayor's sister": the mayor is somebody else.
  if (tokens[draft.hangsBy].relation === 'nmod:poss') return -1;
  const comma = draft.range[0] - 1;
  // "After the fall of NorthCross, the company lost": an apposition closes before the verb that it would be the subject of
  const isSubject = /^nsubj/.test(tokens[draft.hangsBy].relation) && tokens[draft.range[1] + 1]?.upos !== 'PUNCT';
  if (comma < 1 || tokens[comma].text !== ',' || isSubject || followsList(view, draft.sentence, draft.range[1]))
    return -1;
  const other = mentionAt(view, draft.sentence, comma - 1);
  return other >= 0 && view.traits[other].kind === 'name' && view.drafts[other].type === draft.type ? other : -1;
}

/** "A, the mayor and the governor" is a list. */
function followsList(view: View, sentence: number, last: number): boolean {
  const next = view.trees[sentence].tokens.slice(last + 1, last + 3).map((token) => token.text.toLowerCase());
  return next[0] === 'and' || next[0] === 'or' || (next[0] === ',' && (next[1] === 'and' || next[1] === 'or'));
}

/** An apposition renames: the types agree, and two names are one thing only where one abbreviates the other. */
function appositionHolds(view: View, a: number, b: number): boolean {
  const left = view.drafts[a];
  const right = view.drafts[b];
  if (
    left.type !== null &&
    right.type !== null &&
    left.type !== right.type &&
    !(left.type === 'organization' && right.type === 'unit') &&
    !isCalledGroup(left, right, view.traits[b].many) &&
    !isCalledGroup(right, left, view.traits[a].many)
  )
    return false;
  if (view.traits[a].many !== null && view.traits[b].many !== null && view.traits[a].many !== view.traits[b].many)
    return false;
  if (view.traits[a].sense === 'time' || view.traits[b].sense === 'time') return false;
  if (isSeveralBesideOne(view, a, b) || isSeveralBesideOne(view, b, a)) return false;
  if (isOfDeed(view, a, b) || isOfDeed(view, b, a) || isCalledSo(view, a, b) || isCalledSo(view, b, a)) return false;
  if (left.form === 'name' && right.form === 'name')
    return isAcronymOf(left.key, right.key) || isShortFor(left.key, right.key, false);
  return left.type !== null || right.type !== null;
}

/** "The gang, Black Lynx": people of one noun in the singular who go by a name. */
function isCalledGroup(name: Draft, noun: Draft, many: boolean | null): boolean {
  return name.form === 'name' && name.type === 'organization' && noun.type === 'group' && many !== true;
}

/** "lasts until May, which rules out a hunt": a "which" of all that stands before it is no noun of it. */
function isOfClause(view: View, mention: number): boolean {
  const { sentence, head, key } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  return (
    key === 'which' &&
    head >= 0 &&
    tokens[tokens[head].head]?.relation === 'advcl:relcl' &&
    tokens[head].relation !== 'obl'
  );
}

function relativeHead(view: View, mention: number): number {
  const draft = view.drafts[mention];
  const { tokens } = view.trees[draft.sentence];
  let at = draft.head;
  while (at >= 0 && tokens[at].relation !== 'acl:relcl') at = tokens[at].head;
  // "the body that runs the port is asked who pays": behind the verb of a relative clause it asks, and nobody is meant
  if (at >= 0 && at < draft.head && /^whom?$/.test(draft.key)) return -1;
  if (at < 0 && draft.key === 'who' && isAskedIn(tokens, draft.head)) return -1;
  // "quarrels about who pays": behind a preposition a relative word would be "whom"
  if (draft.key === 'who' && /^(IN|TO)$/.test(tokens[draft.head - 1]?.xpos ?? '')) return -1;
  const head = at < 0 ? -1 : mentionAt(view, draft.sentence, tokens[at].head);
  return restricted(view, mention, head < 0 ? justBefore(view, mention) : head);
}

/** "must explain under oath who paid": the verb before it has the whole clause for what is asked. */
function isAskedIn(tokens: Tokens, who: number): boolean {
  const { relation, head: verb } = tokens[who];
  return relation.startsWith('nsubj') && verb >= 0 && tokens[verb].relation === 'ccomp' && tokens[verb].head < who;
}

/** "the arrest of the minister, who", "a deal with the union, which said": what the verb cannot take gives way to what it can, in the same phrase. */
function takenHead(view: View, mention: number, head: number): number {
  const takes = head < 0 ? null : takenTypes(view, mention);
  if (takes === null || takes.includes(view.drafts[head].type)) return head;
  const others = [justBefore(view, mention), nounAbove(view, head)];
  const isWho = /^whom?$/.test(view.drafts[mention].key);
  return (
    others.find((other) => {
      const type = other < 0 ? null : view.drafts[other].type;
      return other >= 0 && takes.includes(type) && !(isWho && NOBODY.has(type));
    }) ?? head
  );
}

/**
 * "a ban of two years, which", "guards from Sielc, which", "a successor, which it must do": "which" is no length of time and
 * nobody; it gives way to what else the phrase tells of, and where that is nothing else, a person is not meant.
 */
function whichFits(view: View, mention: number, head: number): number {
  if (head < 0 || view.drafts[mention].key !== 'which') return head;
  const fits = (one: number) => isThing(view, one) && !(isDone(view, mention) && !DEEDS.has(view.drafts[one].type));
  if (fits(head)) return head;
  const other = [justBefore(view, mention), nounAbove(view, head)].find((one) => one >= 0 && fits(one));
  return other ?? (view.drafts[head].type === 'person' || isDone(view, mention) ? -1 : head);
}

/** "which it must do", "which the firm denies": what is done or denied is a deed, a duty or what is said, and no body. */
function isDone(view: View, mention: number): boolean {
  const { sentence, head: at } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const { relation, head } = tokens[at];
  return relation === 'obj' && head >= 0 && /^(?:do|deny)$/i.test(tokens[head].lemma);
}
const DEEDS: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['policy', 'event', null]);

function isThing(view: View, mention: number): boolean {
  const { sense, many } = view.traits[mention];
  const { type } = view.drafts[mention];
  const isPeople = type === 'person' || (type === 'group' && sense !== 'crowd') || (type === 'unit' && many === true);
  return sense !== 'time' && !isPeople;
}

/** The noun that a mention hangs on with a preposition, or -1. */
function nounAbove(view: View, mention: number): number {
  const { sentence, hangsBy } = view.drafts[mention];
  const { relation, head } = view.trees[sentence].tokens[hangsBy];
  return relation.startsWith('nmod') && head >= 0 ? mentionAt(view, sentence, head) : -1;
}

/** "the people in the city, many of whom": who and whom are people, or bodies that act like them; nobody else is meant. */
function whoFits(view: View, mention: number, head: number): number {
  if (head < 0 || !/^whom?$/.test(view.drafts[mention].key)) return head;
  const { sentence } = view.drafts[mention];
  const whose = personOf(view, head);
  if (whose >= 0) return whose;
  for (let other = head; other >= 0 && view.drafts[other].sentence === sentence; other--) {
    const { type, form, head: at } = view.drafts[other];
    if (at > view.drafts[head].head || form === 'pronoun') continue;
    if (other === head ? !NOBODY.has(type) : type === 'person' || type === 'group') return other;
  }
  return -1;
}

/** "a lecturer of the University of Oslo, who": the person or people a body or place is named with; -1 where nobody is. */
function personOf(view: View, head: number): number {
  const { sentence, hangsBy, type } = view.drafts[head];
  if (type !== 'organization' && type !== 'place') return -1;
  const { relation, head: noun } = view.trees[sentence].tokens[hangsBy];
  if (!relation.startsWith('nmod') || noun < 0) return -1;
  const other = mentionAt(view, sentence, noun);
  if (other < 0) return -1;
  const who = view.drafts[other].type;
  return who === 'person' || who === 'group' || (who === null && view.traits[other].many === true) ? other : -1;
}
const NOBODY: ReadonlySet<EntityType | null> = new Set<EntityType>(['place', 'policy', 'event', 'object']);

/**
 * A name without article takes no clause with "that": in "a plan in Oslo that is closer" it belongs to the noun the name
 * hangs on.
 */
function restricted(view: View, mention: number, head: number): number {
  if (head < 0 || view.drafts[mention].key !== 'that' || !isNamed(view, head)) return head;
  const { tokens } = view.trees[view.drafts[head].sentence];
  // "a plan in the city, Oslo, that": a name in apposition hangs where its noun hangs.
  let at = view.drafts[head].hangsBy;
  while (tokens[at].relation === 'appos' && tokens[at].head >= 0) at = tokens[at].head;
  const { relation, head: above } = tokens[at];
  if (!relation.startsWith('nmod') || above < 0) return head;
  const noun = mentionAt(view, view.drafts[head].sentence, above);
  return noun >= 0 && view.drafts[noun].form === 'noun' && !/^(?:person|group)$/.test(view.drafts[noun].type ?? '')
    ? noun
    : head;
}

/** A name, or a noun with a name in apposition: both are told apart already. */
function isNamed(view: View, mention: number): boolean {
  const { form, sentence, head } = view.drafts[mention];
  if (form === 'name') return true;
  const { tokens, children } = view.trees[sentence];
  return children[head].some((child) => tokens[child].relation === 'appos' && tokens[child].upos === 'PROPN');
}

/** Where the tree knows no relative clause: the shortest phrase that ends right before the pronoun, or its comma. */
function justBefore(view: View, mention: number): number {
  const draft = view.drafts[mention];
  const { tokens } = view.trees[draft.sentence];
  let end = draft.head - 1;
  if (end >= 0 && tokens[end].text === ',') end--;
  for (let other = mention - 1; other >= 0 && view.drafts[other].sentence === draft.sentence; other--) {
    if (view.drafts[other].range[1] === end) return other;
  }
  return -1;
}

/** "I" and "my" of one quotation, or of all that is not quoted, are one speaker. */
function samePerson(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { kind } = view.traits[mention];
  for (let other = mention - 1; other >= 0 && other > mention - MOST_BACK; other--) {
    if (view.traits[other].kind === kind && view.quotes[other] === view.quotes[mention]) return of[other];
  }
  return null;
}
const MOST_BACK = 2000;
