import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, closeStretches, placeOn, ticksOf } from '../../src/viewer/state/axis';
import { dayNumber, GRAINS, isoDay, nextStart, startOf } from '../../src/viewer/state/days';
import { makeIndex, NO_DAY } from '../../src/viewer/state/page-index';
import { placesOf, planOf } from '../../src/viewer/state/places';
import { stanceRows } from '../../src/viewer/state/stance-rows';
import { tableRows } from '../../src/viewer/state/table';
import { brushed, columnWords, daysOf, histogramOf, moved, tickWords } from '../../src/viewer/state/timeline';
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

describe('the axis of time', () => {
  const day = (iso: string) => dayNumber(iso)!;
  const weeks = Array.from({ length: 60 }, (_, at) => day('2024-03-11') + 2 * at);
  const axisFor = (days: readonly number[]) => axisOf(Int32Array.from(days));
  /** How much of the width the days from one to another take. */
  const widthOf = (days: readonly number[], from: string, to: string) => {
    const axis = axisFor(days);
    return placeOn(axis, day(to)) - placeOn(axis, day(from));
  };

  it('is the same for all days where none lies far from most of them', () => {
    for (const days of [
      weeks,
      [...weeks, day('2024-10-30')],
      [day('2024-03-03'), day('2024-03-04'), day('2024-03-04'), day('2024-03-20')],
      [day('1890-05-01'), day('2024-05-01')],
      [],
    ])
      expect(closeStretches(axisFor(days).columns)).toEqual([]);
  });

  it.each([
    ['a deed long ago', [...weeks, day('1890-05-01')]],
    ['a deed long ago, and one not long after most', [...weeks, day('1890-05-01'), day('2024-07-20')]],
    ['one long ago and one far ahead', [...weeks, day('1890-05-01'), day('2150-01-01')]],
    [
      'one in ten long ago, over many years',
      [...weeks, ...[1850, 1900, 1950, 1980, 1990, 2001].map((y) => day(`${y}-01-02`))],
    ],
  ])('gives most of its width to most claims: %s', (_, days) => {
    expect(widthOf(days, '2024-03-11', '2024-07-07')).toBeGreaterThan(0.75);
  });

  it('says what is drawn closer together, in columns of as many years each, and writes days under the rest', () => {
    const { columns, grain, ...axis } = axisFor([...weeks, day('1890-05-01')]);
    const [stretch, ...more] = closeStretches(columns);
    expect(more).toEqual([]);
    expect([isoDay(stretch!.from), isoDay(stretch!.to)]).toEqual([
      '1890-05-01',
      isoDay(columns[stretch!.end]!.from - 1),
    ]);
    expect(columnWords(columns[0]!, grain)).toBe('1890 to 1957');
    expect(columnWords(columns[1]!, grain)).toBe('1958 to 2024');
    const ticks = ticksOf({ columns, grain });
    expect(ticks.slice(0, 2).map(tickWords)).toEqual(['1890', '11 Mar 2024']);
    expect(axis.columnOf(day('1905-01-01'))).toBe(0);
  });

  it('has every day in one column, in order, however the days lie', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 6, arbitrary: fc.integer({ min: 19_000, max: 19_200 }) },
            fc.integer({ min: -200_000, max: 60_000 }),
          ),
          {
            minLength: 1,
            maxLength: 60,
          },
        ),
        (days) => {
          const axis = axisFor([...days, NO_DAY]);
          expect(axis.columns.slice(1).map(({ from }) => from)).toEqual(
            axis.columns.slice(0, -1).map(({ to }) => to + 1),
          );
          for (const one of days) {
            const { from, to } = axis.columns[axis.columnOf(one)]!;
            expect(one >= from && one <= to).toBe(true);
            expect(placeOn(axis, one) > 0 && placeOn(axis, one) < 1).toBe(true);
          }
        },
      ),
    );
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
