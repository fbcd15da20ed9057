import { SAME_DEED_WEIGHTS } from '../data/same-deed-weights';
import type { JoinTrait } from '../model';
import type { ReadArticle } from './clusters';
import { type Compared, comparedIn } from './deed-pairs';
import { type Pair, TRAITS } from './deed-traits';
import type { Utterance } from './utterances';

/*
 * Which claims of two articles tell one deed by all that speaks for it and against it: agent, target, kind of deed, words, names, numbers,
 * days, places in the articles. The traits are weighed by a logistic model that was learned from stories (training/same-deed.ts).
 */

/** From this chance on two claims tell one deed. A wrong join misleads more than a missed one. */
const BAR = 0.6;

/** Two utterances of two articles that are likely told of one deed, how likely, and by what. */
export interface LikelyOne {
  readonly one: Utterance;
  readonly other: Utterance;
  readonly chance: number;
  traits(): readonly JoinTrait[];
}

/** The likeliest joins first; each two claims are each other's likeliest in the other's article. */
export function joinsIn(
  articles: readonly ReadArticle[],
  utterances: readonly (readonly Utterance[])[],
): readonly LikelyOne[] {
  const found = comparedIn(articles, utterances).flatMap((compared): LikelyOne[] => {
    const likely = likeliest(compared);
    return likely.chance < BAR ? [] : [likely];
  });
  const best = new Map<string, number>();
  for (const { one, other, chance } of found)
    for (const key of [keyOf(one, other), keyOf(other, one)]) best.set(key, Math.max(best.get(key) ?? 0, chance));
  const mutual = found.filter(
    ({ one, other, chance }) => chance === best.get(keyOf(one, other)) && chance === best.get(keyOf(other, one)),
  );
  // Those of equal chance stand in order of articles and claims: the sort is stable.
  return mutual.sort((left, right) => right.chance - left.chance);
}

/** A claim, beside an article. */
const keyOf = ({ article, number }: Utterance, { article: other }: Utterance): string =>
  `${article.id} ${number} ${other.id}`;

function likeliest(compared: Compared): LikelyOne {
  let best: { readonly pair: Pair; readonly chance: number } | null = null;
  for (const pair of compared) {
    const chance = chanceOf(pair);
    if (best === null || chance > best.chance) best = { pair, chance };
  }
  const { pair, chance } = best!;
  return { one: pair.one.utterance, other: pair.other.utterance, chance, traits: () => traitsOf(pair) };
}

/** What weighed for and against it. The constant, which weighs in every pair, is among them: with it their sum gives the chance. */
function traitsOf(pair: Pair): JoinTrait[] {
  return TRAITS.flatMap(({ name, of }, at): JoinTrait[] => {
    const value = of(pair);
    const weighs = rounded(value * SAME_DEED_WEIGHTS[at]![1]);
    return weighs === 0 ? [] : [{ name, value: rounded(value), weighs }];
  });
}

/** To three decimals; never -0, which JSON does not know. */
function rounded(value: number): number {
  return Math.round(1000 * value) / 1000 + 0;
}

/** 0 to 1, to three decimals. */
export function chanceOf(pair: Pair): number {
  let sum = 0;
  for (const [at, { of }] of TRAITS.entries()) sum += of(pair) * SAME_DEED_WEIGHTS[at]![1];
  return rounded(1 / (1 + Math.exp(-sum)));
}
