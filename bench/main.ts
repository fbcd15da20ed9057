/** `npm run bench -- <name> [options]`: each bench is the file `bench/<name>.ts`, which exports `run(args)`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

interface Bench {
  readonly run: (args: string[]) => void | Promise<void>;
}

const BENCHES = ['language', 'accuracy', 'exports', 'scale', 'speed', 'viewer', 'repairs', 'reading'];

async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined || !BENCHES.includes(name) || !existsSync(join(__dirname, `${name}.ts`))) {
    throw new Error(`Usage: npm run bench -- <${BENCHES.join(' | ')}> [options]`);
  }
  const bench = require(join(__dirname, name)) as Bench;
  await bench.run(args);
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
