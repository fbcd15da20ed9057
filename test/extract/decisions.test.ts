import { describe, expect, it } from 'vitest';
import { decisions, extract } from '../../src/extract';
import { REPAIRS } from '../../src/extract/repairs';
import { loadLanguage } from '../../src/language';
import type { Article, ArticleId } from '../../src/model';

const language = loadLanguage();

function decided(text: string): string[][] {
  const article: Article = {
    id: 'a' as ArticleId,
    outlet: null,
    title: null,
    byline: null,
    published: null,
    url: null,
    file: null,
    text,
  };
  const analysis = language.analyze(text);
  const found = decisions(article, analysis);
  return extract(article, analysis).claims.map(({ id }) => found.get(id)!.map(({ part, by }) => `${part}: ${by}`));
}

describe('decisions', () => {
  it('name for every claim what decided its predicate', () => {
    const all = decided(
      'Hamas leader Yahya Sinwar rejected the plan. Egypt’s opposition to the plan grew. He hid in Rafah.',
    );
    expect(all.length).toBeGreaterThan(3);
    for (const claim of all) expect(claim[0]).toMatch(/^predicate: /);
  });

  it('name the row of a governor, the passive, the cue of the teller and the condition', () => {
    const [claim] = decided('The bank was forced to close by the ministry if it failed, Reuters reported.').slice(-1);
    expect(claim.join('\n')).toMatch(/predicate: parser/);
    const vowed = decided('The minister vowed to close the port if the union struck.').flat();
    expect(vowed).toContain('stance: rule: vow + clause');
    expect(vowed).toContain('condition: table: if');
    expect(decided('The port was closed by the union, an official said.').flat()).toEqual(
      expect.arrayContaining(['voice: rule: passive undone', 'teller: cue "said": an official says']),
    );
  });

  it('name the repairs of the tree', () => {
    const needed = REPAIRS.filter(({ example }) => decided(example).flat().join().includes('tree set right by'));
    expect(needed.length).toBeGreaterThan(3);
  });
});
