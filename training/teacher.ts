/** Makes the teacher, from whose judgement of the newswire the student learns. See teacher/README.md. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { requireParts, runScript } from './python';

export interface TeacherFolders {
  readonly treebanks: string;
  /** Gets what the teacher writes: its weights and its groups of words. */
  readonly folder: string;
  readonly python: string;
}

const TEACHER = 'teacher.pt';
const GROUPS = 'word-groups.tsv';

/** The weights of the teacher. @throws Error where the teacher has not been run, with what to do */
export const teacherFile = (folder: string): string => made(join(folder, TEACHER));

/** @throws Error as `teacherFile` does */
export const groupsFile = (folder: string): string => made(join(folder, GROUPS));

function made(file: string): string {
  if (!existsSync(file)) {
    throw new Error(`${file} does not exist. Run "npm run train -- --only teacher" first, or train with --gold-only.`);
  }
  return file;
}

export function makeTeacher({ treebanks, folder, python }: TeacherFolders, log: (line: string) => void): void {
  requireParts(python);
  mkdirSync(folder, { recursive: true });
  const model = join(folder, TEACHER);
  runScript(python, 'teacher/clusters.py', ['--out', join(folder, GROUPS)]);
  log('the teacher learns: about half an hour on one core');
  runScript(python, 'teacher/train.py', ['--data', treebanks, '--out', model]);
}
