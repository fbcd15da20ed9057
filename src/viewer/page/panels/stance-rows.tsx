import { useMemo, useState } from 'preact/hooks';
import { type Axis, axisOf, closeStretches, placeOn } from '../../state/axis';
import { isoDay } from '../../state/days';
import { NO_DAY, type PageIndex } from '../../state/page-index';
import { plain } from '../../state/plain';
import { type StancePoint, type StanceRow, stanceDays, stanceRows } from '../../state/stance-rows';
import { closeWords } from '../../state/timeline';
import type { Selection, ViewState } from '../../state/view-state';
import type { Visible } from '../../state/visible';
import { dateWords } from '../../state/words';

interface Props {
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly seen: Visible;
  select(selection: Selection | null): void;
}

const AT_ONCE = 20;

/** A lane for each actor and target: time to the right, cooperation up, conflict down; each point opens its quote. */
export function StanceRows({ index, state, seen, select }: Props) {
  const rows = useMemo(() => stanceRows(state, index, seen), [seen, state.selection, state.time.clock, index]);
  const [shown, setShown] = useState(AT_ONCE);
  const axis = useMemo(() => axisOf(stanceDays(rows)), [rows]);
  if (rows.length === 0)
    return (
      <p class="hint empty">
        No claim that is shown has a PLOVER category between two entities. Choose another entity, or take a filter off.
      </p>
    );
  return (
    <div class="stances" tabIndex={0} role="region" aria-label="Stances, from conflict to cooperation">
      <p class="scale" aria-hidden="true">
        <span class="conflict">conflict ↓</span> <span class="cooperation">cooperation ↑</span>
        {axis.columns.length > 0 && <span class="extent">{axisWords(axis)}</span>}
      </p>
      <ul>
        {rows.slice(0, shown).map((row) => (
          <Lane key={`${row.actor} ${row.target}`} row={row} index={index} axis={axis} select={select} />
        ))}
      </ul>
      {rows.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + 3 * AT_ONCE)}>
          {rows.length - shown} more
        </button>
      )}
    </div>
  );
}

/** From when to when the lanes run. */
function axisWords({ columns }: Axis): string {
  const ends = `${dateWords(isoDay(columns[0]!.from))} – ${dateWords(isoDay(columns.at(-1)!.to))}`;
  return [ends, ...closeStretches(columns).map((stretch) => `${closeWords(stretch)} closer together`)].join(', ');
}

interface LaneProps extends Pick<Props, 'index' | 'select'> {
  readonly row: StanceRow;
  readonly axis: Axis;
}

function Lane({ row, index, axis, select }: LaneProps) {
  const name = (at: number) => plain(index.data.entities[at]!.name);
  return (
    <li class="lane">
      <span class="names" title={`${name(row.actor)} → ${name(row.target)}`}>
        <bdi>{name(row.actor)}</bdi> → <bdi>{name(row.target)}</bdi>
      </span>
      <span class="track">
        {row.points.map((point, at) => (
          <Point key={`${point.claim} ${at}`} point={point} index={index} axis={axis} select={select} />
        ))}
      </span>
      <span class="mean">{row.mean === null ? '–' : signed(row.mean)}</span>
    </li>
  );
}

function Point({ point, index, axis, select }: Omit<LaneProps, 'row'> & { readonly point: StancePoint }) {
  const { claim, day, score, category } = point;
  const { id, label, start, end, article } = index.data.claims[claim]!;
  const left = day === NO_DAY ? 0 : 4 + 92 * placeOn(axis, day);
  const when = day === NO_DAY ? 'undated' : dateWords(isoDay(day));
  const quote = index.data.articles[article]!.text.slice(start, end);
  const kind = score === null ? 'neither' : score < 0 ? 'conflict' : 'cooperation';
  return (
    <button
      type="button"
      class={`point ${kind}`}
      style={{ left: `${left}%`, top: `${50 - (score ?? 0) * 4}%` }}
      title={`${when}, ${category.toLowerCase()} ${score === null ? '' : signed(score)}: “${plain(quote)}”`}
      aria-label={`${when}: ${plain(label)}${score === null ? '' : `, ${signed(score)}`}`}
      onClick={() => select({ kind: 'claim', id })}
    />
  );
}

function signed(score: number): string {
  return `${score > 0 ? '+' : ''}${score.toFixed(1)}`;
}
