/**
 * The dictionary form of a verb that no table knows, by the spelling of what is left without "-ed" or "-ing": "brib" wants
 * an e, "regroup" does not, "slamm" has one m too many, "ratifi" wants a y.
 */

/** What a stem needs to become a dictionary form, in the order of their weights. */
const EDITS: readonly ((stem: string) => string)[] = [
  (stem) => stem,
  (stem) => `${stem}e`,
  (stem) => stem.slice(0, -1),
  (stem) => `${stem.slice(0, -1)}y`,
];

export const STEM_EDITS = EDITS.length;

/** Weights of the edits, by feature of the stem. */
export type StemWeights = ReadonlyMap<string, readonly number[]>;

const LONGEST_TAIL = 5;

/** Last letters, the pattern of vowels and consonants, and how many syllables. `stem` is in lower case. */
export function stemFeatures(stem: string): string[] {
  const marked = `^${stem}`;
  const features = [''];
  for (let size = 1; size <= Math.min(LONGEST_TAIL, marked.length); size++) features.push(marked.slice(-size));
  const pattern = stem.replace(/[^aeiou]/g, 'C').replace(/[aeiou]/g, 'V');
  const syllables = Math.min(3, (pattern.match(/V+/g) ?? []).length);
  features.push(
    `3 ${pattern.slice(-3)}`,
    `4 ${pattern.slice(-4)}`,
    `${syllables}`,
    `${syllables} ${pattern.slice(-3)}`,
  );
  features.push(`${syllables} ${pattern.slice(-3)} ${stem.slice(-1)}`, `${pattern.slice(-3, -1)}${stem.slice(-1)}`);
  features.push(`${pattern.slice(-4, -2)}${stem.slice(-2)}`);
  return features;
}

/** Edits that the stem's last letters allow. */
export function allowedEdits(stem: string): number[] {
  const edits = /[aeo]$/.test(stem) ? [0] : [0, 1];
  if (stem.length > 2 && stem.at(-1) === stem.at(-2)) edits.push(2);
  if (stem.endsWith('i')) edits.push(3);
  return edits;
}

export function stemScores(stem: string, weights: StemWeights): number[] {
  const scores = new Array<number>(STEM_EDITS).fill(0);
  for (const feature of stemFeatures(stem)) {
    weights.get(feature)?.forEach((weight, edit) => {
      scores[edit]! += weight;
    });
  }
  return scores;
}

/** The likeliest dictionary form of the stem. */
export function baseOfStem(stem: string, weights: StemWeights): string {
  const scores = stemScores(stem, weights);
  const best = allowedEdits(stem).reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
  return EDITS[best]!(stem);
}
