import { FACETS, isActive } from '../../state/facets';
import { plain } from '../../state/plain';
import { type ViewState, withoutFilters, withToggled } from '../../state/view-state';
import { FACET_WORDS, valueWords } from './words';

/** What the picture is filtered by, over the picture; each is taken off by a click. */
export function Chips({ state, go }: { readonly state: ViewState; go(next: ViewState): void }) {
  const active = FACETS.filter((facet) => isActive(state.filters[facet]));
  if (active.length === 0) return null;
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
              <bdi>{plain(valueWords(facet, value))}</bdi> <span aria-hidden="true">×</span>
            </button>
          )),
        ),
      )}
      <button type="button" class="chip clear" onClick={() => go({ ...withoutFilters(state), camera: null })}>
        Clear all
      </button>
    </div>
  );
}
