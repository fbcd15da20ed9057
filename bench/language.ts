/** `npm run bench -- language`: how right and how fast the language engine is, beside the floors and goals we set. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { loadLanguage } from '../src/language';
import { MODELS_FOLDER } from '../src/language/model-file';
import { loadSyntax } from '../src/language/syntax';
import { type ConlluDocument, readConllu, toSentences } from '../training/conllu';
import { syntaxAccuracy } from '../training/syntax';
import { lemmaScores } from './language-lemmas';
import { nameScores } from './language-names';
import { type Row, tokenScores } from './language-tokens';

interface Bar {
  readonly floor: number;
  readonly goal: number;
}

/** By `measure, data`. Speed and accuracy: at least; size and time: at most. */
const BARS: ReadonlyMap<string, Bar> = new Map([
  ['UPOS, ewt-dev', { floor: 95.2, goal: 96 }],
  ['UPOS, gum-dev', { floor: 96.3, goal: 97 }],
  ['LAS, ewt-dev', { floor: 81.5, goal: 84 }],
  ['LAS, gum-dev', { floor: 82, goal: 84.5 }],
  ['names F1, newswire-dev', { floor: 85, goal: 88 }],
  ['tokens/s, raw text to tree and names', { floor: 20_000, goal: 50_000 }],
  ['models on disk, MB', { floor: 30, goal: 15 }],
  ['load, s', { floor: 0.5, goal: 0.2 }],
]);

const USAGE = 'npm run bench -- language [--data DIR with treebanks] [--entities DIR with names]';

export function run(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: join('..', 'shared', 'treebanks') },
      entities: { type: 'string', default: join('..', 'shared', 'entities') },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  heading();
  measureLoad();
  if (existsSync(values.data)) measureTreebanks(values.data);
  else
    console.log(`no treebanks in ${values.data}: tags, trees, tokens, lemmas and speed are not measured (--data DIR)`);
  if (existsSync(values.entities)) nameScores(values.entities).forEach(printRow);
  else console.log(`no entity data in ${values.entities}: names are not measured (--entities DIR)`);
}

function measureLoad(): void {
  let bytes = 0;
  for (const name of readdirSync(MODELS_FOLDER)) {
    const folder = join(MODELS_FOLDER, name);
    for (const file of readdirSync(folder)) bytes += statSync(join(folder, file)).size;
  }
  print('models on disk, MB', bytes / 1e6, 1);
  const started = performance.now();
  loadLanguage();
  print('load, s', (performance.now() - started) / 1000, 3);
}

function measureTreebanks(folder: string): void {
  const syntax = loadSyntax();
  const banks = ['ewt-dev', 'gum-dev'].map((name) => ({ name, documents: readConllu(join(folder, `${name}.conllu`)) }));
  for (const { name, documents } of banks) {
    const { upos, both, las, uas } = syntaxAccuracy(syntax, documents);
    print(`UPOS, ${name}`, upos, 2);
    print(`UPOS and XPOS, ${name}`, both, 2);
    print(`LAS, ${name}`, las, 2);
    print(`UAS, ${name}`, uas, 2);
  }
  tokenScores(folder).forEach(printRow);
  lemmaScores(folder).forEach(printRow);
  measureSpeed(banks.flatMap(({ documents }) => documents));
}

/**
 * In seconds of processor time, so that other programs on the machine count as little as they can. The first pass warms
 * the compiler up; the median of three more counts.
 */
function measureSpeed(documents: readonly ConlluDocument[]): void {
  const texts = documents.map((document) => toSentences(document).text);
  const language = loadLanguage();
  const speeds: number[] = [];
  for (let pass = 0; pass < 4; pass++) {
    const started = process.cpuUsage();
    let tokens = 0;
    for (const text of texts) for (const sentence of language.analyze(text).sentences) tokens += sentence.tokens.length;
    const { user, system } = process.cpuUsage(started);
    if (pass > 0) speeds.push((1e6 * tokens) / (user + system));
  }
  speeds.sort((a, b) => a - b);
  print('tokens/s, raw text to tree and names', speeds[1], 0);
}

const WIDTH = 44;

const heading = (): void => console.log(`${'measure'.padEnd(WIDTH)}${line('value', 'floor', 'goal')}`);

const line = (...cells: string[]): string => cells.map((cell) => cell.padStart(10)).join('');

function printRow({ measure, data, value }: Row): void {
  print(`${measure}, ${data}`, value, 2);
}

function print(measure: string, value: number, digits: number): void {
  const bar = BARS.get(measure);
  const cells = [
    value.toFixed(digits),
    bar === undefined ? '' : String(bar.floor),
    bar === undefined ? '' : String(bar.goal),
  ];
  console.log(measure.padEnd(WIDTH) + line(...cells));
}
