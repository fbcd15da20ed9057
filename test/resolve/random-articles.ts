import fc from 'fast-check';
import type { Claim, ClaimId, Mention, ModalityKind, Polarity } from '../../src/model';
import { argumentOf, articleOf, BARE_CLAIM, type ReadArticle } from './pair';

/* Small articles by chance, of a few names that can be taken for one another. */

const PHRASES = [
  'person: Joe Marlow',
  'person: [President] Marlow',
  'person: Kate Marlow',
  'person: Marlow',
  'person: J. Marlow',
  'place: Peru',
  'place: Peruvian',
  'place: Arden',
  'person: Arden',
  'organization: Harbor Safety Board (HSB)',
  'organization: HSB',
  'organization: The Harbor Herald',
  'organization: the Herald',
  'untyped: Herald',
  'group: Peruvians',
  'policy*: a limited operation in {Arden}',
  'policy*: the limited operation',
  'event*: {Peruvian} invasion of {Arden}',
  'event*: invasion of {Arden}',
  'organization*: the {Marlow} administration',
  "unit*: {Peru}'s military",
  'policy*: the ceasefire',
  'person*: an official',
];
export const POLARITIES: Polarity[] = ['affirmed', 'denied', 'open'];
const MODALITIES: ModalityKind[] = ['actual', 'conditional'];
const LEMMAS = ['back', 'oppose'];
const OUTLETS = [null, 'The Harbor Herald', 'Arden Post'];
const DAYS = [null, '2026-03-02', '2026-03-04'];

interface Plan {
  readonly phrases: readonly string[];
  readonly outlet: string | null;
  readonly published: string | null;
  readonly claims: readonly {
    /** None where nobody is said to have done it. */
    subject: number | null;
    object: number;
    teller: number | null;
    polarity: Polarity;
    kind: ModalityKind;
    lemma: string;
  }[];
}

/** An article of random phrases, with random claims between its mentions, some on the word of a third. */
export const anArticle: fc.Arbitrary<Plan> = fc.record({
  phrases: fc.array(fc.constantFrom(...PHRASES), { minLength: 1, maxLength: 8 }),
  outlet: fc.constantFrom(...OUTLETS),
  published: fc.constantFrom(...DAYS),
  claims: fc.array(
    fc.record({
      subject: fc.option(fc.nat(30), { freq: 4 }),
      object: fc.nat(30),
      teller: fc.option(fc.nat(30)),
      polarity: fc.constantFrom(...POLARITIES),
      kind: fc.constantFrom(...MODALITIES),
      lemma: fc.constantFrom(...LEMMAS),
    }),
    { maxLength: 6 },
  ),
});

export function build(id: string, { phrases, outlet, published, claims }: Plan): ReadArticle {
  const { article, reading } = articleOf(id, phrases);
  const pick = (at: number) => reading.mentions[at % reading.mentions.length];
  const more = claims.map(({ subject, object, teller, polarity, kind, lemma }, at): Claim => {
    return {
      ...BARE_CLAIM,
      id: `${id}#c${reading.claims.length + at}` as ClaimId,
      predicate: { spans: [], text: lemma, lemma },
      subject: subject === null ? null : argumentOf(pick(subject)),
      object: argumentOf(pick(object), lemma === 'back' ? 'BACKED' : 'OPPOSED'),
      polarity,
      modality: { kind, cue: null },
      attribution: teller === null ? [] : [toldBy(pick(teller))],
    };
  });
  return { article: { ...article, outlet, published }, reading: { ...reading, claims: [...reading.claims, ...more] } };
}

function toldBy({ id, start, end, text, form }: Mention): Claim['attribution'][number] {
  const by = { kind: form === 'name' ? 'named' : 'unnamed', start, end, text, mention: id } as const;
  return { by, act: 'says', cue: null, polarity: 'affirmed', modality: 'actual', quoted: 'none' };
}

export const someArticles = fc
  .array(anArticle, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((one, at) => build(`a${at}`, one)));
