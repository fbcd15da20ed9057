import type { NounSense } from '../data/nouns';
import type { EntityType, MentionForm, Name, Span } from '../model';
import { coreOf, fullOf, type Range } from './mentions-core';
import { formOf, headSpanOf, isAdjectival, isInsideCountry, isLanguage } from './mentions-form';
import { keyOf } from './mentions-key';
import { countryAt } from './mentions-places';
import { isPrefix } from './mentions-remarked';
import { isHonorific, type Titled } from './mentions-titles';
import { caseOf, childrenBy, headOf, type NamedTree } from './mentions-tree';
import { coreNoun, ofComplements, phraseSense, saysPersonOrBody, wordSense } from './types';
import { typeOfMention } from './types-mention';

/** A mention while it is being read: it still knows its tree. */
export interface Draft extends Span {
  readonly sentence: number;
  /** Token index of the syntactic head. */
  readonly head: number;
  /** The token it hangs on the tree by: the head, or the title the tree made the head of a name. */
  readonly hangsBy: number;
  /** Core, first and last token, both inclusive. */
  readonly range: Range;
  /** With everything that hangs on it: relative clauses, appositions. */
  readonly full: Range;
  /** All tokens that lead to this mention: its head, the tokens of its name, its title. */
  readonly tokens: readonly number[];
  readonly name: Name | null;
  readonly titled: Titled | null;
  /** A nationality adjective that stands for its country: "Israeli" of "Israeli officials". */
  readonly adjectival: boolean;
  readonly headSpan: Span;
  readonly form: MentionForm;
  type: EntityType | null;
  /** Of a type by which it is tied to what goes back to it, and which too little speaks for to be told. */
  unsure?: true;
  /** What the article calls by the same noun elsewhere, where that settled the type. */
  readAs?: NounSense;
  unnamed: boolean;
  readonly key: string;
  readonly title: string | null;
  owner: Draft | null;
}

const NOT_A_HEAD = new Set([
  'flat',
  'fixed',
  'goeswith',
  'expl',
  'case',
  'cc',
  'cc:preconj',
  'det',
  'det:predet',
  'mark',
  'punct',
  'reparandum',
  'discourse',
]);
/** Relations under which an adjective, number or determiner stands for a noun: "the wounded", "four of them", "both". */
const NOMINAL = /^(?:nsubj|obj|iobj|obl|nmod)(?!:unmarked|:npmod|:tmod)/;

/** The mentions of one sentence, by position. */
export function draftsOf(tree: NamedTree, text: string): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const whole = wholeAt(tree, i);
    if (whole) drafts.push(draft(tree, text, i, whole));
    if (headsMention(tree, i)) drafts.push(draft(tree, text, i, null));
  }
  assignOwners(tree, drafts);
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The name with its title that hangs on the tree by this token. */
function wholeAt(tree: NamedTree, index: number): Titled | null {
  const titled = tree.titleAt[index];
  return titled && headOf(tree, titled.first, titled.name.last) === index ? titled : null;
}

/** Index of the draft that a token of a sentence leads to, or -1. */
export type DraftAt = (sentence: number, token: number) => number;

/** The draft each token leads to; a token a whole titled name hangs by leads to that. */
export function draftFinder(drafts: readonly Draft[]): DraftAt {
  const found: Map<number, number>[] = [];
  const put = (sentence: number, token: number, n: number) => {
    found[sentence] ??= new Map();
    found[sentence].set(token, n);
  };
  drafts.forEach(({ sentence, tokens }, n) => {
    for (const token of tokens) put(sentence, token, n);
  });
  drafts.forEach(({ sentence, titled, hangsBy }, n) => {
    if (titled) put(sentence, hangsBy, n);
  });
  return (sentence, token) => found[sentence]?.get(token) ?? -1;
}

function headsMention(tree: NamedTree, index: number): boolean {
  const token = tree.tokens[index];
  const name = tree.nameAt[index];
  const titled = tree.titleAt[index];
  if (isLanguage(tree, index) || isFieldOfPost(tree, index) || isPrefix(tree.tokens, index)) return false;
  if (titled && (name === titled.name || (!name && countryAt(tree, index) === null))) return false;
  if (name)
    return (
      headOf(tree, name.first, name.last) === index && /\p{Lu}|\d/u.test(token.text[0]) && !isSubjectOfPost(tree, index)
    );
  const plainRelation = token.relation.split(':')[0];
  if (NOT_A_HEAD.has(plainRelation) || NOT_A_HEAD.has(token.relation)) return false;
  if (countryAt(tree, index) !== null) return !isInsideCountry(tree, index);
  if (token.relation === 'nmod:desc') return false;
  if (token.relation === 'compound') return token.upos === 'PROPN' && wordSense(tree, index) !== 'time';
  switch (token.upos) {
    case 'NOUN':
    case 'PROPN':
      return true;
    case 'PRON':
      return !['EX', 'WRB'].includes(token.xpos);
    case 'ADJ':
      if (isNounInDisguise(tree, index)) return true;
      return NOMINAL.test(token.relation) && standsForNoun(tree, index);
    case 'NUM':
    case 'DET':
      return NOMINAL.test(token.relation) && !isYear(token.text);
    default:
      return false;
  }
}

/** "National Security" of "National Security Adviser": the field of a post and no body of its own. */
function isSubjectOfPost(tree: NamedTree, index: number): boolean {
  const { relation } = tree.tokens[index];
  return relation === 'compound' && wordSense(tree, index) === 'none';
}

/** "Director of Public Prosecutions", "Minister of State", "Group Head": in capitals, without an article, what a post is for or its rank. */
function isFieldOfPost(tree: NamedTree, index: number): boolean {
  const { relation, head, text } = tree.tokens[index];
  const post = tree.tokens[head];
  if (post === undefined || !/^\p{Lu}/u.test(text) || !/^\p{Lu}\p{Ll}/u.test(post.text) || tree.nameAt[head])
    return false;
  const isPost = wordSense(tree, head) === 'office';
  if (relation === 'compound') return isPost && RANKS.has(text.toLowerCase());
  return (
    relation === 'nmod' &&
    (isPost || wordSense(tree, head) === 'source') &&
    OF_FIELDS.has(post.lemma.toLowerCase()) &&
    caseOf(tree, index) === 'of' &&
    childrenBy(tree, index, 'det', 'nmod:poss').length === 0 &&
    !/^(?:place|organization|person)$/.test(tree.nameAt[index]?.type ?? '') &&
    countryAt(tree, index) === null
  );
}

/** Posts that are held for a field; a mayor or a bishop is one of a town. */
const OF_FIELDS = new Set(
  'director minister secretary head chief manager commissioner inspector undersecretary'.split(' '),
);
const RANKS = new Set('group regional national general senior deputy country global'.split(' '));

/** "the wounded"; not "as legitimate". */
function standsForNoun(tree: NamedTree, index: number): boolean {
  return childrenBy(tree, index, 'det', 'nmod:poss').length > 0;
}

/** "the chief executive", where the tagger took the post for an adjective. */
function isNounInDisguise(tree: NamedTree, index: number): boolean {
  if (tree.tokens[index].relation === 'amod' || !standsForNoun(tree, index)) return false;
  return wordSense(tree, index) === 'office' || wordSense(tree, index) === 'occupation';
}

function isYear(text: string): boolean {
  return /^\d/.test(text) && !/^\d{1,3}(?:,\d{3})*$/.test(text);
}

function draft(tree: NamedTree, text: string, index: number, whole: Titled | null): Draft {
  const head = whole ? headOf(tree, whole.name.first, whole.name.last) : index;
  const name = tree.nameAt[head];
  const land = whole === null ? landInTitle(tree, head) : null;
  const range = whole ? titledRange(tree, whole) : (land ?? coreOf(tree, head));
  const headSpan = land
    ? { start: tree.tokens[land[0]].start, end: tree.tokens[head].end }
    : headSpanOf(tree, head, name);
  const words = text.slice(headSpan.start, headSpan.end);
  const form = formOf(tree, head);
  const type = typeOfMention(tree, head, form, words);
  return {
    sentence: tree.sentence.index,
    head,
    hangsBy: index,
    range,
    full: joined(range, fullOf(tree, index)),
    tokens: tokensOf(tree, head, whole, name),
    name,
    titled: whole,
    adjectival: isAdjectival(tree, head),
    start: tree.tokens[range[0]].start,
    end: tree.tokens[range[1]].end,
    headSpan,
    form,
    type,
    unnamed: isUnnamed(tree, head, form, type),
    key: keyOf(tree, head, form, range, words),
    title: whole && titleOf(tree, text, whole),
    owner: null,
  };
}

/** "mediator" of "the mediator Dame Joan Holm". */
function titleOf({ tokens }: NamedTree, text: string, { first, last }: Titled): string {
  let end = last;
  while (end > first && isHonorific(tokens[end].text)) end--;
  return text.slice(tokens[first].start, tokens[end].end);
}

/** "Czech" of "Czech Deputy Defense Minister Ida Holm", whatever words of the title the tree hung on it. */
function landInTitle(tree: NamedTree, head: number): Range | null {
  const land = tree.titleAt[head] === null ? null : countryAt(tree, head);
  return land === null ? null : [land.first, head];
}

/** Title and name, with the article or the possessor before them: "Chad's Prime Minister Ana Reyes". */
function titledRange(tree: NamedTree, { first, name }: Titled): Range {
  const before = tree.tokens[first - 1];
  if (before?.upos === 'DET') return [first - 1, name.last];
  if (before?.xpos !== 'POS' || before.head < 0) return [first, name.last];
  return [Math.min(first, coreOf(tree, before.head)[0]), name.last];
}

function joined(a: Range, b: Range): Range {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function tokensOf(tree: NamedTree, head: number, titled: Titled | null, name: Name | null): number[] {
  const tokens = new Set([head]);
  if (name) for (let i = name.first; i <= name.last; i++) tokens.add(i);
  for (const child of childrenBy(tree, head, 'flat')) tokens.add(child);
  if (titled)
    for (let i = titled.first; i <= titled.last; i++) if (!tree.nameAt[i] && countryAt(tree, i) === null) tokens.add(i);
  return [...tokens];
}

/** People the text does not name, who may speak all the same: "an Israeli official", "four US officials". */
function isUnnamed(tree: NamedTree, head: number, form: MentionForm, type: EntityType | null): boolean {
  const noun = coreNoun(tree, head);
  if (form !== 'noun' || (type !== 'person' && type !== 'group' && !saysPersonOrBody(tree, noun))) return false;
  if (noun !== head || childrenBy(tree, noun, 'nummod').length > 0) return true;
  const sense = phraseSense(tree, head);
  return sense !== 'crowd' && sense !== 'member' && countryAt(tree, head) === null;
}

/** Relations under which a mention belongs to the noun it stands with. */
const OWNING = new Set(['nmod:poss', 'compound', 'amod', 'nmod:desc']);

function assignOwners(tree: NamedTree, drafts: readonly Draft[]): void {
  const byHead = new Map<number, Draft>();
  for (const one of drafts) for (const token of one.tokens) byHead.set(token, one);
  for (const one of drafts) {
    for (const token of one.tokens) one.owner ??= ownerOf(tree, token, one, byHead);
    one.owner ??= ownerInTitle(one, drafts);
  }
}

/** The body or country named among the words of a title, wherever the tree hung it. */
function ownerInTitle({ titled }: Draft, drafts: readonly Draft[]): Draft | null {
  if (!titled) return null;
  return (
    drafts.find(
      ({ head, form, adjectival }) => head >= titled.first && head <= titled.last && (form === 'name' || adjectival),
    ) ?? null
  );
}

function ownerOf(tree: NamedTree, token: number, self: Draft, byHead: ReadonlyMap<number, Draft>): Draft | null {
  for (const child of tree.children[token]) {
    const owner = byHead.get(child);
    if (owner === undefined || owner === self) continue;
    const { relation } = tree.tokens[child];
    if (relation === 'nmod:poss') return owner;
    if (OWNING.has(relation) && child < token && (owner.form === 'name' || owner.adjectival)) return owner;
  }
  return ownerAfter(tree, token, self, byHead);
}

/** "the head of the bank", "the army of Chad": people, bodies and units belong to what follows "of". */
function ownerAfter(tree: NamedTree, token: number, self: Draft, byHead: ReadonlyMap<number, Draft>): Draft | null {
  if (self.type !== 'person' && self.type !== 'group' && self.type !== 'organization' && self.type !== 'unit')
    return null;
  if (coreNoun(tree, token) !== token) return null;
  for (const child of ofComplements(tree, token)) {
    const owner = byHead.get(child);
    if (owner !== undefined && owner !== self) return owner;
  }
  return null;
}
