import type { Resolution } from '../model';
import { groupedBy } from '../text/grouped';
import { lineOf } from './unparsed';

/*
 * Most of what is found anew is what the store holds already. Where a record is equal to the stored one, that one is put in its place:
 * segments of which every record was read from the store are neither made nor hashed again.
 */

/** The same resolution, with the objects of `stored` for all records that are equal to one of it. */
export function asStored(now: Resolution, stored: Resolution): Resolution {
  const { id, claim } = KEYS;
  return {
    entities: kept(now.entities, stored.entities, id),
    propositions: kept(now.propositions, stored.propositions, id),
    relations: kept(now.relations, stored.relations, id),
    judgements: keptJudgements(now.judgements, stored.judgements),
    verdicts: kept(now.verdicts, stored.verdicts, claim),
    matters: kept(now.matters, stored.matters, id),
    origins: kept(now.origins, stored.origins, id),
    disputes: kept(now.disputes, stored.disputes, id),
  };
}

const KEYS = {
  id: ({ id }: { readonly id: string }) => id,
  claim: ({ claim }: Resolution['verdicts'][number]) => claim as string,
};

/** Both lists are in one order of their keys, and gone through side by side. */
function kept<Value extends object>(now: readonly Value[], stored: readonly Value[], keyOf: (one: Value) => string) {
  let at = 0;
  return now.map((one) => {
    if (one === stored[at]) return stored[at++]!;
    const key = keyOf(one);
    while (at < stored.length && keyOf(stored[at]!) < key) at++;
    const before = stored[at];
    return before !== undefined && keyOf(before) === key && isWritten(one, before) ? before : one;
  });
}

/** The store has judgements in another order than a resolution. */
function keptJudgements(now: Resolution['judgements'], stored: Resolution['judgements']) {
  const byLeft = groupedBy(stored, ({ left }) => left);
  return now.map((one) => {
    const { left, right, by, verdict } = one;
    const before = byLeft
      .get(left)
      ?.find((known) => known.right === right && known.by === by && known.verdict === verdict);
    return before !== undefined && isWritten(one, before) ? before : one;
  });
}

/** True where a record is written as the one that was read. */
function isWritten(one: object, stored: object): boolean {
  const line = lineOf(stored);
  return line === null ? writtenAlike(one, stored) : one === stored || (lineOf(one) ?? JSON.stringify(one)) === line;
}

/** True where both are written as the same JSON: the order of names in an object counts. */
function writtenAlike(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((one, at) => writtenAlike(one, right[at]));
  }
  const [names, others] = [Object.keys(left), Object.keys(right)];
  if (names.length !== others.length) return false;
  return names.every(
    (name, at) =>
      name === others[at] &&
      writtenAlike((left as Record<string, unknown>)[name], (right as Record<string, unknown>)[name]),
  );
}
