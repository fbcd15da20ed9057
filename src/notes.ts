import type { Project } from './project';
import { resolverKey } from './reader';
import type { Notes, Previous } from './resolve';
import { readDerivedText, type Stored, writeDerivedText } from './store';

const NOTES = 'resolution-notes';

/** Notes hold for the store they were made with, and for the program that made them. */
function notesKey(root: string): string {
  return `${root} ${resolverKey()}`;
}

/** Keeps what the resolution in the store with this root hash leaves for the next one; without it that one is only made later. */
export function keepNotes(project: Project, root: string, notes: Notes): void {
  writeDerivedText(project.graph, NOTES, notesKey(root), JSON.stringify(notes));
}

/** The resolution in the store, with its notes; null where the notes are missing, damaged or of another program. */
export function previousOf(project: Project, stored: Stored | null): Previous | null {
  const text = stored === null ? null : readDerivedText(project.graph, NOTES, notesKey(stored.root));
  if (stored === null || text === null) return null;
  const { articles, readings, resolution } = stored;
  return { articles, readings, resolution, notes: JSON.parse(text) as Notes };
}
