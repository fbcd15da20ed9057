import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Claim, Reading } from '../../src/model';
import { Aside, beginBeside, commit, commitBeside, openStore } from '../../src/store';
import { besideHow } from '../../src/store/beside';
import { by } from '../../src/text/compare';
import { contents, folder } from '../support/folder';
import { truthOf } from '../support/truth';

const { from, onThread } = besideHow;
afterEach(() => {
  Object.assign(besideHow, { from, onThread });
});

const made = truthOf(Array.from({ length: 150 }, (_, n) => n));
const whole = {
  ...made,
  articles: [...made.articles].sort(by(({ id }) => id)),
  readings: made.readings.map(withClaims).sort(by(({ article }) => article)),
};

/** Every second reading has claims, which are what is put aside. */
function withClaims(reading: Reading, at: number): Reading {
  const claim = (number: number) => ({ id: `${reading.article}#c${number}`, words: 'ü' }) as unknown as Claim;
  return at % 2 === 0 ? reading : { ...reading, claims: [claim(0), claim(1)] };
}

/** The same truth with its readings as a build of many articles holds them, and where they lie. */
function asideOf(path: string) {
  const aside = new Aside(path);
  return { aside, truth: { ...whole, readings: whole.readings.map((reading) => aside.put(reading)) } };
}

async function writtenBeside(path: string) {
  const { aside, truth } = asideOf(path);
  const beside = beginBeside(path, aside, truth)!;
  try {
    return await commitBeside(path, truth.resolution, beside);
  } finally {
    await beside.stop();
    aside.end();
  }
}

describe('readings that are written beside the rest', () => {
  it.each([true, false])('make the same store (on a thread: %s)', async (thread) => {
    Object.assign(besideHow, { from: 1, onThread: thread });
    const [here, there] = [folder(), folder()];
    expect(await writtenBeside(there)).toEqual(commit(here, whole));
    expect(contents(there)).toEqual(contents(here));
    expect(openStore(there)!.readings).toEqual(whole.readings);
  });

  it.each([true, false])(
    'leave what was there where one of them cannot be written (on a thread: %s)',
    async (thread) => {
      Object.assign(besideHow, { from: 1, onThread: thread });
      const [here, there] = [folder(), folder()];
      commit(here, whole);
      const [, name] = [...contents(here).keys()].filter((file) => file.startsWith('readings'));
      mkdirSync(join(there, name!));
      await expect(writtenBeside(there)).rejects.toMatchObject({ code: 'not-writable', file: join(there, name!) });
      expect([...contents(there).keys()].filter((file) => file.includes('.tmp'))).toEqual([]);
      rmSync(join(there, name!), { recursive: true });
      expect(openStore(there)!.articles).toEqual([]);
    },
  );

  it('are none where there is a store, or where there are few of them', () => {
    const path = folder();
    const { aside, truth } = asideOf(path);
    expect(beginBeside(path, aside, truth)).toBeNull();
    besideHow.from = 1;
    commit(path, whole);
    expect(beginBeside(path, aside, truth)).toBeNull();
    aside.end();
  });
});
