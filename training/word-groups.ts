/** Reads the groups of like words that the teacher's encoder gives (teacher/clusters.py). */
import { readFileSync } from 'node:fs';
import { wordFacts } from '../src/language/word-facts';

/** Hash of each lower-cased word -> the number of its group: the larger one in the low byte, the smaller one above. */
export function readGroups(file: string): Map<number, number> {
  const groups = new Map<number, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, large, small] = line.split('\t');
    if (small === undefined) continue;
    groups.set(wordFacts(word!).lower, (Number(large) + 1) | ((Number(small) + 1) << 8));
  }
  return groups;
}
