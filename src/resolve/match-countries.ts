import type { Cluster } from './clusters';
import { type CountryName, countryOfKey } from './country';
import { nameKey } from './spelling';
import { groupBy, type Work } from './work';

/** The land a cluster of names stands for, or null: its own name decides, before its adjective. */
export function landOf(work: Work, cluster: Cluster): CountryName | null {
  const lands = work.forms[cluster.index].flatMap((form) => (form.country === null ? [] : [form.country]));
  if (lands.length === 0 || cluster.type === 'person') return null;
  const named = lands.find((land) => land.kind === 'name');
  if (named !== undefined) return named;
  return cluster.type === 'group' || lands.some((land) => land.kind === 'people') ? null : lands[0];
}

/** The land whose people a cluster of names stands for ("Peruvians"), or null. */
export function peopleOf(work: Work, cluster: Cluster): string | null {
  if (cluster.type === 'person' || landOf(work, cluster) !== null) return null;
  return work.forms[cluster.index].find((form) => form.country !== null)?.country?.name ?? null;
}

/** Lands under all their names, and the peoples of lands. */
export function matchCountries(work: Work): void {
  const named = work.named.flat();
  const one = (name: string | null | undefined) => (name ? [name] : []);
  for (const [name, group] of groupBy(named, (cluster) => one(landOf(work, cluster)?.name)))
    for (const other of group.slice(1))
      work.links.same(group[0], other, 'country', `both are a name or adjective of ${name}`, { land: name });
  for (const [name, group] of groupBy(named, (cluster) => one(peopleOf(work, cluster))))
    for (const other of group.slice(1))
      work.links.same(group[0], other, 'people', `both name the people of ${name}`, { land: name });
}

/** The user's aliases: names first, and noun phrases ("the Strip") written as in the file. */
export function matchAliases(work: Work): void {
  if (work.aliases.length === 0) return;
  const byKey = groupBy(work.clusters, (cluster) => keysIncludingNouns(work, cluster));
  const rows = new Map(work.aliases.map((row) => [`${nameKey(row.alias)} = ${nameKey(row.name)}`, row]));
  for (const key of [...rows.keys()].sort()) {
    const row = rows.get(key)!;
    const fits = (cluster: Cluster) => row.type === null || cluster.type === row.type || cluster.names.length === 0;
    const targets = (byKey.get(nameKey(row.name)) ?? []).filter(fits);
    const [first, ...others] = [...targets, ...(byKey.get(nameKey(row.alias)) ?? []).filter(fits)];
    for (const other of others)
      work.links.same(first, other, 'alias', `aliases.csv: "${row.alias}" is "${row.name}"`, { alias: row.alias });
  }
}

function keysIncludingNouns(work: Work, cluster: Cluster): string[] {
  const keys = work.forms[cluster.index].map((form) => form.key);
  if (keys.length > 0) return keys;
  return cluster.mentions.filter((mention) => mention.form === 'noun').map((mention) => nameKey(mention.text));
}

const ARMED_FORCES = new Set([
  'military',
  'armed forces',
  'armed force',
  'defense forces',
  'defense force',
  'self-defense forces',
  'forces',
  'force',
]);

/**
 * Land whose armed forces the words of a key name: "israel defense forces", "peruvian military"; null for an army, a navy
 * or anything with a further word ("special forces"). `owner` is the land they belong to, where the words do not say.
 */
export function armedForcesOf(key: string, owner: string | null): string | null {
  const words = key.split(' ');
  for (let cut = Math.min(3, words.length - 1); cut > 0; cut--) {
    const land = countryOfKey(words.slice(0, cut).join(' '));
    if (land !== null && ARMED_FORCES.has(words.slice(cut).join(' '))) return land;
  }
  return owner !== null && ARMED_FORCES.has(key) ? owner : null;
}

/** Names of one country's armed forces: "Israel Defense Forces" and "Israeli Armed Forces". */
export function matchArmedForces(work: Work): void {
  const things = work.named.flat().filter((cluster) => cluster.kind === 'thing');
  const keys = (cluster: Cluster) => work.forms[cluster.index].flatMap((form) => armedForcesOf(form.key, null) ?? []);
  for (const [land, group] of groupBy(things, keys))
    for (const other of group.slice(1))
      work.links.same(group[0], other, 'armed-forces', `both are the armed forces of ${land}`, { land });
}
