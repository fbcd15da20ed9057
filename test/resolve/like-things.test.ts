import { expect, it } from 'vitest';
import { joinLikeThings, LIKE_NOUNS } from '../../src/resolve/like-things';
import { sets } from '../../src/resolve/union';
import type { Utterance } from '../../src/resolve/utterances';

const keyOf = (target: string) => JSON.stringify(['n:tarn brewing', 'CLOSE', target, '']);

/** `plant: a The plant in Elsdon closed.`: a target, and an article with the sentence that tells of it. */
function joined(...told: readonly string[]): boolean {
  const groups = new Map<string, Utterance[]>();
  for (const one of told) {
    const [, target, id, text] = /^(.*): (\w) (.*)$/.exec(one)!;
    const key = keyOf(target!.includes(':') ? target! : `w:${target}`);
    const reading = { sentences: [{ start: 0, end: text!.length }] };
    const utterance = { article: { id, text }, reading, row: { sentence: 0 } } as unknown as Utterance;
    groups.set(key, [...(groups.get(key) ?? []), utterance]);
  }
  const union = sets(groups.size);
  joinLikeThings([...groups.keys()], groups, union);
  return union.find(0) === union.find(groups.size - 1);
}

it.each<[boolean, string, string]>([
  [true, 'elsdon plant: a Tarn will shut its Elsdon plant.', 'plant: b Tarn will close its plant in Elsdon.'],
  [true, 'plant: a Tarn closed its old plant in Elsdon.', 'old elsdon plant: b It shut the old Elsdon plant.'],
  [false, 'elsdon plant: a Tarn will shut its Elsdon plant.', 'plant: b Tarn will close its plant in Harn.'],
  [
    false,
    'elsdon plant: a Tarn shut its Elsdon and Harn plants.',
    'harn plant: b It closed its Harn and Elsdon plants.',
  ],
  [false, 'elsdon plant: a Tarn will shut its Elsdon plant.', 'shop: b Tarn will close its shop in Elsdon.'],
  [false, 'elsdon plant: a Tarn will shut its Elsdon plant.', 'plant: a Tarn will close its plant near Elsdon.'],
  [false, 'n:elsdon plant: a Tarn will shut Elsdon Plant.', 'plant: b Tarn will close its plant in Elsdon.'],
])('%s: %s %s', (one, left, right) => {
  expect(joined(left, right)).toBe(one);
  expect(joined(right, left)).toBe(one);
});

it.each(LIKE_NOUNS.flatMap(([first, ...others]) => others.map((other) => [first!, other] as const)))(
  'its old %s and its old %s are one, and so are both without a word beside them',
  (one, other) => {
    expect(joined(`old ${one}: a Tarn will shut its old ${one}.`, `old ${other}: b Tarn shuts its old ${other}.`)).toBe(
      true,
    );
    expect(joined(`${one}: a Tarn will shut a ${one}.`, `${other}: b Tarn shuts a ${other}.`)).toBe(true);
    expect(joined(`${one}: a Tarn will shut a ${one}.`, `${other}: a Tarn shuts a ${other}.`)).toBe(false);
    expect(joined(`old ${one}: a Tarn will shut its old ${one}.`, `new ${other}: b Tarn shuts a new ${other}.`)).toBe(
      false,
    );
  },
);
