import type { Mention } from '../model';
import type { Work } from './work';

/** Names of each article by where they start, to find those inside a phrase without looking at all of them. */
export type NameSpans = readonly ReadonlyMap<number, readonly Mention[]>[];

export function nameSpans(work: Work): NameSpans {
  return work.named.map((clusters) => {
    const byStart = new Map<number, Mention[]>();
    for (const mention of clusters.flatMap((cluster) => cluster.names))
      byStart.set(mention.start, [...(byStart.get(mention.start) ?? []), mention]);
    return byStart;
  });
}

export function namesInside(spans: NameSpans, article: number, mention: Mention): Mention[] {
  const found: Mention[] = [];
  for (let at = mention.start; at < mention.end; at++)
    for (const name of spans[article].get(at) ?? [])
      if (name.end <= mention.end && name.id !== mention.id) found.push(name);
  return found;
}
