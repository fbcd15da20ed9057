/*
 * The graph as tables, for everything outside that knows nodes, edges and typed properties: one shape from which every such export, and
 * the embedded query engine, is made.
 */

/** strings: a list; day: `YYYY-MM-DD`; instant: ISO 8601 with a time, with or without an offset. */
export type FlatType = 'string' | 'integer' | 'float' | 'boolean' | 'strings' | 'day' | 'instant';

export type FlatValue = null | string | number | boolean | readonly string[];

export interface FlatProperty {
  readonly name: string;
  readonly type: FlatType;
}

export interface FlatNode {
  readonly id: string;
  readonly kind: string;
  /** The label of its kind first: `['Entity', 'Person']`. */
  readonly labels: readonly string[];
  /** In the order of the properties of its kind. */
  readonly values: readonly FlatValue[];
}

export interface FlatEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  /** `WARNED_AGAINST`, `HAS_SUBJECT`; `^[A-Z][A-Z_]{0,63}$`. */
  readonly type: string;
  /** First labels of its ends. */
  readonly from: string;
  readonly to: string;
  readonly values: readonly FlatValue[];
}

export interface FlatKind {
  readonly kind: string;
  /** Label of its nodes; the type of its edges, or null where each edge has its own. */
  readonly label: string | null;
  readonly properties: readonly FlatProperty[];
}

/** Nodes and edges are made anew, in order of their ids, each time they are asked for: all, or those of one kind. */
export interface FlatGraph {
  readonly nodeKinds: readonly FlatKind[];
  readonly edgeKinds: readonly FlatKind[];
  readonly order: number;
  readonly size: number;
  nodes(kind?: string): Iterable<FlatNode>;
  edges(kind?: string): Iterable<FlatEdge>;
}
