import { configDefaults, defineConfig } from 'vitest/config';

/** The tests that must notice a changed operator in one of `stryker.config.json`'s files: those that need no process and no build. */
export default defineConfig({
  test: {
    include: ['test/{store,text}/**/*.test.ts', 'test/house/text.test.ts', 'test/resolve/union.test.ts'],
    exclude: [...configDefaults.exclude, 'test/store/{check,migrate,as-stored}.test.ts'],
    testNamePattern: /^(?!.*(?:killed|of a dead process))/,
    pool: 'threads',
    testTimeout: 20_000,
  },
});
