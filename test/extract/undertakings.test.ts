import { describe, expect, it } from 'vitest';
import { claimAt, read, unbracket } from './reader';

/** Sentences with the deed in brackets, who does it, and what the text says of it. */
const CASES: readonly (readonly [text: string, subject: string | null, polarity: string, modality: string])[] = [
  ['Orsk Steel has no plans to [close] the mill.', 'Orsk Steel', 'denied', 'planned'],
  ['The union made no attempt to [reach] the minister.', 'The union', 'denied', 'attempted'],
  ['The ministry has no intention of [leaving] the treaty.', 'The ministry', 'denied', 'planned'],
  ['The commission has no power to [fix] prices.', 'The commission', 'denied', 'possible'],
  ['The bank has not announced a plan to [sell] the port.', 'The bank', 'open', 'planned'],
  ['The council may announce a plan to [sell] the port.', 'The council', 'affirmed', 'possible'],
  ['A plan to [sell] the port was announced by the council.', 'the council', 'affirmed', 'planned'],
  ['The bank supports a plan to [sell] the port.', null, '', ''],
];

describe('what somebody has, makes or announces plans to do', () => {
  for (const [marked, subject, polarity, modality] of CASES)
    it(marked, () => {
      const { text, marked: spans } = unbracket(marked);
      const claim = claimAt(read(text), spans[0]);
      if (subject === null) expect(claim).toBeUndefined();
      else
        expect([claim?.subject?.core.text, claim?.polarity, claim?.modality.kind]).toEqual([
          subject,
          polarity,
          modality,
        ]);
    });

  it('a plan that is denied is denied on the word of who denies it', () => {
    const { text, marked } = unbracket('Otto Brandt denied any plan to [sell] the club.');
    const claim = claimAt(read(text), marked[0]);
    expect([claim?.polarity, claim?.attribution.at(-1)?.act, claim?.attribution.at(-1)?.by.text]).toEqual([
      'denied',
      'denies',
      'Otto Brandt',
    ]);
  });

  it('the gerund of an intention is said, and not taken for granted', () => {
    const { text, marked } = unbracket('The ministry has no intention of [leaving] the treaty.');
    expect(claimAt(read(text), marked[0])?.status).toBe('asserted');
  });

  it('what nobody has plans for is worded so', () => {
    expect(read('Orsk Steel has no plans to close the mill.').claims.map(({ label }) => label)).toContain(
      'did not aim to close',
    );
  });
});

describe('what has no truth', () => {
  const RUMOURS: readonly (readonly [text: string, polarity: string, tellers: readonly string[]])[] = [
    ['There is no truth in reports that Holm has [resigned], her office said.', 'denied', ['her office']],
    ['The claims that the dam had [leaked] have no foundation, the agency said.', 'denied', ['the agency']],
    ['There is some truth in reports that Holm has [resigned], her office said.', 'affirmed', ['her office', '']],
    ['The ministry found no evidence for claims that the dam had [leaked].', 'open', ['']],
  ];
  for (const [marked, polarity, tellers] of RUMOURS)
    it(marked, () => {
      const { text, marked: spans } = unbracket(marked);
      const claim = claimAt(read(text), spans[0]);
      const told = claim?.attribution.slice(1).map(({ by }) => by.text);
      expect([claim?.polarity, told]).toEqual([polarity, tellers]);
    });
});
