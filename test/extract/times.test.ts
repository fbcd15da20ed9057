import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/extract/times';

/** Phrase, what the deed is, first and last day: published on Wednesday 2026-04-15. */
const ROWS: readonly (readonly [phrase: string, ahead: boolean, days: string | null, why: string])[] = [
  ['on Friday', false, '2026-04-10 2026-04-10', 'the Friday before, of a thing done'],
  ['on Friday', true, '2026-04-17 2026-04-17', 'the Friday after, of a plan'],
  ['last week', false, '2026-04-06 2026-04-12', 'seven days, not one'],
  ['earlier this week', false, '2026-04-13 2026-04-19', 'within it'],
  ['last month', false, '2026-03-01 2026-03-31', 'a whole month'],
  ['next year', true, '2027-01-01 2027-12-31', 'a whole year'],
  ['last October', true, '2025-10-01 2025-10-31', 'never ahead'],
  ['in October', false, '2025-10-01 2025-10-31', 'of a thing done'],
  ['by July 30', false, '2026-07-30 2026-07-30', 'a term may lie ahead'],
  ['for nine days', false, null, 'how long'],
  ['within 30 days', true, null, 'from a day that is not said'],
  ['four months later', false, null, 'from a day told before'],
  ['12 euros a year', false, null, 'a rate'],
  ['over the past year', false, null, 'how long'],
  ['at the end of the year', true, null, 'no day is named'],
  ['two weeks ago', false, '2026-04-01 2026-04-01', 'counted back from publication'],
  ['yesterday', false, '2026-04-14 2026-04-14', 'the day before'],
];

describe('the days a phrase names', () => {
  it.each(ROWS)('%s, ahead %s: %s (%s)', (phrase, ahead, days) => {
    expect(daysOf(phrase, '2026-04-15', ahead)?.join(' ') ?? null).toBe(days);
  });
});
