import { useMemo, useRef, useState } from 'preact/hooks';
import type { PageIndex } from '../state/page-index';
import { withSelection } from '../state/view-state';
import { type Corrections, type JudgeRequest, sendJudgement } from './session';
import type { ViewStateHandle } from './use-view-state';

interface Options {
  readonly token: string | null;
  readonly index: PageIndex;
  readonly handle: ViewStateHandle;
  reload(): Promise<PageIndex>;
  say(words: string): void;
}

/** A judgement among the steps of the view: how many steps lay before it, and its id. */
interface Step {
  readonly depth: number;
  readonly id: string;
  readonly words: string;
}

export interface UsedCorrections {
  readonly context: Corrections | null;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Corrections and steps of the view, taken back in the order in which they were made. */
export function useCorrections({ token, index, handle, reload, say }: Options): UsedCorrections {
  const [busy, setBusy] = useState(false);
  const done = useRef<readonly Step[]>([]);
  const undone = useRef<readonly Step[]>([]);
  const send = async (request: JudgeRequest, words: string): Promise<string | null> => {
    if (token === null || busy) return null;
    setBusy(true);
    say(`${words}: resolving the graph anew…`);
    try {
      const { id } = await sendJudgement(token, request);
      follow(index, await reload(), handle);
      say(`${words}. Undo takes it back.`);
      return id;
    } catch (error) {
      say((error as Error).message);
      return null;
    } finally {
      setBusy(false);
    }
  };
  const judge = async (request: JudgeRequest, words: string) => {
    const depth = handle.depth();
    const id = await send(request, words);
    if (id === null) return;
    done.current = [...done.current, { depth, id, words }];
    undone.current = [];
  };
  const back = async (step: Step) => {
    const id = await send({ kind: 'undo', id: step.id }, `Took back: ${step.words}`);
    if (id === null) return;
    done.current = done.current.filter((one) => one !== step);
    undone.current = [...undone.current, { ...step, id }];
  };
  const again = async (step: Step) => {
    const id = await send({ kind: 'undo', id: step.id }, `Again: ${step.words}`);
    if (id === null) return;
    undone.current = undone.current.filter((one) => one !== step);
    done.current = [...done.current, { ...step, id }];
  };
  const context = useMemo(
    () =>
      token === null ? null : { busy, judge: (request: JudgeRequest, words: string) => void judge(request, words) },
    [token, busy, index, handle.state],
  );
  return {
    context,
    undo: () => {
      const last = done.current.at(-1);
      if (last !== undefined && last.depth >= handle.depth()) void back(last);
      else handle.undo();
    },
    redo: () => {
      const next = undone.current.at(-1);
      if (next !== undefined && next.depth <= handle.depth()) void again(next);
      else handle.redo();
    },
    canUndo: handle.canUndo || done.current.length > 0,
    canRedo: handle.canRedo || undone.current.length > 0,
  };
}

/** A correction can give the entity that is selected another id: its first mention says which it is now. */
function follow(before: PageIndex, after: PageIndex, { state, lookThrough }: ViewStateHandle): void {
  const { selection } = state;
  if (selection?.kind !== 'entity' || after.entityAt.has(selection.id)) return;
  const old = before.data.entities[before.entityAt.get(selection.id) ?? -1];
  const mention = old?.spots[0]?.[3];
  const now = after.data.entities.find(({ spots }) => spots.some((spot) => spot[3] === mention));
  if (now !== undefined) lookThrough(withSelection(state, { kind: 'entity', id: now.id }));
}
