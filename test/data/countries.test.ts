import { describe, expect, test } from 'vitest';
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
