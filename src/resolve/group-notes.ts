import type { Dispute, Join, Matter, MatterId, Origin, Proposition, Relation } from '../model';
import { groupedBy } from '../text/grouped';
import { sha256 } from '../text/hash';
import type { Echo } from './echoes';
import type { Deed } from './matters';
import type { Previous } from './notes';

/*
 * What several articles tell is traced to who told it first, which takes most of the time of what is said. It hangs on nothing but
 * those articles, and on what all articles say of their names: while the notes on each of them stand, so does what was traced.
 */

/** Deeds that can be disputed by one another, as resolved before. */
export interface GroupNote {
  readonly deeds: readonly MatterId[];
  readonly region: string;
  /** SHA-256 of who tells them: every utterance and every echo, in order. */
  readonly told: string;
  /** All disputes among their claims, those too that other deeds have under the same id. */
  readonly disputes: Disputed;
  /** Why what they tell in other words is one deed, where nearly the same words are why. */
  readonly joins: readonly Join[];
}

/** Disputes within deeds, and between deeds that are opposites; not put together by their ids yet. */
export interface Disputed {
  readonly within: readonly Dispute[];
  readonly across: readonly Dispute[];
}

/** What a deed comes to. */
export interface Made {
  readonly deed: Deed;
  readonly propositions: readonly Proposition[];
  readonly relations: readonly Relation[];
  /** Null where the deed had no row. */
  readonly matter: Matter | null;
  readonly origins: readonly Origin[];
}

export function toldBy(group: readonly Deed[], echoesOf: (deed: Deed) => readonly Echo[]): string {
  const lines = group.flatMap((deed) => [
    `deed ${deed.id}`,
    ...deed.utterances.map(({ article, at, own, subject, target, relationClass, home }) =>
      [article.id, at, ...(own === undefined ? [] : [subject?.key, target?.key, relationClass, home])].join(' '),
    ),
    ...echoesOf(deed).map(({ claim }) => `echo ${claim.id}`),
  ]);
  return sha256(lines.join('\n'));
}

/** What deeds came to before, whatever became of their articles since. */
export function madeBefore({ resolution }: Previous, deeds: readonly Deed[]): Made[] {
  const asked = new Set(deeds.map(({ id }) => id));
  const ofAsked = <Row extends { readonly matter: MatterId }>(rows: readonly Row[]) =>
    groupedBy(
      rows.filter(({ matter }) => asked.has(matter)),
      ({ matter }) => matter,
    );
  const propositions = ofAsked(resolution.propositions);
  const theirs = new Set([...propositions.values()].flatMap((some) => some.map(({ id }) => id)));
  const relations = groupedBy(
    resolution.relations.filter(({ proposition }) => theirs.has(proposition)),
    ({ proposition }) => proposition,
  );
  const matters = new Map(resolution.matters.flatMap((one) => (asked.has(one.id) ? [[one.id, one] as const] : [])));
  const origins = ofAsked(resolution.origins);
  return deeds.map((deed) => {
    const own = propositions.get(deed.id) ?? [];
    return {
      deed,
      propositions: own,
      relations: own.flatMap((one) => relations.get(one.id) ?? []),
      matter: matters.get(deed.id) ?? null,
      origins: origins.get(deed.id) ?? [],
    };
  });
}
