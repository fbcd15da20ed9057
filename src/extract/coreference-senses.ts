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
const PUBLIC_BODY =
  /\b(?:ministry|department|house|government|council|parliament|court|office|commission|agency|authority|senate|congress)\b/;

const named = (chain: Chain, test: (name: string) => boolean) => [...chain.names].some(test);
const isLand = (name: string, kind: string) => lands(name).some((land) => land.kind === kind);

const ROWS: readonly SenseRow[] = [
  { nouns: ['media'], fits: (chain) => named(chain, isOutlet), why: 'a publication is an outlet' },
  {
    nouns: ['country'],
    fits: (chain) => named(chain, (name) => isLand(name, 'country')),
    why: 'a country is in the table of countries',
  },
  {
    nouns: ['settlement'],
    fits: (chain) => chain.type === 'place' && !named(chain, (name) => lands(name).length > 0),
    why: 'a city is a place and no country',
  },
  {
    nouns: ['region'],
    fits: (chain) =>
      chain.type === 'place' && named(chain, (name) => isLand(name, 'region') || REGION_ENDING.test(name)),
    why: 'a territory is part of a country, not one',
  },
  {
    nouns: ['movement', 'company'],
    fits: (chain) => chain.type === 'organization' && !named(chain, (name) => isOutlet(name) || PUBLIC_BODY.test(name)),
    why: 'a group and a firm are bodies that neither publish nor govern',
  },
  {
    nouns: ['authority'],
    fits: (chain) =>
      chain.type === 'organization' &&
      named(chain, (name) => PUBLIC_BODY.test(name) || !name.includes(' ')) &&
      !named(chain, isOutlet),
    why: 'an agency is a public body, often known by its initials',
  },
  { nouns: ['force'], fits: (chain) => chain.type === 'unit', why: 'an army is a formation' },
  {
    nouns: ['office', 'source', 'occupation', 'human', 'kin'],
    fits: (chain) => chain.type === 'person',
    why: 'a post is held by a person',
  },
];

/** Nouns that name a kind of thing with a name of its own: "the court" is some Court, "the river" some River. */
const BY_OWN_WORD = new Set(
  'court tribunal committee board council parliament senate congress house commission bank treasury team club squad party union alliance federation league coalition association giant'.split(
    ' ',
  ),
);

/**
 * Whether a definite noun can stand for the chain's name: 'yes' where the name holds the noun itself ("the commission",
 * "the river") or a row of its sense allows it, 'no' where the row does not, '-' where nothing is said.
 */
export function senseFits(sense: NounSense | null, lemma: string, chain: Chain): 'yes' | 'no' | '-' {
  if (sense === null || chain.names.size === 0) return '-';
  if (named(chain, (name) => isHeadOf(lemma, name))) return 'yes';
  const row = ROWS.find((one) => one.nouns.includes(sense));
  if (row === undefined || BY_OWN_WORD.has(lemma)) return '-';
  return row.fits(chain) ? 'yes' : 'no';
}

/** "the administration" of "food and drug administration", "the ministry" of "ministry of health"; "the drug" is neither. */
function isHeadOf(lemma: string, name: string): boolean {
  const words = name.split(' ');
  const at = words.lastIndexOf(lemma);
  if (at < 0) return false;
  return at === words.length - 1 || /^(of|for|on|to|against|in)$/.test(words[at + 1]) || NAMED_BEHIND.has(lemma);
}

/** Nouns that stand before the name proper: "River Thames", "Bank Austria". */
const NAMED_BEHIND = new Set(
  'river lake mount mountain port fort camp cape hotel castle villa island isle gulf bay bank club team radio operation hurricane storm typhoon cyclone'.split(
    ' ',
  ),
);
