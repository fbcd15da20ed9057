import { beforeAll, expect, it } from 'vitest';
import { silentServer } from '../neo4j/false-servers';
import { CORPUS } from '../support/corpus';
import { folder } from '../support/folder';
import { freePort } from '../support/free-port';
import { compiledMain, newsgraph } from '../support/newsgraph';

beforeAll(() => {
  compiledMain();
});

const SECRET = { NEO4J_PASSWORD: 'canary-7f3a' };

async function project(): Promise<string> {
  const cwd = folder({ 'd.jsonl': CORPUS['d.jsonl'] });
  await newsgraph(['build', '.'], { cwd });
  return cwd;
}

it('says what is wrong with the address, and never takes a password in it', async () => {
  const cwd = await project();
  const cases = [
    [[], 'export neo4j needs --uri'],
    [['--uri', 'localhost'], 'is no address'],
    [['--uri', 'http://localhost:7474'], 'begins with http://'],
    [['--uri', 'bolt://neo4j:canary-7f3a@localhost'], 'can be seen by others'],
    [['--uri', 'bolt://localhost', '--password-file', 'gone'], 'gone: the password file cannot be read'],
  ] as const;
  for (const [args, words] of cases) {
    const ran = await newsgraph(['export', 'neo4j', ...args], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(words);
    expect(ran.stderr).toMatch(/^error\[[a-z0-9-]+\]: .+\nnext: {2}.+\n$/);
    expect(ran.stderr).not.toContain('canary-7f3a');
  }
});

it('ends soon, in words, where nothing answers or an answer does not come', async () => {
  const cwd = await project();
  const silent = await silentServer();
  for (const [uri, words] of [
    [`bolt://127.0.0.1:${await freePort()}`, 'nothing answers there'],
    [silent.uri, 'gave no answer in 5 seconds'],
  ] as const) {
    const started = performance.now();
    const ran = await newsgraph(['export', 'neo4j', '--uri', uri], { cwd, env: SECRET });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(`]: ${uri}: ${words}`);
    expect(ran.stderr).not.toContain('canary-7f3a');
    expect(performance.now() - started).toBeLessThan(30_000);
  }
  silent.close();
});
