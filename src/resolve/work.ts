import { isOutlet } from '../data/outlets';
import type { EntityType, Resolution } from '../model';
import type { Cluster, Clusters } from './clusters';
import type { CountryName } from './country';
import { countryOfName } from './country';
import type { Links } from './links';
import { acronymOf, nameKey } from './spelling';

/** One way a cluster is named. */
export interface Form {
  /** The name without title, as written first. */
  readonly text: string;
  readonly key: string;
  readonly acronym: string | null;
  readonly country: CountryName | null;
  /** True for the name of a newsroom. */
  readonly outlet: boolean;
  readonly count: number;
}

/** A row of the user's `aliases.csv`: `alias` is another name of `name`. */
export interface UserAlias {
  readonly alias: string;
  readonly name: string;
  readonly type: EntityType | null;
}

/** Gives a record of a resolution in another form, of which less is held in memory: what it says is read again when it is asked for. */
export type PutAside = <Value extends object>(kind: keyof Resolution, record: Value) => Value;

/** What every matching step works on. */
export interface Work extends Clusters {
  readonly links: Links;
  readonly aliases: readonly UserAlias[];
  /** Names of each cluster, by cluster index; empty for nouns. */
  readonly forms: readonly (readonly Form[])[];
  /** Clusters of each article that have a name. */
  readonly named: readonly (readonly Cluster[])[];
}

/** Distinct names of a cluster, most frequent first, then by key. `known` keeps what was made of equal words before. */
export function formsOf(cluster: Cluster, text: string, known: Map<string, Form>): readonly Form[] {
  if (cluster.names.length === 0) return NO_FORMS;
  const forms = new Map<string, Form>();
  for (const mention of cluster.names) {
    const words = text.slice(mention.head.start, mention.head.end);
    let form = known.get(words);
    if (form === undefined) known.set(words, (form = formOf(words)));
    const seen = forms.get(form.key);
    forms.set(form.key, seen ? { ...seen, count: seen.count + 1 } : form);
  }
  return [...forms.values()].sort((left, right) => right.count - left.count || (left.key < right.key ? -1 : 1));
}

const NO_FORMS: readonly Form[] = [];

function formOf(text: string): Form {
  const [acronym, country, outlet] = [acronymOf(text), countryOfName(text), isOutlet(text)];
  return { text, key: nameKey(text), acronym, country, outlet, count: 1 };
}

/** Clusters that share a key, in the order of the clusters; keys in order of their first cluster. */
export function groupBy(
  clusters: Iterable<Cluster>,
  keysOf: (cluster: Cluster) => readonly string[],
): Map<string, Cluster[]> {
  const groups = new Map<string, Cluster[]>();
  for (const cluster of clusters)
    for (const key of new Set(keysOf(cluster))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [cluster]);
      else group.push(cluster);
    }
  return groups;
}
