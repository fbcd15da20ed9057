import { type Quotes, quotedGraph } from '../export/quotes';
import type { Opened } from '../pipeline';
import { onePage, pageAssets } from '../viewer';
import type { PageData } from '../viewer/page-data';
import { pageDataOf } from './page-data';

/** The page in one file, in pieces. In a file of its own so that `export` can load it when it is needed. */
export function htmlPage(opened: Opened, quotes: Quotes): string[] {
  const graph = quotedGraph(opened.graph(), opened.readings, quotes);
  const data = pageDataOf({ ...opened, graph: () => graph, positions: () => opened.positions() });
  return onePage(pageAssets(), quotes === 'full' ? data : without(data, quotes));
}

/** Texts with nothing but what may be quoted left in them, blanks for the rest: offsets stay what they were. */
function without(data: PageData, quotes: Quotes): PageData {
  const spans = data.articles.map((): { readonly start: number; readonly end: number }[] => []);
  for (const { article, start, end } of data.claims) spans[article]!.push({ start, end });
  const articles = data.articles.map((article, at) => ({
    ...article,
    text: quotes === 'none' ? '' : kept(article.text, spans[at]!),
    sentences: [],
  }));
  const entities = data.entities.map((entity) => ({ ...entity, spots: [] }));
  return { ...data, articles, entities };
}

function kept(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const ordered = [...spans].sort((left, right) => left.start - right.start || left.end - right.end);
  let out = '';
  for (const { start, end } of ordered) {
    if (end <= out.length) continue;
    const from = Math.max(start, out.length);
    out = out.padEnd(from, ' ') + text.slice(from, end);
  }
  return out;
}
