import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fromHash, toHash } from '../state/address';
import { redone, replaced, startTrail, stepped, type Trail, undone } from '../state/trail';
import type { Camera, ViewState } from '../state/view-state';

export interface ViewStateHandle {
  readonly state: ViewState;
  /** Shows another state, and makes it a step that Back and undo take back. */
  go(next: ViewState): void;
  /** Shows another state as part of the step before: what a drag does after its start. */
  scrub(next: ViewState): void;
  /** Notes where the camera is, without a step. */
  lookAt(camera: Camera | null): void;
  /** The same step in another guise, as when an id has changed. */
  lookThrough(next: ViewState): void;
  undo(): void;
  redo(): void;
  /** How many steps can be taken back, as of now: keys can come faster than the page is drawn anew. */
  depth(): number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/**
 * How long a drag must rest before the address notes it, in milliseconds: the browser draws its own bar, and all of the window with it, at every
 * change of the address.
 */
const REST = 1000;

/** The state in the address bar: the page follows it, and it follows the page. `start` is what an address without one stands for. */
export function useViewState(start = ''): ViewStateHandle {
  const [trail, setTrail] = useState(() => {
    const first = fromHash(location.hash || start);
    // Back leads to an address, so what is seen first must have one.
    if (location.hash === '' && start !== '') write(first, 'replace');
    return startTrail(first);
  });
  const current = useRef(trail);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const take = useCallback((next: Trail<ViewState>, how: 'push' | 'replace' | 'later') => {
    // A step leaves an address behind, so that of the drag before it is written first.
    if (later.current !== undefined && how === 'push') write(current.current.now, 'replace');
    clearTimeout(later.current);
    later.current = undefined;
    current.current = next;
    if (how !== 'later') write(next.now, how);
    else
      later.current = setTimeout(() => {
        later.current = undefined;
        write(current.current.now, 'replace');
      }, REST);
    setTrail(next);
  }, []);
  useLayoutEffect(() => {
    const follow = () => {
      clearTimeout(later.current);
      later.current = undefined;
      const next = arrived(current.current, fromHash(location.hash));
      current.current = next;
      setTrail(next);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const does = useMemo(
    () => ({
      go(next: ViewState) {
        if (toHash(next) !== toHash(current.current.now)) take(stepped(current.current, next), 'push');
      },
      lookThrough: (next: ViewState) => take(replaced(current.current, next), 'replace'),
      scrub: (next: ViewState) => take(replaced(current.current, next), 'later'),
      lookAt: (camera: Camera | null) => take(replaced(current.current, { ...current.current.now, camera }), 'replace'),
      undo: () => take(undone(current.current), 'replace'),
      redo: () => take(redone(current.current), 'replace'),
      depth: () => current.current.past.length,
    }),
    [take],
  );
  return { state: trail.now, ...does, canUndo: trail.past.length > 0, canRedo: trail.future.length > 0 };
}

/** The browser's Back and Forward are undo and redo where they lead there, and a step where they do not. */
function arrived(trail: Trail<ViewState>, state: ViewState): Trail<ViewState> {
  const hash = toHash(state);
  const is = (other: ViewState | undefined) => other !== undefined && toHash(other) === hash;
  if (is(trail.now)) return trail;
  if (is(trail.past.at(-1))) return undone(trail);
  return is(trail.future[0]) ? redone(trail) : stepped(trail, state);
}

/** The address of a state, whether or not the bar shows it yet. */
export function addressOf(state: ViewState): string {
  return `${location.href.replace(/#.*$/s, '')}#${toHash(state)}`;
}

/** Browsers refuse too many changes of the address in a short time: then it lags, and the page goes on. */
function write(state: ViewState, how: 'push' | 'replace'): void {
  const hash = toHash(state);
  const address = hash === '' ? `${location.pathname}${location.search}` : `#${hash}`;
  try {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // The next change of the state writes it.
  }
}
