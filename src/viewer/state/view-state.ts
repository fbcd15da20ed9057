import { FACETS, type Facet, type Filter, type Filters, NO_FILTER, NO_FILTERS, toggled } from './facets';

/* The whole of what the page shows, as one immutable value. The canvas, the panels and the address are views of it. */

export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string }
  | { readonly kind: 'claim'; readonly id: string };

/** Middle of the picture in the renderer's plane (0 to 1 over the whole graph) and how much is seen: 1 is all, 0.5 half. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface ViewState {
  readonly filters: Filters;
  /** Every entity, not the leading ones only. */
  readonly all: boolean;
  readonly selection: Selection | null;
  /** null: wherever the renderer finds everything fits. */
  readonly camera: Camera | null;
}

export const START: ViewState = { filters: NO_FILTERS, all: false, selection: null, camera: null };

export function withFilter(state: ViewState, facet: Facet, filter: Filter): ViewState {
  return { ...state, filters: { ...state.filters, [facet]: filter } };
}

export function withToggled(state: ViewState, facet: Facet, side: keyof Filter, value: string): ViewState {
  return withFilter(state, facet, toggled(state.filters[facet], side, value));
}

export function withoutFilters(state: ViewState): ViewState {
  return { ...state, filters: NO_FILTERS };
}

export function withSelection(state: ViewState, selection: Selection | null): ViewState {
  return { ...state, selection };
}

/** The pair of two entities, the same whichever is named first. */
export function pairOf(one: string, other: string): Selection {
  return one < other ? { kind: 'pair', a: one, b: other } : { kind: 'pair', a: other, b: one };
}

/** The state as what follows `#` in the address; empty for the state the page starts with. */
export function toHash(state: ViewState): string {
  const words = new URLSearchParams();
  for (const facet of FACETS) {
    for (const value of state.filters[facet].only) words.append(facet, value);
    for (const value of state.filters[facet].not) words.append(`${facet}.not`, value);
  }
  if (state.all) words.set('all', '1');
  const { selection, camera } = state;
  if (selection?.kind === 'pair') words.set('pair', `${selection.a} ${selection.b}`);
  else if (selection !== null) words.set(selection.kind, selection.id);
  if (camera !== null) words.set('at', [camera.x, camera.y, camera.ratio].map(short).join(' '));
  return words.toString();
}

/** The state an address names. Whatever it does not name, or names wrongly, is as the page starts. */
export function fromHash(hash: string): ViewState {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const filters = Object.fromEntries(
    FACETS.map((facet) => [facet, filterOf(words.getAll(facet), words.getAll(`${facet}.not`))]),
  ) as unknown as Filters;
  return {
    filters,
    all: words.get('all') === '1',
    selection: selectionOf(words),
    camera: cameraOf(words.get('at')),
  };
}

function filterOf(only: readonly string[], not: readonly string[]): Filter {
  if (only.length === 0 && not.length === 0) return NO_FILTER;
  const set = (values: readonly string[]) => [...new Set(values)].sort();
  return { only: set(only), not: set(not) };
}

function selectionOf(words: URLSearchParams): Selection | null {
  const entity = words.get('entity');
  if (entity) return { kind: 'entity', id: entity };
  const claim = words.get('claim');
  if (claim) return { kind: 'claim', id: claim };
  const [a, b] = (words.get('pair') ?? '').split(' ');
  return a && b ? pairOf(a, b) : null;
}

function cameraOf(text: string | null): Camera | null {
  const [x, y, ratio] = (text ?? '').split(' ').map(Number);
  const fine = [x, y, ratio].every(Number.isFinite) && ratio! > 0;
  return fine ? { x: x!, y: y!, ratio: ratio! } : null;
}

/** Four digits are less than a pixel. */
function short(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
