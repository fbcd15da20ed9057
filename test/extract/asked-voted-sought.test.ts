import { type NotedSentence, readsAll } from './noted-sentences';

/** Each sentence, of an article of 14 May 2024, and the claims that have to be among those read from it. `!` before a relation: no claim has it. */
const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'an asking that is denied': [
    ['Lund had never been asked to step down.', 'Lund NOT_ASKED_TO_STEP_DOWN - ~asked !denied'],
    ['The panel had not been asked to decide the case.', 'The panel NOT_ASKED_TO_DECIDE the case ~asked !denied'],
    ['Officers are not required to wear cameras.', 'Officers NOT_REQUIRED_TO_WEAR cameras ~required !denied'],
    ['Nobody was asked to leave.', 'Nobody ASKED_TO_LEAVE - ~asked !denied'],
    [
      'The company would not be allowed to open a mine.',
      'The company WOULD_NOT_BE_ALLOWED_TO_OPEN a mine ~possible !denied',
    ],
    ['The court could not compel the bank to pay.', 'the bank WHETHER_COULD_PAY - ~possible !open'],
  ],
  'what a vote does': [
    ['The members voted by 61 to 9 to reject the offer.', 'The members VOTED_TO_REJECT the offer', '!AIMED'],
    ['The council voted 4-3 on Tuesday night to drop the course.', 'The council VOTED_TO_DROP the course ~planned'],
  ],
  'time to do it in': [
    ['Inspectors gave the company 30 days to respond.', 'the company ASKED_TO_RESPOND - ~asked @Inspectors', '!AIMED'],
    ['Ministers gave the union a week to accept the offer.', 'the union ASKED_TO_ACCEPT the offer ~asked @Ministers'],
  ],
  'what is seen': [
    ['An officer can be heard shouting a warning.', 'An officer SHOUTED a warning'],
    ['Smoke could be seen rising from the roof.', 'Smoke ROSE_FROM -'],
  ],
  'what is not there yet': [
    [
      'She is seeking an injunction preventing him from repeating the claim.',
      'an injunction WOULD_PREVENT him ~conditional',
    ],
    ['The cook was due to have a tumour removed on Monday.', '- WILL_REMOVE a tumour ~planned'],
    ['The money will be paid the moment the league gives its approval.', 'the league MAY_GIVE its approval ~possible'],
    ['Fines could be imposed on firms that break the rule.', 'firms MAY_BREAK the rule ~possible'],
    ['At least 80 dollars would be needed for it to survive.', '!AIMED'],
  ],
  'what is there or has been': [
    ['She pointed to a report by the firm Becket Rowe, which recommended a dam.', 'the firm RECOMMENDED a dam'],
    [
      'The ministry opposes any cut, which it estimates would cost 2 billion euros.',
      'any cut WOULD_COST 2 billion euros ~conditional @it',
      '!MAY_ESTIMATE',
    ],
    ['Schools could close from Tuesday after unions walked out of talks.', 'unions WALKED_OUT_OF -'],
    ['Patil is the first player to head the association.', '!AIMED'],
  ],
  'what has its day': [
    ['The bank floated its currency a day before talks resume on a loan.', 'talks WILL_RESUME - ~planned'],
    ['Ministers had urged her to leave before the hearing began.', 'the hearing BEGAN -'],
    ['The bridge will reopen when the water falls.', 'the water IF_FELL - ~possible !open'],
  ],
  'who tells in the present': [
    [
      'The trust denies that it lost the records but admits that some pages cannot be found.',
      '- CAN_NOT_FIND some pages ~possible !denied @The trust',
    ],
    ['The captain denies it and claims that he was hurt.', '- HURT he @The captain'],
    [
      'Growers fear that frost will kill the vines, and have urged the minister to help.',
      'the minister ASKED_TO_HELP - ~asked @Growers',
    ],
    [
      'The owner disputes that any warning was given and says the winch was new.',
      '- DID_NOT_GIVE any warning !denied @The owner',
      'the winch WAS_NEW - @The owner',
    ],
  ],
  'who goes on in the present': [
    [
      'The authority denied that it had refused to talk and says its door is open.',
      'its door WAS_OPEN - @The authority',
    ],
    [
      'The government insists that parliament was consulted and plans to sign the contract before the session ends.',
      'The government PLANNED_TO_SIGN the contract ~planned',
    ],
    ['The gate was left unlocked.', '!LEFT_TO_UNLOCK', '!UNLOCKED'],
  ],
  'what a court has heard': [
    ['A clerk had twice reported the leak, an inquiry has heard.', 'A clerk REPORTED the leak *twice @somebody'],
    [
      'A pilot ignored two alarms although the controls did not work, an inquiry heard on Monday, three weeks after the plane came down near Oslo.',
      'an inquiry HEARD A pilot ignored two alarms although the controls did not work',
    ],
    ['The driver was drunk, a court heard on Monday.', 'The driver WAS_DRUNK - @somebody'],
  ],
};

readsAll(CASES);
