import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/ingest';
import { commit, openStore, recommit, salvage, setAside, type Truth } from '../../src/store';
import { contents, folder } from '../support/folder';
import { emptyReading, truthOf } from '../support/truth';

/** Articles whose ids are the hashes of what they say, as real ones are. */
function truth(numbers: readonly number[]): Truth {
  const articles = numbers.map((n) =>
    makeArticle({ text: `Story ${n}. The mayor would support the plan.` }, `${n}.txt`),
  );
  return { ...truthOf([]), articles, readings: articles.map(emptyReading) };
}
const ids = (numbers: readonly number[]) =>
  truth(numbers)
    .articles.map(({ id }) => id)
    .sort();
const file = (root: string, start: string) => join(root, readdirSync(root).find((name) => name.startsWith(start))!);

describe('the generation before', () => {
  it('is kept, and is the one before', () => {
    const root = folder();
    commit(root, truth([1, 2]));
    const first = contents(root);
    commit(root, truth([1, 2, 3]));
    commit(root, truth([1, 2, 3]));
    const kept = contents(join(root, 'derived', 'previous'));
    for (const [name, content] of first) expect(kept.get(name)).toBe(content);
  });
});

describe('what can be saved', () => {
  it('of a store with one flipped byte anywhere: every article, but for the one the byte is of', () => {
    const root = folder();
    commit(root, truth([1, 2, 3]));
    const all = ids([1, 2, 3]);
    for (const [name, content] of contents(root)) {
      const bytes = Buffer.from(content, 'latin1');
      for (let at = 0; at < bytes.length; at += 7) {
        const damaged = Buffer.from(bytes);
        damaged[at] = damaged[at]! ^ 1;
        writeFileSync(join(root, name), damaged);
        const { articles } = salvage(root)!;
        const found = articles.map(({ id }) => id);
        expect(all).toEqual(expect.arrayContaining(found));
        // A flipped line break is of two lines.
        expect(found.length).toBeGreaterThanOrEqual(name.startsWith('articles') ? 1 : 3);
      }
      writeFileSync(join(root, name), bytes);
    }
  });

  it('comes from the generation before where the present one lost it', () => {
    const root = folder();
    commit(root, truth([1, 2]));
    commit(root, truth([1, 2, 3]));
    unlinkSync(file(root, 'articles'));
    const saved = salvage(root)!;
    expect(saved.articles.map(({ id }) => id)).toEqual(ids([1, 2]));
    expect(saved.fromPrevious).toBe(2);
  });

  it('names what is lost, and where it came from', () => {
    const root = folder();
    commit(root, truth([1, 2]));
    const [lost] = ids([1]);
    writeFileSync(
      join(root, 'outcomes.jsonl'),
      `${JSON.stringify({ input: 'in/1.txt', kind: 'ok', article: lost })}\nhalf`,
    );
    const path = file(root, 'articles');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Story 1.', 'Story 7.'));
    expect(salvage(root)).toMatchObject({ lost: [{ id: lost, input: 'in/1.txt' }] });
  });

  it('is nothing where there never was a graph, and all of a sound one', () => {
    expect(salvage(folder({ 'notes.txt': 'x' }))).toBeNull();
    const root = folder();
    commit(root, truth([1, 2]));
    expect(salvage(root)).toMatchObject({ fromPrevious: 0, lost: [], lostJudgements: 0 });
  });

  it('is committed in place of the damage, whose bytes are kept aside', () => {
    const root = folder();
    commit(root, truth([1, 2]));
    writeFileSync(join(root, 'judgements.jsonl'), 'no judgement\n');
    writeFileSync(join(root, 'manifest.json'), '{');
    const { articles, lostJudgements } = salvage(root)!;
    expect(lostJudgements).toBe(1);
    const aside = setAside(root);
    recommit(root, { ...truthOf([]), articles, readings: articles.map(emptyReading) });
    expect(openStore(root)?.articles.map(({ id }) => id)).toEqual(ids([1, 2]));
    expect(readFileSync(join(aside, 'manifest.json'), 'utf8')).toBe('{');
    expect(readFileSync(join(aside, 'judgements.jsonl'), 'utf8')).toBe('no judgement\n');
    expect(readFileSync(join(root, 'judgements.jsonl'), 'utf8')).toBe('');
  });
});
