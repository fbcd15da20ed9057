import { DEEDS } from './catalog-deeds';
import { SAID } from './catalog-said';
import { SOURCES } from './catalog-sources';

/** A question analysts ask. Its text is Neo4j's Cypher; `embedded` stands beside it where the embedded engine needs words of its own. */
export interface CatalogQuery {
  /** Kebab case; the argument of `newsgraph query`. */
  readonly name: string;
  readonly asks: string;
  readonly cypher: string;
  /** In the engine's own dialect. */
  readonly embedded?: string;
  /** Parameters it wants, each with a value that finds something in the example. */
  readonly parameters?: Readonly<Record<string, string | number>>;
}

export const CATALOG: readonly CatalogQuery[] = [...SAID, ...DEEDS, ...SOURCES];

/** The text of a query for one of the engines. */
export function textFor(query: CatalogQuery, engine: 'neo4j' | 'embedded'): string {
  return engine === 'embedded' ? (query.embedded ?? query.cypher) : query.cypher;
}
