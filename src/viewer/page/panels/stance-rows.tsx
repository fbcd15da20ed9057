import { useMemo, useState } from 'preact/hooks';
import { isoDay } from '../../state/days';
import { NO_DAY, type PageIndex } from '../../state/page-index';
import { plain } from '../../state/plain';
import { type StancePoint, type StanceRow, stanceExtent, stanceRows } from '../../state/stance-rows';
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
  const extent = stanceExtent(rows);
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
        {extent !== null && (
          <span class="extent">
            {dateWords(isoDay(extent[0]))} – {dateWords(isoDay(extent[1]))}
          </span>
        )}
      </p>
      <ul>
        {rows.slice(0, shown).map((row) => (
          <Lane key={`${row.actor} ${row.target}`} row={row} index={index} extent={extent} select={select} />
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

interface LaneProps extends Pick<Props, 'index' | 'select'> {
  readonly row: StanceRow;
  readonly extent: readonly [number, number] | null;
}

function Lane({ row, index, extent, select }: LaneProps) {
  const name = (at: number) => plain(index.data.entities[at]!.name);
  return (
    <li class="lane">
      <span class="names" title={`${name(row.actor)} → ${name(row.target)}`}>
        <bdi>{name(row.actor)}</bdi> → <bdi>{name(row.target)}</bdi>
      </span>
      <span class="track">
        {row.points.map((point, at) => (
          <Point key={`${point.claim} ${at}`} point={point} index={index} extent={extent} select={select} />
        ))}
      </span>
      <span class="mean">{row.mean === null ? '–' : signed(row.mean)}</span>
    </li>
  );
}

function Point({ point, index, extent, select }: Omit<LaneProps, 'row'> & { readonly point: StancePoint }) {
  const { claim, day, score, category } = point;
  const { id, label, start, end, article } = index.data.claims[claim]!;
  const [first, last] = extent ?? [0, 0];
  const left = day === NO_DAY || extent === null ? 0 : 4 + (92 * (day - first)) / Math.max(1, last - first);
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
