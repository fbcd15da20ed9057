import { measures } from '../graph';
import type { Opened } from '../pipeline';
import { makePageData } from '../viewer';
import type { PageData } from '../viewer/page-data';

/** What the page is given of an opened project. In a file of its own so that `view` can load it when it is needed. */
export function pageDataOf(opened: Opened): PageData {
  const { root, articles, readings, resolution } = opened;
  const graph = opened.graph();
  const communities = new Map([...measures(graph)].map(([id, { community }]) => [id as string, community]));
  return makePageData({ root, graph, articles, readings, resolution, positions: opened.positions(), communities });
}
