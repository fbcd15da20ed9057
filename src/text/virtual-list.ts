/**
 * A list whose items are made when they are asked for, and looks like any other: `virtualList(3, (at) => 2 * at)` is [0, 2, 4]. One that
 * is asked for again may be another object.
 */
export function virtualList<Item>(length: number, itemAt: (at: number) => Item): readonly Item[] {
  const indexOf = (key: string | symbol): number => {
    const at = typeof key === 'string' && /^\d{1,10}$/.test(key) ? Number(key) : -1;
    return at < length ? at : -1;
  };
  return new Proxy<Item[]>([], {
    get(target, key) {
      if (key === 'length') return length;
      const at = indexOf(key);
      return at >= 0 ? itemAt(at) : Reflect.get(target, key);
    },
    has: (target, key) => indexOf(key) >= 0 || Reflect.has(target, key),
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}
