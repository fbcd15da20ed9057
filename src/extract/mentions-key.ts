import { genderOfGivenName } from '../data/given-names';
import type { MentionForm } from '../model';
import { withoutSuffix } from './coreference-names';
import { coreOf, type Range } from './mentions-core';
import { isAdjectival } from './mentions-form';
import { countryWord } from './mentions-places';
import { withoutPrefix } from './mentions-ships';
import { childrenBy, type NamedTree, reach } from './mentions-tree';
import { coreNoun, isPart, lemmaOf } from './types';

/**
 * The words a mention is compared by, lower-cased and NFC: a name without title, article and 's; a country by its
 * common name whether it is written as name or adjective; a noun's core with its head in the singular and without
 * determiner, possessor, numeral and quotation marks; "a number of Democrats" by its Democrats.
 */
export function keyOf(tree: NamedTree, head: number, form: MentionForm, range: Range, words: string): string {
  if (form === 'pronoun') return words.toLowerCase();
  const country = countryWord(words.replace(/^the /i, ''));
  const wholly = form === 'name' || (country?.kind === 'adjective' && isAdjectival(tree, head));
  if (country !== null && country.kind !== 'people' && wholly) return partOf(tree, head) + country.country;
  if (form === 'name') {
    const key = partOf(tree, head) + tidy(words.replace(/^the /i, '').replace(/['’]s?$/, ''));
    if (tree.nameAt[head]?.type === 'object') return withoutPrefix(key);
    if (tree.nameAt[head]?.type !== 'person') return key;
    return /\S \S+ \S/.test(key) ? key.replace(BEHIND_PERSON, '') : key + sharedLastName(tree, range);
  }
  const noun = coreNoun(tree, head);
  // "one of them" is called so, and not "they"
  return noun === head || tree.tokens[noun].upos === 'PRON' || isPart(tree, head)
    ? nounKey(tree, head, range)
    : nounKey(tree, noun, coreOf(tree, noun));
}

/** " reyes" of "Tom" in "Tom and Ana Reyes": two given names that go by one last name; '' for nobody else. */
function sharedLastName({ tokens, nameAt, titleAt }: NamedTree, [first, last]: Range): string {
  const other = nameAt[last + 2];
  const isPair = tokens[last + 1]?.text === 'and' && other?.type === 'person' && other.last === last + 3;
  if (first !== last || !isPair || other.first !== last + 2 || titleAt[first] !== null) return '';
  const isGiven = (at: number) => genderOfGivenName(tokens[at].text.toLowerCase()) !== null;
  // "Holm and Ana Reyes" are of two names
  return isGiven(first) && isGiven(last + 2) ? ` ${tokens[last + 3].text.toLowerCase()}` : '';
}

/** "eastern " of "eastern Norland": a part of a land or a town is not the whole; '' where nothing is cut off. */
function partOf(tree: NamedTree, head: number): string {
  if (isAdjectival(tree, head)) return '';
  const part = childrenBy(tree, head, 'amod', 'compound').find(
    (child) => child < head && PART.test(tree.tokens[child].text),
  );
  return part === undefined ? '' : `${tree.tokens[part].text} `;
}
const PART = /^(?:(?:north|south)?-?(?:east|west)|north|south)(?:ern)?$|^central$/;

/** "luc van holm" is "holm" or "van holm" for short, "ida reyes" and "ida reyes sr." "reyes". */
export function lastNamesOf(key: string): string[] {
  const words = withoutSuffix(key).split(' ');
  const last = words.slice(-1);
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && PARTICLES.has(word));
  return particle < 0 ? last : [...last, words.slice(particle).join(' ')];
}

const PARTICLES = new Set(
  'van von de der den di da del della dos das du le la el al bin bint ibn ben ould ag mac ó ní nic ter ten af av zu'.split(
    ' ',
  ),
);

/** "Ida Holm KC": what says no more of a person than what they are (who is "Sr." is told from a child); a club of two words may close with "SC". */
const BEHIND_PERSON = /,? (?:kc|qc|sc|mp|msp|mep|td|md|phd|cbe|obe|mbe)$/;

function tidy(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function nounKey(tree: NamedTree, head: number, range: Range): string {
  const dropped = new Set<number>();
  for (const child of childrenBy(tree, head, 'det', 'det:predet', 'nmod:poss', 'nummod')) {
    if (child > head) continue;
    const [first, last] = tree.tokens[child].relation.startsWith('det') ? [child, child] : reach(tree, child);
    if (tree.tokens[last + 1]?.text === '-') continue;
    for (let i = first; i <= last; i++) dropped.add(i);
  }
  for (const child of childrenBy(tree, head, 'amod'))
    if (COUNTING.has(tree.tokens[child].text.toLowerCase())) dropped.add(child);
  let words = '';
  let end = -1;
  for (let i = range[0]; i <= range[1]; i++) {
    const token = tree.tokens[i];
    if (dropped.has(i) || QUOTE.has(token.text)) continue;
    if (token.start !== end) words += ' ';
    words += i === head ? lemmaOf(tree, i) : token.text;
    end = token.end;
  }
  return tidy(words);
}

/** Adjectives that count rather than describe. */
const COUNTING = new Set([
  'several',
  'many',
  'few',
  'more',
  'most',
  'other',
  'such',
  'another',
  'own',
  'same',
  'various',
  'certain',
  'numerous',
  'some',
]);

const QUOTE = new Set(['"', '“', '”', '‘', '``', "''"]);
