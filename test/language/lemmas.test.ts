import { describe, expect, test } from 'vitest';
import { loadLemmas } from '../../src/language/lemmas';

const LEMMAS: readonly (readonly [word: string, upos: string, xpos: string, lemma: string])[] = [
  ['disputes', 'VERB', 'VBZ', 'dispute'],
  ['warned', 'VERB', 'VBD', 'warn'],
  ['planned', 'VERB', 'VBN', 'plan'],
  ['opposes', 'VERB', 'VBZ', 'oppose'],
  ['denying', 'VERB', 'VBG', 'deny'],
  ['urged', 'VERB', 'VBN', 'urge'],
  ['fled', 'VERB', 'VBD', 'flee'],
  ['besieged', 'VERB', 'VBN', 'besiege'],
  ['regrouped', 'VERB', 'VBD', 'regroup'],
  ['vetoed', 'VERB', 'VBD', 'veto'],
  ['reoccupying', 'VERB', 'VBG', 'reoccupy'],
  ['underwent', 'VERB', 'VBD', 'undergo'],
  ['has', 'AUX', 'VBZ', 'have'],
  ["n't", 'PART', 'RB', 'not'],
  ["'ll", 'AUX', 'MD', 'will'],
  ['cities', 'NOUN', 'NNS', 'city'],
  ['hostages', 'NOUN', 'NNS', 'hostage'],
  ['crises', 'NOUN', 'NNS', 'crisis'],
  ['Israelis', 'PROPN', 'NNPS', 'Israeli'],
  ['worst', 'ADJ', 'JJS', 'bad'],
  ['larger', 'ADJ', 'JJR', 'large'],
  ['American', 'ADJ', 'JJ', 'American'],
  ['Limited', 'ADJ', 'JJ', 'limited'],
  ['them', 'PRON', 'PRP', 'they'],
  ['35,000', 'NUM', 'CD', '35000'],
  ['NGO', 'NOUN', 'NN', 'NGO'],
];

describe('verbs that no table knows', () => {
  const { lemmatize } = loadLemmas();
  test.each([
    ['brachiated', 'brachiate'],
    ['blipped', 'blip'],
    ['gentrified', 'gentrify'],
    ['photoshopping', 'photoshop'],
    ['vlogged', 'vlog'],
    ['crowdsourced', 'crowdsource'],
    ['gaslighted', 'gaslight'],
    ['outflanking', 'outflank'],
    ['misgoverned', 'misgovern'],
  ])('%s: %s', (form, base) => {
    expect(lemmatize(form, 'VERB', form.endsWith('ing') ? 'VBG' : 'VBD')).toBe(base);
  });
});

describe('lemmas', () => {
  const { lemmatize } = loadLemmas();
  test.each(LEMMAS)('%s %s %s: %s', (word, upos, xpos, lemma) => {
    expect(lemmatize(word, upos, xpos)).toBe(lemma);
  });
});
