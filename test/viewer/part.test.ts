import { describe, expect, it } from 'vitest';
import type { PageData } from '../../src/viewer/page-data';
import { fromHash } from '../../src/viewer/state/address';
import { makeIndex } from '../../src/viewer/state/page-index';
import { partOf } from '../../src/viewer/state/part';
import { START, type ViewState, withDays, withSelection, withToggled } from '../../src/viewer/state/view-state';
import { visible } from '../../src/viewer/state/visible';
import { sketch } from './sketch';

/* What is handed on as a page of its own. */

const SKETCH = sketch([
  'Ada > met > Bo @ 2025-03-03',
  'Ada > !met > Bo / Cy @ 2025-03-04',
  'Bo > ?would pay > Di @ 2025-03-05 ~ 0.5',
  'Di > left > Ada @',
  'Eva > met > Fay @ 2025-03-05',
]);
const DATA: PageData = {
  ...SKETCH,
  entities: SKETCH.entities.map((entity, at) => ({ ...entity, spots: [[at, 11, 14, `m${at}`]] as const })),
  relations: SKETCH.relations.map((relation) => ({ ...relation, voices: [1, 2] as const })),
  origins: [
    { matter: 'w', side: 'affirmed', kind: 'speaker', name: 'Cy', shown: true, claims: [1, 4], articles: [1, 4] },
  ],
  disputes: [{ kind: 'denial', claim: 1, against: 0, why: 'met' }],
};
const INDEX = makeIndex(DATA);
const part = (state: ViewState) => partOf({ index: INDEX, state, seen: visible(state, INDEX) });

const STATES: Readonly<Record<string, ViewState>> = {
  all: START,
  denied: withToggled(START, 'polarity', 'only', 'denied'),
  day: withDays(START, { from: '2025-03-05', to: '2025-03-05' }),
  sure: { ...START, sure: 0.8 },
  'without a type': withToggled(START, 'type', 'not', 'place'),
  nothing: { ...START, sure: 0.99 },
};

describe('a part of a graph', () => {
  for (const [name, state] of Object.entries(STATES))
    it(`is what is seen and no more, each claim in its words: ${name}`, () => {
      const seen = visible(state, INDEX);
      const data = part(state);
      const index = makeIndex(data);
      const again = visible(START, index);
      const wanted = DATA.claims.filter((_, at) => seen.claims[at] === 1);
      expect(data.claims.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
      expect(again.claimCount).toBe(wanted.length);
      for (const [at, claim] of data.claims.entries()) {
        const text = DATA.articles[wanted[at]!.article]!.text;
        expect(data.articles[claim.article]!.text).toBe(text);
        for (const { entity } of claim.parts) expect(data.entities[entity]).toBeDefined();
      }
      expect(again.lines.length).toBe(seen.lines.length);
      const ends = ({ entities, relations }: PageData) =>
        new Map(relations.map(({ id, source, target }) => [id, [entities[source]!.id, entities[target]!.id]]));
      for (const [id, pair] of ends(data)) expect(pair).toEqual(ends(DATA).get(id));
      const told = new Set(data.claims.map(({ article }) => article));
      expect(data.articles).toHaveLength(told.size);
      for (const { spots } of data.entities)
        for (const [article] of spots) expect(data.articles[article]).toBeDefined();
    });

  it('says what it is a part of, and opens as it was seen', () => {
    const denied = { ...withSelection(STATES['denied']!, { kind: 'entity', id: 'e/0' }), all: true };
    const data = part(denied);
    expect(data.part).toBe('1 of 5 claims (Polarity: denied)');
    expect(fromHash(data.start!)).toEqual({ ...START, all: true, selection: { kind: 'entity', id: 'e/0' } });
    expect(part(START).part).toBeUndefined();
    const index = makeIndex(data);
    const further = { ...START, sure: 0.99 };
    expect(partOf({ index, state: further, seen: visible(further, index) }).part).toBe(
      '0 of 1 claim (Confidence above 99 %), out of 1 of 5 claims (Polarity: denied)',
    );
  });

  it('keeps a dispute only where both sides are in it, and the origins of its claims', () => {
    expect(part(START).disputes).toEqual(DATA.disputes);
    expect(part(STATES['denied']!).disputes).toEqual([]);
    expect(part(STATES['denied']!).origins).toMatchObject([{ name: 'Cy', claims: [0], articles: [0] }]);
    expect(part(STATES['nothing']!).origins).toEqual([]);
  });
});
