import { LANDS, type Land, type LandReading, landsOf, peopleOf } from '../data/countries';
import { askedOnce, type Tree } from './tree';

/** What a phrase says of a country or region: its name, its adjective ("Israeli"), or its people ("Gazans"). */
export interface CountryWord {
  /** Lower-cased main name: "united states". */
  readonly country: string;
  readonly kind: 'name' | 'adjective' | 'people';
}

/** Null where the phrase stands for no land; capitals are places of their own. */
export function countryWord(phrase: string): CountryWord | null {
  const found = landsOf(phrase).find(({ sense }) => sense !== 'capital');
  return found === undefined || found.land.kind === 'area'
    ? null
    : { country: found.land.name.toLowerCase(), kind: kindOf(found) };
}

function kindOf({ sense }: LandReading): CountryWord['kind'] {
  return sense === 'capital' ? 'name' : sense;
}

/** True for peoples and faiths no country gives its name to: "Kurds", "Sunnis". */
export function isPeople(word: string): boolean {
  return peopleOf(word) !== null && word.endsWith('s');
}

/** A country word that ends at a token, with the token it starts at: "South Korean" is found at its last word. */
export interface CountryPhrase extends CountryWord {
  readonly first: number;
}

/** The longest country word of up to three tokens that ends here, or null. Only words in capitals count. */
export const countryAt = askedOnce(longestCountryWord);

function longestCountryWord(tree: Tree, index: number): CountryPhrase | null {
  if (!/^\p{Lu}/u.test(tree.tokens[index].text)) return null;
  for (let first = Math.max(0, index - 2); first <= index; first++) {
    const words = tree.tokens.slice(first, index + 1);
    if (first < index && !words.every((word) => /^[\p{Lu}]/u.test(word.text))) continue;
    const found = countryWord(words.map((word) => word.text).join(' '));
    if (found !== null) return { ...found, first };
  }
  return null;
}

const byKey = new Map<string, Land[]>();
for (const land of LANDS) {
  const key = land.name.toLowerCase();
  byKey.set(key, [...(byKey.get(key) ?? []), land]);
}

/** Lands by the key of a mention: their lower-cased main name. */
export function landsNamed(key: string): readonly Land[] {
  return byKey.get(key) ?? [];
}

/** What a key, lower-cased as keys are, says of lands: "dutch", "oslo". */
export function landsOfKey(key: string): readonly LandReading[] {
  return landsOf(key.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase()));
}
