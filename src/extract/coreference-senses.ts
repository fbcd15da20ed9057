import type { NounSense } from '../data/nouns';
import { isOutlet } from '../data/outlets';
import type { Chain } from './coreference-chains';
import { landsNamed as lands } from './mentions-places';

/** Which named things a definite noun can stand for: a row says what the noun is and what the name must be. */
interface SenseRow {
  readonly nouns: readonly NounSense[];
  readonly fits: (chain: Chain) => boolean;
  readonly why: string;
}

const REGION_ENDING = / (?:strip|province|region|valley|peninsula|district|county|oblast|bank|coast)$/;

const named = (chain: Chain, test: (name: string) => boolean) => [...chain.names].some(test);
const ends = (chain: Chain, words: readonly string[]) =>
  named(chain, (name) => words.some((word) => name.endsWith(word) || name.includes(`${word} of`)));

const ROWS: readonly SenseRow[] = [
  { nouns: ['media'], fits: (chain) => named(chain, isOutlet), why: 'a publication is an outlet' },
  {
    nouns: ['country'],
    fits: (chain) => named(chain, (name) => lands(name).some((land) => land.kind === 'country')),
    why: 'a country is in the table of countries',
  },
  {
    nouns: ['settlement', 'nature', 'site'],
    fits: (chain) => chain.type === 'place' && !named(chain, (name) => lands(name).length > 0),
    why: 'a city is a place and no country',
  },
  {
    nouns: ['region'],
    fits: (chain) =>
      chain.type === 'place' &&
      named(chain, (name) => lands(name).some((land) => land.kind === 'region') || REGION_ENDING.test(name)),
    why: 'a territory is part of a country, not one',
  },
  {
    nouns: ['movement', 'sports', 'institution', 'company'],
    fits: (chain) =>
      chain.type === 'organization' &&
      !named(chain, isOutlet) &&
      !ends(chain, ['ministry', 'department', 'house', 'government', 'council', 'parliament', 'court']),
    why: 'a group, a club, a school and a firm are bodies that neither publish nor govern',
  },
  {
    nouns: ['government', 'authority'],
    fits: (chain) => chain.type === 'organization' && !named(chain, isOutlet),
    why: 'an agency or council is a body that does not publish',
  },
  { nouns: ['force'], fits: (chain) => chain.type === 'unit', why: 'an army is a formation' },
  {
    nouns: ['office', 'source', 'occupation', 'human', 'kin'],
    fits: (chain) => chain.type === 'person',
    why: 'a post is held by a person',
  },
];

/** Whether a definite noun of this sense can stand for the chain's name: 'yes', 'no', or '-' where no row speaks. */
export function senseFits(sense: NounSense | null, chain: Chain): 'yes' | 'no' | '-' {
  if (sense === null || chain.names.size === 0) return '-';
  const row = ROWS.find((one) => one.nouns.includes(sense));
  if (row === undefined) return '-';
  return row.fits(chain) ? 'yes' : 'no';
}
