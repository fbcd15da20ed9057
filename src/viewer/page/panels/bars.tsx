import { useRef } from 'preact/hooks';
import { closeStretches, ticksOf } from '../../state/axis';
import { STANCES } from '../../state/stance';
import { brushed, type Column, columnWords, daysOf, type Histogram, moved, tickWords } from '../../state/timeline';
import { type Days, isTimed, type ViewState, withDays } from '../../state/view-state';
import { counted, spanWords, thousands } from '../../state/words';

interface Props {
  readonly state: ViewState;
  go(next: ViewState): void;
  scrub(next: ViewState): void;
  readonly histogram: Histogram;
  stop(): void;
  play(): void;
}

/** The histogram with the brush over it, and what has no day beside it. */
export function Bars({ histogram, state, go, scrub, stop, play }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const drag = useDrag(area, histogram, state, { go, scrub, stop });
  const { columns, undated, top, grain } = histogram;
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
          <Bar column={undated} at={0} top={top} />
        </svg>
        <span class="tick">undated {thousands(undated.total)}</span>
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
            <Bar key={column.from} column={column} at={at} top={top} title={columnWords(column, grain)} />
          ))}
          {brush !== null && <rect class="window" x={brush[0]} y="0" width={brush[1] - brush[0] + 1} height="100" />}
        </svg>
        <Cuts histogram={histogram} />
        <Close histogram={histogram} />
        <Ticks histogram={histogram} />
      </div>
    </div>
  );
}

/** How many claims the columns have that are cut off. */
function Cuts({ histogram: { columns, top } }: { readonly histogram: Histogram }) {
  return (
    <>
      {columns.map(({ from, total }, at) =>
        total <= top ? null : (
          <span class="cut" key={from} aria-hidden="true" style={{ left: `${((at + 0.5) / columns.length) * 100}%` }}>
            {thousands(total)}
          </span>
        ),
      )}
    </>
  );
}

function daysWords(histogram: Histogram, [first, last]: readonly [number, number]): [string, string] {
  const { from, to } = daysOf(histogram, first, last);
  return [from, to];
}

/** Of a viewBox 100 high: what the tallest column has, where one that is cut off shows its break, and the least that is seen. */
const HEIGHT = { tallest: 96, cut: 78, least: 2 };

/** One column, stacked by stance; what the brush leaves out is faint. */
function Bar({
  column,
  at,
  top,
  title,
}: {
  readonly column: Column;
  readonly at: number;
  readonly top: number;
  readonly title?: string;
}) {
  let below = 0;
  const tall = Math.max(HEIGHT.least, Math.min(1, column.total / top) * HEIGHT.tallest);
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
        const height = (column.counts[order]! / Math.max(1, column.total)) * tall;
        below += height;
        return height === 0 ? null : (
          <rect key={stance} class={`fill-${stance}`} x={at + 0.08} y={100 - below} width="0.84" height={height} />
        );
      })}
      {column.total > top && <rect class="break" x={at} y={100 - HEIGHT.cut} width="1" height="5" />}
    </g>
  );
}

/** The ground of what is drawn closer together. */
function Close({ histogram: { columns } }: { readonly histogram: Histogram }) {
  const part = (columnsWide: number) => `${(columnsWide / columns.length) * 100}%`;
  return (
    <>
      {closeStretches(columns).map(({ start, end }) => (
        <span class="close" key={start} aria-hidden="true" style={{ left: part(start), width: part(end - start) }} />
      ))}
    </>
  );
}

function Ticks({ histogram }: { readonly histogram: Histogram }) {
  return (
    <div class="ticks" aria-hidden="true">
      {ticksOf(histogram).map((tick) => (
        <span class="tick" key={tick.day} style={{ left: `${(tick.at / histogram.columns.length) * 100}%` }}>
          {tickWords(tick)}
        </span>
      ))}
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
