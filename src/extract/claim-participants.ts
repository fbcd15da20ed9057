import { expand } from './arguments';
import type { Clause, Slot } from './clauses';
import type { Source } from './sources';
import { dependents, type Tree } from './tree';

/** Coordinated subjects times objects: more than this many of either is a list, and the rest stays in the full span. */
export const MAX_SIBLINGS = 8;

export type Expanded = { readonly slot: Slot; readonly excluded: boolean } | null;

export function spread(source: Source, { sentence }: Clause, slot: Slot): NonNullable<Expanded>[] {
  const tree = source.index.trees[sentence];
  if (slot.shared && isAntecedent(tree, slot)) return [{ slot, excluded: false }];
  const name = source.mentions.at(sentence, slot.token);
  // "Hollis & Gray" is one name.
  return expand(tree, slot).filter(
    ({ slot: { token } }) => token === slot.token || name?.form !== 'name' || tree.tokens[token].end > name.end,
  );
}

/** The noun before a relative or participial clause: which of its siblings is meant is not said, so the nearest stays alone. */
function isAntecedent(tree: Tree, slot: Slot): boolean {
  return dependents(tree, slot.token, 'acl').length > 0;
}
