import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { commit, openStore, type Stored, type Truth } from '../../src/store';
import { checkStore } from '../../src/store/check';
import { INVARIANTS } from '../../src/store/invariants';
import { CORPUS } from '../support/corpus';
import { contents, folder, put } from '../support/folder';
import { newsgraph } from '../support/newsgraph';
import { expectSound } from '../support/sound';

/** A truth that may be tampered with. */
// biome-ignore lint/suspicious/noExplicitAny: every field of every record is written to here
type Loose = any;

/** Tells again what an article of the corpus tells. */
const SECOND = `Title: Envoys leave Norland
Outlet: Sound Weekly
Published: 2025-02-05

Ida Holm warned Brussels against a full embargo on Monday, The Delta Post reported.
`;

let home: string;
let stored: Stored;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  for (const [name, content] of Object.entries(CORPUS)) put(join(home, 'articles', name), content);
  put(join(home, 'articles', 'e.txt'), SECOND);
  const project = projectAt(home);
  await build([join(home, 'articles')], { project });
  stored = openStore(project.graph)!;
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The numbers of the invariants that do not hold of a store with this truth. */
function broken(tamper: (truth: Loose) => void): number[] {
  const { articles, readings, resolution } = structuredClone(stored);
  const truth = { articles, readings, resolution } as Truth;
  tamper(truth);
  const graph = join(folder(), 'graph');
  put(join(graph, 'notes.txt'), 'mine');
  commit(graph, truth);
  return checkStore(graph)!
    .invariants.filter(({ failed }) => failed > 0)
    .map(({ number }) => number);
}

const withClaims = ({ readings }: Loose) => readings.find(({ claims }: Loose) => claims.length > 1);
const aClaim = (truth: Loose) => withClaims(truth).claims[0];
const told = ({ readings }: Loose) =>
  readings.flatMap(({ claims }: Loose) => claims).find(({ attribution }: Loose) => attribution.length > 1);

describe('each invariant is missed where it does not hold', () => {
  it.each<[number, string, (truth: Loose) => void]>([
    [
      4,
      'mentions of an entity out of order',
      ({ resolution }) => resolution.entities.find(({ mentions }: Loose) => mentions.length > 1).mentions.reverse(),
    ],
    [
      5,
      'a changed title is fine, a changed text is not',
      ({ articles }) => Object.assign(articles[0], { text: `${articles[0].text}!` }),
    ],
    [6, 'a reading without its article', ({ articles }) => articles.shift()],
    [
      7,
      'sentences that overlap',
      (truth) => (withClaims(truth).sentences[1].start = withClaims(truth).sentences[0].end - 1),
    ],
    [8, 'a mention of other words', (truth) => Object.assign(withClaims(truth).mentions[0], { text: 'other words' })],
    [9, 'evidence one letter off', (truth) => aClaim(truth).evidence[0].start++],
    [
      9,
      'words of a teller that nobody wrote',
      (truth) => Object.assign(told(truth).attribution[1].by, { text: 'a liar' }),
    ],
    [
      10,
      'a predicate behind the end of the text',
      (truth) => Object.assign(aClaim(truth).predicate.spans[0], { end: 1e6 }),
    ],
    [11, 'a claim of a sentence that is not there', (truth) => Object.assign(aClaim(truth), { sentence: 999 })],
    [12, 'a teller that is not there', (truth) => Object.assign(told(truth).attribution[1].by, { mention: '0000#m0' })],
    [13, 'a chain without the newsroom', (truth) => told(truth).attribution.shift()],
    [14, 'a type with a backtick', (truth) => Object.assign(aClaim(truth), { relation: 'X`]->() DELETE n' })],
    [15, 'a confidence beyond certainty', (truth) => Object.assign(aClaim(truth), { confidence: 1.5 })],
    [16, 'a day that no calendar has', ({ articles }) => Object.assign(articles[0], { published: '2025-02-30' })],
    [
      17,
      'one mention of two entities',
      ({ resolution: { entities } }) => entities[0].mentions.push(entities[1].mentions[0]),
    ],
    [
      18,
      'a judgement about nothing',
      ({ resolution }) =>
        resolution.judgements.push({ left: 'x#m0', right: 'x#m1', verdict: 'same', by: 'user', why: '' }),
    ],
    [
      19,
      'a proposition about nobody',
      ({ resolution }) => Object.assign(resolution.propositions[0], { subject: 'person/nobody' }),
    ],
    [
      20,
      'a relation that rests on nothing',
      ({ resolution }) => Object.assign(resolution.relations[0], { claims: [] }),
    ],
    [
      22,
      'more voices at least than at most',
      ({ resolution }) => Object.assign(resolution.propositions[0].voices, { affirmed: [3, 1] }),
    ],
    [
      22,
      'a matter of a proposition that is not there',
      ({ resolution }) => resolution.matters[0].propositions.push('p/0'),
    ],
    [23, 'an origin that rests on nothing', ({ resolution }) => Object.assign(resolution.origins[0], { claims: [] })],
    [
      23,
      'a step that quotes what nobody wrote',
      ({ resolution }) => Object.assign(resolution.origins[0].steps[0].evidence, { quote: 'a liar said' }),
    ],
    [
      24,
      'a dispute with a claim that is not there',
      ({ resolution }) =>
        resolution.disputes.push({ id: 'd/0', kind: 'denial', matter: 'w/0', claim: 'x#c0', against: 'x#c1', why: '' }),
    ],
    [
      25,
      'a join with a claim that is not there',
      ({ resolution }) =>
        resolution.joins.push({ id: 'k/0', claims: ['x#c0', 'y#c0'], kind: 'cites', chance: null, traits: [] }),
    ],
    [
      25,
      'a join of a claim with itself',
      (truth) => {
        const { id } = aClaim(truth);
        truth.resolution.joins.push({ id: 'k/0', claims: [id, id], kind: 'likely', chance: 0.9, traits: [] });
      },
    ],
  ])('%i: %s', (number, _, tamper) => {
    expect(broken(tamper)).toContain(number);
  });

  it('and none where all hold', () => {
    expect(broken(() => {})).toEqual([]);
    expectSound(home);
  });

  it('a record without the form of its kind is a failure, not a crash', () => {
    expect(broken((truth) => delete aClaim(truth).attribution)).toContain(13);
  });

  it('each has a number of its own, in order', () => {
    expect(INVARIANTS.map(({ number }) => number)).toEqual(INVARIANTS.map((_, at) => at + 4));
  });
});

it('a segment laid out in another way is found (3)', () => {
  const graph = join(folder(), 'graph');
  put(join(graph, 'notes.txt'), 'mine');
  commit(graph, stored, 2);
  const report = checkStore(graph)!;
  expect(report.invariants.filter(({ failed }) => failed > 0).map(({ number }) => number)).toEqual([3]);
});

it('every flipped byte of the manifest and of the smallest segment is found, and one in 50 of the others', () => {
  const graph = join(home, 'graph');
  const files = [...contents(graph, /^(?:derived|outcomes)/)];
  const smallest = [...files].sort(([, left], [, right]) => left.length - right.length)[0]![0];
  let flips = 0;
  for (const [name, content] of files) {
    const bytes = Buffer.from(content, 'latin1');
    const step = name === smallest || name === 'manifest.json' ? 1 : 50;
    for (let at = 0; at < bytes.length; at += step) {
      const damaged = Buffer.from(bytes);
      damaged[at] = damaged[at]! ^ (1 << (at % 8));
      writeFileSync(join(graph, name), damaged);
      // A manifest whose format was made higher is refused as one of a newer program, which is as good.
      const sound = (() => {
        try {
          return checkStore(graph)?.sound;
        } catch (error) {
          return (error as { code?: string }).code === 'newer-format' ? false : 'threw';
        }
      })();
      if (sound !== false) expect(`${name} ${at}: ${sound}`).toBe('found');
      flips++;
    }
    writeFileSync(join(graph, name), bytes);
  }
  expect(flips).toBeGreaterThan(1_000);
  expectSound(home);
});

describe('the command', () => {
  it('lists what holds, with exit code 0; and what does not, with 5', async () => {
    const cwd = folder(CORPUS);
    await newsgraph(['build', '.'], { cwd });
    const fine = await newsgraph(['check'], { cwd });
    expect(fine).toMatchObject({ code: 0, stderr: '' });
    expect(fine.stdout).toMatch(/^ {2}1 {2}ok/);
    expect(fine.stdout).toContain('sound, root ');
    const segment = [...contents(join(cwd, 'graph')).keys()].find((name) => name.startsWith('readings'))!;
    const path = join(cwd, 'graph', segment);
    writeFileSync(path, readFileSync(path, 'utf8').replace('affirmed', 'denied'));
    const damaged = await newsgraph(['check'], { cwd });
    expect(damaged.code).toBe(5);
    expect(damaged.stdout).toContain(`${segment}: does not match its SHA-256`);
    expect(damaged.stdout).toContain('(not looked at)');
    const report = JSON.parse((await newsgraph(['check', '--json'], { cwd })).stdout);
    expect(report).toMatchObject({ sound: false });
    expect(report.invariants.filter(({ failed }: { failed: number }) => failed > 0)).toMatchObject([{ number: 2 }]);
  });

  it('says that there is no graph', async () => {
    expect(await newsgraph(['check'], { cwd: folder() })).toMatchObject({ code: 2 });
  });
});
