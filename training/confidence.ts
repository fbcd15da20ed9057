/**
 * How sure a claim is: logistic regression of readers' verdicts ("not wrong") on the traits of `src/extract/confidence.ts`.
 * Plain gradient descent from zero with a small penalty: the same rows give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const READING = join(__dirname, '../bench/reading/confidence.tsv');
const WEIGHTS = join(__dirname, '../src/data/confidence-weights.ts');
const STEPS = 20_000;
const RATE = 0.05;
const PENALTY = 0.002;

interface Row {
  readonly traits: readonly number[];
  readonly holds: number;
}

/** Rows of the committed table: `verdict TAB trait TAB trait ...`; the verdict is right, incomplete or wrong. */
export function confidenceRows(file = READING): Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [verdict, ...traits] = line.split('\t');
      return { traits: traits.map(Number), holds: verdict === 'wrong' ? 0 : 1 };
    });
}

const chance = (weights: readonly number[], traits: readonly number[]) =>
  1 / (1 + Math.exp(-traits.reduce((sum, trait, at) => sum + trait * weights[at], 0)));

export function fitConfidence(rows: readonly Row[]): number[] {
  const weights = rows[0].traits.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -PENALTY * weight));
    for (const { traits, holds } of rows) {
      const miss = holds - chance(weights, traits);
      for (let at = 0; at < traits.length; at++) slope[at] += (miss * traits[at]) / rows.length;
    }
    for (let at = 0; at < weights.length; at++) weights[at] += RATE * slope[at];
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** Claims by how sure they are said to be, beside how often readers found them not wrong. */
export function reliability(rows: readonly Row[], weights: readonly number[]): string[] {
  const edges = [0, 0.6, 0.7, 0.8, 0.9, 1.001];
  return edges.slice(1).flatMap((to, at) => {
    const inside = rows
      .map((row) => [chance(weights, row.traits), row.holds])
      .filter(([sure]) => sure >= edges[at] && sure < to);
    if (inside.length === 0) return [];
    const mean = (column: number) => (inside.reduce((sum, pair) => sum + pair[column], 0) / inside.length).toFixed(2);
    return [
      `| ${edges[at].toFixed(1)} to ${Math.min(to, 1).toFixed(1)} | ${inside.length} | ${mean(0)} | ${mean(1)} |`,
    ];
  });
}

/** Fits on every row, and tells how a fit on every second row does on the others. */
export function trainConfidence(log: (line: string) => void): void {
  const rows = confidenceRows();
  const half = fitConfidence(rows.filter((_, at) => at % 2 === 0));
  log('| confidence | claims | mean | not wrong |');
  for (const line of reliability(
    rows.filter((_, at) => at % 2 === 1),
    half,
  ))
    log(line);
  const weights = fitConfidence(rows);
  writeFileSync(
    WEIGHTS,
    `/** Made by \`npm run train -- --only confidence\` from the verdicts in \`bench/reading\`; one weight for each trait of \`src/extract/confidence.ts\`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [${weights.join(', ')}];
`,
  );
}
