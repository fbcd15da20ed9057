import type { FlatType, FlatValue } from './flat';
import type { Position } from './graph';

/** Red, green, blue, each 0 to 255. */
export type Color = readonly [number, number, number];

/** An attribute that a person added in another program. */
export interface OwnAttribute {
  readonly name: string;
  readonly type: Exclude<FlatType, 'day' | 'instant'>;
  readonly value: Exclude<FlatValue, null>;
}

/** What a person did to a node or an edge in another program, as `newsgraph import` brought it back. */
export interface Handwork {
  readonly of: 'node' | 'edge';
  /** Id of the node or edge; of an aggregated edge `<source> > <target>`. */
  readonly id: string;
  /** null where the person left it as it was. */
  readonly position: Position | null;
  readonly color: Color | null;
  /** Diameter, in layout units. */
  readonly size: number | null;
  /** Sorted by name. */
  readonly attributes: readonly OwnAttribute[];
}
