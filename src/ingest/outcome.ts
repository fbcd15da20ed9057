import type { ArticleId } from '../model';

/**
 * How one input ended.
 * ok: read. warned: read, or empty, with something to know. stored: kept but not read (not English). duplicate: its article is
 * there already. rejected: not something that is read (binary, wrong kind). failed: could not be opened, or its parser died of it.
 * timed-out: its parser was not done in time. too-large: over the limit.
 */
export type OutcomeKind = 'ok' | 'warned' | 'stored' | 'duplicate' | 'rejected' | 'failed' | 'timed-out' | 'too-large';

export const OUTCOME_KINDS: readonly OutcomeKind[] = [
  'ok',
  'warned',
  'stored',
  'duplicate',
  'rejected',
  'failed',
  'timed-out',
  'too-large',
];

/** What became of one input: a file, standard input, or one line of a .jsonl file (`file.jsonl:3`). */
export interface Outcome {
  readonly input: string;
  readonly kind: OutcomeKind;
  readonly article: ArticleId | null;
  /** Why, in words; null for a plain ok. */
  readonly reason: string | null;
  /** Encoding the text was decoded from; null where nothing was decoded. */
  readonly encoding: string | null;
}

/** Whether the input counts as read for the exit code: duplicates and empty files do, foreign languages do not. */
export function wasRead(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'ok':
    case 'warned':
    case 'duplicate':
      return true;
    case 'stored':
    case 'rejected':
    case 'failed':
    case 'timed-out':
    case 'too-large':
      return false;
    default:
      return outcome.kind satisfies never;
  }
}

/** How many inputs ended each way. The counts add up to the number of inputs. */
export function countOutcomes(outcomes: readonly Outcome[]): ReadonlyMap<OutcomeKind, number> {
  const counts = new Map<OutcomeKind, number>();
  for (const { kind } of outcomes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
