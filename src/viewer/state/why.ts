import type { PageIndex } from './page-index';
import { plain } from './plain';
import type { FilterName } from './tally';
import { isTimed, type ViewState } from './view-state';
import type { Visible } from './visible';
import { counted, FACET_WORDS, percent, spanWords, thousands, valueWords } from './words';

/* Why there is nothing, or less, to see: in words that name the filter and what taking it off would bring back. */

/** "confidence above 90 %", "the days 1 to 7 May 2024", "the filter on modality". */
export function filterWords(filter: FilterName, state: ViewState): string {
  switch (filter) {
    case 'sure':
      return `confidence above ${percent(state.sure)}`;
    case 'time': {
      const { days } = state.time;
      if (days === null) return 'leaving out what has no date';
      return days === 'none' ? 'only what has no date' : `the days ${spanWords(days.from, days.to)}`;
    }
    default:
      return `the filter on ${FACET_WORDS[filter].toLowerCase()}`;
  }
}

/** How many values a line names. */
const NAMED = 6;

/** What is filtered by, with the values: "Stance: denied or opposed", "Outlet without Fjord Times". What is handed on must say what it leaves out. */
export function filterLines(state: ViewState, index: PageIndex, { hidden }: Pick<Visible, 'hidden'>): string[] {
  return hidden.flatMap(({ filter }) => {
    if (filter === 'sure' || filter === 'time')
      return filterWords(filter, state).replace(/^./, (letter) => letter.toUpperCase());
    const { only, not } = state.filters[filter];
    const named = (values: readonly string[]) => {
      const words = values.slice(0, NAMED).map((value) => plain(valueWords(filter, value, index)));
      return values.length > NAMED
        ? `${words.join(', ')} and ${thousands(values.length - NAMED)} more`
        : words.join(', ');
    };
    return [
      ...(only.length > 0 ? [`${FACET_WORDS[filter]}: ${named(only)}`] : []),
      ...(not.length > 0 ? [`${FACET_WORDS[filter]} without ${named(not)}`] : []),
    ];
  });
}

/** Null where something is shown. */
export function whyNothing({ data }: PageIndex, state: ViewState, seen: Visible): string | null {
  if (seen.claimCount > 0) return null;
  if (data.claims.length === 0)
    return 'No claims were found in the articles of this graph, so there is nothing to draw. `newsgraph stats --articles` lists what was read.';
  const alone = seen.hidden.filter(({ claims }) => claims > 0).sort((left, right) => right.claims - left.claims);
  if (alone.length > 0)
    return `0 claims: ${alone.map(({ filter, claims }) => `${filterWords(filter, state)} hides ${thousands(claims)}`).join('; ')}.`;
  const names = seen.hidden.map(({ filter }) => filterWords(filter, state));
  return `0 claims: ${names.join(' and ')} together hide all ${counted(data.claims.length, 'claim')}; none of them alone would bring one back.`;
}

/** Whether anything is filtered at all. */
export function isFiltered(state: ViewState, seen: Visible): boolean {
  return seen.hidden.length > 0 || state.sure > 0 || isTimed(state.time);
}
