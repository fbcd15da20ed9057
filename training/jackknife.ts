/**
 * Tags every training sentence with a tagger that has not seen its article. Folds are trained in child processes, at
 * most `width` at a time.
 */
import { fork } from 'node:child_process';
import type { Tag } from '../src/language/tagger';
import { readTag } from '../src/language/tagger';
import type { ConlluDocument } from './conllu';
import { readConllu } from './conllu';
import type { TaggerTraining } from './tagger';
import { runnable, taggedSentences, trainTagger } from './tagger';

interface Task {
  readonly files: readonly string[];
  readonly fold: number;
  readonly folds: number;
  readonly options: TaggerTraining;
}

/** Tags of the sentences of one fold, as `UPOS|XPOS`, by position in the whole. */
type Answer = readonly (readonly [number, readonly string[]])[];

/** Tags for the sentences of all documents of the files, in order. */
export async function jackknifeTags(
  files: readonly string[],
  options: TaggerTraining,
  folds = 5,
  width = 2,
): Promise<Tag[][]> {
  const shared = new Map<string, Tag>();
  const tags: Tag[][] = [];
  const waiting = Array.from({ length: folds }, (_, fold): Task => ({ files, fold, folds, options }));
  const lane = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      for (const [position, labels] of await runChild(task)) {
        tags[position] = labels.map((label) => {
          if (!shared.has(label)) shared.set(label, readTag(label));
          return shared.get(label)!;
        });
      }
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return tags;
}

function runChild(task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, ['fold'], { execArgv: ['-r', 'ts-node/register/transpile-only'] });
    child.on('message', (answer) => resolve(answer as Answer));
    child.on('error', reject);
    child.on('exit', (code) => code !== 0 && reject(new Error(`fold ${task.fold} ended with code ${code}`)));
    child.send(task);
  });
}

function runFold({ files, fold, folds, options }: Task): Answer {
  const documents = files.flatMap((file) => readConllu(file));
  const foldOf = (index: number): number => index % folds;
  const rest = documents.filter((_, i) => foldOf(i) !== fold);
  const tagger = runnable(trainTagger(taggedSentences(rest), { ...options, seed: options.seed + 1 + fold }));
  const answer: [number, string[]][] = [];
  let position = 0;
  documents.forEach((document: ConlluDocument, i) => {
    for (const { tokens } of document.sentences) {
      if (foldOf(i) === fold) {
        const tags = tagger.tag(tokens.map((token) => token.form));
        answer.push([position, tags.map((tag) => `${tag.upos}|${tag.xpos}`)]);
      }
      position++;
    }
  });
  return answer;
}

if (process.argv[2] === 'fold' && process.send !== undefined) {
  process.once('message', (task) => {
    process.send!(runFold(task as Task), undefined, {}, () => process.exit(0));
  });
}
