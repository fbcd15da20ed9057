import { changesTo } from '../../state/changes';
import { distanceTo } from '../../state/curve';
import type { Box } from '../../state/label-places';
import type { Scene, SceneEdge } from '../../state/scene';
import type { Camera } from '../../state/view-state';
import { drawAreas, type SeenArea } from './areas';
import { CalmSigma } from './calm-sigma';
import { DrawnGraph } from './drawn-graph';
import { CurveProgram, LineProgram } from './edge-program';
import { boxOf, cameraFor, coversOf, roomOf, seenAt } from './frame';
import { makeGlide } from './glide';
import { ShapeProgram } from './node-program';
import { areaKey, drawNotes, type NoteOrder, noteOrder } from './notes';
import type { Theme } from './theme';

/* The one file that knows sigma: everything else of the page speaks of scenes, entities by their place, and pixels. */

export interface MapEvents {
  onEntity(entity: number): void;
  /** A line that is drawn for several claims, or for one. */
  onPair(pair: string): void;
  onClaim(claim: number): void;
  /** The words of an area. */
  onCommunity(community: number): void;
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
  /** Looks anew at how large it is and at what lies over it, which its words keep clear of. */
  cover(): void;
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

const NO_SCENE: Scene = { nodes: [], edges: [], areas: [] };
const PADDING = 40;
/** How near the pointer must be to a line, in CSS pixels. */
const REACH = 6;
/**
 * More lines than these are not looked through at every movement of the pointer; the picture of more than those glides while it is dragged,
 * and hides them while it is zoomed.
 */
const MANY = { pointed: 4000, moving: 20_000 };
/** A picture of fewer marks is made anew at every change, which keeps what is strong above what is faint. */
const PATCHED = 3000;

/** Layers of sigma's on which nothing is drawn here. */
const UNUSED = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'];

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function makeGraphMap(container: HTMLElement, reach: number, theme: Theme, events: MapEvents): GraphMap {
  let graph = new DrawnGraph(NO_SCENE, theme);
  let order: NoteOrder = noteOrder(NO_SCENE);
  let alive = true;
  // The camera's ratio at which one unit of places is one pixel: there sizes are as given, and they grow slower than distances.
  const unitRatio = () => (Math.min(container.clientWidth, container.clientHeight) - 2 * PADDING) / (2 * reach);
  const sigma = new CalmSigma(graph.asGraph(), container, {
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
    edgeProgramClasses: { line: LineProgram, curve: CurveProgram },
  });
  sigma.setCustomBBox({ x: [-reach, reach], y: [-reach, reach] });
  sigma.createCanvasContext('areas', { style: { pointerEvents: 'none' } });
  sigma.createCanvasContext('notes', { style: { pointerEvents: 'none' } });
  const layers = sigma.getCanvases();
  layers.edges!.before(layers.areas!);
  // A layer that shows nothing costs as much as one that does.
  for (const name of UNUSED) layers[name]!.style.display = 'none';
  // A layer made late has no size until the next change of the window's.
  sigma.resize(true);
  // Now it knows where everything will be, before anything is drawn.
  sigma.refresh();
  sigma.beCalm();
  sigma.follow(container);
  const glide = makeGlide(sigma, [layers.areas!, layers.edges!, layers.nodes!], layers.notes!);
  let scene = NO_SCENE;
  let placed = new Map<string, { left: number; top: number; right: number; bottom: number }>();
  let before = new Map<string, number>();
  let moving = false;

  const point = (entity: number) => {
    const { x, y } = graph.markOf(entity)!;
    return sigma.graphToViewport({ x, y });
  };
  let areas: readonly SeenArea[] = [];
  let covers: readonly Box[] = [];
  const drawn = () => {
    if (areas.length > 0 || scene.areas.length > 0)
      areas = drawAreas({
        canvas: layers.areas!,
        areas: scene.areas,
        theme,
        point,
        radius: (entity) => sigma.scaleSize(graph.markOf(entity)!.size),
        view: sigma.getDimensions(),
      });
    if (glide.keepsWords()) return;
    glide.noteWords();
    const notes = drawNotes({
      canvas: layers.notes!,
      order,
      areas,
      covers,
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
  sigma.on('resize', () => {
    covers = coversOf(container);
  });

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
  // What passes under the pointer while the picture is dragged is not pointed at.
  const hover = (entity: number | null) => {
    if (!sigma.getMouseCaptor().isMouseDown) events.onHover(entity);
  };
  sigma.on('enterNode', ({ node }) => hover(Number(node)));
  sigma.on('leaveNode', () => hover(null));
  const communityAt = (x: number, y: number): number | null => {
    const area = scene.areas.find(({ community }) => holds(placed.get(areaKey(community)), x, y));
    return area?.community ?? null;
  };
  sigma.on('clickStage', ({ event }) => {
    const community = communityAt(event.x, event.y);
    const edge = edgeAt(event.x, event.y);
    if (community !== null) events.onCommunity(community);
    else if (edge === null) events.onNothing();
    else if (edge.claim !== null) events.onClaim(edge.claim);
    else events.onPair(edge.pair);
  });
  sigma.on('moveBody', ({ event }) => {
    if (scene.edges.length > MANY.pointed || sigma.getMouseCaptor().isMouseDown) return;
    const isFree = edgeAt(event.x, event.y) === null && communityAt(event.x, event.y) === null;
    container.style.cursor = isFree ? 'default' : 'pointer';
  });
  sigma.on('enterNode', () => {
    container.style.cursor = 'pointer';
  });
  sigma.getCamera().on('updated', ({ x, y, ratio }) => {
    if (!moving) events.onCamera({ x, y, ratio });
  });
  for (const canvas of Object.values(layers))
    canvas.addEventListener('webglcontextlost', () => alive && events.onLost());

  const replace = () => {
    graph = new DrawnGraph(scene, theme);
    sigma.setGraph(graph.asGraph());
  };
  const quietly = (move: () => void) => {
    moving = true;
    move();
    moving = false;
  };

  return {
    show(next) {
      scene = next;
      order = noteOrder(scene);
      const many = scene.edges.length > MANY.moving;
      glide.setWhole(many);
      if (sigma.getSetting('hideEdgesOnMove') !== many) sigma.setSetting('hideEdgesOnMove', many);
      const change = graph.order + graph.size > PATCHED ? changesTo(graph.changes, next) : null;
      if (change !== null) sigma.refresh({ partialGraph: graph.change(change), skipIndexation: true });
      else replace();
    },
    cover() {
      sigma.resize();
      covers = coversOf(container);
      sigma.scheduleRender();
    },
    fit(chosen, slowly) {
      const target = cameraFor(sigma, boxOf(graph, chosen), unitRatio(), roomOf(container));
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
    whereIs(entity) {
      const mark = graph.markOf(entity);
      return mark === undefined ? null : seenAt(sigma, mark);
    },
    labels: () => placed,
    retheme(next) {
      theme = next;
      replace();
    },
    redraw: () => sigma.now(),
    kill() {
      // sigma gives its contexts up when it ends, which is no loss.
      alive = false;
      glide.kill();
      sigma.kill();
    },
  };
}

function holds(
  box: { left: number; top: number; right: number; bottom: number } | undefined,
  x: number,
  y: number,
): boolean {
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
