import { type NotedSentence, readsAll } from './noted-sentences';

/** Each sentence, of an article of 14 May 2024, and the claims that have to be among those read from it. `!` before a relation: no claim has it. */
const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'would of what was told': [
    ['The club said it would appeal against the ban.', 'it WOULD_APPEAL_AGAINST - ~planned @The club'],
    ['The appeal would be lodged next week, the lawyer said.', '- WOULD_LODGE The appeal ~planned @the lawyer'],
    ['The firm denied that it would close the mill.', 'it WOULD_NOT_CLOSE the mill ~planned !denied @The firm'],
    ['The airport would reopen on Friday, officials said.', 'The airport WOULD_REOPEN - ~planned @officials'],
    ['The tax would hurt savers, the minister said.', 'The tax WOULD_HURT savers ~conditional @the minister'],
    ['The club said it would welcome a ban.', 'it WOULD_WELCOME a ban ~conditional @The club'],
    [
      'The club said it would appeal if the ban was upheld.',
      'it WOULD_APPEAL - ~conditional @The club ?if the ban was upheld',
    ],
    ['"We would appeal on Friday," the lawyer said.', 'We WOULD_APPEAL - ~conditional @the lawyer'],
  ],
  'what one would only say': [
    ['The farmer would give only his first name.', 'The farmer WOULD_GIVE his first name'],
    ['The singer would say only that the tour was over.', 'The singer WOULD_SAY that the tour was over *only'],
    ['The minister would not give a date for the talks.', 'The minister WOULD_NOT_GIVE a date !denied'],
    ['The bank would not give way.', 'The bank WOULD_NOT_GIVE_WAY - ~conditional !denied'],
  ],
  'what one cannot do or be seen to do': [
    ['The mayor could not bring himself to sign the order.', 'himself COULD_NOT_SIGN the order ~possible !denied'],
    ['The minister cannot be seen to leave the talks.', 'The minister CAN_NOT_LEAVE the talks ~possible !denied'],
    ['"Either they come or they do not," the coach said.', 'they MAY_COME - ~possible @the coach'],
    ['He knows how to win an election.', 'He CAN_WIN an election ~possible'],
    ['The council asked where to build the school.', 'The council MAY_BUILD the school ~possible'],
  ],
  'what one is given time for or has done': [
    ['The owner was given six months to repair the roof.', 'The owner ASKED_TO_REPAIR the roof ~asked'],
    ['The farmers have sued to have the permit annulled.', '- MAY_ANNUL the permit ~attempted', '!ANNULED'],
    ['The bank will pay for any boat built before 2010.', '- BUILT any boat'],
  ],
  'what is set': [
    ['Ministers are meeting on Friday.', 'Ministers WILL_MEET - ~planned'],
    ['The minister is travelling to Oslo on Friday.', 'The minister TRAVELED_TO -'],
    ['The minister is travelling to Oslo next week.', 'The minister WILL_TRAVEL_TO - ~planned'],
    ['The market is now pricing in a cut on Friday.', 'The market PRICED -'],
    ['The union is planning a rally on Friday.', 'The union PLANNED a rally'],
    ['The team are back in action on Friday.', 'The team WILL_BE_BACK - ~planned'],
    ['The driver is due in court on Friday.', 'The driver WAS_DUE -'],
    ['The mayor is unhappy about the vote on Friday.', 'The mayor WAS_UNHAPPY_ABOUT -'],
    [
      'The result will not be known until the minutes are released next month.',
      '- WILL_RELEASE the minutes ~planned',
      '!IF_RELEASED',
    ],
    ['The strike will go on until the bank pays.', 'the bank IF_PAID - ~possible !open'],
    [
      'The minister proposed to freeze the work until the report is published next week.',
      '- IF_PUBLISHED the report ~possible !open',
    ],
  ],
  'what has come before what is to come': [
    [
      'Skiers will have to wait five years after the council voted to change the rule.',
      'the council VOTED_TO_CHANGE the rule ~planned',
    ],
    ['The goalkeeper will miss the final after breaking his leg.', 'The goalkeeper BROKE his leg'],
    ['The tutor is due in court after being charged with theft.', '- CHARGED The tutor +CHARGED_WITH theft'],
    ['The party agreed to back the budget after winning a promise.', 'The party WON a promise'],
    ['The singer plans to travel to Oslo after finishing the album.', 'The singer MAY_FINISH the album ~possible'],
    ['The director resigned before a hearing could be held.', '- COULD_NOT_HOLD a hearing ~possible !denied'],
    ['It has not been determined how the bank will pay.', '- DID_NOT_DETERMINE how the bank will pay !denied'],
    ['They had to wait an hour before they could leave.', 'they MAY_LEAVE - ~possible'],
    [
      'Any new drug must be tested before doctors can prescribe it.',
      'doctors WHETHER_CAN_PRESCRIBE it ~possible !open',
    ],
    [
      'The shares will not resume trading before the accounts are published.',
      'The shares WILL_NOT_RESUME_TRADING - ~planned !denied ?before the accounts are published',
    ],
  ],
  'of whom it is told': [
    ['Developers who build on city land must hire locals.', 'Developers MAY_BUILD - ~possible'],
    ['About 3,000 people who seek asylum in Norway could be sent abroad.', 'About 3,000 people SOUGHT_ASYLUM_IN -'],
    ['The plan would have spared anyone who already held a visa.', 'anyone HELD a visa'],
    ['Those recognised as refugees would be given a flat.', '- MAY_RECOGNISE Those ~possible'],
    ['The report names a risk that worries the lenders.', 'a risk WORRIED the lenders'],
    ['The lenders found cases where no contract existed.', 'contract DID_NOT_EXIST_IN - !denied'],
  ],
  'what is asked, pretended or a name': [
    ['The union demanded that half the flats be cheap.', 'half the flats ASKED_TO_BE_CHEAP - ~asked @The union'],
    ['The mayor pretended that the dam was safe.', 'the dam WAS_NOT_SAFE - !denied'],
    ['The mayor pretended that he had not read the report.', 'he READ the report'],
    ['A satellite called Otso was lost.', 'A satellite WAS_CALLED Otso'],
  ],
};

readsAll(CASES);
