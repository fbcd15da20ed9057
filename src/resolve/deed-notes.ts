import type { Dispute, Matter, MatterId, Origin, Proposition, Relation } from '../model';
import { sha256 } from '../text/hash';
import type { Echo } from './echoes';
import type { Deed } from './matters';
import type { Previous } from './notes';

/*
 * What several articles tell is traced to who told it first, which takes most of the time of what is said. It hangs on nothing but
 * those articles, and on what all articles say of their names: while the notes on each of them stand, so does what was traced.
 */

/** A deed that several articles tell, as resolved before. */
export interface DeedNote {
  readonly deed: MatterId;
  /** SHA-256 of who tells it: every utterance and every echo, in order. */
  readonly told: string;
  /** All disputes among its claims, those too that another deed has under the same id. */
  readonly disputes: readonly Dispute[];
}

/** What a deed comes to. */
export interface Made {
  readonly propositions: readonly Proposition[];
  readonly relations: readonly Relation[];
  readonly matters: readonly Matter[];
  readonly origins: readonly Origin[];
  readonly disputes: readonly Dispute[];
  /** Null where one article alone tells it: the note on that article says so. */
  readonly note: DeedNote | null;
}

export function toldBy({ utterances }: Deed, echoes: readonly Echo[]): string {
  const own = utterances.map(({ article, at }) => `${article.id} ${at}`);
  return sha256([...own, ...echoes.map(({ claim }) => `echo ${claim.id}`)].join('\n'));
}

/** Gives what a deed came to before, whatever became of its articles since. */
export function madeBefore({ resolution }: Previous): (deed: MatterId, note: DeedNote | null) => Made {
  const propositions = groupedBy(resolution.propositions, ({ matter }) => matter);
  const relations = groupedBy(resolution.relations, ({ proposition }) => proposition);
  const matters = groupedBy(resolution.matters, ({ id }) => id);
  const origins = groupedBy(resolution.origins, ({ matter }) => matter);
  return (deed, note) => {
    const own = propositions.get(deed) ?? [];
    return {
      propositions: own,
      relations: own.flatMap((one) => relations.get(one.id) ?? []),
      matters: matters.get(deed) ?? [],
      origins: origins.get(deed) ?? [],
      disputes: note?.disputes ?? [],
      note,
    };
  };
}

function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
