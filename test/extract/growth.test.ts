import { expect, it } from 'vitest';
import { chainsOf } from '../../src/extract/coreference';
import { viewOf } from '../../src/extract/coreference-view';
import { byWeights } from '../../src/extract/coreference-weights';
import { findMentions } from '../../src/extract/mentions';
import { draftsOf } from '../../src/extract/mentions-draft';
import { completeNames } from '../../src/extract/mentions-names';
import { namedTree } from '../../src/extract/mentions-tree';
import { findTies } from '../../src/extract/ties';
import { settleNameTypes } from '../../src/extract/types-agreement';
import { makeArticle } from '../../src/ingest';
import { loadLanguage } from '../../src/language';

/** One paragraph about a few who are named again and again, and never one that is new. */
const PROSE =
  'Corvel said the company would sue Anna Reyes. She warned that the company would not sue Orla Holm. Corvel sued. It said its head, Orla Holm, left. ';
const language = loadLanguage();

/** How often work looks at what stands in lists of a whole article, by the list. */
function looksAt(times: number): { types: number; chains: number; ties: number } {
  const article = makeArticle({ text: PROSE.repeat(times) }, null);
  const analysis = language.analyze(article.text);
  const trees = completeNames(analysis.sentences).map(namedTree);
  const drafts = trees.flatMap((tree) => draftsOf(tree, article.text));
  let looks = 0;
  const counted = <Value>(values: readonly Value[]): readonly Value[] =>
    new Proxy(values, {
      get(list, key, self) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(list, key, self) as unknown;
      },
    });
  const during = (work: () => void): number => {
    looks = 0;
    work();
    return looks;
  };
  const types = during(() => settleNameTypes(trees, counted(drafts)));
  const view = viewOf(article, trees, drafts);
  const chains = during(() => {
    const found = chainsOf({ ...view, drafts: counted(view.drafts), traits: counted(view.traits) }, byWeights);
    expect(Math.max(...found.map(({ members }) => members.length))).toBeGreaterThanOrEqual(times);
  });
  const index = findMentions(article, analysis);
  const ties = during(() => findTies(article, analysis, { ...index, mentions: counted(index.mentions) }));
  return { types, chains, ties };
}

it('an article twice as long is looked through twice as often, not four times', () => {
  const [short, long] = [looksAt(40), looksAt(80)];
  const ratios = Object.entries(short).map(([list, looks]) => [list, long[list as keyof typeof long] / looks] as const);
  for (const [list, ratio] of ratios) expect(ratio, list).toBeLessThan(2.5);
});
