import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Camera, fromHash, toHash, type ViewState } from '../state/view-state';

export interface ViewStateHandle {
  readonly state: ViewState;
  /** Shows another state, and makes it a step that the browser's Back undoes. */
  go(next: ViewState): void;
  /** Notes where the camera is, without a step in the history. */
  lookAt(camera: Camera | null): void;
}

/** The state in the address bar: the page follows it, and it follows the page. */
export function useViewState(): ViewStateHandle {
  const [state, setState] = useState(() => fromHash(location.hash));
  const current = useRef(state);
  current.current = state;
  useEffect(() => {
    const follow = () => setState(fromHash(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: ViewState) => {
    if (toHash(next) === toHash(current.current)) return;
    history.pushState(null, '', address(next));
    setState(next);
  }, []);
  const lookAt = useCallback((camera: Camera | null) => {
    const next = { ...current.current, camera };
    history.replaceState(null, '', address(next));
    setState(next);
  }, []);
  return { state, go, lookAt };
}

function address(state: ViewState): string {
  const hash = toHash(state);
  return `${location.pathname}${location.search}${hash === '' ? '' : `#${hash}`}`;
}
