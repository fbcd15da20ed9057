import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], pool: 'threads', maxWorkers: 2, testTimeout: 120_000, hookTimeout: 120_000 },
});
