import type { NounSense } from '../data/nouns';
import { isAgencyAside } from './coreference-agencies';
import { holdsAnother, isDeputy, NOT_NOW } from './coreference-apart';
import { isBesideInClause, isInPassing } from './coreference-candidates';
import { type Chain, gendersAgree } from './coreference-chains';
import { holdsOtherPost, isOnlyInNames, lookedAt } from './coreference-descriptions';
import { senseFits } from './coreference-senses';
import { membersInSentence, type View } from './coreference-view';
import type { Draft } from './mentions-draft';
import { ofComplements } from './types';

/** Senses of things an owner has one of at a time: "Israel's military" and "the Israeli military" are one. */
const ONE_AT_A_TIME: ReadonlySet<NounSense> = new Set(['government', 'force', 'authority', 'institution', 'office']);
/** Senses of people who are known by a post or a part they play. */
const POSTS: ReadonlySet<NounSense> = new Set(['office', 'source', 'occupation']);
/** Nouns for people that say nothing more of them. */
const ANYBODY = new Set(['person', 'man', 'woman', 'boy', 'girl']);
/** How many sentences back one of them was called so. */
const ANYBODY_REACH = 4;
/** How many sentences back a definite noun looks for the name it stands for. */
const WINDOW = 2;

/** What a rule points at, and by what: one more thing that is weighed. */
export interface Hint {
  readonly chain: Chain;
  readonly by: 'owner' | 'last word' | 'anybody' | 'post' | 'sense';
}

/**
 * What a noun goes back to by a rule, 'new' where a rule says it is something new, or null where no rule speaks. `of` gives
 * the chain of each earlier mention, `recent` the chains, nearest first.
 */
export function hintOf(
  view: View,
  mention: number,
  of: readonly Chain[],
  recent: readonly Chain[],
): Hint | 'new' | null {
  const told = recent.filter((chain) => !isAgencyAside(view, mention, chain));
  const ruled = nounByRule(view, mention, of, told);
  if (ruled !== null) return ruled;
  const chain = nameBySense(view, mention, told);
  return chain === null ? null : { chain, by: 'sense' };
}

function nounByRule(view: View, mention: number, of: readonly Chain[], recent: readonly Chain[]): Hint | 'new' | null {
  const { kind, sense, many } = view.traits[mention];
  const draft = view.drafts[mention];
  if (kind === 'other-noun' && draft.unnamed && isCounted(view, mention)) return 'new';
  if (isNamedBehind(view, mention)) return 'new';
  const owned = sameOwner(view, mention, of, recent);
  if (owned !== null) return { chain: owned, by: 'owner' };
  const called = byLastWord(view, mention, recent);
  if (called !== null) return { chain: called, by: 'last word' };
  // "a person close to the talks", and later "the person"
  const isAnybody = ANYBODY.has(view.traits[mention].lemma);
  const isPost = sense !== null && (POSTS.has(sense) || isAnybody);
  if (kind !== 'definite' || many === true || !isPost || draft.owner !== null) return null;
  const last = lastOfItsKind(view, mention, recent);
  if (isAnybody && last !== null)
    return draft.sentence - lastSentence(view, last) <= ANYBODY_REACH ? { chain: last, by: 'anybody' } : null;
  // "A Western diplomat agreed. The diplomat": nearer than the diplomat who has a name
  const chain = last !== null && isUnnamed(last) ? last : (byTitle(view, mention, recent) ?? last);
  return chain === null ? null : { chain, by: 'post' };
}

/** "the town of Sielc": the name behind it says which town, whatever town was told of before. */
function isNamedBehind(view: View, mention: number): boolean {
  if (view.traits[mention].sense !== 'settlement') return false;
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  return ofComplements(tree, head).some((child) => tree.nameAt[child] !== null);
}

/** "an official", "four officials", "a second official": each starts somebody new. */
function isCounted(view: View, mention: number): boolean {
  const draft = view.drafts[mention];
  const tree = view.trees[draft.sentence];
  return tree.children[draft.head].some((child) => {
    const { relation, text } = tree.tokens[child];
    return relation === 'nummod' || (relation === 'det' && /^(?:an?|another|some|one|any|no|every|each)$/i.test(text));
  });
}

/** "stay until a new cabinet is formed": another one than the cabinet that was told of. */
export function isAnotherOne(view: View, mention: number): boolean {
  const { sentence, head } = view.drafts[mention];
  const { tokens, children } = view.trees[sentence];
  const says = (relation: string, words: RegExp) =>
    children[head].some((child) => tokens[child].relation === relation && words.test(tokens[child].text));
  return says('det', /^an?$/i) && says('amod', /^(?:new|different|second|third|further|separate|fresh)$/i);
}

/** "his administration" and "the Biden administration": the same noun with the same owner. */
function sameOwner(view: View, mention: number, of: readonly Chain[], recent: readonly Chain[]): Chain | null {
  const { sense, lemma, many, kind } = view.traits[mention];
  const owner = ownerChain(view, mention, of);
  if (owner === null || sense === null || !ONE_AT_A_TIME.has(sense) || kind === 'other-noun') return null;
  if (many === true && sense !== 'force') return null;
  return (
    recent.find(
      (chain) =>
        chain.lemmas.has(lemma) &&
        lookedAt(chain).some(
          (member) =>
            view.traits[member].lemma === lemma &&
            ownerChain(view, member, of) === owner &&
            areToldAlike(view, mention, member),
        ),
    ) ?? null
  );
}

/** "its foreign minister" is not its prime minister: the words of one noun hold those of the other. */
function areToldAlike(view: View, a: number, b: number): boolean {
  const words = [a, b].map((one) => view.drafts[one].key.split(' '));
  const [few, more] = words[0].length < words[1].length ? words : [words[1], words[0]];
  return few.every((word) => more.includes(word));
}

/** "his partner" of another man than the one whose partner was told of is somebody else. */
export function isSameOwners(view: View, mention: number, chain: Chain, of: readonly Chain[]): boolean {
  const { kind, lemma } = view.traits[mention];
  const owner = kind === 'owned' ? ownerChain(view, mention, of) : null;
  if (owner === null || !isKnown(owner)) return true;
  const others = lookedAt(chain)
    .filter((member) => view.traits[member].lemma === lemma && view.traits[member].kind === 'owned')
    .map((member) => ownerChain(view, member, of));
  return others.length === 0 || others.some((other) => other === null || other === owner || !isKnown(other));
}

function isKnown({ names }: Chain): boolean {
  return names.size > 0;
}

function ownerChain(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { owner } = view.drafts[mention];
  if (owner === null) return null;
  return of[view.numberOf.get(owner) ?? -1] ?? null;
}

/** "the agency" after "the Rivers and Land Agency": the name that closes with the noun, or what the noun alone was said of since. */
function byLastWord(view: View, mention: number, recent: readonly Chain[]): Chain | null {
  const { kind, lemma, many } = view.traits[mention];
  const { key, owner, type } = view.drafts[mention];
  if (kind !== 'definite' || many === true || key !== lemma || owner !== null || type === 'person') return null;
  const isCalledSo = (chain: Chain) => {
    const { names } = chain;
    // "told of the gap" in the law is no Kestrel Gap
    if (chain.type === 'place' && type !== 'place' && OF_ANYTHING.has(lemma)) return false;
    for (const name of names) if (name.toLowerCase().endsWith(` ${lemma}`)) return true;
    return false;
  };
  if (recent.filter(isCalledSo).length !== 1) return null;
  return recent.find((chain) => isCalledSo(chain) || (chain.lemmas.has(lemma) && chain.many !== true)) ?? null;
}

/** Last words of names of places that are said of much else. */
const OF_ANYTHING = new Set('gap point pass cross head end corner rise reach mouth'.split(' '));

/** "the President" is the one person so far who is called President; of several, the one named in reach. */
function byTitle(view: View, mention: number, recent: readonly Chain[]): Chain | null {
  const { lemma, gender } = view.traits[mention];
  const { sentence } = view.drafts[mention];
  const all = recent.filter(
    (chain) =>
      chain.titles.has(lemma) &&
      gendersAgree(gender, chain.gender) &&
      !holdsOtherPost(view, mention, chain) &&
      !isDeputy(view, mention, chain),
  );
  const quite = all.filter((chain) => !holdsAnother(view, lemma, chain, NOT_NOW));
  const holders = quite.length > 0 ? quite : all;
  if (holders.length <= 1) return holders[0] ?? null;
  const near = holders.filter((chain) => sentence - lastSentence(view, chain) <= 1);
  return near.length === 1 ? near[0] : null;
}

function isUnnamed({ names }: Chain): boolean {
  return names.size === 0;
}

/** "the official" is the last official told of, where the words add nothing to it. */
function lastOfItsKind(view: View, mention: number, recent: readonly Chain[]): Chain | null {
  const { lemma } = view.traits[mention];
  if (view.drafts[mention].key !== lemma) return null;
  const isCalledSo = (chain: Chain) =>
    (chain.lemmas.has(lemma) || chain.titles.has(lemma)) &&
    chain.type === 'person' &&
    chain.many !== true &&
    !isDeputy(view, mention, chain);
  const quite = recent.find((chain) => isCalledSo(chain) && !holdsAnother(view, lemma, chain, NOT_NOW));
  return quite ?? recent.find(isCalledSo) ?? null;
}

/**
 * The name a definite noun stands for by its sense alone ("the group" after Hamas, "the publication" after Politico): the
 * one that fits within two sentences; of several the one in the nearest sentence, of these the subject; else none.
 */
function nameBySense(view: View, mention: number, recent: readonly Chain[]): Chain | null {
  const { kind, sense, many, gender } = view.traits[mention];
  const draft = view.drafts[mention];
  if ((kind !== 'definite' && kind !== 'that-noun') || many === true || sense === null || POSTS.has(sense)) return null;
  const place = draft.type === 'place';
  if (draft.full[1] > draft.range[1]) return null;
  const bare = draft.key === view.traits[mention].lemma;
  if (!place && !bare && !isFromPlace(draft)) return null;
  const owner = draft.owner?.key ?? '';
  const inReach = recent.filter((chain) => draft.sentence - lastSentence(view, chain) <= WINDOW);
  const allFitting = inReach.filter(
    (chain) =>
      gendersAgree(gender, chain.gender) &&
      !isOnlyInNames(view, chain) &&
      senseFits(sense, view.traits[mention].lemma, chain) === 'yes' &&
      !chain.names.has(owner) &&
      !inside(view, mention, chain) &&
      !isBesideInClause(view, mention, chain) &&
      !(sense === 'country' && isInPassing(view, chain)),
  );
  // "the Friends of the Lake, an environmental group": of several that fit, the one that was called so
  const called = allFitting.filter((chain) => chain.lemmas.has(view.traits[mention].lemma));
  const fitting = called.length > 0 ? called : allFitting;
  if (fitting.length <= 1 || place || !bare) return fitting.length === 1 ? fitting[0] : null;
  const nearest = Math.max(...fitting.map((chain) => lastSentence(view, chain)));
  const near = fitting.filter((chain) => lastSentence(view, chain) === nearest);
  if (near.length === 1) return near[0];
  const subjects = near.filter((chain) => view.roles[chain.members[chain.members.length - 1]] === 'subj');
  return subjects.length === 1 ? subjects[0] : null;
}

/** "the Danish brewer", "the California company": where it is from is all that the words add. */
function isFromPlace({ key, owner }: Draft): boolean {
  return key.split(' ').length === 2 && owner !== null && owner.type === 'place';
}

function lastSentence(view: View, chain: Chain): number {
  return view.drafts[chain.members[chain.members.length - 1]].sentence;
}

function inside(view: View, mention: number, chain: Chain): boolean {
  const draft = view.drafts[mention];
  return membersInSentence(view, chain, draft.sentence).some((member) => {
    const { head } = view.drafts[member];
    return head >= draft.full[0] && head <= draft.full[1];
  });
}
