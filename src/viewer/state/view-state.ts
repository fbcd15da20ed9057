import { FACETS, type Facet, type Filter, type Filters, NO_FILTERS, OPEN_FIRST, toggled } from './facets';

/* The whole of what the page shows, as one immutable value. The canvas, the panels and the address are views of it. */

export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string }
  | { readonly kind: 'claim'; readonly id: string }
  /** Ways from one entity to another, and what both are joined to. */
  | { readonly kind: 'path'; readonly from: string; readonly to: string };

/** Middle of the picture in the renderer's plane (0 to 1 over the whole graph) and how much is seen: 1 is all, 0.5 half. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Which day a claim is placed at: that of its article, or that of the deed. */
export const CLOCKS = ['published', 'happened'] as const;
export type Clock = (typeof CLOCKS)[number];

/** ISO dates, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface Time {
  readonly clock: Clock;
  /** null: whatever the day; `none`: nothing that has one. */
  readonly days: Days | 'none' | null;
  /** Whether what has no day is shown. */
  readonly undated: boolean;
}

export const TABS = ['entities', 'claims', 'outlets'] as const;
export type Tab = (typeof TABS)[number];

export interface Table {
  readonly tab: Tab;
  /** Column it is sorted by; null for the order that answers first. */
  readonly sort: string | null;
  readonly down: boolean;
}

export const PANELS = ['facets', 'evidence', 'timeline', 'legend'] as const;
export type Panel = (typeof PANELS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export interface ViewState {
  readonly filters: Filters;
  /** Claims less sure than this are hidden: 0 to 1. */
  readonly sure: number;
  readonly time: Time;
  /** Every entity, not the leading ones only. */
  readonly all: boolean;
  /** Whether communities are drawn as areas. */
  readonly areas: boolean;
  readonly selection: Selection | null;
  /** null: wherever the renderer finds everything fits. */
  readonly camera: Camera | null;
  readonly view: 'picture' | 'table';
  readonly table: Table;
  /** What lies below: the histogram, or the rows of stances. */
  readonly below: 'time' | 'stances';
  /** Facets whose values are listed; in the order of `FACETS`. */
  readonly open: readonly Facet[];
  /** Panels that are folded; sorted. */
  readonly folded: readonly Panel[];
  readonly theme: ThemeChoice;
}

export const ANY_TIME: Time = { clock: 'published', days: null, undated: true };

export const START: ViewState = {
  filters: NO_FILTERS,
  sure: 0,
  time: ANY_TIME,
  all: false,
  areas: true,
  selection: null,
  camera: null,
  view: 'picture',
  table: { tab: 'entities', sort: null, down: false },
  below: 'time',
  open: OPEN_FIRST,
  folded: [],
  theme: 'auto',
};

export function withFilter(state: ViewState, facet: Facet, filter: Filter): ViewState {
  return { ...state, filters: { ...state.filters, [facet]: filter } };
}

export function withToggled(state: ViewState, facet: Facet, side: keyof Filter, value: string): ViewState {
  return withFilter(state, facet, toggled(state.filters[facet], side, value));
}

export function withoutFilters(state: ViewState): ViewState {
  return { ...state, filters: NO_FILTERS, sure: 0, time: { ...ANY_TIME, clock: state.time.clock } };
}

export function withSelection(state: ViewState, selection: Selection | null): ViewState {
  return { ...state, selection };
}

/** Brushed to these days; what has no day is hidden with it, and shown again when the brush is taken off. */
export function withDays(state: ViewState, days: Time['days']): ViewState {
  return { ...state, time: { ...state.time, days, undated: days === null || days === 'none' } };
}

export function withPanel(state: ViewState, panel: Panel, open: boolean): ViewState {
  const others = state.folded.filter((one) => one !== panel);
  return { ...state, folded: open ? others : [...others, panel].sort() };
}

export function withFacet(state: ViewState, facet: Facet, open: boolean): ViewState {
  return { ...state, open: FACETS.filter((one) => (one === facet ? open : state.open.includes(one))) };
}

export function isTimed({ days, undated }: Time): boolean {
  return days !== null || !undated;
}

/** The pair of two entities, the same whichever is named first. */
export function pairOf(one: string, other: string): Selection {
  return one < other ? { kind: 'pair', a: one, b: other } : { kind: 'pair', a: other, b: one };
}
