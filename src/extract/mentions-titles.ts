import { genderOfGivenName } from '../data/given-names';
import { type NounSense, senseOf } from '../data/nouns';
import { isOfEither } from '../data/nouns-of-either';
import type { Name, Sentence, Token } from '../model';

/** A name written with a title: "Hamas leader Yahya Sinwar". Token indexes, all inclusive. */
export interface Titled {
  readonly name: Name;
  /** First and last word of the title, without its article. */
  readonly first: number;
  readonly last: number;
}

const HONORIFICS = new Set(
  'mr mrs ms miss dr prof sir dame gen sen rep gov lt col maj capt sgt adm rev hon st cmdr brig cpl pvt messrs monsignor msgr cllr coun fr mzee alhaji alhaja hajia hajiya malam mallam engr dep supt insp det ald barr comr evang smt shri pharm'.split(
    ' ',
  ),
);

/** "Dr.", "Sir": says no more of a person than how to address them. */
export function isHonorific(title: string): boolean {
  return HONORIFICS.has(title.toLowerCase().replace(/\.$/, ''));
}

/** "minister" of "Minister for Tribal Affairs", "officer" of "Chief Medical Officer": the word that a title is about, in lower case. */
export function postIn(title: string): string {
  const post = title.split(/ (?:of|for) /)[0];
  return post.slice(post.lastIndexOf(' ') + 1).toLowerCase();
}

/** What kind of person that word of a title names: "Defense Minister" an office, "retired judge" an occupation. */
export function titleSense(title: string): NounSense | null {
  return senseOf(postIn(title));
}

/** "the owner Corvel Trust", "St. Olaf Health": what bodies are called too says not that its bearer is a person. */
export function isTitleOfPerson(title: string): boolean {
  return !/^st\.?$/i.test(title) && !isOfEither(postIn(title));
}

/** True where the noun can stand before a name as its title. */
function isTitleWord({ text, upos }: Token): boolean {
  // "Campaigners accused Munro"
  if (upos === 'VERB') return false;
  const word = text.toLowerCase().replace(/\.$/, '');
  if (HONORIFICS.has(word) || IN_CAPITALS.has(text) || isRankInLetters(text)) return true;
  const sense = senseOf(word);
  return sense === 'office' || sense === 'source' || sense === 'occupation';
}

/** "CS Mutiso", "DCP Holm": ranks and posts by their letters. */
export const isRankInLetters = (word: string): boolean => IN_LETTERS.has(word);

const IN_LETTERS: ReadonlySet<string> = new Set(
  'CS PS CAS PM CM DCM FM MP MLA TD MEC DG IG AG CJ CP DIG IGP DGP ADGP ACP AIG DCP DSP ASP CSP SSP SP DC DCI DI DS DCS PC WPC'.split(
    ' ',
  ),
);

/** Posts in capitals alone: a canon of works is none. */
const IN_CAPITALS = new Set(['Canon', 'Docent', 'Advocate', 'Nurse', 'Deacon', 'Detective', 'Officer', 'Constable']);

/** True for posts alone: before a name that was not taken for a person only these make it one. */
function isPost({ text }: Token): boolean {
  const word = text.toLowerCase().replace(/\.$/, '');
  return IN_CAPITALS.has(text) || HONORIFICS.has(word) || senseOf(word) === 'office';
}

/**
 * "Lord Justice Penrose", "Cllr Ida Holm", all of it marked as a person's name: the name without the posts that it opens with. "Jeweller
 * Suresh Bhanwar" opens a sentence with what he does.
 */
export function withoutPosts(tokens: readonly Token[], name: Name): Name {
  // "St. Brendan" is called so, and so is "Dr Dre"
  if (name.type !== 'person' || /^(?:St|Dr)\.?$/.test(tokens[name.first].text)) return name;
  let first = name.first;
  while (first < name.last && isCapital(tokens[first]) && isPost(tokens[first]) && !isGivenName(tokens[first].text))
    first++;
  if (first === 0 && name.last > 1 && isOfEither(tokens[0].text.toLowerCase())) first = 1;
  return first === name.first ? name : { ...name, first, start: tokens[first].start };
}

/** "Its managing director, Prince Boateng", "its spokesman Prince Sumo": who holds another post is called Prince, and is none. */
export function withGivenName(tokens: readonly Token[], name: Name): Name {
  const first = name.first - 1;
  if (name.type !== 'person' || first < 1 || !/^(?:Prince|Earl|Duke|Baron|Dean|Major|Regent)$/.test(tokens[first].text))
    return name;
  const before = tokens[first - 1];
  if (before.text !== ',' && !isTitleWord(before)) return name;
  const holds = tokens
    .slice(Math.max(0, first - 7), first)
    .some((token) => token.upos === 'NOUN' && isTitleWord(token));
  return holds ? { ...name, first, start: tokens[first].start } : name;
}

/** Posts that are given names too: "Dean Marlow", "Earl Hartmann". */
const GIVEN_TOO = new Set('dean earl duke prince baron marshal king major regent'.split(' '));

function isGivenName(word: string): boolean {
  return genderOfGivenName(word.toLowerCase()) !== null || GIVEN_TOO.has(word.toLowerCase());
}

/**
 * The titles written before the names of a sentence. Read from the row of words rather than from the tree, which often
 * goes wrong in "National Security Adviser Jake Sullivan".
 */
export function findTitles(sentence: Sentence): Titled[] {
  return sentence.names.flatMap((name) => {
    const last = titleEnd(sentence, name);
    if (last === null) return [];
    return [{ name, first: titleStart(sentence, last.first, name), last: last.last }];
  });
}

/** The title word right before the name, or "Secretary of State" with its "of". */
function titleEnd({ tokens }: Sentence, name: Name): { first: number; last: number } | null {
  const before = name.first - 1;
  if (before < 0) return null;
  const word = tokens[before];
  // "the elder Holm" is no elder of a church
  if (/^elder$/.test(word.text) && /^the$/i.test(tokens[before - 1]?.text ?? '')) return null;
  // "its director-general Ida Holm": what a hyphen joins is one post
  const joined = tokens[before - 1]?.text === '-' && before > 1 ? `${tokens[before - 2].text}-${word.text}` : '';
  if (name.type === 'person' && senseOf(joined.toLowerCase()) === 'office') return { first: before - 2, last: before };
  const ofField = name.type === 'person' ? postOfField(tokens, before) : null;
  if (ofField !== null) return ofField;
  if (!isTitleWord(word)) return null;
  return name.type === 'person' || (isPost(word) && hangsTogether(tokens, before, name))
    ? { first: before, last: before }
    : null;
}

/** "Secretary of State", "Minister for Justice", "Secretary of State for Fisheries": a post in capitals with what it is held for. */
function postOfField(tokens: readonly Token[], last: number): { first: number; last: number } | null {
  for (let at = last; at > Math.max(0, last - LONGEST_FIELD); at--) {
    if (!isCapital(tokens[at]) && !/^(?:of|for|and|&|the)$/.test(tokens[at].text)) return null;
    if (!/^(?:of|for)$/.test(tokens[at].text) || at === last) continue;
    if (isCapital(tokens[at - 1]) && isTitleWord(tokens[at - 1])) return { first: at - 1, last };
  }
  return null;
}

/** "of State for Work and Pensions". */
const LONGEST_FIELD = 7;

function hangsTogether(tokens: readonly Token[], title: number, name: Name): boolean {
  const { relation, head } = tokens[title];
  if (head < name.first || head > name.last) return false;
  // "Lord Justice Reyes": in capitals a post stands before nothing but whoever holds it
  return relation === 'nmod:desc' || (relation === 'compound' && isCapital(tokens[title]) && name.first === name.last);
}

const IN_TITLE = new Set(['NOUN', 'PROPN', 'ADJ']);

/** Words that are part of a title before another of its words, whatever the tree says: "chief executive", "vice president". */
const TITLE_PARTS = new Set(
  'chief prime vice deputy foreign defense defence managing executive senior former acting interim assistant associate national security interior finance state attorney outgoing incoming ex then-president operating financial party team company opposition government military police campaign rebel'.split(
    ' ',
  ),
);

/** How far the title reaches to the left: nouns and adjectives that modify something in it, and the body it is held in. */
function titleStart(sentence: Sentence, from: number, name: Name): number {
  const { tokens } = sentence;
  let first = from;
  while (first > 0) {
    const body = bodyEndingAt(sentence, first - 1);
    if (body !== null) first = body.first;
    else if (belongsToTitle(tokens, first, name) || isField(tokens, first) || isAddressed(tokens, first)) first--;
    else break;
  }
  return tokens[first].text === '-' ? first + 1 : first;
}

/** "the mediator Dame Joan Holm": a post right before the word somebody is addressed by. */
function isAddressed(tokens: readonly Token[], first: number): boolean {
  if (!isHonorific(tokens[first].text) || tokens[first - 1].upos !== 'NOUN' || !isTitleWord(tokens[first - 1]))
    return false;
  // "her colleague Dr. Reyes" is hers
  let before = first - 2;
  while (IN_TITLE.has(tokens[before]?.upos ?? '')) before--;
  return !/^(?:PRP\$|POS)$/.test(tokens[before]?.xpos ?? '');
}

function belongsToTitle(tokens: readonly Token[], first: number, name: Name): boolean {
  const token = tokens[first - 1];
  if (TITLE_PARTS.has(token.text.toLowerCase()) && (token.head > first - 1 || token.upos !== 'VERB')) return true;
  const inside = token.head >= first && token.head <= name.last;
  // "Vice-Minister", whatever the tree hangs the hyphen on
  if (token.text === '-') return inside || TITLE_PARTS.has(tokens[first - 2]?.text.toLowerCase() ?? '');
  return inside && IN_TITLE.has(token.upos) && senseOf(token.lemma) !== 'time';
}

/** "Environment" of "Environment Minister", "County" of "County Clerk": what a post in capitals is for, whatever the tree says. */
function isField(tokens: readonly Token[], first: number): boolean {
  const [field, post] = [tokens[first - 1], tokens[first]];
  if (!isCapital(post) || !isCapital(field) || !isTitleWord(post) || !IN_TITLE.has(field.upos)) return false;
  const sense = senseOf(field.lemma);
  return sense !== 'time' && (first > 1 || sense === null || sense === 'none' || field.upos === 'PROPN');
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

/** "JSA Research" of "JSA Research analyst Paul Nesbit"; a place may as well belong to the clause before. */
function bodyEndingAt({ names }: Sentence, at: number): Name | null {
  return names.find((name) => name.last === at && name.type === 'organization') ?? null;
}
