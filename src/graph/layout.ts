import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { Position } from '../model';
import { entityIds, type Overview, overviewOf } from './overview';
import { seededRandom, seedOf } from './random';
import type { NewsGraph } from './types';

/** Below this many nodes the exact forces are as fast as Barnes and Hut's approximation. */
const EXACT_UP_TO = 500;
/** Steps of ForceAtlas2: small graphs settle well within the first number, large ones get what time allows. */
const STEPS = { most: 600, least: 60, nodes: 120_000 };
/** Radius of the disc that nodes start on, in layout units. */
const START_RADIUS = 100;

/**
 * A place for every entity, by ForceAtlas2 (Jacomy et al. 2014) and then Noverlap. Starts from places drawn from the ids
 * themselves, so the same graph has the same picture, and coordinates are rounded to 0.001. Claims, articles and outlets
 * have no place.
 */
export function layout(graph: NewsGraph): ReadonlyMap<string, Position> {
  const overview = overviewOf(graph);
  for (const id of entityIds(overview))
    overview.mergeNodeAttributes(id, { ...startOf(id), size: sizeOf(overview, id) });
  if (overview.order > 1) {
    forceAtlas2.assign(overview, {
      iterations: steps(overview.order),
      getEdgeWeight: 'weight',
      settings: settings(overview.order),
    });
    // Pairs inside one cell of the grid are all compared, so cells must not grow with the graph.
    const gridSize = Math.max(20, Math.ceil(Math.sqrt(overview.order)));
    noverlap.assign(overview, { maxIterations: 100, settings: { margin: 4, ratio: 1.1, expansion: 1.1, gridSize } });
  }
  return new Map(overview.mapNodes((id, { x, y }) => [id, { x: rounded(x), y: rounded(y) }] as const));
}

/** Even over a disc: the root keeps the middle from being crowded. */
function startOf(id: string): Position {
  const random = seededRandom(seedOf(id));
  const angle = random() * 2 * Math.PI;
  const radius = Math.sqrt(random()) * START_RADIUS;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function sizeOf(overview: Overview, id: string): number {
  return 3 + 2 * Math.sqrt(overview.degree(id));
}

function steps(nodes: number): number {
  return Math.max(STEPS.least, Math.min(STEPS.most, Math.floor(STEPS.nodes / nodes)));
}

function settings(nodes: number) {
  return {
    ...forceAtlas2.inferSettings(nodes),
    barnesHutOptimize: nodes > EXACT_UP_TO,
    // Entities without relations must not drift off and make the rest small.
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 10,
    adjustSizes: false,
  };
}

function rounded(value: number): number {
  const cut = Math.round(value * 1000) / 1000;
  return Object.is(cut, -0) || !Number.isFinite(cut) ? 0 : cut;
}
