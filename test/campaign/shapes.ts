/* Shapes of text that make readers slow: twice the length may take at most two and a half times as long. */
import { makeArticle } from '../../src/ingest';
import { readArticle } from '../../src/pipeline';
import type { Tally } from './tally';

export const SHAPES: readonly (readonly [name: string, of: (length: number) => string])[] = [
  ['words', (n) => 'word '.repeat(n / 5)],
  ['caps', (n) => 'Word '.repeat(n / 5)],
  ['caps run', (n) => 'WORD '.repeat(n / 5)],
  ['no space', (n) => 'a'.repeat(n)],
  ['dots', (n) => '.'.repeat(n)],
  ['quotes', (n) => '"'.repeat(n)],
  ['curly quotes', (n) => '“'.repeat(n)],
  ['parentheses', (n) => '('.repeat(n)],
  ['hyphens', (n) => 'a-'.repeat(n / 2)],
  ['digits', (n) => '1'.repeat(n)],
  ['spaces', (n) => `a${' '.repeat(n)}b`],
  ['abbreviations', (n) => 'U.S. '.repeat(n / 5)],
  ['addresses', (n) => 'https://a.example/b?c=d&'.repeat(n / 24)],
  ['sentences', (n) => 'He said so. '.repeat(n / 12)],
  ['apostrophes', (n) => "it's ".repeat(n / 5)],
  ['emoji', (n) => '😀'.repeat(n / 2)],
  ['commas', (n) => 'a, '.repeat(n / 3)],
  ['at signs', (n) => 'a@'.repeat(n / 2)],
  ['combining marks', (n) => `a${'\u0301'.repeat(n)}`],
];

const MOST_RATIO = 2.5;
/** Below this a time says more of the machine than of the text, in milliseconds of processor time. */
const LEAST_MS = 150;

async function cost(text: string): Promise<number> {
  const before = process.cpuUsage();
  await readArticle(makeArticle({ text }, null));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Doubles each shape up to `longest` characters, by processor time, the lesser of two tries each. */
export async function shapes(tally: Tally, longest: number): Promise<void> {
  await cost('The port of Oslo closed on Monday. '.repeat(200));
  for (const [name, of] of SHAPES) {
    let last: number | null = null;
    let worst = 0;
    let whole = 0;
    for (let length = longest / 16; length <= longest; length *= 2) {
      const text = of(length);
      const ms = Math.min(await cost(text), await cost(text));
      if (last !== null && last > LEAST_MS) worst = Math.max(worst, ms / last);
      last = ms;
      whole = ms;
    }
    tally.count('pathological shapes');
    tally.note(
      `${name}, ${longest} characters`,
      `${(whole / 1_000).toFixed(1)} s, ${worst === 0 ? 'too quick for a ratio' : `ratio ${worst.toFixed(2)}`}`,
    );
    if (worst > MOST_RATIO) tally.fail(name, `twice the text takes ${worst.toFixed(2)} times as long`);
  }
}
