import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Actions, jsonAsset, pageAssets, type Served, serve } from '../../src/viewer';
import type { PageData } from '../../src/viewer/page-data';
import { compiledMain, ROOT } from './newsgraph';

/** The page built from src/viewer as it is now, beside the compiled program; gives its folder. */
export function builtPage(): string {
  const folder = join(dirname(compiledMain()), 'viewer', 'page');
  if (existsSync(join(folder, 'page.js'))) return folder;
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(join(dirname(folder), 'made-'));
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', join(ROOT, 'src', 'viewer', 'page')], {
    cwd: ROOT,
    env: { ...process.env, NEWSGRAPH_PAGE_OUT: made },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // The script last: where it is, the rest is too.
  for (const name of ['index.html', 'page.css', 'icon.svg', 'page.js']) {
    rmSync(join(folder, name), { force: true });
    if (name === 'page.js') renameSync(join(made, name), join(folder, name));
    else cpSync(join(made, name), join(folder, name));
  }
  rmSync(made, { recursive: true, force: true });
  return folder;
}

/** The page with this data, on a free port until the test ends. */
export async function servedPage(data: PageData, actions?: Actions): Promise<Served> {
  const files = pageAssets([builtPage()]);
  files.set('/graph.json', jsonAsset(data));
  const served = await serve(files, 0, actions);
  onTestFinished(() => served.close());
  return served;
}
