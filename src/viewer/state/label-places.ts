/* Where labels stand: no two over each other, none over a node, and each where it stood before if that still fits. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label with the places it may take, best first, as boxes in CSS pixels. */
export interface Wish {
  readonly key: string;
  readonly boxes: readonly Box[];
  /** May stand over small marks where there is no better place. */
  readonly bold?: boolean;
}

/** Something labels must not cover; a small mark may be covered by a bold one. */
export interface Obstacle extends Box {
  readonly small?: boolean;
}

export interface Placed {
  readonly key: string;
  /** Which of its boxes it took. */
  readonly place: number;
  readonly box: Box;
}

const CELL = 48;

/** Boxes by the cells of a grid they touch, so that a new one is compared with its neighbors only. */
function occupancy() {
  const cells = new Map<number, Obstacle[]>();
  const cellsOf = ({ left, top, right, bottom }: Box): number[] => {
    const keys: number[] = [];
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(x * 65_536 + y);
    return keys;
  };
  return {
    /** How many small marks it would cover; null where it would lie over anything else. */
    covered(box: Box): number | null {
      const small = new Set<Obstacle>();
      for (const key of cellsOf(box))
        for (const other of cells.get(key) ?? []) {
          if (!overlap(box, other)) continue;
          if (other.small !== true) return null;
          small.add(other);
        }
      return small.size;
    },
    take: (box: Obstacle) => {
      for (const key of cellsOf(box)) {
        const there = cells.get(key);
        if (there === undefined) cells.set(key, [box]);
        else there.push(box);
      }
    },
  };
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/**
 * Gives each wish, in order, the first of its boxes that is inside the view and free, a bold one else that which covers the fewest small
 * marks; what finds none is left out. `before` holds the place each label took last time, which is tried first so that labels do not jump
 * while the camera moves.
 */
export function placeLabels(
  wishes: readonly Wish[],
  obstacles: readonly Obstacle[],
  view: { readonly width: number; readonly height: number },
  before: ReadonlyMap<string, number>,
): Placed[] {
  const grid = occupancy();
  const inside = ({ left, top, right, bottom }: Box) =>
    left >= 0 && top >= 0 && right <= view.width && bottom <= view.height;
  for (const box of obstacles)
    if (box.right > 0 && box.bottom > 0 && box.left < view.width && box.top < view.height) grid.take(box);
  const placed: Placed[] = [];
  for (const { key, boxes, bold = false } of wishes) {
    const last = before.get(key);
    const order = boxes.map((_, at) => at);
    if (last !== undefined && last < boxes.length) order.unshift(last);
    let [place, least]: [number | undefined, number] = [undefined, bold ? Number.POSITIVE_INFINITY : 1];
    for (const at of order) {
      const covered = inside(boxes[at]!) ? grid.covered(boxes[at]!) : null;
      if (covered !== null && covered < least) [place, least] = [at, covered];
      if (least === 0) break;
    }
    if (place === undefined) continue;
    grid.take(boxes[place]!);
    placed.push({ key, place, box: boxes[place]! });
  }
  return placed;
}

/** Beside a disc of radius `radius` about (x, y): right, left, below, above, then at its four corners. */
export function besideNode(x: number, y: number, radius: number, width: number, height: number): Box[] {
  const gap = radius + 3;
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  // A corner of the words comes nearer the disc than their middle may.
  const near = radius * 0.7 + 2;
  return [
    box(x + gap, y - height / 2),
    box(x - gap - width, y - height / 2),
    box(x - width / 2, y + gap),
    box(x - width / 2, y - gap - height),
    box(x + near, y - near - height),
    box(x + near, y + near),
    box(x - near - width, y - near - height),
    box(x - near - width, y + near),
  ];
}
