/**
 * Articles with other names in the place of their own, so that the network learns to read names nobody has heard of from what stands around them.
 * One word of an article becomes the same other word wherever the article names somebody or something by it.
 */

import { LANDS } from '../src/data/countries';
import { NAME_CLASSES } from '../src/language/names-labels';
import { type SingleNames, singleNames } from './gazetteer';
import type { NamedArticle } from './names-data';
import type { Random } from './random';

/** How a word stands in names. */
type Role = 'first' | 'last' | 'place' | 'thing' | 'acronym';

/** Share of the words that are replaced, by their role: what organizations and things are is known by their own words more often than that of people. */
const REPLACED: { readonly [role in Role]: number } = { first: 0.5, last: 0.5, place: 0.3, thing: 0.15, acronym: 0.1 };
const NAME_WORD = /^\p{Lu}\p{Ll}{2,}$/u;
const ACRONYM = /^[A-Z]{2,6}$/;
const [PERSON, PLACE, , PEOPLE] = NAME_CLASSES.map((_, at) => at);

/** What renaming draws from. */
export interface NewNames extends SingleNames {
  /** Common words, which can be names too: "Small", "Advocate". */
  readonly ordinary: readonly string[];
  /** Lower-cased words that are not replaced: "river", "ministry", and the names of countries. */
  readonly kept: ReadonlySet<string>;
}

/** How often a word without a capital must stand in the articles to be common, and to be kept. */
const COMMON = 5;
const KEPT = 2;

export function newNames(articles: readonly NamedArticle[]): NewNames {
  const counts = new Map<string, number>();
  for (const { sentences } of articles)
    for (const { words } of sentences)
      for (const word of words) if (/^\p{Ll}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const atLeast = (least: number) => [...counts].filter(([, count]) => count >= least).map(([word]) => word);
  const countries = LANDS.filter(({ kind }) => kind === 'country').flatMap(({ name, aliases }) => [name, ...aliases]);
  const kept = [...atLeast(KEPT), ...countries.flatMap((name) => name.toLowerCase().split(/\s+/))];
  return { ...singleNames(), ordinary: atLeast(COMMON).sort(), kept: new Set(kept) };
}

export function renamed(article: NamedArticle, names: NewNames, random: Random): NamedArticle {
  const changes = new Map<string, string>();
  for (const [word, role] of rolesIn(article, names.kept)) {
    if (random() < REPLACED[role]) changes.set(word, another(word, role, names, random));
  }
  const sentences = article.sentences.map((sentence) => ({
    ...sentence,
    words: sentence.words.map((word) => changes.get(word) ?? word),
  }));
  return { ...article, sentences };
}

/** The words that names are made of, each with its one role; words that also stand outside of names are left out. */
function rolesIn({ sentences }: NamedArticle, kept: ReadonlySet<string>): Map<string, Role> {
  const roles = new Map<string, Role>();
  const barred = new Set<string>();
  for (const { words, runs } of sentences) {
    const inside = new Set<number>();
    for (const { first, last, type } of runs) {
      for (let at = first; at <= last; at++) {
        inside.add(at);
        const word = words[at]!;
        const role = roleOf(word, type, at === last);
        if (type === PEOPLE || role === null || kept.has(word.toLowerCase())) barred.add(word);
        else if (roles.has(word) && roles.get(word) !== role) barred.add(word);
        else roles.set(word, role);
      }
    }
    words.forEach((word, at) => {
      if (!inside.has(at)) barred.add(word);
    });
  }
  for (const word of barred) roles.delete(word);
  return roles;
}

function roleOf(word: string, type: number, last: boolean): Role | null {
  if (NAME_WORD.test(word)) return type === PERSON ? (last ? 'last' : 'first') : type === PLACE ? 'place' : 'thing';
  return type !== PERSON && ACRONYM.test(word) ? 'acronym' : null;
}

function another(word: string, role: Role, { first, last, places, ordinary }: NewNames, random: Random): string {
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const made = (list: readonly string[]) => joined(one(list), one(list), random);
  const common = () => one(ordinary).replace(/^./, (letter) => letter.toUpperCase());
  const chance = random();
  switch (role) {
    case 'first':
      return chance < 0.75 ? one(first) : chance < 0.95 ? made(first) : one(last);
    case 'last':
      if (chance < 0.35) return one(last);
      return chance < 0.75 ? made(last) : chance < 0.93 ? one(places) : common();
    case 'place':
      if (chance < 0.55) return one(places);
      return chance < 0.8 ? made(places) : chance < 0.9 ? one(last) : made(last);
    case 'thing':
      if (chance < 0.4) return made(random() < 0.5 ? last : places);
      return chance < 0.65 ? one(last) : chance < 0.8 ? one(places) : common();
    case 'acronym':
      return word.replace(/./g, (letter) =>
        random() < 0.7 ? String.fromCharCode(65 + Math.floor(random() * 26)) : letter,
      );
  }
}

/** The beginning of one name and the end of another, parted before a consonant that a vowel follows: "Hut|ton" and "Ra|mos" give "Hutmos". */
function joined(begin: string, end: string, random: Random): string {
  const [cuts, others] = [cutsOf(begin), cutsOf(end)];
  if (cuts.length === 0 || others.length === 0) return begin;
  const at = cuts[Math.floor(random() * cuts.length)]!;
  return begin.slice(0, at) + end.slice(others[Math.floor(random() * others.length)]!);
}

const cutsOf = (name: string): number[] =>
  [...name.matchAll(/\p{Ll}(?=[bcdfghjklmnpqrstvwxyz][aeiouáéíóúäöü])/gu)].map(({ index }) => index + 1);
