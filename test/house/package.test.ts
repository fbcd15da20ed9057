import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CORPUS } from '../support/corpus';
import { folder } from '../support/folder';
import { type Ran, ROOT, runProcess } from '../support/newsgraph';

const shell = process.platform === 'win32' ? ['cmd', '/c'] : ['sh', '-c'];
const run = (line: string, cwd: string): Promise<Ran> => runProcess(shell[0]!, [shell[1]!, line], { cwd });

async function must(line: string, cwd: string): Promise<string> {
  const ran = await run(line, cwd);
  if (ran.code !== 0) throw new Error(`${line}: ${ran.code}\n${ran.stdout}\n${ran.stderr}`);
  return ran.stdout;
}

/** A copy of what is in the tree, so that packing here does not write dist/ under the other tests. */
function copyOfTree(): string {
  const copy = folder();
  const left = new Set(['node_modules', 'dist', '.git', 'coverage', 'graph', 'exports', 'bench', 'training', 'test']);
  for (const name of readdirSync(ROOT))
    if (!left.has(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

describe('the packed tarball', () => {
  it('installs and works in an empty folder: command, library from CommonJS and ES modules, types', async () => {
    const copy = copyOfTree();
    const place = folder();
    await must(`npm pack --silent --pack-destination "${place}"`, copy);
    const tarball = readdirSync(place).find((name) => name.endsWith('.tgz'))!;
    writeFileSync(join(place, 'package.json'), '{"name":"place","private":true}');
    await must(`npm install --prefer-offline --no-audit --no-fund "./${tarball}"`, place);

    for (const [name, content] of Object.entries(CORPUS)) writeFileSync(join(place, name), content);
    const newsgraph = join('node_modules', '.bin', 'newsgraph');
    await must(`"${newsgraph}" build a.txt b.txt c.md d.jsonl`, place);
    await must(`"${newsgraph}" export gexf`, place);
    expect(existsSync(join(place, 'exports', 'graph.gexf'))).toBe(true);
    expect(await must(`"${newsgraph}" example --project example`, place)).toContain('Most named');

    const text = 'The United States would support a limited embargo.';
    const use = `
      const reading = await read({ id: 'x', text: ${JSON.stringify(text)}, outlet: 'The Delta Post' });
      const report = await build('a.txt', { project: 'library' });
      const graph = open('library').graph();
      console.log(reading.claims[0].relation, report.outcomes[0].kind, graph.order > 0);`;
    writeFileSync(join(place, 'use.mjs'), `import { read, build, open } from 'newsgraph';\n${use}`);
    expect(await must('node use.mjs', place)).toBe('WOULD_SUPPORT ok true\n');
    const common = `const { read, build, open } = require('newsgraph');\n(async () => {${use}})();`;
    writeFileSync(join(place, 'use.cjs'), common);
    expect(await must('node use.cjs', place)).toBe('WOULD_SUPPORT duplicate true\n');

    writeFileSync(
      join(place, 'use.mts'),
      `import { build, open, read, type Claim, type Outcome, type Problem } from 'newsgraph';
       export const claims: Promise<readonly Claim[]> = read({ text: 'x' }).then((reading) => reading.claims);
       export const outcomes: Promise<readonly Outcome[]> = build(['x']).then((report) => report.outcomes);
       export const names: string[] = open().resolution.entities.map((entity) => entity.name);
       export type Thrown = Problem;
       // @ts-expect-error an article needs a text
       read({ title: 'x' });`,
    );
    mkdirSync(join(place, 'node_modules', '@types'), { recursive: true });
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    await must(`node "${tsc}" --noEmit --strict --module nodenext --target es2023 --skipLibCheck use.mts`, place);
  }, 600_000);
});

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

  it('says what it needs, and names no script that runs at install', () => {
    expect(manifest.engines.node).toBe('>=20.19');
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts[hook]).toBeUndefined();
  });

  it('has a lock file that names every optional package, or `npm ci` refuses it', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    const known = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const missing = Object.values<{ optionalDependencies?: object }>(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !known.has(name));
    expect(missing).toEqual([]);
  });

  it('lists every package that src/ imports as a dependency', () => {
    const missing: string[] = [];
    for (const name of readdirSync(join(ROOT, 'src'), { recursive: true }) as string[]) {
      // The page is compiled on its own, packages included.
      if (!name.endsWith('.ts') || name.includes(join('viewer', 'page'))) continue;
      const source = readFileSync(join(ROOT, 'src', name), 'utf8');
      for (const { fileName: target } of ts.preProcessFile(source, true, true).importedFiles) {
        const one = /^(?:@[^/]+\/)?[^/]+/.exec(target)![0];
        const ours = target.startsWith('.') || target.startsWith('node:');
        if (!ours && manifest.dependencies[one] === undefined) missing.push(`src/${name} imports ${target}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
