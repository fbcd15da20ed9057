/**
 * Which forms of words have what was computed for them kept, and in which of a fixed number of places. A new form takes the place of one that
 * was not met for a while (the clock algorithm): memory stays flat, and common words stay.
 */
export interface FormPlaces {
  /** Begins sentences that are read together: the places of their forms are not given to others until the next ones begin. */
  begin(): void;
  /** The place of a form, or -1 where it has none yet. */
  find(form: string): number;
  /** Gives the form a place. */
  take(form: string): number;
}

/** @param count places: more than twice the words that are read together */
export function formPlaces(count: number): FormPlaces {
  const places = new Map<string, number>();
  const owners = new Array<string | undefined>(count).fill(undefined);
  /** Set when a form is met again, cleared when the hand comes by. */
  const met = new Uint8Array(count);
  /** Number of the sentences in which the form of a place was last met. */
  const lastMet = new Int32Array(count);
  let sentence = 0;
  let hand = 0;

  const isFree = (place: number): boolean => met[place] === 0 && lastMet[place] !== sentence;

  function nextFree(): number {
    while (!isFree(hand)) {
      met[hand] = 0;
      hand = hand + 1 === count ? 0 : hand + 1;
    }
    return hand;
  }

  return {
    begin() {
      sentence = (sentence + 1) | 0;
    },
    find(form) {
      const place = places.get(form);
      if (place === undefined) return -1;
      met[place] = 1;
      lastMet[place] = sentence;
      return place;
    },
    take(form) {
      const place = nextFree();
      const owner = owners[place];
      if (owner !== undefined) places.delete(owner);
      owners[place] = form;
      places.set(form, place);
      lastMet[place] = sentence;
      return place;
    },
  };
}
