import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Problem } from '../text/problem';

/** A file of the page, ready to be sent. */
export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

/**
 * Where the built page lies: beside the compiled program, or in the package's dist/ when the program runs from source.
 */
const PLACES = [join(__dirname, 'page'), join(__dirname, '..', '..', 'dist', 'viewer', 'page')];

/** The built page by path ("/page.js"); throws a Problem where it was never built. */
export function pageAssets(places: readonly string[] = PLACES): Map<string, Asset> {
  const folder = places.find((place) => existsSync(join(place, 'page.js')));
  if (folder === undefined) throw new Problem('page-not-built', 'the page is not built', { file: places.at(-1)! });
  const assets = new Map<string, Asset>();
  for (const name of readdirSync(folder)) {
    const type = TYPES.get(extname(name));
    if (type !== undefined) assets.set(`/${name}`, { type, bytes: readFileSync(join(folder, name)) });
  }
  return assets;
}

export function jsonAsset(value: unknown): Asset {
  return { type: 'application/json; charset=utf-8', bytes: Buffer.from(JSON.stringify(value)) };
}
