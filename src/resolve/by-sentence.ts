import type { Claim, Mention, Reading } from '../model';
import { groupedBy } from './grouped';

/*
 * Mentions and claims of one sentence. They are sorted out once a reading: to look through all of them for each sentence makes the work
 * grow with the square of an article's length.
 */

/** The mentions of one sentence of a reading, in the order of the reading. */
export function mentionsIn({ mentions }: Pick<Reading, 'mentions'>, sentence: number): readonly Mention[] {
  return sortedOut(MENTIONS, mentions).get(sentence) ?? [];
}

/** The claims of one sentence of a reading, in the order of the reading. */
export function claimsIn({ claims }: Pick<Reading, 'claims'>, sentence: number): readonly Claim[] {
  return sortedOut(CLAIMS, claims).get(sentence) ?? [];
}

type BySentence<Value> = ReadonlyMap<number, readonly Value[]>;

const MENTIONS = new WeakMap<readonly Mention[], BySentence<Mention>>();
const CLAIMS = new WeakMap<readonly Claim[], BySentence<Claim>>();

function sortedOut<Value extends { readonly sentence: number }>(
  known: WeakMap<readonly Value[], BySentence<Value>>,
  values: readonly Value[],
): BySentence<Value> {
  const before = known.get(values);
  if (before !== undefined) return before;
  const sorted = groupedBy(values, ({ sentence }) => sentence);
  known.set(values, sorted);
  return sorted;
}
