import { type NotedSentence, readsAll } from './noted-sentences';

/** Where a sentence goes on: on whose word, under which condition. */
const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'what a second "that" goes on with': [
    [
      'He said he thought the order had been signed by his deputy, but that he had never seen it.',
      'he DID_NOT_SEE it !denied @He',
    ],
    [
      'A spokesman said it was false to suggest that anyone had been bribed, and that the vote had been fair.',
      '- DID_NOT_BRIBE anyone !denied @A spokesman',
      'the vote WAS_FAIR - @A spokesman',
    ],
  ],
  'what it is wrong to say is denied': [
    [
      'The minister said it was "wrong" to say that the army had fled.',
      'the army DID_NOT_FLEE - !denied @The minister',
    ],
    [
      'The minister said it was not wrong to say that the army had fled.',
      'the army WHETHER_FLED - !open @The minister',
    ],
  ],
  'what nobody doubts': [
    ['He had no doubt the ban was political.', 'the ban WAS_POLITICAL - @He'],
    ['The mayor said she was in no doubt that the roof leaked.', 'the roof LEAKED - @The mayor > she'],
    ['There is no doubt that the bridge was weak.', 'the bridge WAS_WEAK -'],
    ['He had doubts that the bridge was weak.', 'the bridge WHETHER_WAS_WEAK - !open @He'],
  ],
  'who has done what': [
    [
      'The watchdog said that it was looking into the sale, and no broker has been charged with a crime.',
      '- DID_NOT_CHARGE broker +DID_NOT_CHARGE_WITH a crime !denied',
    ],
    [
      'The port disputed that and said the log would be published before the hearing opens in June.',
      '- WOULD_PUBLISH the log ~conditional @The port',
    ],
    [
      'The regulator insists that the merger harms consumers and has asked a court to stop it.',
      'The regulator ASKED -',
    ],
    ['"They told me to leave my own house," he said, his hands shaking.', 'his hands SHOOK -'],
    [
      'A county audit published last year said a clerk opened the letter on 3 May, 2024, but did not say whether he passed it on.',
      'A county audit DID_NOT_SAY whether he passed it on !denied',
    ],
    ['The coach said he would appeal and expected a ban.', 'The coach EXPECTED a ban'],
  ],
  'behind one condition': [
    [
      'Advisers told the coach to appeal to the league should the result be overturned.',
      '- IF_OVERTURNED the result ~possible !open',
    ],
    [
      'The tanker would be released as soon as the leak was sealed and a fine was paid.',
      '- IF_PAID a fine ~possible !open',
    ],
  ],
};

readsAll(CASES);
