import { MultiDirectedGraph } from 'graphology';
import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import { type Changes, changesTo, startChanges } from '../../state/changes';
import { distanceTo } from '../../state/curve';
import type { Scene, SceneEdge, SceneNode } from '../../state/scene';
import type { Camera } from '../../state/view-state';
import { type EdgeLook, LineProgram } from './edge-program';
import { type NodeLook, ShapeProgram } from './node-program';
import { drawNotes, type NoteOrder, noteOrder } from './notes';
import { type Theme, withAlpha } from './theme';

/* The one file that knows sigma: everything else of the page speaks of scenes, entities by their place, and pixels. */

export interface MapEvents {
  onEntity(entity: number): void;
  onPair(pair: string): void;
  onNothing(): void;
  onHover(entity: number | null): void;
  /** After the user moved the picture; not after `fit` or `moveTo`. */
  onCamera(camera: Camera): void;
  /** The graphics card took its context away. */
  onLost(): void;
}

export interface GraphMap {
  /** Draws this picture from now on. */
  show(scene: Scene): void;
  /** Moves so that these entities fill the view; at once, or with a short movement. */
  fit(entities: readonly number[], slowly: boolean): void;
  moveTo(camera: Camera): void;
  camera(): Camera;
  zoom(factor: number): void;
  /** Middle of an entity in CSS pixels of the container; null where it is not drawn. */
  whereIs(entity: number): { readonly x: number; readonly y: number } | null;
  /** Keys of the labels that are drawn, with their boxes. */
  labels(): ReadonlyMap<string, { left: number; top: number; right: number; bottom: number }>;
  retheme(theme: Theme): void;
  /** Draws once more at once; gives nothing back. For measuring. */
  redraw(): void;
  kill(): void;
}

type NodeAttributes = { x: number; y: number; size: number; color: string; zIndex: number } & NodeLook;
type EdgeAttributes = { size: number; color: string; zIndex: number } & EdgeLook;

type Drawn = MultiDirectedGraph<NodeAttributes & Attributes, EdgeAttributes & Attributes>;

const NO_SCENE: Scene = { nodes: [], edges: [] };
const PADDING = 40;
/** How near the pointer must be to a line, in CSS pixels. */
const REACH = 6;
/** More lines than these are not looked through at every movement of the pointer; more than those hide while the picture moves. */
const MANY = { pointed: 4000, moving: 20_000 };
/** A picture of fewer marks is made anew at every change, which keeps what is strong above what is faint. */
const PATCHED = 3000;

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function makeGraphMap(container: HTMLElement, reach: number, theme: Theme, events: MapEvents): GraphMap {
  let graph = graphOf(NO_SCENE, theme);
  let known: Changes = startChanges(NO_SCENE);
  let order: NoteOrder = noteOrder(NO_SCENE);
  let alive = true;
  // The camera's ratio at which one unit of places is one pixel: there sizes are as given, and they grow slower than distances.
  const unitRatio = () => (Math.min(container.clientWidth, container.clientHeight) - 2 * PADDING) / (2 * reach);
  // sigma's programs are not generic over attributes, so what it sees of the graph is not either.
  const sigma = new Sigma(graph as MultiDirectedGraph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    zIndex: true,
    stagePadding: PADDING,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio / Math.max(0.001, unitRatio())),
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    defaultDrawNodeHover: () => {},
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { line: LineProgram },
    nodeReducer: (key, attributes) => {
      const now = known.nodes.get(Number(key));
      return now === undefined
        ? attributes
        : { ...attributes, ...nodeAttributes(now, theme), hidden: known.gone.has(key) };
    },
    edgeReducer: (key, attributes) => {
      const now = known.edges.get(key);
      return now === undefined
        ? attributes
        : { ...attributes, ...edgeAttributes(now, theme), hidden: known.gone.has(key) };
    },
  });
  sigma.setCustomBBox({ x: [-reach, reach], y: [-reach, reach] });
  sigma.createCanvasContext('notes', { style: { pointerEvents: 'none' } });
  // A layer made late has no size until the next change of the window's.
  sigma.resize(true);
  let scene = NO_SCENE;
  let placed = new Map<string, { left: number; top: number; right: number; bottom: number }>();
  let before = new Map<string, number>();
  let moving = false;

  const point = (entity: number) => {
    const { x, y } = graph.getNodeAttributes(String(entity));
    return sigma.graphToViewport({ x, y });
  };
  const drawn = () => {
    const notes = drawNotes({
      canvas: sigma.getCanvases().notes!,
      order,
      theme,
      point,
      scale: (size) => sigma.scaleSize(size),
      view: sigma.getDimensions(),
      before,
    });
    placed = notes.boxes;
    before = notes.places;
  };
  sigma.on('afterRender', drawn);

  const edgeAt = (x: number, y: number): SceneEdge | null => {
    let best: SceneEdge | null = null;
    let least = REACH;
    for (const edge of scene.edges) {
      if (edge.faint) continue;
      const away = distanceTo({ x, y }, point(edge.source), point(edge.target), -edge.curvature) - edge.width / 2;
      if (away < least) [best, least] = [edge, away];
    }
    return best;
  };
  sigma.on('clickNode', ({ node }) => events.onEntity(Number(node)));
  sigma.on('enterNode', ({ node }) => events.onHover(Number(node)));
  sigma.on('leaveNode', () => events.onHover(null));
  sigma.on('clickStage', ({ event }) => {
    const edge = edgeAt(event.x, event.y);
    if (edge === null) events.onNothing();
    else events.onPair(edge.pair);
  });
  sigma.on('moveBody', ({ event }) => {
    if (scene.edges.length > MANY.pointed) return;
    container.style.cursor = edgeAt(event.x, event.y) === null ? 'default' : 'pointer';
  });
  sigma.on('enterNode', () => {
    container.style.cursor = 'pointer';
  });
  sigma.getCamera().on('updated', ({ x, y, ratio }) => {
    if (!moving) events.onCamera({ x, y, ratio });
  });
  for (const canvas of Object.values(sigma.getCanvases()))
    canvas.addEventListener('webglcontextlost', () => alive && events.onLost());

  const quietly = (move: () => void) => {
    moving = true;
    move();
    moving = false;
  };

  return {
    show(next) {
      scene = next;
      order = noteOrder(scene);
      const change = graph.order + graph.size > PATCHED ? changesTo(known, next) : null;
      if (change !== null) {
        known = change;
        sigma.refresh({ partialGraph: change.touched, skipIndexation: true, schedule: true });
        return;
      }
      known = startChanges(scene);
      graph = graphOf(scene, theme);
      sigma.setSetting('hideEdgesOnMove', scene.edges.length > MANY.moving);
      sigma.setGraph(graph as MultiDirectedGraph);
    },
    fit(chosen, slowly) {
      const target = cameraFor(sigma, chosen.map(point), unitRatio(), bottomOf(container));
      if (target === null) return;
      if (slowly && !isStill()) {
        moving = true;
        void sigma
          .getCamera()
          .animate(target, { duration: 350 })
          .then(() => {
            moving = false;
          });
      } else quietly(() => sigma.getCamera().setState(target));
    },
    moveTo: (camera) => quietly(() => sigma.getCamera().setState(camera)),
    camera() {
      const { x, y, ratio } = sigma.getCamera().getState();
      return { x, y, ratio };
    },
    zoom: (factor) => void sigma.getCamera().animatedZoom({ factor, duration: isStill() ? 1 : 150 }),
    whereIs: (entity) => (graph.hasNode(String(entity)) ? point(entity) : null),
    labels: () => placed,
    retheme(next) {
      theme = next;
      known = startChanges(scene);
      graph = graphOf(scene, theme);
      sigma.setGraph(graph as MultiDirectedGraph);
    },
    redraw: () => sigma.refresh(),
    kill() {
      // sigma gives its contexts up when it ends, which is no loss.
      alive = false;
      sigma.kill();
    },
  };
}

/**
 * A new graph for each scene: sigma goes through all of its graph at every single change of it, so thousands of changes one by one would take
 * a minute where this takes milliseconds.
 */
function graphOf(scene: Scene, theme: Theme): Drawn {
  const graph: Drawn = new MultiDirectedGraph();
  for (const node of scene.nodes)
    graph.addNode(String(node.entity), { x: node.x, y: node.y, ...nodeAttributes(node, theme) });
  for (const edge of scene.edges)
    graph.addEdgeWithKey(edge.key, String(edge.source), String(edge.target), edgeAttributes(edge, theme));
  return graph;
}

function nodeAttributes({ size, type, faint, chosen }: SceneNode, theme: Theme): Omit<NodeAttributes, 'x' | 'y'> {
  const color = theme.types[type];
  return {
    size,
    shape: type,
    color: faint ? withAlpha(color, 0.22) : color,
    ring: chosen ? theme.text : withAlpha(theme.surface, faint ? 0.3 : 1),
    zIndex: chosen ? 2 : faint ? 0 : 1,
  };
}

function edgeAttributes({ width, stance, curvature, arrow, faint }: SceneEdge, theme: Theme): EdgeAttributes {
  const color = withAlpha(theme.stances[stance], faint ? 0.1 : 0.85);
  return { size: width, color, stance, curvature, arrow, zIndex: faint ? 0 : 1 };
}

/** How much larger than life a few nodes may be drawn to fill the view. */
const NEAREST = 1.3;
/** Room for labels about the outermost nodes, in CSS pixels. */
const MARGIN = { left: 90, right: 90, top: 50, bottom: 84 };

/** The legend lies at the bottom of the picture, as high as its words need it in this window. */
function bottomOf(container: HTMLElement): number {
  const legend = container.parentElement?.querySelector('.legend')?.clientHeight ?? 0;
  return Math.max(MARGIN.bottom, legend + 36);
}

function cameraFor(
  sigma: Sigma,
  points: readonly { readonly x: number; readonly y: number }[],
  unitRatio: number,
  bottom: number,
): Camera | null {
  if (points.length === 0) return null;
  const { width, height } = sigma.getDimensions();
  if (width < 1 || height < 1) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const room = {
    x: Math.max(80, width - MARGIN.left - MARGIN.right),
    y: Math.max(80, height - MARGIN.top - bottom),
  };
  const grow = Math.max((box.right - box.left) / room.x, (box.bottom - box.top) / room.y);
  // The legend lies at the bottom, so the middle of the room is above the middle of the view.
  const lift = (grow * (bottom - MARGIN.top)) / 2;
  const middle = sigma.viewportToFramedGraph({
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2 + lift,
  });
  const { ratio } = sigma.getCamera().getState();
  return { x: middle.x, y: middle.y, ratio: Math.min(4, Math.max(unitRatio / NEAREST, ratio * grow)) };
}
