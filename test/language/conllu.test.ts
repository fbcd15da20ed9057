import { describe, expect, it } from 'vitest';
import { parseConllu, toSentences } from '../../training/conllu';

const row = (...columns: string[]): string => columns.join('\t');

const content = [
  '# newdoc id = brief',
  '# newpar id = brief-p1',
  '# sent_id = brief-1',
  "# text = They don't go.",
  row('1', 'They', 'they', 'PRON', 'PRP', '_', '4', 'nsubj', '_', '_'),
  row('2-3', "don't", '_', '_', '_', '_', '_', '_', '_', '_'),
  row('2', 'do', 'do', 'AUX', 'VBP', '_', '4', 'aux', '_', '_'),
  row('3', "n't", 'not', 'PART', 'RB', '_', '4', 'advmod', '_', '_'),
  row('4', 'go', 'go', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  row('4.1', 'away', 'away', 'ADV', 'RB', '_', '_', '_', '_', '_'),
  row('5', '.', '.', 'PUNCT', '.', '_', '4', 'punct', '_', '_'),
  '',
  '# sent_id = brief-2',
  '# text = Rain fell.',
  row('1', 'Rain', 'rain', 'NOUN', 'NN', '_', '2', 'nsubj', '_', '_'),
  row('2', 'fell', 'fall', 'VERB', 'VBD', '_', '0', 'root', '_', 'SpaceAfter=No'),
  row('3', '.', '.', 'PUNCT', '.', '_', '2', 'punct', '_', '_'),
  '',
  '# newdoc id = other',
  '# newpar',
  '# newpar_block = head (1 s)',
  row('1', 'Storm', 'storm', 'NOUN', 'NN', '_', '0', 'root', '_', '_'),
  row('2', 'nears', 'near', 'VERB', 'VBZ', '_', '1', 'acl', '_', '_'),
  '',
].join('\n');

describe('conllu', () => {
  const documents = parseConllu(content);

  it('splits documents and leaves empty nodes out', () => {
    expect(documents.map((document) => document.id)).toEqual(['brief', 'other']);
    expect(documents[0].sentences[0].tokens.map((token) => token.form)).toEqual(['They', 'do', "n't", 'go', '.']);
  });

  it('counts heads from 0, with -1 for the root', () => {
    expect(documents[0].sentences[0].tokens.map((token) => token.head)).toEqual([3, 3, 3, -1, 3]);
  });

  it('lays sentences out as one text in which every token slices to itself', () => {
    const { text, sentences } = toSentences(documents[0]);
    expect(text).toBe("They don't go. Rain fell.");
    for (const sentence of sentences) {
      for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    }
    expect(sentences[0].tokens.map((token) => token.text)).toEqual(['They', 'do', "n't", 'go', '.']);
    expect(sentences[1].start).toBe(15);
  });

  it('starts an empty line at a paragraph and knows a heading', () => {
    const { sentences } = toSentences(documents[1]);
    expect(sentences[0].kind).toBe('heading');
    expect(documents[1].sentences[0].text).toBe('Storm nears');
  });
});
