import { describe, expect, it } from 'vitest';
import { readsAll } from './noted-sentences';
import { read } from './reader';

/** Who did what, where a clause, a teller or a title is put in between. */
readsAll({
  'what is told behind a clause of time': [
    [
      'Her brother had warned her the night before he drowned that the pump leaked.',
      'the pump LEAKED - @Her brother',
      'he DROWNED -',
    ],
  ],
  'what comes of what is told is no deed of the teller': [
    [
      'The tower was emptied on Monday, police said, forcing 200 people to sleep in a gym.',
      'The tower FORCED 200 people @police',
    ],
    ['The mine was shut, officials said, blaming the rain.', 'officials BLAMED the rain'],
  ],
  'a past tense that is no participle': [
    ['The singer had been suspended and no longer sang for the choir.', 'The singer NO_LONGER_SANG_FOR - !denied'],
  ],
  'what somebody else has in mind': [
    [
      'The inspector said the owner had been fined but thought the rules were unfair.',
      'the owner THOUGHT the rules were unfair @The inspector',
    ],
    [
      'An adviser said the agency had moved the money, but put the sum at $4 million and doubted that anyone knew.',
      'An adviser DOUBTED that anyone knew',
    ],
  ],
  'what is hard to do has no aim': [['The results would be hard to explain.', '!AIMED_TO_EXPLAIN', '!WOULD_BE_HARD']],
  'whoever is let is asked': [['“Let him explain it,” the judge said.', 'him ASKED_TO_EXPLAIN it ~asked @the judge']],
  'papers are dated and seen': [
    ['In a letter to the council dated March 3, the firm said it would leave.', '- DATED a letter'],
    ['Notes of the meeting, released in May, show that he left.', '- RELEASED Notes'],
  ],
  'answers are of whoever tells': [
    [
      'The envoy said Orlavia would appeal if it lost, and did not rule out new tariffs.',
      'The envoy DID_NOT_RULE_OUT new tariffs !denied',
    ],
  ],
  'what the days are counted to has come about': [
    [
      'The mayor told a builder that he would help with a permit 11 days before the council changed its rules.',
      'the council CHANGED its rules @The mayor',
    ],
  ],
  'a day behind an hour': [['The trial resumes at 9 a.m. Thursday.', 'The trial WILL_RESUME - ~planned']],
  'whatever is told of before the teller': [
    ['Villagers returned to fields the army said it had cleared.', 'it CLEARED fields @the army'],
    ['Villagers returned to fields the army said it had cleared months ago.', 'it CLEARED fields @the army'],
  ],
  'what is meant to be done to what the clause hangs on': [
    ['The board took a decision its staff have vowed to resist.', 'its staff VOWED_TO_RESIST a decision ~planned'],
    ['The bridge, which the army has tried to destroy, stands.', 'the army TRIED_TO_DESTROY The bridge ~attempted'],
    ['The money the state was told to pay is gone.', 'the state ASKED_TO_PAY The money ~asked'],
    ['He guarded the bridge, which both sides claim to hold.', 'both sides CLAIMED_TO_HOLD the bridge ~likely'],
    ['The reservoir, which Norland began filling last July, is new.', 'Norland BEGAN_FILLING The reservoir'],
    ['The reason the mayor wanted to leave is unclear.', 'the mayor WANTED_TO_LEAVE - ~wished'],
    ['She called for a vote, which the mayor refused to do.', 'the mayor REFUSED_TO_DO - !denied'],
  ],
  'what is done on somebody by somebody': [
    ['Raids by police on the camps have angered monks.', 'police RAIDED the camps'],
  ],
  'who is hired is no part': [["The school's consultants chose the site.", '!PART_OF']],
});

describe('titles in all their words', () => {
  for (const [sentence, label] of [
    ['Former Norvale Transport Secretary Ida Quell will lead it.', 'is former Secretary of'],
    ["The bank's Director of Animal Care, Sam Lund, left.", 'is Director of Animal Care of'],
    ['The Head of Safety at Corvane Rail, Pieter Maas, said the brakes were sound.', 'is Head of Safety of'],
  ] as const)
    it(sentence, () => {
      expect(read(sentence).claims.map((claim) => claim.label)).toContain(label);
    });
});

it('how long before is told with what it was before', () => {
  const { claims } = read('The bank sold the shares two days before the fraud was exposed.');
  const sold = claims.find(({ relation }) => relation === 'SOLD');
  expect(sold?.arguments.map(({ text }) => text)).toEqual(['two days before the fraud was exposed']);
});

it('what something is called that stands before the verb', () => {
  const { claims } = read('It is a sale which the mayor has called a gift.');
  const called = claims.find(({ relation }) => relation === 'CALLED');
  expect([called?.object?.core.text, called?.arguments.map(({ text }) => text)]).toEqual(['a sale', ['a gift']]);
});
