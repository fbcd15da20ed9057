/**
 * `npm run train`: makes the model files from treebanks and entity data. The same data and the same seeds give the same
 * bytes. See README.md beside this file.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ModelCard } from '../src/language/model-file';
import { MODELS_FOLDER, writeModel } from '../src/language/model-file';
import { PARSER_FEATURES } from '../src/language/parser-features';
import { loadTagger } from '../src/language/tagger';
import { TAGGER_FEATURES } from '../src/language/tagger-features';
import { trainConfidence } from './confidence';
import type { ConlluDocument } from './conllu';
import { readConllu } from './conllu';
import { trainCoreference } from './coreference';
import { jackknifeTags } from './jackknife';
import { trainLemmas } from './lemmas';
import { trainNames } from './names';
import { parserAccuracy, parserContent, runnableParser, treeSentences } from './parser';
import { calibrate } from './parser-calibration';
import { PARSER_MEMBERS, trainMembers } from './parser-members';
import { groupsFile, makeSilver, silverFile } from './silver-trees';
import { trainStructure } from './structure';
import { makeStudent } from './student';
import { finishSyntax } from './syntax';
import {
  runnable,
  TAGGER_TRAINING,
  taggedSentences,
  taggerAccuracy,
  taggerContent,
  trainTagger,
  withDoubt,
} from './tagger';
import { writeConfidenceRows } from './verdict-rows';
import { readGroups } from './word-groups';

interface Folders {
  readonly treebanks: string;
  readonly entities: string;
  readonly out: string;
  /** Where the teacher works and leaves its trees. */
  readonly teacher: string;
  /** Where the student works and leaves its weights. */
  readonly student: string;
  readonly python: string;
  /** Set where models are to be made from the treebanks alone. */
  readonly goldOnly: boolean;
}

const TREEBANKS = ['UD_English-EWT 2.16, train', 'UD_English-GUM 2.16, train, genres with free text licences'];
const TAUGHT = 'with tags and trees made by a teacher (all-MiniLM-L6-v2, Apache-2.0, trained on these treebanks)';
const SILVER = `Worldwide English Newswire, every second article of train, ${TAUGHT}`;
const SILVER_FOR_STUDENT = `Worldwide English Newswire, train, ${TAUGHT}`;
const LICENCE = 'CC BY-SA 4.0; see MODELS-LICENSE';
const COMMAND = 'npm run bench -- language';

const log = (line: string): void => console.error(line);
const round = (value: number): number => Math.round(100 * value) / 100;

/** The treebanks, and the teacher's trees of news. */
function trainFiles({ treebanks, teacher, goldOnly }: Folders): string[] {
  const gold = ['ewt-train', 'gum-train'].map((name) => join(treebanks, `${name}.conllu`));
  return goldOnly ? gold : [...gold, silverFile(teacher)];
}

function devDocuments({ treebanks }: Folders): { name: string; documents: ConlluDocument[] }[] {
  return ['EWT-dev', 'GUM-dev'].map((name) => ({
    name,
    documents: readConllu(join(treebanks, `${name.toLowerCase()}.conllu`)),
  }));
}

const learnedFrom = ({ goldOnly }: Folders): string[] => (goldOnly ? TREEBANKS : [...TREEBANKS, SILVER]);

async function makeTaggerModel(folders: Folders): Promise<ModelCard> {
  const documents = trainFiles(folders).flatMap((file) => readConllu(file));
  const dev = devDocuments(folders).map(({ name, documents: unseen }) => ({
    name,
    sentences: taggedSentences(unseen),
  }));
  const unseen = dev.flatMap(({ sentences }) => sentences);
  const trained = withDoubt(trainTagger(taggedSentences(documents), TAGGER_TRAINING, log), unseen);
  const tagger = runnable(trained);
  const scores = dev.flatMap(({ name, sentences }) => {
    const accuracy = taggerAccuracy(tagger, sentences);
    return [
      { measure: `UPOS, ${name}, gold tokens`, value: round(accuracy.upos) },
      { measure: `UPOS and XPOS, ${name}, gold tokens`, value: round(accuracy.both) },
    ];
  });
  return writeModel(
    join(folders.out, 'tagger'),
    card('tagger', TAGGER_FEATURES, scores, learnedFrom(folders)),
    taggerContent(trained),
  );
}

async function makeParserModel(folders: Folders): Promise<ModelCard> {
  const files = trainFiles(folders);
  const tags = await jackknifeTags(files, TAGGER_TRAINING, log);
  const trained = await trainMembers(files, tags, PARSER_MEMBERS, log);
  const tagger = loadTagger(folders.out);
  const dev = devDocuments(folders).map(({ name, documents }) => {
    const tagged = taggedSentences(documents).map(({ words }) => tagger.tag(words));
    return { name, trees: treeSentences(documents, tagged) };
  });
  const unseen = dev.flatMap(({ trees }) => trees);
  const calibration = calibrate(runnableParser(trained), unseen);
  const parser = runnableParser(trained, calibration);
  const scores = dev.flatMap(({ name, trees }) => {
    const accuracy = parserAccuracy(parser, trees);
    return [
      { measure: `LAS, ${name}, gold tokens, predicted tags`, value: round(accuracy.las) },
      { measure: `UAS, ${name}, gold tokens, predicted tags`, value: round(accuracy.uas) },
    ];
  });
  const about = card('parser', PARSER_FEATURES, scores, learnedFrom(folders));
  return writeModel(join(folders.out, 'parser'), about, parserContent(trained, calibration));
}

async function makeNamesModel({ entities, out, teacher, goldOnly }: Folders): Promise<ModelCard> {
  const groups = goldOnly ? new Map<number, number>() : readGroups(groupsFile(teacher));
  return trainNames({ entities, models: out, groups }, undefined, log);
}

function card(
  name: string,
  features: number,
  scores: ModelCard['scores'],
  trainedOn: readonly string[],
): Omit<ModelCard, 'sha256'> {
  return { name, version: '1.1.0', features, trainedOn, licence: LICENCE, scores, command: COMMAND };
}

/** In the order in which they need one another: the parser is measured with the tagger's tags. */
const MODELS: readonly {
  readonly name: string;
  readonly make: (folders: Folders) => Promise<Pick<ModelCard, 'scores'>>;
}[] = [
  {
    name: 'teacher',
    make: async ({ treebanks, entities, teacher, python, goldOnly }) => {
      if (!goldOnly) makeSilver({ treebanks, entities, folder: teacher, python }, log);
      return { scores: [] };
    },
  },
  {
    name: 'student',
    make: async ({ treebanks, entities, teacher, student, python, goldOnly }) => {
      const from = [...TREEBANKS, SILVER_FOR_STUDENT];
      if (!goldOnly) makeStudent({ treebanks, entities, teacher, folder: student, python }, from, log);
      return { scores: [] };
    },
  },
  { name: 'syntax', make: async (folders) => finishSyntax(folders.student, folders.out, devDocuments(folders)) },
  { name: 'tagger', make: makeTaggerModel },
  { name: 'parser', make: makeParserModel },
  { name: 'lemmas', make: async ({ treebanks, out }) => trainLemmas(treebanks, out) },
  { name: 'names', make: makeNamesModel },
  {
    name: 'coreference',
    make: async ({ treebanks, entities }) => ({ scores: trainCoreference(treebanks, entities, log) }),
  },
  {
    name: 'structure',
    make: async (folders) => {
      trainStructure(
        devDocuments(folders).flatMap(({ documents }) => documents),
        log,
      );
      return { scores: [] };
    },
  },
  {
    name: 'confidence',
    make: async () => {
      trainConfidence(log);
      return { scores: [] };
    },
  },
];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: join('..', 'shared', 'treebanks') },
      entities: { type: 'string', default: join('..', 'shared', 'entities') },
      out: { type: 'string', default: MODELS_FOLDER },
      only: { type: 'string', multiple: true },
      verdicts: { type: 'string', multiple: true },
      teacher: { type: 'string', default: join('.cache', 'teacher') },
      student: { type: 'string', default: join('.cache', 'student') },
      python: { type: 'string', default: 'python3' },
      'gold-only': { type: 'boolean', default: false },
    },
  });
  const folders = {
    treebanks: resolve(values.data),
    entities: resolve(values.entities),
    out: resolve(values.out),
    teacher: resolve(values.teacher),
    student: resolve(values.student),
    python: values.python,
    goldOnly: values['gold-only'],
  };
  for (const folder of [folders.treebanks, folders.entities]) {
    if (!existsSync(folder)) throw new Error(`${folder} does not exist. Give the folder with --data or --entities.`);
  }
  if (values.verdicts !== undefined)
    await writeConfidenceRows(
      values.verdicts.map((folder) => resolve(folder)),
      log,
    );
  for (const { name, make } of MODELS) {
    if (values.only !== undefined && !values.only.includes(name)) continue;
    const { scores } = await make(folders);
    for (const { measure, value } of scores) log(`${name}: ${measure}: ${value}`);
  }
}

main().catch((error: Error) => {
  log(error.message);
  process.exitCode = 1;
});
