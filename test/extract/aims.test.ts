import { readsAll } from './noted-sentences';

/** What an infinitive behind a verb says of whose deed it is, and whether anybody aims at it. `!` before a relation: no claim has it. */
readsAll({
  'how long it takes is no aim': [
    ['The losses may take longer to count, the board said.', '!AIMED_TO_COUNT'],
    ['A rerun would take at least 90 days to organize.', '!AIMED_TO_ORGANIZE'],
    ['It would take 80mm over a month to make a difference.', '!AIMED_TO_MAKE'],
  ],
  'who is paid, cleared or booked does it': [
    ['Moody was paid £5,000 by the defendant to move the body.', 'Moody PAID_TO_MOVE the body ~planned'],
    ['In 2022 the firm paid $1.2 million to settle a suit.', 'the firm AIMED_TO_SETTLE a suit ~planned'],
    ['A coast guard inspector cleared the ferry to sail.', 'the ferry CLEARED_TO_SAIL - ~possible'],
    ['The host is being lined up to fill in from Monday.', 'The host LINED_UP_TO_FILL_IN - ~planned'],
    [
      'Hackers locked a trust out of its computers and demanded £4million to hand back the keys.',
      'Hackers AIMED_TO_HAND_BACK the keys ~planned',
    ],
  ],
  'who leaves something leaves it for an aim of his own': [
    ['The senator left politics in May to run a farm.', 'The senator AIMED_TO_RUN a farm ~planned'],
    ['Mr Rao left the ministry to join a bank.', 'Mr Rao AIMED_TO_JOIN a bank ~planned'],
    ['The minister left the board to settle the dispute.', 'the board LEFT_TO_SETTLE the dispute ~possible'],
    ['The pilot left the crew to land the plane.', 'the crew LEFT_TO_LAND the plane ~possible'],
  ],
  'who writes to somebody to ask asks': [
    ['The bishop emailed the dean to ask for the accounts.', 'The bishop AIMED_TO_ASK - ~planned'],
    ['The bishop told the dean to ask for the accounts.', 'the dean ASKED_TO_ASK - ~asked @The bishop'],
  ],
  'time that is given': [
    ['The regulator gave the company 30 days to respond.', 'the company ASKED_TO_RESPOND - ~asked @The regulator'],
    [
      'The president would then have 30 days to find another candidate.',
      'The president WOULD_HAVE_TO_FIND another candidate ~required',
    ],
  ],
  'what is done to somebody for an aim of others': [
    ['The governor was removed to give the ruling party access to funds.', '!AIMED_TO_GIVE'],
    ['Troops were sent to guard the bridge.', 'Troops AIMED_TO_GUARD the bridge ~planned'],
  ],
  'one of those who did something': [
    ['Barragan is the 19th filmmaker to quit the festival.', 'Barragan QUIT the festival'],
    ['Patil is the first former international to head the association.', 'Patil HEADED the association'],
  ],
  'of the word right before it': [
    ['Of the 341 members eligible to vote, 331 cast their ballots.', '!AIMED_TO_VOTE'],
    ['The work would be completed with three weeks to spare.', '!AIMED_TO_SPARE'],
    ['The government had run out of room to defend the old rate.', '!AIMED_TO_DEFEND'],
  ],
  'a permit that is taken away': [
    ["The regulator revoked the bank's licence to lend money.", 'the bank CAN_NOT_LEND money ~possible !denied'],
  ],
  'what comes before what': [
    ['The bank cut its rate a day before the talks resume.', 'the talks WILL_RESUME - ~planned'],
    ['The board must act before any season ends.', '!WILL_END'],
    [
      'The authority will hear both sides before advising the cabinet.',
      'The authority WILL_ADVISE the cabinet ~planned',
    ],
    ['Ministers would want guarantees before giving their consent.', 'Ministers MAY_GIVE their consent ~possible'],
    [
      'Two ministers said that he had been urged to quit before the hearing began.',
      'the hearing BEGAN - @Two ministers',
    ],
  ],
});
