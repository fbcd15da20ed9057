import type { EntityType } from '../../model';

/*
 * A shape and a color for each type of entity, so that neither is needed to tell them apart. Corners lie on the circle of radius `reach`
 * about the middle, chosen so that shapes of one size look equally large. The renderer and the legend draw from the same table.
 */

export interface Shape {
  readonly name: string;
  /** Corners; 0 is a circle. */
  readonly corners: number;
  /** Turn of the first corner from straight up, in radians, clockwise. */
  readonly turn: number;
  readonly reach: number;
  /** Radius of the corners that point inward, as a part of `reach`; 1 for a shape without any. */
  readonly waist: number;
}

const shape = (name: string, corners: number, reach: number, turn = 0, waist = 1): Shape => ({
  name,
  corners,
  turn,
  reach,
  waist,
});

export const SHAPES: Readonly<Record<EntityType, Shape>> = {
  person: shape('circle', 0, 1),
  group: shape('hexagon', 6, 1.1),
  organization: shape('square', 4, 1.25, Math.PI / 4),
  unit: shape('pentagon', 5, 1.16),
  place: shape('triangle', 3, 1.42),
  policy: shape('diamond', 4, 1.28),
  event: shape('star', 5, 1.5, 0, 0.5),
  object: shape('cross', 4, 1.5, Math.PI / 4, 0.42),
};

/** Points of a shape of radius `size` about (x, y), y downward; empty for a circle. */
export function cornersOf({ corners, turn, reach, waist }: Shape, size: number, x = 0, y = 0): [number, number][] {
  const points: [number, number][] = [];
  const steps = waist < 1 ? corners * 2 : corners;
  for (let step = 0; step < steps; step++) {
    const radius = size * reach * (waist < 1 && step % 2 === 1 ? waist : 1);
    const angle = turn + (step * 2 * Math.PI) / steps;
    points.push([x + radius * Math.sin(angle), y - radius * Math.cos(angle)]);
  }
  return points;
}
