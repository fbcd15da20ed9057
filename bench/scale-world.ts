/** Who and what the synthetic articles of `npm run bench -- scale` speak of. Seeded: equal numbers give an equal world. */
import { LANDS } from '../src/data/countries';
import type { EntityType } from '../src/model';

/** Numbers in [0, 1) that hang on the seed alone (mulberry32, Tommy Ettinger, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One way of naming a thing: the words, a title before them, and whether names stand inside (`{Peru}`). */
export interface Naming {
  readonly words: string;
  readonly title: string | null;
}

export interface Thing {
  readonly type: EntityType;
  readonly form: 'name' | 'noun';
  /** How it is named first in an article, and later on. */
  readonly first: readonly Naming[];
  readonly later: readonly Naming[];
}

export interface World {
  readonly people: readonly Thing[];
  readonly organizations: readonly Thing[];
  readonly places: readonly Thing[];
  readonly lands: readonly Thing[];
  readonly sources: readonly Thing[];
  readonly bare: readonly Thing[];
  /** Deeds are of a place and a land. */
  readonly deed: (place: Thing, land: Thing, pick: () => number) => Thing;
}

const GIVEN =
  'James Mary Robert Linda Michael Anna William Elena David Laura Richard Maria Joseph Susan Thomas Karen Daniel Nancy Matthew Lisa Anthony Helen Mark Ruth Paul Julia Steven Carla Andrew Irina Peter Nadia George Leila Omar Fatima Ahmed Ingrid Viktor Olga Chen Mei Kenji Yuki Carlos Sofia Pedro Ines Luis Rosa Ivan Petra Hassan Amina Kofi Ama Jan Eva Lars Astrid Marco Giulia Pierre Claire Hans Greta Raj Priya Arjun Sita Tariq Samira'.split(
    ' ',
  );
const TITLES =
  'President,Prime Minister,Foreign Minister,Senator,Mayor,General,Governor,Professor,Judge,Chancellor'.split(',');
const HEADS =
  'Agency,Council,Commission,Institute,Authority,Board,Union,Party,Bank,Group,Holdings,University,Ministry,Federation'.split(
    ',',
  );
const FIELDS =
  'Safety,Energy,Harbor,Health,Finance,Trade,Transport,Water,Climate,Grain,Media,Defense,Labor,Housing,Space,Justice'.split(
    ',',
  );
const CITY_ENDS = ['ville', 'burg', 'ton', 'grad', 'abad', 'haven', 'mouth', 'field'];
const DEEDS = 'invasion,offensive,ceasefire,embargo,summit,election,strike,operation,raid,talks'.split(',');
const MODIFIERS = ['', '', '', 'limited ', 'full-scale ', 'planned ', 'ground '];
const SYLLABLES =
  'ka lo mi ran ter vos bel dan gor hil mar nor pel rin sal tor ul ven win zar bra cor dre fen gal'.split(' ');

/** A world large enough for `articles` articles: new names keep coming, ever more slowly, as in real news (Heaps' law). */
export function worldOf(articles: number, seed: number): World {
  const random = randomOf(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const grown = (per: number) => Math.ceil(per * articles ** 0.75);
  const word = (syllables: number) => {
    const text = Array.from({ length: syllables }, () => pick(SYLLABLES)).join('');
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const families = Array.from({ length: grown(2) }, () => word(2 + Math.floor(random() * 2)));
  const people = Array.from({ length: grown(4) }, () =>
    personOf(pick(GIVEN), pick(families), random() < 0.5 ? pick(TITLES) : null),
  );
  const organizations = Array.from({ length: grown(1.5) }, () =>
    organizationOf(random() < 0.5 ? word(2) : pick(LANDS).name, pick(FIELDS), pick(HEADS)),
  );
  const places = Array.from({ length: grown(1) }, () => plain('place', `${word(2)}${pick(CITY_ENDS)}`));
  return {
    people,
    organizations,
    places,
    lands: LANDS.filter(({ kind }) => kind === 'country').map(({ name, aliases, adjectives }) => ({
      type: 'place',
      form: 'name',
      first: [bare(name)],
      later: [name, ...aliases.slice(0, 2), ...adjectives.slice(0, 1)].map(bare),
    })),
    sources: 'an official,two officials,a spokesman,witnesses,analysts'
      .split(',')
      .map((words) => noun('person', words)),
    bare: [
      ...'the plan,the law,the budget,a red line,the talks'.split(',').map((words) => noun('policy', words)),
      ...'the attack,the storm,the vote'.split(',').map((words) => noun('event', words)),
      ...'displaced civilians,farmers,the workers'.split(',').map((words) => noun('group', words)),
      ...'the shipment,weapons,aid'.split(',').map((words) => noun('object', words)),
    ],
    deed: (place, land, random01) => {
      const at = (values: readonly string[]) => values[Math.floor(random01() * values.length)]!;
      const [kind, modifier] = [at(DEEDS), at(MODIFIERS)];
      const where = place.first[0]!.words;
      const who = land.later[land.later.length - 1]!.words;
      return {
        type: kind === 'invasion' || kind === 'offensive' || kind === 'raid' ? 'event' : 'policy',
        form: 'noun',
        first: [bare(`the ${modifier}${kind} in {${where}}`), bare(`the {${who}} ${modifier}${kind} in {${where}}`)],
        later: [bare(`the ${modifier}${kind}`), bare(`the ${modifier}${kind} in {${where}}`)],
      };
    },
  };
}

const bare = (words: string): Naming => ({ words, title: null });
const plain = (type: EntityType, words: string): Thing => ({
  type,
  form: 'name',
  first: [bare(words)],
  later: [bare(words)],
});
const noun = (type: EntityType, words: string): Thing => ({
  type,
  form: 'noun',
  first: [bare(words)],
  later: [bare(words)],
});

function personOf(given: string, family: string, title: string | null): Thing {
  const full = `${given} ${family}`;
  return {
    type: 'person',
    form: 'name',
    first: [{ words: full, title }, bare(full), { words: family, title }, bare(`${given[0]}. ${family}`)],
    later: [bare(family), bare(family), { words: family, title }, bare(full)],
  };
}

function organizationOf(name: string, field: string, head: string): Thing {
  const long = `${name} ${field} ${head}`;
  const acronym = long
    .split(' ')
    .map((word) => word[0]!.toUpperCase())
    .join('');
  return {
    type: 'organization',
    form: 'name',
    first: [bare(long), bare(long), bare(`${long} (${acronym})`), bare(acronym)],
    later: [bare(acronym), bare(long), bare(`${field} ${head}`)],
  };
}
