/**
 * How sure a claim is: logistic regression of readers' verdicts ("not wrong") on the traits of `src/extract/confidence.ts`.
 * With a small penalty on all but the constant: the same rows give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Matrix, solve } from 'ml-matrix';

const READING = join(__dirname, '../bench/reading/confidence.tsv');
const WEIGHTS = join(__dirname, '../src/data/confidence-weights.ts');
/** Newton steps; the weights stand still after eight. */
const STEPS = 15;
const PENALTY = 0.002;

export interface Row {
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

/** Newton's method on the penalized likelihood (iteratively reweighted least squares); weights to three decimals. */
export function fitConfidence(rows: readonly Row[]): number[] {
  const traits = new Matrix(rows.map((row) => [...row.traits]));
  const holds = Matrix.columnVector(rows.map((row) => row.holds));
  const penalty = Matrix.diag(
    Array.from({ length: traits.columns }, (_, at) => (at === 0 ? 1e-9 : PENALTY * rows.length)),
  );
  let weights = Matrix.zeros(traits.columns, 1);
  for (let step = 0; step < STEPS; step++) {
    const held = traits
      .mmul(weights)
      .to1DArray()
      .map((sum) => 1 / (1 + Math.exp(-sum)));
    const spread = held.map((each) => each * (1 - each));
    const weighted = traits.clone();
    for (const [row, each] of spread.entries()) weighted.mulRow(row, each);
    const slope = traits
      .transpose()
      .mmul(holds.clone().sub(Matrix.columnVector(held)))
      .sub(penalty.mmul(weights));
    weights = weights.clone().add(solve(traits.transpose().mmul(weighted).add(penalty), slope));
  }
  return weights.to1DArray().map((weight) => Math.round(weight * 1000) / 1000);
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
    `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by \`npm run train -- --only confidence\` from the verdicts in \`bench/reading\`; one weight for each trait of \`src/extract/confidence.ts\`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [${weights.join(', ')}];
`,
  );
}
