import type { MentionId } from './ids';
import type { Quote, Span } from './span';

/**
 * person; place; organization; unit (military and security formations); group (peoples, populations, "officials");
 * policy (plans, positions, laws, demands: "limited operation", "red line", "ceasefire");
 * event (dated or datable happenings: "October 7 attack", "invasion of Rafah"); object (weapons, tunnels, aid).
 */
export type EntityType = 'person' | 'place' | 'organization' | 'unit' | 'group' | 'policy' | 'event' | 'object';

export const ENTITY_TYPES: readonly EntityType[] = [
  'person',
  'place',
  'organization',
  'unit',
  'group',
  'policy',
  'event',
  'object',
];

export type MentionForm = 'name' | 'noun' | 'pronoun';

/** A phrase that stands for something. `start`/`end` is the core noun phrase: no relative clause, no apposition. */
export interface Mention extends Quote {
  readonly id: MentionId;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The phrase with all that hangs on it (relative clauses, appositions, complements), without coordinated siblings. */
  readonly full?: Span;
  /** The syntactic head token, or for a name the whole name without title: "Biden" of "President Joe Biden" is "Joe Biden". */
  readonly head: Span;
  readonly form: MentionForm;
  /** null: not one of the eight types (abstractions, times, amounts). */
  readonly type: EntityType | null;
  /** The first mention of the same thing in this article that it goes back to; null for a first or only mention. */
  readonly refers: MentionId | null;
  /** A source without a name: "an Israeli official", "four US officials". Never merged across articles by words alone. */
  readonly unnamed: boolean;
  /** The words entities are compared by: the name without title, or the lower-cased head with its modifiers. */
  readonly key: string;
  /** Title or role written with the name ("President", "Hamas leader"); null where there is none. */
  readonly title: string | null;
  /** The mention it belongs to: Hamas of "Hamas' four battalions", US of "US officials"; null where there is none. */
  readonly owner: MentionId | null;
}
