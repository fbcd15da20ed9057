import { CONDITION_MARKS, DENYING_WORDS } from '../data/cues';
import { embeddingOf } from '../data/embedding';
import { takesInfinitive } from '../data/infinitive-nouns';
import { CITING_VERBS, SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import type { Clause, Draft, Link } from './clause-model';
import { addresseeOf } from './clause-subjects';
import { casePhrase, isTemporal } from './clause-words';
import { dependent, dependents, plain, subtree, type Tree } from './tree';
import { typeOfLemma } from './types';

export function linkOf(tree: Tree, index: number, onNoun: boolean, form: Clause['form'], hasMark: boolean): Link {
  const relation = tree.tokens[index].relation;
  switch (plain(relation)) {
    case 'ccomp':
      if (!onNoun && form === 'infinitive' && isOfAdjective(tree, index)) return 'open';
      return onNoun ? 'content' : 'that';
    case 'xcomp':
      return onNoun ? 'infinitive' : 'open';
    case 'csubj':
      return 'subject';
    case 'advcl':
      if (relation === 'advcl:relcl') return 'relative';
      return !onNoun && isAskedAbout(tree, index) ? 'that' : 'adverbial';
    case 'acl':
      if (relation === 'acl:relcl') return 'relative';
      if (form === 'infinitive') return 'infinitive';
      if (form === 'finite' && hasMark) return 'content';
      return form === 'finite' ? 'relative' : 'participle';
    case 'parataxis':
    case 'list':
    case 'dep':
    case 'dislocated':
    case 'appos':
    case 'conj':
    case 'reparandum':
      return 'aside';
    default:
      return 'root';
  }
}

/** "silent on who would command": a preposition before the word of asking makes no circumstance of what is asked. */
function isAskedAbout(tree: Tree, index: number): boolean {
  const mark = dependents(tree, index, 'mark', 'case').find((at) => ASKED_ABOUT.test(tree.tokens[at].text));
  return mark !== undefined && /^W(P|P\$|RB)$/.test(tree.tokens[mark + 1]?.xpos ?? '');
}

const ASKED_ABOUT = /^(on|about|over)$/i;

/** "hard to justify": the infinitive tells what is hard, and nobody says that it was done. */
function isOfAdjective(tree: Tree, index: number): boolean {
  const above = tree.tokens[tree.tokens[index].head];
  return above?.upos === 'ADJ' && dependent(tree, index, 'nsubj') < 0;
}

/** "informed their partners that ...": hung on the one who was told. */
export function isToldTo(tree: Tree, noun: number, parent: Draft): boolean {
  if (noun < 0 || !SPEECH_VERBS.has(parent.lemma) || dependent(tree, parent.head, 'ccomp') >= 0) return false;
  // "found no evidence that": of the evidence.
  if (dependents(tree, noun, 'det').some((at) => DENYING_WORDS.has(tree.tokens[at].lemma.toLowerCase()))) return false;
  return parent.object?.token === noun && !SPEECH_NOUNS.has(tree.tokens[noun].lemma.toLowerCase());
}

/**
 * "told aides that he would leave": taken for a relative clause of "aides", but with a subject of its own and nothing
 * missing, below a verb of telling that has no content yet, it is what was told.
 */
export function isContentClause(tree: Tree, index: number, parent: Draft): boolean {
  if (!SPEECH_VERBS.has(parent.lemma) || dependent(tree, parent.head, 'ccomp') >= 0) return false;
  const isThat = (at: number) => tree.tokens[at].lemma.toLowerCase() === 'that';
  const complete = (...relations: string[]) => dependents(tree, index, ...relations).some((at) => !isThat(at));
  const first = subtree(tree, index)[0];
  // "a ruling that the mayor said he respected": the word is what is respected.
  return (
    isThat(first) &&
    tree.tokens[first].head === index &&
    complete('nsubj') &&
    complete('obj', 'cop', 'ccomp', 'xcomp', 'aux:pass')
  );
}

export const CONDITION_CUES: ReadonlySet<string> = new Set(CONDITION_MARKS.map((row) => row.cue));

/**
 * True where a table says that the verb above rules this infinitive or gerund, though the parser hung it on the verb's
 * object or took it for a purpose: "urged [the company to close]".
 */
export function isGoverned(
  tree: Tree,
  index: number,
  parent: Draft,
  link: Link,
  form: Clause['form'],
  mark: string | null,
  above: number,
): boolean {
  // "did little to lower rents": of the verb with its completion.
  const noun = above === parent.completion ? -1 : above;
  if (
    form === 'finite' ||
    form === 'participle' ||
    (link !== 'infinitive' && link !== 'participle' && link !== 'adverbial')
  )
    return false;
  if (CITING_VERBS.has(tree.tokens[index].lemma.toLowerCase())) return false;
  // "denied that, saying ...": a comma sets it off.
  if (form === 'gerund' && mark === null && tree.tokens[index - 1]?.text === ',') return false;
  if (form === 'infinitive' && noun < 0 && addresseeOf(parent)) return true;
  // "saw no reason to reopen the case": what is ruled is the noun's.
  if (noun >= 0 && takesInfinitive(tree.tokens[noun].lemma.toLowerCase())) return false;
  const ruled = parent.passive ? parent.surface : (parent.object ?? parent.recipient);
  if (noun >= 0 && ruled?.token !== noun) return false;
  // "left the area to ease tensions": a place that is left does nothing.
  if (parent.lemma === 'leave' && ruled && isPlace(tree, ruled.token)) return false;
  const row = embeddingOf(
    parent.kind === 'verb' ? 'verb' : 'adjective',
    governorLemma(tree, parent),
    form === 'infinitive' || mark === null ? null : mark,
    ruled !== null,
  );
  return (
    row !== null &&
    row.control === (ruled ? 'object' : 'subject') &&
    !(form === 'infinitive' && row.gerundOnly) &&
    (parent.passive || !row.passiveOnly) &&
    index > parent.head
  );
}

function isPlace(tree: Tree, noun: number): boolean {
  const { upos, lemma } = tree.tokens[noun];
  return upos === 'NOUN' && typeOfLemma(lemma.toLowerCase()) === 'place';
}

function isGivenTime(tree: Tree, verb: number): boolean {
  const isPassive = dependents(tree, verb, 'aux').some((at) => tree.tokens[at].relation === 'aux:pass');
  if (isPassive && dependents(tree, verb, 'obj', 'obl:unmarked').some((at) => isTemporal(tree, at))) return true;
  // "gave the firm 30 days to respond"
  const isToldTime = (at: number) => tree.tokens[at].relation === 'obl:unmarked' && isTemporal(tree, at);
  if (dependents(tree, verb, 'iobj').length > 0 && dependents(tree, verb, 'obl').some(isToldTime)) return true;
  // "gave the firm until March 20 to show it"
  return dependents(tree, verb, 'obl').some(
    (at) => /^(until|till)$/.test(casePhrase(tree, at) ?? '') && isTemporal(tree, at),
  );
}

const REFLEXIVE = /^(?:my|your|him|her|it|one|our|them)sel(?:f|ves)$/i;

/** A verb with its particle or completion, where the two have a row of their own: `rule-out`, `do-little`. */
export function governorLemma(tree: Tree, clause: Pick<Clause, 'head' | 'particle' | 'completion'>): string {
  const lemma = tree.tokens[clause.head].lemma.toLowerCase();
  // "was set up to help": what holds for "set" holds no longer with its particle.
  if (clause.particle) return `${lemma}-${clause.particle}`;
  // "could not bring herself to sign"
  if (lemma === 'bring' && dependents(tree, clause.head, 'obj').some((at) => REFLEXIVE.test(tree.tokens[at].text)))
    return 'bring-oneself';
  // "was given six months to repair it"
  if (lemma === 'give' && isGivenTime(tree, clause.head)) return 'give-time';
  const second = tree.tokens[clause.completion]?.text.toLowerCase();
  if (!second) return lemma;
  const joined = `${lemma}-${second}`;
  return embeddingOf('verb', joined, null, false) ? joined : lemma;
}
