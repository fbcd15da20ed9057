import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { neighborIn } from '../../state/direction';
import { nameOf } from '../../state/namesakes';
import type { PageIndex } from '../../state/page-index';
import type { Places } from '../../state/places';
import { plain } from '../../state/plain';
import { fadesNothing, type Scene, sceneOf } from '../../state/scene';
import type { Camera, ViewState } from '../../state/view-state';
import type { Visible } from '../../state/visible';
import { isFiltered, whyNothing } from '../../state/why';
import { counted } from '../../state/words';
import { type GraphMap, makeGraphMap } from '../canvas/graph-map';
import { readTheme } from '../canvas/theme';
import { svgOf } from './export-menu';

interface Props {
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly places: Places;
  /** Half the side of the square that holds everything. */
  readonly reach: number;
  readonly seen: Visible;
  readonly focus: readonly number[];
  readonly theme: 'light' | 'dark';
  /** Names of what is selected. */
  readonly about: string;
  onEntity(entity: number): void;
  onPair(key: string): void;
  onClaim(claim: number): void;
  onCommunity(community: number): void;
  onNothing(): void;
  onUnfilter(): void;
  onCamera(camera: Camera | null): void;
}

declare global {
  interface Window {
    /** For tests and scripts: where things are on the canvas. */
    newsgraphMap?: Pick<GraphMap, 'whereIs' | 'labels' | 'camera' | 'moveTo' | 'redraw'>;
  }
}

/** How long the camera must rest before the address notes it, in milliseconds. */
const REST = 250;
/** How often a picture is made anew that the graphics card took away. */
const REBUILDS = 3;

export function Picture(props: Props) {
  const { index, state, seen, places, focus } = props;
  const { camera } = state;
  // Kept here, so that a pointer that moves over the picture draws nothing else anew.
  const [hovered, setHovered] = useState<number | null>(null);
  const pointed = fadesNothing(seen) ? null : hovered;
  const scene = useMemo(() => sceneOf(state, index, seen, places, pointed), [seen, places, pointed, state.areas]);
  // What the picture is framed by: when it changes, the camera goes where it fits.
  const frame = `${state.all} ${JSON.stringify(state.selection)} ${JSON.stringify(state.filters)} ${state.folded.join(' ')}`;
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<GraphMap | null>(null);
  // The camera as this picture last reported it: what comes back unchanged is no order to move.
  const noted = useRef<Camera | null>(null);
  const framed = useRef<string | null>(null);
  // Where the focus was before the picture had it.
  const cameFrom = useRef<HTMLElement | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [problem, setProblem] = useState<string | null>(null);
  const [lost, setLost] = useState(0);
  const printing = usePrinting();

  useEffect(() => {
    const element = container.current!;
    let rest: ReturnType<typeof setTimeout> | undefined;
    try {
      map.current = makeGraphMap(element, props.reach, readTheme(element), {
        onEntity: (entity) => latest.current.onEntity(entity),
        onPair: (pair) => latest.current.onPair(pair),
        onClaim: (claim) => latest.current.onClaim(claim),
        onCommunity: (community) => latest.current.onCommunity(community),
        onNothing: () => latest.current.onNothing(),
        onHover: setHovered,
        onCamera: (next) => {
          clearTimeout(rest);
          rest = setTimeout(() => {
            noted.current = next;
            latest.current.onCamera(next);
          }, REST);
        },
        onLost: () =>
          lost < REBUILDS
            ? setLost(lost + 1)
            : setProblem('The graphics card keeps taking the picture away; this is a still of it.'),
      });
      window.newsgraphMap = map.current;
    } catch (error) {
      console.warn(error);
      setProblem('This browser cannot draw with WebGL, so this is a still; the table has the same, and opens.');
      return;
    }
    // What was framed is framed again in a picture that was made anew.
    framed.current = null;
    return () => {
      clearTimeout(rest);
      map.current?.kill();
      map.current = null;
    };
  }, [index, lost]);

  // Panels fold and chips come with these: what was read of the page's layout before holds no more.
  useEffect(() => map.current?.cover(), [state.folded, state.filters, state.sure, state.time, index, lost]);
  useEffect(() => map.current?.show(scene), [scene, index, lost]);
  const shownTheme = useRef(props.theme);
  useEffect(() => {
    if (shownTheme.current === props.theme) return;
    shownTheme.current = props.theme;
    map.current?.retheme(readTheme(container.current!));
  }, [props.theme]);
  useEffect(() => {
    const first = framed.current === null;
    const moved = framed.current !== frame || camera !== noted.current;
    framed.current = frame;
    if (camera === null) map.current?.fit(framedEntities(seen, focus), !first);
    else if (moved) map.current?.moveTo(camera);
  }, [frame, camera, index, lost]);

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
    else if (event.key === 'Escape') leave(event);
  };
  // One step back at a time: what is marked, then (by the key's own way to the page) the selection, then the picture.
  const leave = (event: KeyboardEvent) => {
    if (state.selection === null) {
      event.stopPropagation();
      const from = cameFrom.current;
      if (hovered === null && from?.isConnected === true) from.focus();
      else if (hovered === null) container.current?.blur();
    }
    setHovered(null);
  };
  const fitAll = () => {
    props.onCamera(null);
    map.current?.fit(seen.entities, true);
  };

  const marked = hovered === null ? '' : markedWords(index, seen, hovered);
  return (
    <>
      <div
        class="canvas"
        ref={container}
        tabIndex={0}
        role="application"
        aria-label={`Picture of ${seen.entities.length} entities and ${seen.pairs.length} connections${inAreas(scene)}. Arrows go to the nearest neighbor, Enter opens, Escape leads out.`}
        onKeyDown={onKeyDown}
        onFocus={({ relatedTarget }) => {
          cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
        }}
        onBlur={() => setHovered(null)}
      />
      <p class="unseen" aria-live="polite">
        <bdi>{marked}</bdi>
      </p>
      {problem !== null && (
        <>
          <Still {...props} />
          <p class="remark" role="alert">
            {problem}
          </p>
        </>
      )}
      {printing && problem === null && <Still {...props} />}
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

/** ", in 5 communities". */
function inAreas({ areas }: Scene): string {
  return areas.length === 0 ? '' : `, in ${counted(areas.length, 'community', 'communities')}`;
}

/** What is told of an entity that is marked: "Ann Other, person, 12 claims, 3 connections". */
function markedWords(index: PageIndex, seen: Visible, entity: number): string {
  const { name, type } = index.data.entities[entity]!;
  const joined = seen.pairs.filter(({ a, b }) => a === entity || b === entity).length;
  const counts = [counted(seen.weights[entity]!, 'claim'), counted(joined, 'connection')];
  return [plain(nameOf(index, entity, name)), type, ...counts].join(', ');
}

const ARROWS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** What the camera should hold: a selection with all it is joined to; everything drawn where that would be one mark in an empty view. */
function framedEntities(seen: Visible, focus: readonly number[]): readonly number[] {
  if (focus.length === 0) return seen.entities;
  const wanted = new Set(focus);
  for (const { a, b } of seen.pairs) {
    if (focus.includes(a)) wanted.add(b);
    if (focus.includes(b)) wanted.add(a);
  }
  return wanted.size < 2 ? seen.entities : seen.entities.filter((entity) => wanted.has(entity));
}

function Empty({ index, state, seen, onUnfilter }: Props) {
  const why = whyNothing(index, state, seen) ?? 'None of the claims that pass the filters names an entity.';
  return (
    <div class="over" role="status">
      <p>{why}</p>
      {isFiltered(state, seen) && (
        <button type="button" class="small primary" onClick={onUnfilter}>
          Take all filters off
        </button>
      )}
    </div>
  );
}

/** The picture as a drawing, where there is no canvas to draw on: without WebGL, and on paper. */
function Still({ index, state, seen, places, about, theme }: Props) {
  const address = useMemo(
    () => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf({ index, state, seen, places, about }))}`,
    [seen, places, about, theme],
  );
  return (
    <img
      class="still"
      src={address}
      alt={`${seen.entities.length} entities and what joins them; the table lists them.`}
    />
  );
}

/** Whether the page is being printed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = matchMedia('print');
    const follow = () => setPrinting(print.matches);
    const start = () => setPrinting(true);
    const end = () => setPrinting(false);
    print.addEventListener('change', follow);
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    return () => {
      print.removeEventListener('change', follow);
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
