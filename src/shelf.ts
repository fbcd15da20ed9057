import { resolve as resolvePath } from 'node:path';
import type { Ingested, Outcome } from './ingest';
import type { Article, ArticleId, Reading } from './model';
import { Problem } from './text/problem';

/** Articles and readings on their way into the store. */
export interface Shelf {
  readonly articles: Map<ArticleId, Article>;
  readonly readings: Map<ArticleId, Reading>;
  readonly wasEmpty: boolean;
}

/** Reads one article; `NOT_ENGLISH` among the notices says that it was kept unread. */
export type Reader = (article: Article) => Promise<Reading>;

/** Code of the notice on a text that was kept but not read. */
export const NOT_ENGLISH = 'not-english';

/** Puts one input on the shelf, read by `reader`, and tells what became of it. */
export async function shelve(shelf: Shelf, ingested: Ingested, reader: Reader): Promise<Outcome> {
  const { input } = ingested;
  if ('refusal' in ingested)
    return { input, kind: ingested.refusal.kind, article: null, reason: ingested.refusal.reason, encoding: null };
  const { article, encoding, warnings } = ingested;
  const known = shelf.articles.get(article.id);
  if (known !== undefined) {
    shelveTwin(shelf, known, article);
    return { input, kind: 'duplicate', article: article.id, reason: `the same article as ${nameOf(known)}`, encoding };
  }
  try {
    const reading = await reader(article);
    shelf.articles.set(article.id, article);
    shelf.readings.set(article.id, reading);
    const foreign = reading.notices.find(({ code }) => code === NOT_ENGLISH);
    if (foreign !== undefined) return { input, kind: 'stored', article: article.id, reason: foreign.message, encoding };
    const reason = warnings.length > 0 ? warnings.join('; ') : null;
    return { input, kind: reason === null ? 'ok' : 'warned', article: article.id, reason, encoding };
  } catch (error) {
    if (error instanceof Problem) throw error;
    return { input, kind: 'failed', article: null, reason: `could not be read: ${(error as Error).message}`, encoding };
  }
}

function nameOf(article: Article): string {
  return article.file ?? article.url ?? article.id;
}

/**
 * Of several inputs that are one article, the one whose file name (then whole record) is smallest is kept, so that what is kept does
 * not hang on which came first.
 */
function shelveTwin(shelf: Shelf, known: Article, twin: Article): void {
  const rank = (article: Article) => JSON.stringify([article.file === null ? 1 : 0, article.file, article]);
  if (rank(twin) >= rank(known)) return;
  shelf.articles.set(twin.id, twin);
  const rest = ({ file: _, ...article }: Article) => JSON.stringify(article);
  if (rest(twin) !== rest(known)) shelf.readings.delete(twin.id);
}

/** Takes articles off the shelf by id, file or url. */
export function unshelve(shelf: Shelf, name: string): Outcome {
  const path = resolvePath(name);
  const found = [...shelf.articles.values()].filter(
    ({ id, url, file }) =>
      id === name || url === name || file === name || (file !== null && resolvePath(file) === path),
  );
  for (const { id } of found) {
    shelf.articles.delete(id);
    shelf.readings.delete(id);
  }
  const [first] = found;
  if (first !== undefined) return { input: name, kind: 'ok', article: first.id, reason: null, encoding: null };
  return {
    input: name,
    kind: 'failed',
    article: null,
    reason: 'no article in the graph has this id, file or url',
    encoding: null,
  };
}
