/** Longest word compared, in code units: beyond it a typing slip is not what is wrong. */
const LONGEST = 80;

/**
 * How many letters must be put in, taken out, changed or swapped with their neighbor to make one word of the other (restricted
 * Damerau-Levenshtein distance); `most + 1` where it is more than `most`.
 */
export function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = last[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      const swap =
        i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1] ? before[j - 2]! + 1 : change;
      row.push(Math.min(change, swap, last[j]! + 1, row[j - 1]! + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[right.length]!;
}

/**
 * The candidates a person may have meant, best first: those a third of the word or less away, then those that hold it. Case does not
 * matter; equally close ones in order of code units.
 */
export function closest(word: string, candidates: Iterable<string>, count = 3): string[] {
  const wanted = word.toLowerCase().slice(0, LONGEST);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const found: { candidate: string; away: number }[] = [];
  for (const candidate of candidates) {
    const own = candidate.toLowerCase().slice(0, LONGEST);
    const away = distance(wanted, own, most);
    if (away <= most) found.push({ candidate, away });
    else if (wanted.length >= 3 && (own.includes(wanted) || own.endsWith(wanted.slice(wanted.indexOf('/') + 1))))
      found.push({ candidate, away: most + 1 });
  }
  found.sort((left, right) => left.away - right.away || (left.candidate < right.candidate ? -1 : 1));
  return [...new Set(found.map(({ candidate }) => candidate))].slice(0, count);
}
