/* Real processes, really killed: at moments spread over a build, and two builds of one project at once. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { checkStore } from '../../src/store/check';
import { put } from '../support/disk';
import { compiledMain } from '../support/newsgraph';
import type { Tally } from './tally';

const FILES = Object.fromEntries(
  Array.from({ length: 20 }, (_, n) => [
    `in/${n}.txt`,
    `Norway would support plan ${n}. Ida Holm opposed the embargo, the mayor of Oslo said.\n`,
  ]),
);

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
  readonly ms: number;
}

function run(
  root: string,
  args: readonly string[],
  stop?: { readonly after: number; readonly signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT' },
): Promise<Ended> {
  return new Promise((done) => {
    const started = performance.now();
    const child = spawn(process.execPath, [compiledMain(), ...args, '--project', root], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const clock = stop === undefined ? null : setTimeout(() => child.kill(stop.signal), stop.after);
    child.on('close', (code, signal) => {
      if (clock !== null) clearTimeout(clock);
      done({ code, signal, stderr, ms: performance.now() - started });
    });
  });
}

export async function kills(tally: Tally, count: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-campaign-'));
  try {
    for (const [name, text] of Object.entries(FILES)) put(join(home, name), text);
    const inputs = Object.keys(FILES).map((name) => join(home, name));
    const whole = join(home, 'whole');
    const first = await run(whole, ['build', ...inputs]);
    const root = checkStore(projectAt(whole).graph)!.root;
    for (let at = 0; at < count; at++) {
      const project = join(home, `project-${at}`);
      const signal = (['SIGKILL', 'SIGTERM', 'SIGINT'] as const)[at % 3]!;
      const after = (first.ms * (at + 1)) / count;
      const ended = await run(project, ['build', ...inputs], { after, signal });
      tally.count('processes stopped in the middle');
      const report = checkStore(projectAt(project).graph);
      const where = `${signal} after ${after.toFixed(0)} ms`;
      if (report !== null && !report.sound) tally.fail(where, 'the store is broken');
      if (report !== null && report.root !== root) tally.fail(where, 'the store holds a part of the build');
      if (ended.code !== 0 && signal !== 'SIGKILL' && ![130, 143].includes(ended.code ?? 0) && ended.signal === null)
        tally.fail(where, `exit code ${ended.code}: ${ended.stderr}`);
      const again = await run(project, ['build', ...inputs]);
      if (again.code !== 0 || checkStore(projectAt(project).graph)?.root !== root)
        tally.fail(where, `run again: ${again.code} ${again.stderr}`);
    }
    await together(home, inputs, root, tally);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Two builds at once: both end, each well or with "busy"; run one after the other they give what one build gives. */
async function together(home: string, inputs: readonly string[], root: string | null, tally: Tally): Promise<void> {
  const project = join(home, 'shared');
  const halves = [inputs.slice(0, 10), inputs.slice(10)];
  const ended = await Promise.all(halves.map((half) => run(project, ['build', ...half])));
  tally.count('two builds at once');
  for (const { code, stderr } of ended)
    if (code !== 0 && code !== 4) tally.fail('two builds at once', `exit code ${code}: ${stderr}`);
  if (ended.every(({ code }) => code === 4)) tally.fail('two builds at once', 'both found it busy');
  for (const half of halves) await build(half, { project: projectAt(project) });
  if (checkStore(projectAt(project).graph)?.root !== root)
    tally.fail('two builds at once', 'they do not add up to one build');
}
