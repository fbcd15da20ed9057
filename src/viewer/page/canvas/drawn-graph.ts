import type { AbstractGraph } from 'graphology-types';
import { type Changes, startChanges } from '../../state/changes';
import type { Scene, SceneEdge, SceneNode } from '../../state/scene';
import type { EdgeLook } from './edge-program';
import type { NodeLook } from './node-program';
import { type Theme, withAlpha } from './theme';

export type NodeAttributes = { x: number; y: number; size: number; color: string; zIndex: number } & NodeLook & Hidden;
export type EdgeAttributes = { type: 'line' | 'curve'; size: number; color: string; zIndex: number } & EdgeLook &
  Hidden;

interface Hidden {
  readonly hidden: boolean;
}

/**
 * A scene as sigma reads graphs: its marks by key, each described when it is asked for. A graph of a library would hold, beside every
 * line, what it looks like and the neighbors on both its sides, which nobody asks for: a seventh of the page's memory, and a tenth of the
 * time to its first picture. Lines have their place as key, since an object finds a number faster than a word.
 */
export class DrawnGraph {
  private known: Changes;
  private readonly nodeKeys: readonly string[];
  private readonly edgeKeys: readonly string[];
  /** Keys of nodes, and their places in the scene, by entity. */
  private readonly keyOf = new Map<number, string>();
  private readonly placeOf = new Map<number, number>();

  constructor(
    scene: Pick<Scene, 'nodes' | 'edges'>,
    private readonly theme: Theme,
  ) {
    this.known = startChanges(scene);
    this.nodeKeys = scene.nodes.map(({ entity }, at) => {
      const key = String(entity);
      this.keyOf.set(entity, key);
      this.placeOf.set(entity, at);
      return key;
    });
    this.edgeKeys = scene.edges.map((_, at) => String(at));
  }

  /** For sigma, which is given this and no other method than those below. */
  asGraph(): AbstractGraph {
    return this as unknown as AbstractGraph;
  }

  get changes(): Changes {
    return this.known;
  }

  /** Takes over what changes the look of marks it holds; gives the keys of those. */
  change(changes: Changes): { nodes: string[]; edges: string[] } {
    this.known = changes;
    const { nodes, edges } = changes.touched;
    return { nodes: nodes.map((at) => this.nodeKeys[at]!), edges: edges.map((at) => this.edgeKeys[at]!) };
  }

  /** Of an entity, as it was drawn last where it is not drawn now; undefined where it has no mark. */
  markOf(entity: number): SceneNode | undefined {
    const at = this.placeOf.get(entity);
    return at === undefined ? undefined : (this.known.nodes[at] ?? this.known.held.nodes[at]);
  }

  /** What sigma takes for a graph has these. */
  readonly multi = true;

  addUndirectedEdgeWithKey(): never {
    throw new Error('A scene is drawn as it is.');
  }

  dropNode(): never {
    throw new Error('A scene is drawn as it is.');
  }

  /** Of its changes sigma is told by the keys of what changed. */
  on(): void {}

  removeListener(): void {}

  get order(): number {
    return this.nodeKeys.length;
  }

  get size(): number {
    return this.edgeKeys.length;
  }

  /** A list of its own each time, as sigma sorts it. */
  nodes(): string[] {
    return [...this.nodeKeys];
  }

  edges(): string[] {
    return [...this.edgeKeys];
  }

  hasNode(key: string): boolean {
    return this.placeOf.has(Number(key));
  }

  hasEdge(key: string): boolean {
    return this.edgeKeys[Number(key)] === key;
  }

  forEachNode(tell: (key: string, attributes: NodeAttributes) => void): void {
    for (const key of this.nodeKeys) tell(key, this.getNodeAttributes(key));
  }

  forEachEdge(tell: (key: string) => void): void {
    for (const key of this.edgeKeys) tell(key);
  }

  getNodeAttributes(key: string): NodeAttributes {
    const at = this.placeOf.get(Number(key))!;
    return nodeAttributes(this.known.held.nodes[at]!, this.known.nodes[at]!, this.theme);
  }

  getEdgeAttributes(key: string): EdgeAttributes {
    const at = Number(key);
    return edgeAttributes(this.known.held.edges[at]!, this.known.edges[at]!, this.theme);
  }

  extremities(key: string): [string, string] {
    const { source, target } = this.known.held.edges[Number(key)]!;
    return [this.keyOf.get(source)!, this.keyOf.get(target)!];
  }
}

/** A mark that is held but not drawn is `now` null. */
function nodeAttributes(held: SceneNode, now: SceneNode | null, theme: Theme): NodeAttributes {
  const { x, y, size, type, faint, chosen } = now ?? held;
  const color = theme.types[type];
  return {
    x,
    y,
    size,
    shape: type,
    color: faint ? withAlpha(color, 0.22) : color,
    ring: chosen ? theme.text : withAlpha(theme.surface, faint ? 0.3 : 1),
    zIndex: chosen ? 2 : faint ? 0 : 1,
    hidden: now === null,
  };
}

function edgeAttributes(held: SceneEdge, now: SceneEdge | null, theme: Theme): EdgeAttributes {
  const { width, stance, curvature, arrow, faint } = now ?? held;
  const color = withAlpha(theme.stances[stance], faint ? 0.1 : 0.85);
  const type = curvature === 0 ? 'line' : 'curve';
  return { type, size: width, color, stance, curvature, arrow, zIndex: faint ? 0 : 1, hidden: now === null };
}
