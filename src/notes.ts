import type { ArticleId } from './model';
import type { Project } from './project';
import { resolverKey } from './reader';
import type { ArticleNote, KeptNote, Notes, Previous } from './resolve';
import { type DerivedLines, readDerivedLines, type Stored, writeDerivedLines } from './store';
import { jsonInPieces } from './text/as-json';

const NOTES = 'resolution-notes';

/** Notes hold for the store they were made with, and for the program that made them. */
function notesKey(root: string): string {
  return `${root} ${resolverKey()}`;
}

/** Keeps what the resolution in the store with this root hash leaves for the next one; without it that one is only made later. */
export function keepNotes(project: Project, root: string, notes: Iterable<string>): void {
  writeDerivedLines(project.graph, NOTES, notesKey(root), notes);
}

/** The first line: what is said of all, and of which articles there are notes. */
type First = Omit<Notes, 'articles'> & { readonly of: readonly ArticleId[] };

/**
 * Notes as lines, in pieces: what is said of all, then two lines for each article. Together they would be longer than a string should be, and
 * those of a very long article are long by themselves.
 */
export function* piecesOf({ articles, ...rest }: Notes): Generator<string> {
  yield* line({ ...rest, of: articles.map(({ article }) => article) } satisfies First);
  for (const note of articles)
    if (note instanceof LyingNote) for (const known of note.lines()) yield `${known}\n`;
    else {
      const { rows, ...about } = note as ArticleNote;
      yield* line(about);
      yield* line(rows);
    }
}

function* line(value: object | null): Generator<string> {
  if (value === null) yield 'null';
  else yield* jsonInPieces(value);
  yield '\n';
}

/** A note as its lines. */
class LyingNote implements KeptNote {
  constructor(
    readonly article: ArticleId,
    private readonly kept: DerivedLines,
    /** Number of the first of them. */
    private readonly first: number,
  ) {}

  read(): ReturnType<KeptNote['read']> {
    return JSON.parse(this.kept.line(this.first)) as ReturnType<KeptNote['read']>;
  }

  rows(): ArticleNote['rows'] {
    return JSON.parse(this.kept.line(this.first + 1)) as ArticleNote['rows'];
  }

  lines(): readonly string[] {
    return [this.kept.line(this.first), this.kept.line(this.first + 1)];
  }
}

/** The resolution in the store, with its notes; null where the notes are missing, damaged or of another program. */
export function previousOf(project: Project, stored: Stored | null): Previous | null {
  const lines = stored === null ? null : readDerivedLines(project.graph, NOTES, notesKey(stored.root));
  if (stored === null || lines === null) return null;
  const { of, ...rest } = JSON.parse(lines.line(0)) as First;
  const { articles, readings, resolution } = stored;
  const notes = { ...rest, articles: of.map((article, at) => new LyingNote(article, lines, 1 + 2 * at)) };
  return { articles, readings, resolution, notes };
}
