/** Makes the student, the network that tags and parses at run time: see student/README.md. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SYNTAX_MODEL } from '../src/language/network-syntax';
import { newsTrees } from './news-trees';
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

export interface FurtherFolders extends Omit<StudentFolders, 'teacher'> {
  /** Holds the model that is kept, from which it learns on where none lies in `folder`. */
  readonly models: string;
}

/** Folder, beside the student's own, that gets the model which has learned from the trees of readers too. */
export const furtherFolder = (folder: string): string => join(folder, 'further');

/** The student learns on from trees of news that readers have set right: see news-trees.ts. */
export async function learnFurther(
  { treebanks, entities, folder, models, python }: FurtherFolders,
  trainedOn: readonly string[],
  log: (line: string) => void,
): Promise<void> {
  requireParts(python);
  mkdirSync(folder, { recursive: true });
  const written = async (name: string, content: string | Promise<string>): Promise<string> => {
    const file = join(folder, name);
    writeFileSync(file, await content);
    return file;
  };
  const trees = await written('news-learn.conllu', newsTrees(entities, 'learn'));
  const test = await written('news-test.conllu', newsTrees(entities, 'test'));
  const words = await written('newswire-train.words', newswireWords(entities, 'train'));
  const made = join(folder, SYNTAX_MODEL, 'model.bin');
  const model = existsSync(made) ? made : join(models, SYNTAX_MODEL, 'model.bin');
  log(`the student learns on from ${model}: about ten minutes on one core`);
  const files = ['--trees', trees, '--test', test, '--words', words, '--model', model];
  const sources = trainedOn.flatMap((source) => ['--trained-on', source]);
  const out = join(furtherFolder(folder), SYNTAX_MODEL);
  runScript(python, 'student/further.py', ['--data', treebanks, ...files, '--out', out, ...sources]);
}
