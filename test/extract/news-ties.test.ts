import { beforeAll, expect, test } from 'vitest';
import { chainsOf } from '../../src/extract/coreference';
import { byWeights } from '../../src/extract/coreference-weights';
import { loadLanguage } from '../../src/language';
import { readTies, tiedView } from '../../training/news-ties';

interface Counts {
  asked: number;
  found: number;
  made: number;
  right: number;
}

/** Ties of whole articles that readers marked, against those of the program, by kind of mention. */
const counts = new Map<string, Counts>();
const ARTICLES = 12;

beforeAll(async () => {
  const language = loadLanguage();
  for (const tied of (await readTies(null)).slice(0, ARTICLES)) {
    const { view, ties, isOf } = tiedView(tied, language);
    const all = chainsOf(view, byWeights);
    for (const { mention } of tied.ties) {
      const at = view.drafts.findIndex(({ headSpan }) => headSpan.start === mention);
      const kind = at < 0 ? 'lost' : view.traits[at].kind;
      const one = counts.get(kind) ?? { asked: 0, found: 0, made: 0, right: 0 };
      counts.set(kind, one);
      one.asked++;
      if (at < 0) continue;
      const chain = all.find(({ members }) => members.includes(at))!;
      const before = { ...chain, members: chain.members.filter((member) => member < at) };
      const isTold = (ties.get(at)?.antecedents.length ?? 0) > 0;
      if (before.members.length > 0) one.made++;
      if (before.members.length > 0 && isTold && isOf(before, at)) one.right++;
      if (isTold) one.found++;
    }
  }
});

test('what was marked is found in the text again', () => {
  const asked = [...counts.values()].reduce((sum, one) => sum + one.asked, 0);
  expect(asked).toBeGreaterThan(500);
  expect(counts.get('lost')?.asked ?? 0).toBeLessThan(asked / 50);
});

test.each([
  ['he', 0.92, 0.85],
  ['it', 0.9, 0.3],
  ['definite', 0.9, 0.28],
])('what "%s" is tied to is what readers marked', (kind, right, found) => {
  const one = counts.get(kind)!;
  expect(one.right / one.made).toBeGreaterThan(right);
  expect(one.right / one.found).toBeGreaterThan(found);
});
