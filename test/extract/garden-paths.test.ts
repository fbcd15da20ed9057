import { type NotedSentence, readsAll } from './noted-sentences';

/** Each sentence, of an article of 14 May 2024, and the claims that have to be among those read from it. `!` before a relation: no claim has it. */
const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'whose participle it is': [
    ['Doctors told to leave the building refused.', 'Doctors REFUSED -', '!TOLD'],
    ['The minister, heckled as he spoke, left without answering questions.', '- HECKLED The minister'],
    ['Shops caught opening before noon will be fined.', '- WILL_FINE Shops ~planned', '!CAUGHT'],
    ['Hackers believed to be working for a bank were arrested.', 'Hackers BELIEVED_TO_WORK_FOR - ~likely', '!BELIEVED'],
    [
      'In a letter read at council meetings on Tuesday, Mayor Ruth Okello (58) said she would step down.',
      '- READ a letter',
    ],
    [
      'A report by the inspectorate, handed to the minister on Tuesday, was leaked.',
      '- HANDED A report +HANDED_TO the minister',
    ],
    [
      'A clinic accused of billing for operations never performed will be closed.',
      '- DID_NOT_PERFORM operations !denied',
    ],
    ['The guards, none of whom had been trained, fled.', '- DID_NOT_TRAIN none of whom !denied'],
  ],
  'who says it': [
    [
      'A report by the ferry regulator, delivered on Friday, says four managers, including the harbour master, Tomas Brandt, knew of the leak.',
      'four managers KNEW_OF - @the ferry regulator',
    ],
    [
      'She said guards had kept her awake for four nights and told her that her son would be expelled.',
      'guards TOLD that her son would be expelled @She',
    ],
    [
      'A former deputy governor, quoted by the Daily Ledger, said the minister had resigned.',
      'the minister RESIGNED - @A former deputy governor',
    ],
    [
      'The court heard that the boat, bought online, carried 52 people and capsized within an hour.',
      'the boat CAPSIZED - @somebody',
    ],
    [
      'The government wants the bank to lend more, a demand its governor, Ravi Menon, rejected.',
      'its governor REJECTED a demand',
    ],
  ],
  'what is left unsaid': [
    ['Norway took 12 percent of the oil and Germany nearly a third.', 'Norway TOOK 12 percent'],
    [
      'The ship would have docked on Tuesday had the storm not closed the harbour.',
      'the storm IF_NOT_CLOSE the harbour ~possible !open',
      'The ship WOULD_HAVE_DOCKED - ~conditional ?had the storm not closed the harbour',
    ],
    [
      'Had the valves been opened sooner, the town would have been safe.',
      'the town WOULD_HAVE_BEEN_SAFE - ~conditional ?Had the valves been opened sooner',
    ],
    ['No soldier was ill-treated.', '- DID_NOT_ILL_TREAT soldier !denied'],
    ['Economists had expected no change.', 'Economists HAD_NOT_EXPECTED change !denied'],
  ],
  'what has not come about': [
    [
      'The chance of a healthy adult surviving such a fall is small.',
      'a healthy adult MAY_SURVIVE such a fall ~possible',
    ],
    [
      'A draft order dissolving parliament was found in his desk.',
      'A draft order WOULD_DISSOLVE parliament ~conditional',
    ],
    ["Kestrel Bank's lawyer said the bank would appeal.", "the bank WOULD_APPEAL - ~planned @Kestrel Bank's lawyer"],
    ['The director told staff that Ana Reyes would stay on full pay.', 'Ana Reyes WOULD_STAY - ~planned @The director'],
    ['The board meets Thursday.', 'The board WILL_MEET - ~planned'],
  ],
};

readsAll(CASES);
