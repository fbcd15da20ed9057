/** Trains parsers that differ in their options, each in a process of its own, and takes the mean of their weights. */
import { readTag, type Tag, writeTag } from '../src/language/tagger';
import { answerTasks, inChildren } from './children';
import { readConllu } from './conllu';
import {
  meanParser,
  PARSER_TRAINING,
  type ParserMember,
  type ParserTraining,
  type TrainedParser,
  trainMember,
  treeSentences,
} from './parser';

/** Two give 0.2 LAS more than one, at the same size; each takes a little over two minutes of processor time. */
export const PARSER_MEMBERS: readonly ParserTraining[] = [PARSER_TRAINING, { ...PARSER_TRAINING, seed: 2 }];

interface Task {
  readonly files: readonly string[];
  /** As `writeTag` writes them, one line a sentence, parted by spaces. */
  readonly tags: readonly string[];
  readonly options: ParserTraining;
}

export async function trainMembers(
  files: readonly string[],
  tags: readonly (readonly Tag[])[],
  members: readonly ParserTraining[],
  log: (line: string) => void,
): Promise<TrainedParser> {
  const lines = tags.map((sentence) => sentence.map(writeTag).join(' '));
  const tasks = members.map((options): Task => ({ files, tags: lines, options }));
  return meanParser(await inChildren<Task, ParserMember>(__filename, tasks, log), members[0]);
}

answerTasks(__filename, ({ files, tags, options }: Task, log): ParserMember => {
  const documents = files.flatMap((file) => readConllu(file));
  const shared = new Map<string, Tag>();
  const read = (written: string): Tag => {
    const tag = shared.get(written) ?? readTag(written);
    shared.set(written, tag);
    return tag;
  };
  const sentences = treeSentences(
    documents,
    tags.map((line) => line.split(' ').map(read)),
  );
  return trainMember(sentences, options, (line) => log(`${line} (seed ${options.seed})`));
});
