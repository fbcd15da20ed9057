/* Edges as they lie on the canvas, in CSS pixels: quadratic Bezier curves, straight where their curvature is 0. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The control point: off the middle of the chord, to its left, by `curvature` times its length. */
export function controlPoint(from: Point, to: Point, curvature: number): Point {
  return {
    x: (from.x + to.x) / 2 - (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 + (to.x - from.x) * curvature,
  };
}

/** The point at `t`, 0 at `from` and 1 at `to`. */
export function pointAt(from: Point, to: Point, curvature: number, t: number): Point {
  const { x, y } = controlPoint(from, to, curvature);
  const near = (1 - t) * (1 - t);
  const bend = 2 * t * (1 - t);
  const far = t * t;
  return { x: near * from.x + bend * x + far * to.x, y: near * from.y + bend * y + far * to.y };
}

const PIECES = 12;

/** Distance of a point from the curve, which is taken as twelve straight pieces. */
export function distanceTo(point: Point, from: Point, to: Point, curvature: number): number {
  const pieces = curvature === 0 ? 1 : PIECES;
  let best = Number.POSITIVE_INFINITY;
  let start = from;
  for (let piece = 1; piece <= pieces; piece++) {
    const end = pointAt(from, to, curvature, piece / pieces);
    best = Math.min(best, toSegment(point, start, end));
    start = end;
  }
  return best;
}

function toSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
