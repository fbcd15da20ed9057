import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageIndex } from '../state/page-index';
import { pairKey } from '../state/pairs';
import { placesOf, planOf } from '../state/places';
import { plain } from '../state/plain';
import { summaryOf } from '../state/summary';
import {
  type Panel,
  pairOf,
  type Selection,
  withoutFilters,
  withPanel,
  withSelection,
  withToggled,
} from '../state/view-state';
import { selectedEntities, visible } from '../state/visible';
import { Bar } from './panels/bar';
import { Chips } from './panels/chips';
import { Evidence } from './panels/evidence';
import { Facets } from './panels/facets';
import { Help } from './panels/help';
import { Legend } from './panels/legend';
import { Picture } from './panels/picture';
import { Table } from './panels/table';
import { Timeline } from './panels/timeline';
import { Tour, tourIsNew } from './panels/tour';
import { CorrectionsContext } from './session';
import { useCorrections } from './use-corrections';
import { useKeys } from './use-keys';
import { useTheme } from './use-theme';
import { useViewState } from './use-view-state';

interface Props {
  readonly index: PageIndex;
  /** By which the server knows this page; null where there is no server that takes corrections. */
  readonly token: string | null;
  /** Reads the graph anew, as it is after a correction. */
  reload(): Promise<PageIndex>;
}

export function Page({ index, token, reload }: Props) {
  const handle = useViewState(index.data.start);
  const { state, go, scrub, lookAt } = handle;
  const [help, setHelp] = useState(false);
  const [tour, setTour] = useState(tourIsNew);
  const [words, say] = useState('');
  const corrections = useCorrections({ token, index, reload, handle, say });
  const theme = useTheme(state.theme);
  const searchBox = useRef<HTMLInputElement>(null);
  const seen = useMemo(
    () => visible(state, index),
    [state.filters, state.sure, state.time, state.all, state.selection, index],
  );
  const plan = useMemo(() => planOf(index), [index]);
  const places = useMemo(() => placesOf(state, index, seen, plan), [seen, plan]);
  const select = useCallback(
    (selection: Selection | null) => go({ ...withSelection(state, selection), camera: null }),
    [state, go],
  );
  const selectPair = useCallback(
    (key: string) => {
      const pair = index.pairs.get(key);
      const { entities } = index.data;
      if (pair !== undefined) select(pairOf(entities[pair.a]!.id, entities[pair.b]!.id));
    },
    [index, select],
  );
  useKeys({ state, go, select, undo: corrections.undo, redo: corrections.redo, searchBox, help, setHelp });
  const focus = selectedEntities(state, index);
  const about = focus.map((entity) => plain(index.data.entities[entity]!.name)).join(', ');
  useLayoutEffect(() => {
    document.title = about === '' ? 'newsgraph' : `${about} · newsgraph`;
  }, [about]);
  const isFolded = (panel: Panel) => state.folded.includes(panel);
  const shared = { index, state, seen, go, select };
  return (
    <CorrectionsContext.Provider value={corrections.context}>
      <div class={['page', ...state.folded.map((panel) => `no-${panel}`)].join(' ')}>
        <button type="button" class="skip" onClick={toStage}>
          {state.view === 'table' ? 'To the table' : 'To the picture'}
        </button>
        <Bar
          {...shared}
          handle={{ ...handle, ...corrections }}
          searchBox={searchBox}
          places={places}
          all={plan.all}
          about={about}
          say={say}
          help={help}
          setHelp={setHelp}
        />
        <WaysAbout stage={state.view === 'table' ? 'Table' : 'Picture'} />
        {isFolded('facets') ? <Unfold panel="facets" name="Filters" {...shared} /> : <Facets {...shared} />}
        <main class="stage" data-tour="picture">
          {state.view === 'table' ? (
            <Table {...shared} />
          ) : (
            <Picture
              index={index}
              reach={plan.reach}
              state={state}
              theme={theme}
              places={places}
              seen={seen}
              focus={focus}
              about={about}
              onEntity={(entity) => select({ kind: 'entity', id: index.data.entities[entity]!.id })}
              onPair={selectPair}
              onClaim={(claim) => select({ kind: 'claim', id: index.data.claims[claim]!.id })}
              onCommunity={(community) =>
                go({ ...withToggled(state, 'community', 'only', String(community)), camera: null })
              }
              onNothing={() => select(null)}
              onUnfilter={() => go({ ...withoutFilters(state), camera: null })}
              onCamera={lookAt}
            />
          )}
          <Chips index={index} state={state} go={go} />
          {state.view === 'picture' &&
            (isFolded('legend') ? <Unfold panel="legend" name="Legend" {...shared} /> : <Legend {...shared} />)}
        </main>
        {isFolded('timeline') ? (
          <Unfold panel="timeline" name="Timeline" {...shared} />
        ) : (
          <Timeline {...shared} scrub={scrub} />
        )}
        {isFolded('evidence') ? (
          <Unfold panel="evidence" name="Evidence" {...shared} />
        ) : (
          <Evidence {...shared} selectPair={(a, b) => selectPair(pairKey(a, b))} />
        )}
        <p class={words === '' ? 'unseen' : 'toast'} role="status">
          {words}
          {words !== '' && (
            <button type="button" class="link" aria-label="Dismiss" onClick={() => say('')}>
              ×
            </button>
          )}
        </p>
        <p class="print-only">{summaryOf(index, seen)}</p>
        {help && <Help close={() => setHelp(false)} tour={() => setTour(true)} />}
        {tour && <Tour close={() => setTour(false)} />}
      </div>
    </CorrectionsContext.Provider>
  );
}

/** Past the filters to what is shown. */
function toStage(): void {
  document.querySelector<HTMLElement>('.stage .canvas, .stage .table-body')?.focus();
}

/** In a narrow window, where one panel lies below the other: to each of them, also where it is folded. */
function WaysAbout({ stage }: { readonly stage: string }) {
  const ways = [
    [stage, '.stage'],
    ['Time', '.below, .unfold.timeline'],
    ['Evidence', '.evidence'],
    ['Filters', '.facets'],
  ] as const;
  return (
    <div class="ways-about" role="group" aria-label="Parts of the page">
      {ways.map(([name, part]) => (
        <button
          type="button"
          key={part}
          onClick={() => document.querySelector(part)?.scrollIntoView({ block: 'start' })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function Unfold({
  panel,
  name,
  state,
  go,
}: {
  readonly panel: Panel;
  readonly name: string;
  readonly state: Parameters<typeof withPanel>[0];
  go(next: Parameters<typeof withPanel>[0]): void;
}) {
  return (
    <button
      type="button"
      class={`unfold ${panel}`}
      aria-expanded="false"
      onClick={() => go(withPanel(state, panel, true))}
    >
      {name}
    </button>
  );
}
