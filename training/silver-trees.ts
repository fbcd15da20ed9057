/** Runs the teacher: trains it on the treebanks and lets it parse the newswire. See teacher/README.md. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireParts, runScript } from './python';
import { newswireWords } from './silver-words';

export interface TeacherFolders {
  readonly treebanks: string;
  readonly entities: string;
  /** Holds what the teacher writes: its weights, and sentences of the newswire, which are never committed. */
  readonly folder: string;
  readonly python: string;
}

const TEACHER = 'teacher.pt';
const GROUPS = 'word-groups.tsv';

/** @throws Error where the teacher has not been run, with what to do */
export const silverFile = (folder: string): string => made(join(folder, 'newswire-train.conllu'));

/** The weights of the teacher. @throws Error as `silverFile` does */
export const teacherFile = (folder: string): string => made(join(folder, TEACHER));

/** @throws Error as `silverFile` does */
export const groupsFile = (folder: string): string => made(join(folder, GROUPS));

function made(file: string): string {
  if (!existsSync(file)) {
    throw new Error(`${file} does not exist. Run "npm run train -- --only teacher" first, or train with --gold-only.`);
  }
  return file;
}

export function makeSilver({ treebanks, entities, folder, python }: TeacherFolders, log: (line: string) => void): void {
  requireParts(python);
  mkdirSync(folder, { recursive: true });
  const model = join(folder, TEACHER);
  runScript(python, 'teacher/clusters.py', ['--out', join(folder, GROUPS)]);
  log('the teacher learns: about half an hour on one core');
  runScript(python, 'teacher/train.py', ['--data', treebanks, '--out', model]);
  const words = join(folder, 'newswire-train.words');
  writeFileSync(words, newswireWords(entities, 'train'));
  log('the teacher parses the newswire: some minutes');
  const out = join(folder, 'newswire-train.conllu');
  runScript(python, 'teacher/parse.py', ['--model', model, '--words', words, '--out', out]);
}
