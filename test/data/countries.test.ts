import { describe, expect, test } from 'vitest';
import countries from 'world-countries';
import { capitalOf, countryOf, LANDS, landsOf, peopleOf } from '../../src/data/countries';

const LOOKUPS: readonly (readonly [phrase: string, name: string | null, code: string | null, why: string])[] = [
  ['US', 'United States', 'US', 'abbreviation'],
  ['U.S.', 'United States', 'US', 'abbreviation with full stops'],
  ['U.S', 'United States', 'US', 'the last full stop ended the sentence'],
  ['the United States', 'United States', 'US', 'article'],
  ['Britain', 'United Kingdom', 'GB', 'everyday name'],
  ['Israeli', 'Israel', 'IL', 'adjective'],
  ['Israelis', 'Israel', 'IL', 'people'],
  ['Gazans', 'Gaza Strip', 'PS', 'people of a region'],
  ['Gaza', 'Gaza Strip', 'PS', 'region'],
  ['Palestinians', 'Palestine', 'PS', 'people'],
  ['Texan', 'Texas', 'US', 'part of a state'],
  ['Kosovo', 'Kosovo', 'XK', 'user-assigned code'],
  ['Georgia', 'Georgia', 'GE', 'countries before regions'],
  ['EU', 'European Union', null, 'no country'],
  ['Spaniards', 'Spain', 'ES', 'irregular people'],
  ['Kyiv', null, null, 'capitals are asked for apart'],
  ['Islamic Republic of Mauritania', 'Mauritania', 'MR', 'its full style'],
  ['Kingdom of the Netherlands', 'Netherlands', 'NL', 'its full style'],
  ['Republic of China', 'Taiwan', 'TW', 'a style that is not that of China'],
  ['Republic of Letters', null, null, 'no country'],
  ['constructor', null, null, 'no name'],
];

describe('countries', () => {
  test.each(LOOKUPS)('%s', (phrase, name, code) => {
    const land = countryOf(phrase);
    expect(land?.name ?? null).toBe(name);
    expect(land?.code ?? null).toBe(code);
  });

  test('capitals', () => {
    expect(capitalOf('Kyiv')?.code).toBe('UA');
    expect(capitalOf('Washington')?.code).toBe('US');
    expect(capitalOf('Rafah')).toBeNull();
  });

  test('a word can be read in several ways', () => {
    expect(landsOf('Georgian').map(({ land, sense }) => `${land.code} ${sense}`)).toEqual([
      'GE adjective',
      'US adjective',
      'GE people',
      'US people',
    ]);
    expect(landsOf('Israelis')[0]!.many).toBe(true);
    expect(landsOf('Israeli').map(({ many }) => many)).toEqual([false, false]);
  });

  test('peoples without a land', () => {
    expect(peopleOf('Kurdish')).toBe('Kurd');
    expect(peopleOf('Shia')).toBe('Shiite');
    expect(peopleOf('Tammer')).toBeNull();
  });

  test('codes of countries are two capitals and stand once', () => {
    const codes = LANDS.filter(({ kind }) => kind === 'country').map(({ code }) => code!);
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

/** Capitals that share their name with so many places that the table leaves them out, or that are the name of something larger. */
const LEFT_OUT = new Set([
  'Brussels',
  'Santiago',
  'San José',
  'Victoria',
  'South Tarawa',
  'City of San Marino',
  'Bloemfontein',
  'Cape Town',
]);
/** What the package calls a people and another country calls its own. */
const SHARED = new Set([
  'Congolese',
  'Dominican',
  'Guinea-Bissauan',
  'I-Kiribati',
  'Kittitian or Nevisian',
  'Saint Vincentian',
]);

describe('the table against the package world-countries', () => {
  const states = countries.filter(({ independent }) => independent);

  test('has every sovereign state by code, common name and people', () => {
    expect(states.length).toBeGreaterThan(190);
    const wrong = states.flatMap(({ cca2, name, demonyms }) => {
      const people = demonyms?.['eng']?.m ?? '';
      const words = [name.common, ...(SHARED.has(people) ? [] : people.split(/, */))].filter((word) => word !== '');
      return words.filter((word) => countryOf(word)?.code !== cca2).map((word) => `${cca2} ${word}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has every capital but those it leaves out on purpose', () => {
    const wrong = states.flatMap(({ cca2, capital }) =>
      capital.filter(
        (city) => !LEFT_OUT.has(city) && ![capitalOf(city)?.code ?? null, countryOf(city)?.code ?? null].includes(cca2),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('reads the full style of a state as the state', () => {
    const styles = states.filter(({ name }) => / of /.test(name.official));
    const read = styles.filter(({ cca2, name }) => countryOf(name.official)?.code === cca2);
    const elsewhere = styles.filter(({ cca2, name }) => ![cca2, null].includes(countryOf(name.official)?.code ?? null));
    expect(elsewhere.map(({ name }) => name.official)).toEqual([]);
    expect(read.length / styles.length).toBeGreaterThan(0.9);
  });
});
