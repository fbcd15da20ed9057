import { CONDITION_MARKS, DENYING_WORDS } from '../data/cues';
import { embeddingOf } from '../data/embedding';
import { DEED_SUMS } from '../data/held-for';
import { takesInfinitive } from '../data/infinitive-nouns';
import { CITING_VERBS, SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import { governorLemma, isLeftBehind, isSum, isTimeGiven } from './clause-governors';
import type { Clause, Draft, Link } from './clause-model';
import { addresseeOf } from './clause-subjects';
import { dependent, dependents, plain, subtree, type Tree } from './tree';

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
  if (isInDeed(tree, tree.tokens[index].head)) return false;
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

/** "In a move that": what follows is said of the move. */
function isInDeed(tree: Tree, noun: number): boolean {
  return DEED_SUMS.has(tree.tokens[noun].lemma) && tree.tokens[noun - 2]?.lemma.toLowerCase() === 'in';
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
  // "must start by May for the bridge to be ready": the bridge starts nothing.
  if (link === 'adverbial' && form === 'infinitive' && dependents(tree, index, 'nsubj').length > 0) return false;
  if (form === 'infinitive' && noun < 0 && addresseeOf(parent)) return true;
  // "saw no reason to reopen the case": what is ruled is the noun's.
  if (noun >= 0 && takesInfinitive(tree.tokens[noun].lemma.toLowerCase())) return false;
  const ruled = parent.passive ? parent.surface : (parent.object ?? parent.recipient);
  if (noun >= 0 && ruled?.token !== noun) return false;
  // "demanded $900 to open the gate": money opens nothing.
  if (form === 'infinitive' && ruled && isSum(tree, ruled.token) && !parent.recipient) return false;
  if (parent.lemma === 'leave' && !parent.passive && ruled && isLeftBehind(tree.tokens, ruled.token, index))
    return false;
  // "has 30 days to find a buyer"
  if (form === 'infinitive' && parent.lemma === 'have' && isTimeGiven(tree, parent)) return index > parent.head;
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
