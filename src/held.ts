import type { Article, Reading } from './model';
import { piecesOf, previousOf } from './notes';
import type { Project } from './project';
import { readerKey } from './reader';
import { type Notes, type PutAside, parseAliases, resolveAfter, type UserAlias, withRowsOf } from './resolve';
import type { Shelf } from './shelf';
import { type Aside, olderArticles, openStore, readCorrections, readDerived, readUserFile, type Stored } from './store';
import { chunksOf } from './text/packed-list';
import { Problem } from './text/problem';

/* What a build holds in memory, and how: the store that was there, what was read, and what was resolved of both. */

/** Articles, or characters of fewer and longer ones, of which what is in use is the larger part of what the process takes. */
const MANY = { articles: 400, characters: 1_300_000 };

/** Whether a build should rather take time than memory. */
export function isMuch(articles: readonly Pick<Article, 'text'>[]): boolean {
  return (
    articles.length >= MANY.articles || articles.reduce((sum, { text }) => sum + text.length, 0) >= MANY.characters
  );
}

/** A shelf with the store that it was filled from. */
export interface OpenShelf extends Shelf {
  readonly stored: Stored | null;
  readonly aside: Aside;
  readonly putAside: PutAside;
}

/** Readings made by another version of the program are not taken over: the articles are read again. */
export function openShelf(project: Project, aside: Aside, fresh = false): OpenShelf {
  const older = fresh ? null : olderArticles(project.graph);
  if (older !== null) return { ...shelfOf(older, aside), wasEmpty: false, stored: null };
  const stored = fresh ? null : openStore(project.graph, 'lines');
  const current = stored !== null && readDerived(project.graph, 'reader', stored.root) === readerKey();
  return {
    ...shelfOf(stored?.articles ?? [], aside),
    stored,
    wasEmpty: stored === null,
    readings: new Map(current ? stored.readings.map((reading) => [reading.article, reading]) : []),
  };
}

/** A shelf of articles that were not read; of what is read, claims are put aside until somebody asks for them. */
export function shelfOf(articles: readonly Article[], aside: Aside): Omit<OpenShelf, 'stored' | 'wasEmpty'> {
  const putAside: PutAside = (kind, record) => aside.record(kind, record);
  // Rows of a very long article are made of what was put aside, when the reading that came is gone.
  const kept = (reading: Reading) =>
    chunksOf(reading.claims) === null ? withRowsOf(reading, aside.put(reading)) : aside.put(reading);
  return { articles: new Map(articles.map((one) => [one.id, one])), readings: new Map(), kept, aside, putAside };
}

/**
 * The resolution of a set, and its notes as lines. Those of a first build are made before it is written, and put aside, so that nothing of
 * what they are made of is held then.
 */
export function resolvedOn(
  project: Project,
  { stored, aside, putAside }: OpenShelf,
  pairs: Parameters<typeof resolveAfter>[1],
) {
  const previous = previousOf(project, stored);
  // Many articles of a first build have filled a file already, but for the claims of a very long one, which are kept otherwise.
  if (isMuch(pairs.map(({ article }) => article))) aside.expectMuch();
  const { resolution, notes } = resolveAfter(previous, pairs, {
    aliases: userAliases(project),
    corrections: readCorrections(project.graph),
    putAside,
  });
  return {
    resolution,
    notes: previous === null ? aside.texts(piecesOf(notes())) : madeLate(notes),
    isFirst: previous === null,
  };
}

function madeLate(notes: () => Notes): Iterable<string> {
  return { [Symbol.iterator]: () => piecesOf(notes()) };
}

/** The rows of the project's aliases.csv; one that cannot be used stops the build before anything is written. */
export function userAliases(project: Project): readonly UserAlias[] {
  const { aliases, problems } = parseAliases(readUserFile(project.aliases) ?? '');
  const [first] = problems;
  if (first === undefined) return aliases;
  throw new Problem('bad-aliases', `line ${first.line}: ${first.message}`, { file: project.aliases });
}
