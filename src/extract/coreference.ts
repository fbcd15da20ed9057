import type { Article, Mention } from '../model';
import { toWhomItIsPut, whoIsAccused } from './coreference-accused';
import { isNamesake } from './coreference-appositions';
import { bodyMeant } from './coreference-bodies';
import { isNextOfName, isOneOfMany, sameName } from './coreference-called';
import { candidatesOf } from './coreference-candidates';
import { subjectBehind, whoIsToldOfBehind } from './coreference-cataphora';
import { absorb, addTo, type Chain, gendersAgree, startChain } from './coreference-chains';
import { mayBeObject, mayBeOwner, whoseClauseItIs } from './coreference-clauses';
import { countedBefore } from './coreference-counted';
import { isToldByUnknown } from './coreference-doubts';
import { firmOfTeller } from './coreference-employers';
import { isTorn, whatHasTheFloor, whoHasTheFloor, whoTellsOfThemselves } from './coreference-floor';
import { bodySpokenFor, whatIsToldOn } from './coreference-goes-on';
import { bodyOfTellersLand, isBareBody, isOfOtherLand, landOfItsTroops } from './coreference-lands';
import { isAcronymOf, type NameIndex, nameIndex } from './coreference-names';
import { type Hint, hintOf, isAnotherOne, isSameOwners } from './coreference-nouns';
import { paperThatReads } from './coreference-others';
import { ofNameBehind, ruleAntecedent } from './coreference-rules';
import { shipMeant } from './coreference-ships';
import { speakerIn } from './coreference-speakers';
import { saidBefore, suchAsBefore } from './coreference-such';
import { isPlan, tellerOfOthers, whoIsSpokenFor } from './coreference-tellers';
import type { Traits } from './coreference-traits';
import { type View, viewOf } from './coreference-view';
import { byWeights, isOutweighed } from './coreference-weights';
import type { Draft } from './mentions-draft';
import type { NamedTree } from './mentions-tree';

/** Picks one of the candidates, or null for something new; a rule may point at one of them. Training puts the annotated answer here. */
export type Choose = (view: View, mention: number, candidates: readonly Chain[], hint: Hint | null) => Chain | null;

/** Sets `refers` to the first mention of each chain, and lets a chain share its type. */
export function linkMentions(
  article: Article,
  trees: readonly NamedTree[],
  drafts: readonly Draft[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const view = viewOf(article, trees, drafts);
  const chains = chainsOf(view, byWeights);
  const linked = [...mentions];
  for (const chain of chains) {
    const first = mentions[chain.members[0]];
    const named = chain.names.size > 0;
    for (const member of chain.members) {
      const mention = linked[member];
      linked[member] = {
        ...mention,
        refers: member === chain.members[0] ? null : first.id,
        type: typeIn(chain, mention, view.traits[member]),
        unnamed: mention.unnamed && !named,
      };
    }
  }
  return linked;
}

/** A mention whose own words leave its type open takes that of its chain; a name is of the type its chain settled on. */
function typeIn(chain: Chain, mention: Mention, traits: Traits): Mention['type'] {
  if (traits.sense === 'time') return null;
  // "the gang" that goes by a name
  if (mention.type === 'group' && traits.many !== true && chain.type === 'organization') return 'organization';
  return mention.form === 'noun'
    ? (mention.type ?? (traits.sense === null ? chain.type : null))
    : (chain.type ?? mention.type);
}

/** All chains of an article, single mentions too, by first mention. One pass in text order. */
export function chainsOf(view: View, choose: Choose): Chain[] {
  const chains: Chain[] = [];
  const of: Chain[] = [];
  const names = nameIndex();
  let recent: Chain[] = [];
  for (const mention of ownersFirst(view)) {
    const chain = antecedent(view, mention, of, recent, names, choose) ?? startChain(chains.length);
    if (chain.members.length === 0) chains.push(chain);
    addTo(chain, mention, view.drafts[mention], view.traits[mention]);
    of[mention] = chain;
    const twin = twinOf(view, mention, chain, names, of);
    if (twin !== null) {
      for (const name of chain.names) names.add(name, twin);
      for (const member of absorb(twin, chain)) of[member] = twin;
      recent = recent.filter(({ members }) => members.length > 0);
    }
    if (view.traits[mention].kind === 'name' && !isOneOfMany(view, mention) && !isNextOfName(view, mention))
      names.add(view.drafts[mention].key, of[mention]);
    toFront(of[mention], recent);
  }
  for (const chain of chains) chain.members.sort((a, b) => a - b);
  return chains.filter((chain) => chain.members.length > 0).sort((a, b) => a.members[0] - b.members[0]);
}

/** Puts a chain first; what is out of reach then is gone. */
function toFront(chain: Chain, recent: Chain[]): void {
  let put = chain;
  for (let at = 0; at < MOST_RECENT; at++) {
    const before = recent[at];
    recent[at] = put;
    if (before === undefined || before === chain) return;
    put = before;
  }
}

/** Text order, but whoever owns a thing comes before it, "his" before "his administration", and whom a sentence tells of before "his" in front of it. */
function ownersFirst(view: View): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (mention: number) => {
    if (seen.has(mention)) return;
    seen.add(mention);
    const { owner, sentence } = view.drafts[mention];
    // "\"They ordered him to go,\" she said": who speaks is known before whom they speak of
    const isOfSpeaker = view.traits[mention].kind === 'he' || isBareBody(view, mention);
    if (isOfSpeaker && view.quotes[mention] >= 0) visit(speakerIn(view, sentence) ?? mention);
    if (owner !== null && owner.sentence === sentence) visit(view.numberOf.get(owner) ?? mention);
    // "In her speech, Ana Reyes said"
    const behind = subjectBehind(view, mention);
    if (behind >= 0) visit(behind);
    order.push(mention);
  };
  for (let mention = 0; mention < view.drafts.length; mention++) visit(mention);
  return order;
}

/** Rules first, then the weighing of candidates; what rules say of nouns is weighed with the rest. */
function antecedent(
  view: View,
  mention: number,
  of: readonly Chain[],
  recent: readonly Chain[],
  names: NameIndex,
  choose: Choose,
): Chain | null {
  if (isAnotherOne(view, mention)) return null;
  const found = ruleAntecedent(view, mention, of, names);
  if (found !== 'rank') return found;
  const ship = shipMeant(view, mention, of);
  if (ship !== null) return ship;
  if (view.drafts[mention].form === 'pronoun') {
    const spokenFor =
      whoIsToldOfBehind(view, mention, of) ??
      whoIsAccused(view, mention, of) ??
      toWhomItIsPut(view, mention, of) ??
      whoIsSpokenFor(view, mention, of) ??
      paperThatReads(view, mention, of) ??
      landOfItsTroops(view, mention, of);
    if (spokenFor !== null) return spokenFor;
    const candidates = candidatesOf(view, mention, recent);
    const teller = tellerOfOthers(view, mention, candidates, of);
    if (isTorn(view, mention, of) || mayBeOwner(view, mention, of)) return null;
    if (teller !== null && isPlan(view, mention)) return null;
    if (mayBeObject(view, mention)) return bodyMeant(view, mention, of);
    const unlessTeller = (chain: Chain | null) => (chain === teller ? null : chain);
    const inClause = unlessTeller(whoseClauseItIs(view, mention, of));
    if (inClause !== null) return inClause;
    const themselves = unlessTeller(whoTellsOfThemselves(view, mention, of));
    if (themselves !== null) return isOutweighed(view, mention, themselves, candidates) ? null : themselves;
    const byFloor =
      unlessTeller(whoHasTheFloor(view, mention, of)) ??
      whatHasTheFloor(view, mention, of) ??
      bodyMeant(view, mention, of);
    if (byFloor !== null) return byFloor;
    if (teller === null && isToldByUnknown(view, mention, of)) return null;
    const others = candidates.filter((chain) => chain !== teller);
    return choose(view, mention, others, null) ?? bodySpokenFor(view, mention, of) ?? whatIsToldOn(view, mention, of);
  }
  const such =
    countedBefore(view, mention, of) ??
    suchAsBefore(view, mention, of) ??
    bodyOfTellersLand(view, mention, of, recent) ??
    firmOfTeller(view, mention, of);
  if (such !== null) return such;
  const inReach = recent.filter((chain) => !isOfOtherLand(view, mention, chain, of, recent));
  const hint = hintOf(view, mention, of, inReach);
  if (hint === 'new') return null;
  const candidates = candidatesOf(view, mention, inReach).filter((chain) => isSameOwners(view, mention, chain, of));
  if (hint !== null && !candidates.includes(hint.chain)) candidates.push(hint.chain);
  const chain = choose(view, mention, candidates, hint) ?? saidBefore(view, mention, of);
  return chain && ofNameBehind(view, mention, chain, names, of);
}

/** A name that joined a noun by apposition may be known already: "the southern city Rafah" after "Rafah". */
function twinOf(view: View, mention: number, chain: Chain, names: NameIndex, of: readonly Chain[]): Chain | null {
  if (view.traits[mention].kind !== 'name' || chain.members.length < 2) return null;
  const { key, type } = view.drafts[mention];
  // who had a name before is known already
  if (type === 'person') {
    if (isNamesake(view, mention)) return null;
    const found = chain.names.size === 1 ? sameName(view, mention, names, of) : null;
    return found === chain || (found !== null && isRelative(view, chain, found, of)) ? null : found;
  }
  return names.called(
    key,
    (other) =>
      other !== chain &&
      other.type === chain.type &&
      gendersAgree(other.gender, chain.gender) &&
      !areLettersOfTwo(key, chain, other),
  );
}

/** "The National Farm Agency (NFA) and the Northern Fishing Association (NFA)": letters that two names in full share make them no one body. */
function areLettersOfTwo(key: string, one: Chain, other: Chain): boolean {
  const inFull = ({ names }: Chain) => [...names].some((name) => name !== key && isAcronymOf(key, name));
  return inFull(one) && inFull(other) && [...one.names].every((name) => name === key || !other.names.has(name));
}

/** "His daughter, Bec Marsh" is not the Marsh whose daughter she is. */
function isRelative(view: View, { members }: Chain, other: Chain, of: readonly Chain[]): boolean {
  return members.some((one) => {
    const owner = view.traits[one].sense === 'kin' ? view.drafts[one].owner : null;
    return owner !== null && of[view.numberOf.get(owner) ?? -1] === other;
  });
}

/** How many chains are kept in mind; older ones are out of reach of everything but names. */
const MOST_RECENT = 300;
