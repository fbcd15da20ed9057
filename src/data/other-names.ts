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

/** Languages and feasts with names that recognizers take for places and people: "said in Hausa", "before Diwali". Peoples of the same name keep their article. */
export const TONGUES =
  'hausa|yoruba|igbo|swahili|kiswahili|zulu|isizulu|xhosa|isixhosa|sesotho|setswana|shona|chichewa|bemba|nyanja|amharic|tigrinya|kinyarwanda|kirundi|luganda|lingala|wolof|bambara|fulfulde|twi|pidgin|krio|creole|arabic|farsi|dari|pashto|urdu|hindi|marathi|gujarati|malayalam|telugu|kannada|sinhala|tagalog|cebuano|mandarin|cantonese|hokkien|khmer|gaelic|yiddish|hebrew|aramaic|latin|esperanto|quechua|guarani|aymara|nahuatl|catalan|uyghur';
export const FEASTS =
  "christmas|christmas eve|easter|pentecost|thanksgiving|halloween|hanukkah|passover|yom kippur|rosh hashanah|purim|ramadan|eid|eid al-fitr|eid al-adha|eid-el-kabir|eid-el-fitr|sallah|tabaski|ashura|nowruz|diwali|holi|dussehra|onam|pongal|vesak|songkran|obon|midsummer|epiphany|michaelmas|lunar new year|new year|new year’s day|new year's day";

const neither = new Set(`${TONGUES}|${FEASTS}`.split('|'));

/** True of the key of a name that is nobody's and no place's: a language, a feast. */
export const isTongueOrFeast = (key: string): boolean => neither.has(key);
