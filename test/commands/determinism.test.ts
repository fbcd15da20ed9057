import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { CORPUS } from '../support/corpus';
import { folder } from '../support/folder';
import { compiledMain, newsgraph, runProcess } from '../support/newsgraph';

/** More on the same affairs, so that names, offices, deeds and unsure pairs meet over articles. */
const FILES = {
  ...CORPUS,
  'e.txt':
    'Joe Marlow opposed the new gas law on Monday. Marlow met Ida Holm in Oslo. Oslo said that it would back Brussels.\n',
  'f.txt': 'Marlow praised the Ministry of Health. The Health Ministry (HM) denied a full-scale assault on Arden.\n',
  'g.txt':
    'The invasion of Arden began on Friday, the Harbor Safety Board (HSB) said. HSB warned Norway against the embargo.\n',
  'h.txt': 'Kate Marlow and Joseph Marlow opposed the embargo. Nurses in Istanbul warned Norway, İrem Işık said.\n',
  // Danish sorts "aa" behind "z", Turkish has two i: a sort or a lower case by locale shows.
  'i.txt': 'Ida Aaberg met Ida Zimmer and Öst Olsen in Zagreb. IDA INGRID ISBISTER opposed the INVASION of Arden.\n',
} as const;
const SHUFFLES = 100;
const WORKERS = [1, 2, 8];
const PLACES = [
  { LC_ALL: 'C', TZ: 'UTC' },
  { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
  { LC_ALL: 'da_DK.UTF-8', TZ: 'Pacific/Apia' },
  { LC_ALL: 'ar_EG.UTF-8', TZ: 'America/St_Johns' },
];

/**
 * Run in a process of its own: builds its share of the shuffles, each in one to three builds, and prints the hash of every live store. Node
 * takes its locale from the environment when it starts, so that each place needs its own process.
 */
const SHARE = `
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const [program, from, to] = process.argv.slice(1);
const pipeline = require(path.join(program, 'pipeline.js'));
const { projectAt } = require(path.join(program, 'project.js'));
const hashOf = (graph) => {
  const hash = createHash('sha256');
  for (const name of fs.readdirSync(graph).sort())
    if (name.endsWith('.jsonl') && name !== 'outcomes.jsonl' || name === 'manifest.json') hash.update(name).update(fs.readFileSync(path.join(graph, name)));
  return hash.digest('hex');
};
(async () => {
  const files = fs.readdirSync('.').filter((name) => /^[a-z][.]/.test(name));
  for (let seed = Number(from); seed < Number(to); seed++) {
    let state = seed + 1;
    const random = (below) => (state = (state * 48271) % 2147483647) % below;
    const order = files.map((name) => [random(1000), name]).sort(([a], [b]) => a - b).map(([, name]) => name);
    const project = projectAt(path.join('..', 'out', String(seed)));
    const parts = 1 + random(3);
    for (let part = 0; part < parts; part++)
      await pipeline.build(order.filter((_, at) => at % parts === part), { project });
    console.log(hashOf(project.graph));
  }
})();
`;

it('100 shuffles of the input in one to three builds, in 4 locales and time zones: one hash', async () => {
  const program = dirname(compiledMain());
  const root = folder(Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`in/${name}`, text])));
  const cwd = join(root, 'in');
  const each = SHUFFLES / PLACES.length;
  const hashes = new Set<string>();
  let built = 0;
  for (const [at, env] of PLACES.entries()) {
    const args = ['-e', SHARE, program, String(at * each), String((at + 1) * each)];
    const ran = await runProcess(process.execPath, args, { cwd, env: { ...process.env, ...env } });
    expect(ran.stderr).toBe('');
    const lines = ran.stdout.trim().split('\n');
    built += lines.length;
    for (const line of lines) hashes.add(line);
  }
  expect(built).toBe(SHUFFLES);
  expect(hashes.size).toBe(1);
  expect([...hashes][0]).not.toBe(createHash('sha256').digest('hex'));
}, 600_000);

it('any number of workers gives the same hash', async () => {
  const help = (await newsgraph(['build', '--help'])).stdout;
  // As long as articles are read in one process there is one number of workers; where the option is, all of them are tried.
  const option = help.includes('--workers');
  const roots = new Set<string>();
  for (const workers of option ? WORKERS : [1]) {
    const cwd = folder(FILES);
    const ran = await newsgraph(['build', '.', ...(option ? ['--workers', String(workers)] : [])], { cwd });
    expect(ran.code).toBe(0);
    const check = await newsgraph(['check', '--json'], { cwd });
    roots.add((JSON.parse(check.stdout) as { root: string }).root);
  }
  expect(roots.size).toBe(1);
});
