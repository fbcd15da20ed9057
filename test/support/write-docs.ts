/* npm run docs: writes the pages of docs/ that are made from the program. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandsPage, errorsPage, queriesPage } from '../../src/commands/pages';

const docs = resolve(__dirname, '..', '..', 'docs');
writeFileSync(join(docs, 'commands.md'), commandsPage());
writeFileSync(join(docs, 'errors.md'), errorsPage());
writeFileSync(join(docs, 'queries.md'), queriesPage());
