/* How many changed operators the fast tests notice, by Stryker, in the files that `stryker.config.json` names. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from './tally';

const ROOT = join(__dirname, '..', '..');

interface Config {
  readonly jsonReporter: { readonly fileName: string };
}

/** What is used of a report in the mutation-testing-elements format. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);
/** In percent of all changes, those that no test runs included. */
const LEAST = 85;

/** `files`: a glob in place of the configured files, or null. Notes a score per file and one of all, and fails where that is under 85 %. */
export function mutation(tally: Tally, files: string | null): void {
  const stryker = join(ROOT, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const only = files === null ? [] : ['--mutate', files];
  const ran = spawnSync(process.execPath, [stryker, 'run', ...only], { cwd: ROOT, stdio: 'inherit' });
  if (ran.status !== 0) {
    tally.fail('mutation', `Stryker ended with code ${ran.status}`);
    return;
  }
  const config = JSON.parse(readFileSync(join(ROOT, 'stryker.config.json'), 'utf8')) as Config;
  const report = JSON.parse(readFileSync(join(ROOT, config.jsonReporter.fileName), 'utf8')) as Report;
  let [noticed, all] = [0, 0];
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const seen = mutants.filter(({ status }) => NOTICED.has(status)).length;
    const missed = mutants.filter(({ status }) => MISSED.has(status)).length;
    tally.note(`changes noticed in ${file}`, share(seen, seen + missed));
    noticed += seen;
    all += seen + missed;
  }
  tally.count('changed operators', all);
  tally.note('changes noticed', share(noticed, all));
  if (noticed * 100 < all * LEAST) tally.fail('mutation', `under ${LEAST} % of the changes are noticed`);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %)`;
}
