import { capitalOf } from '../data/countries';
import type { Mention } from '../model';
import { allParts } from '../text/packed-mentions';
import { type ClaimRows, rowsOf } from './claim-rows';
import type { Cluster } from './clusters';
import { countryOfName } from './country';
import { groupBy, type Work } from './work';

/*
 * "Washington said it would back the talks" is the state, "talks in Washington" is the city. What a capital does in its article
 * decides, mention by mention.
 */

/** A capital taken for a person, where nobody in the article bears the name with a title or a further name: a place after all. */
export function capitalsAsPlaces(mentions: readonly Mention[]): readonly Mention[] {
  const bearers = new Set(
    mentions
      .filter(
        ({ form, type, title, key }) => form === 'name' && type === 'person' && (title !== null || key.includes(' ')),
      )
      .flatMap(({ key }) => key.split(' ')),
  );
  const misread = ({ form, type, title, text, key }: Mention) =>
    form === 'name' && type === 'person' && title === null && capitalOf(text) !== null && !bearers.has(key);
  return mentions.some(misread)
    ? mentions.map((mention) => (misread(mention) ? { ...allParts(mention), type: 'place' as const } : mention))
    : mentions;
}

/** Parts the mentions of a capital: those that act as its state, and those that are the city. */
export function cutCapitals(chain: readonly Mention[], rows: ClaimRows): readonly (readonly Mention[])[] {
  const names = chain.filter(({ form }) => form === 'name');
  if (names.length === 0 || !names.every(({ text, type }) => type !== 'person' && capitalOf(text) !== null))
    return [chain];
  const states = names.filter(({ id }) => rows.isActing(id));
  if (states.length === 0 || states.length === names.length) return [chain];
  const acting = new Set(states);
  const [state, city]: [Mention[], Mention[]] = [[], []];
  let last = city;
  for (const mention of chain) {
    if (mention.form === 'name') last = acting.has(mention) ? state : city;
    last.push(mention);
  }
  return [city, state];
}

/**
 * A capital whose every mention acts is its state, where the article names another land too; else nobody can tell. Gives the clusters
 * that are states: they lend their name to no city.
 */
export function matchMetonyms(work: Work): ReadonlySet<Cluster> {
  const states = new Set<Cluster>();
  const named = work.named.flat();
  const lands = groupBy(named, (cluster) => landsOf(work, cluster));
  const landsIn = work.named.map((clusters) => new Set(clusters.flatMap((cluster) => landsOf(work, cluster))));
  for (const cluster of named) {
    const land = capitalLand(work, cluster);
    const state = land === null ? undefined : lands.get(land)?.[0];
    if (land === null || state === undefined) continue;
    const rows = rowsOf(work.articles[cluster.article].reading);
    if (!cluster.names.every(({ id }) => rows.isActing(id))) continue;
    const others = [...landsIn[cluster.article]].filter((one) => one !== land).length;
    const features = { acts: cluster.names.length, lands: others };
    if (others > 0) {
      work.links.same(state, cluster, 'metonym', `a capital that speaks or acts stands for ${land}`, features);
      states.add(cluster);
    } else
      work.links.unsure(state, cluster, 'metonym', `it acts, but its article names no land beside ${land}`, features);
  }
  return states;
}

/** Lands a cluster stands for, a capital counted as its own. */
function landsOf(work: Work, cluster: Cluster): string[] {
  if (cluster.type === 'person') return [];
  const land = work.forms[cluster.index].find((form) => form.country !== null)?.country?.name;
  return land === undefined ? [] : [land];
}

/** The country whose capital all names of a cluster are; null for names of lands ("Mexico" is no short form of its city). */
function capitalLand(work: Work, cluster: Cluster): string | null {
  if (cluster.kind === 'person') return null;
  const capitals = work.forms[cluster.index].map(({ text }) => (countryOfName(text) === null ? capitalOf(text) : null));
  const [first] = capitals;
  return first && capitals.every((land) => land?.name === first.name) ? first.name : null;
}
