import { besideArea } from '../../state/areas';
import { pointAt } from '../../state/curve';
import { type Box, besideNode, type Obstacle, placeLabels, type Wish } from '../../state/label-places';
import type { Scene, SceneEdge, SceneNode } from '../../state/scene';
import type { SeenArea } from './areas';
import type { Theme } from './theme';

/* Words over the picture: names of entities, words and counts on edges. A 2D canvas, so that nothing needs a font atlas. */

interface Notes {
  readonly canvas: HTMLCanvasElement;
  readonly order: NoteOrder;
  readonly areas: readonly SeenArea[];
  /** What lies over the picture. */
  readonly covers: readonly Box[];
  readonly theme: Theme;
  point(entity: number): { readonly x: number; readonly y: number };
  /** Radius on the screen of a node of this size. */
  scale(size: number): number;
  readonly view: { readonly width: number; readonly height: number };
  readonly before: ReadonlyMap<string, number>;
}

interface Drawn {
  readonly boxes: Map<string, Box>;
  readonly places: Map<string, number>;
}

/** Sizes in CSS pixels; the names of the most named are a little larger. */
const FONT = { node: 12, largest: 15, perRadius: 0.2, edge: 11 };
const widths = new Map<string, number>();

/** What may get words, the foremost first. Made once for a picture, not at every frame. */
export interface NoteOrder {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** At most so many words are tried for a place in one frame, of what is in view. */
const TRIED = { nodes: 220, edges: 90 };

export function noteOrder({ nodes, edges }: Scene): NoteOrder {
  const first = <Mark extends { readonly priority: number }>(left: Mark, right: Mark) => right.priority - left.priority;
  const strong = nodes
    .filter(({ faint }) => !faint)
    .sort((left, right) => first(left, right) || left.entity - right.entity);
  return {
    nodes: strong,
    edges: edges.filter(({ faint, label }) => !faint && label !== null).sort(first),
  };
}

/** Under which the words of a community's area are placed. */
export function areaKey(community: number): string {
  return `area ${community}`;
}

export function drawNotes({ canvas, order, areas, covers, theme, point, scale, view, before }: Notes): Drawn {
  const context = canvas.getContext('2d')!;
  context.clearRect(0, 0, view.width, view.height);
  const measure = (text: string, font: string) => {
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      if (widths.size > 20_000) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
  const words = new Map<string, Word>();
  const wishes: (Wish & { priority: number })[] = [];
  const obstacles: Obstacle[] = [...covers];
  const leading = order.nodes[Math.round((view.width * view.height) / ROOM)]?.priority ?? 0;
  for (const { entity, size, label, priority, chosen } of order.nodes) {
    if (wishes.length >= TRIED.nodes) break;
    const { x, y } = point(entity);
    const radius = scale(size);
    if (x < -radius || y < -radius || x > view.width + radius || y > view.height + radius) continue;
    const small = radius < SMALL;
    obstacles.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius, small });
    const letters = Math.min(FONT.largest, Math.round((FONT.node + FONT.perRadius * Math.max(0, size - 7)) * 2) / 2);
    const font = `${chosen ? 700 : 500} ${letters}px ${theme.font}`;
    const key = `node ${entity}`;
    words.set(key, { text: label, font, color: theme.text, height: letters });
    const boxes = besideNode(x, y, radius, measure(label, font) + 4, letters + 5);
    wishes.push({ key, priority, boxes, bold: priority >= leading });
  }
  const named = wishes.length;
  for (const { key, source, target, curvature, label, says, priority } of order.edges) {
    if (label === null || wishes.length - named >= TRIED.edges) break;
    const font = `600 ${FONT.edge}px ${theme.font}`;
    const width = measure(label, font) + 6;
    const [from, to] = [point(source), point(target)];
    if (Math.hypot(to.x - from.x, to.y - from.y) < width) continue;
    const boxes = [0.5, 0.42, 0.58, 0.34, 0.66].map((t) =>
      about(pointAt(from, to, -curvature, t), width, FONT.edge + 4),
    );
    words.set(key, { text: label, font, color: theme.stances[says], height: FONT.edge });
    wishes.push({ key, priority: priority - 1e5, boxes });
  }
  for (const { community, hull, rim, label } of areas) {
    const font = `500 ${FONT.edge}px ${theme.font}`;
    const key = areaKey(community);
    const width = measure(label, font) + 6;
    const boxes = besideArea(hull, rim).map((middle) => about(middle, width, FONT.edge + 4));
    words.set(key, { text: label, font, color: theme.quiet, height: FONT.edge });
    wishes.push({ key, priority: -1e6, boxes });
  }
  wishes.sort((left, right) => right.priority - left.priority || (left.key < right.key ? -1 : 1));
  const placed = placeLabels(wishes, obstacles, view, before);
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  for (const { key, box } of placed) write(context, words.get(key)!, box, theme);
  return {
    boxes: new Map(placed.map(({ key, box }) => [key, box])),
    places: new Map(placed.map(({ key, place }) => [key, place])),
  };
}

/** Nodes below this radius, in CSS pixels, give way to the names of the leading ones. */
const SMALL = 8;
/** One leading name in so much of the view, in square CSS pixels: more of them would hide what they name. */
const ROOM = 16_000;

interface Word {
  readonly text: string;
  readonly font: string;
  readonly color: string;
  readonly height: number;
}

function about({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The words with a rim in the color of the ground, so that lines under them do not cross the letters. */
function write(context: CanvasRenderingContext2D, { text, font, color }: Word, box: Box, theme: Theme): void {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  context.font = font;
  context.lineWidth = 4;
  context.strokeStyle = theme.surface;
  context.fillStyle = color;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}
