import type { Color, OwnAttribute, Position } from '../model';

export type OwnValue = Pick<OwnAttribute, 'type' | 'value'>;

export interface WorkedNode {
  readonly id: string;
  readonly label: string | null;
  readonly position: Position | null;
  readonly color: Color | null;
  readonly size: number | null;
  /** By the name a person sees. */
  readonly attributes: ReadonlyMap<string, OwnValue>;
}

export interface WorkedEdge {
  readonly id: string | null;
  readonly source: string;
  readonly target: string;
  readonly attributes: ReadonlyMap<string, OwnValue>;
}

/** What a file holds. */
export interface WorkedGraph {
  readonly nodes: readonly WorkedNode[];
  readonly edges: readonly WorkedEdge[];
}

/** The value of an attribute as text; null where it is not there, or a list. */
export function textOf(attributes: ReadonlyMap<string, OwnValue>, name: string): string | null {
  const value = attributes.get(name)?.value;
  return value === undefined || typeof value === 'object' ? null : String(value);
}

/** A position in layout units, rounded as the program's own; null where a coordinate is missing or no number. */
export function positionOf(x: number | null, y: number | null): Position | null {
  if (x === null || y === null || !Number.isFinite(x) || !Number.isFinite(y)) return null;
  return { x: rounded(x), y: rounded(y) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A number that stands alone in a text; null where it is anything else. */
export function numberOf(text: string | null | undefined): number | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** `#1f77b4`, or null. */
export function hexColor(text: string): Color | null {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i.exec(text.trim());
  return found === null
    ? null
    : colorOf(...([1, 2, 3].map((at) => Number.parseInt(found[at]!, 16)) as [number, number, number]));
}

export function colorOf(r: number | null, g: number | null, b: number | null): Color | null {
  if (r === null || g === null || b === null) return null;
  return [r, g, b].every((part) => part >= 0 && part <= 255) ? [Math.round(r), Math.round(g), Math.round(b)] : null;
}
