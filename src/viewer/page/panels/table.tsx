import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageIndex } from '../../state/page-index';
import { COLUMNS, sortedBy, type TableRow, tableRows } from '../../state/table';
import { type Selection, TABS, type Tab, type ViewState, withToggled } from '../../state/view-state';
import { selectedEntities, type Visible } from '../../state/visible';
import { whyNothing } from '../../state/why';
import { thousands } from '../../state/words';

interface Props {
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly seen: Visible;
  go(next: ViewState): void;
  select(selection: Selection | null): void;
}

const AT_ONCE = 200;
const DATES: ReadonlySet<string> = new Set(['published', 'happens', 'first', 'last']);
const TAB_WORDS: Readonly<Record<Tab, string>> = { entities: 'Entities', claims: 'Claims', outlets: 'Outlets' };

/** The same visible set as rows, in step with the selection. */
export function Table(props: Props) {
  const { index, state, seen, go } = props;
  const { table } = state;
  const rows = useMemo(() => tableRows(state, index, seen), [seen, table, index]);
  const [limit, setLimit] = useState(AT_ONCE);
  const chosen = useMemo(() => chosenRows(state, index), [state.selection, table.tab, index]);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => body.current?.querySelector('tr.chosen')?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const listed = rows.filter((row, at) => at < limit || chosen.has(row.id));
  return (
    <div class="table">
      <div class="table-head">
        <div class="switch" role="group" aria-label="Rows">
          {TABS.map((tab) => (
            <button
              type="button"
              key={tab}
              aria-pressed={tab === table.tab}
              onClick={() => go({ ...state, table: { tab, sort: null, down: false } })}
            >
              {TAB_WORDS[tab]}
            </button>
          ))}
        </div>
        <p class="facts">{thousands(rows.length)} rows</p>
      </div>
      <div
        class="table-body"
        ref={body}
        tabIndex={0}
        role="region"
        aria-label={`${TAB_WORDS[table.tab]} that are shown`}
      >
        <table class={`of-${table.tab}`}>
          <caption class="unseen">{TAB_WORDS[table.tab]} that pass the filters; a column’s head sorts by it.</caption>
          <colgroup>
            {COLUMNS[table.tab].map(({ key }) => (
              <col key={key} class={`wide-${key}`} />
            ))}
          </colgroup>
          <Head {...props} />
          <tbody>
            {listed.map((row) => (
              <Row key={row.id} {...props} row={row} chosen={chosen.has(row.id)} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && (
          <p class="hint empty">{whyNothing(index, state, seen) ?? 'No row passes these filters.'}</p>
        )}
        {rows.length > limit && (
          <button type="button" class="link more" onClick={() => setLimit(limit + 3 * AT_ONCE)}>
            Show {thousands(Math.min(3 * AT_ONCE, rows.length - limit))} more of {thousands(rows.length)}
          </button>
        )}
      </div>
    </div>
  );
}

function Head({ state, go }: Props) {
  const { table } = state;
  return (
    <thead>
      <tr>
        {COLUMNS[table.tab].map((column) => {
          const sorted = table.sort === column.key;
          return (
            <th
              key={column.key}
              scope="col"
              class={column.number ? 'number' : undefined}
              aria-sort={sorted ? (table.down ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => go({ ...state, table: sortedBy(table, column) })}>
                {column.name}
                <span aria-hidden="true">{sorted ? (table.down ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Row({ row, chosen, state, go, select }: Props & { readonly row: TableRow; readonly chosen: boolean }) {
  const columns = COLUMNS[state.table.tab];
  const open = () => {
    if (state.table.tab === 'outlets') go({ ...withToggled(state, 'outlet', 'only', row.id), camera: null });
    else select({ kind: state.table.tab === 'claims' ? 'claim' : 'entity', id: row.id });
  };
  return (
    <tr class={chosen ? 'chosen' : undefined} data-row={row.id}>
      {row.cells.map((cell, at) => {
        const { key, number } = columns[at]!;
        const words = typeof cell === 'number' ? thousands(cell) : (cell ?? '–');
        return at === 0 ? (
          <th scope="row" key={key}>
            <button type="button" aria-pressed={chosen} onClick={open}>
              <bdi>{words}</bdi>
            </button>
          </th>
        ) : (
          <td key={key} class={number ? 'number' : DATES.has(key) ? 'date' : undefined}>
            <bdi>{words}</bdi>
          </td>
        );
      })}
    </tr>
  );
}

/** Ids of the rows that are selected. */
function chosenRows(state: ViewState, index: PageIndex): ReadonlySet<string> {
  const { selection, table } = state;
  if (table.tab === 'outlets') return new Set(state.filters.outlet.only);
  if (table.tab === 'claims' && selection?.kind === 'claim') return new Set([selection.id]);
  const entities = selectedEntities(state, index);
  if (table.tab === 'entities') return new Set(entities.map((at) => index.data.entities[at]!.id));
  const claims = entities.map((at) => index.claimsOfEntity.of(at));
  const joint = (claims[0] ?? []).filter((claim) => claims.every((list) => list.includes(claim)));
  return new Set(joint.map((claim) => index.data.claims[claim]!.id));
}
