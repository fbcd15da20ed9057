import { ENTITY_TYPES, type EntityType } from '../model';
import { parseCsv } from '../text/csv';
import { Problem } from '../text/problem';
import { readBytes } from './disk';

/** One line of aliases.csv: `alias` is another way to write `name`; `type` where the name alone does not tell. */
export interface AliasLine {
  readonly alias: string;
  readonly name: string;
  readonly type: EntityType | null;
}

/**
 * The user's own aliases, from `alias,name,type` lines (type may be left out; a first line "alias,name" is a heading, a line that
 * begins with # a remark); none where the file is not there. Throws a Problem `bad-aliases` that names the line.
 */
export function readAliases(file: string): AliasLine[] {
  const text =
    readBytes(file)
      ?.toString()
      .replace(/^\ufeff/, '') ?? '';
  const lines: AliasLine[] = [];
  for (const { line, cells } of parseCsv(text)) {
    const [alias = '', name = '', type = ''] = cells.map((cell) => cell.trim());
    if (alias.startsWith('#') || (alias === 'alias' && name === 'name')) continue;
    if (alias === '' || name === '' || cells.length > 3)
      throw new Problem('bad-aliases', `line ${line} is not alias,name,type`, { file });
    lines.push({ alias, name, type: type === '' ? null : entityType(type, line, file) });
  }
  return lines;
}

function entityType(word: string, line: number, file: string): EntityType {
  const type = ENTITY_TYPES.find((known) => known === word);
  if (type !== undefined) return type;
  throw new Problem('bad-aliases', `line ${line}: "${word}" is none of ${ENTITY_TYPES.join(', ')}`, { file });
}
