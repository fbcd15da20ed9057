import { COUNTRY_LINES, PEOPLE_LINES, REGION_LINES } from './country-table';

/** A country, a part of one, or a part of the world. */
export interface Land {
  /** The name it is filed under: "United States", "Gaza Strip". */
  readonly name: string;
  /** ISO 3166-1 alpha-2 (`XK` for Kosovo) of the country, or of the state a region belongs to; null for parts of the world. */
  readonly code: string | null;
  readonly kind: 'country' | 'region' | 'area';
  /** Its other names. */
  readonly aliases: readonly string[];
  /** "Israeli", "Gazan". */
  readonly adjectives: readonly string[];
  /** "Israelis", "Briton", "Britons". */
  readonly people: readonly string[];
  /** Capital first, then other seats of government; empty for regions. */
  readonly capitals: readonly string[];
}

/** How a word names its land: by a name of it, as adjective, as its people, or by its capital. */
export type LandSense = 'name' | 'adjective' | 'people' | 'capital';

export interface LandReading {
  readonly land: Land;
  readonly sense: LandSense;
  /** For people: "Israelis" are many, "a Briton" is one; false otherwise. */
  readonly many: boolean;
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(',').map((word) => word.trim()) : []);

/** Countries first, then regions and areas; in the order of the tables. */
export const LANDS: readonly Land[] = [
  ...COUNTRY_LINES.trim().split('\n').map(countryOfLine),
  ...REGION_LINES.trim().split('\n').map(regionOfLine),
];

/** Peoples and faiths that no land gives its name to: forms in singular, plural and as adjective. */
export const PEOPLES: readonly {
  readonly name: string;
  readonly plural: readonly string[];
  readonly adjectives: readonly string[];
}[] = PEOPLE_LINES.trim()
  .split('\n')
  .map((line) => {
    const [name, plural, adjectives] = line.split('|');
    return { name: name!, plural: plural ? list(plural) : [`${name}s`], adjectives: list(adjectives) };
  });

function countryOfLine(line: string): Land {
  const [code, names, adjectives, people, capitals] = line.split('|');
  const [name, ...aliases] = list(names);
  return landOf(name!, code!, 'country', aliases, list(adjectives), list(people), list(capitals));
}

function regionOfLine(line: string): Land {
  const [code, names, adjectives, people] = line.split('|');
  const [name, ...aliases] = list(names);
  const state = code === '-' ? null : code!;
  return landOf(name!, state, state === null ? 'area' : 'region', aliases, list(adjectives), list(people), []);
}

function landOf(
  name: string,
  code: string | null,
  kind: Land['kind'],
  aliases: string[],
  adjectives: string[],
  people: string[],
  capitals: string[],
): Land {
  // "Israeli" is also one Israeli; abbreviations ("US officials") have no people.
  const regular = adjectives.filter((word) => /\p{Ll}$/u.test(word) && !/(?:ish|sh|ch|ese|ss|ic|ois)$/.test(word));
  const folk = people.length > 0 ? people : regular.flatMap((word) => [word, `${word}s`]);
  return { name, code, kind, aliases, adjectives, people: folk, capitals };
}

const READINGS = readings();

function readings(): Map<string, LandReading[]> {
  const map = new Map<string, LandReading[]>();
  const add = (word: string, land: Land, sense: LandSense) => {
    const many = sense === 'people' && /(?:s|men|women|ese|é|Inuit|wana|otho|inabe|Scots|Swiss|ois|Kyrgyz)$/.test(word);
    const known = map.get(word);
    if (known === undefined) map.set(word, [{ land, sense, many }]);
    else if (!known.some((reading) => reading.land === land && reading.sense === sense))
      known.push({ land, sense, many });
  };
  for (const sense of ['name', 'adjective', 'people', 'capital'] as const) {
    for (const land of LANDS) for (const word of wordsOf(land, sense)) add(word, land, sense);
  }
  return map;
}

function wordsOf(land: Land, sense: LandSense): readonly string[] {
  if (sense === 'name') return [land.name, ...land.aliases];
  if (sense === 'adjective') return land.adjectives;
  return sense === 'people' ? land.people : land.capitals;
}

/**
 * Every way to read a word or phrase as a land, likeliest first: names before adjectives before people before capitals,
 * countries before regions. Straight apostrophes; a leading "the" and a lost last full stop ("U.S") do not matter.
 */
export function landsOf(phrase: string): readonly LandReading[] {
  const plain = phrase.replace(/^[Tt]he /, '').replace(/[’‘]/g, "'");
  return READINGS.get(plain) ?? READINGS.get(`${plain}.`) ?? READINGS.get(phrase) ?? styled(plain);
}

/** Longer phrases are no style of a country, in code units. */
const LONGEST_STYLE = 80;

/** Forms of state before the name of a country: "Islamic Republic of Mauritania". "State of" may be a state of a federation. */
const STYLE =
  /^(?:(?:Islamic|Federal|Federative|Democratic|Socialist|Bolivarian|Oriental|Plurinational|Cooperative|Co-operative|United|People's|Most Serene|Arab) )*(?:Republic|Kingdom|Principality|Sultanate|Emirate|Commonwealth|Grand Duchy|Union) of (?:the )?(.+)$/;
/** Names that more than one state bears: only their full styles, which the table has, say which. */
const OF_SEVERAL = new Set(['China', 'Congo', 'Korea']);

function styled(phrase: string): readonly LandReading[] {
  const name = phrase.length > LONGEST_STYLE ? undefined : STYLE.exec(phrase)?.[1];
  if (name === undefined || OF_SEVERAL.has(name)) return [];
  return (READINGS.get(name) ?? []).filter(({ land, sense }) => sense === 'name' && land.kind === 'country');
}

/** The land a name, adjective or people stands for; capitals are left to `capitalOf`. Null where it stands for none. */
export function countryOf(phrase: string): Land | null {
  return landsOf(phrase).find(({ sense }) => sense !== 'capital')?.land ?? null;
}

/** The country whose capital this is, or null. */
export function capitalOf(phrase: string): Land | null {
  return landsOf(phrase).find(({ sense }) => sense === 'capital')?.land ?? null;
}

const BY_PEOPLE = new Map(
  PEOPLES.flatMap((people) => [people.name, ...people.plural, ...people.adjectives].map((word) => [word, people.name])),
);

/** The people or faith a word stands for, in the singular: "Kurdish" gives "Kurd"; null where it stands for none. */
export function peopleOf(word: string): string | null {
  return BY_PEOPLE.get(word) ?? null;
}
