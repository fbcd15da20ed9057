/* What the page can be filtered by. Filters commute: each is a set of values, and a claim must pass them all. */

/** `type` is of entities; the others are of claims. `relation` is the type of a claim's edges, `community` that of its entities; `teller` is the kind of
 * who says so in the end, `voice` who that is. */
export const FACETS = [
  'type',
  'stance',
  'relation',
  'polarity',
  'modality',
  'teller',
  'voice',
  'outlet',
  'category',
  'community',
] as const;
export type Facet = (typeof FACETS)[number];
export type ClaimFacet = Exclude<Facet, 'type'>;
export const CLAIM_FACETS = FACETS.filter((facet): facet is ClaimFacet => facet !== 'type');

/** Passes what is in `only` (everything, where that is empty) and not in `not`. Both sorted. */
export interface Filter {
  readonly only: readonly string[];
  readonly not: readonly string[];
}

/** Facets whose values are listed from the start; the others are asked for less often. */
export const OPEN_FIRST: readonly Facet[] = ['type', 'stance', 'relation', 'voice', 'outlet'];

export type Filters = Readonly<Record<Facet, Filter>>;

export const NO_FILTER: Filter = { only: [], not: [] };

export const NO_FILTERS: Filters = Object.fromEntries(FACETS.map((facet) => [facet, NO_FILTER])) as unknown as Filters;

export function isActive({ only, not }: Filter): boolean {
  return only.length > 0 || not.length > 0;
}

export function passes({ only, not }: Filter, value: string): boolean {
  return (only.length === 0 || only.includes(value)) && !not.includes(value);
}

/** A filter with `value` put into, or taken out of, the values it lets through or keeps out. */
export function toggled(filter: Filter, side: keyof Filter, value: string): Filter {
  const other = side === 'only' ? 'not' : 'only';
  const has = filter[side].includes(value);
  const next = has ? filter[side].filter((one) => one !== value) : [...filter[side], value].sort();
  return { [side]: next, [other]: filter[other].filter((one) => one !== value) } as unknown as Filter;
}
