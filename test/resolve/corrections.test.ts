import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor, Correction, CorrectionBody, MentionId, Resolution } from '../../src/model';
import { claimAnchor, mentionAnchor, resolve } from '../../src/resolve';
import { makeCorrection } from '../../src/store';
import { articleOf, type ReadArticle } from './pair';

const WHEN = '2026-11-21T10:00:00.000Z';
const later = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`;
const said = (body: CorrectionBody, when = WHEN): Correction => makeCorrection(body, { by: 'Ana', why: null, when });

/** The words of mention `n` of an article. */
function words({ article, reading }: ReadArticle, n: number): Anchor[] {
  return [mentionAnchor(article, reading.mentions[n]!)];
}

function entityOf({ entities }: Resolution, mention: string) {
  return entities.find(({ mentions }) => mentions.includes(mention as MentionId));
}

describe('what people say', () => {
  const a = articleOf('a', ['place: Arden', 'person: Joe Marlow', 'place: Peru']);
  const b = articleOf('b', ['place: Ardenne', 'person: Joe Marlow', 'place: Peru']);
  const both = [a, b];
  const joined = said({ kind: 'same', left: words(a, 0), right: words(b, 0) });
  const parted = said({ kind: 'different', left: words(a, 1), right: words(b, 1) });

  it('joins what no rule would join, and parts what every rule would join', () => {
    const plain = resolve(both);
    expect(entityOf(plain, 'a#m0')).not.toBe(entityOf(plain, 'b#m0'));
    expect(entityOf(plain, 'a#m1')).toBe(entityOf(plain, 'b#m1'));
    const judged = resolve(both, { corrections: [joined, parted] });
    expect(entityOf(judged, 'a#m0')).toBe(entityOf(judged, 'b#m0'));
    expect(entityOf(judged, 'a#m1')).not.toBe(entityOf(judged, 'b#m1'));
    const rows = judged.judgements.filter(({ by }) => by === 'user');
    expect(rows.map(({ verdict, features }) => [verdict, features])).toEqual([
      ['same', { correction: joined.id, person: 'Ana' }],
      ['different', { correction: parted.id, person: 'Ana' }],
    ]);
  });

  it('joins a person and a place, if so said', () => {
    const one = said({ kind: 'same', left: words(a, 0), right: words(a, 1) });
    const judged = resolve(both, { corrections: [one] });
    expect(entityOf(judged, 'a#m0')).toBe(entityOf(judged, 'a#m1'));
  });

  it('parts one cluster of one article, pronouns with what was spoken of last', () => {
    const { article, reading } = articleOf('c', ['person: Ann Sullivan', 'person: Bob Sullivan', 'person: he']);
    const [first, second, third] = reading.mentions;
    const mentions = [
      first!,
      { ...second!, refers: first!.id },
      { ...third!, form: 'pronoun' as const, refers: first!.id },
    ];
    const c = { article, reading: { ...reading, mentions } };
    expect(resolve([c]).entities).toHaveLength(1);
    const cut = said({ kind: 'different', left: words(c, 0), right: words(c, 1) });
    const judged = resolve([c], { corrections: [cut] });
    expect(entityOf(judged, 'c#m0')?.mentions).toEqual(['c#m0']);
    expect(entityOf(judged, 'c#m1')?.mentions).toEqual(['c#m1', 'c#m2']);
  });

  it('gives names and types, and ids that follow from them', () => {
    const corrections = [
      said({ kind: 'rename', entity: words(a, 1), name: 'Joseph Marlow' }),
      said({ kind: 'retype', entity: words(b, 0), type: 'organization' }),
    ];
    const judged = resolve(both, { corrections });
    expect(entityOf(judged, 'b#m1')).toMatchObject({ id: 'person/joseph-marlow', name: 'Joseph Marlow' });
    expect(entityOf(judged, 'b#m1')?.aliases).toEqual(['Joe Marlow']);
    expect(entityOf(judged, 'b#m0')).toMatchObject({ id: 'organization/ardenne', type: 'organization' });
  });

  it('takes a rejected claim from under every edge, and keeps a confirmed one', () => {
    const one = articleOf('d', ["unit*: {Peru}'s navy"]);
    const [claim] = one.reading.claims;
    const object = { ...claim!.subject!, mention: one.reading.mentions[1]!.id, relation: 'LEFT' };
    const d = {
      ...one,
      reading: {
        ...one.reading,
        claims: [{ ...claim!, object, predicate: { ...claim!.predicate, spans: [{ start: 12, end: 15 }] } }],
      },
    };
    expect(resolve([d]).relations).toHaveLength(1);
    const anchor = claimAnchor(d.article, d.reading.claims[0]!);
    const rejected = resolve([d], { corrections: [said({ kind: 'reject', claim: anchor })] });
    expect(rejected.relations).toEqual([]);
    expect(rejected.propositions).toEqual([]);
    expect(rejected.verdicts).toMatchObject([{ claim: 'd#c0', verdict: 'rejected' }]);
    const confirmed = resolve([d], { corrections: [said({ kind: 'confirm', claim: anchor })] });
    expect(confirmed.relations).toHaveLength(1);
    const elsewhere = said({ kind: 'reject', claim: { ...anchor, relation: 'DID_NOT_LEAVE' } });
    expect(resolve([d], { corrections: [elsewhere] }).verdicts).toEqual([]);
  });

  it('is what was said last, and nothing once it is undone', () => {
    const apart = said({ kind: 'different', left: words(a, 0), right: words(b, 0) }, later(5));
    const holds = (corrections: Correction[]) => {
      const judged = resolve(both, { corrections });
      return entityOf(judged, 'a#m0') === entityOf(judged, 'b#m0');
    };
    const undone = said({ kind: 'undo', of: apart.id }, later(6));
    const redone = said({ kind: 'undo', of: undone.id }, later(7));
    expect(holds([joined])).toBe(true);
    expect(holds([joined, apart])).toBe(false);
    expect(holds([joined, apart, undone])).toBe(true);
    expect(holds([joined, apart, undone, redone])).toBe(false);
  });

  it('hangs on words: it holds when mentions are numbered anew, and rests while its article is away', () => {
    const more = articleOf('b', ['place: Corin', 'place: Ardenne', 'person: Joe Marlow', 'place: Peru']);
    const shifted = { ...joined, right: [{ ...words(more, 1)[0]! }] } as Correction;
    const judged = resolve([a, more], { corrections: [shifted] });
    expect(entityOf(judged, 'a#m0')).toBe(entityOf(judged, 'b#m1'));
    expect(resolve([a], { corrections: [joined, parted] }).judgements).toEqual(resolve([a]).judgements);
  });

  it('does not hang on the order of lines or articles', () => {
    const all = [
      joined,
      parted,
      said({ kind: 'different', left: words(a, 0), right: words(b, 0) }, later(3)),
      said({ kind: 'rename', entity: words(a, 2), name: 'Republic of Peru' }),
      said({ kind: 'same', left: words(a, 0), right: words(a, 2) }, later(1)),
    ];
    const expected = resolve(both, { corrections: all });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        fc.boolean(),
        (corrections, swapped) => {
          expect(resolve(swapped ? [b, a] : both, { corrections })).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});
