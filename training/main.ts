/**
 * `npm run train`: makes the model files from treebanks and entity data. The same data and the same seeds give the same
 * bytes. See README.md beside this file.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ModelCard } from '../src/language/model-file';
import { MODELS_FOLDER } from '../src/language/model-file';
import { trainConfidence } from './confidence';
import type { ConlluDocument } from './conllu';
import { parseConllu, readConllu } from './conllu';
import { trainCoreference } from './coreference';
import { trainLemmas } from './lemmas';
import { trainNames } from './names';
import { keepNamesNetwork, trainNamesNetwork } from './names-network';
import { newsTrees } from './news-trees';
import { trainDeeds } from './same-deed';
import { trainStructure } from './structure';
import { furtherFolder, learnFurther, makeStudent } from './student';
import { finishSyntax } from './syntax';
import { groupsFile, makeTeacher } from './teacher';
import { writeConfidenceRows } from './verdict-rows';
import { readGroups } from './word-groups';

interface Folders {
  readonly treebanks: string;
  readonly entities: string;
  readonly out: string;
  /** Where the teacher leaves its weights. */
  readonly teacher: string;
  /** Where the student works and leaves its weights. */
  readonly student: string;
  /** Where the network of names is learned. */
  readonly names: string;
  readonly python: string;
  /** Set where nothing is to be run in Python: the syntax model and the network of names in `out` are kept, the linear model of names does without groups of words. */
  readonly goldOnly: boolean;
}

const TREEBANKS = ['UD_English-EWT 2.16, train', 'UD_English-GUM 2.16, train, genres with free text licences'];
const TAUGHT = 'with tags and trees made by a teacher (all-MiniLM-L6-v2, Apache-2.0, trained on these treebanks)';
const SILVER = `Worldwide English Newswire, train, ${TAUGHT}`;

const READERS =
  'Sentences of our own articles and of Worldwide English Newswire, train, with trees set right by readers (training/news-trees.tsv.gz)';

const log = (line: string): void => console.error(line);

function devDocuments({ treebanks }: Folders): { name: string; documents: ConlluDocument[] }[] {
  return ['EWT-dev', 'GUM-dev'].map((name) => ({
    name,
    documents: readConllu(join(treebanks, `${name.toLowerCase()}.conllu`)),
  }));
}

async function newsTestDocuments({ entities }: Folders): Promise<{ name: string; documents: ConlluDocument[] }> {
  return { name: 'news set right by readers', documents: parseConllu(await newsTrees(entities, 'test')) };
}

async function makeNamesModels(folders: Folders): Promise<Pick<ModelCard, 'scores'>> {
  const { entities, out, teacher, names, python, goldOnly } = folders;
  const groups = goldOnly ? new Map<number, number>() : readGroups(groupsFile(teacher));
  const linear = trainNames({ entities, models: out, groups }, undefined, log);
  return goldOnly ? linear : trainNamesNetwork({ entities, models: out, folder: names, python }, log);
}

/** In the order in which they need one another: names are learned with the tags of the syntax model. */
const MODELS: readonly {
  readonly name: string;
  readonly make: (folders: Folders) => Promise<Pick<ModelCard, 'scores'>>;
  /** Run only where it is named. */
  readonly asked?: true;
}[] = [
  {
    name: 'teacher',
    make: async ({ treebanks, teacher, python, goldOnly }) => {
      if (!goldOnly) makeTeacher({ treebanks, folder: teacher, python }, log);
      return { scores: [] };
    },
  },
  {
    name: 'student',
    make: async ({ treebanks, entities, teacher, student, python, goldOnly }) => {
      const from = [...TREEBANKS, SILVER];
      if (!goldOnly) makeStudent({ treebanks, entities, teacher, folder: student, python }, from, log);
      return { scores: [] };
    },
  },
  {
    name: 'further',
    make: async ({ treebanks, entities, student, out, python, goldOnly }) => {
      const from = [...TREEBANKS, SILVER, READERS];
      if (!goldOnly) await learnFurther({ treebanks, entities, folder: student, models: out, python }, from, log);
      return { scores: [] };
    },
  },
  {
    name: 'syntax',
    make: async (folders) => {
      if (folders.goldOnly) return { scores: [] };
      const unseen = [...devDocuments(folders), await newsTestDocuments(folders)];
      return finishSyntax(furtherFolder(folders.student), folders.out, unseen);
    },
  },
  { name: 'lemmas', make: async ({ treebanks, out }) => trainLemmas(treebanks, out) },
  { name: 'names', make: makeNamesModels },
  { name: 'names-kept', asked: true, make: async ({ entities, out }) => keepNamesNetwork(entities, out) },
  {
    name: 'coreference',
    make: async ({ treebanks, entities }) => ({ scores: await trainCoreference(treebanks, entities, log) }),
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
  {
    name: 'deeds',
    make: async () => {
      await trainDeeds(log);
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
      names: { type: 'string', default: join('.cache', 'names') },
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
    names: resolve(values.names),
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
  for (const { name, make, asked } of MODELS) {
    if (values.only === undefined ? asked === true : !values.only.includes(name)) continue;
    const { scores } = await make(folders);
    for (const { measure, value } of scores) log(`${name}: ${measure}: ${value}`);
  }
}

main().catch((error: Error) => {
  log(error.message);
  process.exitCode = 1;
});
