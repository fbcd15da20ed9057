import { byCodeUnit } from '../text/compare';
import { shortHash } from '../text/hash';

/** Node keys of outlets: readable, and of several names with one slug all but the first by code unit with a short hash. */
export function outletIds(names: Iterable<string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of [...new Set(names)].sort(byCodeUnit)) {
    const plain = `outlet/${slug(name)}`;
    ids.set(name, taken.has(plain) ? `${plain}~${shortHash([name], 8)}` : plain);
    taken.add(plain);
  }
  return ids;
}

function slug(name: string): string {
  const letters = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return letters === '' ? 'outlet' : letters.slice(0, 60);
}
