import { MultiDirectedGraph } from 'graphology';
import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import { distanceTo } from '../../state/curve';
import type { Scene, SceneEdge } from '../../state/scene';
import type { Camera } from '../../state/view-state';
import { type EdgeLook, LineProgram } from './edge-program';
import { type NodeLook, ShapeProgram } from './node-program';
import { drawNotes } from './notes';
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
  kill(): void;
}

type NodeAttributes = { x: number; y: number; size: number; color: string; zIndex: number } & NodeLook;
type EdgeAttributes = { size: number; color: string; zIndex: number } & EdgeLook;

type Drawn = MultiDirectedGraph<NodeAttributes & Attributes, EdgeAttributes & Attributes>;

const NO_SCENE: Scene = { nodes: [], edges: [] };
const PADDING = 40;
/** How near the pointer must be to a line, in CSS pixels. */
const REACH = 6;

export function makeGraphMap(container: HTMLElement, reach: number, theme: Theme, events: MapEvents): GraphMap {
  let graph = graphOf(NO_SCENE, theme);
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
      scene,
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
    container.style.cursor = edgeAt(event.x, event.y) === null ? 'default' : 'pointer';
  });
  sigma.on('enterNode', () => {
    container.style.cursor = 'pointer';
  });
  sigma.getCamera().on('updated', ({ x, y, ratio }) => {
    if (!moving) events.onCamera({ x, y, ratio });
  });
  for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener('webglcontextlost', events.onLost);

  const quietly = (move: () => void) => {
    moving = true;
    move();
    moving = false;
  };

  return {
    show(next) {
      scene = next;
      graph = graphOf(scene, theme);
      sigma.setGraph(graph as MultiDirectedGraph);
    },
    fit(chosen, slowly) {
      const target = cameraFor(sigma, chosen.map(point), unitRatio());
      if (target === null) return;
      if (slowly && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
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
    zoom: (factor) => void sigma.getCamera().animatedZoom({ factor, duration: 150 }),
    whereIs: (entity) => (graph.hasNode(String(entity)) ? point(entity) : null),
    labels: () => placed,
    retheme(next) {
      theme = next;
      this.show(scene);
    },
    kill: () => sigma.kill(),
  };
}

/**
 * A new graph for each scene: sigma goes through all of its graph at every single change of it, so thousands of changes one by one would take
 * a minute where this takes milliseconds.
 */
function graphOf(scene: Scene, theme: Theme): Drawn {
  const graph: Drawn = new MultiDirectedGraph();
  for (const { entity, x, y, size, type, faint, chosen } of scene.nodes) {
    const color = theme.types[type];
    graph.addNode(String(entity), {
      x,
      y,
      size,
      shape: type,
      color: faint ? withAlpha(color, 0.22) : color,
      ring: chosen ? theme.text : withAlpha(theme.surface, faint ? 0.3 : 1),
      zIndex: chosen ? 2 : faint ? 0 : 1,
    });
  }
  for (const { key, source, target, width, stance, curvature, arrow, faint } of scene.edges) {
    const color = withAlpha(theme.stances[stance], faint ? 0.1 : 0.85);
    const look = { size: width, color, stance, curvature, arrow, zIndex: faint ? 0 : 1 };
    graph.addEdgeWithKey(key, String(source), String(target), look);
  }
  return graph;
}

/** How much larger than life a few nodes may be drawn to fill the view. */
const NEAREST = 1.3;
/** Room for labels about the outermost nodes, in CSS pixels. */
const MARGIN = { left: 90, right: 90, top: 50, bottom: 84 };

function cameraFor(
  sigma: Sigma,
  points: readonly { readonly x: number; readonly y: number }[],
  unitRatio: number,
): Camera | null {
  if (points.length === 0) return null;
  const { width, height } = sigma.getDimensions();
  if (width < 1 || height < 1) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const room = {
    x: Math.max(80, width - MARGIN.left - MARGIN.right),
    y: Math.max(80, height - MARGIN.top - MARGIN.bottom),
  };
  const grow = Math.max((box.right - box.left) / room.x, (box.bottom - box.top) / room.y);
  // The legend lies at the bottom, so the middle of the room is above the middle of the view.
  const lift = (grow * (MARGIN.bottom - MARGIN.top)) / 2;
  const middle = sigma.viewportToFramedGraph({
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2 + lift,
  });
  const { ratio } = sigma.getCamera().getState();
  return { x: middle.x, y: middle.y, ratio: Math.min(4, Math.max(unitRatio / NEAREST, ratio * grow)) };
}
