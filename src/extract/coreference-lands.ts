import { tellingVerb } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { lookedAt } from './coreference-descriptions';
import { whatOfItsLand } from './coreference-others';
import { speakerIn } from './coreference-speakers';
import { doerOf } from './coreference-subjects';
import { mentionAt, type View } from './coreference-view';

/** Bodies that each land has one of. */
const BODIES_OF_LANDS = new Set(
  'government army military parliament cabinet ministry legislature navy senate'.split(' '),
);
/** Who speaks for a land. */
const SPEAKERS_OF_LANDS = new Set('minister premier president chancellor ambassador king queen'.split(' '));

/**
 * "Norwick's government sent soldiers. Velmora's minister said the government would answer": of which land the bare noun for a body is, is
 * said by who speaks of it, and the government of another land is not meant. In another paragraph, where the governments of two
 * lands were told of, it may be either, and nobody is better than the wrong one.
 */
export function isOfOtherLand(
  view: View,
  mention: number,
  chain: Chain,
  of: readonly Chain[],
  recent: readonly Chain[],
): boolean {
  const { lemma } = view.traits[mention];
  if (!chain.lemmas.has(lemma) || !isBareBody(view, mention)) return false;
  const lands = landsOf(view, chain, lemma, of);
  if (lands.length === 0) return false;
  const own = tellersLand(view, mention, of);
  if (own !== null) return !lands.includes(own);
  const paragraph = (one: number) => view.trees[view.drafts[one].sentence].sentence.paragraph;
  if (paragraph(chain.members[chain.members.length - 1]) === paragraph(mention)) return false;
  return recent.some(
    (other) => other !== chain && landsOf(view, other, lemma, of).some((land) => !lands.includes(land)),
  );
}

/** "Velmora's minister said the government would answer": the government of Velmora that was told of before; null for none. */
export function bodyOfTellersLand(
  view: View,
  mention: number,
  of: readonly Chain[],
  recent: readonly Chain[],
): Chain | null {
  const land = isBareBody(view, mention) ? tellersLand(view, mention, of) : null;
  if (land === null) return null;
  return recent.find((chain) => landsOf(view, chain, view.traits[mention].lemma, of).includes(land)) ?? null;
}

/** "The government", "the army". */
export function isBareBody(view: View, mention: number): boolean {
  const { kind, lemma, many } = view.traits[mention];
  const { key, owner } = view.drafts[mention];
  return kind === 'definite' && many !== true && owner === null && key === lemma && BODIES_OF_LANDS.has(lemma);
}

/** The lands of a body called so: by who owns it, or by who tells of it. */
function landsOf(view: View, chain: Chain, lemma: string, of: readonly Chain[]): Chain[] {
  if (!chain.lemmas.has(lemma)) return [];
  return lookedAt(chain)
    .filter((member) => view.traits[member].lemma === lemma)
    .flatMap((member) => ownLand(view, member, of) ?? tellersLand(view, member, of) ?? []);
}

/** "Norwick's government", "his government" of the premier of Norwick. */
function ownLand(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { owner } = view.drafts[mention];
  const owning = owner === null ? undefined : of[view.numberOf.get(owner) ?? -1];
  if (owning === undefined) return null;
  return owning.type === 'place' && owning.names.size > 0 ? owning : landSpokenFor(view, owning, of);
}

/** The land of whoever tells what a mention stands in, in or outside of a quotation; null where that is not known. */
function tellersLand(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  const verb = tellingVerb(tree, head);
  const teller = verb < 0 ? -1 : mentionAt(view, sentence, doerOf(tree, verb));
  const speaker = teller < 0 && view.quotes[mention] >= 0 ? (speakerIn(view, sentence) ?? -1) : teller;
  const chain = speaker < 0 || speaker === mention ? undefined : of[speaker];
  return chain === undefined ? null : landSpokenFor(view, chain, of);
}

/** The land whose minister or whose army somebody is told to be. */
function landSpokenFor(view: View, chain: Chain, of: readonly Chain[]): Chain | null {
  for (const member of lookedAt(chain)) {
    const { owner } = view.drafts[member];
    const land = owner === null ? undefined : of[view.numberOf.get(owner) ?? -1];
    if (land !== undefined && land.names.size > 0 && land.type !== 'organization' && speaksForLand(view, member))
      return land;
  }
  return null;
}

/** "Norwick's Foreign Ministry denied that its troops had crossed": whose troops and borders they are is the land. */
export function landOfItsTroops(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const owned = view.quotes[mention] >= 0 ? -1 : whatOfItsLand(view, mention);
  if (owned < 0) return null;
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  let content = owned;
  while (content >= 0 && tree.tokens[content].relation !== 'ccomp') content = tree.tokens[content].head;
  const doer = content < 0 ? -1 : doerOf(tree, tree.tokens[content].head);
  const teller = doer >= head ? -1 : mentionAt(view, sentence, doer);
  const { owner, type } = teller < 0 ? { owner: null, type: null } : view.drafts[teller];
  const land = owner === null || type !== 'organization' ? undefined : of[view.numberOf.get(owner) ?? -1];
  const words = teller < 0 ? [] : view.drafts[teller].key.split(' ');
  return land?.type === 'place' && words.some((word) => BODIES_OF_LANDS.has(word)) ? land : null;
}

function speaksForLand(view: View, member: number): boolean {
  const { lemma } = view.traits[member];
  const title = view.drafts[member].title?.toLowerCase().split(' ') ?? [];
  return [lemma, ...title].some((word) => SPEAKERS_OF_LANDS.has(word) || BODIES_OF_LANDS.has(word));
}
