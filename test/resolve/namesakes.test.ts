import { expect, it } from 'vitest';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';

/** Names of the people in one article. */
async function peopleIn(text: string): Promise<string[]> {
  const article = { id: 'a'.repeat(16), outlet: 'Harbour Courier', published: '2026-11-20', text } as never;
  const { entities } = resolve([{ article, reading: await readArticle(article) }]);
  return entities.flatMap(({ name, type }) => (type === 'person' ? [name] : [])).sort();
}

it('father and son of one name are two where one article tells of both', async () => {
  const text = 'Joe Marlow opened the shop in 1970. Joe Marlow Jr. sold it to Ana Reyes on Monday.';
  expect(await peopleIn(text)).toEqual(['Ana Reyes', 'Joe Marlow', 'Joe Marlow Jr.']);
});

it('who is called by his suffix once and without it in another article is one', async () => {
  const of = async (id: string, text: string) => {
    const article = { id: id.repeat(16), outlet: `${id} Courier`, published: '2026-11-20', text } as never;
    return { article, reading: await readArticle(article) };
  };
  const told = [
    await of('a', 'Joe Marlow Jr. sold the shop to Ana Reyes on Monday.'),
    await of('b', 'Joe Marlow sold the shop to Ana Reyes, he said.'),
  ];
  expect(resolve(told).entities.filter(({ name }) => name.startsWith('Joe')).length).toBe(1);
});
