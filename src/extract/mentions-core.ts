import { senseOf } from '../data/nouns';
import { TEMPORAL_NOUNS } from '../data/temporal';
import { caseOf, childrenBy, headOf, type NamedTree, reach } from './mentions-tree';
import { plain } from './tree';
import { lemmaOf, wordSense } from './types';

/** First and last token of a phrase, both inclusive. */
export type Range = readonly [number, number];

/** Dependents that stand before a head and belong to its core. */
const LEFT = new Set([
  'det',
  'det:predet',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'nmod:desc',
  'flat',
  'goeswith',
  'nmod:unmarked',
  'nmod:npmod',
  'nmod:tmod',
]);
/** Dependents that stand after a head and belong to its core: "Boeing 747", "Lake Worth", "October 7". */
const RIGHT = new Set(['flat', 'flat:name', 'flat:foreign', 'compound', 'nummod', 'goeswith', 'fixed']);

/** Nouns of these senses keep the prepositional phrases that say which one it is: "an invasion of Rafah". */
const DEFINED_BY_PHRASE = new Set([
  'proposal',
  'rule',
  'pact',
  'demand',
  'undertaking',
  'violence',
  'meeting',
  'contest',
  'protest',
  'procedure',
  'disaster',
  'change',
]);
/** Prepositions of such phrases; others ("during", "despite") start an adverbial of the clause. */
const DEFINING = new Set([
  'of',
  'in',
  'on',
  'against',
  'for',
  'to',
  'with',
  'between',
  'into',
  'over',
  'toward',
  'towards',
  'within',
  'from',
  'at',
  'among',
  'about',
]);
/** How many prepositional phrases a core takes in; more make it a paraphrase of the sentence. */
const MOST_PHRASES = 2;

/** Nouns of these senses say too little without their "of": "a number of Democrats", "the city of Lille", "the head of the bank". */
const NEEDS_OF = new Set([
  'quantity',
  'settlement',
  'office',
  'crowd',
  'movement',
  'force',
  'government',
  'authority',
  'institution',
]);

/**
 * The core noun phrase of a head: determiners, adjectives, compounds, possessors and its name, with the prepositional
 * phrases that define a policy, an event or a quantity; without relative clauses, appositions and coordinated siblings.
 */
export function coreOf(tree: NamedTree, head: number): Range {
  const name = tree.nameAt[head];
  let [first, last]: [number, number] = [head, head];
  const named = name !== null && headOf(tree, name.first, name.last) === head;
  if (named) [first, last] = [name.first, name.last];
  for (const child of tree.children[head]) {
    const relation = tree.tokens[child].relation;
    if (child < head && LEFT.has(relation) && !isBeforePreposition(tree, child, head))
      first = Math.min(first, reach(tree, child)[0]);
    if (!named && child > last && RIGHT.has(relation) && closeBehind(tree, last, child))
      last = Math.max(last, reach(tree, child)[1]);
  }
  // "four hours after State Rivers opened the gates": a name's own preposition is no part of it
  if (named)
    for (const mark of tree.children[head])
      if (mark >= first && mark < name.first && tree.tokens[mark].relation === 'case') first = mark + 1;
  while (first < head && cannotStart(tree, first) && !isBound(tree, first)) first++;
  if (first < head && isNoLess(tree, first - 1)) first--;
  return [first, closeQuote(tree, first, withPhrases(tree, head, last))];
}

/** "[three weeks] before the opening": how far from it. */
function isBeforePreposition(tree: NamedTree, child: number, head: number): boolean {
  const { relation, lemma } = tree.tokens[child];
  if (!/^nmod:(?:unmarked|npmod|tmod)$/.test(relation) || !TEMPORAL_NOUNS.has(lemma.toLowerCase())) return false;
  return tree.children[head].some((mark) => mark > child && mark < head && tree.tokens[mark].relation === 'case');
}

/** Parts of speech no core starts with; they come along where a wrong tree hangs them on a modifier. */
const NO_START = new Set(['ADP', 'CCONJ', 'SCONJ']);

function cannotStart(tree: NamedTree, index: number): boolean {
  const { upos, relation, text } = tree.tokens[index];
  return (
    NO_START.has(upos) ||
    relation === 'case' ||
    relation === 'cc' ||
    relation === 'fixed' ||
    text === ',' ||
    text === ';' ||
    NO_FIRST_WORD.has(text.toLowerCase())
  );
}

/** "at least", "up to": two words before a number that belong to it. */
function isBound(tree: NamedTree, index: number): boolean {
  const [word, next] = tree.tokens.slice(index, index + 2).map((token) => token.text.toLowerCase());
  return (word === 'at' && (next === 'least' || next === 'most')) || (word === 'up' && next === 'to');
}

/** "no fewer than 300 sheep": without the "no" they would be fewer. */
function isNoLess({ tokens }: NamedTree, no: number): boolean {
  const words = tokens.slice(Math.max(no, 0), no + 3).map((token) => token.text.toLowerCase());
  return no >= 0 && /^(no|not) (more|fewer|less|later|earlier) than$/.test(words.join(' '));
}

/** Words that belong to the sentence rather than to the phrase, whatever a wrong tree says. */
const NO_FIRST_WORD = new Set(['rather', 'even', 'only', 'just', 'also', 'not', 'amid', 'amidst', 'despite']);

/** The dependent follows at once and is no phrase with a preposition of its own. */
function closeBehind(tree: NamedTree, last: number, child: number): boolean {
  const [first, end] = reach(tree, child);
  if (!adjacent(tree, last, first)) return false;
  return !tree.tokens.slice(first, end + 1).some((token) => token.upos === 'ADP' || token.upos === 'VERB');
}

/** Nothing but a hyphen or an opening quote stands between. */
function adjacent(tree: NamedTree, last: number, next: number): boolean {
  for (let i = last + 1; i < next; i++) {
    const token = tree.tokens[i];
    const inside = token.head >= last && token.head <= next;
    if (!inside || token.text === ',' || token.text === '(') return false;
  }
  return true;
}

function withPhrases(tree: NamedTree, head: number, last: number): number {
  const sense = wordSense(tree, head);
  const open = sense !== null && DEFINED_BY_PHRASE.has(sense);
  // "sales of butter" are no happening, and are no less defined by what follows
  const listed = sense === 'none' ? senseOf(lemmaOf(tree, head)) : null;
  const of = (sense !== null && NEEDS_OF.has(sense)) || (listed !== null && DEFINED_BY_PHRASE.has(listed));
  if (!open && !of && tree.tokens[head].upos === 'NOUN') return last;
  let taken = 0;
  for (const child of childrenBy(tree, head, 'nmod')) {
    const preposition = caseOf(tree, child);
    if (child < last || preposition === null || taken >= MOST_PHRASES) continue;
    const fits = open ? DEFINING.has(preposition) : preposition === 'of';
    const start = childrenBy(tree, child, 'case')[0];
    if (!fits || start !== last + 1 || isTime(tree, child)) break;
    last = phraseEnd(tree, child, preposition);
    taken++;
  }
  return last;
}

function phraseEnd(tree: NamedTree, head: number, preposition: string): number {
  let end = coreOf(tree, head)[1];
  if (preposition !== 'between' && preposition !== 'among') return end;
  for (const sibling of childrenBy(tree, head, 'conj')) end = Math.max(end, coreOf(tree, sibling)[1]);
  return end;
}

function isTime(tree: NamedTree, index: number): boolean {
  const token = tree.tokens[index];
  if (/^(?:19|20)\d\d$/.test(token.text)) return true;
  return senseOf(token.lemma) === 'time';
}

/** A core that opened a quotation mark takes in the mark that closes it right after. */
function closeQuote(tree: NamedTree, first: number, last: number): number {
  const next = tree.tokens[last + 1]?.text;
  if (next === undefined || !CLOSING.has(next)) return last;
  let open = 0;
  for (let i = first; i <= last; i++) if (OPENING.has(tree.tokens[i].text)) open++;
  for (let i = first + 1; i <= last; i++) if (next === '"' ? false : CLOSING.has(tree.tokens[i].text)) open--;
  return open % 2 === 1 ? last + 1 : last;
}
const OPENING = new Set(['“', '"', '``', '‘']);
const CLOSING = new Set(['”', '"', "''", '’']);

/** The phrase with everything that hangs on it (relative clauses, appositions), but without coordinated siblings. */
export function fullOf(tree: NamedTree, head: number): Range {
  let [first, last] = coreOf(tree, head);
  for (const child of tree.children[head]) {
    const relation = plain(tree.tokens[child].relation);
    if (!FULL.has(relation)) continue;
    const [left, right] = reach(tree, child);
    first = Math.min(first, left);
    last = Math.max(last, right);
  }
  while (last > head && tree.tokens[last].relation === 'punct' && !closesInside(tree, first, last)) last--;
  return [first, last];
}
/** A closing quotation mark, or the second of two brackets. */
function closesInside({ tokens }: NamedTree, first: number, last: number): boolean {
  const { text } = tokens[last];
  if (CLOSING.has(text)) return true;
  const open = text === ')' ? '(' : text === ']' ? '[' : null;
  return open !== null && tokens.slice(first, last).some((token) => token.text === open);
}

const FULL = new Set(['nmod', 'acl', 'appos', 'amod', 'det', 'nummod', 'compound', 'flat', 'fixed']);
