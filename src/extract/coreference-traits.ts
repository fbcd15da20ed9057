import { genderOfGivenName } from '../data/given-names';
import type { NounSense } from '../data/nouns';
import { FEMININE, MASCULINE } from '../data/nouns-people';
import { isTongueOrFeast } from '../data/other-names';
import type { EntityType } from '../model';
import { type Addressed, addressedIn } from './coreference-addressed';
import type { Draft } from './mentions-draft';
import { vesselBefore } from './mentions-ships';
import { isPlural, type NamedTree } from './mentions-tree';
import { coreNoun, isPart, lemmaOf, phraseSense, saysPersonOrBody, wordSense } from './types';

export type Gender = 'feminine' | 'masculine';

/** Which rules a mention is resolved by. */
export type Kind =
  | 'name'
  | 'he'
  | 'it'
  | 'they'
  | 'demonstrative'
  | 'relative'
  | 'first'
  | 'we'
  | 'you'
  | 'definite'
  | 'that-noun'
  | 'owned'
  | 'other-noun'
  | 'skip';

/** What agreement asks of one mention; null where the words leave it open. */
export interface Traits {
  readonly kind: Kind;
  readonly gender: Gender | null;
  readonly many: boolean | null;
  readonly type: EntityType | null;
  readonly sense: NounSense | null;
  /** Lower-cased singular head. */
  readonly lemma: string;
  /** A name written in initials: "EPA", "F.D.A.". */
  readonly initials: boolean;
  /** A name written with "the" of its own: "the GMB", not "the Corvane rocket". */
  readonly articled: boolean;
  /** The verb it hangs on and as what: "nsubj:pass close"; null for none, and for verbs that go with everything. */
  readonly verb: string | null;
  /** How the words before a person's name speak of its bearer; null for all else. */
  readonly addressed: Addressed | null;
  /** "tanker" of "the tanker Corvel", "ship" of "MV Corvel"; null for what is no ship. */
  readonly vessel: string | null;
}

const feminine = new Set(FEMININE.split(' '));
const masculine = new Set(MASCULINE.split(' '));

const PRONOUNS = new Map<string, Kind>(
  (
    [
      ['he', 'he him his himself she her hers herself'],
      ['it', 'it its itself'],
      ['they', 'they them their theirs themselves'],
      ['demonstrative', 'this that these those'],
      ['relative', 'who whom whose which'],
      ['first', 'i me my mine myself'],
      ['we', 'we us our ours ourselves'],
      ['you', 'you your yours yourself yourselves'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
const FEMALE_PRONOUNS = new Set(['she', 'her', 'hers', 'herself']);

export function traitsOf(tree: NamedTree, draft: Draft): Traits {
  const token = tree.tokens[draft.head];
  const lemma = draft.form === 'name' ? draft.key : lemmaOf(tree, draft.head);
  const kind = kindOf(tree, draft);
  return {
    kind,
    gender: genderOf(tree, draft, kind),
    many: manyOf(tree, draft, kind),
    type: draft.type,
    sense: senseIn(tree, draft),
    lemma: lemma || token.text.toLowerCase(),
    initials: draft.form === 'name' && /^(?:\p{Lu}\.?){2,6}$/u.test(token.text),
    articled: isArticled(tree, draft),
    verb: verbOf(tree, draft),
    addressed: addressedIn(tree, draft),
    vessel: vesselBefore(tree, draft),
  };
}

/** Verbs that anything can be the subject of. */
const LIGHT = new Set(['be', 'have', 'do', 'make', 'take', 'get', 'go', 'come', 'say']);

function verbOf({ tokens }: NamedTree, { hangsBy }: Draft): string | null {
  const { relation, head } = tokens[hangsBy];
  if (head < 0 || tokens[head].upos !== 'VERB' || LIGHT.has(tokens[head].lemma)) return null;
  return `${relation} ${tokens[head].lemma}`;
}

/** "the GMB"; of "the utility Corvel" the article is the noun's. */
function isArticled(tree: NamedTree, { form, range: [first] }: Draft): boolean {
  return (
    form === 'name' && /^the$/i.test(tree.tokens[first].text) && /^\p{Lu}/u.test(tree.tokens[first + 1]?.text ?? '')
  );
}

/** Of a name only whether it is a date: nothing goes back to "October 7", to Easter or to what is "said in Hausa". */
function senseIn(tree: NamedTree, draft: Draft): NounSense | null {
  if (draft.form === 'pronoun') return null;
  // "the Norland Times" is a paper
  const isTime = draft.type !== 'organization' && wordSense(tree, draft.head) === 'time';
  if (draft.type !== 'person' && (isTime || isDate(tree, draft))) return 'time';
  if (draft.form !== 'noun') return isSpokenOrKept(tree, draft) ? 'time' : null;
  if (isPart(tree, draft.head)) return 'quantity';
  // "the lender" that is a firm can be what a firm is called
  if (draft.type === 'organization' && saysPersonOrBody(tree, coreNoun(tree, draft.head))) return 'company';
  return draft.readAs ?? phraseSense(tree, draft.head);
}

/** "in Hausa", "before Easter": not "a Christmas card". */
function isSpokenOrKept(tree: NamedTree, { type, key, hangsBy }: Draft): boolean {
  return type === null && isTongueOrFeast(key) && tree.tokens[hangsBy].relation !== 'compound';
}

/** "October 7": a month and figures. */
function isDate(tree: NamedTree, { range }: Draft): boolean {
  const words = tree.tokens.slice(range[0], range[1] + 1);
  return (
    words.length <= 4 &&
    words.some((_, n) => wordSense(tree, range[0] + n) === 'time') &&
    words.every(
      ({ upos, text }, n) => upos === 'NUM' || /^[\d,]+$/.test(text) || wordSense(tree, range[0] + n) === 'time',
    )
  );
}

function kindOf(tree: NamedTree, draft: Draft): Kind {
  const token = tree.tokens[draft.head];
  if (draft.form === 'pronoun') {
    const word = token.text.toLowerCase();
    if (token.xpos === 'WDT' || (word === 'that' && /^W/.test(token.xpos))) return 'relative';
    return PRONOUNS.get(word) ?? 'skip';
  }
  if (draft.form === 'name' || draft.adjectival) return 'name';
  for (const child of tree.children[draft.head]) {
    if (child > draft.head) break;
    const { relation, text } = tree.tokens[child];
    if (relation === 'nmod:poss') return 'owned';
    if (relation !== 'det') continue;
    const word = text.toLowerCase();
    if (word === 'the') return 'definite';
    if (word === 'this' || word === 'that' || word === 'these' || word === 'those') return 'that-noun';
  }
  return 'other-noun';
}

function genderOf(tree: NamedTree, draft: Draft, kind: Kind): Gender | null {
  const word = tree.tokens[draft.head].text.toLowerCase();
  if (kind === 'he') return FEMALE_PRONOUNS.has(word) ? 'feminine' : 'masculine';
  if (draft.type !== 'person') return null;
  const words = draft.form === 'name' ? (draft.title ?? '').toLowerCase().split(/\s+/) : [lemmaOf(tree, draft.head)];
  const given = draft.form === 'name' && draft.key.includes(' ') ? genderOfName(draft.key) : null;
  for (const one of words) {
    const bare = one.replace(/\.$/, '');
    if (feminine.has(bare)) return 'feminine';
    // "Chairman Ann Vale" and "spokesman Ann Vale": the post is the man's, and she holds it.
    if (masculine.has(bare) && !(bare.endsWith('man') && given === 'feminine')) return 'masculine';
  }
  return given;
}

/** "Katla Jonsdottir": a daughter by her last name, whatever the first. */
function genderOfName(key: string): Gender | null {
  return /d[oó]ttir$/.test(key) ? 'feminine' : genderOfGivenName(key.split(' ')[0]);
}

/** A given name is a guess, and women are called "chairman" too. */
export function isGenderGuessed({ form, title }: Draft, { kind, gender, lemma }: Traits): boolean {
  if (gender === null) return true;
  if (kind === 'he') return false;
  if (form !== 'name') return lemma.endsWith('man') && lemma !== 'man' && lemma !== 'woman' && masculine.has(lemma);
  const words = (title ?? '').toLowerCase().split(/[\s.]+/);
  return !words.some((word) => feminine.has(word) || (masculine.has(word) && !word.endsWith('man')));
}

function manyOf(tree: NamedTree, draft: Draft, kind: Kind): boolean | null {
  const word = tree.tokens[draft.head].text.toLowerCase();
  switch (kind) {
    case 'he':
    case 'it':
    case 'first':
      return false;
    case 'they':
    case 'we':
      return true;
    case 'demonstrative':
      return word === 'these' || word === 'those';
    case 'name':
      return draft.type === 'group' ? true : draft.type === 'person' || draft.type === 'place' ? false : null;
    case 'relative':
    case 'you':
    case 'skip':
      return null;
    case 'definite':
    case 'that-noun':
    case 'owned':
    case 'other-noun':
      return manyOfNoun(tree, draft);
    default:
      return kind satisfies never;
  }
}

function manyOfNoun(tree: NamedTree, draft: Draft): boolean | null {
  if (tree.tokens[draft.head].upos === 'NUM') return !/^one$/i.test(tree.tokens[draft.head].text);
  if (isPlural(tree, coreNoun(tree, draft.head))) return true;
  if (tree.children[draft.head].some((child) => tree.tokens[child].relation === 'conj')) return null;
  return draft.type === 'group' || draft.type === 'organization' || draft.type === 'unit' ? null : false;
}
