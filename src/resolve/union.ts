/**
 * Disjoint sets over 0..n-1 that can also be told to stay apart. The representative of a set is its smallest member,
 * so that it does not depend on the order of unions.
 */
export interface Sets {
  find(member: number): number;
  /** Joins two sets; false where they were told to stay apart. */
  join(left: number, right: number): boolean;
  /** Keeps the two sets apart from now on. */
  part(left: number, right: number): void;
  /** True where they were told to stay apart. */
  apart(left: number, right: number): boolean;
}

export function sets(size: number): Sets {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const apart = new Map<number, Set<number>>();
  const find = (member: number): number => {
    let root = member;
    while (parent[root] !== root) root = parent[root];
    while (parent[member] !== root) {
      const next = parent[member];
      parent[member] = root;
      member = next;
    }
    return root;
  };
  const inherit = (from: number, to: number): void => {
    for (const other of apart.get(from) ?? []) {
      enemies(apart, other).delete(from);
      enemies(apart, other).add(to);
      enemies(apart, to).add(other);
    }
    apart.delete(from);
  };
  return {
    find,
    join(left, right) {
      const [a, b] = [find(left), find(right)];
      if (a === b) return true;
      if (apart.get(a)?.has(b)) return false;
      const [root, other] = a < b ? [a, b] : [b, a];
      parent[other] = root;
      inherit(other, root);
      return true;
    },
    part(left, right) {
      const [a, b] = [find(left), find(right)];
      if (a === b) return;
      enemies(apart, a).add(b);
      enemies(apart, b).add(a);
    },
    apart: (left, right) => apart.get(find(left))?.has(find(right)) ?? false,
  };
}

function enemies(apart: Map<number, Set<number>>, member: number): Set<number> {
  let found = apart.get(member);
  if (found === undefined) apart.set(member, (found = new Set()));
  return found;
}
