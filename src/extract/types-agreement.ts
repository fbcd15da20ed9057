import type { EntityType } from '../model';
import type { Draft } from './mentions-draft';

/**
 * One name, one type: a recognizer that takes "Hamas" for a person once and for an organization ten times is wrong once.
 * The most frequent type wins, the earlier one where two are as frequent; a name with a title is a person.
 */
export function settleNameTypes(drafts: readonly Draft[]): void {
  const counts = new Map<string, Map<EntityType, number>>();
  const titled = new Set<string>();
  for (const { form, key, type, title } of drafts) {
    if (form !== 'name' || type === null) continue;
    if (title !== null) titled.add(key);
    const types = counts.get(key) ?? new Map<EntityType, number>();
    types.set(type, (types.get(type) ?? 0) + 1);
    counts.set(key, types);
  }
  for (const draft of drafts) {
    const types = draft.form === 'name' ? counts.get(draft.key) : undefined;
    if (types !== undefined) draft.type = titled.has(draft.key) ? 'person' : mostFrequent(types);
  }
}

function mostFrequent(types: ReadonlyMap<EntityType, number>): EntityType | null {
  let best: EntityType | null = null;
  for (const [type, count] of types) if (best === null || count > (types.get(best) ?? 0)) best = type;
  return best;
}
