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
  'what else the teller has to say': [
    [
      'The broker said she suspected the price had been fixed, and that two banks had known.',
      'two banks KNEW - @The broker',
    ],
    [
      'The 44-year-old said he had offered to sell his shares, but had no plans to leave.',
      'he DID_NOT_HAVE plans !denied @The 44-year-old',
    ],
    [
      'The bank said it had kept to the rules, but did not answer questions about the loan.',
      'The bank DID_NOT_ANSWER questions !denied',
    ],
    ['The mayor said jobs would depend on what the review found.', 'the review WHETHER_FOUND what !open @The mayor'],
    [
      'Villagers said the owner had opened the gates without warning, which the company denies.',
      'the company DENIED which',
    ],
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
    [
      'The coach said he would appeal and expected at least three clubs to support him.',
      'he WOULD_APPEAL - ~planned @The coach',
    ],
  ],
  'what stands between commas, or behind them': [
    ['She said, all the same, that she had faith in the jury.', 'she HAD faith @She'],
    [
      'She rejected a claim by a local politician, who is no relation of the injured guard, that the army had left the prison.',
      'the army DID_NOT_LEAVE the prison !denied @She',
    ],
    [
      'The records were released after the student newspaper, The Ardmoor Beacon, sued under the open-records law.',
      'the student newspaper SUED_UNDER -',
    ],
    ['Work on the northern tunnel, which began in May, has stopped.', 'Work BEGAN -'],
  ],
  'what is told at the end, and where': [
    [
      'The mayor owned two plots, and his cousin bought a third, records show.',
      'The mayor OWNED two plots @records',
      'his cousin BOUGHT a third @records',
    ],
    ['The bank lent money to firms, and fish show signs of plague.', 'fish SHOWED signs'],
    ['Two prisons have a roster under which, the guards say, violence has dropped.', 'violence DROPPED - @the guards'],
    [
      'Long rosters operate in two other prisons, where the guards say sick leave has fallen.',
      'sick leave FELL_IN - @the guards',
    ],
  ],
  'of whom it is said': [
    ['The school locked the gates to stop pupils being filmed.', '- AIMED_TO_STOP_FILMING pupils ~planned !denied'],
    ['The engineer requested anonymity to discuss the tender.', 'The engineer AIMED_TO_DISCUSS the tender ~planned'],
    ['The engineer asked staff to discuss the tender.', 'staff ASKED_TO_DISCUSS the tender ~asked @The engineer'],
    [
      'The coach expected four of the trustees to join him.',
      'four of the trustees EXPECTED_TO_JOIN him ~likely @The coach',
    ],
    ['The bridge was paid for largely by tolls.', 'tolls PAID_FOR The bridge *largely'],
    [
      "The survey put the lake's surface at 412 hectares and its depth at nine metres.",
      "The survey PUT the lake's surface",
    ],
    ['The pipe burst and flooded 200 cellars.', 'The pipe BURST -'],
    ['The offer was neither fair nor funded.', '- DID_NOT_FUND The offer !denied'],
    ['The tunnel had been left unguarded for three nights.', '- LEFT_UNGUARDED The tunnel'],
    ['The port raised no objection within the six months allowed by the treaty.', 'the treaty ALLOWED the six months'],
    ['In Tarn, where the mill cut jobs and later went into receivership, people wept.', 'the mill WENT -'],
    ['The firm\'s only reply was that it was "aware of the matter".', 'it WAS_AWARE - @The firm'],
  ],
  'behind one condition': [
    [
      'Without a new engine, I think the ship will not sail this year, the captain said.',
      'the ship WILL_NOT_SAIL - ~planned !denied @the captain > I ?Without a new engine',
    ],
    [
      'Unless the rains come, he warned, the dam will run dry and 300 farms will close.',
      '300 farms WILL_CLOSE - ~planned @he ?Unless the rains come',
    ],
    [
      'If he has proof, he should go to court, and if he has none, he should resign.',
      'he MUST_RESIGN - ~required ?if he has none',
    ],
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
