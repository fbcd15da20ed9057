import type { Article } from '../model';
import type { Chain } from './coreference-chains';
import { type Traits, traitsOf } from './coreference-traits';
import { type Draft, type DraftAt, draftFinder } from './mentions-draft';
import type { NamedTree } from './mentions-tree';
import { findQuotes, quoteAt } from './quotes';
import { plain } from './tree';

/** All that the rules of coreference look at, once for an article. Lists are by mention index, in text order. */
export interface View {
  readonly trees: readonly NamedTree[];
  readonly drafts: readonly Draft[];
  readonly traits: readonly Traits[];
  /** Index of the quotation each mention stands in, or -1. */
  readonly quotes: readonly number[];
  /** Grammatical role of each mention: "subj", "obj", "obl", "poss" ... */
  readonly roles: readonly string[];
  /** Mention headed by a token. */
  readonly draftAt: DraftAt;
  /** Mention index of each draft. */
  readonly numberOf: ReadonlyMap<Draft, number>;
  /** Of each noun the last one before it with the same head, or -1. */
  readonly sameHead: readonly number[];
  /** The first mention of each different name of a person, in text order. */
  readonly people: readonly number[];
}

export function viewOf(article: Article, trees: readonly NamedTree[], drafts: readonly Draft[]): View {
  const regions = findQuotes(article.text);
  const traits = drafts.map((draft) => traitsOf(trees[draft.sentence], draft));
  return {
    trees,
    drafts,
    traits,
    quotes: drafts.map((draft) => quoteAt(regions, draft.start)),
    roles: drafts.map((draft) => roleOf(trees[draft.sentence], draft.head)),
    draftAt: draftFinder(drafts),
    numberOf: new Map(drafts.map((draft, n) => [draft, n])),
    sameHead: sameHeads(drafts, traits),
    people: peopleOf(drafts),
  };
}

function sameHeads(drafts: readonly Draft[], traits: readonly Traits[]): number[] {
  const last = new Map<string, number>();
  return drafts.map(({ form }, n) => {
    if (form !== 'noun') return -1;
    const before = last.get(traits[n].lemma) ?? -1;
    last.set(traits[n].lemma, n);
    return before;
  });
}

function peopleOf(drafts: readonly Draft[]): number[] {
  const first = new Map<string, number>();
  for (const [n, { form, type, key }] of drafts.entries())
    if (form === 'name' && type === 'person' && !first.has(key)) first.set(key, n);
  return [...first.values()];
}

const ROLES: Readonly<Record<string, string>> = {
  nsubj: 'subj',
  csubj: 'subj',
  obj: 'obj',
  iobj: 'obj',
  obl: 'obl',
  nmod: 'nmod',
  appos: 'appos',
  root: 'root',
  compound: 'mod',
  amod: 'mod',
};

/** A coordinated mention has the role of the first of its row, and an apposition that of what it renames. */
export function roleOf(tree: NamedTree, index: number): string {
  let at = index;
  while (/^(?:conj|appos)$/.test(tree.tokens[at].relation) && tree.tokens[at].head >= 0) at = tree.tokens[at].head;
  const { relation } = tree.tokens[at];
  if (relation === 'nmod:poss') return 'poss';
  return ROLES[plain(relation)] ?? 'other';
}

export function mentionAt(view: View, sentence: number, token: number): number {
  return view.draftAt(sentence, token);
}

/** Whether a mention is of a chain. Members stand in the order of their sentences, so that only the last ones are looked at. -1 is of none. */
export function isMember(view: View, { members }: Chain, mention: number): boolean {
  if (mention < 0) return false;
  const { sentence } = view.drafts[mention];
  for (let at = members.length - 1; at >= 0 && view.drafts[members[at]].sentence >= sentence; at--)
    if (members[at] === mention) return true;
  return false;
}

/** The last members of a chain, as far as they stand in this sentence. */
export function membersInSentence(view: View, chain: Chain, sentence: number): number[] {
  const found: number[] = [];
  for (let at = chain.members.length - 1; at >= 0 && view.drafts[chain.members[at]].sentence === sentence; at--)
    found.push(chain.members[at]);
  return found;
}

/** Whether it is so of a mention that stands in the sentence of this one, or of this one. */
export function isAnyBeside(view: View, mention: number, test: (other: number) => boolean): boolean {
  const isBeside = (other: number) => view.drafts[other]?.sentence === view.drafts[mention].sentence;
  for (let other = mention; isBeside(other); other--) if (test(other)) return true;
  for (let other = mention + 1; isBeside(other); other++) if (test(other)) return true;
  return false;
}

/** The verb or the state that a pronoun is the subject of; -1 where it is none. */
export function verbOfSubject(view: View, mention: number): number {
  const { sentence, hangsBy } = view.drafts[mention];
  const { relation, head } = view.trees[sentence].tokens[hangsBy];
  return relation.startsWith('nsubj') ? head : -1;
}

/** The token by which a mention hangs on a verb: of an apposition, that of what it renames. */
export function hookOf(view: View, mention: number): number {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  let at = hangsBy;
  while (tokens[at].relation === 'appos' && tokens[at].head >= 0) at = tokens[at].head;
  return at;
}
