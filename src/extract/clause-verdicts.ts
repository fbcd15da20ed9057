import { DENYING_WORDS } from '../data/cues';
import { SPEECH_VERBS } from '../data/speech';
import type { Clause, ClauseIndex } from './clause-model';
import { dependents, isBehindComma, type Tree } from './tree';
import { canAct } from './types';

/** What somebody calls it to say something that is not so. */
const FALSE = new Set(
  'wrong false untrue incorrect inaccurate misleading absurd ridiculous preposterous nonsense mistaken'.split(' '),
);

/** "It was wrong to suggest that anyone had lied": the saying that is called so; whoever calls it so denies what would be said. */
export function isFalseToSay(index: ClauseIndex, clause: Clause): boolean {
  if (clause.link !== 'subject' || clause.form !== 'infinitive' || clause.parent === null) return false;
  const cue = SPEECH_VERBS.get(clause.lemma);
  if (cue?.act !== 'says' && cue?.act !== 'believes') return false;
  const above = index.clauses[clause.parent];
  const { tokens } = index.trees[above.sentence];
  return above.kind !== 'verb' && FALSE.has(tokens[above.head].lemma.toLowerCase()) && clause.head > above.head;
}

/** "found no grounds to believe that he lied": nobody believes it, and nobody says that it is not so. */
export function isWithoutGrounds(tree: Tree, { link, noun, lemma }: Clause): boolean {
  if (link !== 'infinitive' || noun < 0 || !SUPPOSING.test(lemma)) return false;
  if (!GROUNDS.has(tree.tokens[noun].lemma.toLowerCase())) return false;
  return dependents(tree, noun, 'det', 'amod').some((at) => DENYING_WORDS.has(tree.tokens[at].text.toLowerCase()));
}

const SUPPOSING = /^(believe|think|suspect|suppose|assume|conclude|suggest|indicate|show)$/;
const GROUNDS = new Set(['ground', 'grounds', 'reason', 'basis', 'cause', 'evidence']);

/**
 * "The shares rose, suggesting that traders expect a bid": it is what went on that suggests it, and a thing or a price tells nobody. Of
 * "the minister shrugged, suggesting that ..." he suggests it.
 */
export function isSign(index: ClauseIndex, clause: Clause): boolean {
  if (clause.link !== 'adverbial' || clause.mark !== null || clause.parent === null || !SIGNS.test(clause.lemma))
    return false;
  const tree = index.trees[clause.sentence];
  if (tree.tokens[clause.head].xpos !== 'VBG' || clause.surface?.shared === false || !isBehindComma(tree, clause.head))
    return false;
  const above = index.clauses[clause.parent];
  if (SPEECH_VERBS.has(above.lemma) || above.kind !== 'verb' || above.surface === null) return false;
  const who = tree.tokens[above.surface.token];
  const isThing = /^(NOUN|NUM|SYM)$/.test(who.upos) && !canAct(who);
  return isThing || (above.object === null && MOVES.has(above.lemma));
}

const SIGNS = /^(suggest|indicate|imply|signal|signify)$/;

/** What prices, shares and firms by their shares do. */
const MOVES = new Set(
  'rise fall gain drop lose climb slip jump slump close open end soar plunge slide trade surge tumble dip'.split(' '),
);
