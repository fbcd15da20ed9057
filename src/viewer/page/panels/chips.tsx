import { FACETS, isActive } from '../../state/facets';
import type { PageIndex } from '../../state/page-index';
import { plain } from '../../state/plain';
import { isTimed, type ViewState, withDays, withoutFilters, withToggled } from '../../state/view-state';
import { filterWords } from '../../state/why';
import { FACET_WORDS, valueWords } from '../../state/words';

/** What the picture is filtered by, over the picture; each is taken off by a click. */
export function Chips({
  index,
  state,
  go,
}: {
  readonly index: PageIndex;
  readonly state: ViewState;
  go(next: ViewState): void;
}) {
  const active = FACETS.filter((facet) => isActive(state.filters[facet]));
  const timed = isTimed(state.time);
  if (active.length === 0 && state.sure === 0 && !timed) return null;
  return (
    <div class="chips" role="group" aria-label="Active filters">
      {active.flatMap((facet) =>
        (['only', 'not'] as const).flatMap((side) =>
          state.filters[facet][side].map((value) => (
            <button
              type="button"
              key={`${facet} ${side} ${value}`}
              class={`chip ${side}`}
              title="Take this filter off"
              onClick={() => go({ ...withToggled(state, facet, side, value), camera: null })}
            >
              <span class="what">
                {FACET_WORDS[facet]}
                {side === 'only' ? ':' : ' without'}
              </span>{' '}
              <bdi>{plain(valueWords(facet, value, index))}</bdi> <span aria-hidden="true">×</span>
            </button>
          )),
        ),
      )}
      {state.sure > 0 && (
        <button type="button" class="chip" title="Take this filter off" onClick={() => go({ ...state, sure: 0 })}>
          {filterWords('sure', state)} <span aria-hidden="true">×</span>
        </button>
      )}
      {timed && (
        <button type="button" class="chip" title="Take this filter off" onClick={() => go(withDays(state, null))}>
          {filterWords('time', state)} <span aria-hidden="true">×</span>
        </button>
      )}
      <button type="button" class="chip clear" onClick={() => go({ ...withoutFilters(state), camera: null })}>
        Clear all
      </button>
    </div>
  );
}
