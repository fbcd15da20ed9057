import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleKind, transpile } from 'typescript';
import { expect, test } from 'vitest';

/** The module alone: what loads others, as ts-node, has filled the young generation before. */
const WARM_UP = transpile(readFileSync(join(__dirname, '../../src/warm-up.ts'), 'utf8'), {
  module: ModuleKind.CommonJS,
});

/** Bytes that the young generation of a fresh process takes once `first` is said and many objects were made that live for a while. */
function youngAfter(first: 'beginSmall' | 'collectAsUsual'): number {
  const script = `
    const { getHeapSpaceStatistics } = require('node:v8');
    ${WARM_UP}
    exports.beginSmall();
    exports.${first}();
    let held = [];
    for (let made = 0; made < 3_000_000; made++) {
      held.push({ made });
      if (held.length > 200_000) held = [];
    }
    console.log(getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').physical_space_size);`;
  return Number(execFileSync(process.execPath, ['-e', script]).toString());
}

test('the young generation stays small until somebody says otherwise', () => {
  expect(youngAfter('beginSmall')).toBeLessThan(8_000_000);
  expect(youngAfter('collectAsUsual')).toBeGreaterThan(16_000_000);
});
