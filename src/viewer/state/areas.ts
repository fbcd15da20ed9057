import { communitiesOf } from './communities';
import type { Point } from './curve';
import type { PageIndex } from './page-index';
import type { ViewState } from './view-state';
import type { Visible } from './visible';
import { counted } from './words';

/* Communities as areas under the picture: who belongs together is seen before a line is followed. */

export interface SceneArea {
  readonly community: number;
  /** Places of its entities that are drawn, two at least. */
  readonly members: readonly number[];
  /** "33 entities · 57 claims": of all of it, drawn or not. */
  readonly label: string;
}

/** More entities than these are a crowd in which areas would lie over each other; and so many areas at most are told apart. */
const CROWD = 400;
const MOST = 12;

/** Of the communities of the most claims; none where a selection is in focus: what it is joined to belongs together for another reason. */
export function areasOf(state: ViewState, index: PageIndex, seen: Visible): readonly SceneArea[] {
  if (!state.areas || state.selection !== null || seen.entities.length > CROWD) return [];
  const drawn = new Map<number, number[]>();
  for (const entity of seen.entities) {
    const { community } = index.data.entities[entity]!;
    const there = drawn.get(community);
    if (there === undefined) drawn.set(community, [entity]);
    else there.push(entity);
  }
  const areas = communitiesOf(index, seen).flatMap(({ community, members, claims }): SceneArea[] => {
    const there = drawn.get(community) ?? [];
    const label = `${counted(members.length, 'entity', 'entities')} · ${counted(claims, 'claim')}`;
    return there.length < 2 ? [] : [{ community, members: there, label }];
  });
  return areas.slice(0, MOST);
}

/** The corners of the smallest convex shape that holds these points, one after the other about it. */
export function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  if (sorted.length < 3) return sorted;
  const side = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...side(sorted), ...side([...sorted].reverse())];
}

/** Above 0 for a turn to the left, 0 where the three lie on a line. */
function turn(one: Point, two: Point, three: Point): number {
  return (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x);
}

/** How far an area's rim is from the middle of its largest mark, in CSS pixels, for a radius of that. */
export function rimOf(radius: number): number {
  return radius + 13;
}

/** Middles of the places at which an area's words may stand: outside it, at each of its corners, the highest first. */
export function besideArea(hull: readonly Point[], rim: number): readonly Point[] {
  const middle = {
    x: hull.reduce((sum, { x }) => sum + x, 0) / Math.max(1, hull.length),
    y: hull.reduce((sum, { y }) => sum + y, 0) / Math.max(1, hull.length),
  };
  const gap = rim + 9;
  return [...hull]
    .sort((one, other) => one.y - other.y)
    .flatMap(({ x, y }) => [
      { x, y: y + (y > middle.y ? gap : -gap) },
      { x: (x + middle.x) / 2, y: y + (y > middle.y ? gap : -gap) },
    ]);
}
