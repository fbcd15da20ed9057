import { expect, it } from 'vitest';
import { joinLikeThings } from '../../src/resolve/like-things';
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
