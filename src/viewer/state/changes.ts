import type { Scene, SceneEdge, SceneNode } from './scene';

/*
 * What changes from one picture to the next where nothing moves and nothing new comes: a renderer then touches only that. In a picture of
 * ten thousand nodes a step of the time brush is a few hundred marks.
 */

export interface Changes {
  /** Every mark the renderer holds, as it was last drawn. */
  readonly nodes: ReadonlyMap<number, SceneNode>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  /** Keys of those it holds but does not draw. */
  readonly gone: ReadonlySet<string>;
  /** Keys of what must be drawn anew. */
  readonly touched: { readonly nodes: string[]; readonly edges: string[] };
}

/** The renderer holds this picture and nothing else. */
export function startChanges({ nodes, edges }: Scene): Changes {
  return {
    nodes: new Map(nodes.map((node) => [node.entity, node])),
    edges: new Map(edges.map((edge) => [edge.key, edge])),
    gone: new Set(),
    touched: { nodes: [], edges: [] },
  };
}

/** From what it holds to the next picture; null where that has marks it does not hold, or in another place. */
export function changesTo(now: Changes, next: Scene): Changes | null {
  const [nodes, edges] = [new Map(now.nodes), new Map(now.edges)];
  const gone = new Set<string>();
  const touched = { nodes: [] as string[], edges: [] as string[] };
  const drawn = new Set<string>();
  for (const node of next.nodes) {
    const before = now.nodes.get(node.entity);
    if (before === undefined || before.x !== node.x || before.y !== node.y) return null;
    const key = String(node.entity);
    drawn.add(key);
    if (now.gone.has(key) || !sameNode(before, node)) touched.nodes.push(key);
    nodes.set(node.entity, node);
  }
  for (const edge of next.edges) {
    const before = now.edges.get(edge.key);
    if (before === undefined || before.source !== edge.source || before.target !== edge.target) return null;
    drawn.add(edge.key);
    if (now.gone.has(edge.key) || !sameEdge(before, edge)) touched.edges.push(edge.key);
    edges.set(edge.key, edge);
  }
  leave(now.nodes.keys(), drawn, now.gone, gone, touched.nodes);
  leave(now.edges.keys(), drawn, now.gone, gone, touched.edges);
  return { nodes, edges, gone, touched };
}

/** What is held but not drawn is gone; it is touched if it was there before. */
function leave(
  held: Iterable<string | number>,
  drawn: ReadonlySet<string>,
  before: ReadonlySet<string>,
  gone: Set<string>,
  touched: string[],
): void {
  for (const one of held) {
    const key = String(one);
    if (drawn.has(key)) continue;
    gone.add(key);
    if (!before.has(key)) touched.push(key);
  }
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
