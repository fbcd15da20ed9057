/** Order by UTF-16 code units: the same on every machine and in every locale, unlike `localeCompare`. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A comparator over a text key of each value. */
export function by<Value>(key: (value: Value) => string): (left: Value, right: Value) => number {
  return (left, right) => byCodeUnit(key(left), key(right));
}
