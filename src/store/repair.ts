/*
 * What can be saved of a damaged store. Articles are all that is needed: readings, entities and relations follow from them. And an
 * article vouches for itself, since its id is a hash of its address, its outlet and its text.
 */
import { join } from 'node:path';
import type { Article } from '../model';
import { byCodeUnit } from '../text/compare';
import { Problem } from '../text/problem';
import { CORRECTIONS, parseLine } from './corrections';
import { copyFile, listFolder, makeFolder, readBytes, writeWhole } from './disk';
import { FORMAT, MANIFEST, type Manifest, parseManifest } from './manifest';
import { soundArticle } from './migrate';
import { previousFolder } from './previous';
import { isSegmentName } from './segments';

export interface Salvage {
  /** Every article that is sound, sorted by id. */
  readonly articles: readonly Article[];
  /** How many of them came from the generation before. */
  readonly fromPrevious: number;
  /** Articles that were there and are lost: ids, with the input they were read from where the log of outcomes knows it. */
  readonly lost: readonly { readonly id: string; readonly input: string | null }[];
  /** Lines of what people said that cannot be used any more. */
  readonly lostJudgements: number;
}

/** The records of a graph folder that can be trusted, whatever happened to its files; null where there never was a graph. Writes nothing. */
export function salvage(folder: string): Salvage | null {
  const names = listFolder(folder);
  if (!names.includes(MANIFEST) && !names.some(isSegmentName)) return null;
  const live = articlesIn(folder);
  const before = live.broken > 0 || !names.includes(MANIFEST) ? articlesIn(previousFolder(folder)).found : new Map();
  const found = new Map<string, Article>([...before, ...live.found]);
  const articles = [...found.values()].sort((left, right) => byCodeUnit(left.id, right.id));
  const fromPrevious = [...before.keys()].filter((id) => !live.found.has(id)).length;
  return { articles, fromPrevious, lost: lostOf(folder, live.ids, found), lostJudgements: badJudgements(folder) };
}

interface Found {
  readonly found: ReadonlyMap<string, Article>;
  /** Ids that stand in the files, sound or not. */
  readonly ids: ReadonlySet<string>;
  /** Lines that are no sound article, and segments that are missing. */
  readonly broken: number;
}

function articlesIn(folder: string): Found {
  const found = new Map<string, Article>();
  const ids = new Set<string>();
  const manifest = readableManifest(folder);
  let broken = missingSegments(folder, manifest);
  for (const name of listFolder(folder)) {
    if (!isSegmentName(name) || !name.startsWith('articles')) continue;
    for (const line of linesOf(join(folder, name))) {
      const article = soundArticle(line, manifest?.format ?? FORMAT);
      const id = article?.id ?? /"id":"([0-9a-f]{16})"/.exec(line)?.[1];
      if (id !== undefined) ids.add(id);
      if (article === null) broken++;
      else found.set(article.id, article);
    }
  }
  return { found, ids, broken };
}

function linesOf(path: string): string[] {
  try {
    return (readBytes(path)?.toString() ?? '').split('\n').filter((line) => line !== '');
  } catch {
    return [];
  }
}

/** The manifest, or null where it cannot be read. One of a newer format is a Problem: what it names is not ours to mend. */
function readableManifest(folder: string): Manifest | null {
  try {
    const path = join(folder, MANIFEST);
    return parseManifest(readBytes(path)?.toString() ?? '', path);
  } catch (error) {
    if (error instanceof Problem && error.code === 'newer-format') throw error;
    return null;
  }
}

/** How many segments of articles a manifest names that are not there; one where there is no manifest to ask. */
function missingSegments(folder: string, manifest: Manifest | null): number {
  if (manifest === null) return 1;
  const names = new Set(listFolder(folder));
  return manifest.segments.filter(({ kind, name }) => kind === 'articles' && !names.has(name)).length;
}

/** What the last builds read and is not there now, by the log of outcomes; what was removed since is not told apart. */
function lostOf(folder: string, ids: ReadonlySet<string>, found: ReadonlyMap<string, Article>): Salvage['lost'] {
  const inputs = new Map<string, string>();
  for (const line of linesOf(join(folder, 'outcomes.jsonl'))) {
    try {
      const { article, input } = JSON.parse(line) as { article?: unknown; input?: unknown };
      if (typeof article === 'string' && typeof input === 'string') inputs.set(article, input);
    } catch {
      // The log may be damaged too.
    }
  }
  return [...new Set([...ids, ...inputs.keys()])]
    .filter((id) => !found.has(id))
    .sort(byCodeUnit)
    .map((id) => ({ id, input: inputs.get(id) ?? null }));
}

function judgementLines(folder: string): { readonly sound: string[]; readonly bad: number } {
  const sound: string[] = [];
  let bad = 0;
  for (const line of linesOf(join(folder, CORRECTIONS))) {
    try {
      parseLine(line, 1, CORRECTIONS);
      sound.push(`${line}\n`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      bad++;
    }
  }
  return { sound, bad };
}

function badJudgements(folder: string): number {
  return judgementLines(folder).bad;
}

/**
 * Copies every file of the store to a folder of its own, so that a repair loses nothing, and takes lines that cannot be used out of what
 * people said. Gives that folder. The caller holds the lock, and then commits what was saved in place of what is there.
 */
export function setAside(folder: string): string {
  const aside = freeName(folder);
  makeFolder(aside);
  for (const name of listFolder(folder))
    if (isSegmentName(name) || name === MANIFEST || name === CORRECTIONS)
      copyFile(join(folder, name), join(aside, name));
  const { sound, bad } = judgementLines(folder);
  if (bad > 0) writeWhole(join(folder, CORRECTIONS), sound);
  return aside;
}

function freeName(folder: string): string {
  const names = new Set(listFolder(join(folder, 'derived')));
  let number = 1;
  while (names.has(`damaged-${number}`)) number++;
  return join(folder, 'derived', `damaged-${number}`);
}
