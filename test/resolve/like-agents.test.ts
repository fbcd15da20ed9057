import { beforeAll, describe, expect, it } from 'vitest';
import type { Article, ArticleId } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve, resolveAfter } from '../../src/resolve';
import { shortHash } from '../../src/text/hash';
import type { ReadArticle } from './pair';

async function read(outlet: string, text: string, day = 2): Promise<ReadArticle> {
  const id = shortHash([outlet, text]) as ArticleId;
  const published = `2025-05-${String(day).padStart(2, '0')}`;
  const article: Article = { id, outlet, published, title: null, byline: null, url: null, file: null, text };
  return { article, reading: await readArticle(article) };
}

/** Who stands behind the one deed that all articles tell; null where they tell several. */
function origins(articles: readonly ReadArticle[]): readonly string[] | null {
  const { matters, origins: all } = resolve(articles);
  const whole = matters.find(({ articles: own }) => own.length === articles.length);
  return whole === undefined ? null : all.filter(({ matter }) => matter === whole.id).map(({ name }) => name);
}

describe('agents without a name who do one thing to what has one', () => {
  let long: ReadArticle;
  beforeAll(async () => {
    long = await read('Capital Ledger', 'The defense department will close Fort Barlow, an official said.');
  });

  it.each<[boolean, string, number?]>([
    [true, 'The department will close Fort Barlow, a second official said.'],
    [false, 'The department will close Fort Harrow, a second official said.'],
    [false, 'The department will close Fort Barlow, a second official said.', 20],
    [false, 'The department will rename Fort Barlow, a second official said.'],
  ])('are one, %s: %s %s', async (one, text, day = 3) => {
    expect(origins([long, await read('Base Weekly', text, day)]) !== null).toBe(one);
  });

  it('are joined where one is told later, too', async () => {
    const short = await read('Base Weekly', 'The department will close Fort Barlow, a second official said.', 3);
    const first = resolveAfter(null, [long], {});
    const previous = {
      articles: [long.article],
      readings: [long.reading],
      resolution: first.resolution,
      notes: first.notes(),
    };
    expect(resolveAfter(previous, [long, short], {}).resolution).toEqual(resolve([long, short]));
  });
});

describe('whose word it is', () => {
  const RELEASE = 'Ferrand Foods will build a plant in Lowmoor, the company said.';

  it.each<[readonly string[], string]>([
    [['Ferrand Foods'], 'Ferrand Foods is to build a plant in Lowmoor, spokeswoman Nuala Crane told the Leader.'],
    [
      ['Ferrand Foods', 'Nuala Crane'],
      'The Ostmoor Council met on Monday. Ferrand Foods is to build a plant in Lowmoor, spokeswoman Nuala Crane said.',
    ],
    [['Ferrand Foods', 'Nuala Crane'], 'Ferrand Foods is to build a plant in Lowmoor, farmer Nuala Crane said.'],
  ])('%j: %s', async (names, text) => {
    const found = origins([await read('Cold News', RELEASE), await read('Lowmoor Leader', text, 3)]);
    expect([...(found ?? [])].sort()).toEqual(names);
  });

  it.each<[readonly string[], string]>([
    [
      ['La Onda de Kell'],
      'A freezer is gone, says La Onda de Kell. The Kell Institute lost the samples, the paper says.',
    ],
    [['Isthmus Post', 'La Onda de Kell'], 'A freezer is gone. The Kell Institute lost the samples, a cook says.'],
  ])('the paper is the one named before, %j: %s', async (names, text) => {
    const first = await read('La Onda de Kell', 'The Kell Institute lost the samples, a technician said.');
    expect([...(origins([first, await read('Isthmus Post', text, 3)]) ?? [])].sort()).toEqual(names);
  });

  it('an outlet is known by the whole of its name', async () => {
    const first = await read('Action News at Six', 'Mayor Gus Pellmar will resign, two aides said.');
    const next = await read('State Herald', 'Mayor Gus Pellmar will resign, Action News at Six said.', 3);
    expect(origins([first, next])).toEqual(['Action News at Six']);
  });

  it('an outlet that is called a daily is known by how its name begins', async () => {
    const first = await read('Dagsblad Skern', 'The Norholm yard hid cracks in the hull, welders said.');
    const next = await read(
      'Ferry Post',
      'The Norholm yard hid cracks in the hull, according to the newspaper Dagsblad.',
      3,
    );
    expect(origins([first, next])).toEqual(['Dagsblad Skern']);
  });
});
