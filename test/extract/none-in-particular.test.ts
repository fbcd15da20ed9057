import { type NotedSentence, readsAll } from './noted-sentences';

/** What hangs on a noun that means no particular thing; each sentence of an article of 14 May 2024, as in `noted-sentences.ts`. */
const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'what is denied to be of a kind': [
    ['This was not a ferry that sank.', 'a ferry WHETHER_SANK - !open'],
    ['This was not the ferry that sank.', 'the ferry SANK -'],
    ['This was a ferry that sank.', 'a ferry SANK -'],
  ],
  'without any': [
    ['The marchers left without a single stone thrown at the guards.', '- DID_NOT_THROW a single stone !denied'],
    ['The marchers may leave without a single stone thrown at the guards.', '- WHETHER_THREW a single stone !open'],
    ['The marchers left without the stones thrown at the guards.', '- THREW the stones'],
    ['The marchers left without a bag packed by the guards.', 'the guards PACKED a bag'],
  ],
  'however many there will be': [
    ['A single stone thrown will be held against us.', '- MAY_THROW A single stone ~possible'],
    ['The minister will answer every question put to her.', '- MAY_PUT every question +MAY_PUT_TO her ~possible'],
    ['The minister answered every question put to her.', '- PUT every question +PUT_TO her'],
    ['The minister will answer every question put to her last week.', '- PUT every question +PUT_TO her'],
    ['The minister will answer a question put to her.', '- PUT a question +PUT_TO her'],
  ],
  'what is favoured or not': [
    [
      'The mayor would favour a depot with a second truck based in the town.',
      'a second truck MAY_BE_BASED_IN - ~possible',
    ],
    ['The mayor favours a depot with a second truck based in the town.', 'a second truck WAS_BASED_IN -'],
    ['The mayor would favour the depot with a second truck based in the town.', 'a second truck WAS_BASED_IN -'],
    ['The league cannot support one that is driven by greed.', 'greed WHETHER_DROVE one !open'],
    ['The league can support the one that is driven by greed.', 'greed DROVE the one'],
    ['The board does not accept lists that are put together in haste.', '- WHETHER_PUT_TOGETHER lists !open'],
    ['The board did not accept lists that were put together in haste.', '!WHETHER_PUT_TOGETHER'],
    ['The union will not accept another promise written on paper.', '- WHETHER_WROTE another promise !open'],
  ],
  'what was not done': [
    [
      'The skipper would not have sailed in a boat that he thought was leaking.',
      'he WHETHER_THOUGHT was leaking !open',
    ],
    ['The skipper would not sail in a boat that he thought was leaking.', '!WHETHER_THOUGHT'],
    ['The skipper would not have sailed in the boat that he thought was leaking.', '!WHETHER_THOUGHT'],
  ],
  'whoever does not, and whoever did': [
    ['Those who did not sign by Friday would lose their cards.', 'Those MAY_NOT_SIGN - ~possible !denied'],
    ['Those who did not sign by Friday lost their cards.', 'Those DID_NOT_SIGN - !denied'],
    ['Those who have not signed will lose their cards.', '!MAY_NOT_SIGN'],
    ['Anyone who sold a ticket could be fined.', 'Anyone MAY_SELL a ticket ~possible'],
    [
      'The mayor is not aware of any clerk who could have sold a ticket.',
      'any clerk WHETHER_MAY_HAVE_SOLD a ticket ~possible !open',
    ],
    ['Skippers who change port will have to wait five years.', 'Skippers MAY_CHANGE port ~planned'],
  ],
  'whatever is gained': [
    ['Money recovered will go to the families.', '- MAY_RECOVER Money ~possible'],
    ['Money recovered in March will go to the families.', '- RECOVERED Money'],
    ['The money recovered will go to the families.', '- RECOVERED The money'],
    ['Money recovered went to the families.', '- RECOVERED Money'],
  ],
};

readsAll(CASES);
