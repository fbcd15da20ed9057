interface Standing {
  readonly entity: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The nearest entity in a direction, for walking the picture with the arrow keys: what lies off the direction counts double. From nowhere,
 * the one nearest to the middle of all. null where there is none that way.
 */
export function neighborIn(
  points: readonly Standing[],
  from: number | null,
  [dx, dy]: readonly [number, number],
): number | null {
  const start = points.find(({ entity }) => entity === from);
  if (start === undefined) return nearestToMiddle(points);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { entity, x, y } of points) {
    const along = (x - start.x) * dx + (y - start.y) * dy;
    if (entity === start.entity || along <= 0) continue;
    const off = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    if (off > 2 * along) continue;
    const far = along + 2 * off;
    if (far < least) [best, least] = [entity, far];
  }
  return best;
}

function nearestToMiddle(points: readonly Standing[]): number | null {
  if (points.length === 0) return null;
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const away = (point: Standing) => Math.hypot(point.x - x, point.y - y);
  return points.reduce((best, point) => (away(point) < away(best) ? point : best)).entity;
}
