import { OTHER_NAMES } from '../data/other-names';
import type { Cluster } from './clusters';
import { kindOf } from './settled-types';
import { nameKey } from './spelling';

/** The key by which names of clusters are compared: one for all ways to write the name of an office, a club, a river. */
export function comparedKey(key: string, cluster: Cluster): string {
  const own = cluster.kind === 'place' ? placeKey(key) : clubKey(officeKey(key));
  return MAIN_NAMES.get(`${cluster.kind} ${own}`) ?? own;
}

/** Kind and key of a name in the table of other names -> key of the one that stands for all. */
const MAIN_NAMES: ReadonlyMap<string, string> = new Map(
  OTHER_NAMES.flatMap(({ type, names }) =>
    names.map((name) => [`${kindOf(type)} ${nameKey(name)}`, nameKey(names[0]!)] as const),
  ),
);

/** "Gaza Strip" is called "Gaza"; a city, a region or a river is another place than its namesake. "River Arden" is "Arden River". */
function placeKey(key: string): string {
  return key
    .replace(/(?<=\S) (?:strip|peninsula)$/, '')
    .replace(
      /^(river|isle of|island of|gulf of|strait of|bay of|cape of) (?:the )?(.+)$/,
      (_, kind: string, name: string) => `${name} ${kind.replace(/ of$/, '').replace('isle', 'island')}`,
    );
}

/** "FC Arden" and "Arden FC": the letters of a club stand before or behind its name. */
function clubKey(key: string): string {
  return key.replace(/^(fc|afc|sc|ac|cf|sv|fk|bk|rc|ssc) (.+)$/, '$2 $1');
}

const OFFICES: ReadonlySet<string> = new Set(['ministry', 'department']);
const OF: ReadonlySet<string> = new Set(['of', 'for']);

/** "ministry of health" and "health ministry" are one office: the second form stands for both. */
export function officeKey(key: string): string {
  const words = key.split(' ');
  const at = words.findLastIndex((word, index) => OFFICES.has(word) && OF.has(words[index + 1] ?? ''));
  if (at < 0) return key;
  const matter = words.slice(at + (words[at + 2] === 'the' ? 3 : 2)).join(' ');
  return matter === '' || /\bof\b/.test(matter) ? key : [...words.slice(0, at), matter, words[at]].join(' ');
}
