import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, GRAINS, isoDay, nextStart, startOf } from '../../src/viewer/state/days';
import { makeIndex } from '../../src/viewer/state/page-index';
import { placesOf, planOf } from '../../src/viewer/state/places';
import { stanceRows } from '../../src/viewer/state/stance-rows';
import { tableRows } from '../../src/viewer/state/table';
import { brushed, daysOf, histogramOf, moved } from '../../src/viewer/state/timeline';
import { START, type ViewState, withDays, withSelection } from '../../src/viewer/state/view-state';
import { visible } from '../../src/viewer/state/visible';
import { whyNothing } from '../../src/viewer/state/why';
import { sketch } from './sketch';

const DATA = sketch([
  'Ada > met > Bo @ 2025-03-03 = 5',
  'Ada > left > Bo @ 2025-03-04 = -7 ~ 0.5',
  'Bo > !met > Ada @ 2025-03-04 = 5',
  'Cy > ?would pay > Ada @ 2025-03-20',
  'Cy > left > Di @',
]);
const INDEX = makeIndex(DATA);
const week = (from: string, to: string): ViewState => withDays(START, { from, to });

describe('days', () => {
  it('are numbered and named both ways, and begin their week on Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 100_000 }), (day) => {
        expect(dayNumber(isoDay(day))).toBe(day);
        for (const grain of GRAINS) {
          const start = startOf(day, grain);
          expect(start).toBeLessThanOrEqual(day);
          expect(nextStart(start, grain)).toBeGreaterThan(day);
          expect(startOf(nextStart(start, grain) - 1, grain)).toBe(start);
        }
        expect(new Date(startOf(day, 'week') * 86_400_000).getUTCDay()).toBe(1);
      }),
    );
    expect(dayNumber('soon')).toBeNull();
    expect(dayNumber(null)).toBeNull();
  });
});

describe('the histogram', () => {
  it('holds every claim once, with a column for what has no date, whatever is brushed', () => {
    for (const state of [START, week('2025-03-04', '2025-03-04'), withDays(START, 'none')]) {
      const histogram = histogramOf(state, INDEX, visible(state, INDEX));
      const total = histogram.columns.reduce((sum, column) => sum + column.total, histogram.undated.total);
      expect(total).toBe(DATA.claims.length);
      expect(histogram.undated.total).toBe(1);
      expect(histogram.columns).toHaveLength(18);
    }
  });

  it('says what the brush holds, and moves it by whole columns inside the data', () => {
    const state = week('2025-03-04', '2025-03-05');
    const seen = visible(state, INDEX);
    const histogram = histogramOf(state, INDEX, seen);
    expect(seen.claimCount).toBe(2);
    expect(histogram.columns.map(({ inside }) => inside).filter(Boolean)).toEqual([2]);
    expect(brushed(histogram, state)).toEqual([1, 2]);
    expect(moved(histogram, state, 1)).toEqual({ from: '2025-03-05', to: '2025-03-06' });
    expect(moved(histogram, state, -9)).toEqual({ from: '2025-03-03', to: '2025-03-04' });
    expect(moved(histogram, state, 99)).toEqual({ from: '2025-03-19', to: '2025-03-20' });
    expect(moved(histogram, state, 2, true)).toEqual({ from: '2025-03-04', to: '2025-03-07' });
    expect(moved(histogram, START, 1)).toEqual({ from: '2025-03-03', to: '2025-03-03' });
    expect(daysOf(histogram, 3, 1)).toEqual({ from: '2025-03-04', to: '2025-03-06' });
  });

  it('places nothing by the day of the deed where no deed has one', () => {
    const state: ViewState = { ...START, time: { ...START.time, clock: 'happened' } };
    const histogram = histogramOf(state, INDEX, visible(state, INDEX));
    expect([histogram.columns.length, histogram.undated.total]).toEqual([0, 5]);
  });
});

describe('a brush', () => {
  it('moves nothing and brings nothing in from elsewhere', () => {
    const crowd = makeIndex(
      sketch(
        Array.from(
          { length: 120 },
          (_, at) => `One ${at % 60} > met > Hub ${at % 5} @ 2025-03-${String(1 + (at % 28)).padStart(2, '0')}`,
        ),
      ),
    );
    const plan = planOf(crowd);
    const whole = visible(START, crowd);
    const before = placesOf(START, crowd, whole, plan);
    for (const day of ['2025-03-02', '2025-03-09', '2025-03-27']) {
      const state = week(day, day);
      const seen = visible(state, crowd);
      expect(seen.claimCount).toBeGreaterThan(0);
      expect(seen.entities.filter((entity) => !whole.entities.includes(entity))).toEqual([]);
      const places = placesOf(state, crowd, seen, plan);
      for (const entity of seen.entities) expect(places.get(entity)).toEqual(before.get(entity));
    }
  });
});

describe('rows of stances', () => {
  it('are one for an actor and a target, scored where affirmed, in time', () => {
    const rows = stanceRows(START, INDEX, visible(START, INDEX));
    expect(rows.map(({ actor, target, mean }) => [actor, target, mean])).toEqual([
      [0, 1, -1],
      [1, 0, null],
    ]);
    expect(rows[0]!.points.map(({ score }) => score)).toEqual([5, -7]);
    const other = withSelection(START, { kind: 'entity', id: 'e/2' });
    expect(stanceRows(other, INDEX, visible(other, INDEX))).toEqual([]);
  });
});

describe('why there is nothing', () => {
  it.each<[string, ViewState, string]>([
    ['one filter', { ...START, sure: 0.95 }, '0 claims: confidence above 95 % hides 5.'],
    ['days', week('2025-04-01', '2025-04-02'), '0 claims: the days 1 April 2025 to 2 April 2025 hides 5.'],
    [
      'two filters that each would bring some back',
      { ...withDays(START, 'none'), sure: 0.95 },
      '0 claims: confidence above 95 % hides 1.',
    ],
    [
      'two filters that only together hide all',
      { ...week('2025-04-01', '2025-04-02'), sure: 0.95 },
      '0 claims: confidence above 95 % and the days 1 April 2025 to 2 April 2025 together hide all 5 claims; none of them alone would bring one back.',
    ],
  ])('%s', (_, state, words) => {
    expect(whyNothing(INDEX, state, visible(state, INDEX))).toBe(words);
  });

  it('is not said where there is something', () => {
    expect(whyNothing(INDEX, START, visible(START, INDEX))).toBeNull();
  });
});

describe('the table', () => {
  it('has the visible set, sorted by any column both ways, what is missing last', () => {
    const rows = (table: ViewState['table'], state = START) =>
      tableRows({ ...state, table }, INDEX, visible(state, INDEX)).map(({ cells }) => cells[0]);
    expect(rows({ tab: 'entities', sort: 'name', down: false })).toEqual(['Ada', 'Bo', 'Cy', 'Di']);
    expect(rows({ tab: 'entities', sort: 'name', down: true })).toEqual(['Di', 'Cy', 'Bo', 'Ada']);
    expect(rows({ tab: 'entities', sort: null, down: false })[0]).toBe('Ada');
    for (const down of [true, false])
      expect(rows({ tab: 'claims', sort: 'published', down }).at(-1)).toBe('Cy left Di');
    expect(rows({ tab: 'claims', sort: null, down: false }, week('2025-03-04', '2025-03-04'))).toEqual([
      'Bo met Ada',
      'Ada left Bo',
    ]);
    expect(rows({ tab: 'outlets', sort: 'outlet', down: false })).toEqual(['Outlet 0', 'Outlet 1', 'Outlet 2']);
  });
});
