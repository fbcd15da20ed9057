import { describe, expect, test } from 'vitest';
import { segment } from '../../src/language/segment';

function sentences(text: string): string[] {
  return segment(text).segments.map(({ start, end }) => text.slice(start, end));
}

/** `|` marks where a sentence ends and the next starts. */
const SPLITS: readonly (readonly [marked: string, why: string])[] = [
  ['The port closed. | Ships waited.', 'plain'],
  ['Gen. Ana Odel met Sen. J. T. Riggs on Jan. 5 at 9 a.m. in St. Avel.', 'titles, initials, months'],
  ['He works in the U.S. | The pay is low.', 'a word that starts sentences follows'],
  ['The U.S. Navy and Harbor Inc. Europe agreed.', 'a name goes on'],
  ['They flew at 5 p.m. | She stayed.', 'a pronoun follows'],
  ['It is shut from 11 p.m. to 6 a.m. | Clinics stay open.', 'no day and no zone follows an hour'],
  ['They left at 7 a.m. Monday and at 9 a.m. ET on Friday.', 'a day and a zone go on'],
  ['He missed the 10 a.m. Oslo train.', 'an article before the hour: it is the train of ten'],
  ['It opens at 9 a.m. Lima time.', 'the clock of a town'],
  ['It was No. 5 on the list. | “No.” | That was all.', '"No." before a number only'],
  ['“The port is shut.” | “We know,” she said.', 'the closing quote belongs to its sentence'],
  ['“Is the port shut?” he asked.', 'speech goes on in lower case'],
  ['“Is the port shut?” President Odel asked.', 'speech goes on with a name'],
  ['“It is shut!” | The crowd left.', 'no verb of speech follows'],
  ['"At the end of the day, the port is shut,"he said.', 'lost space after a quote'],
  ['There is no way back…Those who wait will see.', 'a lost space after dots is a boundary all the same'],
  ['He waited ... and left.', 'dots inside a sentence'],
  ['The law (passed in 2031.) | It failed.', 'the closing bracket belongs to its sentence'],
  ['The rain stopped. [3] | The sun rose.', 'a note belongs to the sentence before it'],
  ["`` It is shut . '' | The crowd left .", 'tokenised text'],
  ['They left Tammer. | President Odel stayed.', 'plain'],
  ['Prices rose 2.5 per cent vs. last year.', 'decimals and vs.'],
];

describe('sentences', () => {
  test.each(SPLITS)('%s', (marked) => {
    const text = marked.replaceAll(' | ', marked.includes('…Those') ? '' : ' ');
    if (marked.includes('…')) expect(sentences(text).length).toBe(2);
    else expect(sentences(text)).toEqual(marked.split(' | '));
  });

  test('paragraphs end sentences, with or without an empty line', () => {
    expect(sentences('The port closed\nShips waited outside the bay for two days.\n\nRain fell')).toEqual([
      'The port closed',
      'Ships waited outside the bay for two days.',
      'Rain fell',
    ]);
  });

  test('in text wrapped at a width a line break is a space', () => {
    const text = [
      'The harbour of Tammer was closed on Monday after the storm',
      'tore the roof off the customs house, and ships were told to',
      'wait outside the bay until the pier had been looked at by an',
      'engineer from the capital. The mayor said the work would',
      'take a week.',
      '',
      'Fishermen protested in front of the town hall, saying that',
      'a week without pay was more than they could bear.',
    ].join('\n');
    const found = segment(text).segments;
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
    expect(text.slice(found[1]!.start, found[1]!.end)).toMatch(/^The mayor said the work would\ntake a week\.$/);
  });

  test('a sentence of more than 2,000 characters or 400 words is cut, with a notice', () => {
    const text = `${'the ship sank, '.repeat(300)}and that was all.`;
    const { segments, notices } = segment(text);
    expect(segments.length).toBeGreaterThan(1);
    expect(segments.every(({ start, end, tokens }) => end - start <= 2000 && tokens.length <= 400)).toBe(true);
    expect(notices.map(({ code }) => code)).toContain('sentence-cut');
  });
});
