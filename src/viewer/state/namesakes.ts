import type { PageIndex } from './page-index';
import { folded } from './search';

/* Several entities can be called "court": each is told apart by whom it is named with, or by where. */

const made = new WeakMap<PageIndex, readonly (string | null)[]>();

/** What tells an entity from others of its name: "Ann Other", as in "court (Ann Other)"; null where nothing else is called so. */
export function apart(index: PageIndex, entity: number): string | null {
  const all = made.get(index) ?? allApart(index);
  made.set(index, all);
  return all[entity]!;
}

/** The name with what tells it apart. */
export function nameOf(index: PageIndex, entity: number, name: string): string {
  const hint = apart(index, entity);
  return hint === null ? name : `${name} (${hint})`;
}

/** By entity. Entities that no claim names are shown nowhere, so nothing need be told from them. */
function allApart(index: PageIndex): readonly (string | null)[] {
  const called = new Map<string, number[]>();
  index.data.entities.forEach(({ name }, at) => {
    if (index.claimsOfEntity[at]!.length === 0) return;
    const key = folded(name);
    const there = called.get(key);
    if (there === undefined) called.set(key, [at]);
    else there.push(at);
  });
  const words: (string | null)[] = index.data.entities.map(() => null);
  for (const same of called.values()) {
    if (same.length < 2) continue;
    const taken = new Set<string>();
    const those = new Set(same);
    const most = [...same].sort((left, right) => claims(index, right) - claims(index, left) || left - right);
    most.forEach((entity, place) => {
      const found = hints(index, entity, those).find((hint) => !taken.has(hint)) ?? `${place + 1}`;
      taken.add(found);
      words[entity] = found;
    });
  }
  return words;
}

function claims({ claimsOfEntity }: PageIndex, entity: number): number {
  return claimsOfEntity[entity]!.length;
}

/** Its type, where no other of the name has it; whom its claims name most, those with a name of their own first; then the outlets and titles of the articles they stand in. */
function hints(index: PageIndex, entity: number, same: ReadonlySet<number>): string[] {
  const { data, entitiesOfClaim, claimsOfEntity } = index;
  const { type } = data.entities[entity]!;
  const alone = [...same].every((other) => other === entity || data.entities[other]!.type !== type);
  const beside = new Map<number, number>();
  for (const claim of claimsOfEntity[entity]!)
    for (const other of entitiesOfClaim[claim]!) if (!same.has(other)) beside.set(other, (beside.get(other) ?? 0) + 1);
  const rank = (at: number) => (data.entities[at]!.unnamed ? 0 : 1e6) + beside.get(at)! * 1e3 + claims(index, at);
  const named = [...beside.keys()].sort((left, right) => rank(right) - rank(left) || left - right);
  const articles = [...new Set(claimsOfEntity[entity]!.map((claim) => data.claims[claim]!.article))];
  return [
    ...(alone ? [type] : []),
    ...named.map((at) => data.entities[at]!.name),
    ...articles.flatMap((at) => data.articles[at]!.outlet ?? []),
    ...articles.flatMap((at) => data.articles[at]!.title ?? []),
  ];
}
