import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLine } from './accuracy-inputs';
import type { Read } from './accuracy-reader';
import { type ReadRecord, TASKS } from './accuracy-tasks';

/** Reads every known input file of `inDir` and writes its outputs to `outDir`; says on standard error what it did. */
export function writeOutputs(inDir: string, outDir: string, read: Read): void {
  mkdirSync(outDir, { recursive: true });
  for (const name of readdirSync(inDir).sort()) {
    const task = TASKS.find(({ input }) => input.test(name));
    if (!task) {
      console.error(`not an input file, skipped: ${name}`);
      continue;
    }
    const started = performance.now();
    const records = readRecords(join(inDir, name), name, read);
    for (const [output, lines] of task.outputs(name, records)) {
      writeFileSync(join(outDir, output), lines.map((line) => `${line}\n`).join(''));
      console.error(`${name}: ${records.length} texts -> ${output}, ${Math.round(performance.now() - started)} ms`);
    }
  }
}

function readRecords(path: string, name: string, read: Read): ReadRecord[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((text, at) => {
    if (!text.trim()) return [];
    const { record, problem } = parseLine(text, at);
    if (problem) console.error(`${name}:${at + 1}: ${problem}`);
    return [{ record, text: record.text, ...read(record.text) }];
  });
}

/** Runs the `score` script of a gold folder on `outDir`, where there is one, and hands on what it prints. */
export function printScores(goldDir: string, outDir: string, options: { readonly mustPass: boolean }): void {
  const script = join(goldDir, 'score');
  if (!existsSync(script)) {
    console.error(`no score script in ${goldDir}; the outputs are in ${outDir}`);
    return;
  }
  const { error, status } = spawnSync(script, [outDir], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) console.error(`could not run ${script}: ${error.message}`);
  if (options.mustPass && status !== 0) process.exitCode = 1;
}
