/** A value made when it is first asked for, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * A value for each object, made when it is first asked for and kept as long as the object lives: for what follows from an object that does
 * not change. It is known by the first argument alone; the others are for the making.
 */
export function onceOf<
  Of extends object,
  More extends readonly unknown[],
  Value extends object | string | number | boolean | null,
>(make: (of: Of, ...more: More) => Value): typeof make {
  const made = new WeakMap<Of, Value>();
  return (of, ...more) => {
    let value = made.get(of);
    if (value === undefined) made.set(of, (value = make(of, ...more)));
    return value;
  };
}
