import { expect, it } from 'vitest';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';

/** Kinds of the disputes within one article. */
async function kindsIn(text: string): Promise<string[]> {
  const article = { id: 'a'.repeat(16), outlet: 'Harbour Courier', published: '2026-11-20', text } as never;
  const reading = await readArticle(article);
  return resolve([{ article, reading }]).disputes.map(({ kind }) => kind);
}

it.each<[string[], string]>([
  [['denial'], 'Ana Reyes said Norrail had closed the depot. Ivo Lund denied that Norrail had closed the depot.'],
  [['walk-back'], 'Ana Reyes said Norrail had closed the depot. Reyes later denied that Norrail had closed the depot.'],
  // One outlet heard both: two sources, and none of them takes anything back.
  [
    ['denial'],
    'Two officials told the Harbour Courier that investigators had obtained door records. A third official denied that the door records had been obtained.',
  ],
  // "The records" are the door records, though neither is of a kind that has entities.
  [
    ['denial'],
    'Two officials told the Harbour Courier that investigators had obtained door records. A third official denied that the records had been obtained.',
  ],
  [
    [],
    'Two officials said investigators had obtained door records. A third official denied that photographs had been obtained.',
  ],
])('%j: %s', async (kinds, text) => {
  expect(await kindsIn(text)).toEqual(kinds);
});
