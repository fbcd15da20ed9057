import { nearClass, OPPOSITES } from '../data/relation-classes';
import { groupedBy } from '../text/grouped';
import type { Deed } from './matters';

/** A class together with its opposite, or with those that are told of the same deeds. */
export function familyOf(relationClass: string): string {
  const opposite = OPPOSITES.get(relationClass);
  if (opposite === undefined) return nearClass(relationClass);
  return relationClass < opposite ? relationClass : opposite;
}

/**
 * Key of all that is said of one agent in one class and its opposite; no agent: ''. Deeds of two regions are never joined, nor disputed by one another.
 */
export function regionOf(relationClass: string, agent: string): string {
  return `${familyOf(relationClass)} ${agent}`;
}

/**
 * Deeds by what they can be disputed by: "backs the dam" and "opposes the dam" of the same parties are one group, any other deed is a
 * group of its own. Deeds and groups in the order given, groups by their first deed.
 */
export function groupsOf(deeds: readonly Deed[]): readonly (readonly Deed[])[] {
  const groups = groupedBy(deeds, ({ id, relationClass, parties }) =>
    OPPOSITES.has(relationClass) ? `${familyOf(relationClass)} ${parties}` : id,
  );
  return [...groups.values()];
}

/** True where one of these deeds has the class opposite to that of another. */
export function areOpposed(group: readonly Deed[]): boolean {
  return group.some(({ relationClass }) => relationClass !== group[0]!.relationClass);
}
