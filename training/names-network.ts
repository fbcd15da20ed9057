/** Makes the network of names: see namer/README.md. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModel, type ModelCard, writeModel } from '../src/language/model-file';
import { loadNamer } from '../src/language/names';
import { NAMES_CLUES } from '../src/language/names-clues';
import { NAMES_NETWORK, type NamesData } from '../src/language/names-memory';
import { networkSyntaxOf, readNetwork, SYNTAX_MODEL } from '../src/language/network-syntax';
import { namesF1 } from './name-scores';
import { readNewswire } from './names-data';
import { writeLessons } from './names-lessons';
import { requireParts, runScript } from './python';

export interface NamesNetworkFolders {
  readonly entities: string;
  /** Holds the model of tags and the linear model of names; the model `names-network` is written there. */
  readonly models: string;
  /** Gets what Python reads and leaves: words of the newswire, which are never committed. */
  readonly folder: string;
  readonly python: string;
}

/** @returns the card, with the scores of both judges together on the development articles */
export function trainNamesNetwork(folders: NamesNetworkFolders, log: (line: string) => void): ModelCard {
  const { entities, models, folder, python } = folders;
  requireParts(python);
  mkdirSync(folder, { recursive: true });
  log('names: articles with other names in them are written and tagged: some minutes');
  writeLessons(folders, folder);
  const weights = join(folder, 'namer.pt');
  const file = join(folder, 'network.bin');
  const syntax = ['--syntax', join(models, SYNTAX_MODEL, 'model.bin')];
  log('names: the network learns: about ten minutes on one core');
  runScript(python, 'namer/learn.py', ['--lessons', folder, ...syntax, '--out', weights]);
  runScript(python, 'namer/export.py', ['--model', weights, ...syntax, '--out', file]);
  return finishNamesNetwork(file, entities, models);
}

/** Writes the model that training in Python left in `file`, measured. */
export function finishNamesNetwork(file: string, entities: string, models: string): ModelCard {
  return writeMeasured(decodeModel<NamesData>(file, readFileSync(file)), CARD, entities, models);
}

/** Has the network of names in `models`, as it is, stand beside the network of tags that is there now, and measures it so. */
export function keepNamesNetwork(entities: string, models: string): ModelCard {
  const file = join(models, NAMES_NETWORK, 'model.bin');
  const { data, arrays } = decodeModel<NamesData>(file, readFileSync(file));
  const content = { data: { ...data, syntax: readNetwork(models).checksum }, arrays };
  return writeMeasured(content, { ...CARD, trainedOn: [...SOURCES, MADE_BY_OTHER] }, entities, models);
}

function writeMeasured(
  content: ReturnType<typeof decodeModel<NamesData>>,
  card: typeof CARD,
  entities: string,
  models: string,
): ModelCard {
  const folder = join(models, NAMES_NETWORK);
  writeModel(folder, card, content);
  return writeModel(folder, { ...card, scores: scoresOf(entities, models) }, content);
}

function scoresOf(entities: string, models: string): ModelCard['scores'] {
  const network = readNetwork(models);
  const syntax = networkSyntaxOf(network);
  const scores = namesF1(loadNamer(network, models), syntax, readNewswire(entities, 'dev', syntax));
  return [...scores].map(([kind, { f1 }]) => ({
    measure: `names F1, ${kind}, newswire-dev, with the linear model`,
    value: Number(f1.toFixed(2)),
  }));
}

const SOURCES = [
  'Worldwide English Newswire, train (Stanford NLP Group)',
  'UNER English EWT, train',
  'both also with names of other persons (faker), places (GeoNames) and made-up ones in them',
];
const MADE_BY_OTHER =
  'what the model `syntax` 1.0.0 made of their words; it reads what the one beside it makes of them';

const CARD: Omit<ModelCard, 'sha256'> = {
  name: NAMES_NETWORK,
  version: '1.0.0',
  features: NAMES_CLUES,
  trainedOn: [...SOURCES, 'what the model `syntax` makes of their words'],
  licence: 'CC BY-SA 4.0; see MODELS-LICENSE. No text of the newswire is in the model',
  scores: [],
  command: 'npm run bench -- language',
};
