import { spawn } from 'node:child_process';
import { compiledMain } from '../support/newsgraph';

/** The program until it has printed a line with its address; `stop` ends it and gives its exit code. */
export function started(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [compiledMain(), ...args], { cwd, env: { ...process.env, DISPLAY: '' } });
  const ended = new Promise<number | string | null>((done) =>
    child.on('close', (code, signal) => done(code ?? signal)),
  );
  const url = new Promise<string>((done, failed) => {
    let out = '';
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /^http:\/\/127\.0\.0\.1:\d+\/$/m.exec(out);
      if (found !== null) done(found[0]);
    });
    void ended.then((code) => failed(new Error(`ended with ${code}: ${out} ${err}`)));
  });
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url, stop };
}
