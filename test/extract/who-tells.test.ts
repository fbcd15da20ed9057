import { readsAll } from './noted-sentences';

/** On whose word something is, where the verb of telling stands near what cannot tell, or far from what is told. */
readsAll({
  'who tells it stands at the end, and who asks behind "by"': [
    [
      'Should the talks fail, the union will strike, its leader said.',
      'the union WILL_STRIKE - ~planned @its leader ?Should the talks fail',
    ],
    [
      'The union said that should the talks fail, its members would strike.',
      'its members WOULD_STRIKE - ~conditional @The union ?should the talks fail',
    ],
    ['The dam was built on sand, a review has found.', '- BUILT The dam @a review'],
    [
      'The firm was told by the regulator to repay its customers.',
      'The firm ASKED_TO_REPAY its customers ~asked @the regulator',
    ],
  ],
  'what is set against what was told is not told by the same one': [
    [
      'Thirty people were killed, the hospital said, although the army counted ten bodies.',
      '- KILLED Thirty people @the hospital',
      'the army COUNTED ten bodies',
    ],
    ['The bank had broken the law, the judge said, though it had paid a fine.', 'it PAID a fine @the judge'],
    [
      'The army has been accused by rights groups of using cluster bombs.',
      'The army USED cluster bombs @rights groups',
    ],
  ],
  'what another teller says meanwhile is not told by the first': [
    [
      'Teachers said they would strike until wages rise, even as the governor insisted that the offer was fair.',
      'the offer WAS_FAIR - @the governor',
    ],
    [
      'The firm said it would sue if the mine closed, even as analysts said the pit was worthless.',
      'the pit WAS_WORTHLESS - @analysts',
    ],
    [
      'The firm said it would sue if the mine closed, as its lawyers had warned that the law was unclear.',
      'the law WAS_UNCLEAR - @The firm > its lawyers',
    ],
  ],
  'who stands beside what is left open or denied says it of the last that is told': [
    [
      'Ada Holm stressed that she was making no finding that the minutes were forged, as the widow alleges.',
      '- WHETHER_FORGED the minutes !open @Ada Holm',
      '- FORGED the minutes @the widow',
    ],
    [
      'The minister denied that the dam had been sabotaged, as the opposition alleges.',
      '- DID_NOT_SABOTAGE the dam !denied @The minister',
      '- SABOTAGED the dam @the opposition',
    ],
    [
      'Police are investigating whether the guard fled, as the owner maintains.',
      'the guard WHETHER_FLED - !open',
      'the guard FLED - @the owner',
    ],
    [
      'There is no evidence that the crew had fled, as the shipowner claimed.',
      'the crew WHETHER_FLED - !open',
      'the crew FLED - @the shipowner',
    ],
    ['The dam burst, as engineers claim.', 'The dam BURST - @engineers'],
  ],
  '"that" goes back to what stands before it': [
    ['The owner of the ship that sank has fled.', 'the ship SANK -'],
    ['The wife of the man who shot the mayor has fled.', 'the man SHOT the mayor'],
  ],
  'what is denied in a relative clause tells nothing': [
    ['A man who denied the charge at the hearing was jailed on Tuesday.', '- JAILED A man', 'A man DENIED the charge'],
    [
      'The trial collapsed, and a clerk who answered the call in his office said that the judge had left.',
      'the judge LEFT - @a clerk',
      'a clerk ANSWERED the call',
    ],
    ['The driver who confirmed the order said the van was empty.', 'the van WAS_EMPTY - @The driver'],
    ['The trustee who said the roof would fall was ignored.', 'the roof WOULD_FALL - ~conditional @The trustee'],
  ],
  'with a subject before it, a verb has a thing for its object and not for its teller': [
    [
      'Two members said the chair had promised that she would quit if the audit, due in May, confirmed an overpayment.',
      'she WOULD_QUIT - ~conditional @Two members > the chair ?if the audit, due in May, confirmed an overpayment',
    ],
    ['Three men were held overnight, confirmed a spokesman.', '- HELD Three men @a spokesman'],
    ['The reactor was shut down at noon, announced the regulator.', '- SHUT_DOWN The reactor @the regulator'],
  ],
  'a verb that tells beside quotation marks': [
    ['"She gave her blood. They lost it," posed the lawyer, Ana Reyes.', 'They LOST it @the lawyer'],
    ['The dam posed a risk to the town.', 'The dam POSED a risk'],
  ],
  'what went on suggests it, and no thing says so': [
    ["The bakery's shares rose, suggesting that traders await a bid.", 'traders LIKELY_AWAITED a bid ~likely'],
    ['The clerk shrugged, suggesting that the mill was safe.', 'the mill WAS_SAFE - @The clerk'],
  ],
  'what stands behind the colon is not what is denied': [
    ['The museum denies this: according to its clerk, the vase was packed in foam.', '- PACKED the vase @its clerk'],
    ['The mayor denied the charge: the road was dry.', 'the road WAS_DRY -'],
  ],
  'who finds no grounds to believe it leaves it open': [
    ['The panel found no grounds to believe that the pilot had lied.', 'the pilot WHETHER_LIED - !open'],
  ],
  'what hangs behind the teller is told too': [
    [
      'The mill may close, the report said, with workers knowing that orders fell.',
      'orders FELL - @the report > workers',
    ],
    [
      'The mill may close, the report said, with the owner declining to comment.',
      'the owner DECLINED_TO_COMMENT - !denied',
    ],
  ],
  'a past beside "would"': [
    [
      'The mayor said the bridge would stay shut while divers inspected the piers.',
      'divers WOULD_INSPECT the piers ~conditional @The mayor',
    ],
    ['The firm said it would not comment while the trial was under way.', 'the trial WAS - @The firm'],
  ],
  'an outlet that something is told to': [
    ['Olav Tveit told a local newspaper that the hives were empty.', 'the hives WAS_EMPTY - @Olav Tveit'],
    ['Olav Tveit told this newspaper that the hives were empty.', 'the hives WAS_EMPTY - @Olav Tveit'],
    [
      'Olav Tveit told a radio station, Nord FM, that the hives were empty.',
      'the hives WAS_EMPTY - @Nord FM > Olav Tveit',
    ],
    [
      'Olav Tveit told the broadcaster Horizon TV that the hives were empty.',
      'the hives WAS_EMPTY - @Horizon TV > Olav Tveit',
    ],
  ],
  'what goes on with the first "that"': [
    [
      'The vet said the owner had complained that the kennel was damp, and that the dogs had been moved.',
      'the kennel WAS_DAMP - @The vet > the owner',
      '- MOVED the dogs @The vet',
    ],
    [
      'The trainer said his aide had hinted that she might leave, but that no contract was signed.',
      '- DID_NOT_SIGN contract !denied @The trainer',
    ],
    [
      'Aides say that he believes the bill helps farmers and that he has not decided when to sign.',
      'he DID_NOT_DECIDE - !denied @Aides',
    ],
    [
      'Aides say that the senator thinks the vote is lost and that he will not run again.',
      'he WILL_NOT_RUN_AGAIN - ~planned !denied @Aides',
    ],
    [
      'The report says engineers warned that the dam was cracked and that it could fail.',
      'it MAY_FAIL - ~possible @The report > engineers',
    ],
  ],
  'who believes is who says so, and gives no proof': [
    [
      'The airline said that it believed the pilot had slept, but offered no evidence.',
      'The airline DID_NOT_OFFER evidence !denied',
    ],
    [
      'The police said that the driver claimed he was ill but gave no details.',
      'the driver DID_NOT_GIVE details !denied @The police',
    ],
  ],
  'told beside a deed, without "that"': [
    [
      'But union leader Karl Dahl called for the file to be opened, saying residents who paid $2 million toward the pool had a right to see it.',
      'residents HAD a right @union leader Karl Dahl',
    ],
    ['The firm shut the site, citing costs that had doubled.', 'costs DOUBLED -'],
    ['The keeper resigned, saying he had been misled.', '- MISLED he @The keeper'],
    [
      'The mayor disputed that, saying guards from a nearby camp had come within two hours.',
      'guards CAME - @The mayor',
    ],
  ],
  'who is cited behind a semicolon is cited for what stands behind it': [
    [
      'The judge should not be confused with her sister, who left in 2020; the two have not met since, according to both families.',
      'the two DID_NOT_MEET - !denied @both families',
      'her sister LEFT -',
    ],
    [
      'Two men died in the fire and three fled, according to police.',
      'Two men DIED_IN - @police',
      'three FLED - @police',
    ],
  ],
  'what a telling is or does is no part of it': [
    ['The zoo said that it was not selling the cub, a statement that binds it for a year.', 'a statement BOUND it'],
    ['The coach said the keeper was lazy, a remark that angered the fans.', 'a remark ANGERED the fans'],
    [
      'The bank said it had lost 2 million euros, a figure that exceeds its profit.',
      'a figure EXCEEDED its profit @The bank',
    ],
  ],
  'told by people, and not by their talks': [
    [
      'The league closed a round of hearings with both clubs accusing the referee of bias.',
      'both clubs ACCUSED the referee',
    ],
    ['The council opened a school with teachers refusing to sign on Monday.', 'teachers REFUSED_TO_SIGN - !denied'],
  ],
  'agreed or put to somebody': [
    ['The sides agreed in principle that the road could be moved.', '- MAY_MOVE the road ~possible @The sides'],
    [
      'The lawyer put it to the witness that his brother, Karl Dahl, had written the note.',
      'his brother WROTE the note @The lawyer',
    ],
    [
      'The union agreed in principle, on the understanding that the layoffs would stop.',
      'the layoffs WOULD_STOP - ~conditional',
    ],
  ],
  'told beside another clause, or by somebody else': [
    [
      'The Harbor Relief Trust estimates that 20,000 people have died and 1.2 million have lost their homes.',
      '1.2 million LOST their homes @The Harbor Relief Trust',
    ],
    ['The club says that fees have doubled and members have left, and the coach resigned.', 'the coach RESIGNED -'],
    [
      '"We told them half a road today is better than a court paper, and they told us to wait," she said.',
      'they TOLD - @she',
    ],
    ['She said rents are too high, and the landlords said she was wrong.', 'she WAS_WRONG - @the landlords'],
  ],
  'joined to the teller nearest before it': [
    [
      'The opposition chief did not travel to Lima, and a person close to her said she considered the vote "theater" and would not feel bound by a count held without her.',
      'she WOULD_NOT_FEEL - ~conditional !denied @a person',
    ],
    [
      'The pilot landed safely, and the tower said the storm had passed and would not return.',
      'the storm WOULD_NOT_RETURN - ~conditional !denied @the tower',
    ],
    [
      'The nurse said she heard of the ward from a friend, and laid the blame on the hospital.',
      'The nurse LAID the blame +LAID_ON the hospital',
    ],
  ],
});
