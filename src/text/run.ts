/** The numbers from 0 to `length` whose value is this one; values never fall. Found by halving: [3, 4] for 7 in 1 2 5 7 7 9. */
export function runOf(length: number, valueAt: (number: number) => number, value: number): number[] {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < value) low = middle + 1;
    else high = middle;
  }
  const run: number[] = [];
  for (; low < length && valueAt(low) === value; low++) run.push(low);
  return run;
}

/** Items behind each other with one value, together: [1, 1], [2], [1] of 1 1 2 1. */
export function* runsBy<Item>(items: Iterable<Item>, numberOf: (item: Item) => number): Generator<readonly Item[]> {
  let run: Item[] = [];
  let common: number | null = null;
  for (const item of items) {
    const own = numberOf(item);
    if (run.length > 0 && own !== common) {
      yield run;
      run = [];
    }
    common = own;
    run.push(item);
  }
  if (run.length > 0) yield run;
}
