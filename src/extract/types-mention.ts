import type { NounSense } from '../data/nouns';
import { SPEECH_VERBS } from '../data/speech';
import type { EntityType, MentionForm } from '../model';
import { isAdjectival, isAllOfNation, isPaper } from './mentions-form';
import { countryAt, isPeople } from './mentions-places';
import { isTitleOfPerson } from './mentions-titles';
import { childrenBy, isPlural, type NamedTree } from './mentions-tree';
import { coreNoun, lemmaOf, ofComplements, typeOfNoun, typeOfSense, wordSense } from './types';
import { typeOfName } from './types-names';
import { readingRowOf } from './types-readings';

const PERSONAL = new Set([
  'he',
  'she',
  'him',
  'her',
  'his',
  'hers',
  'himself',
  'herself',
  'i',
  'me',
  'my',
  'myself',
  'mine',
]);
const PLURAL_PEOPLE = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

/** Type of the phrase headed by `head`; `words` is its head span. */
export function typeOfMention(tree: NamedTree, head: number, form: MentionForm, words: string): EntityType | null {
  switch (form) {
    case 'pronoun': {
      const word = tree.tokens[head].text.toLowerCase();
      if (PERSONAL.has(word)) return 'person';
      return PLURAL_PEOPLE.has(word) ? 'group' : null;
    }
    case 'noun':
      if (isOneOfThem(tree, head)) return 'person';
      return isMass(tree, head) || isPieceOfMass(tree, head)
        ? null
        : (typeOfCountryWord(tree, head) ?? typeOfNoun(tree, head));
    case 'name':
      if (isNamedPeople(tree, head)) return 'group';
      if (isTitled(tree, head)) return 'person';
      if (isPaper(tree, head) || isPartyOf(tree, head)) return 'organization';
      // "the Church", which no recognizer has named
      if (tree.nameAt[head] === null && readingRowOf(tree, head, lemmaOf(tree, head))?.capital)
        return typeOfNoun(tree, head);
      return typeOfName(words, tree.nameAt[head]?.type ?? null) ?? nounLike(tree, head);
    default:
      return form satisfies never;
  }
}

/** "One of them, who left, said": one of several people, whoever they are. */
function isOneOfThem(tree: NamedTree, head: number): boolean {
  if (!/^(?:one|another|neither)$/i.test(tree.tokens[head].text)) return false;
  const many = ofComplements(tree, head);
  // "one of the authors": of many people, each of whom is called so
  if (many.some((child) => isPerson(wordSense(tree, child)))) return true;
  if (!many.some((child) => /^(?:them|us|those)$/i.test(tree.tokens[child].text))) return false;
  const { relation, head: verb } = tree.tokens[head];
  const says = relation === 'nsubj' && verb >= 0 && SPEECH_VERBS.has(tree.tokens[verb].lemma.toLowerCase());
  return (
    says || tree.tokens.some(({ text, head: at }) => /^who$/i.test(text) && at >= 0 && tree.tokens[at].head === head)
  );
}

const isPerson = (sense: NounSense | null) => sense !== null && typeOfSense(sense, false) === 'person';

/** True of a name behind a title no body has. */
function isTitled(tree: NamedTree, head: number): boolean {
  const [name, titled] = [tree.nameAt[head], tree.titleAt[head]];
  return name !== null && titled?.name === name && isTitleOfPerson(tree.tokens[titled.last].text);
}

function typeOfCountryWord(tree: NamedTree, head: number): EntityType | null {
  if (isAdjectival(tree, head)) return isAllOfNation(tree, head) ? 'group' : 'place';
  const kind = countryAt(tree, head)?.kind;
  if (kind === 'people') return 'group';
  return kind === 'adjective' ? 'person' : null;
}

/** Nouns that name a thing only with an article or in the plural: "a force", but "by force"; "the movement", but "freedom of movement". */
const MASS = new Set(
  'force movement division order command guard company office head resolution order motion position action power exercise trade party fire exchange release access transfer supply support measure opening press reserve parliamentary practice place home field ground condition cast patient guest business court state capital board authority trust justice administration publication return room space competition case charity paper opposition society committee permission stage race speech exercise operation reception sale season principle north south east west northeast northwest southeast southwest advance arrival exile relation association partnership demand commitment judgment judgement principle play show stance leadership'.split(
    ' ',
  ),
);

export function isMass(tree: NamedTree, head: number): boolean {
  if (isPlural(tree, head) || !MASS.has(lemmaOf(tree, head)) || tree.tokens[head].upos === 'PROPN') return false;
  return (
    childrenBy(tree, head, 'det', 'nmod:poss', 'nummod').length === 0 &&
    !childrenBy(tree, head, 'compound', 'amod').some((child) => /^\p{Lu}/u.test(tree.tokens[child].text))
  );
}

/** "the Conservative leader": what he leads is the party. */
function isPartyOf({ tokens }: NamedTree, head: number): boolean {
  const { relation, text, head: noun } = tokens[head];
  return /^(?:amod|compound)$/.test(relation) && PARTIES.test(text) && LED.test(tokens[noun].lemma);
}

/** Who is of a party by what he is: "a Liberal mayor" is the mayor of a town. */
const LED = /^(?:leader|co-leader|chairman|chairwoman|whip|spokesman|spokeswoman|spokesperson|treasurer)$/;
const PARTIES =
  /^(?:Conservative|Liberal|Labour|Democrat|Democratic|Republican|Socialist|Communist|Green|Unionist|Centrist)$/;

/** "a piece of paper": of what it is a piece is no newspaper. */
function isPieceOfMass(tree: NamedTree, head: number): boolean {
  return /^(?:piece|sheet|scrap|slip)$/.test(lemmaOf(tree, head)) && isMass(tree, coreNoun(tree, head));
}

/** "Muslims", "Democrats", "Houthis": a proper noun in the plural that names people by what they belong to. */
function isNamedPeople(tree: NamedTree, head: number): boolean {
  return (isPlural(tree, head) && wordSense(tree, head) === 'member') || isPeople(tree.tokens[head].text);
}

function nounLike(tree: NamedTree, head: number): EntityType | null {
  return tree.nameAt[head] ? null : typeOfNoun(tree, head);
}
