import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { closeStretches } from '../../state/axis';
import type { PageIndex } from '../../state/page-index';
import { brushed, closeWords, daysOf, type Histogram, histogramOf, moved } from '../../state/timeline';
import { type Clock, isTimed, type ViewState, withDays } from '../../state/view-state';
import type { Visible } from '../../state/visible';
import { counted, spanWords, thousands } from '../../state/words';
import { Bars } from './bars';
import { Fold } from './fold';
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
  const words = timeWords(state, histogram, seen);
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
        <Fold panel="timeline" words="Fold the timeline" mark="▾" state={state} go={go} />
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
        <p class="span" title={words}>
          {words}
        </p>
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

function timeWords(state: ViewState, histogram: Histogram, seen: Visible): string {
  const close = closeStretches(histogram.columns).map(closeWords);
  const axis = close.length === 0 ? '' : `; ${close.join(' and ')} drawn closer together`;
  return `${shownWords(state, histogram, seen)}${axis}`;
}

function shownWords({ time }: ViewState, { undated }: Histogram, seen: Visible): string {
  const claims = counted(seen.claimCount, 'claim');
  if (time.days === 'none') return `${claims} without a date`;
  if (time.days !== null)
    return `${spanWords(time.days.from, time.days.to)}: ${claims}${time.undated ? ', undated ones with them' : ''}`;
  return undated.total === 0
    ? `all days: ${claims}`
    : `all days: ${claims}, ${thousands(undated.inside)} of them undated`;
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
