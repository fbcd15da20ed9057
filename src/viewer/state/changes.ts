import { once } from '../../text/once';
import type { Scene, SceneEdge, SceneNode } from './scene';

/*
 * What changes from one picture to the next where nothing moves and nothing new comes: a renderer then touches only that. In a picture of
 * ten thousand nodes a step of the time brush is a few hundred marks.
 */

export interface Changes {
  /** Every mark the renderer holds, as it was when it came, with its number. */
  readonly held: Held;
  /** By number, each mark as it is drawn; null where it is held but not drawn. */
  readonly nodes: readonly (SceneNode | null)[];
  readonly edges: readonly (SceneEdge | null)[];
  /** Numbers of those that must be drawn anew. */
  readonly touched: { readonly nodes: readonly number[]; readonly edges: readonly number[] };
}

interface Held extends Pick<Scene, 'nodes' | 'edges'> {
  /** Made at the first change: many a picture has none. */
  numberOfNode(): ReadonlyMap<number, number>;
  numberOfEdge(): ReadonlyMap<string, number>;
}

/** The renderer holds this picture and nothing else. */
export function startChanges({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): Changes {
  const held = {
    nodes,
    edges,
    numberOfNode: once(() => new Map(nodes.map(({ entity }, at) => [entity, at]))),
    numberOfEdge: once(() => new Map(edges.map(({ key }, at) => [key, at]))),
  };
  return { held, nodes, edges, touched: { nodes: [], edges: [] } };
}

/**
 * From what it holds to the next picture; null where that has marks it does not hold, or in another place, or a line that was straight and
 * is a curve now, which is drawn by another program.
 */
export function changesTo({ held, ...now }: Changes, next: Pick<Scene, 'nodes' | 'edges'>): Changes | null {
  const nodes = held.nodes.map((): SceneNode | null => null);
  const edges = held.edges.map((): SceneEdge | null => null);
  const [numberOfNode, numberOfEdge] = [held.numberOfNode(), held.numberOfEdge()];
  for (const node of next.nodes) {
    const at = numberOfNode.get(node.entity);
    if (at === undefined || held.nodes[at]!.x !== node.x || held.nodes[at]!.y !== node.y) return null;
    nodes[at] = node;
  }
  for (const edge of next.edges) {
    const at = numberOfEdge.get(edge.key);
    if (at === undefined || !isSameCourse(held.edges[at]!, edge)) return null;
    edges[at] = edge;
  }
  return {
    held,
    nodes,
    edges,
    touched: { nodes: differing(now.nodes, nodes, sameNode), edges: differing(now.edges, edges, sameEdge) },
  };
}

function isSameCourse(one: SceneEdge, other: SceneEdge): boolean {
  return (
    one.source === other.source && one.target === other.target && (one.curvature === 0) === (other.curvature === 0)
  );
}

/** Numbers of the marks that come, go, or look otherwise. */
function differing<Mark>(
  now: readonly (Mark | null)[],
  next: readonly (Mark | null)[],
  isSame: (one: Mark, other: Mark) => boolean,
): number[] {
  const numbers: number[] = [];
  next.forEach((mark, at) => {
    const before = now[at]!;
    if (mark === null ? before !== null : before === null || !isSame(before, mark)) numbers.push(at);
  });
  return numbers;
}

function sameNode(one: SceneNode, other: SceneNode): boolean {
  return (
    one === other ||
    (one.size === other.size && one.faint === other.faint && one.chosen === other.chosen && one.type === other.type)
  );
}

function sameEdge(one: SceneEdge, other: SceneEdge): boolean {
  return (
    one === other ||
    (one.width === other.width &&
      one.stance === other.stance &&
      one.faint === other.faint &&
      one.arrow === other.arrow &&
      one.curvature === other.curvature)
  );
}
