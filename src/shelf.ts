import { resolve as resolvePath } from 'node:path';
import { type Crew, crowd } from './crew';
import type { Ingested, Outcome } from './ingest';
import { type Article, type ArticleId, type Reading, TEXT_UNREAD } from './model';
import { Problem } from './text/problem';

/** Articles and readings on their way into the store. */
export interface Shelf {
  readonly articles: Map<ArticleId, Article>;
  readonly readings: Map<ArticleId, Reading>;
  readonly wasEmpty: boolean;
  /** The reading as it is held until it is written: not all of it has to be in memory. */
  readonly kept: (reading: Reading) => Reading;
}

/** Code of the notice on a text that was kept but not read. */
export const NOT_ENGLISH = 'not-english';

/** Puts inputs on the shelf as they come, read by `crew`; gives one outcome for each, in their order. */
export async function shelveAll(
  shelf: Shelf,
  inputs: AsyncIterable<Ingested>,
  crew: Crew,
  onDone: (done: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let done = 0;
  // Two inputs that are one article wait for each other: what is a duplicate does not hang on who reads faster.
  const keyOf = (input: Ingested) => ('article' in input ? input.article.id : null);
  await crowd(inputs, { atOnce: crew.atOnce, keyOf }, async (input, number) => {
    outcomes[number] = await shelve(shelf, input, crew);
    onDone(++done);
  });
  return outcomes;
}

/** Reads what stands on the shelf without a reading. */
export async function readShelf(shelf: Shelf, crew: Crew): Promise<void> {
  const unread = [...shelf.articles.values()].filter(({ id }) => !shelf.readings.has(id));
  await crowd(unread, { atOnce: crew.atOnce, keyOf: ({ id }) => id }, async (article) => {
    shelf.readings.set(article.id, shelf.kept(await crew.read(article)));
  });
}

async function shelve(shelf: Shelf, ingested: Ingested, crew: Crew): Promise<Outcome> {
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
    const reading = await crew.read(article);
    shelf.articles.set(article.id, article);
    shelf.readings.set(article.id, shelf.kept(reading));
    const foreign = reading.notices.find(({ code }) => code === NOT_ENGLISH);
    if (foreign !== undefined) return { input, kind: 'stored', article: article.id, reason: foreign.message, encoding };
    const unread = reading.notices.filter(({ code }) => code === TEXT_UNREAD).map(({ message }) => message);
    const told = [...warnings, ...unread];
    const reason = told.length > 0 ? told.join('; ') : null;
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
