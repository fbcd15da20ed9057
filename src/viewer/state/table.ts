import type { ClaimRow } from '../page-data';
import { isoDay } from './days';
import { NONE } from './facet-codes';
import { nameOf } from './namesakes';
import { NO_DAY, type PageIndex } from './page-index';
import { plain } from './plain';
import { STANCE_WORDS } from './stance';
import type { Tab, Table, ViewState } from './view-state';
import type { Visible } from './visible';
import { articleTitle } from './words';

/* The visible set as rows: the picture for who cannot see it, and for who wants to sort it. */

export type Cell = string | number | null;

export interface Column {
  readonly key: string;
  readonly name: string;
  /** Numbers sort the largest first at the first click. */
  readonly number?: boolean;
}

export interface TableRow {
  /** Place in the entities or claims; of an outlet its number in the list. */
  readonly at: number;
  /** Id by which it is selected; for an outlet its value in the facet. */
  readonly id: string;
  readonly cells: readonly Cell[];
  /** Taken for granted rather than told: last while nobody has sorted. */
  readonly background?: boolean;
}

export const COLUMNS: Readonly<Record<Tab, readonly Column[]>> = {
  entities: [
    { key: 'name', name: 'Entity' },
    { key: 'type', name: 'Type' },
    { key: 'claims', name: 'Claims', number: true },
    { key: 'connections', name: 'Connections', number: true },
    { key: 'mentions', name: 'Mentions', number: true },
    { key: 'articles', name: 'Articles', number: true },
  ],
  claims: [
    { key: 'claim', name: 'Claim' },
    { key: 'stance', name: 'Stance' },
    { key: 'said', name: 'Said by' },
    { key: 'outlet', name: 'Outlet' },
    { key: 'published', name: 'Published' },
    { key: 'happens', name: 'Happens' },
    { key: 'sure', name: 'Sure, %', number: true },
  ],
  outlets: [
    { key: 'outlet', name: 'Outlet' },
    { key: 'articles', name: 'Articles', number: true },
    { key: 'claims', name: 'Claims', number: true },
    { key: 'denied', name: 'Denied or opposed', number: true },
    { key: 'first', name: 'First' },
    { key: 'last', name: 'Last' },
  ],
};

const OWN_WORDS = 'its own words';

/** Rows of a tab, sorted as the table says. */
export function tableRows(state: ViewState, index: PageIndex, seen: Visible): readonly TableRow[] {
  const { table } = state;
  return sorted(rowsOf(table.tab, index, seen), table);
}

function rowsOf(tab: Tab, index: PageIndex, seen: Visible): TableRow[] {
  switch (tab) {
    case 'entities':
      return entityRows(index, seen);
    case 'claims':
      return claimRows(index, seen);
    case 'outlets':
      return outletRows(index, seen);
    default:
      return tab satisfies never;
  }
}

/** Every entity that passes the filters, also those the overview leaves out. */
function entityRows(index: PageIndex, seen: Visible): TableRow[] {
  const { data } = index;
  const connections = new Int32Array(data.entities.length);
  for (const { a, b } of seen.lines) {
    connections[a]!++;
    connections[b]!++;
  }
  return data.entities.flatMap(({ id, name, type, mentions, articles }, at) =>
    seen.weights[at] === 0
      ? []
      : [
          {
            at,
            id,
            cells: [plain(nameOf(index, at, name)), type, seen.weights[at]!, connections[at]!, mentions, articles],
          },
        ],
  );
}

function claimRows(index: PageIndex, seen: Visible): TableRow[] {
  const { data, stances } = index;
  return data.claims.flatMap((claim, at) => {
    if (seen.claims[at] !== 1) return [];
    const article = data.articles[claim.article]!;
    const happens = index.days.happened[at]!;
    return [
      {
        at,
        id: claim.id,
        background: claim.status === 'presupposed',
        cells: [
          plain(claim.label),
          STANCE_WORDS[stances[at]!].name,
          saidBy(claim),
          plain(article.outlet ?? articleTitle(article)),
          article.published?.slice(0, 10) ?? null,
          happens === NO_DAY ? null : isoDay(happens),
          Math.round(claim.confidence * 100),
        ],
      },
    ];
  });
}

/** Whose word it is, behind the outlet's, which stands beside it; and what the claim says is in its words. */
function saidBy({ attribution }: ClaimRow): string {
  const cited = attribution.filter(({ kind }) => kind !== 'newsroom');
  return cited.length === 0 ? OWN_WORDS : cited.map(({ name }) => plain(name)).join(' › ');
}

function outletRows({ data, stances }: PageIndex, seen: Visible): TableRow[] {
  const outlets = new Map<string, { articles: Set<number>; claims: number; denied: number; days: string[] }>();
  data.claims.forEach(({ article }, at) => {
    if (seen.claims[at] !== 1) return;
    const { outlet, published } = data.articles[article]!;
    const row = outlets.get(outlet ?? NONE) ?? { articles: new Set(), claims: 0, denied: 0, days: [] };
    outlets.set(outlet ?? NONE, row);
    row.claims++;
    if (stances[at] === 'denied') row.denied++;
    if (!row.articles.has(article) && published !== null) row.days.push(published.slice(0, 10));
    row.articles.add(article);
  });
  return [...outlets].map(([id, { articles, claims, denied, days }], at) => {
    const ordered = days.sort();
    const name = id === NONE ? 'no outlet named' : plain(id);
    return { at, id, cells: [name, articles.size, claims, denied, ordered[0] ?? null, ordered.at(-1) ?? null] };
  });
}

/** What an unsorted tab is sorted by: the most claims; what is told, the surest first. */
const FIRST: Readonly<Record<Tab, string>> = { entities: 'claims', claims: 'sure', outlets: 'claims' };

function sorted(rows: readonly TableRow[], { tab, sort, down }: Table): TableRow[] {
  const columns = COLUMNS[tab];
  const known = columns.findIndex(({ key }) => key === sort);
  const column = known < 0 ? columns.findIndex(({ key }) => key === FIRST[tab]) : known;
  const way = known < 0 || down ? -1 : 1;
  return [...rows].sort(
    (left, right) =>
      (known < 0 ? Number(left.background ?? false) - Number(right.background ?? false) : 0) ||
      compared(left.cells[column]!, right.cells[column]!, way) ||
      left.at - right.at,
  );
}

/** What is missing comes last, whichever way. */
function compared(left: Cell, right: Cell, way: number): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  if (left === right) return 0;
  return (left < right ? -1 : 1) * way;
}

/** The table after a click on a column's head. */
export function sortedBy(table: Table, column: Column): Table {
  if (table.sort !== column.key) return { ...table, sort: column.key, down: column.number === true };
  return { ...table, down: !table.down };
}
