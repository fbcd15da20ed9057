import { capitalOf } from '../data/countries';
import { genderOfGivenName } from '../data/given-names';
import { isTongueOrFeast } from '../data/other-names';
import { isOutlet, isOutletAlone } from '../data/outlets';
import type { EntityType } from '../model';
import { groupedBy } from '../text/grouped';
import type { Draft } from './mentions-draft';
import { lastNamesOf } from './mentions-key';
import { landsOfKey } from './mentions-places';
import { caseOf, type NamedTree } from './mentions-tree';
import { typeOfLemma } from './types';
import { type ArticleScene, articleEvidence, articleScene, isBehindPlacePreposition, isTitled } from './types-article';
import { evidenceOf } from './types-evidence';
import { isHomeOrDistance, isNature, isOfMake, isOneOfMake } from './types-form';
import { isSeat, opensAsPlace, typeByLastWord, typeOfName } from './types-names';

/** What all opinions of the recognizer on one name weigh together: it has read the name, not the article. */
const RECOGNIZED = 2;

/** A recognizer takes for happenings many names it can make nothing of. */
const RECOGNIZED_AS_EVENT = 0.9;

/** "Michael Steel": what was taken for a person and has a known first name may have any last name. */
function hasFirstName({ key, name }: Draft): boolean {
  return name?.type === 'person' && /^\S+ \S+$/.test(key) && genderOfGivenName(firstWord(key)) !== null;
}

/** "the Harbor Festival", "the Winter Games". */
function namesHappening(key: string): boolean {
  return key
    .split(' ')
    .some(
      (word) =>
        /^(?:games|olympics|expo|exposition|awards)$/.test(word) || typeOfLemma(word.replace(/s$/, '')) === 'event',
    );
}

/** What people do with a happening: "attend", "take part in". */
const AT_HAPPENINGS = new Set('attend host postpone participate compete qualify'.split(' '));

/** "during Corvane", "attended Corvex 2022". */
function isToldAsHappening(tree: NamedTree, { hangsBy, key }: Draft): boolean {
  const { relation, head } = tree.tokens[hangsBy];
  if (/ (?:19|20)\d\d$/.test(key) || /^(?:during|amid)$/.test(caseOf(tree, hangsBy) ?? '')) return true;
  return /^(?:obj|obl|nsubj:pass)/.test(relation) && AT_HAPPENINGS.has(tree.tokens[head].lemma.toLowerCase());
}

/** A name that a recognizer alone takes for a happening, and no word of it or beside it: a song, a faith, a disease as likely as not. */
function isUnsure(trees: readonly NamedTree[], same: readonly Draft[], storms: ReadonlySet<string>): boolean {
  if (same[0].type !== 'event' || storms.has(same[0].key)) return false;
  return !namesHappening(same[0].key) && !same.some((draft) => isToldAsHappening(trees[draft.sentence], draft));
}

/**
 * One name, one type: a recognizer that takes "Hamas" for a person once and for an organization ten times is wrong once.
 * What the words around any mention of it say ("Lena Park, who ...", "shares in Zora") weighs more than the recognizer;
 * the most weight wins, the earlier type of two equal ones; a name with a title is a person, and so is the last name of a
 * person with a first name.
 */
export function settleNameTypes(trees: readonly NamedTree[], drafts: readonly Draft[]): void {
  const names = drafts.filter(({ form }) => form === 'name');
  const keyed = [...byKey(names)];
  // full names first: what they turn out to be speaks for the short ones
  for (const isFull of [true, false]) {
    const people = peopleIn(names);
    const longer = longBodies(names);
    const scene = articleScene(trees, drafts);
    for (const [key, same] of keyed) {
      if (key.includes(' ') !== isFull) continue;
      if (same.some(isTitled)) settle(same, 'person');
      // "said in Hausa", "before Diwali"; of "Tariq Ramadan" it is a last name
      else if (isTongueOrFeast(key) && !people.has(key)) settle(same, null);
      else settle(same, typeOfAll(scene, same, people.has(key) ? (longer.has(key) ? STRONG : Infinity) : 0));
    }
  }
  settleLastNames(trees, names);
  settleFirstWords(trees, names);
  settleLongBodies(trees, names);
  settleCommonNouns(trees, names);
  settleHomes(trees, names);
  settleMakes(trees, names);
  const storms = settleLastWords(trees, names);
  for (const [, same] of byKey(names)) if (isUnsure(trees, same, storms)) for (const draft of same) draft.unsure = true;
}

/** "Lupus" that only ever opens a sentence, beside "lupus centers", is no name, and no short form of the Lupus Network. */
function settleCommonNouns(trees: readonly NamedTree[], names: readonly Draft[]): void {
  const small = new Set(
    trees.flatMap(({ tokens }) =>
      tokens.flatMap(({ text, upos }) => (upos === 'NOUN' && /^\p{Ll}/u.test(text) ? [text] : [])),
    ),
  );
  for (const [key, same] of byKey(names))
    if (small.has(key) && same.every(({ range, head }) => range[0] === 0 && head === 0)) settle(same, null);
}

/** "drives a Ford" is said of a car, whoever else is called so. */
function settleMakes(trees: readonly NamedTree[], names: readonly Draft[]): void {
  for (const draft of names) if (isOneOfMake(trees[draft.sentence], draft)) draft.type = 'object';
}

/** "lives in Corvel" is said of the town, and not of "Corvel General", for which the name stands elsewhere. */
function settleHomes(trees: readonly NamedTree[], names: readonly Draft[]): void {
  for (const draft of names)
    if (draft.type === 'organization' && !draft.key.includes(' ') && isHomeOrDistance(trees[draft.sentence], draft))
      draft.type = 'place';
}

/** "Maren" after "Cyclone Maren", "the Astra" after "a Vauxhall Astra", where nobody is called so; the storms that were found, by their names. */
function settleLastWords(trees: readonly NamedTree[], names: readonly Draft[]): ReadonlySet<string> {
  const storms = new Set(names.flatMap(({ type, key }) => (type === 'event' ? (STORM.exec(key)?.[1] ?? []) : [])));
  const made = new Set(
    names.flatMap((draft) => (isOfMake(trees[draft.sentence], draft) ? draft.key.split(' ').slice(-1) : [])),
  );
  if (storms.size + made.size === 0) return storms;
  const people = peopleIn(names);
  for (const [key, same] of byKey(names)) {
    if (people.has(key) || same.some(isTitled)) continue;
    if (storms.has(key)) settle(same, 'event');
    if (made.has(key)) settle(same, 'object');
  }
  return storms;
}
const STORM = /^(?:hurricane|typhoon|cyclone|(?:tropical |subtropical )?storm) (\S+)$/;

const byKey = (names: readonly Draft[]) => groupedBy(names, ({ key }) => key);

function settle(names: readonly Draft[], type: EntityType | null): void {
  for (const draft of names) draft.type = type;
}

/** Last names of the persons with two, and known first names: they need no other evidence that "Reyes" is one. */
function peopleIn(names: readonly Draft[]): Set<string> {
  return new Set(
    names.flatMap(({ type, key }) => {
      const words = key.split(' ');
      if (type !== 'person' || words.length < 2) return [];
      const last = lastNamesOf(key);
      return genderOfGivenName(words[0]) === null ? last : [words[0], ...last];
    }),
  );
}

/** @param leastOfBody what evidence of a body must weigh to count: where somebody bears the name, most of it may be theirs. */
function typeOfAll(scene: ArticleScene, same: readonly Draft[], leastOfBody: number): EntityType | null {
  const { trees } = scene;
  const weights = new Map<EntityType, number>();
  const add = (type: EntityType, weight: number) => weights.set(type, (weights.get(type) ?? 0) + weight);
  const typed = same.flatMap(({ type }) => type ?? []);
  for (const type of typed)
    add(type, (type === 'event' && !namesHappening(same[0].key) ? RECOGNIZED_AS_EVENT : RECOGNIZED) / typed.length);
  const closing = typeByLastWord(same[0].key);
  // "the Accidents Investigation Branch" is no unit where it was taken for a body
  const isKnown = (closing === 'unit' && typed.includes('organization')) || hasFirstName(same[0]);
  if (closing !== null && !isKnown) add(closing, CLOSED);
  if (isSeat(same[0].key) && !same.some(isTitled)) add('organization', KNOWN);
  // "The Sunday Dispatch reported"
  const isThing = same.some(({ name }) => name?.type === 'object');
  if (isOutletAlone(same[0].key) && !hasFirstName(same[0]) && !isThing) add('organization', CLOSED);
  const told = [...same.flatMap((draft) => evidenceOf(trees[draft.sentence], draft)), ...articleEvidence(scene, same)];
  const isPlace = isCapital(trees[same[0].sentence], same[0]) || told.some(({ type }) => type === 'place');
  for (const { type, weight, ofThings } of told) {
    if (type === null) {
      add('person', -weight);
      continue;
    }
    // "a Reyes spokesman" after "Paul Reyes"; "shareholders of Reyes" where there is a "Reyes Instruments" as well
    if (type === 'organization' && weight < leastOfBody) continue;
    add(isPlace && ofThings ? 'place' : type, weight);
  }
  const best = heaviest(weights);
  // "Reyes denied it" of an article that names Reyes nowhere in full: a firm as well as a person who is known
  const isDoubtful =
    same.length <= SELDOM &&
    typed.every((type) => type === 'person') &&
    best === 'organization' &&
    weights.get(best)! <= WEAK;
  return isDoubtful ? null : (best ?? typeOfName(wordsOf(trees, same[0]), null));
}

/** Evidence that persons do not leave. */
const STRONG = 3;
/** What the last word says of a name outweighs one word beside it: "Luma Metals, the biggest user, left." */
const CLOSED = 3;
/** What is known of a name outweighs a given name in it: "Morgan Stanley said". */
const KNOWN = 6;
/** Evidence of a body that persons would leave as well. */
const WEAK = 2;
/** The body that an article is about is named more often. */
const SELDOM = 2;

function wordsOf(trees: readonly NamedTree[], { sentence, range: [first, last] }: Draft): string {
  return trees[sentence].tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

/** "Paris said it would": a city that speaks for its land, and no firm, unless only firms have what it has. */
function isCapital({ tokens }: NamedTree, { range: [first, last] }: Draft): boolean {
  const words = tokens.slice(first, last + 1).map(({ text }) => text);
  return capitalOf(words.join(' ')) !== null;
}

/** "Reyes" after "Paul Reyes", where nothing else is called so. */
function settleLastNames(trees: readonly NamedTree[], names: readonly Draft[]): void {
  const last = new Set(
    names.flatMap(({ type, key }) => (type === 'person' && key.includes(' ') ? lastNamesOf(key) : [])),
  );
  for (const draft of names) if (draft.type === null && last.has(draft.key)) draft.type = 'person';
  settleShortBodies(trees, names, last);
}

/** "Ultramar" and "Varo" after "Banco Ultramar" and "Varo Energy", where no person is called so: what opens or closes the name of a body is that body. */
function settleShortBodies(trees: readonly NamedTree[], names: readonly Draft[], people: ReadonlySet<string>): void {
  const wordsOf = (wanted: EntityType) =>
    names.flatMap(({ type, key }) => (type === wanted && key.includes(' ') ? [key.split(' ')] : []));
  const bodies = new Set(wordsOf('organization').flatMap((words) => [words[0], words[words.length - 1]]));
  const longer = longBodies(names);
  const given = new Set(wordsOf('person').map(([first]) => first));
  // "Judge Holm" of "the Holm Commission"
  const titled = new Set(names.filter(isTitled).map(({ key }) => key));
  for (const draft of names) {
    const isPerson = draft.title !== null || people.has(draft.key) || given.has(draft.key) || titled.has(draft.key);
    // "The Herald" after "the Orsk Herald", where no recognizer saw a name
    const isOverlooked = draft.name === null && draft.type === null && isArticled(trees[draft.sentence], draft);
    if (!(mayBeBody(draft) || isOverlooked) || isPerson) continue;
    const alike = draft.key.includes(' ') ? (longer.get(firstWord(draft.key)) ?? []) : [];
    const named = alike.filter((name) => name.startsWith(`${draft.key} `));
    // "Cedar Point" of the "Cedar Point Homeowners League" is where its members live
    if (named.some(isOfAPlace)) draft.type = 'place';
    // "Van Corvel" of "Van Corvel Maritime": what is left says what kind of body it is.
    else if (bodies.has(draft.key) || named.some((name) => typeOfName(name, 'person') === 'organization'))
      draft.type = 'organization';
  }
}

const isArticled = ({ tokens }: NamedTree, { range: [first, last] }: Draft): boolean =>
  first < last && /^the$/i.test(tokens[first].text);

const firstWord = (key: string): string => key.slice(0, key.indexOf(' '));

/** Names of bodies of several words, each once, by the first of them. */
function longBodies(names: readonly Draft[]): ReadonlyMap<string, readonly string[]> {
  const long = names.flatMap(({ type, key }) => (type === 'organization' && key.includes(' ') ? [key] : []));
  return groupedBy([...new Set(long)], firstWord);
}

/**
 * "Kestrel said it had" after "Kestrel Foods", "Harrow Dale said" after "Harrow Dale Water": what does as bodies do, and is nowhere a
 * place, is the body whose name it opens.
 */
function settleFirstWords(trees: readonly NamedTree[], names: readonly Draft[]): void {
  const longer = longBodies(names);
  for (const [key, same] of byKey(names)) {
    if (same[0].type !== 'place' || landsOfKey(key).length > 0 || opensAsPlace(key)) continue;
    const isOne = !key.includes(' ');
    const full = (longer.get(isOne ? key : firstWord(key)) ?? []).filter((name) => name.startsWith(`${key} `));
    // papers are called after their towns
    if (full.length === 0 || full.some((name) => isOfAPlace(name) || isOutlet(name))) continue;
    if (same.some((draft) => isBehindPlacePreposition(trees[draft.sentence], draft))) continue;
    const told = same.flatMap((draft) => evidenceOf(trees[draft.sentence], { ...draft, type: null }));
    const isTold = (wanted: EntityType) => told.some(({ type }) => type === wanted);
    if (isTold('place')) continue;
    // two words that open the name of a firm seldom are a town's as well
    const isFirm =
      !isOne &&
      full.some((name) => typeByLastWord(name) === 'organization' || / international$/.test(name)) &&
      isNowhere(trees, same);
    if (isFirm || isTold('organization')) settle(same, 'organization');
  }
}

/** What closes the names of bodies that are called after where they are. */
const OF_A_PLACE =
  / (?:league|association|council|board|university|college|academy|school|hospital|hospitals|authority|society|club|police|court|committee|museum|library|church|chamber|agency|federation|union|forum|congress|government|ministry|department|commission|festival|constabulary|district|trust|party|service)$/;

/** By its last word, before any "of": "the Kurram Chamber of Traders". */
function isOfAPlace(name: string): boolean {
  return OF_A_PLACE.test(name.split(/ (?:of|for) /)[0]);
}

/** What the recognizer takes an unknown body for, though the article may have shown that it is no person. */
function mayBeBody({ type, name }: Draft): boolean {
  return type === 'person' || (type === null && name !== null && name.type !== 'other');
}

function heaviest(types: ReadonlyMap<EntityType, number>): EntityType | null {
  let best: EntityType | null = null;
  for (const [type, weight] of types) if (weight > 0 && (best === null || weight > (types.get(best) ?? 0))) best = type;
  return best;
}

/** "Aurel Launch" after "Aurel, which ...": the long name of what is a body, and is nowhere where something is. */
function settleLongBodies(trees: readonly NamedTree[], names: readonly Draft[]): void {
  const bodies = new Set(names.flatMap(({ type, key }) => (type === 'organization' ? [key] : [])));
  const titled = new Set(names.filter(isTitled).map(({ key }) => key));
  for (const [key, same] of byKey(names)) {
    const [first, ...more] = key.split(' ');
    if (more.length === 0 || !bodies.has(first) || same.some(({ title }) => title !== null)) continue;
    // "Victoria Brun", who is Ms Brun, is no body, whatever Victoria said it would do
    if (titled.has(more[more.length - 1])) continue;
    // "the Senate Leader" is no Senate, the Kestrel River no council
    if (isNature(trees[same[0].sentence], same[0]) || typeOfLemma(more[more.length - 1]) === 'person') continue;
    const isBody = same[0].type === 'place' ? isNowhere(trees, same) : mayBeBody(same[0]);
    if (isBody) settle(same, 'organization');
  }
}

/** True of what does something and stands nowhere as places stand. */
function isNowhere(trees: readonly NamedTree[], same: readonly Draft[]): boolean {
  const isSubject = ({ sentence, hangsBy }: Draft) => /^nsubj/.test(trees[sentence].tokens[hangsBy].relation);
  return same.some(isSubject) && !same.some((draft) => isBehindPlacePreposition(trees[draft.sentence], draft));
}
