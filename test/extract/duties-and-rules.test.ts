import { type NotedSentence, readsAll } from './noted-sentences';

/** What nobody has to do, what is not confirmed, what went before the news: sentences and how they are to be read. */
const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'a duty that is denied': [
    ['The judges do not have to buy the oil.', 'The judges NEED_NOT_BUY the oil ~required !denied'],
    ['Schools will not have to close.', 'Schools WILL_NOT_HAVE_TO_CLOSE - ~planned !denied'],
    ['Nobody has to leave.', 'Nobody MUST_LEAVE - ~required !denied'],
    ['The board had to close the mine.', 'The board HAD_TO_CLOSE the mine'],
    ['The families had nowhere to go.', 'The families CAN_NOT_GO - ~possible !denied'],
    [
      '"No child should have to learn that a school was shut," Osei said.',
      '- WHETHER_SHUT a school !open @Osei',
      'child MUST_NOT_HAVE_TO_LEARN that a school was shut ~required !denied @Osei',
    ],
  ],
  'what is not confirmed': [
    ['The firm has never confirmed that a ransom was paid.', '- WHETHER_PAID a ransom !open @The firm'],
    ['The firm confirmed that a ransom was paid.', '- PAID a ransom @The firm'],
    ['The firm did not reveal that it had paid a ransom.', 'it PAID a ransom @The firm'],
    ['The court did not find that the clerk had lied.', 'the clerk WHETHER_LIED - !open @The court'],
    ['The court found that the clerk had lied.', 'the clerk LIED - @The court'],
    ['"I don\'t know that she cheated," Osei said.', 'she WHETHER_CHEATED - !open @Osei > I'],
    ['"I did not know that she cheated," Osei said.', 'she CHEATED - @Osei > I'],
    ['"We do not know what killed the fish," Osei said.', 'what KILLED the fish @Osei > We'],
  ],
  'why it should be so': [
    ['He asked why the pier should be closed.', '- WHETHER_MUST_CLOSE the pier ~required !open @He'],
    ['Farmers do not see why they should pay.', 'they WHETHER_MUST_PAY - ~required !open @Farmers'],
    ['She explained why the law should be changed.', '- MUST_CHANGE the law ~required @She'],
    ['He asked why the pier was closed.', '- CLOSED the pier @He'],
  ],
  'what is denied of how many': [
    ['No fewer than 300 sheep were killed.', '- KILLED No fewer than 300 sheep'],
    ['The mayor hired no fewer than 40 clerks.', 'The mayor HIRED no fewer than 40 clerks'],
    ['Fewer than 300 sheep were killed.', '- KILLED Fewer than 300 sheep'],
    ['No trucks crossed the bridge.', 'trucks DID_NOT_CROSS the bridge !denied'],
    ['He said that "not one cent" was lost.', '- DID_NOT_LOSE one cent !denied @He'],
    ['He said that "one cent" was lost.', '- LOST one cent @He'],
  ],
  'how rules speak': [
    ['The law says that no party shall change its fees.', 'party MUST_NOT_CHANGE its fees ~required !denied @The law'],
    ['"We shall return," Osei said.', 'We WILL_RETURN - ~planned @Osei'],
  ],
  'who is urged': [
    [
      'Police urged anyone who saw the car to contact them.',
      'anyone ASKED_TO_CONTACT them ~asked @Police',
      'anyone SAW the car',
    ],
    ['The mayor asked people who live near the river to leave.', 'people ASKED_TO_LEAVE - ~asked @The mayor'],
    ['She told a friend who had a plan to save the pier.', '!ASKED_TO_SAVE'],
    ['She told a man who tried to enter the bank to leave.', 'a man TRIED_TO_ENTER the bank ~attempted'],
  ],
  'what is due': [
    ['The clerk is due back in court on Monday.', 'The clerk WAS_DUE_BACK -'],
    ['The team is due back on Monday.', 'The team WAS_DUE_BACK -'],
  ],
  'on what it hangs, without a comma or behind an aside': [
    [
      'The clerk said that if that was so she had been misled.',
      '- MISLED she @The clerk ?if that was so',
      'that IF_WAS_SO - ~possible !open @The clerk',
    ],
    [
      'It would have closed, he said, had a Norwegian yard not agreed to build the ship.',
      'It WOULD_HAVE_CLOSED - ~conditional @he ?had a Norwegian yard not agreed to build the ship',
      'a Norwegian yard IF_NOT_AGREE_TO_BUILD the ship ~possible !open @he',
    ],
  ],
  'what had happened before a plot': [
    [
      'The bureau said they conspired to starve the ferry of fuel after it undercut their prices.',
      'it UNDERCUT their prices @The bureau',
    ],
  ],
  'what should have been': [
    ['The road should have been open.', 'The road SHOULD_HAVE_BEEN_OPEN - ~required'],
    ['It must have been a fire.', 'It MUST_HAVE_BEEN a fire ~likely'],
    ['The mayor has been ill.', 'The mayor WAS_ILL -'],
  ],
  'whoever it would be': [
    ['Those who ignored the order would be fined, Osei said.', 'Those MAY_IGNORE the order ~possible @Osei'],
    ['Those who survived the crash would need care, Osei said.', 'Those SURVIVED the crash @Osei'],
    ['Those who ignored the order were fined.', 'Those IGNORED the order'],
    ['The captain would hand the log to any court that asked for it.', 'any court MAY_ASK - ~possible'],
    ['The firm paid any worker who lost a job.', 'any worker LOST a job'],
  ],
  'who denies and says': [
    [
      'The mayor denied that she had taken money and said the loans had been approved by the council.',
      'The mayor SAID the loans had been approved by the council',
      'the council APPROVED the loans @The mayor',
    ],
    [
      'She denied that her brother had fled and claimed his pension.',
      'her brother DID_NOT_CLAIM his pension !denied @She',
    ],
  ],
  'what went before the news': [
    ['The minister said he would resign, after a report blamed him.', 'a report BLAMED him', '!IF_BLAMED'],
    [
      'The bank said on Tuesday that it would cut rates, a day after a court blocked the merger.',
      'a court BLOCKED the merger',
    ],
    ['She said she would leave after the court ruled.', 'the court IF_RULED - ~possible !open @She'],
    ['The club said it would appeal, two weeks after it had lost the title.', 'it LOST the title @The club'],
  ],
  'what comes by a rule of whoever does it': [
    [
      'A driver who refuses a test loses the licence for a year.',
      'A driver MAY_REFUSE a test ~conditional',
      'A driver WOULD_LOSE the licence ~conditional',
    ],
    ['Companies that miss the deadline lose their deposit.', 'Companies WOULD_LOSE their deposit ~conditional'],
    ['A club that breaks its promise is expelled.', '- WOULD_EXPEL A club ~conditional'],
    ['The driver who refuses the test loses his licence.', 'The driver LOST his licence'],
    ['A charity that feeds 400 families faces closure.', 'A charity FACED closure'],
    ['A man who refuses to give his name says the dam is unsafe.', 'the dam WAS_UNSAFE - @A man'],
    ['A village, which misses its target, pays a tax.', 'A village PAID a tax'],
  ],
  'not all, and none of them': [
    ['Not all drivers welcomed the truce.', 'drivers NOT_ALL_WELCOMED the truce !denied'],
    ['Not all of the rebels agree.', 'the rebels NOT_ALL_AGREED - !denied'],
    ['Not all schools have to close.', 'schools NOT_ALL_HAVE_TO_CLOSE - ~required !denied'],
    ['Not all farmers will benefit.', 'farmers NOT_ALL_WILL_BENEFIT - ~planned !denied'],
    ['Not everyone is pleased.', 'Not everyone WAS_PLEASED - !denied'],
    ['All drivers welcomed the truce.', 'All drivers WELCOMED the truce'],
    ['None of the ministers resigned.', 'the ministers DID_NOT_RESIGN - !denied'],
    ['The ship named none of the missing men.', 'The ship DID_NOT_NAME the missing men !denied'],
    ['Not one of the clubs paid.', 'the clubs DID_NOT_PAY - !denied'],
    ['Neither of them spoke.', 'Neither of them DID_NOT_SPEAK - !denied'],
  ],
  'one of two duties': [
    [
      'The bishop should publish or resign.',
      'The bishop MAY_HAVE_TO_PUBLISH - ~possible',
      'The bishop MAY_HAVE_TO_RESIGN - ~possible',
    ],
    ['Drivers must register or face a fine.', '!MAY_HAVE_TO_REGISTER', 'Drivers MAY_FACE a fine ~possible'],
    ['The envoy would go to Oslo or stay in Rome.', 'The envoy MAY_STAY_IN - ~possible', '!WOULD_STAY_IN'],
    ['The mayor should publish the report and resign.', 'The mayor MUST_RESIGN - ~required'],
  ],
  'what hangs on nothing': [
    ['The grant is conditional on a vote of the council.', 'The grant WAS_CONDITIONAL_ON - ?on a vote of the council'],
    ['The grant is not conditional on a vote of the council.', 'The grant WAS_NOT_CONDITIONAL_ON - !denied'],
  ],
  'what hangs on a condition': [
    [
      'The minister had already met the owners and would move if they agreed.',
      'The minister MET the owners',
      'The minister WOULD_MOVE - ~conditional ?if they agreed',
    ],
    [
      'The union said that the trucks would not move until both mayors in the area had signed a deal.',
      'both mayors IF_SIGNED a deal ~possible !open @The union',
    ],
    ['The club would sell if the council agreed.', 'The club WOULD_SELL - ~conditional ?if the council agreed'],
  ],
  'what is one of two': [
    ['He said that no one had been charged and that "nobody has been cleared either".', '- CLEARED nobody !denied @He'],
    ['Either the club pays or the players leave.', 'the club MAY_PAY - ~possible'],
  ],
  'what has to be proved': [
    ['The firm must prove that the mill was sound.', 'the mill WHETHER_WAS_SOUND - !open'],
    ['The firm proved that the mill was sound.', 'the mill WAS_SOUND -'],
    ['The state must ensure that the road is built.', '- MUST_BUILD the road ~required'],
  ],
  'what worries somebody': [
    ['She worried about the firm leaving the town.', 'the firm MAY_LEAVE the town ~possible'],
    ['Parents worry about things getting worse.', 'things MAY_GET_WORSE - ~possible'],
    ['The union talked about people living in tents.', 'people LIVED_IN -'],
  ],
  'what a court heard': [
    [
      "The inquiry heard the pump, made at the firm's plant in Leeds, failed twice.",
      'the pump FAILED - *twice @somebody',
    ],
    ['The panel heard three witnesses, called by the firm, and adjourned.', 'The panel ADJOURNED -'],
  ],
  'who is cited at the end': [
    [
      'The square was half empty by noon, according to police; the union put the crowd at 9,000.',
      'the union PUT the crowd',
    ],
    ['According to police, two men fled; a third was caught.', '- CAUGHT a third @police'],
  ],
};

readsAll(CASES);
