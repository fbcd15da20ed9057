/**
 * The measure of one deed (`src/resolve/deed-joins.ts`): logistic regression on the traits of `src/resolve/deed-traits.ts`. Examples:
 * deed-examples.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Matrix, solve } from 'ml-matrix';
import { TRAITS } from '../src/resolve';
import { allExamples, type Example } from './deed-examples';
import { writeRarity } from './word-rarity';

const WEIGHTS = join(__dirname, '../src/data/same-deed-weights.ts');
const STEPS = 12;
const PENALTY = 1;
/** Rounds in which the best way to compare two claims is chosen anew. */
const ROUNDS = 4;

const sum = (weights: readonly number[], traits: readonly number[]): number =>
  traits.reduce((total, trait, at) => total + trait * weights[at]!, 0);

/** Of all ways to compare two claims the likeliest. */
export const bestOf = (weights: readonly number[], ways: Example['ways']): readonly number[] =>
  ways.reduce((best, way) => (sum(weights, way) > sum(weights, best) ? way : best));

export const chanceOf = (weights: readonly number[], { ways }: Example): number =>
  1 / (1 + Math.exp(-sum(weights, bestOf(weights, ways))));

/** Weights by turns with the best way to compare each two claims; to three decimals. */
export function fitDeeds(examples: readonly Example[]): number[] {
  let weights = TRAITS.map(({ name }): number => (FIRST.has(name) ? 1 : 0));
  for (let round = 0; round < ROUNDS; round++)
    weights = weighed(
      examples.map(({ ways }) => bestOf(weights, ways)),
      examples.map(({ same }) => (same ? 1 : 0)),
    );
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** By these the first choice is made. */
const FIRST = new Set(['same class', 'same target', 'same agent', 'words of the targets', 'words of the agents']);

/** Newton's method on the penalized likelihood; the sums are added up by hand, since the rows are many. */
function weighed(rows: readonly (readonly number[])[], holds: readonly number[]): number[] {
  const size = TRAITS.length;
  let weights: number[] = Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -PENALTY * weight));
    const bend = Matrix.diag(weights.map((_, at) => (at === 0 ? 1e-6 : PENALTY))).to2DArray();
    rows.forEach((row, number) => {
      const held = 1 / (1 + Math.exp(-sum(weights, row)));
      const spread = held * (1 - held);
      for (let at = 0; at < size; at++) {
        const trait = row[at]!;
        if (trait === 0) continue;
        slope[at]! += trait * (holds[number]! - held);
        const line = bend[at]!;
        for (let other = 0; other < size; other++) line[other]! += spread * trait * row[other]!;
      }
    });
    const move = solve(new Matrix(bend), Matrix.columnVector(slope)).to1DArray();
    weights = weights.map((weight, at) => weight + move[at]!);
  }
  return weights;
}

export function writeWeights(weights: readonly number[]): void {
  const rows = TRAITS.map(({ name }, at) => `  ['${name}', ${weights[at]}],`);
  writeFileSync(
    WEIGHTS,
    `/** Made by \`npm run train -- --only deeds\` from the open stories in \`test/cases/circular-reporting\`; one weight for each trait of \`src/resolve/deed-traits.ts\`. */
export const SAME_DEED_WEIGHTS: readonly (readonly [trait: string, weight: number])[] = [
${rows.join('\n')}
];
`,
  );
}

/** Parts of the examples that are left out by turns, by their stories. */
const FOLDS = 5;
const BARS = [0.5, 0.6, 0.7, 0.8];

/** Fits on every example, and tells how a fit without a fifth of the stories does on these. */
export async function trainDeeds(log: (line: string) => void): Promise<void> {
  writeRarity(log);
  const examples = await allExamples();
  const foldOf = ({ story }: Example) => Number.parseInt(story, 36) % FOLDS;
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitDeeds(examples.filter((one) => foldOf(one) !== fold));
    return examples.filter((one) => foldOf(one) === fold).map((one) => ({ ...one, chance: chanceOf(weights, one) }));
  }).flat();
  const same = judged.filter((one) => one.same).length;
  log(`${judged.length} pairs, ${same} of one deed`);
  for (const bar of BARS) {
    const joined = judged.filter(({ chance }) => chance >= bar);
    const right = joined.filter((one) => one.same).length;
    log(
      `from ${bar} on: ${((100 * right) / joined.length).toFixed(1)} % right, ${((100 * right) / same).toFixed(1)} % found`,
    );
  }
  writeWeights(fitDeeds(examples));
}
