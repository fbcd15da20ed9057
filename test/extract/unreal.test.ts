import { type NotedSentence, readsAll } from './noted-sentences';

/** What hangs on a deed that is not told as done; each sentence of an article of 14 May 2024, as in `noted-sentences.ts`. */
const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'what one would rather do': [
    ['She would rather lose a month than lose the ban.', 'She WOULD_RATHER_LOSE - ~wished'],
    ['The mayor would sooner quit than sign it.', 'The mayor WOULD_SOONER_QUIT - ~wished'],
    ['The mayor would rather be arrested than leave the school.', 'The mayor WOULD_RATHER_BE_ARRESTED - ~wished'],
    ['The mayor would rather not sell the mill.', 'The mayor WOULD_RATHER_NOT_SELL the mill ~wished !denied'],
    ['The mayor would rather the two unions met.', 'the two unions SHOULD_MEET - ~wished'],
    ['The plant would rather quickly fail.', 'The plant WOULD_FAIL - *rather quickly ~conditional'],
  ],
  'whichever it will be': [
    ['The envoy would work with whichever party the voters chose.', 'the voters MAY_CHOOSE whichever party ~possible'],
    ['The envoy worked with whichever party the voters chose.', 'the voters CHOSE whichever party'],
    ['The envoy will back whichever firm agrees to pay.', 'firm MAY_AGREE_TO_PAY - ~possible'],
    ['Up to 90 people who seek shelter could be moved.', 'Up to 90 people MAY_SEEK_SHELTER - ~possible'],
    ['About 90 people who seek shelter could be moved.', 'About 90 people SOUGHT_SHELTER -'],
    ['The ruling would send every family that loses to prison.', 'every family MAY_LOSE_TO - ~conditional'],
  ],
  'a kind and none that is there': [
    ['A judge who hears only one side is not a judge.', 'A judge MAY_HEAR one side ~possible'],
    ['A judge who heard only one side is not a judge.', 'A judge HEARD one side'],
    ['A judge who hears the friends of one side isn’t a judge.', 'A judge MAY_HEAR the friends ~possible'],
    ['A valve fitted to a boat is not a slip.', '- MAY_FIT A valve +MAY_FIT_TO a boat ~possible'],
    ['A valve fitted to the ferry is not a toy.', '- FITTED A valve +FITTED_TO the ferry'],
    ['Nobody wanted to be the club that gave in.', 'the club WHETHER_GAVE_IN - !open'],
    ['Nobody wanted to miss the club that gave in.', 'the club GAVE_IN -'],
    ['The mayor hopes to be the woman who ends the drought.', 'the woman MAY_END the drought ~possible'],
    [
      'Residents who have not registered should call the office.',
      'Residents MAY_NOT_HAVE_REGISTERED - ~possible !denied',
    ],
    ['Residents who have not registered missed the vote.', 'Residents DID_NOT_REGISTER - !denied'],
  ],
  'what a condition is of': [
    [
      'Norland will reopen the border if the exporters ship grain tested by a laboratory.',
      'a laboratory MAY_TEST grain ~possible',
    ],
    [
      'Norland will reopen the border if the exporters ship grain tested by the laboratory.',
      'the laboratory TESTED grain',
    ],
    [
      'Norland reopened the border after the exporters shipped grain tested by a laboratory.',
      'a laboratory TESTED grain',
    ],
    ['The port will open if a storm forecast to pass on Friday has passed.', 'a storm FORECAST_TO_PASS - ~likely'],
    [
      'The fund will grow only if it is paid with money recovered from Orsk.',
      '- MAY_RECOVER money +MAY_RECOVER_FROM Orsk ~possible',
    ],
  ],
  'what has not come yet': [
    [
      'The mayor said she stayed in charge until a judge decided otherwise.',
      'a judge MAY_DECIDE - ~possible @The mayor',
    ],
    ['The mayor stayed in charge until a judge decided so.', 'a judge DECIDED -'],
    ['The minister ruled out an exchange until the sailors were freed.', '- MAY_FREE the sailors ~possible'],
    ['The coach said a player was innocent until proven guilty.', 'a player MAY_PROVE_GUILTY - ~possible @The coach'],
    ['The envoy said grants were available once a truce had lasted.', 'a truce IF_LASTED - ~possible !open @The envoy'],
    ['The envoy said grants were paid once a truce had lasted.', 'a truce LASTED - @The envoy'],
    ['The lawyer advised against an appeal before the audit was ready.', 'the audit MAY_BE_READY - ~possible'],
    [
      'Staff said the lawyer had advised against seeking a review before the audit was in.',
      'the audit MAY_BE_IN - ~possible @Staff',
    ],
    ['The lawyer filed an appeal before the audit was ready.', 'the audit WAS_READY -'],
    ['Nobody would have to move before new huts were built and painted.', '- MAY_PAINT new huts ~possible'],
    ['The families moved before new huts were built and painted.', '- PAINTED new huts'],
    ['The mayor told him to pay before a single bus was delivered.', '- MAY_DELIVER a single bus ~possible'],
    ['The mayor told him to pay before the bus was delivered.', '- DELIVERED the bus'],
    ['The farmers would think twice before reporting a sick cow.', 'The farmers WHETHER_REPORTED a sick cow !open'],
    ['The farmers will call the vet before reporting a sick cow.', 'The farmers WILL_REPORT a sick cow ~planned'],
  ],
  'what goes on meanwhile': [
    [
      'The union would agree provided that drilling stopped while the talks went on.',
      'the talks IF_WENT_ON - ~possible !open',
    ],
    ['The minister said building would go on as they talked.', 'they WOULD_TALK - ~conditional @The minister'],
    ['The minister said fees would rise as costs rose.', 'costs WOULD_RISE - ~conditional @The minister'],
    ['The minister said the mill would shut as it needed repairs.', '!WOULD_NEED'],
    ['The minister said the mill would shut as the council had voted for it.', '!WOULD_VOTE_FOR'],
    ['The minister said building went on as they talked.', 'they TALKED - @The minister'],
  ],
  'a denial that reaches what is below it': [
    ['The mayor does not want the bank to leave.', 'the bank SHOULD_NOT_LEAVE - ~wished !denied @The mayor'],
    ['The sailor did not want his name used.', '- SHOULD_NOT_USE his name ~wished !denied'],
    ['Not everyone wants the mine stopped.', '- WHETHER_SHOULD_STOP the mine ~wished !open'],
    [
      'The builder said he could not make the sums work at that price.',
      'the sums COULD_NOT_WORK - ~possible !denied @The builder',
    ],
    ['The crowd fled with no shots fired.', '- DID_NOT_FIRE shots !denied'],
    ['The clerk fled with no money earned last year.', '- WHETHER_EARNED no money !open'],
    ['The mayor had asked nobody to reopen it.', 'nobody ASKED_TO_REOPEN it ~asked !denied @The mayor'],
    ['The mayor had asked somebody to reopen it.', 'somebody ASKED_TO_REOPEN it ~asked @The mayor'],
    ['Seven clerks, none of whom had asked to be moved, left.', '- NOT_ASKED_TO_MOVE none of whom ~asked !denied'],
    [
      'The law would not bar any officer from entering.',
      'any officer WOULD_NOT_BE_BARRED_FROM_ENTERING - ~conditional',
    ],
    ['That is not something we can fund.', 'we CAN_NOT_FUND something ~possible !denied'],
    ['That is something we can fund.', 'we CAN_FUND something ~possible'],
    ['The flood left them with nowhere to go.', 'them COULD_NOT_GO - ~possible !denied'],
    ['The flood left them with somewhere to go.', '!COULD_NOT_GO'],
  ],
  'a denial that does not': [
    ['The officer is not sorry that he spared the crew.', 'he SPARED the crew'],
    ['The officer did not say that he spared the crew.', 'he WHETHER_SPARED the crew !open @The officer'],
  ],
  'as sure as what it stands beside': [
    [
      'The parties agreed that she would lead the council, with Hale returning to the treasury.',
      'Hale WOULD_RETURN_TO - ~planned @The parties',
    ],
    ['The mayor leads the council, with Hale returning to the treasury.', 'Hale RETURNED_TO -'],
    [
      'The report said the raiders had most likely come from Orsk and returned home.',
      'the raiders LIKELY_RETURNED_HOME - ~likely @The report',
    ],
    ['She is supposed to have signed the deed.', 'She SUPPOSED_TO_SIGN the deed ~likely'],
    ['She is supposed to sign the deed.', 'She SUPPOSED_TO_SIGN the deed ~planned'],
    [
      'Under the rules, hospitals that saw most patients were eligible for a bonus.',
      'hospitals MAY_SEE most patients ~possible',
    ],
    ['The hospitals that saw most patients were eligible for a bonus.', 'The hospitals SAW most patients'],
  ],
  'not before, not until': [
    [
      'The senator supports closing the port, but not before the state pays the town.',
      'the state MAY_PAY the town ~possible',
    ],
    ['The union signed, but not before the bank paid.', 'the bank PAID -'],
    ['The union signed, but not until the bank paid.', 'the bank PAID -'],
    ['The union signed, but the bank did not pay.', 'the bank DID_NOT_PAY - !denied'],
  ],
  signs: [
    [
      'The experts found strong indications that the deed was forged by Reed.',
      'Reed LIKELY_FORGED the deed ~likely @The experts',
    ],
    ['There were signs that the family had sold the house.', 'the family LIKELY_SOLD the house ~likely'],
    ['The board saw no sign that the firm had lied.', 'the firm WHETHER_LIED - !open'],
  ],
};

readsAll(CASES);
