import { SENTENCE_ADVERBS } from '../data/kept-adverbs';
import type { Argument, Polarity, Span } from '../model';
import { completionWords, denyingAdverb, isBeforeSubject, isSetOff, keptAdverbs, noLongerAt } from './clause-adverbs';
import { isNegator } from './clause-words';
import type { Clause } from './clauses';
import type { Source } from './sources';
import { cover, dependents, subtree, type Tree, trimmed } from './tree';

/**
 * Adverbs of a clause that its edge type leaves out, as arguments without an edge: how ("too slowly"), how often ("twice"),
 * in what order ("first") and where ("home"). What `shown` covers, the time and the cue of the modality, is told already.
 */
export function mannerOf(source: Source, clause: Clause, polarity: Polarity, shown: readonly Span[]): Argument[] {
  const tree = source.index.trees[clause.sentence];
  const kept = keptAdverbs(tree, clause, polarity);
  const told = new Set([
    ...clause.group,
    ...kept.before,
    ...kept.after,
    ...completionWords(tree, clause),
    ...denyingAdverb(tree, clause),
  ]);
  return dependents(tree, clause.head, 'advmod')
    .filter((at) => !told.has(at) && at !== clause.object?.token && isManner(tree, clause, at))
    .map((at) => trimmed(tree, subtree(tree, at)))
    .filter((words) => !words.some((at) => covers(shown, tree.tokens[at])))
    .map((words) => {
      const span = cover(tree, words);
      const quote = { ...span, text: source.article.text.slice(span.start, span.end) };
      const role = words.some((at) => tree.tokens[at].xpos === 'CD') ? 'amount' : 'manner';
      return { role, preposition: null, ...quote, core: quote, mention: null, claim: null, relation: null };
    });
}

const covers = (spans: readonly Span[], { start, end }: Span) =>
  spans.some((span) => span.start <= start && end <= span.end);

/** Words that join a sentence to its neighbours or stand for words before it, and of no clause alone. */
const JOINING = new Set('so as both just yet all simply ago since really nonetheless around'.split(' '));

/** Of its place in the text, but not where it says to which place: "fled there". */
const PLACES = new Set(['there', 'here']);

function isManner(tree: Tree, clause: Clause, at: number): boolean {
  const token = tree.tokens[at];
  const word = token.text.toLowerCase();
  if (!/^(ADV|ADJ)$/.test(token.upos) || /^W/.test(token.xpos) || isNegator(token) || noLongerAt(tree, at) >= 0)
    return false;
  if (word === clause.particle || JOINING.has(word) || isSetOff(tree, clause.head, at)) return false;
  if (at < clause.head && isBeforeSubject(tree, clause.head, at)) return false;
  // "as early as Monday": what it is measured by stands elsewhere.
  if (/^as$/i.test(tree.tokens[subtree(tree, at)[0]].text) && !hasNumber(tree, at)) return false;
  if (PLACES.has(word)) return at > clause.head && tree.children[at].length === 0;
  if (SENTENCE_ADVERBS.has(word)) return false;
  // "as much as we do": a clause of its own.
  return subtree(tree, at).every(
    (each) => !/^(VERB|AUX)$/.test(tree.tokens[each].upos) && !isNegator(tree.tokens[each]),
  );
}

const hasNumber = (tree: Tree, at: number) => subtree(tree, at).some((each) => tree.tokens[each].xpos === 'CD');
