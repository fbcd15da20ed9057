import { join } from 'node:path';
import { check } from 'recheck';
import { expect, it } from 'vitest';
import { ROOT, runProcess } from '../support/newsgraph';
import { regexesOfSource, type Written } from '../support/regexes';

/** Put together from what a document says, and so not there to be looked at; why each is linear all the same. */
const FROM_DOCUMENTS: ReadonlyMap<string, string> = new Map([
  [
    'src/resolve/credits.ts',
    'a cue of citation-cues.ts, itself looked at here, with escaped letters in the place of its star',
  ],
]);

/** Only by counted steps, never by the clock: a verdict must not hang on how busy the machine is. */
const BY_STEPS = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};

/** What `recheck` says of each; the place stands with what is not linear, so that the test names it. */
async function notLinear(regexes: readonly Written[]): Promise<string[]> {
  const places = new Map<string, string[]>();
  for (const { source, flags, place } of regexes) {
    const key = `/${source}/${flags}`;
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  const wrong: string[] = [];
  for (const [key, at] of places) {
    const end = key.lastIndexOf('/');
    const found = await check(key.slice(1, end), key.slice(end + 1), BY_STEPS);
    const why = 'complexity' in found ? found.complexity?.summary : undefined;
    if (found.status !== 'safe') wrong.push(`${at.join(', ')} ${key}: ${why ?? found.status}`);
  }
  return wrong;
}

it('every regular expression written in src takes time that grows with the text and no faster', async () => {
  const { written } = regexesOfSource();
  expect(written.length).toBeGreaterThan(500);
  expect(await notLinear(written)).toEqual([]);
}, 900_000);

it('and so does every one that is put together', async () => {
  const ran = await runProcess(process.execPath, [join(ROOT, 'test', 'support', 'regexes-made.cjs')], { cwd: ROOT });
  const made = JSON.parse(ran.stdout) as Written[];
  const seen = new Set(made.map(({ place }) => place));
  const unseen = regexesOfSource().made.filter(
    ({ place }) => !seen.has(place) && !FROM_DOCUMENTS.has(place.split(':')[0]!),
  );
  expect(unseen).toEqual([]);
  expect(await notLinear(made)).toEqual([]);
}, 900_000);

it.each([
  ['(?:a+)+$', ''],
  ['\\s+$', ''],
  ['^(.*),(.*)!$', ''],
])('%s is seen', async (source, flags) => expect(await notLinear([{ source, flags, place: 'here' }])).toHaveLength(1));
