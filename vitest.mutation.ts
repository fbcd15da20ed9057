import { defineConfig } from 'vitest/config';

/** The tests that a changed operator in `stryker.config.json`'s files must make fail; commands and servers are left out. */
export default defineConfig({
  test: {
    include: ['test/{store,model,text}/**/*.test.ts', 'test/house/text.test.ts', 'test/resolve/union.test.ts'],
    pool: 'threads',
    testTimeout: 120_000,
  },
});
