import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/newsgraph';

/** Folders whose output must follow from their input alone. */
const STAGES = ['model', 'text', 'data', 'ingest', 'language', 'extract', 'resolve', 'graph', 'store', 'export'];

/** What would make it follow from the machine, the day or chance instead. */
const BANNED: readonly (readonly [form: RegExp, why: string])[] = [
  [/\.localeCompare\(/, 'orders by the locale of the machine; use byCodeUnit'],
  [/\.toLocale\w+\(/, 'writes by the locale of the machine'],
  [/\bnew Intl\.(?!Segmenter)/, 'hangs on the locale and the version of ICU'],
  [/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/, 'is a clock'],
  [/\bMath\.random\(/, 'is chance; src/graph/random.ts gives numbers from a seed'],
];
const found = (source: string) => BANNED.filter(([form]) => form.test(source)).map(([, why]) => why);

it('no stage knows the day, chance or the locale of the machine', () => {
  const wrong: string[] = [];
  for (const stage of STAGES)
    for (const name of readdirSync(join(ROOT, 'src', stage), { recursive: true }) as string[]) {
      if (!name.endsWith('.ts')) continue;
      for (const why of found(readFileSync(join(ROOT, 'src', stage, name), 'utf8')))
        wrong.push(`src/${stage}/${name} ${why}`);
    }
  expect(wrong).toEqual([]);
});

it.each([
  'names.sort((a, b) => a.localeCompare(b))',
  'const day = new Date();',
  'Math.random() < 0.5',
  'count.toLocaleString()',
])('%s is seen', (source) => expect(found(source)).toHaveLength(1));
