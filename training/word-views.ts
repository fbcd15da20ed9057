/** The views of words, for training in Python: `ts-node training/word-views.ts < WORDS > VIEWS`, one word a row. */
import { readFileSync } from 'node:fs';
import { rowOfViews } from '../src/language/word-views';

const words = readFileSync(0, 'utf8')
  .split('\n')
  .filter((word) => word !== '');
process.stdout.write(`${words.map(rowOfViews).join('\n')}\n`);
