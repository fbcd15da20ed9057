import { VESSELS } from '../data/vessels';
import type { Chain } from './coreference-chains';
import type { View } from './coreference-view';

/**
 * The ship that "she" or "the vessel" goes back to: the only one that was told of in the last sentences, for "she" where no woman was,
 * nor anybody who may be one; null for none.
 */
export function shipMeant(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { kind, gender, lemma, many } = view.traits[mention];
  const isShe = kind === 'he' && gender === 'feminine';
  const isShip = (kind === 'definite' || kind === 'that-noun') && VESSELS.has(lemma) && many !== true;
  if (!isShe && !isShip) return null;
  const near = new Set<Chain>();
  const { sentence } = view.drafts[mention];
  for (let other = of.length - 1; other >= 0; other--) {
    if (of[other] === undefined || other === mention) continue;
    if (view.drafts[other].sentence < sentence - REACH) break;
    near.add(of[other]);
  }
  if (
    isShe &&
    !isPartOfShip(view, mention) &&
    [...near].some((chain) => chain.type === 'person' && chain.gender !== 'masculine')
  )
    return null;
  // "the ferry" is not the tanker
  const ships = [...near].filter(
    (chain) => isOfShip(chain) && (isShe || GENERAL.has(lemma) || chain.lemmas.has(lemma) || chain.vessels.has(lemma)),
  );
  return ships.length === 1 ? ships[0] : null;
}

/** "Her port side", "her hull": of no woman, whoever stands near. */
function isPartOfShip(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  if (view.roles[mention] !== 'poss') return false;
  const words = tokens.slice(hangsBy + 1, tokens[hangsBy].head + 1).map(({ lemma }) => lemma.toLowerCase());
  return words.some((word) => PARTS.has(word));
}
const PARTS = new Set('port starboard bow stern hull hold deck keel mast anchor rudder propeller draught'.split(' '));

const REACH = 3;

/** What any of them may be called. */
const GENERAL = new Set(['ship', 'vessel']);

function isOfShip({ type, lemmas, vessels, many }: Chain): boolean {
  return type === 'object' && many !== true && (vessels.size > 0 || [...lemmas].some((lemma) => VESSELS.has(lemma)));
}
