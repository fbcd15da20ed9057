import { ENTITY_TYPES, type EntityType } from '../model';
import { parseCsv } from '../text/csv';
import type { UserAlias } from './work';

/** A row of aliases.csv that cannot be used, with its line number (from 1) and what to do about it. */
export interface AliasProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * Rows `alias, name[, type]` of a CSV text; a first row that says "alias,name" is a heading. Rows without both names or
 * with an unknown type come back as problems, the others are used.
 */
export function parseAliases(csv: string): { readonly aliases: UserAlias[]; readonly problems: AliasProblem[] } {
  const aliases: UserAlias[] = [];
  const problems: AliasProblem[] = [];
  for (const { line, cells } of parseCsv(csv.replace(/^\uFEFF/, ''))) {
    const [alias, name, type] = cells.map((cell) => cell.trim());
    if (line === 1 && alias.toLowerCase() === 'alias') continue;
    if (!alias || !name) problems.push({ line, message: 'write both an alias and a name, separated by a comma' });
    else if (type && !isType(type))
      problems.push({ line, message: `"${type}" is no entity type; use one of ${ENTITY_TYPES.join(', ')}` });
    else aliases.push({ alias, name, type: type ? (type as EntityType) : null });
  }
  return { aliases, problems };
}

function isType(text: string): text is EntityType {
  return (ENTITY_TYPES as readonly string[]).includes(text);
}
