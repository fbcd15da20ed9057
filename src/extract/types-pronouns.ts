import { isOfEither } from '../data/nouns-of-either';
import type { EntityType } from '../model';
import type { Draft } from './mentions-draft';
import { childrenBy, type NamedTree } from './mentions-tree';
import { lemmaOf } from './types';

/** What the pronouns behind a name, in its clause, tell of it. */

export function follows(tree: NamedTree, { range }: Draft, word: RegExp): boolean {
  const [comma, next] = tree.tokens.slice(range[1] + 1, range[1] + 3);
  return comma?.text === ',' && next !== undefined && word.test(next.text);
}

/** "a lecturer of the University of Oslo, who ...": a body or place behind a preposition says where somebody else is from. */
export function isPlaceOfOther(tree: NamedTree, index: number, type: EntityType | null): boolean {
  return type !== 'person' && type !== null && tree.tokens[index].relation === 'nmod';
}

/** "Corvel raised its prices", "closed two of its mills": the name is the subject, and no other noun stands before the word that goes back to it. */
export function ownsInClause(tree: NamedTree, draft: Draft, word: RegExp): boolean {
  const verb = verbOf(tree, draft);
  if (verb < 0) return false;
  for (let at = draft.range[1] + 1; at < tree.tokens.length; at++) {
    const { upos, text } = tree.tokens[at];
    if (word.test(text)) return at > verb;
    if (/^(?:NOUN|PROPN|PRON|PUNCT)$/.test(upos)) return false;
  }
  return false;
}

/** "Corvel said it had closed the plant": what it did is told, so that the "it" stands for somebody. */
export function saysOfIt(tree: NamedTree, draft: Draft): boolean {
  const verb = verbOf(tree, draft);
  if (verb < 0) return false;
  const it = tree.tokens.findIndex((token, at) => at > verb && token.text.toLowerCase() === 'it');
  if (it < 0 || tree.tokens[it].relation !== 'nsubj') return false;
  const { head } = tree.tokens[it];
  if (head < 0 || tree.tokens[head].head !== verb || tree.tokens[head].relation !== 'ccomp') return false;
  if (tree.tokens.slice(draft.range[1] + 1, it).some(({ upos }) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos)))
    return false;
  return tree.tokens[head].upos === 'VERB' && childrenBy(tree, head, 'obj', 'xcomp', 'compound:prt').length > 0;
}

/** The verb whose subject the name is, or the noun before it that is as open: "The publisher, Corvel, said it had"; or -1. */
function verbOf(tree: NamedTree, { hangsBy }: Draft): number {
  const noun = tree.tokens[hangsBy].relation === 'appos' ? tree.tokens[hangsBy].head : -1;
  const at = noun >= 0 && isOfEither(lemmaOf(tree, noun)) ? noun : hangsBy;
  const { relation, head } = tree.tokens[at];
  return /^nsubj/.test(relation) && head > hangsBy ? head : -1;
}

/** "Highland Link, which operated the train": who runs, owns or makes something is a body, whatever place is in its name. */
export function runsSomething(tree: NamedTree, draft: Draft): boolean {
  if (!follows(tree, draft, /^which$/i)) return false;
  return childrenBy(tree, draft.hangsBy, 'acl:relcl').some(
    (verb) =>
      RUNNING.has(lemmaOf(tree, verb)) &&
      childrenBy(tree, verb, 'nsubj').some((at) => /^which$/i.test(tree.tokens[at].text)) &&
      childrenBy(tree, verb, 'obj').length > 0,
  );
}

/** What bodies do to other things, and places do not. */
const RUNNING: ReadonlySet<string> = new Set(
  'run operate own manage make manufacture build publish sell supply employ represent insure advise audit sponsor organise organize regulate'.split(
    ' ',
  ),
);
