/* Every byte of a small store flipped in one bit, and every file of it cut off at every length: `check` must find each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { checkStore } from '../../src/store/check';
import { contents, put } from '../support/disk';
import type { Tally } from './tally';

export async function flips(tally: Tally, step: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-campaign-'));
  try {
    put(join(root, 'a.txt'), 'Norway would support the plan.\n');
    const project = projectAt(root);
    await build([join(root, 'a.txt')], { project });
    for (const [name, content] of contents(project.graph, /^(?:derived|outcomes)/)) {
      const path = join(project.graph, name);
      const bytes = Buffer.from(content, 'latin1');
      const found = (what: string) => {
        tally.count('bytes flipped and files cut off');
        if (checkStore(project.graph)?.sound !== false) tally.fail(name, `${what} is not found`);
      };
      for (let at = 0; at < bytes.length; at += step) {
        const damaged = Buffer.from(bytes);
        damaged[at] = damaged[at]! ^ (1 << (at % 8));
        writeFileSync(path, damaged);
        found(`a flipped bit of byte ${at}`);
        writeFileSync(path, bytes.subarray(0, at));
        found(`the end at ${at}`);
      }
      writeFileSync(path, bytes);
    }
    if (checkStore(project.graph)?.sound !== true)
      tally.fail('the store', 'is not sound when nothing is wrong with it');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
