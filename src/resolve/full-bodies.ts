import type { Grounds } from './grounds';
import { nameWords } from './spelling';
import type { Speaker } from './tellers';

/*
 * One side of one matter has "Ashcombe Rovers" here and "a Rovers spokesman" there, or "police" and "Orsk police". Across articles such a name
 * alone is nobody in particular; among those who say the same of the same it is the one body that it is short for.
 */

/** The grounds with each body under the fullest name that one of the speakers has, where only one can be meant. */
export function withFullBodies(grounds: Grounds): Grounds {
  const { speakers } = grounds;
  const full = fullBodies([...speakers.values()]);
  if (full.size === 0) return grounds;
  const of = (key: string) => full.get(key) ?? key;
  return {
    ...grounds,
    grounds: grounds.grounds.map((one) => ({ ...one, to: of(one.to) })),
    links: grounds.links.map((one) => ({ ...one, to: of(one.to) })),
    speakers: new Map([...speakers].filter(([key]) => !full.has(key))),
  };
}

/** Keys of bodies, each with that of the only one whose name begins or ends with its own. */
function fullBodies(speakers: readonly Speaker[]): ReadonlyMap<string, string> {
  if (speakers.length < 2) return NONE;
  const bodies = speakers
    .filter(({ entity }) => entity?.startsWith('person/') !== true)
    .map(({ key, name }) => ({ key, words: nameWords(name) }));
  return new Map(
    bodies.flatMap(({ key, words }): [string, string][] => {
      const longer = bodies.filter((one) => isShortFor(words, one.words));
      const longest = longer.filter((one) => !longer.some((other) => isShortFor(one.words, other.words)));
      return longest.length === 1 ? [[key, longest[0]!.key]] : [];
    }),
  );
}

const NONE: ReadonlyMap<string, string> = new Map();

function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length >= long.length) return false;
  const within = (from: number) => short.every((word, at) => long[from + at] === word);
  return within(0) || within(long.length - short.length);
}
