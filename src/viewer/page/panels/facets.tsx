import { useState } from 'preact/hooks';
import { ENTITY_TYPES, type EntityType } from '../../../model';
import { FACETS, type Facet } from '../../state/facets';
import type { PageIndex } from '../../state/page-index';
import { plain } from '../../state/plain';
import { folded } from '../../state/search';
import { STANCES, type Stance } from '../../state/stance';
import { type ViewState, withFacet, withToggled } from '../../state/view-state';
import type { Visible } from '../../state/visible';
import { FACET_WORDS, percent, thousands, valueWords } from '../../state/words';
import { Fold } from './fold';
import { StanceMark, TypeMark } from './marks';

interface Props {
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly seen: Visible;
  go(next: ViewState): void;
}

/** How many values are listed at first, and from how many on they can be looked through. */
const LISTED = 10;
const MANY = 14;

export function Facets({ index, state, seen, go }: Props) {
  return (
    <nav class="facets" aria-label="Filters" data-tour="facets" tabIndex={0}>
      <Fold panel="facets" words="Fold the filters" mark="◂" state={state} go={go} />
      {FACETS.map((facet) => (
        <FacetList key={facet} facet={facet} index={index} state={state} seen={seen} go={go} />
      ))}
      <Sure state={state} seen={seen} go={go} />
    </nav>
  );
}

/**
 * Every value of a facet in the data, with its count under the other filters. Of very many only those that are left; what is filtered by stays,
 * even at 0.
 */
function rowsOf(facet: Facet, { index, state, seen }: Pick<Props, 'index' | 'state' | 'seen'>): [string, number][] {
  const counts = seen.counts[facet];
  if (facet === 'type') {
    const there = new Set<string>(index.data.entities.map(({ type }) => type));
    return ENTITY_TYPES.filter((type) => there.has(type)).map((type) => [type, counts.get(type) ?? 0]);
  }
  const values = index.known[facet];
  const { only, not } = state.filters[facet];
  const rows = values.map((value): [string, number] => [value, counts.get(value) ?? 0]);
  const first = (value: string) => (only.includes(value) || not.includes(value) ? 0 : 1);
  if (facet === 'stance')
    return STANCES.filter((stance) => values.includes(stance)).map((stance) => [stance, counts.get(stance) ?? 0]);
  return rows
    .filter(([value, count]) => count > 0 || values.length <= MANY || first(value) === 0)
    .sort(([one, left], [other, right]) => first(one) - first(other) || right - left || (one < other ? -1 : 1));
}

function FacetList({ facet, ...props }: Props & { readonly facet: Facet }) {
  const { state, go } = props;
  const open = state.open.includes(facet);
  const [query, setQuery] = useState('');
  const [more, setMore] = useState(false);
  const rows = rowsOf(facet, props);
  if ((facet === 'type' ? rows : props.index.known[facet]).length < 2) return null;
  const wanted =
    query === ''
      ? rows
      : rows.filter(([value]) => folded(valueWords(facet, value, props.index)).includes(folded(query)));
  const listed = more || query !== '' ? wanted.slice(0, 200) : wanted.slice(0, LISTED);
  const title = FACET_WORDS[facet];
  return (
    <section class="facet">
      <h2>
        <button type="button" aria-expanded={open} onClick={() => go(withFacet(state, facet, !open))}>
          {title}
        </button>
      </h2>
      {open && (
        <>
          {(rows.length > MANY || query !== '') && (
            <input
              type="search"
              placeholder={`Find among ${thousands(rows.length)}`}
              aria-label={`Find in ${title}`}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          )}
          <ul>
            {listed.map(([value, count]) => (
              <FacetRow
                key={value}
                facet={facet}
                value={value}
                count={count}
                index={props.index}
                state={state}
                go={go}
              />
            ))}
          </ul>
          {wanted.length === 0 && (
            <p class="hint">{query === '' ? 'The other filters leave none.' : 'Nothing here is called so.'}</p>
          )}
          {query === '' && wanted.length > LISTED && (
            <button type="button" class="link" onClick={() => setMore(!more)}>
              {more ? 'Fewer' : `${thousands(wanted.length - LISTED)} more`}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** How sure a claim must be to be shown. */
function Sure({ state, seen, go }: Omit<Props, 'index'>) {
  const hidden = seen.hidden.find(({ filter }) => filter === 'sure')?.claims ?? 0;
  return (
    <section class="facet">
      <h2>
        <label for="sure">Confidence at least {percent(state.sure)}</label>
      </h2>
      <input
        id="sure"
        type="range"
        min="0"
        max="100"
        step="5"
        value={Math.round(state.sure * 100)}
        onChange={(event) => go({ ...state, sure: Number(event.currentTarget.value) / 100 })}
      />
      <p class="hint">
        How likely it is that the text says this, not that it is true.
        {hidden > 0 && ` Hides ${thousands(hidden)}.`}
      </p>
    </section>
  );
}

function FacetRow(
  props: Pick<Props, 'index' | 'state' | 'go'> & {
    readonly facet: Facet;
    readonly value: string;
    readonly count: number;
  },
) {
  const { facet, value, count, index, state, go } = props;
  const { only, not } = state.filters[facet];
  const [chosen, hidden] = [only.includes(value), not.includes(value)];
  const words = plain(valueWords(facet, value, index));
  const quiet = hidden || count === 0 || (only.length > 0 && !chosen);
  return (
    <li class={quiet ? 'row quiet' : 'row'} data-value={value}>
      <button
        type="button"
        class="value"
        aria-pressed={chosen}
        title={chosen ? `Show the others again` : `Only ${words}`}
        onClick={() => go({ ...withToggled(state, facet, 'only', value), camera: null })}
      >
        <RowMark facet={facet} value={value} />
        <bdi class="name">{words}</bdi>
        <span class="count">{thousands(count)}</span>
      </button>
      <button
        type="button"
        class="hide"
        aria-pressed={hidden}
        aria-label={hidden ? `Show ${words}` : `Hide ${words}`}
        title={hidden ? `Show ${words}` : `Hide ${words}`}
        onClick={() => go({ ...withToggled(state, facet, 'not', value), camera: null })}
      >
        {hidden ? '+' : '−'}
      </button>
    </li>
  );
}

function RowMark({ facet, value }: { readonly facet: Facet; readonly value: string }) {
  if (facet === 'type') return <TypeMark type={value as EntityType} />;
  if (facet === 'stance') return <StanceMark stance={value as Stance} />;
  return null;
}
