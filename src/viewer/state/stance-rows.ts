import type { PageIndex } from './page-index';
import type { ViewState } from './view-state';
import { selectedEntities, type Visible } from './visible';

/* One row per actor and target: what the one said or did toward the other, from conflict (-10) to cooperation (10), in time. */

export interface StancePoint {
  readonly claim: number;
  /** `NO_DAY` where there is none. */
  readonly day: number;
  readonly category: string;
  /** PLOVER's scale; null for what is denied or left open, which is neither. */
  readonly score: number | null;
}

export interface StanceRow {
  readonly actor: number;
  readonly target: number;
  /** In order of time; what has no day comes first. */
  readonly points: readonly StancePoint[];
  /** Mean of the scores; null where no point has one. */
  readonly mean: number | null;
}

/** Rows of what is visible, those of the selection only where there is one; the most points first. */
export function stanceRows(state: ViewState, index: PageIndex, seen: Visible): StanceRow[] {
  const { relations, claims } = index.data;
  const focus = new Set(selectedEntities(state, index));
  const days = index.days[state.time.clock];
  const rows = new Map<string, { actor: number; target: number; points: StancePoint[] }>();
  for (const { source, target, category, score, claims: behind } of relations) {
    if (category === null || (focus.size > 0 && !focus.has(source) && !focus.has(target))) continue;
    for (const claim of behind) {
      if (seen.claims[claim] !== 1) continue;
      const key = `${source} ${target}`;
      const row = rows.get(key) ?? { actor: source, target, points: [] };
      rows.set(key, row);
      const scored = claims[claim]!.polarity === 'affirmed' ? score : null;
      row.points.push({ claim, day: days[claim]!, category, score: scored });
    }
  }
  return [...rows.values()]
    .map((row) => ({ ...row, points: inTime(row.points), mean: meanOf(row.points) }))
    .sort(
      (left, right) =>
        right.points.length - left.points.length || left.actor - right.actor || left.target - right.target,
    );
}

function inTime(points: readonly StancePoint[]): StancePoint[] {
  return [...points].sort((left, right) => left.day - right.day || left.claim - right.claim);
}

function meanOf(points: readonly StancePoint[]): number | null {
  const scores = points.flatMap(({ score }) => score ?? []);
  return scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length;
}

/** Days of all points, for the axis they share. */
export function stanceDays(rows: readonly StanceRow[]): Int32Array {
  return Int32Array.from(rows.flatMap(({ points }) => points.map(({ day }) => day)));
}
