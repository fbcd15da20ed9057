import { HAPPENING_NOUNS } from './nouns-happenings';
import { ORGANIZATION_NOUNS } from './nouns-organizations';
import { PERSON_NOUNS } from './nouns-people';
import { PLACE_NOUNS } from './nouns-places';
import { POLICY_NOUNS } from './nouns-policies';
import { THING_NOUNS } from './nouns-things';

/**
 * What kind of thing a head noun names. Finer than the eight entity types, because coreference needs to know that
 * "the newspaper" can be Politico and "the ministry" cannot.
 */
export type NounSense =
  // people: one is a person, several are a group
  | 'office'
  | 'source'
  | 'occupation'
  | 'kin'
  | 'human'
  | 'member'
  // several people taken as one
  | 'crowd'
  | 'settlement'
  | 'country'
  | 'region'
  | 'site'
  | 'nature'
  | 'government'
  | 'authority'
  | 'media'
  | 'company'
  | 'movement'
  | 'institution'
  | 'sports'
  | 'force'
  | 'proposal'
  | 'rule'
  | 'pact'
  | 'demand'
  | 'undertaking'
  | 'violence'
  | 'meeting'
  | 'contest'
  | 'protest'
  | 'procedure'
  | 'disaster'
  | 'change'
  | 'weapon'
  | 'vehicle'
  | 'goods'
  | 'document'
  | 'structure'
  // says how much or which kind; what it is follows "of"
  | 'quantity'
  // never an entity, listed so that no guess by ending is made
  | 'none'
  | 'time';

/** One row: nouns of one sense, as singular lemmas separated by blanks. `example` has one of them in brackets. */
export interface NounRow {
  readonly sense: NounSense;
  readonly nouns: string;
  readonly why: string;
  readonly example: string;
}

export const NOUN_ROWS: readonly NounRow[] = [
  ...PERSON_NOUNS,
  ...PLACE_NOUNS,
  ...ORGANIZATION_NOUNS,
  ...POLICY_NOUNS,
  ...HAPPENING_NOUNS,
  ...THING_NOUNS,
];

const senses = new Map<string, NounSense>();
for (const row of NOUN_ROWS) for (const noun of row.nouns.split(' ')) senses.set(noun.replaceAll('_', ' '), row.sense);

/** Sense of a term of two words ("red line"), or null where no row lists it. */
export function senseOfTerm(term: string): NounSense | null {
  return senses.get(term) ?? null;
}

/** Endings that make a noun of people, for nouns no row lists; longest first. Written so that "sector" and "matter" stay out. */
const HUMAN_ENDINGS = [
  'woman',
  'women',
  'person',
  'worker',
  'holder',
  'keeper',
  'maker',
  'ologist',
  'ographer',
  'man',
  'men',
  'ist',
  'ian',
  'eer',
];

/** Endings of abstractions, to stop the human ones: "a tie-in", "the past" are none of ours. */
const NOT_HUMAN = new Set([
  'list',
  'mist',
  'twist',
  'wrist',
  'fist',
  'waist',
  'gist',
  'specimen',
  'regimen',
  'abdomen',
  'omen',
  'beer',
  'pioneer',
  'deer',
  'sheer',
  'career',
  'gear',
  'talisman',
  'checklist',
  'playlist',
  'shortlist',
  'blacklist',
  'wishlist',
  'guideline',
  'steer',
  'veneer',
  'acumen',
  'semen',
  'hymen',
  'ramen',
  'shaman',
]);

/**
 * Sense of a noun's lemma ("battalion" -> 'force'), or null where nothing is known of it.
 * A compound written as one word or with a hyphen is read by its last part: "ex-president", "counter-offensive".
 */
export function senseOf(lemma: string): NounSense | null {
  const word = lemma.toLowerCase();
  const known = senses.get(word);
  if (known !== undefined) return known;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return senseOf(word.slice(hyphen + 1));
  if (NOT_HUMAN.has(word) || word.length < 5) return null;
  return HUMAN_ENDINGS.some((ending) => word.endsWith(ending)) ? 'occupation' : null;
}
