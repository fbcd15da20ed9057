/** Learns from regular verbs how the stem before "-ed" and "-ing" is spelled: an averaged perceptron. */
import { allowedEdits, STEM_EDITS, type StemWeights, stemFeatures, stemScores } from '../src/language/verb-stems';
import { makeRandom, shuffle } from './random';

const EPOCHS = 12;
const MARGIN = 3;
/** Averaged weights are kept in steps of a quarter; features without one are dropped. */
const STEPS = 4;

interface Lesson {
  readonly stem: string;
  readonly edit: number;
}

/**
 * @param verbs dictionary forms of regular verbs
 * @param doubling those of them that double their last letter before an ending
 */
export function learnStems(verbs: Iterable<string>, doubling: ReadonlySet<string>): StemWeights {
  const lessons = [...verbs]
    .sort()
    .map((verb) => lessonOf(verb, doubling))
    .filter(({ stem }) => allowedEdits(stem).length > 1);
  const weights = new Map<string, number[]>();
  const sums = new Map<string, number[]>();
  const random = makeRandom(1);
  let moment = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(lessons, random);
    for (const { stem, edit } of lessons) {
      const scores = stemScores(stem, weights);
      const rivals = allowedEdits(stem).filter((other) => other !== edit);
      const rival = rivals.reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
      if (scores[edit]! - scores[rival]! <= MARGIN) {
        for (const feature of stemFeatures(stem)) {
          change(weights, sums, feature, edit, 1, moment);
          change(weights, sums, feature, rival, -1, moment);
        }
      }
      moment++;
    }
  }
  return averaged(weights, sums, moment);
}

function lessonOf(verb: string, doubling: ReadonlySet<string>): Lesson {
  if (doubling.has(verb)) return { stem: verb + verb.at(-1), edit: 2 };
  if (/[^aeiou]y$/.test(verb)) return { stem: `${verb.slice(0, -1)}i`, edit: 3 };
  if (/[^eoy]e$/.test(verb)) return { stem: verb.slice(0, -1), edit: 1 };
  return { stem: verb, edit: 0 };
}

type Rows = Map<string, number[]>;

function change(weights: Rows, sums: Rows, feature: string, edit: number, by: number, moment: number): void {
  const row = weights.get(feature) ?? new Array<number>(STEM_EDITS).fill(0);
  const sum = sums.get(feature) ?? new Array<number>(STEM_EDITS).fill(0);
  row[edit]! += by;
  sum[edit]! += by * moment;
  weights.set(feature, row);
  sums.set(feature, sum);
}

function averaged(weights: Rows, sums: Rows, moments: number): StemWeights {
  const rows = [...weights].map(([feature, row]): [string, number[]] => {
    const sum = sums.get(feature)!;
    return [feature, row.map((weight, edit) => Math.round(STEPS * (weight - sum[edit]! / moments)))];
  });
  return new Map(rows.filter(([, row]) => row.some((weight) => weight !== 0)).sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}
