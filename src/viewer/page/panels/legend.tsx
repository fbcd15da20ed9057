import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ENTITY_TYPES } from '../../../model';
import type { PageIndex } from '../../state/page-index';
import { STANCE_WORDS, STANCES } from '../../state/stance';
import { type ViewState, withToggled } from '../../state/view-state';
import type { Visible } from '../../state/visible';
import { valueWords } from '../../state/words';
import { Fold } from './fold';
import { AreaMark, StanceMark, TypeMark } from './marks';

interface Props {
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly seen: Visible;
  go(next: ViewState): void;
}

interface Key {
  readonly key: string;
  readonly mark: JSX.Element;
  readonly words: string;
  /** What the mark says in the picture. */
  readonly means: string;
  readonly shown: boolean;
  readonly next: ViewState;
}

/** What is told of all marks, while none is pointed at. */
const OF_ALL = 'Width: independent voices. Number: claims. A click on a mark hides it.';

/** What the marks mean: the one pointed at, or reached by Tab, is told in a line; a click hides it, or shows it again. */
export function Legend({ index, state, go }: Props) {
  const [told, tell] = useState<string | null>(null);
  const types = new Set(index.data.entities.map(({ type }) => type));
  const filtered = (facet: 'type' | 'stance', value: string): Pick<Key, 'key' | 'words' | 'shown' | 'next'> => ({
    key: value,
    words: valueWords(facet, value, index),
    shown: !state.filters[facet].not.includes(value),
    next: { ...withToggled(state, facet, 'not', value), camera: null },
  });
  const keys: readonly (readonly Key[])[] = [
    ENTITY_TYPES.filter((type) => types.has(type)).map((type) => ({
      ...filtered('type', type),
      mark: <TypeMark type={type} size={12} />,
      means: 'what a node is; the larger, the more claims name it',
    })),
    [
      ...STANCES.map((stance) => ({
        ...filtered('stance', stance),
        mark: <StanceMark stance={stance} width={22} />,
        means: STANCE_WORDS[stance].means,
      })),
      {
        key: 'communities',
        mark: <AreaMark />,
        words: 'communities',
        means: 'who belongs together, by what joins them',
        shown: state.areas,
        next: { ...state, areas: !state.areas },
      },
    ],
  ];
  const all = keys.flat();
  const pointed = all.find(({ key }) => key === told);
  return (
    <div class="legend" role="group" aria-label="Legend">
      {keys.map((row) => (
        <div class="keys" key={row[0]?.key}>
          {row.map(({ key, mark, words, shown, next }) => (
            <button
              type="button"
              key={key}
              class="key"
              aria-pressed={shown}
              aria-describedby="legend-told"
              onMouseEnter={() => tell(key)}
              onMouseLeave={() => tell(null)}
              onFocus={() => tell(key)}
              onBlur={() => tell(null)}
              onClick={() => go(next)}
            >
              {mark}
              {words}
            </button>
          ))}
        </div>
      ))}
      <p class="told" id="legend-told">
        {pointed === undefined
          ? OF_ALL
          : `${pointed.words}: ${pointed.means}. Click to ${pointed.shown ? 'hide' : 'show'}.`}
      </p>
      <Fold panel="legend" words="Fold the legend" mark="▾" state={state} go={go} />
    </div>
  );
}
