import type { Handwork, Position } from '../model';

interface Frame {
  readonly x: number;
  readonly y: number;
  /** Root mean square distance from the middle. */
  readonly spread: number;
}

/**
 * The places people gave to nodes, and the program's own for the rest, moved and scaled so that the nodes of both lie around the same middle
 * as widely: a node that came later stands near its neighbors in the picture people know.
 */
export function arranged(
  layout: ReadonlyMap<string, Position>,
  handwork: ReadonlyMap<string, Handwork>,
): ReadonlyMap<string, Position> {
  const both = [...layout].flatMap(([id, computed]) => {
    const placed = handwork.get(id)?.position ?? null;
    return placed === null ? [] : [{ computed, placed }];
  });
  if (both.length === 0) return layout;
  const [from, to] = [frameOf(both.map(({ computed }) => computed)), frameOf(both.map(({ placed }) => placed))];
  const scale = from.spread === 0 || to.spread === 0 ? 1 : to.spread / from.spread;
  const fitted = ({ x, y }: Position) => ({
    x: rounded(to.x + (x - from.x) * scale),
    y: rounded(to.y + (y - from.y) * scale),
  });
  const places = new Map([...layout].map(([id, computed]) => [id, fitted(computed)] as const));
  for (const { id, position } of handwork.values()) if (position !== null) places.set(id, position);
  return places;
}

function frameOf(places: readonly Position[]): Frame {
  const mean = (of: (place: Position) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const [x, y] = [mean((place) => place.x), mean((place) => place.y)];
  return { x, y, spread: Math.sqrt(mean((place) => (place.x - x) ** 2 + (place.y - y) ** 2)) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
