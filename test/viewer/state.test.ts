import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../src/model';
import { fromHash, toHash } from '../../src/viewer/state/address';
import { FACETS, NO_FILTERS, passes, toggled } from '../../src/viewer/state/facets';
import { makeIndex } from '../../src/viewer/state/page-index';
import { redone, startTrail, stepped, undone } from '../../src/viewer/state/trail';
import { pairOf, START, type ViewState, withSelection, withToggled } from '../../src/viewer/state/view-state';
import { visible } from '../../src/viewer/state/visible';
import { valueWords } from '../../src/viewer/state/words';
import { sketch } from './sketch';

const NAMES = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal'];
const SAID = ['warned', '!warned', '?would pay', 'met', '!met', 'left'];

/** Forty claims among eight entities, spread evenly over what can be said. */
const DATA = sketch(
  Array.from({ length: 40 }, (_, at) => {
    const object = NAMES[(at * 5 + 3) % NAMES.length]!;
    const subject = NAMES[at % NAMES.length] === object ? 'Ida' : NAMES[at % NAMES.length]!;
    return `${subject} > ${SAID[at % SAID.length]} > ${object}${at % 4 === 0 ? ' / a source' : ''}`;
  }),
);
const INDEX = makeIndex(DATA);

const values = (facet: (typeof FACETS)[number]) =>
  facet === 'type' ? ['person', 'place', 'organization', 'policy'] : INDEX.known[facet];

const valuesOf = (facet: Exclude<(typeof FACETS)[number], 'type'>, claim: number) =>
  INDEX.codes[facet].of(claim).map((code) => INDEX.known[facet][code]!);

const anyFilter = fc.constantFrom(...FACETS).chain((facet) =>
  fc.record({
    facet: fc.constant(facet),
    side: fc.constantFrom('only' as const, 'not' as const),
    value: fc.constantFrom(...values(facet)),
  }),
);
const anyWords = fc.oneof(fc.string(), fc.constantFrom('a&b=c', '#x', 'é ü', '%25', '\u202e', 'place/israel'));
const anySelection = fc.oneof(
  fc.constant(null),
  anyWords.filter(Boolean).map((id) => ({ kind: 'entity' as const, id })),
  anyWords.filter(Boolean).map((id) => ({ kind: 'claim' as const, id })),
  fc.constant(pairOf('person/b', 'person/a')),
  fc.constant({ kind: 'path' as const, from: 'person/b', to: 'person/a' }),
);
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2025-02-${String(number).padStart(2, '0')}`);
const anyTime = fc.record({
  clock: fc.constantFrom('published' as const, 'happened' as const),
  days: fc.oneof(fc.constant(null), fc.constant('none' as const), fc.record({ from: day, to: day })),
  undated: fc.boolean(),
});
const anyTable = fc.record({
  tab: fc.constantFrom('entities' as const, 'claims' as const, 'outlets' as const),
  sort: fc.constantFrom(null, 'name', 'claims'),
  down: fc.boolean(),
});
const anyCamera = fc.oneof(
  fc.constant(null),
  fc
    .tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 1, max: 40_000 }))
    .map(([x, ratio]) => ({ x: x / 1000, y: 0.5, ratio: ratio / 10_000 })),
);
const anyState = fc
  .record({
    steps: fc.array(anyFilter, { maxLength: 6 }),
    sure: fc.integer({ min: 0, max: 20 }).map((number) => number / 20),
    time: anyTime,
    all: fc.boolean(),
    areas: fc.boolean(),
    view: fc.constantFrom('picture' as const, 'table' as const),
    table: anyTable,
    below: fc.constantFrom('time' as const, 'stances' as const),
    open: fc.subarray([...FACETS]),
    folded: fc.subarray(['evidence', 'facets', 'timeline'] as const),
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    selection: anySelection,
    camera: anyCamera,
  })
  .map(
    ({ steps, ...rest }): ViewState =>
      steps.reduce<ViewState>((state, { facet, side, value }) => withToggled(state, facet, side, value), {
        ...START,
        ...rest,
      }),
  );

describe('the address', () => {
  it('gives every state back as it was', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(fromHash(`#${toHash(state)}`)).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  it('is empty for the state the page starts with, and nonsense starts the page', () => {
    expect(toHash(START)).toBe('');
    for (const hash of ['', '#', '#at=1', '#at=x y z', '#at=0 0 -1', '#pair=one', '#frob=1', '#%'])
      expect(fromHash(hash)).toEqual(START);
  });
});

describe('undo and redo', () => {
  it('give 200 random states back in both directions, as they were', () => {
    const states = fc.sample(anyState, { numRuns: 200, seed: 7 });
    let trail = startTrail(START);
    for (const state of states) trail = stepped(trail, state);
    for (const state of [...states].reverse()) {
      expect(trail.now).toEqual(state);
      expect(fromHash(toHash(trail.now))).toEqual(state);
      trail = undone(trail);
    }
    expect(trail.now).toEqual(START);
    expect(undone(trail)).toBe(trail);
    for (const state of states) {
      trail = redone(trail);
      expect(trail.now).toEqual(state);
    }
    expect(redone(trail)).toBe(trail);
  });

  it('forget what was taken back at the next step', () => {
    const trail = stepped(undone(stepped(startTrail(1), 2)), 3);
    expect(trail).toEqual({ past: [1], now: 3, future: [] });
  });
});

/** Whether a claim passes every filter but one, counted from the data alone. */
function passing(claim: number, state: ViewState, except: string | null): boolean {
  const { relations, entities } = DATA;
  const typed = (at: number) => except === 'type' || passes(state.filters.type, entities[at]!.type);
  const byType = relations.some(
    ({ claims, source, target }) => claims.includes(claim) && typed(source) && typed(target),
  );
  return (
    byType &&
    FACETS.every(
      (facet) =>
        facet === 'type' ||
        facet === except ||
        valuesOf(facet, claim).some((value) => passes(state.filters[facet], value)),
    )
  );
}

describe('filters', () => {
  const states = fc.array(anyFilter, { maxLength: 5 });
  const apply = (steps: readonly { facet: (typeof FACETS)[number]; side: 'only' | 'not'; value: string }[]) =>
    steps.reduce((state, { facet, side, value }) => withToggled(state, facet, side, value), START);

  it('show the claims that pass them all, and count each value under all the other filters', () => {
    fc.assert(
      fc.property(states, (steps) => {
        const state = apply(steps);
        const seen = visible(state, INDEX);
        expect([...seen.claims].map(Boolean)).toEqual(DATA.claims.map((_, claim) => passing(claim, state, null)));
        for (const facet of FACETS) {
          if (facet === 'type') continue;
          for (const value of values(facet)) {
            const count = DATA.claims.filter(
              (_, claim) => passing(claim, state, facet) && valuesOf(facet, claim).includes(value),
            ).length;
            expect(seen.counts[facet].get(value) ?? 0).toBe(count);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('commute: on different facets their order changes nothing', () => {
    fc.assert(
      fc.property(
        states.map((steps) => [...new Map(steps.map((step) => [`${step.facet}`, step])).values()]),
        (steps) => {
          expect(visible(apply(steps), INDEX)).toEqual(visible(apply([...steps].reverse()), INDEX));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are taken off by the click that put them on', () => {
    for (const side of ['only', 'not'] as const)
      expect(toggled(toggled(NO_FILTERS.type, side, 'person'), side, 'person')).toEqual(NO_FILTERS.type);
    expect(toggled(toggled(NO_FILTERS.type, 'only', 'person'), 'not', 'person')).toEqual({ only: [], not: ['person'] });
  });
});

describe('what is drawn', () => {
  it('is joined only where both ends are', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const seen = visible(state, INDEX);
        const drawn = new Set(seen.entities);
        for (const { a, b, claims, weight } of seen.pairs) {
          expect(drawn.has(a) && drawn.has(b)).toBe(true);
          expect(weight).toBe(claims.filter((claim) => seen.claims[claim] === 1).length);
          expect(weight).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is as wide as one relation has voices: one voice can stand behind several', () => {
    const two = sketch(['Ada > met > Bo', 'Ada > left > Bo', 'Bo > saw > Ada']);
    const relations = two.relations.map((relation, at) => ({ ...relation, voices: [at === 1 ? 2 : 1, 3] as const }));
    expect(visible(START, makeIndex({ ...two, relations })).lines.map(({ voices }) => voices)).toEqual([2]);
  });

  it('is filtered by who says so: an entity by its id, else a name', () => {
    const told = sketch(['Ada > met > Bo / Cy', 'Ada > left > Bo', 'Bo > saw > Cy / Cy']);
    const cy = told.entities.find(({ name }) => name === 'Cy')!.id;
    const claims = told.claims.map((claim, at) => ({
      ...claim,
      attribution: claim.attribution.map((step) =>
        at === 2 && step.name === 'Cy' ? { ...step, entity: cy as EntityId } : step,
      ),
    }));
    const index = makeIndex({ ...told, claims });
    expect(index.known.voice.map((value) => valueWords('voice', value, index)).sort()).toEqual([
      'Cy',
      'Cy',
      'Outlet 1',
    ]);
    expect([...visible(withToggled(START, 'voice', 'only', cy), index).claims]).toEqual([0, 0, 1]);
  });

  it('holds what is selected and all it is joined to, whatever the overview leaves out', () => {
    const crowd = makeIndex(
      sketch([
        ...Array.from({ length: 60 }, (_, at) => `Hub > met > One ${at}`),
        ...Array.from({ length: 60 }, (_, at) => `Hub > left > One ${at}`),
        'Last > met > Least',
      ]),
    );
    const overview = visible(START, crowd);
    expect(overview.entities.length).toBeLessThan(overview.entityCount);
    const last = crowd.data.entities.findIndex(({ name }) => name === 'Last');
    expect(overview.entities).not.toContain(last);
    const seen = visible(withSelection(START, { kind: 'entity', id: `e/${last}` }), crowd);
    expect(seen.entities).toEqual(expect.arrayContaining([last, last + 1]));
    const all = visible({ ...START, all: true }, crowd);
    expect(all.entities.length).toBe(all.entityCount);
  });
});
