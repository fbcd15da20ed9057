/**
 * What the network of names learns from, for training in Python (namer): forms, states of the network of tags, clues and labels, as flat arrays.
 * Articles come as they are and with other names in them.
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../src/language/model-file';
import { cluesOf } from '../src/language/names-clues';
import { articleInput, candidateRuns, namesInput } from '../src/language/names-features';
import type { Gazetteer } from '../src/language/names-gazetteer';
import { labelRun } from '../src/language/names-labels';
import type { NetworkData } from '../src/language/network-memory';
import { endOfPiece, SYNTAX_MODEL } from '../src/language/network-syntax';
import { loadSyntax, type Syntax } from '../src/language/syntax';
import { viewOf, vocabularyHash, WORD_VIEWS } from '../src/language/word-views';
import { buildGazetteer } from './gazetteer';
import { isCut } from './name-chains';
import { type NamedArticle, readNewswire, readUner } from './names-data';
import { makeRandom } from './random';
import { newNames, renamed } from './renaming';

/** Copies of the training articles: as they are, and with other names. */
const COPIES = 4;
const SEED = -823_659_260;

export interface LessonSources {
  readonly entities: string;
  /** Holds the model of tags. */
  readonly models: string;
}

/** Writes into `folder` what training in Python reads: the development articles, then copies of the training articles. */
export function writeLessons({ entities, models }: LessonSources, folder: string): void {
  const syntax = loadSyntax(models);
  const gazetteer = buildGazetteer();
  const forms = formsOf(models);
  const write = (name: string, articles: readonly NamedArticle[]) =>
    writeArticles(join(folder, name), articles, forms, gazetteer, syntax);
  write('newswire-dev', readNewswire(entities, 'dev', syntax));
  write('uner-dev', readUner(entities, 'dev', syntax));
  const train = [...readNewswire(entities, 'train', syntax), ...readUner(entities, 'train', syntax)];
  const names = newNames(train);
  const random = makeRandom(SEED);
  write('train-0', train);
  for (let copy = 1; copy < COPIES; copy++) {
    write(
      `train-${copy}`,
      train.map((article) => renamed(article, names, random)),
    );
  }
  forms.write(join(folder, 'forms.i32'));
}

/** Numbers of forms, in the order in which they are met. */
interface Forms {
  number(word: string): number;
  /** Writes the forms, one a line (`<file>.txt`), and the row of each in every table of the network of tags. */
  write(file: string): void;
}

function formsOf(models: string): Forms {
  const { data, arrays } = readModel<NetworkData>(SYNTAX_MODEL, WORD_VIEWS, models);
  const rows = new Map(Array.from(arrays['vocabulary']!, (hash, at) => [hash, at + 1]));
  const numbers = new Map<string, number>();
  return {
    number(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, numbers.size);
      return numbers.size - 1;
    },
    write(file) {
      const table = [...numbers.keys()].flatMap((word) => [
        rows.get(vocabularyHash(word)) ?? 0,
        ...data.views.map((view, at) => viewOf(view, word) >>> (32 - Math.log2(data.viewBuckets[at]!))),
      ]);
      writeFileSync(file, Int32Array.from(table));
      writeFileSync(`${file}.txt`, [...numbers.keys()].join('\n'));
    },
  };
}

/** One flat array a file; all words of all articles one behind the other. */
function writeArticles(
  to: string,
  articles: readonly NamedArticle[],
  forms: Forms,
  gazetteer: Gazetteer,
  syntax: Syntax,
): void {
  mkdirSync(to, { recursive: true });
  const lists = {
    forms: [] as number[],
    clues: [] as number[],
    labels: [] as number[],
    /** Words of each piece of a sentence that the networks read at once. */
    pieces: [] as number[],
    /** Pieces of each article, and whether it was annotated for every class. */
    articles: [] as number[],
    /** First and past-the-last word of each stretch of candidates, and whether a name reaches out of it: then it cannot be learned from. */
    runs: [] as number[],
  };
  const states = openSync(join(to, 'states.i16'), 'w');
  for (const { sentences, complete } of articles) {
    const input = articleInput(sentences.map(({ words }) => namesInput(words, [], gazetteer)));
    const clues = cluesOf(input);
    let pieces = 0;
    sentences.forEach((sentence, at) => {
      const { words, runs } = sentence;
      const start = lists.forms.length;
      const labels = new Int32Array(words.length);
      for (const run of runs) labelRun(labels, run);
      words.forEach((word, k) => {
        lists.forms.push(forms.number(word));
        lists.clues.push(clues[at]![k]!);
        lists.labels.push(labels[k]!);
      });
      writeSync(states, syntax.read(words).states);
      for (let first = 0; first < words.length; ) {
        const last = endOfPiece(words, first);
        lists.pieces.push(last - first);
        pieces++;
        first = last;
      }
      for (const [first, last] of candidateRuns(input.sentences[at]!.candidate)) {
        lists.runs.push(start + first, start + last, isCut(sentence, first, last) ? 1 : 0);
      }
    });
    lists.articles.push(pieces, complete ? 1 : 0);
  }
  closeSync(states);
  for (const [key, values] of Object.entries(lists)) writeFileSync(join(to, `${key}.i32`), Int32Array.from(values));
}
