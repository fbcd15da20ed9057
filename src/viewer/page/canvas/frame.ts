import type Sigma from 'sigma';
import type { Box } from '../../state/label-places';
import type { Camera } from '../../state/view-state';

/* Where the camera stands so that what is to be seen fills the view, with room for its names, for the legend and for the chips. */

/** Where a point of the graph is as the camera stands now, drawn or not yet. */
export function seenAt(sigma: Sigma, place: { readonly x: number; readonly y: number }): { x: number; y: number } {
  return sigma.graphToViewport(place, { cameraState: sigma.getCamera().getState() });
}

/** How much larger than life a few nodes may be drawn to fill the view. */
const NEAREST = 1.3;
/** Room for labels about the outermost nodes, in CSS pixels. */
const MARGIN = { left: 90, right: 90, top: 50, bottom: 84 };

interface Room {
  readonly top: number;
  readonly bottom: number;
}

/** The chips lie at the top of the picture and the legend at its bottom, as high as their words need it in this window. */
export function roomOf(container: HTMLElement): Room {
  const high = (part: string) => container.parentElement?.querySelector(part)?.clientHeight ?? 0;
  return { top: Math.max(MARGIN.top, high('.chips') + 36), bottom: Math.max(MARGIN.bottom, high('.legend') + 36) };
}

/** What lies over the picture, in its CSS pixels: words under it could not be read. */
export function coversOf(container: HTMLElement): readonly Box[] {
  const { left: x, top: y } = container.getBoundingClientRect();
  const parts = container.parentElement?.querySelectorAll('.legend, .zoom, .chip') ?? [];
  return [...parts].flatMap((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    return right > left ? [{ left: left - x, top: top - y, right: right - x, bottom: bottom - y }] : [];
  });
}

/** Of the graph no more is asked than where things are. */
interface Placed {
  markOf(entity: number): { readonly x: number; readonly y: number } | undefined;
}

export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** What these entities take up in the graph's plane; null for none. */
export function boxOf(graph: Placed, entities: readonly number[]): Extent | null {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const entity of entities) {
    const mark = graph.markOf(entity);
    if (mark === undefined) continue;
    const { x, y } = mark;
    [left, right, low, high] = [Math.min(left, x), Math.max(right, x), Math.min(low, y), Math.max(high, y)];
  }
  return left > right ? null : { x: [left, right], y: [low, high] };
}

export function cameraFor(
  sigma: Sigma,
  extent: Extent | null,
  unitRatio: number,
  { top, bottom }: Room,
): Camera | null {
  if (extent === null) return null;
  const { width, height } = sigma.getDimensions();
  if (width < 1 || height < 1) return null;
  const [one, other] = [0, 1].map((end) => seenAt(sigma, { x: extent.x[end]!, y: extent.y[1 - end]! })) as [
    { x: number; y: number },
    { x: number; y: number },
  ];
  const box = { left: one.x, right: other.x, top: one.y, bottom: other.y };
  const room = {
    x: Math.max(80, width - MARGIN.left - MARGIN.right),
    y: Math.max(80, height - top - bottom),
  };
  const grow = Math.max((box.right - box.left) / room.x, (box.bottom - box.top) / room.y);
  // More is covered at the bottom than at the top, so the middle of the room is above the middle of the view.
  const lift = (grow * (bottom - top)) / 2;
  const cameraState = sigma.getCamera().getState();
  const middle = sigma.viewportToFramedGraph(
    { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 + lift },
    { cameraState },
  );
  const { ratio } = cameraState;
  return { x: middle.x, y: middle.y, ratio: Math.min(4, Math.max(unitRatio / NEAREST, ratio * grow)) };
}
