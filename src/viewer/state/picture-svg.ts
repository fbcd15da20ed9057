import { ENTITY_TYPES, type EntityType } from '../../model';
import { escapeXml } from '../../text/escape';
import { besideArea, hullOf, rimOf, type SceneArea } from './areas';
import { controlPoint, type Point, pointAt } from './curve';
import { besideNode, type Obstacle, placeLabels, type Wish } from './label-places';
import { plain } from './plain';
import type { Scene, SceneEdge, SceneNode } from './scene';
import { cornersOf, SHAPES } from './shapes';
import { STANCE_WORDS, STANCES, type Stance } from './stance';

/* The picture as one SVG with what it takes to read it: title, filters, dates, legend. It is exported, printed, and shown where nothing else can draw. */

export interface Palette {
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  readonly area: string;
  readonly areaEdge: string;
  readonly font: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
}

export interface PictureWords {
  readonly title: string;
  /** Under the title: counts and dates, then filters. */
  readonly lines: readonly string[];
  /** What types are called in the legend. */
  readonly types: Readonly<Record<EntityType, string>>;
}

export interface PictureOptions {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly words: PictureWords;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = { side: 70, legend: 58, line: 16, title: 34 };
const FONT = { node: 12, title: 17, line: 11.5, edge: 11 };
/** Width of a letter as a part of its height: a little more than most, so that boxes are never too narrow. */
const LETTER = 0.62;

export function pictureSvg({ scene, palette, words, width, height }: PictureOptions): string {
  const top = MARGIN.title + words.lines.length * MARGIN.line + 8;
  const bottom = height - MARGIN.legend;
  const place = placing(scene, { width, top, bottom });
  const text = (content: string) => escapeXml(plain(content));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(palette.font)}" role="img">`,
    `<title>${text([words.title, ...words.lines].join('. '))}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.surface}"/>`,
    `<text x="20" y="26" font-size="${FONT.title}" font-weight="650" fill="${palette.text}">${text(words.title)}</text>`,
    ...words.lines.map(
      (line, at) =>
        `<text x="20" y="${MARGIN.title + 10 + at * MARGIN.line}" font-size="${FONT.line}" fill="${palette.quiet}">${text(line)}</text>`,
    ),
    // An inner picture cuts off what lies outside what it is framed by.
    `<svg y="${top}" width="${width}" height="${bottom - top}" viewBox="0 ${top} ${width} ${bottom - top}">`,
    '<g class="areas">',
    ...scene.areas.map((area) => areaSvg(area, place, palette)),
    '</g><g class="edges">',
    ...scene.edges.map((edge) => edgeSvg(edge, place, palette)),
    '</g><g class="nodes">',
    ...scene.nodes.map((node) => nodeSvg(node, place, palette)),
    '</g><g class="labels">',
    ...labelsSvg(scene, place, palette, { width, height: bottom, top }),
    '</g></svg>',
    ...legendSvg(scene, palette, words, height),
    '</svg>',
  ].join('\n');
}

type Place = (entity: number) => Point & { readonly node: SceneNode };

/**
 * Fits what is drawn between the title and the legend, or what is in focus where the rest is faint, as the page does; never larger than life by
 * more than a little.
 */
function placing(scene: Scene, room: { readonly width: number; readonly top: number; readonly bottom: number }): Place {
  const strong = scene.nodes.filter(({ faint }) => !faint);
  const framed = strong.length < 2 ? scene.nodes : strong;
  const xs = framed.map(({ x }) => x);
  const ys = framed.map(({ y }) => y);
  const [left, right] = extent(xs);
  const [low, high] = extent(ys);
  const wide = room.width - 2 * MARGIN.side;
  const tall = room.bottom - room.top - 50;
  const scale = Math.min(1.4, wide / Math.max(1, right - left), tall / Math.max(1, high - low));
  const nodes = new Map(scene.nodes.map((node) => [node.entity, node]));
  return (entity) => {
    const node = nodes.get(entity)!;
    return {
      node,
      x: round(room.width / 2 + (node.x - (left + right) / 2) * scale),
      y: round((room.top + room.bottom) / 2 - (node.y - (low + high) / 2) * scale),
    };
  };
}

function extent(values: readonly number[]): readonly [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length === 0 ? [0, 0] : [least, most];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A stroke as wide as the rim twice over rounds every corner; the one below it, a little wider, is the line about it. */
function areaSvg(area: SceneArea, place: Place, palette: Palette): string {
  const { hull, rim } = outlineOf(area, place);
  const path = `M${hull.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
  const stroked = (width: number, color: string) =>
    `<path d="${path}" fill="${color}" stroke="${color}" stroke-width="${round(width)}" stroke-linejoin="round"/>`;
  return stroked(2 * rim + 2, palette.areaEdge) + stroked(2 * rim, palette.area);
}

function outlineOf({ members }: SceneArea, place: Place): { readonly hull: readonly Point[]; readonly rim: number } {
  const places = members.map(place);
  return {
    hull: hullOf(places),
    rim: rimOf(places.reduce((most, { node }) => Math.max(most, node.size), 0)),
  };
}

const DASHES: Readonly<Record<Stance, string>> = {
  stated: '',
  denied: ' stroke-dasharray="7 4"',
  tentative: ' stroke-dasharray="0.1 4.5" stroke-linecap="round"',
  disputed: '',
};

function edgeSvg(edge: SceneEdge, place: Place, palette: Palette): string {
  const [from, to] = [place(edge.source), place(edge.target)];
  const { stance, width, faint, arrow } = edge;
  const control = controlPoint(from, to, -edge.curvature);
  const color = palette.stances[stance];
  const tip = before(to, control, to.node.size + 2);
  const head = arrow ? 6 + 2 * width : 0;
  const end = before(tip, control, head);
  const path = `M${from.x} ${from.y}Q${round(control.x)} ${round(control.y)} ${end.x} ${end.y}`;
  const opacity = faint ? ' opacity="0.15"' : '';
  const stroke = stance === 'tentative' ? width + 1.2 : stance === 'disputed' ? width + 3 : width;
  const lines = [
    `<path d="${path}" fill="none" stroke="${color}" stroke-width="${round(stroke)}"${DASHES[stance]}${opacity}/>`,
  ];
  if (stance === 'disputed')
    lines.push(
      `<path d="${path}" fill="none" stroke="${palette.surface}" stroke-width="${round(Math.max(1, stroke - 3))}"/>`,
    );
  if (arrow) lines.push(headSvg(end, tip, 2.6 + 1.1 * width, color, opacity));
  return lines.join('');
}

/** The point so far from `to` on the way back to `from`. */
function before(to: Point, from: Point, by: number): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(0.9, by / distance);
  return { x: round(to.x + (from.x - to.x) * part), y: round(to.y + (from.y - to.y) * part) };
}

function headSvg(base: Point, tip: Point, half: number, color: string, opacity: string): string {
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const [dx, dy] = [((tip.x - base.x) / length) * half, ((tip.y - base.y) / length) * half];
  const points = [
    `${tip.x},${tip.y}`,
    `${round(base.x - dy)},${round(base.y + dx)}`,
    `${round(base.x + dy)},${round(base.y - dx)}`,
  ];
  return `<polygon points="${points.join(' ')}" fill="${color}"${opacity}/>`;
}

function nodeSvg(node: SceneNode, place: Place, palette: Palette): string {
  const { x, y } = place(node.entity);
  const ring = node.chosen
    ? ` stroke="${palette.text}" stroke-width="2"`
    : ` stroke="${palette.surface}" stroke-width="1.2"`;
  const opacity = node.faint ? ' opacity="0.25"' : '';
  return `<g data-entity="${node.entity}"${opacity}>${shapeSvg(node.type, x, y, node.size, palette, ring)}</g>`;
}

function shapeSvg(type: EntityType, x: number, y: number, size: number, palette: Palette, more = ''): string {
  const shape = SHAPES[type];
  const fill = `fill="${palette.types[type]}"${more}`;
  if (shape.corners === 0) return `<circle cx="${x}" cy="${y}" r="${round(size)}" ${fill}/>`;
  const points = cornersOf(shape, size, x, y).map(([px, py]) => `${round(px)},${round(py)}`);
  return `<polygon points="${points.join(' ')}" ${fill}/>`;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

function labelsSvg(scene: Scene, place: Place, palette: Palette, room: Room): string[] {
  const strong = scene.nodes.filter(({ faint }) => !faint).sort((left, right) => right.priority - left.priority);
  const obstacles: Obstacle[] = strong.map(({ entity, size }) => around(place(entity), size, size * 2 < 16));
  obstacles.push({ left: 0, right: room.width, top: 0, bottom: room.top });
  const nodes: Wish[] = strong.map(({ entity, size, label }) => {
    const { x, y } = place(entity);
    const boxes = besideNode(x, y, size, widthOf(label, FONT.node), FONT.node + 5);
    return { key: `node ${entity}`, boxes, bold: true };
  });
  const lines: Wish[] = scene.edges.flatMap((edge) =>
    edge.label === null || edge.faint ? [] : [edgeWish(edge, edge.label, place)],
  );
  const words = new Map<string, { text: string; color: string; size: number }>();
  for (const { entity, label } of strong)
    words.set(`node ${entity}`, { text: label, color: palette.text, size: FONT.node });
  for (const { key, label, says } of scene.edges)
    if (label !== null) words.set(key, { text: label, color: palette.stances[says], size: FONT.edge });
  const areas: Wish[] = scene.areas.map((area) => areaWish(area, place));
  for (const { community, label } of scene.areas)
    words.set(`area ${community}`, { text: label, color: palette.quiet, size: FONT.edge });
  return placeLabels([...nodes, ...lines, ...areas], obstacles, room, new Map()).map(({ key, box }) => {
    const { text, color, size } = words.get(key)!;
    const [x, y] = [round((box.left + box.right) / 2), round((box.top + box.bottom) / 2)];
    return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle" dominant-baseline="central" fill="${color}" stroke="${palette.surface}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${escapeXml(text)}</text>`;
  });
}

function edgeWish(edge: SceneEdge, label: string, place: Place): Wish {
  const [from, to] = [place(edge.source), place(edge.target)];
  const half = widthOf(label, FONT.edge) / 2;
  const boxes = [0.5, 0.42, 0.58].map((t) => {
    const { x, y } = pointAt(from, to, -edge.curvature, t);
    return { left: x - half, right: x + half, top: y - 8, bottom: y + 8 };
  });
  return { key: edge.key, boxes };
}

function areaWish(area: SceneArea, place: Place): Wish {
  const { hull, rim } = outlineOf(area, place);
  const half = widthOf(area.label, FONT.edge) / 2;
  const boxes = besideArea(hull, rim).map(({ x, y }) => ({
    left: x - half,
    right: x + half,
    top: y - 8,
    bottom: y + 8,
  }));
  return { key: `area ${area.community}`, boxes };
}

function around({ x, y }: Point, radius: number, small: boolean): Obstacle {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius, small };
}

function widthOf(text: string, size: number): number {
  return [...text].length * size * LETTER + 4;
}

/** The marks that occur, with their words. */
function legendSvg(scene: Scene, palette: Palette, words: PictureWords, height: number): string[] {
  const types = new Set(scene.nodes.map(({ type }) => type));
  const rows: string[] = [];
  let x = 20;
  for (const type of ENTITY_TYPES.filter((one) => types.has(one))) {
    rows.push(
      shapeSvg(type, x + 6, height - 40, 5, palette),
      legendText(words.types[type], x + 17, height - 36, palette),
    );
    x += 30 + widthOf(words.types[type], FONT.line);
  }
  x = 20;
  for (const stance of STANCES) {
    rows.push(
      stanceLine(stance, x, height - 18, palette),
      legendText(STANCE_WORDS[stance].name, x + 36, height - 14, palette),
    );
    x += 50 + widthOf(STANCE_WORDS[stance].name, FONT.line);
  }
  const area = scene.areas.length === 0 ? '' : ' · area: community';
  rows.push(legendText(`width: independent voices · number: claims${area}`, x, height - 14, palette));
  return ['<g class="legend">', ...rows, '</g>'];
}

function stanceLine(stance: Stance, x: number, y: number, palette: Palette): string {
  const color = palette.stances[stance];
  const lines = stance === 'disputed' ? [y - 1.8, y + 1.8] : [y];
  const paths = lines.map(
    (at) =>
      `<path d="M${x} ${at}h22" fill="none" stroke="${color}" stroke-width="${stance === 'disputed' ? 1.4 : 2.2}"${DASHES[stance]}/>`,
  );
  return [...paths, `<polygon points="${x + 22},${y - 4} ${x + 30},${y} ${x + 22},${y + 4}" fill="${color}"/>`].join(
    '',
  );
}

function legendText(text: string, x: number, y: number, palette: Palette): string {
  return `<text x="${round(x)}" y="${y}" font-size="${FONT.line}" fill="${palette.text}">${escapeXml(text)}</text>`;
}
