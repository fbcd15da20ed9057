import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/** The folder of the package a module belongs to; null for our own. */
function packageOf(module: string): string | null {
  return /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.replace(/^\0/, ''))?.[1] ?? null;
}

/** The licenses of all that is bundled, beside the bundle: the page is handed on without its packages. */
const licenses: Plugin = {
  name: 'licenses',
  generateBundle() {
    const folders = [...new Set([...this.getModuleIds()].flatMap((module) => packageOf(module) ?? []))].sort();
    const texts = folders.filter(existsSync).map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
      if (file === undefined) throw new Error(`${name} has no license file to hand on`);
      return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
};

/** One script, one style sheet and one icon, beside the page: nothing inline, so that the content policy can forbid it. */
export default defineConfig({
  root: here,
  base: './',
  logLevel: 'warn',
  plugins: [licenses],
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
