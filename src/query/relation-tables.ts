/*
 * Relations between entities are spread over a few tables by their type. The engine looks for each text among all texts of its column
 * and table before it keeps it, at a cost that grows with their number, and fills one table at one processor: sixteen tables are filled
 * in half the time of one, and several at once. A table for each of thousands of types would make an untyped hop take most of a second.
 */

const TABLES = 16;

/** Names of the tables. Part of what a kept database is known by: one with other tables cannot answer. */
export const RELATION_TABLES: readonly string[] = Array.from({ length: TABLES }, (_, at) => `RELATION${at}`);

/** The table with the relations of a type. */
export function relationTable(type: string): string {
  let hash = 0;
  for (let at = 0; at < type.length; at++) hash = (hash * 31 + type.charCodeAt(at)) % 1_000_003;
  return RELATION_TABLES[hash % TABLES]!;
}
