import { SPEECH_VERBS } from '../data/speech';
import type { Chain } from './coreference-chains';
import { areOneName, isAcronymOf, isShortFor } from './coreference-names';
import { mentionAt, type View } from './coreference-view';
import { caseOf } from './mentions-tree';
import type { Tree } from './tree';
import { wordSense } from './types';
import { calledSo } from './types-beside';

/** What looks like an apposition and renames something else, or nothing. */

/** "rejected the choice of Corvel, a blow to the mayor": what tells of the whole clause renames no name in it. */
export function isOfDeed(view: View, noun: number, renamed: number): boolean {
  const { form, type } = view.drafts[noun];
  if (form !== 'noun' || type !== null) return false;
  const { lemma } = view.traits[noun];
  return REACTIONS.has(lemma) || (view.drafts[renamed].form === 'name' && OF_DEEDS.has(lemma));
}

/** "rejected the budget, a blow to the mayor": what a deed is to somebody, whatever noun stands before it. */
const REACTIONS = new Set('blow setback boost relief surprise shock humiliation embarrassment triumph'.split(' '));

/** Nouns for what a clause tells of. */
const OF_DEEDS = new Set(
  'move step decision sign reminder shift reversal departure increase rise drop fall gain first record feat claim charge allegation accusation threat warning figure result outcome coincidence milestone turnaround development precedent proof evidence'.split(
    ' ',
  ),
);

/** "called the vote 'a stunt'": what somebody calls it is no other name of it. */
export function isCalledSo(view: View, noun: number, called: number): boolean {
  const { sentence, head } = view.drafts[noun];
  const { tokens } = view.trees[sentence];
  const verb = tokens[head].head;
  const other = view.drafts[called];
  if (verb < 0 || other.form === 'name' || other.range[0] <= head || !NAMING.has(tokens[verb].lemma)) return false;
  return tokens[other.head].head === head && /^["“‘']+$/.test(tokens[other.range[0] - 1]?.text ?? '');
}

/** "a group calling itself Brine Lantern", "a man known as Tito Bay": what bears the name; -1 where nothing does. "A man known for Corvel" has no such name. */
export function bearerIn(view: View, mention: number): number {
  const { sentence, form, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const noun = form === 'name' ? calledSo(tree, hangsBy) : -1;
  if (noun < 0 || !/^(?:as|)$/.test(caseOf(tree, hangsBy) ?? '')) return -1;
  const bearer = mentionAt(view, sentence, noun);
  return bearer >= 0 && view.drafts[bearer].form === 'noun' && view.traits[bearer].many !== true ? bearer : -1;
}

/** "Her son, also named Luc Vega, sued": he is not the Luc Vega who was told of before. Who is "also known as" something may be. */
export function isNamesake(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens, children } = view.trees[sentence];
  const verb = tokens[hangsBy].head;
  if (bearerIn(view, mention) < 0 || !/^(?:name|call)$/.test(tokens[verb].lemma)) return false;
  return children[verb].some((child) => child < verb && /^(?:also|likewise|too)$/i.test(tokens[child].text));
}

const NAMING = new Set(['call', 'label', 'brand', 'dub', 'term', 'describe']);

/** "question" of "the minister in question, Ana Reyes", on which the tree hangs the name, whatever that hangs on; -1 for none. */
export function inQuestion({ tokens }: Tree, noun: number): number {
  return tokens[noun + 1]?.text === 'in' && tokens[noun + 2]?.text === 'question' ? noun + 2 : -1;
}

/** "A spokesman for the minister, Ana Reyes, said": who is named is who speaks, though the name stands behind the minister; else `noun`. */
export function spokenFor(view: View, mention: number, noun: number): number {
  const { sentence, form, type } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { relation, head, upos } = tree.tokens[noun];
  if (form !== 'name' || type !== 'person' || relation !== 'nmod' || head < 0 || tree.nameAt[noun] !== null)
    return noun;
  const isServed =
    upos !== 'PROPN' ? wordSense(tree, noun) === 'office' : /^the$/i.test(tree.tokens[noun - 1]?.text ?? '');
  const speaker = tree.tokens[head];
  if (!isServed || caseOf(tree, noun) !== 'for' || wordSense(tree, head) !== 'source') return noun;
  return speaker.relation === 'nsubj' && SPEECH_VERBS.has(tree.tokens[speaker.head].lemma) ? head : noun;
}

/** "the papers, the Harbor Herald" starts a list of them, and so does "the pair, a nurse and her driver". */
export function isSeveralBesideOne(view: View, noun: number, one: number): boolean {
  const { many, lemma } = view.traits[noun];
  if (many === true && view.drafts[one].form === 'name' && view.drafts[one].type !== 'group') return true;
  return FEW.has(lemma) && [noun, one].some((mention) => isFirstOfTwo(view, mention));
}

/** Nouns for the few who are told of next. */
const FEW = new Set(['pair', 'duo', 'couple', 'trio', 'two', 'three']);

/** "a nurse" of "a nurse and her driver": two phrases, the second with a word of its own before it. */
function isFirstOfTwo(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens, children } = view.trees[sentence];
  const hasOwn = (noun: number) => children[noun].some((one) => /^(?:det|nmod:poss)$/.test(tokens[one].relation));
  return children[hangsBy].some(
    (child) => tokens[child].relation === 'conj' && (tokens[child].upos === 'PROPN' || hasOwn(child)),
  );
}

/**
 * "the bowler Rohan Bhale, his teammate Imtiaz Sargo", "the agent, Ida Holm, the driver, Abdi Rao": a list that the tree reads as one
 * person with several names. Whoever is named, or is a noun with a name of its own right behind it, is nobody of another name.
 */
export function isSomebodyElse(view: View, mention: number, chain: Chain): boolean {
  if (chain.type !== 'person' || chain.names.size === 0) return false;
  const name = ownNameOf(view, mention);
  if (name < 0) return false;
  const { key } = view.drafts[name];
  return ![...chain.names].some((other) => areOneName(key, other));
}

/** The name of a person that a mention is, or that stands right behind it without a comma; -1 for none. */
export function ownNameOf(view: View, mention: number): number {
  const { form, type, sentence, range } = view.drafts[mention];
  if (form === 'pronoun' || (type !== 'person' && !(form === 'noun' && type === null))) return -1;
  if (form === 'name') return mention;
  const { nameAt } = view.trees[sentence];
  const name = nameAt[range[1] + 1] ? mentionAt(view, sentence, range[1] + 1) : -1;
  return name >= 0 && view.drafts[name].type === 'person' && view.drafts[name].range[0] === range[1] + 1 ? name : -1;
}

/** The noun for a person that ends right before a name, or before its comma: "the driver, Abdi Rao"; -1 for none. */
export function rightBefore(view: View, mention: number): number {
  const { form, sentence, range } = view.drafts[mention];
  if (form !== 'name') return -1;
  const { text } = view.trees[sentence].tokens[range[0] - 1] ?? { text: '' };
  const noun = mentionAt(view, sentence, text === ',' ? range[0] - 2 : range[0] - 1);
  return noun >= 0 && view.drafts[noun].form === 'noun' && (view.drafts[noun].type ?? 'person') === 'person'
    ? noun
    : -1;
}

/**
 * "Engineers retained by the council, Vane & Orchard,": a body that goes by another name already is not renamed by a name behind its comma,
 * which belongs to the engineers. A short form of the name, or its letters, does rename it.
 */
export function isOfOtherName(view: View, mention: number, renamed: number, { names, type }: Chain): boolean {
  const { form, type: own, key, sentence, range } = view.drafts[mention];
  if (form !== 'name' || own !== 'organization' || type !== own || names.size === 0) return false;
  const { tokens } = view.trees[sentence];
  if (view.drafts[renamed].form !== 'noun' || tokens[range[0] - 1]?.text !== ',') return false;
  return ![...names].some((name) => isNameFor(key, name) || isNameFor(name, key));
}

const isNameFor = (short: string, name: string): boolean =>
  areOneName(short, name) || isAcronymOf(short, name) || isShortFor(short, name, false);
