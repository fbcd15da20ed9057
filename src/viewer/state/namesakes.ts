import type { PageIndex } from './page-index';
import { folded } from './search';

/*
 * Several entities can be called "court": each is told apart by whom it is named with, or by where. Beside an entity, on whose page or in
 * whose claim they stand, that one says nothing new, and those that are not named with it are out of sight.
 */

interface Made {
  /** Entities of a name that several have, by entity. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
  /** Hints by whom they stand beside and the first of the group. */
  readonly hints: Map<string, ReadonlyMap<number, string>>;
}

const made = new WeakMap<PageIndex, Made>();
const NOBODY: readonly number[] = [];

/**
 * What tells an entity from others of its name: "Ann Other", as in "court (Ann Other)"; null where nothing else is called so. `beside` are
 * the entities in whose company it is shown.
 */
export function apart(index: PageIndex, entity: number, beside: readonly number[] = NOBODY): string | null {
  const all = made.get(index) ?? { groups: groupsOf(index), hints: new Map() };
  made.set(index, all);
  const group = all.groups.get(entity);
  if (group === undefined) return null;
  const company = beside.filter((other) => other !== entity);
  const key = `${company.join(' ')}: ${group[0]!}`;
  const hints = all.hints.get(key) ?? hintsOf(index, group, company);
  all.hints.set(key, hints);
  return hints.get(entity) ?? null;
}

/** The name with what tells it apart. */
export function nameOf(index: PageIndex, entity: number, name: string): string {
  const hint = apart(index, entity);
  return hint === null ? name : `${name} (${hint})`;
}

/** Entities that no claim names are shown nowhere, so nothing need be told from them. */
function groupsOf(index: PageIndex): ReadonlyMap<number, readonly number[]> {
  const called = new Map<string, number[]>();
  index.data.entities.forEach(({ name }, at) => {
    if (index.claimsOfEntity.sizeOf(at) === 0) return;
    const key = folded(name);
    const there = called.get(key);
    if (there === undefined) called.set(key, [at]);
    else there.push(at);
  });
  return new Map(
    [...called.values()]
      .filter(({ length }) => length > 1)
      .flatMap((group) => group.map((entity) => [entity, group] as const)),
  );
}

function hintsOf(index: PageIndex, group: readonly number[], company: readonly number[]): ReadonlyMap<number, string> {
  const same = company.length === 0 ? group : group.filter((entity) => isNamedWith(index, entity, company));
  const words = new Map<number, string>();
  if (same.length < 2) return words;
  const taken = new Set<string>();
  const those = new Set(same);
  const known = new Set(company.map((at) => folded(index.data.entities[at]!.name)));
  const most = [...same].sort((left, right) => claims(index, right) - claims(index, left) || left - right);
  most.forEach((entity, place) => {
    const free = hints(index, entity, those).find((hint) => !taken.has(hint) && !known.has(folded(hint)));
    const found = free ?? `${place + 1}`;
    taken.add(found);
    words.set(entity, found);
  });
  return words;
}

function isNamedWith({ claimsOfEntity, entitiesOfClaim }: PageIndex, entity: number, company: readonly number[]) {
  return claimsOfEntity.of(entity).some((claim) => entitiesOfClaim.of(claim).some((other) => company.includes(other)));
}

function claims({ claimsOfEntity }: PageIndex, entity: number): number {
  return claimsOfEntity.sizeOf(entity);
}

/** Its type, where no other of the name has it; whom its claims name most, those with a name of their own first; then the outlets and titles of the articles they stand in. */
function hints(index: PageIndex, entity: number, same: ReadonlySet<number>): string[] {
  const { data, entitiesOfClaim, claimsOfEntity } = index;
  const { type } = data.entities[entity]!;
  const alone = [...same].every((other) => other === entity || data.entities[other]!.type !== type);
  const beside = new Map<number, number>();
  for (const claim of claimsOfEntity.of(entity))
    for (const other of entitiesOfClaim.of(claim))
      if (!same.has(other)) beside.set(other, (beside.get(other) ?? 0) + 1);
  const rank = (at: number) => (data.entities[at]!.unnamed ? 0 : 1e6) + beside.get(at)! * 1e3 + claims(index, at);
  const named = [...beside.keys()].sort((left, right) => rank(right) - rank(left) || left - right);
  const articles = [...new Set(claimsOfEntity.of(entity).map((claim) => data.claims[claim]!.article))];
  return [
    ...(alone ? [type] : []),
    ...named.map((at) => data.entities[at]!.name),
    ...articles.flatMap((at) => data.articles[at]!.outlet ?? []),
    ...articles.flatMap((at) => data.articles[at]!.title ?? []),
  ];
}
