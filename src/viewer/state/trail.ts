/* Undo and redo over whole states: what was, what is, what was taken back. */

export interface Trail<State> {
  /** Oldest first. */
  readonly past: readonly State[];
  readonly now: State;
  /** Next first. */
  readonly future: readonly State[];
}

/** How many steps back are kept. */
const KEPT = 500;

export function startTrail<State>(now: State): Trail<State> {
  return { past: [], now, future: [] };
}

/** A step to another state; what had been taken back is gone. */
export function stepped<State>({ past, now }: Trail<State>, next: State): Trail<State> {
  return { past: [...past, now].slice(-KEPT), now: next, future: [] };
}

/** Another present without a step: the camera's way is none. */
export function replaced<State>(trail: Trail<State>, now: State): Trail<State> {
  return { ...trail, now };
}

export function undone<State>(trail: Trail<State>): Trail<State> {
  const { past, now, future } = trail;
  const last = past.at(-1);
  return last === undefined ? trail : { past: past.slice(0, -1), now: last, future: [now, ...future] };
}

export function redone<State>(trail: Trail<State>): Trail<State> {
  const { past, now, future } = trail;
  const [next, ...rest] = future;
  return next === undefined ? trail : { past: [...past, now], now: next, future: rest };
}
