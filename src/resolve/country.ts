import { LANDS, type LandReading, landsOf } from '../data/countries';

/** What a word says of a land: its name, its adjective, or its people. */
export interface CountryName {
  /** Name the land is filed under; one land, one name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for regions and parts of the world. */
  readonly code: string | null;
  readonly kind: 'name' | 'adjective' | 'people';
}

/** The land a name, adjective or people stands for, case as written ("US" is one, "us" is not); null for any other word. */
export function countryOfName(text: string): CountryName | null {
  const bare = text.trim().replace(/['’]s?$/, '');
  return asName(landsOf(bare).find(({ sense }) => sense !== 'capital'));
}

function asName(reading: LandReading | undefined): CountryName | null {
  if (reading === undefined || reading.sense === 'capital') return null;
  const { land, sense } = reading;
  return { name: land.name, code: land.kind === 'country' ? land.code : null, kind: sense };
}

const BY_KEY: ReadonlyMap<string, string> = new Map(
  [...LANDS]
    .reverse()
    .flatMap((land) =>
      [...land.adjectives, ...land.aliases, land.name].map(
        (word) => [word.toLowerCase().replace(/\./g, ''), land.name] as const,
      ),
    ),
);

/** Name of the land that lower-cased words of a name key stand for ("us", "peruvian"), or null. Only for words of names. */
export function countryOfKey(words: string): string | null {
  return BY_KEY.get(words) ?? null;
}
