import { describe, expect, test } from 'vitest';
import { doerOf, isImpersonal } from '../../src/extract/coreference-subjects';
import { buildTree } from '../../src/extract/tree';
import { analysisOf } from './coreference-tree';
import { read } from './reader';

/** What the last such word goes back to, by the first words for it; null where it is left open. */
function antecedent(text: string, word: string): string | null {
  const { mentions } = read(text);
  const pronoun = mentions.findLast((mention) => mention.text === word);
  return mentions.find(({ id }) => id === pronoun?.refers)?.text ?? null;
}

describe('whom the grammar of the sentence binds a pronoun to', () => {
  test.each([
    [
      'who does the second of two verbs, not who spoke before',
      'The chairman, Daniel Ortiz, stayed away. Ortiz was ill, he said. In a speech, Mr Tendai urged calm and said he was sure of winning.',
      'he',
      'Mr Tendai',
    ],
    [
      'the group, not its name alone, where it goes on telling',
      'The consumer group Ronda Libre urged customers to wait and said it would sue.',
      'it',
      'The consumer group',
    ],
    ['whose things a verb is done with', 'The Front said the Guard would pull its guns back.', 'its', 'the Guard'],
    [
      'whom somebody is told to act for',
      'The watchdog urged customers to change their passwords.',
      'their',
      'customers',
    ],
    [
      'in a quotation nobody whom a noun two sentences before had beside it',
      'The firm hopes to bring the drug back if a study of 2,000 patients shows that it is safe. Dr Holm said no application had been received. "I went from two attacks a month to one," said Tom Vega, a teacher. "But they should have told me."',
      'they',
      null,
    ],
    ['nobody helps himself by "it"', 'The council shares data with Norway to help it find ships.', 'it', null],
    ['nobody by "it is time"', 'The ministry said it was time to leave.', 'it', null],
    ['nobody by "it is wrong that"', 'Clean Wheel said it was scandalous that weeks had passed.', 'it', null],
    [
      'the subject of the sentence so far, not of the one before',
      'A spokesperson confirmed the search. The doctor, Lode Verman, was not charged; he told the paper that he was ill.',
      'he',
      'The doctor',
    ],
    [
      'though somebody else tells the sentence',
      'A spokesperson declined to comment. But Minister Tiit Laan is pressing Norway to move, two people said, and he could propose a deadline.',
      'he',
      'Minister Tiit Laan',
    ],
    [
      'who told the paragraph before',
      'Ida Holm said the bank had lost its way.\n\n"I am neither ill nor tired," she told reporters.',
      'she',
      'Ida Holm',
    ],
    [
      'the one person told of so far',
      'Ana Reyes said the bus was old.\n\nThough doctors said Ida Holm had no fracture, she insisted that her leg hurt.',
      'she',
      'Ida Holm',
    ],
    [
      'nobody in what is told',
      'Mayor Ivo Lang opposed the permit. An ecologist had been overruled by her manager, he claimed.',
      'he',
      'Mayor Ivo Lang',
    ],
  ] as const)('%s', (_why, text, word, expected) => expect(antecedent(text, word)).toBe(expected));
});

describe('what "which" cannot mean', () => {
  test.each([
    ['a length of time', 'The rider faces a ban of up to four years, which could be halved.', 'a ban'],
    [
      'troops, where a country stands beside it',
      'The rebels want no troops from neighboring Norway, which they accused of arming the guard.',
      'neighboring Norway',
    ],
    ['a person', 'The council will vote on a successor, which it must do by May.', null],
  ] as const)('%s: %s', (_why, text, expected) => expect(antecedent(text, 'which')).toBe(expected));
});

describe('which body a longer name and a name in brackets is', () => {
  test.each([
    [
      'The Senate met on Monday. The Senate Committee on Banking objected to the plan.',
      'The Senate Committee on Banking',
      null,
    ],
    [
      'Orsk said on Monday that it would play. The Orsk Football Federation fined the coach.',
      'The Orsk Football Federation',
      null,
    ],
    [
      'Harrow Dale cut its forecast on Monday. Harrow Dale Water sold its last lake.',
      'Harrow Dale Water',
      'Harrow Dale',
    ],
    [
      'The bank launched its fund in cooperation with the United Nations Office on Drugs and Crime (UNODC) on Monday.',
      'UNODC',
      'the United Nations Office on Drugs and Crime',
    ],
    [
      'The dairy found the fault in an ingredient from a Danish supplier, Rimmer Foods, on Monday.',
      'Rimmer Foods',
      'a Danish supplier',
    ],
    [
      'Lars Holm said he would sue. Dr Ida Holm, the vet, denied it. Mr Holm wept. Dr Holm said the test was sound.',
      'Dr Holm',
      'Dr Ida Holm',
    ],
    ['Dr Ida Holm, the vet, left. Lars Holm said he would sue. Mr Holm wept.', 'Mr Holm', 'Lars Holm'],
    ['Dr Ida Holm left. Holm was ill. Dr Holm said so.', 'Dr Holm', 'Dr Ida Holm'],
    ['Mayor Joe Vane resigned. His late father, Joe Vane Sr., ran the port.', 'Joe Vane Sr.', 'His late father'],
    ['Joe Vane Sr. ran the port. Vane died in 2004.', 'Vane', 'Joe Vane Sr.'],
    ['Joe Vane Jr. runs the port. Joe Vane is 41.', 'Joe Vane', 'Joe Vane Jr.'],
  ] as const)('%s', (text, word, expected) => expect(antecedent(text, word)).toBe(expected));
});

/** The first sentence of these rows as a tree. */
const treeOf = (rows: string) => buildTree(analysisOf(rows).analysis.sentences[0]);

test.each([
  ['xcomp', 'firm', 'told to close: whom it is told'],
  ['conj', 'judge', 'told and closed: who told'],
  ['advcl', 'judge', 'told, closing: who told'],
  ['parataxis', null, 'put beside it: nobody is named'],
])('who does a verb without a subject, hung on by %s: %s (%s)', (relation, expected, _why) => {
  const tree = treeOf(`
    The the DT 2 det
    judge judge NN 3 nsubj
    told tell VBD 0 root
    the the DT 5 det
    firm firm NN 3 obj
    close close VB 3 ${relation}`);
  expect(tree.tokens[doerOf(tree, 5)]?.text ?? null).toBe(expected);
});

test.each([
  ['clear', 'JJ', 'ccomp', 'VBD', true],
  ['confident', 'JJ', 'ccomp', 'VBD', false],
  ['wise', 'JJ', 'xcomp', 'VB', true],
  ['likely', 'JJ', 'xcomp', 'VB', false],
  ['took', 'VBD', 'xcomp', 'VB', true],
  ['began', 'VBD', 'xcomp', 'VB', false],
  ['seemed', 'VBD', 'ccomp', 'VBD', true],
])('"it" with "%s" (%s) and a clause behind it (%s): impersonal %s', (word, xpos, relation, tag, expected) => {
  const lemma = { took: 'take', began: 'begin', seemed: 'seem' }[word] ?? word;
  const tree = treeOf(`
    It it PRP 2 nsubj
    ${word} ${lemma} ${xpos} 0 root
    leave leave ${tag} 2 ${relation}`);
  expect(isImpersonal(tree, 0)).toBe(expected);
});
