/** Makes the student, the network that tags and parses at run time: see student/README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newswireWords } from './newswire-words';
import { requireParts, runScript } from './python';
import { teacherFile } from './teacher';

export interface StudentFolders {
  readonly treebanks: string;
  readonly entities: string;
  /** Where the teacher left its weights. */
  readonly teacher: string;
  /** Gets a folder `syntax` with `model.bin` and `card.json`, and what is made on the way: sentences of the newswire, which are never committed. */
  readonly folder: string;
  readonly python: string;
}

export function makeStudent(folders: StudentFolders, trainedOn: readonly string[], log: (line: string) => void): void {
  const { treebanks, entities, teacher, folder, python } = folders;
  requireParts(python);
  mkdirSync(folder, { recursive: true });
  const taught = teacherFile(teacher);
  const [train, dev] = (['train', 'dev'] as const).map((part) => {
    const words = join(folder, `newswire-${part}.words`);
    const out = join(folder, `newswire-${part}.conllu`);
    writeFileSync(words, newswireWords(entities, part));
    log(`the teacher parses the newswire, ${part}: some minutes`);
    runScript(python, 'teacher/parse.py', ['--model', taught, '--words', words, '--out', out, '--soft', `${out}.npz`]);
    return out;
  });
  const model = join(folder, 'student.pt');
  log('the student learns: about half an hour on one core');
  const learn = ['--data', treebanks, '--silver', train!, '--teacher', taught, '--out', model];
  runScript(python, 'student/learn.py', learn);
  const sources = trainedOn.flatMap((source) => ['--trained-on', source]);
  const read = ['--model', model, '--data', treebanks, '--news', dev!, '--out', join(folder, 'syntax')];
  runScript(python, 'student/export.py', [...read, ...sources]);
}
