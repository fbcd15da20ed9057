import { expect, it } from 'vitest';
import { buildGraph } from '../../src/graph';
import { makeArticle } from '../../src/ingest';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';

const TEXT =
  'Mayor Ilse Brandt lost a vote on Friday. Some of her own councillors left. Her office declined to comment. "We will not pay," her sister told the Tarn Post.';

/** Labels of all nodes of a kind, in order of the text for claims. */
async function labels(kind: 'claim' | 'entity'): Promise<string[]> {
  const article = makeArticle({ text: TEXT }, null);
  const reading = await readArticle(article);
  const graph = buildGraph([article], [reading], resolve([{ article, reading }]));
  return graph.filterNodes((_, node) => node.kind === kind).map((id) => graph.getNodeAttribute(id, 'label'));
}

it('an entity known by "her office" bears the name of whoever she is', async () => {
  const names = await labels('entity');
  expect(names).toContain("Ilse Brandt's office");
  expect(names).toContain("some of Ilse Brandt's councillors");
});

it('the words of a claim name whose something is', async () => {
  const claims = await labels('claim');
  expect(claims).toContain("Ilse Brandt's office declined to comment");
  expect(claims.filter((label) => /\b(?:her|its|his|their) \w/i.test(label))).toEqual([]);
});
