import type { NounSense } from '../data/nouns';
import type { MentionForm, Name, Span, Token } from '../model';
import { countryAt } from './mentions-places';
import { isHonorific } from './mentions-titles';
import { childrenBy, isPlural, type NamedTree } from './mentions-tree';
import { typeOfLemma, wordSense } from './types';

/** Nouns that stay common nouns in capitals: "the President", "the Government"; "the Post" is a name. */
const COMMON_IN_CAPITALS: ReadonlySet<NounSense> = new Set([
  'office',
  'source',
  'occupation',
  'kin',
  'human',
  'member',
  'crowd',
  'government',
  'authority',
  'force',
  'country',
  'company',
  'sports',
  'institution',
  'time',
  'none',
  'quantity',
]);

/** The head token; for a name the whole name without article and title. */
export function headSpanOf(tree: NamedTree, head: number, name: Name | null): Span {
  if (!name) {
    const flats = childrenBy(tree, head, 'flat', 'goeswith').filter((child) => child > head);
    const first = nameStart(tree, head);
    const last = flats.length === 0 ? head : flats[flats.length - 1];
    return { start: tree.tokens[first].start, end: tree.tokens[last].end };
  }
  let first = name.first;
  // "Hany" of "Hany Reyes" is no title, whatever the tree says
  const isOutside = ({ upos, relation, text, end }: Token, next: Token) =>
    (upos === 'DET' && next.start > end) ||
    // the ship "Lady Corvel" has no title, nor has the town "General Corvel"
    (relation === 'nmod:desc' &&
      name.type !== 'object' &&
      name.type !== 'place' &&
      (isHonorific(text) || typeOfLemma(text.toLowerCase()) === 'person') &&
      !/^St\.?$/.test(text));
  while (first < name.last && isOutside(tree.tokens[first], tree.tokens[first + 1])) first++;
  return { start: tree.tokens[first].start, end: tree.tokens[name.last].end };
}

/** "South" of "South Korea": the country is found at its last word. */
export function isInsideCountry(tree: NamedTree, index: number): boolean {
  const next = tree.tokens[index + 1] === undefined ? null : countryAt(tree, index + 1);
  return next !== null && next.first <= index;
}

/** A proper noun no recognizer marked takes in the proper nouns compounded before it. */
function nameStart(tree: NamedTree, head: number): number {
  let first = countryAt(tree, head)?.first ?? head;
  if (tree.tokens[head].upos !== 'PROPN') return first;
  while (
    first > 0 &&
    tree.tokens[first - 1].upos === 'PROPN' &&
    tree.tokens[first - 1].head === head &&
    tree.tokens[first - 1].relation === 'compound'
  )
    first--;
  return first;
}

export function formOf(tree: NamedTree, head: number): MentionForm {
  const token = tree.tokens[head];
  if (tree.nameAt[head]) return isAdjectival(tree, head) || isSome(tree, head) ? 'noun' : 'name';
  if (token.upos === 'PRON') return 'pronoun';
  if (isAdjectival(tree, head)) return 'noun';
  if (isSome(tree, head)) return 'noun';
  if (countryAt(tree, head) !== null && token.upos !== 'NOUN') return 'name';
  if (isPaper(tree, head)) return 'name';
  // a name is written with a capital or a figure: "creek" is none, whatever the tagger says
  if (token.upos !== 'PROPN' || !/[\p{Lu}\d]/u.test(token.text)) return 'noun';
  // "the Attorney-General"
  const isHyphened = (child: number) => tree.tokens[child - 1].text === '-';
  const alone = nameStart(tree, head) === head && childrenBy(tree, head, 'flat').every(isHyphened);
  const sense = wordSense(tree, head);
  return alone && sense !== null && COMMON_IN_CAPITALS.has(sense) ? 'noun' : 'name';
}

/** "the Advocate", "the Observer": trades are written small, and papers are called after them. */
export function isPaper(tree: NamedTree, head: number): boolean {
  const { upos, text, xpos } = tree.tokens[head];
  if (tree.nameAt[head] !== null || !/^(?:PROPN|NOUN)$/.test(upos) || /S$/.test(xpos) || !/^\p{Lu}\p{Ll}/u.test(text))
    return false;
  const before = tree.tokens[head - 1];
  if (before === undefined || !/^the$/i.test(before.text) || text === 'Marine') return false;
  // "the Inspector of Dams", "the Attorney-General"
  if (/^(?:of|-)$/.test(tree.tokens[head + 1]?.text ?? '')) return false;
  const sense = wordSense(tree, head);
  return sense === 'occupation' || sense === 'source';
}

/** A language by the word for its land: "speaks Slovak", "a letter in French". */
export function isLanguage(tree: NamedTree, index: number): boolean {
  const { relation, head } = tree.tokens[index];
  if (head < 0 || countryAt(tree, index)?.kind !== 'adjective') return false;
  if (relation === 'conj') return isLanguage(tree, head);
  if (childrenBy(tree, index, 'det', 'amod', 'nummod').length > 0) return false;
  if (relation === 'obj') return OF_LANGUAGES.has(tree.tokens[head].lemma.toLowerCase());
  if (!/^(?:obl|nmod)/.test(relation)) return false;
  return childrenBy(tree, index, 'case').some((mark) => /^(?:in|into|than)$/i.test(tree.tokens[mark].text));
}

const OF_LANGUAGES = new Set('speak learn teach study translate understand'.split(' '));

const isSome = (tree: NamedTree, head: number): boolean =>
  isSomeOfPeople(tree, head) || isOneMember(tree, head) || isOneOfNation(tree, head);

/** "a million Gazans" are some of a people, not the people. */
function isSomeOfPeople(tree: NamedTree, head: number): boolean {
  return countryAt(tree, head)?.kind === 'people' && childrenBy(tree, head, 'nummod', 'amod').length > 0;
}

/** "a Social Democrat" is one of them, and no party. */
function isOneMember(tree: NamedTree, head: number): boolean {
  if (wordSense(tree, head) !== 'member' || isPlural(tree, head)) return false;
  return childrenBy(tree, head, 'det').some((child) => /^(?:an?|another|one)$/i.test(tree.tokens[child].text));
}

/** A nationality adjective: "Israeli" of "Israeli officials". */
export function isAdjectival(tree: NamedTree, head: number): boolean {
  const { relation, upos } = tree.tokens[head];
  if (isOneOfNation(tree, head)) return false;
  return (
    countryAt(tree, head)?.kind === 'adjective' && (relation === 'amod' || relation === 'compound' || upos === 'ADJ')
  );
}

/** "older Chinese", "between French and Poles": all of a nation or some, and not the land, by a word that is written alike for one and many. */
export function isAllOfNation(tree: NamedTree, head: number): boolean {
  const { relation, text, head: above } = tree.tokens[head];
  if (!/(?:ese|[cs]h|iss)$/.test(text) || isLanguage(tree, head)) return false;
  if (/^(?:ADJ|NOUN|PROPN|NUM|SYM)$/.test(tree.tokens[head + 1]?.upos ?? '')) return false;
  if (relation === 'conj') return /^(?:nsubj|obj|iobj|obl|nmod)/.test(tree.tokens[above].relation);
  return /^(?:nsubj|obj|iobj|obl|nmod)(?::pass)?$/.test(relation);
}

/** "The Brazilian had been sold", "a Ukrainian who works here": somebody; "the French" and "the Dutch" are all of them. */
export function isOneOfNation(tree: NamedTree, head: number): boolean {
  const { relation, text } = tree.tokens[head];
  if (!/^(?:nsubj|obj|iobj|obl|appos|root|conj|nmod)/.test(relation)) return false;
  if (
    countryAt(tree, head)?.kind !== 'adjective' ||
    /^(?:NOUN|PROPN|NUM|DET|INTJ|SYM)$/.test(tree.tokens[head + 1]?.upos ?? '')
  )
    return false;
  const article = childrenBy(tree, head, 'det').find((child) => child < head);
  if (article === undefined) return false;
  const word = tree.tokens[article].text.toLowerCase();
  // "Ida Holm, the Portuguese who finished third"
  const isOne =
    /(?:an|i)$/.test(text) || (relation === 'appos' && tree.nameAt[tree.tokens[head].head]?.type === 'person');
  return /^(?:an?|another)$/.test(word) || (word === 'the' && isOne);
}
