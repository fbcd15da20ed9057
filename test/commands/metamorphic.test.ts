/*
 * What must not change when a text is changed in ways that say nothing else (M5 and M7 to M10 of the design). The others are kept
 * elsewhere: order, locale and time zone (determinism), adding and taking away in any order and building twice (build, store), exports
 * read back by programs of others (export/readers), interrupted builds (the campaign's faults and kills).
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/ingest';
import type { Claim, Reading } from '../../src/model';
import { build, openProject, readArticle } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { folder, put } from '../support/folder';

const STORY = [
  'Port workers in Castermouth rejected the new contract on Monday.',
  'The union warned that a strike could close the harbor. "We will not sign," said Ida Holm, its leader.',
  'The city council denied that it had promised higher wages. It would support talks if both sides agreed.',
];
const OTHER = [
  'Farmers in Vale welcomed the dam.',
  'Engineers said on Friday that the wall was safe. Mayor Joe Marlow opposed further delays.',
];

const text = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;
const readText = (words: string): Promise<Reading> => readArticle(makeArticle({ text: words }, null));

/** What a claim says, without where it stands. */
function saying({ relation, subject, object, polarity, modality, attribution, conditions }: Claim): string {
  const by = attribution.map((one) => [one.by.kind, one.by.text, one.act]);
  const under = conditions.map((one) => one.text);
  return JSON.stringify([relation, subject?.text ?? null, object?.text ?? null, polarity, modality.kind, by, under]);
}
const sayings = (reading: Reading) => reading.claims.map(saying).sort();

/** The store as its files say it, but for where the articles were found. */
function graphOf(root: string) {
  const { articles, readings, resolution } = openProject(projectAt(root));
  return { articles: articles.map(({ file: _, ...article }) => article), readings, resolution };
}

describe('M5: the same article again', () => {
  it('in one build or two, under one name or several, gives the same graph', async () => {
    const root = folder({ 'a.txt': text(STORY), 'b.txt': text(OTHER), 'copy/c.txt': text(STORY) });
    const at = (...names: string[]) => names.map((name) => join(root, name));
    await build(at('a.txt', 'b.txt'), { project: projectAt(join(root, 'once')) });
    const once = graphOf(join(root, 'once'));
    expect(once.articles).toHaveLength(2);
    const again = projectAt(join(root, 'again'));
    await build(at('copy/c.txt', 'a.txt', 'b.txt'), { project: again });
    const report = await build(at('a.txt', 'copy/c.txt'), { project: again });
    expect(report.outcomes.map(({ kind }) => kind)).toEqual(['duplicate', 'duplicate']);
    expect(report.written).toBe(0);
    expect(graphOf(again.root)).toEqual(once);
  });
});

describe('M7: padding', () => {
  it('line ends of Windows, of old Macs and a byte order mark change nothing', async () => {
    const words = text(STORY);
    const root = folder({ 'a.txt': words });
    await build([join(root, 'a.txt')], { project: projectAt(join(root, 'plain')) });
    const plain = graphOf(join(root, 'plain'));
    for (const [at, padded] of [
      words.replaceAll('\n', '\r\n'),
      words.replaceAll('\n', '\r'),
      `\ufeff${words}`,
    ].entries()) {
      put(join(root, `${at}.txt`), padded);
      await build([join(root, `${at}.txt`)], { project: projectAt(join(root, String(at))) });
      expect(graphOf(join(root, String(at)))).toEqual(plain);
    }
  });

  it.each([
    ['empty lines', '\n\n\n\n'],
    ['blanks in the empty line', '\n  \n'],
    ['blanks at the end of a line', '  \n\n'],
  ])('%s shift the claims and change none', async (_, between) => {
    const plain = await readText(text(STORY));
    const padded = await readText(`${STORY.join(between)}\n`);
    expect(plain.claims.length).toBeGreaterThan(4);
    expect(sayings(padded)).toEqual(sayings(plain));
    const starts = [0, STORY[0]!.length + 2, STORY[0]!.length + STORY[1]!.length + 4];
    const shifted = (offset: number) =>
      offset + starts.filter((start) => start > 0 && start <= offset).length * (between.length - 2);
    const spans = ({ claims }: Reading) => claims.flatMap(({ predicate }) => predicate.spans);
    expect(spans(padded)).toEqual(spans(plain).map(({ start, end }) => ({ start: shifted(start), end: shifted(end) })));
  });
});

it('M8: two texts, one behind the other, say what each says alone', async () => {
  const alone = [...sayings(await readText(text(STORY))), ...sayings(await readText(text(OTHER)))].sort();
  expect(sayings(await readText(text([...STORY, ...OTHER])))).toEqual(alone);
  expect(sayings(await readText(text([...OTHER, ...STORY])))).toEqual(alone);
});

it('M9: a paragraph about something else takes no claim away, wherever it stands', async () => {
  const plain = sayings(await readText(text(STORY)));
  for (let at = 0; at <= STORY.length; at++) {
    const noisy = sayings(
      await readText(text([...STORY.slice(0, at), 'Rain fell on the hills of Norland.', ...STORY.slice(at)])),
    );
    expect([at, plain.filter((one) => !noisy.includes(one))]).toEqual([at, []]);
  }
});

it.each([
  ['Ida Holm', 'Jane Brown'],
  ['Castermouth', 'Oslo'],
  ['Monday', 'Friday'],
])('M10: with %s called %s throughout, the claims are the same under the new name', async (name, other) => {
  const words = text([...STORY, `${name === 'Monday' ? 'Workers' : name} made news on Monday.`]);
  const renamed = (given: string) => given.replaceAll(name, other);
  const plain = await readText(words);
  expect(plain.claims.length).toBeGreaterThan(4);
  expect(sayings(await readText(renamed(words)))).toEqual(plain.claims.map((claim) => renamed(saying(claim))).sort());
});
