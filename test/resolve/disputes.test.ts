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

it.each<[number, string, string]>([
  [1, 'Norrail will close the depot', 'Norrail is not closing the depot'],
  [1, 'Norrail has closed the depot', 'Norrail has not closed the depot'],
  [0, 'Norrail may close the depot', 'Norrail has not closed the depot'],
  [0, 'Norrail will close the depot', 'Norrail has not closed the depot'],
  [1, 'The ferry Orla may have sunk', 'The ferry Orla has not sunk'],
])('%i: "%s" and "%s"', async (count, affirmed, denied) => {
  expect(await kindsIn(`${affirmed}, Ana Reyes said. ${denied}, Ivo Lund said.`)).toHaveLength(count);
});

it('takes who denies a denied thing for the one who denies', async () => {
  const text = 'Ana Reyes said the driver had not slept. Ivo Lund denied that the driver had not slept.';
  const article = { id: 'a'.repeat(16), outlet: 'Harbour Courier', published: '2026-11-20', text } as never;
  const reading = await readArticle(article);
  const [dispute] = resolve([{ article, reading }]).disputes;
  const tellerOf = (id: string) => reading.claims.find((claim) => claim.id === id)!.attribution.at(-1)!.by.text;
  expect(dispute!.kind).toBe('denial');
  expect([tellerOf(dispute!.claim), tellerOf(dispute!.against)]).toEqual(['Ivo Lund', 'Ana Reyes']);
});
