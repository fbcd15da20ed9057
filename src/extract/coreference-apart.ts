import { SPEECH_VERBS } from '../data/speech';
import { isAgencyAside } from './coreference-agencies';
import { isDoneBy } from './coreference-bonds';
import type { Chain } from './coreference-chains';
import {
  isAdvisor,
  isAskedAbout,
  isAsker,
  isAtTheDoor,
  isKinOfHisKin,
  isMereThis,
  isMinistryOfTroops,
  isNamedBelow,
  isNoneInParticular,
  isReader,
  isSpokesmanOfHeld,
  isToldToExist,
  isWithHimself,
} from './coreference-others';
import { isMember, mentionAt, type View } from './coreference-view';
import { caseOf } from './mentions-tree';
import { dependent } from './tree';

/** What by the grammar of a sentence or by what a verb means cannot be what a pronoun goes back to. */
export interface ApartRow {
  readonly why: string;
  /** The pronoun in the second brackets is not who stands in the first; `>` before the brackets that it goes back to. */
  readonly example: string;
  readonly isApart: (view: View, mention: number, chain: Chain) => boolean;
}

export const APART_ROWS: readonly ApartRow[] = [
  {
    why: 'who asks for what is done to somebody is somebody else',
    example: '>[Ana Reyes] ran the hospital for a year. [Dora Holm], a councillor, demanded [her] resignation.',
    isApart: isAskedOfOther,
  },
  {
    why: 'who tells of somebody inside a relative clause is not the one described',
    example: '>[Tom Vega] confirmed the death of [a man] who, [he] said, was hit by a stone.',
    isApart: isTellerOfDescribed,
  },
  {
    why: 'nobody is a niece or an aide of her own',
    example: '>[Tom Vega] wants to shut the pool. [Dora Holm], [his] niece, voted against it.',
    isApart: isOwnerOfDescribed,
  },
  {
    why: 'the agency of a dateline tells of others',
    example: '>[Corvel Foods] shuts its mill.\n\nMADISON ([FW]) - The owner said [the firm] had lost money.',
    isApart: isAgencyAside,
  },
  {
    why: 'who is named in what somebody says or recalls is somebody else',
    example: '>[Ana Reyes] wept. She met Dora Vale. [Vale] left. [She] did not recall Vale objecting.',
    isApart: isNamedBelow,
  },
  {
    why: 'who is named in what is asked is not who answers',
    example: '>[Ana Reyes] wept. Asked whether [Dora Holm] had signed it, [she] said no.',
    isApart: isAskedAbout,
  },
  {
    why: 'advice is given to others',
    example: '>[Tom Vega] runs the port. A critic, [Luc Holm], said [he] should resign.',
    isApart: isAdvisor,
  },
  {
    why: 'what is said not to exist is not who says so',
    example: '>[The report] was leaked after [the trust] had said [it] did not exist.',
    isApart: isToldToExist,
  },
  {
    why: 'how somebody is one asks of others',
    example: '>[The recruit] fell. [The sergeant] asked if [he] was all right.',
    isApart: isAsker,
  },
  {
    why: 'whom the police hold is not the spokesman',
    example: '>[Tom Vega] was summoned on Friday. [A spokesman], Luc Holm, declined to say if [he] was being held.',
    isApart: isSpokesmanOfHeld,
  },
  {
    why: 'whom somebody is with is somebody else',
    example: '>[Tom Vega] was freed. His brother, [Luc Holm], was with [him].',
    isApart: isWithHimself,
  },
  {
    why: 'of whose kin somebody is the kin is somebody else',
    example: '>[King Olaf] died in May. [Prince Luc] is the son of [his] first wife.',
    isApart: isKinOfHisKin,
  },
  {
    why: 'a stranger who opens a door does not live there',
    example: '>[Tom Vega] did not come out. [A man] who answered the door at [his] house said no.',
    isApart: isAtTheDoor,
  },
  {
    why: 'who is none in particular is no she',
    example: '>[Ana Reyes] said [no athlete] may leave without [her] consent.',
    isApart: isNoneInParticular,
  },
  {
    why: 'a word for what was just said tells nothing',
    example: '>[The court] issued an order. Whether [this] was a mistake, [it] added, was not clear.',
    isApart: isMereThis,
  },
  {
    why: 'what reads so is a paper',
    example: '>[The ruling] was signed by [the panel]. “The panel has no choice,” [it] reads.',
    isApart: isReader,
  },
  {
    why: 'troops and borders are those of a land and no ministry’s',
    example: '>[Norway] was attacked. [The Foreign Ministry] denied that [its] troops had fired.',
    isApart: isMinistryOfTroops,
  },
];

export function isApart(view: View, mention: number, chain: Chain): boolean {
  return APART_ROWS.some((row) => row.isApart(view, mention, chain));
}

/** "Dora Holm, the mayor's niece": the mayor is not Dora Holm. */
function isOwnerOfDescribed(view: View, mention: number, chain: Chain): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const { relation, head: owned } = tokens[hangsBy];
  if (relation !== 'nmod:poss' || owned < 0 || tokens[owned].relation !== 'appos') return false;
  const described = mentionAt(view, sentence, tokens[owned].head);
  return described >= 0 && isMember(view, chain, described);
}

/** "demanded her resignation", "called for his arrest": not "fought his removal", "offered her resignation". */
function isAskedOfOther(view: View, mention: number, chain: Chain): boolean {
  if (view.traits[mention].kind !== 'he' || view.roles[mention] !== 'poss') return false;
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  const deed = tree.tokens[head].head;
  const { relation, head: verb, lemma } = tree.tokens[deed];
  if (verb < 0 || !ASKED.has(lemma.toLowerCase())) return false;
  const asking = tree.tokens[verb].lemma.toLowerCase();
  const isAsked =
    relation === 'obj' ? ASKING.has(asking) : relation === 'obl' && isAskedFor(asking, caseOf(tree, deed));
  return isAsked && isDoneBy(view, mention, chain);
}

const isAskedFor = (verb: string, preposition: string | null): boolean =>
  preposition === 'for' && /^(?:call|push|press|ask|campaign)$/.test(verb);
const ASKING = new Set('demand order seek urge request recommend authorize authorise approve want'.split(' '));
/** What others do to somebody, or make him do. */
const ASKED = new Set(
  'resignation dismissal removal ouster sacking arrest detention release extradition deportation expulsion impeachment prosecution execution suspension'.split(
    ' ',
  ),
);

/** "A man who, he said, was hit", "the man he accused": he is not the man, whom he tells of. */
function isTellerOfDescribed(view: View, mention: number, chain: Chain): boolean {
  const { kind } = view.traits[mention];
  if (kind !== 'he' && kind !== 'it' && kind !== 'they') return false;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { relation, head: verb } = tree.tokens[hangsBy];
  if (relation !== 'nsubj' || !SPEECH_VERBS.has(tree.tokens[verb].lemma.toLowerCase())) return false;
  // "who, he said": whatever the tree makes of it
  const before = tree.tokens[hangsBy - 1]?.text === ',' ? mentionAt(view, sentence, hangsBy - 2) : -1;
  if (before >= 0 && view.traits[before].kind === 'relative' && isMember(view, chain, before)) return true;
  const told = tree.tokens[verb];
  const described = told.relation === 'parataxis' ? tree.tokens[told.head] : told;
  if (described.relation !== 'acl:relcl' || described.head < 0) return false;
  if (described !== told && dependent(tree, told.head, 'nsubj') < 0) return false;
  const noun = mentionAt(view, sentence, described.head);
  return noun >= 0 && isMember(view, chain, noun);
}

/** "the deputy governor" is not "the governor", the "Deputy Chief Minister" not "the Chief Minister", "the minister" no prime minister. */
export function isDeputy(view: View, mention: number, chain: Chain): boolean {
  const { key } = view.drafts[mention];
  if (DEPUTY.test(key)) return isWithoutDeputy(view, mention, chain);
  const higher = HIGHER[key];
  return holdsAnother(view, key, chain, DEPUTY) || (higher !== undefined && holdsAnother(view, key, chain, higher));
}

/** "A deputy governor" is not "the governor". */
function isWithoutDeputy(view: View, mention: number, chain: Chain): boolean {
  const { lemma } = view.traits[mention];
  return holdsAnother(view, lemma, chain, NO_DEPUTY);
}

/** Offices whose last word alone is another office. */
const HIGHER: Readonly<Record<string, RegExp>> = {
  minister: /(?:prime|chief) minister$/,
  president: /(?:senate|house) president$/,
};

/** Whether every post a chain is told to hold that ends with this word begins with such a word. */
export function holdsAnother(view: View, lemma: string, { members }: Chain, begin: RegExp): boolean {
  const posts = members
    .slice(0, FIRST)
    .map((member) => view.drafts[member])
    .map(({ form, key, title }) => (form === 'noun' ? key : (title?.toLowerCase() ?? '')))
    .filter((post) => post.endsWith(lemma));
  return posts.length > 0 && posts.every((post) => begin.test(post));
}

/** Who holds a post is told at first. */
const FIRST = 8;
const DEPUTY = /^(?:deputy|vice|assistant|associate)\b/;
const NO_DEPUTY = /^(?!.*\b(?:deputy|vice|assistant|associate)\b)/;
/** "former minister Dahl", "the acting governor": not "the minister", "the governor", where another is called so. */
export const NOT_NOW = /^(?:former|then|late|acting|interim|outgoing|incoming)\b|^ex-/;
