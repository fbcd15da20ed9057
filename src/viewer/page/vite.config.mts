import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

/** One script, one style sheet and one icon, beside the page: nothing inline, so that the content policy can forbid it. */
export default defineConfig({
  root: here,
  base: './',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: process.env.NEWSGRAPH_PAGE_OUT ?? resolve(here, '../../../dist/viewer/page'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    target: 'es2022',
    rolldownOptions: {
      output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]', codeSplitting: false },
    },
  },
});
