import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { neighborIn } from '../../state/direction';
import type { PageIndex } from '../../state/page-index';
import type { Places } from '../../state/places';
import { sceneOf } from '../../state/scene';
import type { Camera, ViewState } from '../../state/view-state';
import type { Visible } from '../../state/visible';
import { type GraphMap, makeGraphMap } from '../canvas/graph-map';
import { readTheme } from '../canvas/theme';

interface Props {
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly places: Places;
  /** Half the side of the square that holds everything. */
  readonly reach: number;
  readonly seen: Visible;
  readonly focus: readonly number[];
  onEntity(entity: number): void;
  onPair(key: string): void;
  onNothing(): void;
  onCamera(camera: Camera | null): void;
}

declare global {
  interface Window {
    /** For tests and scripts: where things are on the canvas. */
    newsgraphMap?: Pick<GraphMap, 'whereIs' | 'labels' | 'camera'>;
  }
}

/** How long the camera must rest before the address notes it, in milliseconds. */
const REST = 250;

export function Picture(props: Props) {
  const { index, state, seen, places, focus } = props;
  const { camera } = state;
  // Kept here, so that a pointer that moves over the picture draws nothing else anew.
  const [hovered, setHovered] = useState<number | null>(null);
  const scene = useMemo(() => sceneOf(state, index, seen, places, hovered), [seen, places, hovered]);
  // What the picture is framed by: when it changes, the camera goes where it fits.
  const frame = `${state.all} ${JSON.stringify(state.selection)} ${JSON.stringify(state.filters)}`;
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<GraphMap | null>(null);
  // The camera as this picture last reported it: what comes back unchanged is no order to move.
  const noted = useRef<Camera | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const element = container.current!;
    let rest: ReturnType<typeof setTimeout> | undefined;
    try {
      map.current = makeGraphMap(element, props.reach, readTheme(element), {
        onEntity: (entity) => latest.current.onEntity(entity),
        onPair: (pair) => latest.current.onPair(pair),
        onNothing: () => latest.current.onNothing(),
        onHover: setHovered,
        onCamera: (next) => {
          clearTimeout(rest);
          rest = setTimeout(() => {
            noted.current = next;
            latest.current.onCamera(next);
          }, REST);
        },
        onLost: () => setProblem('The graphics card took the picture away. Load the page again to draw it anew.'),
      });
      window.newsgraphMap = map.current;
    } catch (error) {
      console.error(error);
      setProblem('This browser cannot draw with WebGL. The lists at both sides hold the same entities and claims.');
      return;
    }
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const retheme = () => map.current?.retheme(readTheme(element));
    dark.addEventListener('change', retheme);
    return () => {
      clearTimeout(rest);
      dark.removeEventListener('change', retheme);
      map.current?.kill();
      map.current = null;
    };
  }, [index]);

  useEffect(() => map.current?.show(scene), [scene]);
  const framed = useRef<string | null>(null);
  useEffect(() => {
    const first = framed.current === null;
    const moved = framed.current !== frame || camera !== noted.current;
    framed.current = frame;
    if (camera === null) map.current?.fit(framedEntities(seen, focus), !first);
    else if (moved) map.current?.moveTo(camera);
  }, [frame, camera]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = ARROWS.get(event.key);
    const at = hovered ?? focus[0] ?? null;
    if (step !== undefined) {
      event.preventDefault();
      const points = seen.entities.flatMap((entity) => {
        const point = map.current?.whereIs(entity);
        return point ? [{ entity, ...point }] : [];
      });
      const next = neighborIn(points, at, step);
      if (next !== null) setHovered(next);
    } else if (event.key === 'Enter' && hovered !== null) props.onEntity(hovered);
    else if (event.key === '+' || event.key === '=') map.current?.zoom(1.5);
    else if (event.key === '-') map.current?.zoom(1 / 1.5);
    else if (event.key === '0') fitAll();
  };
  const fitAll = () => {
    props.onCamera(null);
    map.current?.fit(seen.entities, true);
  };

  const marked = hovered === null ? '' : (index.data.entities[hovered]?.name ?? '');
  return (
    <>
      <div
        class="canvas"
        ref={container}
        tabIndex={0}
        role="application"
        aria-label={`Picture of ${seen.entities.length} entities and ${seen.pairs.length} connections. Arrows go to the nearest neighbor, Enter opens.`}
        onKeyDown={onKeyDown}
        onBlur={() => setHovered(null)}
      />
      <p class="unseen" aria-live="polite">
        <bdi>{marked}</bdi>
      </p>
      {problem !== null && (
        <p class="over" role="alert">
          {problem}
        </p>
      )}
      {problem === null && seen.entities.length === 0 && <Empty {...props} />}
      <div class="zoom" role="group" aria-label="Zoom">
        <button type="button" aria-label="Nearer" onClick={() => map.current?.zoom(1.5)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => map.current?.zoom(1 / 1.5)}>
          −
        </button>
        <button type="button" aria-label="Fit everything" title="Fit everything" onClick={fitAll}>
          ⤢
        </button>
      </div>
    </>
  );
}

const ARROWS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** What the camera should hold: a selection with all it is joined to, else everything drawn. */
function framedEntities(seen: Visible, focus: readonly number[]): readonly number[] {
  if (focus.length === 0) return seen.entities;
  const wanted = new Set(focus);
  for (const { a, b } of seen.pairs) {
    if (focus.includes(a)) wanted.add(b);
    if (focus.includes(b)) wanted.add(a);
  }
  return seen.entities.filter((entity) => wanted.has(entity));
}

function Empty({ index }: Props) {
  const { claims } = index.data;
  return (
    <p class="over" role="status">
      {claims.length === 0
        ? 'No claims were found in the articles of this graph, so there is nothing to draw. `newsgraph stats --articles` lists what was read.'
        : `No entity passes these filters; they hide all ${claims.length} claims. Take one off above, or clear them all.`}
    </p>
  );
}
