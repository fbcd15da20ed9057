import { type NounSense, senseOf } from '../data/nouns';
import type { Token } from '../model';

/** "The minister, Rosa Lind, said the ship, ...": what no word comes from. */
export function tellsNothing({ upos, lemma }: Token): boolean {
  const sense = upos === 'NOUN' ? senseOf(lemma.toLowerCase()) : null;
  return sense !== null && MUTE.has(sense);
}
const MUTE: ReadonlySet<NounSense> = new Set([
  'vehicle',
  'weapon',
  'goods',
  'structure',
  'nature',
  'disaster',
  'violence',
  'contest',
  'change',
  'quantity',
  'time',
]);
