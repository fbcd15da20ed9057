import {
  type Color,
  ENTITY_TYPES,
  type EntityType,
  type Handwork,
  type NodeAttributes,
  type OwnAttribute,
  type Position,
} from '../model';
import { by } from '../text/compare';
import { ID_ATTRIBUTE, type Merge, mergesOf } from './merges';
import { type AnyGraph, originsOf } from './origins';
import { unscaled } from './sizes';
import { type OwnValue, textOf, type WorkedGraph, type WorkedNode } from './worked';

/** The graph as an export shows it, beside which a file is held. */
export interface Shown {
  readonly graph: AnyGraph;
  readonly positions: ReadonlyMap<string, Position>;
  readonly look: (node: NodeAttributes) => { readonly color: Color; readonly size: number };
  /** Names of attributes that are the program's own. */
  readonly known: { readonly node: ReadonlySet<string>; readonly edge: ReadonlySet<string> };
  /** What was kept of earlier imports, by id of node or edge. */
  readonly own: ReadonlyMap<string, Handwork>;
  /** A text as the file's form can hold it. */
  readonly held: (text: string) => string;
}

/** An entity whose name or type a person changed. */
export type Change =
  | { readonly kind: 'rename'; readonly id: string; readonly from: string; readonly to: string }
  | { readonly kind: 'retype'; readonly id: string; readonly from: EntityType; readonly to: EntityType };

/** What a person did, by what becomes of it. */
export interface Findings {
  /** To be kept: sorted by id. */
  readonly handwork: readonly Handwork[];
  /** To be asked about. */
  readonly merges: readonly Merge[];
  readonly changes: readonly Change[];
  /** Told, and not taken. */
  readonly deleted: readonly string[];
  readonly added: { readonly nodes: readonly string[]; readonly edges: number };
  readonly rewired: number;
  /** Nodes merged that are no entities, by id. */
  readonly unmergeable: readonly string[];
  /** How many nodes of the file are of the graph. */
  readonly matched: number;
}

/** Layout units: what programs lose that keep coordinates in 32 bits. */
const STIRRED = 0.01;

export function compare(file: WorkedGraph, shown: Shown): Findings {
  const { graph } = shown;
  const originOf = originsOf(graph);
  const { merges, standsFor, rewired } = mergesOf(file, graph, originOf);
  const moved = file.nodes.some((node) => isMoved(node, shown));
  const sizeOf = unscaled(file, shown);
  const handwork: Handwork[] = [];
  const changes: Change[] = [];
  const addedNodes: string[] = [];
  for (const node of file.nodes) {
    const ids = standsFor.get(node.id) ?? [];
    if (ids.length === 0) addedNodes.push(node.label ?? node.id);
    const sized = { ...node, size: sizeOf(node) };
    for (const id of ids) handwork.push(nodeWork(sized, id, ids, moved, shown));
    if (ids.length === 1 && ids[0] === node.id) changes.push(...changesOf(node, shown));
  }
  let addedEdges = 0;
  for (const edge of file.edges) {
    const origin = originOf(edge);
    const attributes = ownAttributes(edge.attributes, shown.known.edge);
    if (origin === null) addedEdges++;
    else handwork.push({ of: 'edge', id: origin.id, position: null, color: null, size: null, attributes });
  }
  const ofEntities = ({ ids }: Merge) => ids.every((id) => graph.getNodeAttribute(id, 'kind') === 'entity');
  return {
    handwork: handwork.filter((work) => isNews(work, shown)).sort(by(({ id }) => id)),
    merges: merges.filter(ofEntities),
    changes,
    deleted: deletedOf(shown, standsFor),
    added: { nodes: addedNodes, edges: addedEdges },
    rewired,
    unmergeable: merges.filter((merge) => !ofEntities(merge)).flatMap(({ ids }) => ids),
    matched: standsFor.size,
  };
}

function isMoved({ id, position }: WorkedNode, { positions }: Shown): boolean {
  const before = positions.get(id);
  // Programs give a node that came without a place one at random.
  if (position === null || before === undefined) return false;
  const far = (one: number, other: number) => Math.abs(one - other) > STIRRED + Math.abs(other) * 1e-5;
  return far(position.x, before.x) || far(position.y, before.y);
}

/**
 * Where one node was moved, the places of all are kept: they were arranged together. A merged node that looks as one of its parts did was
 * not colored by anybody.
 */
function nodeWork(node: WorkedNode, id: string, ids: readonly string[], moved: boolean, shown: Shown): Handwork {
  const usual = ids.map((one) => shown.look(shown.graph.getNodeAttributes(one)));
  const position = moved ? node.position : (shown.own.get(id)?.position ?? null);
  const asUsual = usual.some(({ color }) => color.every((part, at) => part === node.color?.[at]));
  const color = asUsual ? null : node.color;
  const big = node.size;
  const size = big === null || usual.some((one) => Math.abs(big - one.size) <= STIRRED) ? null : big;
  const attributes = ownAttributes(node.attributes, shown.known.node);
  return { of: 'node', id, position, color, size, attributes };
}

/** Whether it says anything, or anything else than what was kept before. */
function isNews(work: Handwork, { own }: Shown): boolean {
  const before = own.get(work.id);
  if (before !== undefined) return JSON.stringify(told(work)) !== JSON.stringify(told(before));
  const { position, color, size, attributes } = work;
  return position !== null || color !== null || size !== null || attributes.length > 0;
}

function told({ position, color, size, attributes }: Handwork): unknown {
  return [position?.x, position?.y, color, size, attributes.map(({ name, type, value }) => [name, type, value])];
}

/** What programs put there for themselves. */
const PLUMBING: ReadonlySet<string> = new Set([
  ID_ATTRIBUTE,
  'id',
  'networkx_key',
  'timeset',
  'Interval',
  'start',
  'end',
]);

function ownAttributes(given: ReadonlyMap<string, OwnValue>, known: ReadonlySet<string>): OwnAttribute[] {
  const own: OwnAttribute[] = [];
  for (const [name, value] of given) {
    if (known.has(name) || PLUMBING.has(name) || value.value === '') continue;
    own.push({ name, ...value });
  }
  return own.sort(by(({ name }) => name));
}

function changesOf({ id, label, attributes }: WorkedNode, { graph, held }: Shown): Change[] {
  const node = graph.getNodeAttributes(id);
  if (node.kind !== 'entity') return [];
  const changes: Change[] = [];
  const name = label?.trim() ?? '';
  if (name !== '' && name !== held(node.label).trim()) changes.push({ kind: 'rename', id, from: node.label, to: name });
  const type = textOf(attributes, 'type') as EntityType | null;
  if (type !== null && type !== node.type && ENTITY_TYPES.includes(type))
    changes.push({ kind: 'retype', id, from: node.type, to: type });
  return changes;
}

/** Nodes of kinds that the file shows, and that it no longer has. */
function deletedOf({ graph }: Shown, standsFor: ReadonlyMap<string, readonly string[]>): string[] {
  const here = new Set([...standsFor.values()].flat());
  const kinds = new Set([...here].map((id) => graph.getNodeAttribute(id, 'kind')));
  return graph.filterNodes((id, { kind }) => kinds.has(kind) && !here.has(id)).sort();
}
