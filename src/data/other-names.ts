import type { EntityType } from '../model';

/**
 * Cities and bodies of the news that go by several names which share too few words to be compared: renamed, spelled after another
 * language, shortened, or translated. One a line: the name that stands for all, then the others. A test runs each.
 */
const LINES: readonly (readonly [EntityType, string])[] = [
  ['place', 'Kyiv|Kiev'],
  ['place', 'Kharkiv|Kharkov'],
  ['place', 'Odesa|Odessa'],
  ['place', 'Lviv|Lvov'],
  ['place', 'Dnipro|Dnepropetrovsk|Dnipropetrovsk'],
  ['place', 'Mumbai|Bombay'],
  ['place', 'Kolkata|Calcutta'],
  ['place', 'Chennai|Madras'],
  ['place', 'Bengaluru|Bangalore'],
  ['place', 'Yangon|Rangoon'],
  ['place', 'Ho Chi Minh City|Saigon'],
  ['place', 'Astana|Nur-Sultan'],
  ['place', 'Almaty|Alma-Ata'],
  ['place', 'Guangzhou|Canton'],
  ['place', 'Gdansk|Danzig'],
  ['place', 'Mecca|Makkah'],
  ['place', 'Gqeberha|Port Elizabeth'],
  ['place', 'Saint Petersburg|Leningrad|Petrograd'],
  ['organization', 'Federal Reserve|Fed|US Federal Reserve|Federal Reserve Board'],
  ['organization', 'Médecins Sans Frontières|Doctors Without Borders'],
  ['organization', 'Reporters Without Borders|Reporters Sans Frontières'],
];

/** Rows of names that mean one thing, the first of each standing for all. */
export const OTHER_NAMES: readonly { readonly type: EntityType; readonly names: readonly string[] }[] = LINES.map(
  ([type, line]) => ({ type, names: line.split('|') }),
);
