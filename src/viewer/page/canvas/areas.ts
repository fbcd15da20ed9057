import { hullOf, rimOf, type SceneArea } from '../../state/areas';
import type { Point } from '../../state/curve';
import type { Theme } from './theme';

/** Areas as they lie on the screen: the hull of their marks, and how far the rim is from it, in CSS pixels. */
export interface SeenArea extends SceneArea {
  readonly hull: readonly Point[];
  readonly rim: number;
}

interface Areas {
  readonly canvas: HTMLCanvasElement;
  readonly areas: readonly SceneArea[];
  readonly theme: Theme;
  point(entity: number): Point;
  /** Radius on the screen of an entity's mark. */
  radius(entity: number): number;
  readonly view: { readonly width: number; readonly height: number };
}

/** Draws them, the first in the list lowest, and tells where they are. */
export function drawAreas({ canvas, areas, theme, point, radius, view }: Areas): readonly SeenArea[] {
  const context = canvas.getContext('2d')!;
  context.clearRect(0, 0, view.width, view.height);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  return areas.map((area) => {
    const hull = hullOf(area.members.map(point));
    const rim = rimOf(area.members.reduce((most, member) => Math.max(most, radius(member)), 0));
    const outline = new Path2D();
    hull.forEach(({ x, y }, at) => {
      if (at === 0) outline.moveTo(x, y);
      else outline.lineTo(x, y);
    });
    outline.closePath();
    // A stroke as wide as the rim twice over rounds every corner; the one below it, a little wider, is the line about it.
    stroked(context, outline, 2 * rim + 2, theme.areaEdge);
    stroked(context, outline, 2 * rim, theme.area);
    context.fill(outline);
    return { ...area, hull, rim };
  });
}

function stroked(context: CanvasRenderingContext2D, outline: Path2D, width: number, color: string): void {
  context.lineWidth = width;
  context.strokeStyle = color;
  context.fillStyle = color;
  context.stroke(outline);
}
