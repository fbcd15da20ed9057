import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { errno, Problem } from '../text/problem';

/** Asks for a line on the terminal without showing it; null where there is no terminal, and so nobody to ask. */
export async function askSecret(question: string): Promise<string | null> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return null;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  // The terminal stops echoing here: what is typed the moment the question shows is hidden already.
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(question);
  try {
    return await new Promise<string | null>((done) => {
      lines.once('line', done);
      lines.once('close', () => done(null));
      lines.once('SIGINT', () => lines.close());
    });
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}

/** The password that a file holds; `variable` is where it could be set instead. */
export function readSecret(file: string, variable: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    throw new Problem('usage', `the password file cannot be read (${errno(error)})`, {
      file,
      next: `Give a file that holds the password and nothing else, or set ${variable}.`,
      cause: error,
    });
  }
}
