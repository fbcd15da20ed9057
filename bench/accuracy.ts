import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printScores, writeOutputs } from './accuracy-folders';
import { printOwnScores } from './accuracy-own';
import { openReader, type Read } from './accuracy-reader';

const USAGE = `npm run bench -- accuracy                        our own sentences, then the public sets where they are at hand
npm run bench -- accuracy --own [--errors]       our own sentences alone; with every miss
npm run bench -- accuracy --in DIR --out DIR     write our answers for the input files in DIR
npm run bench -- accuracy --gold DIR             answers for DIR/dev/inputs, then DIR/score`;

/** Where the public sets lie on a developer's machine, beside the project. */
const PUBLIC_SETS = join(__dirname, '..', '..', 'shared', 'gold');

interface Folders {
  readonly in?: string;
  readonly out?: string;
  readonly gold?: string;
}

export function run(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      gold: { type: 'string' },
      own: { type: 'boolean' },
      errors: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const read = openReader();
  const foldersGiven = values.in !== undefined || values.out !== undefined || values.gold !== undefined;
  if (!foldersGiven) printOwnScores(read, { errors: values.errors ?? false });
  if (foldersGiven || (!values.own && existsSync(PUBLIC_SETS))) runFolders(read, values);
}

function runFolders(read: Read, folders: Folders): void {
  const gold = folders.gold ?? PUBLIC_SETS;
  const goldInputs = join(gold, 'dev', 'inputs');
  const inputs = folders.in ?? goldInputs;
  if (!existsSync(inputs)) throw new Error(`no such folder: ${inputs}. Name the folder of input files with --in.`);
  const out = folders.out ?? mkdtempSync(join(tmpdir(), 'newsgraph-accuracy-'));
  writeOutputs(inputs, out, read);
  if (!folders.gold && !existsSync(gold)) return;
  const matching = resolve(inputs) === resolve(goldInputs);
  if (!matching) console.error(`the scores below are those of ${gold}; the texts read are those of ${inputs}`);
  printScores(gold, out, { mustPass: matching });
}
