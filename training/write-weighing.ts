/** Makes a program of `weighing.wat` and writes it into `weighing-code.ts`: `npm run weighing`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

const FOLDER = join(__dirname, '..', 'src', 'language');

/** The program in base64. */
export async function weighingCode(): Promise<string> {
  const { parseWat } = await wabt();
  const source = readFileSync(join(FOLDER, 'weighing.wat'), 'utf8');
  const { buffer } = parseWat('weighing.wat', source, { simd: true, threads: true }).toBinary({});
  return Buffer.from(buffer).toString('base64');
}

async function write(): Promise<void> {
  const text = `/** \`weighing.wat\` as a program, in base64; \`npm run weighing\` writes this file. */
export const WEIGHING_CODE =
  '${await weighingCode()}';
`;
  writeFileSync(join(FOLDER, 'weighing-code.ts'), text);
}

if (require.main === module) void write();
