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
import { trainStructure } from './structure';
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

interface Folders {
  readonly treebanks: string;
  readonly entities: string;
  readonly out: string;
}

const TREEBANKS = ['UD_English-EWT 2.16, train', 'UD_English-GUM 2.16, train, genres with free text licences'];
const LICENCE = 'CC BY-SA 4.0; see MODELS-LICENSE';
const COMMAND = 'npm run bench -- language';

const log = (line: string): void => console.error(line);
const round = (value: number): number => Math.round(100 * value) / 100;

const trainFiles = ({ treebanks }: Folders): string[] =>
  ['ewt-train', 'gum-train'].map((name) => join(treebanks, `${name}.conllu`));

function devDocuments({ treebanks }: Folders): { name: string; documents: ConlluDocument[] }[] {
  return ['EWT-dev', 'GUM-dev'].map((name) => ({
    name,
    documents: readConllu(join(treebanks, `${name.toLowerCase()}.conllu`)),
  }));
}

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
  return writeModel(join(folders.out, 'tagger'), card('tagger', TAGGER_FEATURES, scores), taggerContent(trained));
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
  const about = card('parser', PARSER_FEATURES, scores);
  return writeModel(join(folders.out, 'parser'), about, parserContent(trained, calibration));
}

function card(name: string, features: number, scores: ModelCard['scores']): Omit<ModelCard, 'sha256'> {
  return { name, version: '1.0.0', features, trainedOn: TREEBANKS, licence: LICENCE, scores, command: COMMAND };
}

/** In the order in which they need one another: the parser is measured with the tagger's tags. */
const MODELS: readonly {
  readonly name: string;
  readonly make: (folders: Folders) => Promise<Pick<ModelCard, 'scores'>>;
}[] = [
  { name: 'tagger', make: makeTaggerModel },
  { name: 'parser', make: makeParserModel },
  { name: 'lemmas', make: async ({ treebanks, out }) => trainLemmas(treebanks, out) },
  { name: 'names', make: async ({ entities, out }) => trainNames(entities, out, undefined, log) },
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
    },
  });
  const folders = { treebanks: resolve(values.data), entities: resolve(values.entities), out: resolve(values.out) };
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
