import { COREFERENCE_LEAST, COREFERENCE_ROWS } from '../data/coreference-weights';
import { bondOf } from './coreference-bonds';
import type { Chain } from './coreference-chains';
import { isInDoubt } from './coreference-doubts';
import { isSplit, newFeatures, pairFeatures } from './coreference-features';
import type { Hint } from './coreference-nouns';
import { takenTypes } from './coreference-selection';
import type { View } from './coreference-view';

/** Weights by kind of mention and by feature; kinds without a row of their own have those of their family. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

export type Family = 'pronoun' | 'noun';

/** Kinds of one family are weighed alike but for what sets a kind apart: what is learned of "it" holds for "they" too. */
export function familyOf(kind: string): Family {
  return PRONOUNS.has(kind) ? 'pronoun' : 'noun';
}
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'it', 'they', 'demonstrative']);

/** Rows "kind/feature weight" and "family/feature weight"; what a feature weighs for a kind is the sum of both. */
export function parseWeights(rows: string): Weights {
  const parsed = new Map<string, Map<string, number>>([
    ['pronoun', new Map()],
    ['noun', new Map()],
  ]);
  for (const row of rows.split('\n')) {
    const space = row.lastIndexOf(' ');
    const slash = row.indexOf('/');
    const kind = row.slice(0, slash);
    let own = parsed.get(kind);
    if (own === undefined) {
      own = new Map();
      parsed.set(kind, own);
    }
    own.set(row.slice(slash + 1, space), Number(row.slice(space + 1)));
  }
  for (const [kind, own] of parsed) {
    const family = parsed.get(familyOf(kind))!;
    if (own !== family && kind !== 'pronoun')
      for (const [feature, weight] of family) own.set(feature, (own.get(feature) ?? 0) + weight);
  }
  return parsed;
}

/** In the news "he" and "she" have been spoken of before. */
export const NEVER_NEW: ReadonlySet<string> = new Set(['he']);

/** The shares, from 0 to 1, of "something new" and of each candidate, in this order. */
export function sharesOf(
  view: View,
  mention: number,
  candidates: readonly Chain[],
  hint: Hint | null,
  weights: Weights,
): number[] {
  const { kind } = view.traits[mention];
  const own = weights.get(kind) ?? weights.get(familyOf(kind))!;
  const score = (features: readonly string[]) => {
    let sum = 0;
    for (const feature of features) sum += own.get(feature) ?? 0;
    return sum;
  };
  const scores = [NEVER_NEW.has(kind) ? -1e9 : score(newFeatures(view, mention, hint))];
  candidates.forEach((chain, rank) => {
    scores.push(score(pairFeatures({ view, mention, chain, rank, hint })));
  });
  const top = Math.max(...scores);
  const raw = scores.map((one) => Math.exp(one - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((one) => one / sum);
}

/**
 * The candidate with the largest share, where it is large enough that such choices are nearly always right; null otherwise,
 * for a wrong antecedent misleads and none does not. "Ann and Ben said they": nobody alone is meant.
 */
export function byWeights(view: View, mention: number, candidates: readonly Chain[], hint: Hint | null): Chain | null {
  if (candidates.length === 0) return null;
  const shares = sharesOf(view, mention, candidates, hint, WEIGHTS);
  let best = 1;
  for (let n = 2; n < shares.length; n++) if (shares[n] > shares[best]) best = n;
  const chain = candidates[best - 1];
  const only = isOnly(view, mention, candidates);
  if (shares[best] < (only ? LEAST_OF_ONLY : leastShare(view, mention, chain, hint)))
    return calledSo(view, mention, candidates, hint, shares);
  if (!only && shares[best] <= shares[0]) return null;
  if (isContested(view, mention, chain, candidates, shares[best]) || isInDoubt(view, mention, chain)) return null;
  return isSplit(view, mention, chain) ? null : chain;
}

/**
 * Whether the weights speak clearly against what a rule chose: "the king was told by Tom Vega that he would step down". Who tells is then right less
 * often than wrong.
 */
export function isOutweighed(view: View, mention: number, chosen: Chain, candidates: readonly Chain[]): boolean {
  if (view.traits[mention].kind !== 'he') return false;
  const all = candidates.includes(chosen) ? candidates : [...candidates, chosen];
  return sharesOf(view, mention, all, null, WEIGHTS)[all.indexOf(chosen) + 1] < LEAST_OF_RULED;
}
const LEAST_OF_RULED = 0.2;

/**
 * "Corvel sued. It said the company": where it is either Corvel or the company told of before, it is what was called so before. Null
 * where nothing without a name was, or where it may as well be something new.
 */
function calledSo(
  view: View,
  mention: number,
  candidates: readonly Chain[],
  hint: Hint | null,
  shares: readonly number[],
): Chain | null {
  const { form, key } = view.drafts[mention];
  const same = candidates.findIndex((chain) => chain.keys.has(key) && chain.names.size === 0);
  if (hint === null || form !== 'noun' || same < 0) return null;
  const meant = candidates.indexOf(hint.chain);
  const held = shares[same + 1] + (meant < 0 || meant === same ? 0 : shares[meant + 1]);
  return held < leastShare(view, mention, candidates[same], null) ? null : candidates[same];
}

/**
 * "The bishop criticised the president's wife. She called him a traitor": whom something is done to or said of, bound by no
 * grammar, where somebody else is near and the choice is not sure. On GUM and on paragraphs of our own six right ties are lost
 * for five wrong ones; refusing he and she as subjects costs far more.
 */
function isContested(view: View, mention: number, chain: Chain, candidates: readonly Chain[], share: number): boolean {
  if (share >= SURE_OF_OBJECT || !ACTED_ON.has(view.roles[mention])) return false;
  if (view.traits[mention].kind !== 'he' || bondOf(view, mention, chain) !== 'loose') return false;
  const { sentence } = view.drafts[mention];
  const last = ({ members }: Chain) => view.drafts[members[members.length - 1]].sentence;
  return candidates.some((one) => one !== chain && one.type === 'person' && sentence - last(one) <= 1);
}
const SURE_OF_OBJECT = 0.8;
const ACTED_ON: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod']);

/**
 * The ties that one share is asked of: those of a kind of noun with or without a rule that speaks for them, and of a kind of
 * pronoun with the same bond to the chain. What grammar binds is right at a smaller share than what only stands near.
 */
export function groupOf(view: View, mention: number, chain: Chain, hint: Hint | null): string {
  const { kind } = view.traits[mention];
  if (hint?.chain === chain) return `${kind}/hint`;
  return BOUND.has(kind) ? `${kind}/${bondOf(view, mention, chain)}` : kind;
}
const BOUND = new Set(['he', 'it', 'they']);

function leastShare(view: View, mention: number, chain: Chain, hint: Hint | null): number {
  const least = COREFERENCE_LEAST[groupOf(view, mention, chain, hint)] ?? 1;
  return isPronouns(chain) ? Math.min(least, LEAST_OF_PRONOUNS) : least;
}

/** The one thing told of that the verb takes. */
function isOnly(view: View, mention: number, candidates: readonly Chain[]): boolean {
  const [chain] = candidates;
  if (candidates.length !== 1 || chain.type === null || view.drafts[mention].form !== 'pronoun') return false;
  return takenTypes(view, mention) !== null;
}

/** Of the one thing a verb takes. */
const LEAST_OF_ONLY = 0.2;
/** "It" after an "it" that was left alone: a wrong choice among things nobody named misleads little. */
const LEAST_OF_PRONOUNS = 0.5;

function isPronouns({ names, lemmas }: Chain): boolean {
  return names.size === 0 && lemmas.size === 0;
}

const WEIGHTS = parseWeights(COREFERENCE_ROWS);
