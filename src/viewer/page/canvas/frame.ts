import type Sigma from 'sigma';
import type { Camera } from '../../state/view-state';

/* Where the camera stands so that what is to be seen fills the view, with room for its names and for the legend. */

/** Where a point of the graph is as the camera stands now, drawn or not yet. */
export function seenAt(sigma: Sigma, place: { readonly x: number; readonly y: number }): { x: number; y: number } {
  return sigma.graphToViewport(place, { cameraState: sigma.getCamera().getState() });
}

/** How much larger than life a few nodes may be drawn to fill the view. */
const NEAREST = 1.3;
/** Room for labels about the outermost nodes, in CSS pixels. */
const MARGIN = { left: 90, right: 90, top: 50, bottom: 84 };

/** The legend lies at the bottom of the picture, as high as its words need it in this window. */
export function bottomOf(container: HTMLElement): number {
  const legend = container.parentElement?.querySelector('.legend')?.clientHeight ?? 0;
  return Math.max(MARGIN.bottom, legend + 36);
}

/** Of the graph no more is asked than where things are. */
interface Placed {
  hasNode(key: string): boolean;
  getNodeAttributes(key: string): { readonly x: number; readonly y: number };
}

export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** What these entities take up in the graph's plane; null for none. */
export function boxOf(graph: Placed, entities: readonly number[]): Extent | null {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const entity of entities) {
    if (!graph.hasNode(String(entity))) continue;
    const { x, y } = graph.getNodeAttributes(String(entity));
    [left, right, low, high] = [Math.min(left, x), Math.max(right, x), Math.min(low, y), Math.max(high, y)];
  }
  return left > right ? null : { x: [left, right], y: [low, high] };
}

export function cameraFor(sigma: Sigma, extent: Extent | null, unitRatio: number, bottom: number): Camera | null {
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
    y: Math.max(80, height - MARGIN.top - bottom),
  };
  const grow = Math.max((box.right - box.left) / room.x, (box.bottom - box.top) / room.y);
  // The legend lies at the bottom, so the middle of the room is above the middle of the view.
  const lift = (grow * (bottom - MARGIN.top)) / 2;
  const cameraState = sigma.getCamera().getState();
  const middle = sigma.viewportToFramedGraph(
    { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 + lift },
    { cameraState },
  );
  const { ratio } = cameraState;
  return { x: middle.x, y: middle.y, ratio: Math.min(4, Math.max(unitRatio / NEAREST, ratio * grow)) };
}
