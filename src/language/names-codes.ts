/** "Mina Odel (KEN)": results of games name each athlete's country by a code; alone in brackets it looks like any acronym. */
import type { NamesInput } from './names-features';
import { CODES } from './names-gazetteer';
import { type LabelledRun, NAME_CLASSES } from './names-labels';

const PERSON = NAME_CLASSES.indexOf('person');
const PLACE = NAME_CLASSES.indexOf('place');

/** Makes a place of each country code in brackets right after a person. */
export function withCodes({ words, places }: NamesInput, runs: readonly LabelledRun[]): LabelledRun[] {
  const codes = new Map<number, LabelledRun>();
  for (const { last, type } of runs) {
    const at = last + 2;
    if (type !== PERSON || words[last + 1] !== '(' || words[at + 1] !== ')' || (places[at]! & CODES) === 0) continue;
    if (/^[A-Z]{3}$/.test(words[at]!)) codes.set(at, { first: at, last: at, type: PLACE });
  }
  if (codes.size === 0) return [...runs];
  const others = runs.filter(({ first, last }) => !codes.has(first) && !codes.has(last));
  return [...others, ...codes.values()].sort((a, b) => a.first - b.first);
}
