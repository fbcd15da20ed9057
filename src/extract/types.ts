import { type NounSense, senseOf, senseOfTerm } from '../data/nouns';
import { isOfEither } from '../data/nouns-of-either';
import { SPEECH_VERBS } from '../data/speech';
import type { EntityType, Token } from '../model';
import { childrenBy, isPlural, type NamedTree } from './mentions-tree';
import { askedOnce } from './tree';
import { readingOf } from './types-readings';

const TYPE_BY_SENSE: Readonly<Record<NounSense, EntityType | null>> = {
  office: 'person',
  source: 'person',
  occupation: 'person',
  kin: 'person',
  human: 'person',
  member: 'person',
  crowd: 'group',
  settlement: 'place',
  country: 'place',
  region: 'place',
  site: 'place',
  nature: 'place',
  government: 'organization',
  authority: 'organization',
  media: 'organization',
  company: 'organization',
  movement: 'organization',
  institution: 'organization',
  sports: 'organization',
  force: 'unit',
  proposal: 'policy',
  rule: 'policy',
  pact: 'policy',
  demand: 'policy',
  undertaking: 'policy',
  violence: 'event',
  meeting: 'event',
  contest: 'event',
  protest: 'event',
  procedure: 'event',
  disaster: 'event',
  change: 'event',
  weapon: 'object',
  vehicle: 'object',
  goods: 'object',
  document: 'object',
  structure: 'object',
  quantity: null,
  none: null,
  time: null,
};

/** The type nouns of one sense have; several people are a group. */
export function typeOfSense(sense: NounSense, plural: boolean): EntityType | null {
  const type = TYPE_BY_SENSE[sense];
  return type === 'person' && plural ? 'group' : type;
}

/** What a common noun names, by its lemma in lower case alone. */
export function typeOfLemma(lemma: string): EntityType | null {
  const sense = senseOf(lemma);
  return sense === null ? null : typeOfSense(sense, false);
}

/** A common noun, by its lemma in lower case, for somebody who acts and speaks: "minister", "firm", "brigade". */
export function isActorNoun(lemma: string): boolean {
  return ACTORS.has(typeOfLemma(lemma));
}

/** A name, or a noun for somebody who acts. */
export const canAct = ({ upos, lemma }: Pick<Token, 'upos' | 'lemma'>): boolean =>
  upos === 'PROPN' || isActorNoun(lemma.toLowerCase());

const ACTORS: ReadonlySet<EntityType | null> = new Set<EntityType>(['person', 'group', 'organization', 'unit']);

/**
 * Sense of the noun at `index`, read with the word before it where the two make one term ("red line", "task force").
 * A "senior figure" is somebody, "the figure" a number.
 */
export const wordSense = askedOnce(senseOfWord);

function senseOfWord(tree: NamedTree, index: number): NounSense | null {
  const lemma = lemmaOf(tree, index);
  const term = termSense(tree, index);
  if (term !== null) return term;
  const reading = readingOf(tree, index, lemma);
  if (reading !== null) return reading;
  if (tree.nameAt[index] === null && /^(?:March|May)$/.test(tree.tokens[index].text)) return 'time';
  if (lemma === 'figure' && childrenBy(tree, index, 'amod', 'compound', 'nmod:poss').length === 0) return 'none';
  const { upos, text } = tree.tokens[index];
  const capital = upos === 'PROPN' || upos === 'ADJ' || /\p{Lu}/u.test(text.slice(1));
  return capital ? senseOfTerm(lemma) : senseOf(lemma);
}

export function termSense(tree: NamedTree, index: number): NounSense | null {
  const before = tree.tokens[index - 1];
  return before !== undefined && before.head === index
    ? senseOfTerm(`${before.text.toLowerCase()} ${lemmaOf(tree, index)}`)
    : null;
}

/** Lower-cased singular; a name's own lemma may keep its plural ("Forces"). */
export const lemmaOf = askedOnce(singularOf);

function singularOf(tree: NamedTree, index: number): string {
  const { lemma, text, upos, xpos } = tree.tokens[index];
  const word = (lemma === '' || lemma === '_' ? text : lemma).toLowerCase();
  // a listed noun beats a doubtful lemma: "aides" is of "aide", not of "aid"
  const written = text.toLowerCase();
  if (xpos === 'NNS' && written.endsWith('s') && senseOfTerm(written.slice(0, -1)) !== null)
    return written.slice(0, -1);
  if (upos !== 'PROPN' || senseOf(word) !== null) return word;
  return singular(word);
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The noun a phrase is about: "Democrats" of "a number of Democrats", the head itself otherwise. */
export const coreNoun = askedOnce(nounOfPhrase);

function nounOfPhrase(tree: NamedTree, index: number): number {
  let at = index;
  for (let step = 0; step < 3; step++) {
    if (wordSense(tree, at) !== 'quantity' && tree.tokens[at].upos !== 'NUM') return at;
    const of = ofComplements(tree, at)[0];
    if (of === undefined || isNumberOf(tree, at, of)) return at;
    at = of;
  }
  return at;
}

/** "the number of deaths" and "a majority of votes" are numbers; "a number of voters" are voters. */
function isNumberOf(tree: NamedTree, index: number, of: number): boolean {
  const the = childrenBy(tree, index, 'det').some((child) => tree.tokens[child].text.toLowerCase() === 'the');
  if (the && NUMBERS.has(lemmaOf(tree, index))) return true;
  return VOTES.has(lemmaOf(tree, of));
}

const NUMBERS = new Set(['number', 'amount', 'total', 'percentage', 'proportion', 'share']);
const VOTES = new Set(['vote', 'ballot', 'seat']);

/** Words for a part of a thing, which is not the thing: "the northern half of the island". */
const PARTS = new Set(
  'part portion piece half third quarter rest remainder share bulk fraction section side edge end'.split(' '),
);

export function isPart(tree: NamedTree, index: number): boolean {
  return PARTS.has(lemmaOf(tree, index));
}

/** Sense of the phrase headed by `index`, through "a number of" and the like. */
export function phraseSense(tree: NamedTree, index: number): NounSense | null {
  return wordSense(tree, coreNoun(tree, index));
}

export function typeOfNoun(tree: NamedTree, index: number): EntityType | null {
  const noun = coreNoun(tree, index);
  const sense = wordSense(tree, noun);
  if (sense === null) return null;
  if (isGroupOfPeople(tree, noun, sense)) return 'group';
  if (sense === 'undertaking') return isToldAsDone(tree, index) ? 'event' : 'policy';
  if (sense === 'site' && speaks(tree, index)) return 'organization';
  const many = isPlural(tree, noun) || isCounted(tree, noun) || isKindOfPeople(tree, noun, sense);
  return !many && saysPersonOrBody(tree, noun) ? null : typeOfSense(sense, many);
}

/** "the contractor": a person or a body, as other words tell. "A crane operator" is a term of its own. */
export function saysPersonOrBody(tree: NamedTree, noun: number): boolean {
  if (!isOfEither(lemmaOf(tree, noun)) || isPlural(tree, noun) || isCounted(tree, noun)) return false;
  return termSense(tree, noun) === null;
}

/** "the wounded": an adjective with an article stands for all of them. */
function isKindOfPeople(tree: NamedTree, index: number, sense: NounSense): boolean {
  return sense === 'human' && tree.tokens[index].upos === 'ADJ';
}

/** "Her office said": a house that speaks is who works there. "The dam held", "it added a pound to the bill" tell nothing. */
function speaks(tree: NamedTree, index: number): boolean {
  const { head, relation } = tree.tokens[index];
  if (relation !== 'nsubj' || head < 0) return false;
  const { lemma, relation: hangs } = tree.tokens[head];
  if (!SPEECH_VERBS.has(lemma)) return false;
  return !OF_THINGS_TOO.has(lemma) || hangs === 'parataxis' || childrenBy(tree, head, 'ccomp').length > 0;
}

/** Verbs of telling that say what a thing does where nothing is told. */
const OF_THINGS_TOO = new Set(
  'add hold maintain show suggest indicate signal read continue feel pose roar snap growl groan moan thunder bellow'.split(
    ' ',
  ),
);

/** "a group of teenagers", "a team of doctors": people, not a body with a name of its own. */
function isGroupOfPeople(tree: NamedTree, index: number, sense: NounSense): boolean {
  if (sense !== 'movement' && sense !== 'sports') return false;
  return ofComplements(tree, index).some((child) => {
    const inner = wordSense(tree, child);
    return inner !== null && tree.nameAt[child] === null && TYPE_BY_SENSE[inner] === 'person';
  });
}

/** Heads of the phrases with "of" that follow a noun. */
export function ofComplements(tree: NamedTree, index: number): number[] {
  const below = tree.tokens[index].upos === 'ADJ' ? ['nmod', 'obl'] : ['nmod'];
  return childrenBy(tree, index, ...below).filter((child) =>
    childrenBy(tree, child, 'case').some((mark) => tree.tokens[mark].text.toLowerCase() === 'of'),
  );
}

function isCounted(tree: NamedTree, index: number): boolean {
  return childrenBy(tree, index, 'nummod').some(
    (child) => !['one', '1'].includes(tree.tokens[child].text.toLowerCase()),
  );
}

/** Auxiliaries under which a deed is not told of as done. */
const NOT_DONE = new Set([
  'will',
  'would',
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
  'to',
  "'ll",
  "'d",
  'not',
  "n't",
  'never',
]);

/**
 * An undertaking ("operation", "campaign") is an event where the clause around it reports it: its verb is in the past or
 * perfect and neither modal nor denied. "Forces launched an operation" against "they may support an operation".
 */
function isToldAsDone(tree: NamedTree, index: number): boolean {
  const { head, relation } = tree.tokens[index];
  if (head < 0 || !/^(?:nsubj|obj|obl)/.test(relation)) return false;
  const verb = tree.tokens[head];
  if (verb.xpos !== 'VBD' && verb.xpos !== 'VBN') return false;
  if (!DOING.has(verb.lemma)) return false;
  return !tree.children[head].some((child) => NOT_DONE.has(tree.tokens[child].text.toLowerCase()));
}

/** Verbs that carry an undertaking out; the objects of others ("proposed an operation") need not have happened. */
const DOING = new Set(
  'launch begin start carry conduct mount wage end finish complete kill wound displace destroy cause continue resume lead join open take run stage execute undertake cost last follow'.split(
    ' ',
  ),
);
