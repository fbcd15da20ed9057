import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { neo4jProblem } from '../../src/export/neo4j-problems';
import { CORPUS } from '../support/corpus';
import { folder, put } from '../support/folder';
import { freePort } from '../support/free-port';
import { need } from '../support/needs';
import { compiledMain, newsgraph } from '../support/newsgraph';

/** Runs a command on a terminal of its own, types a line when asked, and prints all the terminal showed. */
const ON_TERMINAL = `
import os, pty, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
shown = b""
typed = False
while True:
    try:
        chunk = os.read(terminal, 4096)
    except OSError:
        break
    if not chunk:
        break
    shown += chunk
    if not typed and b"Password of" in shown:
        os.write(terminal, sys.argv[1].encode() + b"\\n")
        typed = True
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(status))
`;

const python = process.platform === 'win32' ? null : need('python', 'the test of the password prompt');

it.runIf(python !== null)(
  'asks for the password on a terminal and shows none of it',
  async () => {
    const cwd = folder({ 'd.jsonl': CORPUS['d.jsonl'] });
    put(`${cwd}/on-terminal.py`, ON_TERMINAL);
    await newsgraph(['build', 'd.jsonl'], { cwd });
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const command = [process.execPath, compiledMain(), 'export', 'neo4j', '--uri', uri];
    const env = { ...process.env, TERM: 'xterm' };
    delete (env as NodeJS.ProcessEnv)['NEO4J_PASSWORD'];
    const ran = await promisify(execFile)(python!, ['on-terminal.py', 'canary-7f3a', ...command], { cwd, env }).catch(
      (error: { stdout: string; code: number }) => error,
    );
    expect(ran.stdout).toContain(`Password of neo4j at ${uri}:`);
    expect(ran.stdout).toContain('nothing answers there');
    expect(ran.stdout).not.toContain('canary');
    expect((ran as { code: number }).code).toBe(1);
  },
  120_000,
);

it.each([
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'The allocation would exceed', 'neo4j-full'],
  ['Neo.DatabaseError.Statement.ExecutionFailed', 'java.io.IOException: No space left on device', 'neo4j-full'],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'x', 'neo4j-read-only'],
  ['Neo.ClientError.Security.Unauthorized', 'x', 'neo4j-password'],
  ['Neo.DatabaseError.Statement.ExecutionFailed', 'something of its own', 'neo4j-failed'],
])('%s (%s) is %s', (code, message, problem) => {
  expect(neo4jProblem(Object.assign(new Error(message), { code }), 'bolt://x')).toMatchObject({
    code: problem,
    file: 'bolt://x',
  });
});
