import { expect, it } from 'vitest';
import { readArticle } from '../../bench/scale-readings';
import { worldOf } from '../../bench/scale-world';
import { type Notes, resolve, resolveAfter } from '../../src/resolve';
import { Aside, commit, openStore, segmentsOf } from '../../src/store';
import { makeManifest } from '../../src/store/manifest';
import { by } from '../../src/text/compare';
import { folder } from '../support/folder';
import type { ReadArticle } from './pair';

const SEED = 7;
const MANY = 220;
const FEW = 4;
/** Milliseconds; it takes ten seconds of a free core. */
const PATIENCE = 600_000;

it(
  'in a store of more than two hundred articles, adding and taking away gives the bytes of a whole build',
  () => {
    const world = worldOf(MANY, SEED);
    const all = Array.from({ length: MANY }, (_, n) => readArticle(world, n, MANY, SEED));
    const some = all.slice(FEW);
    const store = { path: folder(), notes: null as Notes | null };
    const first = build(store, some);
    expect(build(store, all).root).toBe(makeManifest(segmentsOf(truthOf(sorted(all), resolve(all)))).root);
    const last = build(store, some);
    expect(last.root).toBe(first.root);
    // Most regions stand: what was said in them are the objects that were read.
    for (const part of ['propositions', 'relations', 'origins', 'matters'] as const)
      expect(last.stood[part]).toBeGreaterThan(0.8);
  },
  PATIENCE,
);

/** One build, as `newsgraph build` does it. */
function build(store: { readonly path: string; notes: Notes | null }, articles: readonly ReadArticle[]) {
  const stored = openStore(store.path, 'lines');
  const known = new Map<string, ReadArticle>(
    stored?.articles.map((article, at) => [article.id, { article, reading: stored.readings[at]! }]),
  );
  const pairs = sorted(articles).map((one) => known.get(one.article.id) ?? one);
  const aside = new Aside(store.path);
  if (stored !== null) aside.expectMuch();
  const { resolution, notes } = resolveAfter(stored === null ? null : { ...stored, notes: store.notes! }, pairs, {
    putAside: (kind, record) => aside.record(kind, record),
  });
  store.notes = JSON.parse(JSON.stringify(notes())) as Notes;
  const share = (part: 'propositions' | 'relations' | 'origins' | 'matters') => {
    const before = new Set<object>(stored?.resolution[part]);
    return resolution[part].filter((one) => before.has(one)).length / resolution[part].length;
  };
  const { root } = commit(store.path, truthOf(pairs, resolution));
  aside.end();
  const stood = {
    propositions: share('propositions'),
    relations: share('relations'),
    origins: share('origins'),
    matters: share('matters'),
  };
  return { root, stood };
}

function sorted(articles: readonly ReadArticle[]): ReadArticle[] {
  return [...articles].sort(by(({ article }) => article.id));
}

function truthOf(pairs: readonly ReadArticle[], resolution: ReturnType<typeof resolve>) {
  return {
    articles: pairs.map(({ article }) => article),
    readings: pairs.map(({ reading }) => reading),
    resolution,
  };
}
