import type { Project } from './project';
import { resolverKey } from './reader';
import type { ArticleNote, Notes, Previous } from './resolve';
import { readDerivedLines, type Stored, writeDerivedLines } from './store';

const NOTES = 'resolution-notes';

/** Notes hold for the store they were made with, and for the program that made them. */
function notesKey(root: string): string {
  return `${root} ${resolverKey()}`;
}

/** Keeps what the resolution in the store with this root hash leaves for the next one; without it that one is only made later. */
export function keepNotes(project: Project, root: string, notes: Iterable<string>): void {
  writeDerivedLines(project.graph, NOTES, notesKey(root), notes);
}

/** Notes as lines: what is said of all, then each article. Together they would be longer than a string should be. */
export function* linesOf({ articles, ...rest }: Notes): Generator<string> {
  yield JSON.stringify(rest);
  for (const note of articles) yield JSON.stringify(note);
}

/** The resolution in the store, with its notes; null where the notes are missing, damaged or of another program. */
export function previousOf(project: Project, stored: Stored | null): Previous | null {
  const lines = stored === null ? null : readDerivedLines(project.graph, NOTES, notesKey(stored.root));
  if (stored === null || lines === null) return null;
  const [rest, ...notes] = lines.map((line) => JSON.parse(line.toString()) as unknown);
  const { articles, readings, resolution } = stored;
  return {
    articles,
    readings,
    resolution,
    notes: { ...(rest as Omit<Notes, 'articles'>), articles: notes as ArticleNote[] },
  };
}
