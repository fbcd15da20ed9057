import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../text/once';

/** The name by which a robots.txt can speak to this program. */
export const AGENT = 'newsgraph';

/** The header User-Agent: the name and the version. */
export const userAgent = once(() => {
  const manifest = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
  return `${AGENT}/${(JSON.parse(manifest) as { version: string }).version}`;
});
