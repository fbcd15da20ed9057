import { SPEECH_VERBS } from '../data/speech';
import { SPEAKERS_FOR, TELLERS_OF_OTHERS, TELLERS_OF_OWNERS } from '../data/tellers';
import { allowed } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { doerOf } from './coreference-subjects';
import { mentionAt, type View } from './coreference-view';
import { caseOf } from './mentions-tree';
import { dependent, dependents } from './tree';

/**
 * "His lawyer said he had slept": the one a teller speaks for, where he or she can be meant; of tellers with a name only those
 * whose work it is. Null where nobody speaks for anybody.
 */
export function whoIsSpokenFor(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const teller = tellerIn(view, mention);
  if (teller < 0 || teller >= mention || view.traits[teller].many === true || of[teller] === undefined) return null;
  // "His brother, Luc Vega, said he", "her daughter, who was six then, said she": of whom more is said, of him or her is told as well
  if ((of[teller].names.size > 0 || isDescribed(view, teller)) && !SPEAKERS_FOR.has(view.traits[teller].lemma))
    return null;
  if (isOwnWork(view, mention)) return null;
  const owner = ownerOf(view, teller);
  const chain = owner < 0 ? undefined : of[owner];
  if (chain === undefined || chain === of[teller] || chain.type !== 'person') return null;
  return allowed(view, mention, chain) ? chain : null;
}

/** "Her agent said she had written to the league", "his lawyer said he would ask the court": what one does who speaks for somebody. */
function isOwnWork(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { relation, head: verb } = tree.tokens[hangsBy];
  if (relation !== 'nsubj') return false;
  const lemma = tree.tokens[verb].lemma.toLowerCase();
  const isTo = dependents(tree, verb, 'obl').some((at) => caseOf(tree, at) === 'to');
  return (
    lemma === 'represent' ||
    (lemma === 'write' && isTo) ||
    (isPlan(view, mention) && /^(?:ask|request|petition)$/.test(lemma))
  );
}

/** Not "a person close to Vega, who asked not to be named". */
function isDescribed(view: View, mention: number): boolean {
  const { sentence, head } = view.drafts[mention];
  return view.traits[mention].sense === 'kin' && dependent(view.trees[sentence], head, 'acl:relcl') >= 0;
}

/**
 * "A prosecutor said she could be charged": the teller who has no name and tells of others, where somebody else who fits was told
 * of in the sentence or the one before; null where there is none.
 */
export function tellerOfOthers(
  view: View,
  mention: number,
  candidates: readonly Chain[],
  of: readonly Chain[],
): Chain | null {
  const said = tellerIn(view, mention);
  if (
    said < 0 ||
    view.drafts[said].form !== 'noun' ||
    view.traits[said].many === true ||
    !isOfOthers(view, mention, said, of)
  )
    return null;
  const { lemma } = view.traits[said];
  // "He had refused, the official said": who tells behind it was told of before
  const teller = said < mention ? of[said] : candidates.find((chain) => chain.lemmas.has(lemma));
  if (teller === undefined || teller.names.size > 0) return null;
  // "The officer said he had known": of whom was told before, of him or her is told
  if (said < mention && view.drafts[teller.members[0]].sentence < view.drafts[mention].sentence) return null;
  return candidates.some((chain) => chain !== teller && isNear(view, mention, chain)) ? teller : null;
}

/** "The prosecutor said she would ask for six years": what somebody will do may be the teller's own to do. */
export function isPlan(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { relation, head } = tree.tokens[hangsBy];
  if (relation !== 'nsubj' || tree.tokens[head].upos !== 'VERB') return false;
  return dependents(tree, head, 'aux').some((at) => /^(?:will|would)$/i.test(tree.tokens[at].text));
}

/** Not "his wife said she was tired", who is nobody she could be mistaken for. */
function isOfOthers(view: View, mention: number, teller: number, of: readonly Chain[]): boolean {
  const owner = of[ownerOf(view, teller)];
  if (owner !== undefined && owner.type === 'person')
    return allowed(view, mention, owner) && !isDescribed(view, teller);
  return TELLERS_OF_OTHERS.has(view.traits[teller].lemma);
}

function isNear(view: View, mention: number, { members, type, names, gender }: Chain): boolean {
  const last = view.drafts[members[members.length - 1]];
  const isKnown = names.size > 0 || gender === view.traits[mention].gender;
  return type === 'person' && isKnown && view.drafts[mention].sentence - last.sentence <= 1;
}

/** In whose words, outside of quotations, "he" or "she" stands: the subject of the nearest verb that tells them; -1 for nobody's. */
function tellerIn(view: View, mention: number): number {
  if (view.traits[mention].kind !== 'he' || view.quotes[mention] >= 0) return -1;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const tells = (verb: number) => SPEECH_VERBS.has(tree.tokens[verb].lemma.toLowerCase());
  let at = hangsBy;
  for (; tree.tokens[at].head >= 0; at = tree.tokens[at].head) {
    const { relation, head } = tree.tokens[at];
    if (relation === 'ccomp' && tells(head)) return mentionAt(view, sentence, doerOf(tree, head));
    if (relation === 'parataxis' && tells(at)) return -1;
  }
  const behind = dependents(tree, at, 'parataxis').find(tells);
  return behind === undefined ? -1 : mentionAt(view, sentence, doerOf(tree, behind));
}

/** "His lawyer", "a lawyer for Vega", "anybody close to Vega": for whom somebody speaks; -1 for nobody. */
function ownerOf(view: View, teller: number): number {
  const { sentence, head, owner } = view.drafts[teller];
  const tree = view.trees[sentence];
  const close = dependents(tree, head, 'amod', 'acl').filter((at) => /^(?:close|near)$/i.test(tree.tokens[at].text));
  const speaks = TELLERS_OF_OWNERS.has(view.traits[teller].lemma);
  const own = owner === null || !speaks ? undefined : view.numberOf.get(owner);
  if (own !== undefined) return own;
  for (const noun of speaks ? [head, ...close] : close)
    for (const child of dependents(tree, noun, 'nmod', 'obl')) {
      const mark = dependent(tree, child, 'case');
      if (mark >= 0 && OF_SOMEBODY.has(tree.tokens[mark].text.toLowerCase())) return mentionAt(view, sentence, child);
    }
  return -1;
}
const OF_SOMEBODY = new Set(['of', 'for', 'to']);
