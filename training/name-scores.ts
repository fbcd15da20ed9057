/** How right the name model is: exact span and class. */
import type { Namer } from '../src/language/names';
import { type LabelledRun, NAME_CLASSES } from '../src/language/names-labels';
import type { Syntax } from '../src/language/syntax';
import type { NamedArticle } from './names-data';

/** In percent. */
export interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Persons, places (facilities included), organizations: what is measured. */
const MEASURED = 3;

/** By class, and for the three together (`all`). */
export function namesF1(namer: Namer, syntax: Syntax, articles: readonly NamedArticle[]): Map<string, F1> {
  const counts = NAME_CLASSES.slice(0, MEASURED).map(() => [0, 0, 0]);
  for (const { sentences } of articles) {
    const found = namer.runs(sentences.map(({ words, tags }) => ({ words, tags, states: syntax.read(words).states })));
    sentences.forEach(({ runs }, at) => {
      compare(counts, found[at]!, runs);
    });
  }
  const total = [0, 1, 2].map((k) => counts.reduce((sum, row) => sum + row[k]!, 0));
  return new Map([
    ...counts.map((row, type) => [NAME_CLASSES[type]!, f1Of(row)] as const),
    ['all', f1Of(total)] as const,
  ]);
}

/** Adds to right, found and gold counts of each class. */
function compare(counts: number[][], found: readonly LabelledRun[], gold: readonly LabelledRun[]): void {
  const key = ({ first, last, type }: LabelledRun) => `${first} ${last} ${type}`;
  const keys = new Set(gold.map(key));
  for (const run of gold) if (run.type < MEASURED) counts[run.type]![2]!++;
  for (const run of found) {
    if (run.type >= MEASURED) continue;
    counts[run.type]![1]!++;
    if (keys.has(key(run))) counts[run.type]![0]!++;
  }
}

function f1Of([right, found, gold]: number[]): F1 {
  return {
    precision: (100 * right!) / Math.max(1, found!),
    recall: (100 * right!) / Math.max(1, gold!),
    f1: (200 * right!) / Math.max(1, found! + gold!),
  };
}
