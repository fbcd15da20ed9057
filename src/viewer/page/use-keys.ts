import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Selection, ViewState } from '../state/view-state';

interface Keys {
  readonly state: ViewState;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly help: boolean;
  go(next: ViewState): void;
  select(selection: Selection | null): void;
  undo(): void;
  redo(): void;
  setHelp(open: boolean): void;
}

/** The keys that work wherever nothing is being typed. */
export function useKeys(keys: Keys): void {
  // Before anything is painted: a key that follows at once is a key of the state that is seen then.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const typing =
        (target instanceof HTMLInputElement && target.type !== 'range') || target instanceof HTMLSelectElement;
      if (!typing && act(event, keys)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

/** Whether the key meant something. */
function act(event: KeyboardEvent, { state, searchBox, help, go, select, undo, redo, setHelp }: Keys): boolean {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z' && !event.shiftKey) undo();
    else if (key === 'y' || key === 'z') redo();
    else return false;
    return true;
  }
  if (key === '/') searchBox.current?.focus();
  else if (key === '?') setHelp(!help);
  else if (key === 't') go({ ...state, view: state.view === 'table' ? 'picture' : 'table' });
  else if (key !== 'escape') return false;
  else if (help) setHelp(false);
  else select(null);
  return true;
}
