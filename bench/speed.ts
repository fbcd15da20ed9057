/**
 * `npm run bench -- speed reading`: raw text to claims on one core, and where the time goes.
 * `npm run bench -- speed cold`: how long the program takes to start, and to its first article, compiled.
 * `npm run bench -- speed build [articles] [--threads n]`: a whole build of generated articles of 500 words, by the compiled program.
 * `npm run bench -- speed queue [articles]`: the same over a Redis, beside threads.
 * `npm run bench -- speed peers [--corenlp folder]`: other readers on the same texts, by turns.
 */
import { speedOfBuild } from './speed-build';
import { speedOfStart } from './speed-cold';
import { speedOfPeers } from './speed-peers';
import { speedOfQueue } from './speed-queue';
import { speedOfReading } from './speed-reading';

const PARTS: Readonly<Record<string, (args: string[]) => void | Promise<void>>> = {
  reading: speedOfReading,
  cold: speedOfStart,
  build: speedOfBuild,
  queue: speedOfQueue,
  peers: speedOfPeers,
};

export async function run([part = 'reading', ...args]: string[]): Promise<void> {
  const measure = PARTS[part];
  if (measure === undefined) throw new Error(`Usage: npm run bench -- speed <${Object.keys(PARTS).join(' | ')}>`);
  await measure(args);
}
