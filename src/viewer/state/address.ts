import { FACETS, type Facet, type Filter, type Filters, NO_FILTER } from './facets';
import {
  type Camera,
  CLOCKS,
  PANELS,
  pairOf,
  type Selection,
  START,
  TABS,
  type Table,
  THEMES,
  type Time,
  type ViewState,
} from './view-state';

/* The state as what follows `#` in the address. What is as the page starts is left out. */

/** Empty for the state the page starts with. */
export function toHash(state: ViewState): string {
  const words = new URLSearchParams();
  for (const facet of FACETS) {
    for (const value of state.filters[facet].only) words.append(facet, value);
    for (const value of state.filters[facet].not) words.append(`${facet}.not`, value);
  }
  if (state.sure > 0) words.set('sure', short(state.sure));
  timeWords(state.time, words);
  if (state.all) words.set('all', '1');
  if (!state.areas) words.set('areas', '0');
  const { selection, camera, table } = state;
  if (selection?.kind === 'pair') words.set('pair', `${selection.a} ${selection.b}`);
  else if (selection?.kind === 'path') words.set('path', `${selection.from} ${selection.to}`);
  else if (selection !== null) words.set(selection.kind, selection.id);
  if (camera !== null) words.set('at', [camera.x, camera.y, camera.ratio].map(short).join(' '));
  if (state.view !== START.view) words.set('view', state.view);
  if (table.tab !== START.table.tab) words.set('table', table.tab);
  if (table.sort !== null || table.down) words.set('sort', `${table.down ? '-' : ''}${table.sort ?? ''}`);
  if (state.below !== START.below) words.set('below', state.below);
  if (state.open.join() !== START.open.join()) words.set('open', state.open.join(' '));
  if (state.folded.length > 0) words.set('folded', state.folded.join(' '));
  if (state.theme !== START.theme) words.set('theme', state.theme);
  return words.toString();
}

function timeWords({ clock, days, undated }: Time, words: URLSearchParams): void {
  if (clock !== START.time.clock) words.set('clock', clock);
  if (days !== null) words.set('days', days === 'none' ? days : `${days.from}..${days.to}`);
  if (!undated) words.set('undated', '0');
}

/** The state an address names. Whatever it does not name, or names wrongly, is as the page starts. */
export function fromHash(hash: string): ViewState {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const filters = Object.fromEntries(
    FACETS.map((facet) => [facet, filterOf(words.getAll(facet), words.getAll(`${facet}.not`))]),
  ) as unknown as Filters;
  const folded = (words.get('folded') ?? '').split(' ');
  return {
    filters,
    sure: sureOf(words.get('sure')),
    time: timeOf(words),
    all: words.get('all') === '1',
    areas: words.get('areas') !== '0',
    selection: selectionOf(words),
    camera: cameraOf(words.get('at')),
    view: oneOf(['picture', 'table'] as const, words.get('view')),
    table: tableOf(words),
    below: oneOf(['time', 'stances'] as const, words.get('below')),
    open: openOf(words.get('open')),
    folded: PANELS.filter((panel) => folded.includes(panel)).sort(),
    theme: oneOf(THEMES, words.get('theme')),
  };
}

/** The one that is named, else the first. */
function oneOf<Name extends string>(names: readonly Name[], text: string | null): Name {
  return names.find((name) => name === text) ?? names[0]!;
}

/** Empty is none, which is not the same as not named. */
function openOf(text: string | null): readonly Facet[] {
  if (text === null) return START.open;
  const names = text.split(' ');
  return FACETS.filter((facet) => names.includes(facet));
}

function filterOf(only: readonly string[], not: readonly string[]): Filter {
  if (only.length === 0 && not.length === 0) return NO_FILTER;
  const set = (values: readonly string[]) => [...new Set(values)].sort();
  return { only: set(only), not: set(not) };
}

function sureOf(text: string | null): number {
  const value = Number(text ?? 0);
  return value > 0 && value <= 1 ? Number(short(value)) : 0;
}

const DAYS = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

function timeOf(words: URLSearchParams): Time {
  const text = words.get('days') ?? '';
  const [, from, to] = DAYS.exec(text) ?? [];
  const days = from !== undefined && to !== undefined ? { from, to } : text === 'none' ? text : null;
  return { clock: oneOf(CLOCKS, words.get('clock')), days, undated: words.get('undated') !== '0' };
}

function tableOf(words: URLSearchParams): Table {
  const sort = words.get('sort') ?? '';
  const down = sort.startsWith('-');
  const column = down ? sort.slice(1) : sort;
  return { tab: oneOf(TABS, words.get('table')), sort: column === '' ? null : column, down };
}

function selectionOf(words: URLSearchParams): Selection | null {
  const entity = words.get('entity');
  if (entity) return { kind: 'entity', id: entity };
  const claim = words.get('claim');
  if (claim) return { kind: 'claim', id: claim };
  const [a, b] = (words.get('pair') ?? '').split(' ');
  if (a && b) return pairOf(a, b);
  const [from, to] = (words.get('path') ?? '').split(' ');
  return from && to ? { kind: 'path', from, to } : null;
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
