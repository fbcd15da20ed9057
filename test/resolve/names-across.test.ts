import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article, ArticleId, MentionId } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';
import { parseCsv } from '../../src/text/csv';
import { shortHash } from '../../src/text/hash';
import { bracket } from '../support/bracket';
import type { ReadArticle } from './pair';

/*
 * Names in two short articles as newsrooms write them, labelled as a reader would: `Outlet, day: text`, the name in brackets. Those of
 * `namesakes` bear like names and are not one.
 */

interface Row {
  readonly left: string;
  readonly right: string;
  readonly verdict: string;
  readonly namesakes: string;
  readonly why: string;
}

const rows: Row[] = parseCsv(readFileSync(join(__dirname, '../cases/names-across.csv'), 'utf8'))
  .slice(1)
  .map(({ cells: [left, right, verdict, namesakes, why] }) => ({ left, right, verdict, namesakes, why }) as Row);

const joined = new Map<Row, boolean>();

beforeAll(async () => {
  for (const row of rows) joined.set(row, await areOne(row));
});

/** Whether `resolve` makes one entity of the two. */
async function areOne({ left, right }: Row): Promise<boolean> {
  const [one, other] = [await placed(left), await placed(right)];
  const { entities } = resolve([one.read, other.read]);
  return entities.some(
    ({ mentions }) => one.ids.some((id) => mentions.includes(id)) && other.ids.some((id) => mentions.includes(id)),
  );
}

/** An article, and its mentions that end where the brackets do; names before others, so that a name counts before a phrase. */
async function placed(side: string): Promise<{ readonly read: ReadArticle; readonly ids: readonly MentionId[] }> {
  const [, outlet, day, marked] = /^(.+?), (\d+): (.+)$/.exec(side)!;
  const { text, spans } = bracket(marked!);
  const id = shortHash([null, outlet!, text]) as ArticleId;
  const published = `2025-05-${day!.padStart(2, '0')}`;
  const article: Article = { id, outlet: outlet!, published, title: null, byline: null, url: null, file: null, text };
  const reading = await readArticle(article);
  const { start, end } = spans[0]!;
  const at = reading.mentions.filter(({ head }) => head.start < end && start < head.end && head.end === end);
  const names = at.filter(({ form }) => form === 'name');
  return { read: { article, reading }, ids: (names.length > 0 ? names : at).map((mention) => mention.id) };
}

const wrong = (some: readonly Row[]) => some.filter((row) => joined.get(row) !== (row.verdict === 'same'));
const shown = (some: readonly Row[]) =>
  some.map(({ left, right, verdict, why }) => `${left} / ${right}: ${verdict}, ${why}`);

describe('names in articles of several newsrooms', () => {
  it('are judged as a reader would in 85 of 100 pairs', () => {
    expect(wrong(rows).length / rows.length, shown(wrong(rows)).join('\n')).toBeLessThanOrEqual(0.15);
  });

  it('are never made one where two namesakes bear them', () => {
    expect(shown(wrong(rows.filter(({ namesakes }) => namesakes === 'yes')))).toEqual([]);
  });

  it('has fifty pairs, each with its reason, twenty of them namesakes', () => {
    expect(rows.length).toBeGreaterThanOrEqual(50);
    expect(rows.filter(({ namesakes }) => namesakes === 'yes').length).toBeGreaterThanOrEqual(20);
    expect(rows.filter(({ why, verdict }) => why === '' || !/^(?:same|different)$/.test(verdict))).toEqual([]);
  });
});
