import { Fragment, type RefObject } from 'preact';
import type { Shown } from '../../state/exports';
import type { Places } from '../../state/places';
import { summaryParts } from '../../state/summary';
import { type Selection, THEMES, type ThemeChoice, type ViewState } from '../../state/view-state';
import { thousands } from '../../state/words';
import { ExportMenu } from './export-menu';
import { Icon } from './marks';
import { SearchBox } from './search-box';
import { Choice } from './timeline';

interface Props extends Shown {
  readonly handle: { undo(): void; redo(): void; readonly canUndo: boolean; readonly canRedo: boolean };
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly places: Places;
  readonly all: Places;
  readonly about: string;
  readonly help: boolean;
  go(next: ViewState): void;
  select(selection: Selection | null): void;
  say(words: string): void;
  setHelp(open: boolean): void;
}

const THEME_WORDS: Readonly<Record<ThemeChoice, readonly [sign: string, words: string]>> = {
  auto: ['◐', 'Colors as the system has them'],
  light: ['☀', 'Light'],
  dark: ['☾', 'Dark'],
};

/** Search, how much and how it is shown, undo, export, help. */
export function Bar(props: Props) {
  const { index, state, seen, handle, searchBox, go, select, help, setHelp } = props;
  const next = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length]!;
  return (
    <header class="bar">
      <h1 class="brand">
        <Icon /> <span class="brand-name">newsgraph</span>
      </h1>
      <SearchBox input={searchBox} index={index} state={state} seen={seen} go={go} select={select} />
      <p class="summary" aria-live="polite">
        {summaryParts(index, seen).map((part, at) => (
          <Fragment key={at}>
            {at > 0 && ' · '}
            <span>{part}</span>
          </Fragment>
        ))}
      </p>
      <div class="actions">
        <div class="pair">
          <button
            type="button"
            class="round"
            title="Undo (Ctrl Z)"
            aria-label="Undo"
            disabled={!handle.canUndo}
            onClick={handle.undo}
          >
            ↶
          </button>
          <button
            type="button"
            class="round"
            title="Redo (Ctrl Y)"
            aria-label="Redo"
            disabled={!handle.canRedo}
            onClick={handle.redo}
          >
            ↷
          </button>
        </div>
        <Choice
          name="How it is shown"
          value={state.view}
          options={[
            ['picture', 'Picture'],
            ['table', 'Table'],
          ]}
          choose={(view) => go({ ...state, view: view as ViewState['view'] })}
        />
        <Choice
          name="How much is drawn"
          value={state.all ? 'all' : 'leading'}
          options={[
            ['leading', 'Leading'],
            ['all', `All ${thousands(seen.entityCount)}`],
          ]}
          choose={(how) => go({ ...state, all: how === 'all', camera: null })}
        />
        <ExportMenu {...props} />
        <button
          type="button"
          class="round"
          title={`${THEME_WORDS[state.theme][1]}; click for ${next}`}
          aria-label={`Colors: ${state.theme}`}
          onClick={() => go({ ...state, theme: next })}
        >
          {THEME_WORDS[state.theme][0]}
        </button>
        <button type="button" class="round" aria-label="Help" aria-expanded={help} onClick={() => setHelp(!help)}>
          ?
        </button>
      </div>
    </header>
  );
}
