import { OPPOSITES } from '../data/relation-classes';
import type { Deed } from './matters';

/**
 * Deeds by what they can be disputed by: "backs the dam" and "opposes the dam" of the same parties are one group, any other deed is a
 * group of its own. Deeds and groups in the order given, groups by their first deed.
 */
export function groupsOf(deeds: readonly Deed[]): readonly (readonly Deed[])[] {
  const groups = new Map<string, Deed[]>();
  for (const deed of deeds) {
    const opposite = OPPOSITES.get(deed.relationClass);
    const key = opposite === undefined ? deed.id : `${[deed.relationClass, opposite].sort().join(' ')} ${deed.parties}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [deed]);
    else group.push(deed);
  }
  return [...groups.values()];
}

/** True where one of these deeds has the class opposite to that of another. */
export function areOpposed(group: readonly Deed[]): boolean {
  return group.some(({ relationClass }) => relationClass !== group[0]!.relationClass);
}
