import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../src/language';
import { consistent } from '../../src/language/names-consistency';
import { EMPTY_GAZETTEER } from '../../src/language/names-gazetteer';
import { type LabelledRun, labelRun, NAME_CLASSES, runsOf } from '../../src/language/names-labels';

const language = loadLanguage();

/** `name/type` of each name in the text. */
function names(text: string): string[] {
  return language
    .analyze(text)
    .sentences.flatMap((sentence) => sentence.names.map((name) => `${text.slice(name.start, name.end)}/${name.type}`));
}

const NAMES: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'Prime Minister Ana Reyes met officials of the World Health Organization in Nairobi on Monday.',
    ['Ana Reyes/person', 'World Health Organization/organization', 'Nairobi/place'],
  ],
  [
    'Israeli officials warned Egypt, two diplomats told Reuters.',
    ['Israeli/other', 'Egypt/place', 'Reuters/organization'],
  ],
  ['The U.S. and the UK imposed sanctions on Russia.', ['U.S./place', 'UK/place', 'Russia/place']],
  [
    'Environment Minister Tomas Reyes said the Harbor Authority had fined Norvik Shipping Inc. for the spill.',
    ['Tomas Reyes/person', 'Harbor Authority/organization', 'Norvik Shipping Inc./organization'],
  ],
  [
    'Former Interior Minister Pavel Novak joined the Lasker Party in Port Selby.',
    ['Pavel Novak/person', 'Lasker Party/organization', 'Port Selby/place'],
  ],
  ['The rain stopped in the afternoon, and they went home.', []],
];

describe('names', () => {
  test.each(NAMES)('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a code in brackets after an athlete is a country', () => {
    expect(names('Second came Daniel Alonso (ESP), third Joao Miranda (PRT).')).toEqual(
      expect.arrayContaining(['ESP/place', 'PRT/place']),
    );
  });

  test('spans of names are those of their first and last tokens', () => {
    const text = '“We agree,” said Ana Reyes of Port Anselm’s Harbour Board.';
    for (const { tokens, names: found } of language.analyze(text).sentences) {
      for (const { first, last, start, end } of found) {
        expect([start, end]).toEqual([tokens[first]!.start, tokens[last]!.end]);
      }
    }
  });

  test('analysis covers odd text: nothing, white space, symbols', () => {
    for (const text of ['', ' \n\t ', '***', '\u200b', '\ud800', '"', '.', '(((']) {
      expect(() => language.analyze(text)).not.toThrow();
    }
  });
});

describe('one article, one class for a form', () => {
  const run = (type: (typeof NAME_CLASSES)[number]): LabelledRun => ({
    first: 0,
    last: 0,
    type: NAME_CLASSES.indexOf(type),
  });

  test('the class found twice as often wins', () => {
    const sentences = [['Tammer'], ['Tammer'], ['Tammer']];
    const runs = [[run('place')], [run('place')], [run('organization')]];
    expect(
      consistent(sentences, runs)
        .flat()
        .map(({ type }) => NAME_CLASSES[type]),
    ).toEqual(['place', 'place', 'place']);
  });

  test('the last name of a person is that person', () => {
    const sentences = [['Ana', 'Reyes'], ['Reyes']];
    const runs = [[{ first: 0, last: 1, type: NAME_CLASSES.indexOf('person') }], [run('organization')]];
    expect(consistent(sentences, runs)[1]![0]!.type).toBe(NAME_CLASSES.indexOf('person'));
  });
});

test('labels of a run read back as that run', () => {
  const runs: LabelledRun[] = [
    { first: 0, last: 0, type: 1 },
    { first: 1, last: 3, type: 0 },
    { first: 5, last: 6, type: 2 },
  ];
  const labels = new Uint8Array(8);
  for (const run of runs) labelRun(labels, run);
  expect(runsOf(labels)).toEqual(runs);
  expect(EMPTY_GAZETTEER.phrases.size).toBe(0);
});
