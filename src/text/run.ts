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
