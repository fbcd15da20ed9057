import { capitalOf } from '../data/countries';
import { genderOfGivenName } from '../data/given-names';
import { isOutlet } from '../data/outlets';
import { ENTITY_TYPES, type EntityType, type Mention } from '../model';
import { groupedBy } from '../text/grouped';
import { rowsOf } from './claim-rows';
import type { Cluster, ReadArticle } from './clusters';
import { countryOfName } from './country';
import { familyNames, isOneBareName, kindOf } from './settled-types';
import { outletKey, type Ties, tellOn, tiesOf } from './ties';

/*
 * A name that nobody knows is read by its sentence alone, and so "Marlin Ports" is a person in one article and a firm in the next. What
 * the articles say of it together decides: a title, "he" and a given name speak for a person, "it" and "the company" against one.
 */

/** How many clusters of one bare word are compared with another. */
const MOST = 16;
/** How many readings as a person outweigh one as something else, where nothing but the name speaks for the person. */
const RATIO = 3;

/** Gives bare names that are read as several kinds the one kind that the articles show. */
export function settleKinds(articles: readonly ReadArticle[], clusters: readonly Cluster[]): readonly Cluster[] {
  const families = new Set(clusters.filter(({ kind }) => kind === 'person').flatMap(familyNames));
  const changed = new Map<Cluster, Changed>();
  const outlets = new Set(articles.map(({ article }) => outletKey(article)));
  const ties = tiesOf({ articles });
  const bare = clusters.filter(isOneBareName);
  for (const [key, some] of groupedBy(bare, ({ names: [first] }) => first!.key)) {
    const several = key.includes(' ');
    if (several && outlets.has(key)) for (const one of some) changed.set(one, { type: 'organization', guessed: false });
    else if (some.every((one) => one.kind === some[0]!.kind)) continue;
    else if (several) ofWords(key, some, changed);
    else if (!families.has(key)) ofOneWord(articles, ties, some, changed);
  }
  ofParts(articles, ties, clusters, families, changed);
  if (changed.size === 0) return clusters;
  return clusters.map((cluster) => {
    const now = changed.get(cluster);
    return now === undefined ? cluster : { ...cluster, ...now, kind: kindOf(now.type) };
  });
}

/** What a cluster is taken for now. */
type Changed = Pick<Cluster, 'type' | 'guessed'>;

/** Names of several words: one thing, wherever they stand. */
function ofWords(key: string, some: readonly Cluster[], changed: Map<Cluster, Changed>): void {
  const [people, others] = parted(some);
  if (others.length === 0 || people.some(isShownPerson) || genderOfGivenName(key.slice(0, key.indexOf(' '))) !== null)
    return;
  if (!others.some(isShownThing) && people.length > RATIO * others.length) return;
  const type = mostFrequent(others);
  for (const one of people) changed.set(one, { type, guessed: false });
}

/** A bare word is read as what another article knows it for that tells the same. */
function ofOneWord(
  articles: readonly ReadArticle[],
  ties: Ties,
  some: readonly Cluster[],
  changed: Map<Cluster, Changed>,
): void {
  const [people, others] = parted(some);
  const things = others.filter(({ kind }) => kind === 'thing');
  const settle = (unsure: readonly Cluster[], known: readonly Cluster[]) => {
    for (const one of unsure) {
      const like = known.slice(0, MOST).filter((other) => tellOn({ articles }, ties, other, one));
      if (like.length > 0) changed.set(one, { type: mostFrequent(like), guessed: false });
    }
  };
  settle(
    people.filter((one) => !isShownPerson(one)),
    others,
  );
  // "In the Solvind": a ship.
  settle(
    others.filter((one) => one.kind === 'place' && one.names.every(isWithThe)),
    things,
  );
}

/** "Zambari plans to slash 600 jobs", where another article that tells it knows nobody of that name but Zambari Telecom. */
function ofParts(
  articles: readonly ReadArticle[],
  ties: Ties,
  clusters: readonly Cluster[],
  families: ReadonlySet<string>,
  changed: Map<Cluster, Changed>,
): void {
  const longer = new Map<string, Cluster[]>();
  const here = new Set<string>();
  for (const cluster of clusters) {
    if ((changed.get(cluster) ?? cluster).type !== 'organization') continue;
    for (const key of new Set(cluster.names.map((name) => name.key))) {
      const blank = key.indexOf(' ');
      if (blank < 0 || isOutlet(key)) continue;
      const first = key.slice(0, blank);
      here.add(`${cluster.article} ${first}`);
      const known = longer.get(first);
      if (known === undefined) longer.set(first, [cluster]);
      else if (known.length < MOST) known.push(cluster);
    }
  }
  for (const cluster of clusters) {
    const [first] = cluster.names;
    if (first === undefined || cluster.kind === 'thing' || !isOneBareName(cluster)) continue;
    const some = longer.get(first.key);
    if (some === undefined || families.has(first.key) || here.has(`${cluster.article} ${first.key}`)) continue;
    if (new Set(some.map(({ names }) => names[0]!.key)).size > 1 || isShown(cluster, articles)) continue;
    if (some.some((one) => tellOn({ articles }, ties, one, cluster)))
      changed.set(cluster, { type: 'organization', guessed: true });
  }
}

/** A land, a person that is a "he", a place where something is, or the agency of a dateline: nothing else. */
function isShown(cluster: Cluster, articles: readonly ReadArticle[]): boolean {
  const { article, reading } = articles[cluster.article]!;
  const { text } = article;
  const rows = rowsOf(reading);
  return (
    isShownPerson(cluster) ||
    !cluster.names.some(({ id }) => rows.isUsed(id)) ||
    cluster.names.some(
      ({ head, text: name }) =>
        countryOfName(name) !== null ||
        capitalOf(name) !== null ||
        (cluster.kind === 'place' && WHERE.test(text.slice(Math.max(0, head.start - WHERE_REACH), head.start))),
    )
  );
}

const WHERE_REACH = 12;
const WHERE = /\b(?:in|at|near|from|to|of|on|outside|around|across|into|through|over|off) $/i;

function parted(some: readonly Cluster[]): readonly [people: Cluster[], others: Cluster[]] {
  const isPerson = ({ kind }: Cluster) => kind === 'person';
  return [some.filter(isPerson), some.filter((one) => !isPerson(one))];
}

/** The type of most; a tie goes to the one listed first in `ENTITY_TYPES`. */
function mostFrequent(some: readonly Cluster[]): EntityType {
  const count = (type: EntityType) => some.filter((one) => one.type === type).length;
  return ENTITY_TYPES.reduce((best, type) => (count(type) > count(best) ? type : best));
}

/** "He" and "who" are said of people. */
function isShownPerson({ mentions }: Cluster): boolean {
  return mentions.some(
    ({ form, text }) => form === 'pronoun' && /^(?:he|him|his|himself|she|her|hers|herself|who|whom)$/i.test(text),
  );
}

/** "It", "the company", and "the" before the name itself are not. */
function isShownThing({ mentions }: Cluster): boolean {
  return mentions.some((mention) => {
    const { form, text, type } = mention;
    if (form === 'name') return isWithThe(mention);
    return form === 'pronoun' ? /^(?:it|its|itself)$/i.test(text) : type !== null && type !== 'person';
  });
}

function isWithThe({ text, start, head }: Mention): boolean {
  return /^the /i.test(text) && head.start - start <= 'the '.length;
}
