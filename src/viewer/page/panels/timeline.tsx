import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageIndex } from '../../state/page-index';
import { STANCES } from '../../state/stance';
import {
  brushed,
  type Column,
  columnWords,
  daysOf,
  type Histogram,
  histogramOf,
  moved,
  tickWords,
} from '../../state/timeline';
import { type Clock, type Days, isTimed, type ViewState, withDays, withPanel } from '../../state/view-state';
import type { Visible } from '../../state/visible';
import { counted, spanWords } from '../../state/words';
import { StanceRows } from './stance-rows';

interface Props {
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly seen: Visible;
  go(next: ViewState): void;
  scrub(next: ViewState): void;
  select(selection: ViewState['selection']): void;
}

/** How long the player rests on each step, in milliseconds. */
const BEAT = 900;

/** Time: the claims by day, and the stances of one toward the other. */
export function Timeline(props: Props) {
  const { index, state, seen, go, scrub } = props;
  const histogram = useMemo(() => histogramOf(state, index, seen), [seen, state.time.clock, index]);
  const [playing, setPlaying] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  const bars = useRef(histogram);
  bars.current = histogram;
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const now = brushed(bars.current, latest.current.state);
      const next = moved(bars.current, latest.current.state, 1);
      if (next === null || (now !== null && now[1] >= bars.current.columns.length - 1)) setPlaying(false);
      else scrub({ ...withDays(latest.current.state, next) });
    }, BEAT);
    return () => clearInterval(timer);
  }, [playing]);
  const play = () => {
    const at = brushed(histogram, state);
    const atEnd = at === null || at[1] >= histogram.columns.length - 1;
    if (!playing && atEnd && histogram.columns.length > 0) {
      const width = at === null ? 0 : at[1] - at[0];
      go(withDays(state, daysOf(histogram, 0, width)));
    }
    setPlaying(!playing);
  };
  return (
    <section class="below" aria-label="Timeline" data-tour="timeline">
      <div class="below-head">
        <button
          type="button"
          class="fold"
          aria-expanded="true"
          title="Fold the timeline"
          onClick={() => go(withPanel(state, 'timeline', false))}
        >
          <span aria-hidden="true">▾</span>
          <span class="unseen">Fold the timeline</span>
        </button>
        <Choice
          name="Below"
          value={state.below}
          options={[
            ['time', 'Time'],
            ['stances', 'Stances'],
          ]}
          choose={(below) => go({ ...state, below: below as ViewState['below'] })}
        />
        <label class="clock">
          by{' '}
          <select
            value={state.time.clock}
            onChange={(event) =>
              go({
                ...state,
                time: { clock: event.currentTarget.value as Clock, days: null, undated: true },
              })
            }
          >
            <option value="published">date of publication</option>
            <option value="happened">date of the deed</option>
          </select>
        </label>
        {state.below === 'time' && (
          <button
            type="button"
            class="small"
            aria-pressed={playing}
            onClick={play}
            disabled={histogram.columns.length < 2}
          >
            {playing ? 'Pause' : 'Play'}
          </button>
        )}
        <p class="span">{timeWords(state, histogram, seen)}</p>
        {isTimed(state.time) && (
          <button
            type="button"
            class="small"
            onClick={() => {
              setPlaying(false);
              go({ ...state, time: { ...state.time, days: null, undated: true } });
            }}
          >
            All days
          </button>
        )}
      </div>
      {state.below === 'time' ? (
        <Bars {...props} histogram={histogram} stop={() => setPlaying(false)} play={play} />
      ) : (
        <StanceRows {...props} />
      )}
    </section>
  );
}

function timeWords({ time }: ViewState, { undated }: Histogram, seen: Visible): string {
  const claims = counted(seen.claimCount, 'claim');
  if (time.days === 'none') return `${claims} without a date`;
  if (time.days !== null)
    return `${spanWords(time.days.from, time.days.to)}: ${claims}${time.undated ? ', undated ones with them' : ''}`;
  return undated.total === 0 ? `all days: ${claims}` : `all days: ${claims}, ${undated.inside} of them undated`;
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  choose(value: string): void;
}

/** A few words of which one is pressed. */
export function Choice({ name, value, options, choose }: ChoiceProps) {
  return (
    <div class="switch" role="group" aria-label={name}>
      {options.map(([one, words]) => (
        <button type="button" key={one} aria-pressed={one === value} onClick={() => choose(one)}>
          {words}
        </button>
      ))}
    </div>
  );
}

interface BarsProps extends Props {
  readonly histogram: Histogram;
  stop(): void;
  play(): void;
}

function Bars({ histogram, state, go, scrub, stop, play }: BarsProps) {
  const area = useRef<HTMLDivElement>(null);
  const drag = useDrag(area, histogram, state, { go, scrub, stop });
  const { columns, undated, tallest, grain } = histogram;
  const brush = brushed(histogram, state);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    let days: Days | null = null;
    if (step !== 0) days = moved(histogram, state, step, event.shiftKey);
    else if (event.key === 'Home')
      days = brush === null ? daysOf(histogram, 0, 0) : moved(histogram, state, -columns.length);
    else if (event.key === 'End') days = moved(histogram, state, columns.length);
    else if (event.key === ' ') play();
    else if (event.key !== 'Escape' || !isTimed(state.time)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key !== ' ') stop();
    if (event.key !== ' ' && (days !== null || event.key === 'Escape')) go(withDays(state, days));
  };
  if (columns.length === 0 && undated.total === 0)
    return <p class="hint empty">No claim passes the other filters, so there is nothing to place in time.</p>;
  const words = brush === null ? 'all days' : spanWords(...daysWords(histogram, brush))!;
  return (
    <div class="bars">
      <button
        type="button"
        class="undated"
        aria-pressed={state.time.days === 'none'}
        title={`${counted(undated.total, 'claim')} without a date. Click to see them alone.`}
        onClick={() => {
          stop();
          go(withDays(state, state.time.days === 'none' ? null : 'none'));
        }}
      >
        <svg class="columns" viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true">
          <Bar column={undated} at={0} tallest={tallest} />
        </svg>
        <span class="tick">undated {undated.total}</span>
      </button>
      <div
        class="brush"
        ref={area}
        role="slider"
        tabIndex={0}
        aria-label={`Days shown, by ${grain}. Arrows move, Shift and arrows widen, Space plays, Escape shows all.`}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, columns.length - 1)}
        aria-valuenow={brush?.[0] ?? 0}
        aria-valuetext={words}
        onKeyDown={onKeyDown}
        {...drag}
        onDblClick={() => go(withDays(state, null))}
      >
        <svg
          class="columns"
          viewBox={`0 0 ${Math.max(1, columns.length)} 100`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {columns.map((column, at) => (
            <Bar key={column.from} column={column} at={at} tallest={tallest} title={columnWords(column, grain)} />
          ))}
          {brush !== null && <rect class="window" x={brush[0]} y="0" width={brush[1] - brush[0] + 1} height="100" />}
        </svg>
        <Ticks histogram={histogram} />
      </div>
    </div>
  );
}

function daysWords(histogram: Histogram, [first, last]: readonly [number, number]): [string, string] {
  const { from, to } = daysOf(histogram, first, last);
  return [from, to];
}

/** One column, stacked by stance; what the brush leaves out is faint. */
function Bar({
  column,
  at,
  tallest,
  title,
}: {
  readonly column: Column;
  readonly at: number;
  readonly tallest: number;
  readonly title?: string;
}) {
  let below = 0;
  const share = column.total === 0 ? 0 : column.inside / column.total;
  return (
    <g class={share > 0 ? 'bar' : 'bar outside'}>
      {title !== undefined && (
        <title>
          {title}: {column.total}
        </title>
      )}
      <rect class="ground" x={at} y="0" width="1" height="100" />
      {STANCES.map((stance, order) => {
        const height = (column.counts[order]! / tallest) * 96;
        below += height;
        return height === 0 ? null : (
          <rect key={stance} class={`fill-${stance}`} x={at + 0.08} y={100 - below} width="0.84" height={height} />
        );
      })}
    </g>
  );
}

const TICKS = 6;

function Ticks({ histogram: { columns, grain } }: { readonly histogram: Histogram }) {
  const every = Math.max(1, Math.ceil(columns.length / TICKS));
  return (
    <div class="ticks" aria-hidden="true">
      {columns.flatMap((column, at) =>
        at % every === 0 && at + every * 0.8 <= columns.length
          ? [
              <span class="tick" key={column.from} style={{ left: `${(at / columns.length) * 100}%` }}>
                {tickWords(column, grain)}
              </span>,
            ]
          : [],
      )}
    </div>
  );
}

/** Drags: from outside the brush a new one, inside it the whole of it. A click takes one column. */
function useDrag(
  area: { readonly current: HTMLDivElement | null },
  histogram: Histogram,
  state: ViewState,
  { go, scrub, stop }: { go(next: ViewState): void; scrub(next: ViewState): void; stop(): void },
) {
  const start = useRef<{ column: number; brush: readonly [number, number] | null; moved: boolean } | null>(null);
  const columnAt = (event: PointerEvent) => {
    const box = area.current!.getBoundingClientRect();
    const part = (event.clientX - box.left) / Math.max(1, box.width);
    return Math.max(0, Math.min(histogram.columns.length - 1, Math.floor(part * histogram.columns.length)));
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || histogram.columns.length === 0) return;
      stop();
      area.current!.setPointerCapture(event.pointerId);
      const column = columnAt(event);
      const brush = brushed(histogram, state);
      const inside = brush !== null && column >= brush[0] && column <= brush[1] && brush[1] > brush[0];
      start.current = { column, brush: inside ? brush : null, moved: false };
    },
    onPointerMove(event: PointerEvent) {
      const from = start.current;
      if (from === null) return;
      const column = columnAt(event);
      if (column === from.column && !from.moved) return;
      const show = from.moved ? scrub : go;
      from.moved = true;
      if (from.brush === null) show(withDays(state, daysOf(histogram, from.column, column)));
      else {
        const [first, last] = from.brush;
        const by = Math.max(-first, Math.min(histogram.columns.length - 1 - last, column - from.column));
        show(withDays(state, daysOf(histogram, first + by, last + by)));
      }
    },
    onPointerUp(event: PointerEvent) {
      const from = start.current;
      start.current = null;
      if (from === null || from.moved) return;
      const column = columnAt(event);
      go(withDays(state, daysOf(histogram, column, column)));
    },
  };
}
