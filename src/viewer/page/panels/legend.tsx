import type { JSX } from 'preact';
import { ENTITY_TYPES } from '../../../model';
import type { PageIndex } from '../../state/page-index';
import { STANCE_WORDS, STANCES } from '../../state/stance';
import { type ViewState, withToggled } from '../../state/view-state';
import type { Visible } from '../../state/visible';
import { valueWords } from '../../state/words';
import { AreaMark, StanceMark, TypeMark } from './marks';

interface Props {
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly seen: Visible;
  go(next: ViewState): void;
}

/** What the marks mean; a click on one hides it, or shows it again. */
export function Legend({ index, state, go }: Props) {
  const types = new Set(index.data.entities.map(({ type }) => type));
  const key = (facet: 'type' | 'stance', value: string, mark: JSX.Element, title: string) => {
    const hidden = state.filters[facet].not.includes(value);
    return (
      <button
        type="button"
        key={value}
        class="key"
        aria-pressed={!hidden}
        title={`${title}. Click to ${hidden ? 'show' : 'hide'}.`}
        onClick={() => go({ ...withToggled(state, facet, 'not', value), camera: null })}
      >
        {mark}
        {valueWords(facet, value, index)}
      </button>
    );
  };
  return (
    <div class="legend" role="group" aria-label="Legend">
      <div>
        {ENTITY_TYPES.filter((type) => types.has(type)).map((type) =>
          key('type', type, <TypeMark type={type} />, valueWords('type', type, index)),
        )}
      </div>
      <div>
        {STANCES.map((stance) => key('stance', stance, <StanceMark stance={stance} />, STANCE_WORDS[stance].means))}
        <button
          type="button"
          class="key"
          aria-pressed={state.areas}
          title={`Who belongs together, by what joins them. Click to ${state.areas ? 'hide' : 'show'}.`}
          onClick={() => go({ ...state, areas: !state.areas })}
        >
          <AreaMark /> communities
        </button>
      </div>
    </div>
  );
}
