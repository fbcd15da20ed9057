import { describe, expect, it } from 'vitest';
import { LIGHT_VERBS } from '../../src/data/denied-deeds';
import { deniedIn } from './denied-in';

describe('a deed is denied by its noun', () => {
  const LIGHT: Readonly<Record<string, string>> = {
    make: 'no such promise was made',
    give: 'no promise was given',
    issue: 'it issued no promise',
    hold: 'no promise was held',
    'carry out': 'no promise was carried out',
    receive: 'the union received no such promise',
    get: 'the union got no promise',
    commit: 'no promise was committed',
    have: 'the union had no promise',
    conduct: 'no promise was conducted',
    reach: 'no promise had reached the union',
    'take place': 'no promise took place',
    occur: 'no promise had occurred',
    happen: 'no promise happened',
    be: 'there was no promise',
    exist: 'no such promise existed',
  };
  it.each([...LIGHT_VERBS.keys()])('by the verb %s', async (verb) => {
    const found = await deniedIn(
      `The union said Velora Sugar promised new houses. Director Ivo Lund said ${LIGHT[verb]}.`,
    );
    expect(found).toEqual([expect.stringMatching(/ > promised$/)]);
  });

  it.each<[string, string[]]>([
    // Who says that a promise was broken takes for granted that it was made.
    [
      'The growers said Velora Sugar had broken a promise to buy the crop. Velora Sugar denied that any promise had been made.',
      ['had been made > had broken'],
    ],
    ['The coach said the referee apologised. The referee denied making any apology.', ['denied making > apologised']],
    ['Villagers said the army shelled the market. The army said no shell was fired.', ['was fired > shelled']],
    [
      'The union said 400 workers had been dismissed. Orsk Foods denied the dismissals.',
      ['denied > had been dismissed'],
    ],
    [
      'The rangers accused Skog Paper of poisoning the trout. Skog Paper denies responsibility.',
      ['denies > poisoning'],
    ],
    [
      'The clerk said the council overruled Ada Holm. Ivo Lund denied that anyone was overruled.',
      ['was overruled > overruled'],
    ],
    [
      'The clerk said inspectors had come upon it and found grey mould. Ivo Lund said no inspector had found any mould.',
      ['had found > found'],
    ],
    ['Pensioners said the bank had raised its fees. The bank insisted it had not.', ['insisted > had raised']],
    ['Divers said the tank leaked. The owner, Ivo Lund, said that was not so.', ['said > leaked']],
    // Nobody tells the deed.
    ['The union asked for a promise. Ivo Lund said no promise was made.', []],
    ['The clerk said there would be an inspection. Ivo Lund said no inspection took place.', []],
    ['The police said they found a knife. Ivo Lund said no knife had been used.', []],
    ['The auditors said the packs had been paid for. Ivo Lund said there were no ghost packs.', []],
    ['The clerk said traders were there. Ivo Lund said there was nobody with a gun.', []],
    ['The clerk said officers watched. Ivo Lund said no officer had been issued with live rounds.', []],
    ['Ida Holm said the ministry had told her that it issued no certificate.', []],
    ['The Tarn Post reported that two officials had met. Ivo Lund would neither confirm nor deny the meetings.', []],
    ['The board let the water in. Ivo Lund said: "Why did the board not write one letter?"', []],
  ])('%s', async (text, found) => expect(await deniedIn(text)).toEqual(found));
});
