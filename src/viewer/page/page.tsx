import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type PageIndex, pairKey } from '../state/page-index';
import { placesOf, planOf } from '../state/places';
import { plain } from '../state/plain';
import { makeSearchIndex } from '../state/search';
import { pairOf, type Selection, withSelection } from '../state/view-state';
import { selectedEntities, visible } from '../state/visible';
import { Chips } from './panels/chips';
import { Evidence } from './panels/evidence';
import { Facets } from './panels/facets';
import { Help } from './panels/help';
import { Legend } from './panels/legend';
import { Picture } from './panels/picture';
import { SearchBox } from './panels/search-box';
import { summaryOf } from './panels/summary';
import { useViewState } from './use-view-state';

export function Page({ index }: { readonly index: PageIndex }) {
  const { state, go, lookAt } = useViewState();
  const [help, setHelp] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  const seen = useMemo(() => visible(state, index), [state.filters, state.all, state.selection, index]);
  const plan = useMemo(() => planOf(index), [index]);
  const places = useMemo(() => placesOf(state, index, seen, plan), [seen, plan]);
  const searching = useMemo(() => makeSearchIndex(index), [index]);
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

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement;
      if (event.key === '/' && !typing) {
        event.preventDefault();
        searchBox.current?.focus();
      } else if (event.key === '?' && !typing) setHelp((open) => !open);
      else if (event.key === 'Escape' && !typing) {
        if (help) setHelp(false);
        else select(null);
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [select, help]);

  const focus = selectedEntities(state, index);
  const about = focus.map((entity) => plain(index.data.entities[entity]!.name)).join(', ');
  useEffect(() => {
    document.title = about === '' ? 'newsgraph' : `${about} · newsgraph`;
  }, [about]);
  return (
    <div class="page">
      <header class="bar">
        <h1 class="brand">
          <img src="icon.svg" alt="" width="20" height="20" /> newsgraph
        </h1>
        <SearchBox input={searchBox} index={searching} state={state} go={go} select={select} />
        <p class="summary" aria-live="polite">
          {summaryOf(index, seen)}
        </p>
        <div class="actions">
          <div class="switch" role="group" aria-label="How much is drawn">
            <button type="button" aria-pressed={!state.all} onClick={() => go({ ...state, all: false, camera: null })}>
              Leading
            </button>
            <button type="button" aria-pressed={state.all} onClick={() => go({ ...state, all: true, camera: null })}>
              All {seen.entityCount}
            </button>
          </div>
          <button type="button" class="round" aria-label="Help" aria-expanded={help} onClick={() => setHelp(!help)}>
            ?
          </button>
        </div>
      </header>
      <Facets index={index} state={state} seen={seen} go={go} />
      <main class="stage">
        <Picture
          index={index}
          reach={plan.reach}
          state={state}
          places={places}
          seen={seen}
          focus={focus}
          onEntity={(entity) => select({ kind: 'entity', id: index.data.entities[entity]!.id })}
          onPair={selectPair}
          onNothing={() => select(null)}
          onCamera={lookAt}
        />
        <Chips state={state} go={go} />
        <Legend index={index} state={state} seen={seen} go={go} />
      </main>
      <Evidence
        index={index}
        state={state}
        seen={seen}
        select={select}
        selectPair={(a, b) => selectPair(pairKey(a, b))}
        go={go}
      />
      {help && <Help close={() => setHelp(false)} />}
    </div>
  );
}
