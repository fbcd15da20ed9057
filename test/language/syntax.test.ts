import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formPlaces } from '../../src/language/form-places';
import { MOST_WORDS } from '../../src/language/network-room';
import { loadSyntax, type TaggedTree } from '../../src/language/syntax';
import { isTree } from '../../src/language/tree-decoding';

const syntax = loadSyntax();
const read = (text: string): TaggedTree => syntax.read(text.split(' ').filter((word) => word !== ''));

/** One root, and every word reaches it; what depends on a word lies together. */
function expectTree({ heads, relations, certainty, tags }: TaggedTree): void {
  if (heads.length === 0) return;
  expect(isTree(Int32Array.from(heads), heads.length)).toBe(true);
  expect(relations[heads.indexOf(-1)]).toBe('root');
  expect(relations.filter((relation) => relation === 'root')).toHaveLength(1);
  expect(certainty.filter((value) => !(value > 0 && value <= 1))).toEqual([]);
  expect(tags).toHaveLength(heads.length);
}

describe('tags and trees that the program gives', () => {
  it.each([
    ['The minister warned against a wider strike .', 'warned <nsubj minister', 'warned <obl strike'],
    ['The plan was rejected by the council .', 'rejected <nsubj:pass plan', 'rejected <obl:agent council'],
    ['Ana Reyes , the mayor , said that the port would close .', 'said <ccomp close', 'said <nsubj Ana'],
    ['The town opened a school and closed a road .', 'opened <conj closed', 'closed <obj road'],
    ['What began as a protest became a riot .', 'ROOT <root became', 'became <nsubj What'],
  ])('%s', (text, ...expected) => {
    const words = text.split(' ');
    const { heads, relations } = read(text);
    const arcs = words.map((word, i) => `${heads[i]! < 0 ? 'ROOT' : words[heads[i]!]} <${relations[i]} ${word}`);
    expect(arcs).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['The minister warned against a wider strike .', 'DET NOUN VERB ADP DET ADJ NOUN PUNCT'],
    ['Officials would not say whether Ana Reyes had resigned .', 'NOUN AUX PART VERB SCONJ PROPN PROPN AUX VERB PUNCT'],
    ['They strike often .', 'PRON VERB ADV PUNCT'],
  ])('tag "%s"', (text, tags) => {
    const upos = read(text).tags.map((tag) => tag.upos);
    expect(upos.join(' ')).toBe(tags);
  });

  it('need the model: its absence is named', () => {
    expect(() => loadSyntax('no-such-folder')).toThrow(expect.objectContaining({ code: 'model-missing' }));
  });

  it('are surer where little else is likely', () => {
    const { certainty } = read('The minister rejected the plan on Monday with a smile .');
    expect(certainty[0]).toBeGreaterThan(0.95);
    expect(Math.min(...certainty)).toBeLessThan(certainty[0]!);
  });

  it('are one projective tree for any words', () => {
    const word = fc.oneof(fc.constantFrom('the', 'said', ',', '"', '.', 'and', 'Rafah', '-', 'that'), fc.string());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => expectTree(syntax.read(words))),
      { numRuns: 150, seed: 7 },
    );
  });

  it('are one tree for 2,000 words without a full stop, whose pieces hang on the root of the first', () => {
    const tree = read('the officials who said that the plan , which '.repeat(222));
    const { heads, relations, certainty } = tree;
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    const top = heads.indexOf(-1);
    const joined = heads.flatMap((head, word) => (head === top && word >= 2 * MOST_WORDS ? [word] : []));
    expect(joined.length).toBeGreaterThanOrEqual(Math.floor(heads.length / MOST_WORDS) - 2);
    expect(joined.every((word) => relations[word] === 'parataxis' && certainty[word]! < 0.5)).toBe(true);
  });

  it('are none for no words', () => {
    expect(syntax.read([])).toEqual({
      tags: [],
      heads: [],
      relations: [],
      certainty: [],
      states: new Int16Array(0),
      second: null,
    });
  });

  it('are the same of sentences that are read together, long ones and none among them', () => {
    const texts = ['They strike .', '', 'the officials who said that the plan , which '.repeat(60), 'It rained .'];
    const sentences = [...texts, ...texts].map((text) => text.split(' ').filter((word) => word !== ''));
    expect(syntax.readAll(sentences)).toEqual(sentences.map((words) => syntax.read(words)));
    expect(syntax.readAll([])).toEqual([]);
  });

  it('do not depend on what was read before', () => {
    const alone = read('They strike .');
    read('A very long sentence about a strike that nobody had called , nor wanted , stood here .');
    expect(read('They strike .')).toEqual(alone);
  });
});

describe('places of forms', () => {
  it('are kept for forms that come again, and never given away within a sentence', () => {
    const forms = formPlaces(8);
    const sentence = (...words: string[]) => {
      forms.begin();
      const places = words.map((word) => (forms.find(word) < 0 ? forms.take(word) : forms.find(word)));
      expect(new Set(places).size).toBe(new Set(words).size);
      return places;
    };
    const [the] = sentence('the', 'a', 'b');
    for (let n = 0; n < 20; n++) expect(sentence('the', `x${n}`, `y${n}`)[0]).toBe(the);
    forms.begin();
    expect(forms.find('x0')).toBe(-1);
  });
});
