/** Makes programs of `weighing.wat` and `network.wat` and writes them into `weighing-code.ts` and `network-code.ts`: `npm run weighing`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

const FOLDER = join(__dirname, '..', 'src', 'language');

/** The program made of `<name>.wat`, in base64. */
export async function codeOf(name: 'weighing' | 'network'): Promise<string> {
  const { parseWat } = await wabt();
  const source = readFileSync(join(FOLDER, `${name}.wat`), 'utf8');
  const { buffer } = parseWat(`${name}.wat`, source, { simd: true, threads: true }).toBinary({});
  return Buffer.from(buffer).toString('base64');
}

async function write(name: 'weighing' | 'network'): Promise<void> {
  const text = `/** \`${name}.wat\` as a program, in base64; \`npm run weighing\` writes this file. */
export const ${name.toUpperCase()}_CODE =
  '${await codeOf(name)}';
`;
  writeFileSync(join(FOLDER, `${name}-code.ts`), text);
}

async function writeAll(): Promise<void> {
  await write('weighing');
  await write('network');
}

if (require.main === module) void writeAll();
