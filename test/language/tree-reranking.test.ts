import { describe, expect, it } from 'vitest';
import { isTree } from '../../src/language/tree-decoding';
import { type Choice, reranked } from '../../src/language/tree-reranking';
import { faultsOf, type TreeWord } from '../../src/text/tree-faults';

/** `text upos xpos head relation` a word. */
const treeOf = (lines: string): TreeWord[] =>
  lines.split('; ').map((line) => {
    const [text, upos, xpos, head, relation] = line.split(' ');
    return { text: text!, upos: upos!, xpos: xpos!, head: Number(head), relation: relation! };
  });

/** Two nouns that both claim to be the subject of one verb. */
const TREE = treeOf('Banks NOUN NNS 2 nsubj; people NOUN NNS 2 nsubj; closed VERB VBD -1 root');
const choice = (cost: number): Choice[][] => [[], [{ head: 0, relation: 'appos', cost }], []];

describe('reranking of trees', () => {
  it('takes a choice that is less likely by less than the fault costs', () => {
    const tree = reranked(TREE, choice(3))!;
    expect(tree[1]).toMatchObject({ head: 0, relation: 'appos' });
    expect(tree[0]).toEqual(TREE[0]);
    expect(faultsOf(tree)).toBe(0);
    expect(TREE[1]!.head).toBe(2);
  });

  it('takes none that is less likely by more', () => {
    expect(reranked(TREE, choice(5))).toBeNull();
    expect(reranked(TREE, [[], [], []])).toBeNull();
  });

  it('looks for nothing where there is no fault', () => {
    const tree = treeOf('Banks NOUN NNS 1 nsubj; closed VERB VBD -1 root');
    expect(reranked(tree, [[{ head: 1, relation: 'obl', cost: -1 }], []])).toBeNull();
  });

  it('leaves a tree a tree: what would make a circle or cross an arc is not taken', () => {
    const choices: Choice[][] = [
      [{ head: 1, relation: 'appos', cost: 0 }],
      [{ head: 0, relation: 'appos', cost: 0.5 }],
      [{ head: 0, relation: 'acl:relcl', cost: 0 }],
    ];
    const tree = reranked(TREE, choices)!;
    expect(
      isTree(
        Int32Array.from(tree, ({ head }) => head),
        tree.length,
      ),
    ).toBe(true);
    expect(tree[2]!.head).toBe(-1);
  });
});
