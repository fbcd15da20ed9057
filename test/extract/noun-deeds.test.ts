import { describe, expect, it } from 'vitest';
import { read } from './reader';

/** The claims of a text that are written as nouns: who | edge | whom or what. */
function deeds(text: string): string[] {
  return read(text)
    .claims.filter(({ form }) => form === 'noun')
    .map(({ subject, label, object }) => `${subject?.core.text ?? '-'} | ${label} | ${object?.core.text}`);
}

describe('deeds written as nouns', () => {
  const rows: readonly (readonly [text: string, ...gives: string[]])[] = [
    ['Villagers still talk about the Karnian attacks on the harbour.', 'Karnian | attacked | the harbour'],
    ['The minister ignored calls for a public inquiry.', '- | called for | a public inquiry'],
    [
      'Senator Marsh rejected complaints about the timetable from commuters.',
      'commuters | complained about | the timetable',
    ],
    [
      'The committee blamed the delay on the neglect of the sewers and Governor Tasso’s handling of the flood.',
      'Governor Tasso | handled | the flood',
    ],
    ['Officials described the talks between Norland and Veska as cordial.', 'Norland | talked with | Veska'],
    ['The sources know of talks between Norland and Veskan officials.', 'Norland | talked with | Veskan officials'],
    [
      'President Ilmo Strand made the remark while on a visit to Port Quell.',
      'President Ilmo Strand | visited | Port Quell',
    ],
    [
      'The paper printed criticism of the plan from lawmakers and traders.',
      'lawmakers | criticized | the plan',
      'traders | criticized | the plan',
    ],
  ];
  for (const [text, ...gives] of rows) it(text, () => expect(deeds(text)).toEqual(expect.arrayContaining(gives)));

  for (const text of [
    'Ministers called for talks between the union and the airline.',
    'Police feared an attack on the court by the gang.',
    'An attack on the depot by the rebels would cut the town off.',
    'Neighbours fled ahead of the Torvan invasion of the islands.',
    'The queen’s visit to Maroa was cancelled.',
    'The bank must move if it wants Norland’s approval for the sale.',
    'Norland has held no talks with Veska.',
    'The minister’s planned trip to Maroa was announced.',
  ])
    it(`not yet, or not at all: ${text}`, () => expect(deeds(text)).toEqual([]));

  it('takes for granted what is told of beside a denial', () => {
    const { claims } = read('Lawyers denied that the mayor’s treatment of the dockers was cruel.');
    const told = claims.find(({ form }) => form === 'noun')?.attribution.map(({ by, act }) => [by.kind, act]);
    expect(told).toEqual([['newsroom', 'says']]);
  });

  it('lets nobody deny criticism by not dismissing it', () => {
    const { claims } = read('The minister did not dismiss criticism of the plan from traders.');
    expect(claims.find(({ form }) => form === 'noun')?.polarity).toBe('affirmed');
  });
});

describe('feelings of a place', () => {
  it('are those of whoever is there', () => {
    const { claims } = read('The delay fuelled fears in Norland that the treaty would fail.');
    const failing = claims.find(({ label }) => label === 'may fail');
    expect(failing?.attribution.map(({ by, act }) => [by.text, act])).toEqual([
      ['newsroom', 'says'],
      ['Norland', 'believes'],
    ]);
  });
});
