import { expect, it } from 'vitest';
import type { Claim, ClaimId } from '../../src/model';
import { resolve } from '../../src/resolve';
import { argumentOf, articleOf, BARE_CLAIM, type ReadArticle } from './pair';

/** One long article: a person and many plans, each in a sentence of its own, told in eight words and more. */
function longArticle(sentences: number): ReadArticle {
  const plans = Array.from(
    { length: sentences },
    (_, at) => `policy*: plan ${at} moving seven northern harbor walls behind wooden fences towards {Arden}`,
  );
  const { article, reading } = articleOf('long', ['person: Joe Marlow', ...plans]);
  const [person, ...others] = reading.mentions;
  const claims = others
    .filter(({ form }) => form === 'noun')
    .map((plan, at): Claim => {
      const subject = argumentOf(person!);
      const predicate = { spans: [{ start: plan.end, end: plan.end + 4 }], text: 'back', lemma: 'back' };
      const object = argumentOf(plan, 'BACKED');
      return { ...BARE_CLAIM, id: `long#c${at}` as ClaimId, sentence: plan.sentence, predicate, subject, object };
    });
  return { article, reading: { ...reading, claims } };
}

/** How often resolving looks at a mention or a claim in the lists of the reading. */
function looksAt({ article, reading }: ReadArticle): number {
  let looks = 0;
  const counted = <Value>(values: readonly Value[]): readonly Value[] =>
    new Proxy(values, {
      get(list, key, self) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(list, key, self) as unknown;
      },
    });
  const { propositions } = resolve([
    { article, reading: { ...reading, mentions: counted(reading.mentions), claims: counted(reading.claims) } },
  ]);
  expect(propositions.length).toBeGreaterThan(reading.claims.length / 2);
  return looks;
}

it('an article twice as long is looked through twice as often, not four times', () => {
  const [short, long] = [looksAt(longArticle(60)), looksAt(longArticle(120))];
  expect(long / short).toBeLessThan(2.1);
});
