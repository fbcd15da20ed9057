/**
 * Tags every training sentence with a tagger that has not seen its article, so that the parser learns from tags as wrong
 * as it will meet. Folds are trained in child processes.
 */
import { readTag, type Tag, writeTag } from '../src/language/tagger';
import { answerTasks, inChildren } from './children';
import { readConllu } from './conllu';
import { runnable, type TaggerTraining, taggedSentences, trainTagger, withDoubt } from './tagger';

/** Fewer than for the tagger itself: the folds learn from less, and err a little more, as the tagger does on new text. */
const FOLD_EPOCHS = 5;
/** With the teacher's news beside them, half of the articles are as much as the treebanks alone were. */
const FOLDS = 2;

interface Task {
  readonly files: readonly string[];
  readonly fold: number;
  readonly options: TaggerTraining;
}

/** Tags of the sentences of one fold, as `writeTag` writes them, by position in the whole. */
type Answer = readonly (readonly [position: number, tags: readonly string[]])[];

/** Tags for the sentences of all documents of the files, in order. */
export async function jackknifeTags(
  files: readonly string[],
  options: TaggerTraining,
  log: (line: string) => void,
): Promise<Tag[][]> {
  const tasks = Array.from({ length: FOLDS }, (_, fold): Task => ({ files, fold, options }));
  const shared = new Map<string, Tag>();
  const read = (written: string): Tag => {
    const tag = shared.get(written) ?? readTag(written);
    shared.set(written, tag);
    return tag;
  };
  const tags: Tag[][] = [];
  for (const answer of await inChildren<Task, Answer>(__filename, tasks, log)) {
    for (const [position, written] of answer) tags[position] = written.map(read);
  }
  return tags;
}

answerTasks(__filename, ({ files, fold, options }: Task, log): Answer => {
  const documents = files.flatMap((file) => readConllu(file));
  const seen = documents.filter((_, i) => i % FOLDS !== fold);
  const unseen = documents.filter((_, i) => i % FOLDS === fold);
  const seeded = { ...options, epochs: FOLD_EPOCHS, seed: options.seed + 1 + fold };
  const tagger = runnable(withDoubt(trainTagger(taggedSentences(seen), seeded), taggedSentences(unseen)));
  const answer: [number, string[]][] = [];
  let position = 0;
  documents.forEach((document, i) => {
    for (const { words } of taggedSentences([document])) {
      if (i % FOLDS === fold) answer.push([position, tagger.tag(words).map(writeTag)]);
      position++;
    }
  });
  log(`tags of fold ${fold + 1} of ${FOLDS} made`);
  return answer;
});
