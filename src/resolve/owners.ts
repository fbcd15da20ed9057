import { isPossessive } from '../text/owned-words';
import type { Cluster } from './clusters';
import type { Work } from './work';

/** Who is meant by the "his", "her", "its" or "their" that begins at a place of an article; undefined where nobody is known. */
export type Owners = (article: number, place: number) => Cluster | undefined;

export function ownersOf({ clusters }: Work): Owners {
  const places = new Map<number, Map<number, Cluster>>();
  for (const cluster of clusters)
    for (const { form, text, start } of cluster.mentions.length > 1 ? cluster.mentions : []) {
      if (form !== 'pronoun' || !isPossessive(text)) continue;
      const here = places.get(cluster.article) ?? new Map<number, Cluster>();
      places.set(cluster.article, here.set(start, cluster));
    }
  return (article, place) => places.get(article)?.get(place);
}
