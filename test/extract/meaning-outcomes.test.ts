import { type NotedSentence, readsAll } from './noted-sentences';

/** Each sentence, of an article of 14 May 2024, and the claims that have to be among those read from it. `!` before a relation: no claim has it. */
const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'what a decision does at once': [
    ['The rail firm agreed to pay a fine, ending a two-year case.', 'The rail firm ENDED a two-year case'],
    [
      'The firm has offered to ship seed to the valley, helping the farms.',
      'The firm MAY_HELP the farms ~planned',
      '!HELPED',
    ],
    [
      'Owners have proposed moving the late sailing to Orsk, allowing islanders to reach the clinic.',
      'Owners MAY_ALLOW - ~planned',
    ],
    ['The nurse offered to resign, citing her health.', 'The nurse CITED her health'],
    ['The court refused to free him, dashing hopes of a deal.', 'The court DASHED hopes'],
    ['The players will not be paid, prompting fury.', 'The players PROMPTED fury'],
    ['The mine will close in May, raising fears for 400 jobs.', 'The mine RAISED fears'],
    ['Directors have vowed to stay in office despite a vote, deepening a dispute.', 'Directors DEEPENED a dispute'],
    ['The firm promised to repay its customers, easing fears of a run.', 'The firm EASED fears'],
    ['The union wants to shut the port, raising fears of shortages.', 'The union RAISED fears'],
    ['The regulator has been urged to ban the drug, raising questions.', 'The regulator RAISED questions'],
    ['The party will not back the budget, deepening a rift.', 'The party DEEPENED a rift'],
    ['Ministers said they will not attend the talks, setting the stage.', 'they SET the stage'],
    ['The mine will close in May, ending 80 years of digging.', 'The mine WILL_END 80 years ~planned'],
    [
      'The union wants to shut the port, leaving thousands of guests stranded.',
      'The union MAY_LEAVE_STRANDED thousands of guests ~wished',
    ],
    ['A win could lift prices, sparking protests.', 'A win MAY_SPARK protests ~possible'],
    ['The council plans to widen the road, cutting down 40 trees.', 'The council MAY_CUT_DOWN 40 trees ~planned'],
    ['The chief appealed, only to be overruled.', '!AIMED_TO_OVERRULE'],
    ['The boy climbed the tree to reach the cat.', 'The boy AIMED_TO_REACH the cat ~planned'],
    [
      'The delay lasted until Norland asked for a paragraph on prisoners to be rewritten.',
      '- ASKED_TO_REWRITE a paragraph ~asked',
    ],
    [
      'Aides have made a series of offers to the rebels in hopes of persuading them to open the road.',
      'Aides HOPED_TO_PERSUADE them ~wished',
      'them MAY_OPEN the road ~wished',
    ],
    [
      'The ministry is sharing maps with Norland to help it find mines in the hope of limiting the damage.',
      '!HOPED_TO_LIMIT',
    ],
    ['The council voted 9-4 to close the school.', 'The council VOTED_TO_CLOSE the school ~planned'],
  ],
  'what came before the news': [
    ['The firm said it would appeal, two days after a court froze its assets.', 'a court FROZE its assets'],
    ['The ministry said the bridge would open two days after the tests were passed.', '!PASSED'],
  ],
  'what is asked in a list': [
    [
      'The report made two recommendations: that the bridge be closed and that the speed limit be lowered.',
      '- ASKED_TO_CLOSE the bridge ~asked',
      '- ASKED_TO_LOWER the speed limit ~asked',
    ],
    ['The report found that the bridge was closed.', '- CLOSED the bridge @The report'],
    ['The judge ordered the files released.', '- ASKED_TO_RELEASE the files ~asked', '!RELEASED'],
    ['The shop ordered goods made by a firm in Bonn.', 'a firm MADE goods'],
    ['The shop ordered a machine repaired in Bonn last year.', '!ASKED_TO_REPAIR'],
    [
      'The mayor wants the bridge closed, the road widened and the tolls scrapped.',
      '- SHOULD_WIDEN the road ~wished',
      '- SHOULD_SCRAP the tolls ~wished',
    ],
    ['The mayor wants the bridge closed, and the council agreed.', '!SHOULD_AGREE'],
  ],
  'a helper before its subject': [
    [
      'The captain said he would have scored had the pass come earlier.',
      'the pass IF_CAME - ~possible !open @The captain',
    ],
    ['The clerk would be dismissed should the court find him guilty.', 'the court IF_FOUND_GUILTY him ~possible !open'],
    ['The clerk should be dismissed, the court found.', '!IF_FOUND'],
    ['The court heard that she had been due to meet him that night.', 'she WAS_DUE_TO_MEET him ~planned @somebody'],
  ],
  'what stands behind one condition': [
    [
      'The party would not back the bill unless the fines were halved and the police were spared.',
      '- UNLESS_SPARED the police ~possible !open',
    ],
    [
      'The mine will shut if the price falls and 300 people will lose their jobs.',
      '300 people WILL_LOSE their jobs ~planned',
    ],
    [
      'The mayor said the ferry would be freed as soon as repairs were verified and a fee of 900 euros was paid.',
      '- IF_PAID a fee ~possible !open @The mayor',
    ],
    [
      'Unless rents are cut and repairs carried out, tenants will withhold payment.',
      '- UNLESS_CARRIED_OUT repairs ~possible !open',
    ],
    ['If rents and wages rise, the bank will act.', 'wages IF_ROSE - ~possible !open'],
    [
      'The insurer would pay only if the illness was new and not linked to the crash.',
      '- IF_NOT_LINK the illness +IF_NOT_LINK_TO the crash ~possible !open',
    ],
    [
      'The illness was new and not linked to the crash.',
      '- DID_NOT_LINK The illness +DID_NOT_LINK_TO the crash !denied',
    ],
    [
      'The crew vowed not to sail unless the law is changed and the money paid by noon.',
      '- UNLESS_PAID the money ~possible !open',
    ],
    [
      'The clubs will lose their votes and be removed from the league.',
      '- WILL_REMOVE The clubs +WILL_REMOVE_FROM the league ~planned',
    ],
    ['If it was an old fault she had hidden, she could be sued.', 'she WHETHER_HID an old fault !open'],
    ['She found an old fault the firm had hidden.', 'the firm HID an old fault'],
  ],
  'what is so whatever it is a reason for': [
    ['The envoy is likely to resign, given that the talks failed.', 'the talks FAILED -'],
    ['The mayor should have resigned in March, when the auditors found the hole.', 'the auditors FOUND the hole'],
    ['The mayor would resign when the auditors found the hole.', 'the auditors IF_FOUND the hole ~possible !open'],
    ['Duties would push up prices in winter, when supply is scarce.', 'supply WAS_SCARCE -'],
    ['Nobody can put up prices when oil is getting cheaper.', 'oil GOT_CHEAPER -'],
    ['The fair was called off before it was due to begin.', 'it WAS_DUE_TO_BEGIN - ~planned'],
    ['The bill was scrapped before it was passed.', '- WHETHER_PASSED it !open'],
    ['"I support the nurses, but who pays?" the driver asked.', 'I SUPPORTED the nurses @the driver'],
  ],
  'whoever does': [
    ['The law gives protection to workers who report fraud.', 'workers MAY_REPORT fraud ~possible'],
    ['The council plans fines for drivers who park on the grass.', 'drivers MAY_PARK - ~possible'],
    ['Under the rule, clubs that sign the pact will lose their vote.', 'clubs MAY_SIGN the pact ~planned'],
    ['Nurses who work at night will receive a bonus.', 'Nurses WORKED -'],
    ['Aid for families who live in the valley ran out.', 'families LIVED_IN -'],
    ['The state pays compensation to farmers who lost cattle.', 'farmers LOST cattle'],
  ],
  'what is feared or only supposed': [
    ['It is feared that 20 people died.', '20 people MAY_HAVE_DIED - ~likely @somebody'],
    ['There are fears that the dam will burst.', 'the dam MAY_BURST - ~possible @somebody'],
    ['They feared that the dam was weak.', 'the dam MAY_BE_WEAK - ~likely @They'],
    ['Imagine that the dam broke tonight.', 'the dam WHETHER_BROKE - !open @somebody'],
    ['They suppose that the dam broke.', 'the dam BROKE - @They'],
    ["The driver said he'd been told to wait.", '!WOULD_TELL', '!WOULD_BE_ASKED_TO_WAIT'],
    ["The driver said he'd wait.", 'he WOULD_WAIT - ~planned @The driver'],
  ],
  'what ought to be and what is found out': [
    [
      'The judge said the company ought to have known of the risk.',
      'the company SHOULD_HAVE_KNOWN - ~required @The judge',
    ],
    ['The firm ought to be sold.', '- MUST_SELL The firm ~required'],
    ['The repair would have cost 400 pounds.', 'The repair WOULD_HAVE_COST 400 pounds ~conditional'],
    ['The repair would cost 400 pounds.', 'The repair WOULD_COST 400 pounds ~conditional'],
    ['The crew will see if the pump works.', 'the pump WHETHER_WORKED - !open'],
    ['The crew will leave if the pump fails.', 'the pump IF_FAILED - ~possible !open'],
    ['The firm has agreed in principle to buy the mine.', 'The firm AGREED_TO_BUY the mine ~planned'],
  ],
  'whose aim it is': [
    ['The drug is being tested to see whether it works.', '!AIMED_TO_SEE', '!MAY_SEE'],
    ['The dam was built to hold water.', 'The dam AIMED_TO_HOLD water ~planned'],
    ['The team need a win to reach the final.', '!SHOULD_REACH', '!AIMED_TO_REACH'],
    ['The town needs workers to repair the road.', 'workers SHOULD_REPAIR the road ~wished @The town'],
    ['Silva challenged her to name the thieves.', 'her ASKED_TO_NAME the thieves ~asked @Silva'],
    ['The losses may take longer to count.', '!AIMED_TO_COUNT'],
    ['The virus can take 20 days to make people ill.', '!AIMED_TO_MAKE_ILL'],
    ['The mayor named her deputy to lead the talks.', 'her deputy AIMED_TO_LEAD the talks ~planned'],
    ['The police found the door locked.', '!FOUND_TO_LOCK', '!LOCKED'],
    ['A club found to have lied could be barred.', 'A club MAY_BE_FOUND_TO_LIE - ~likely'],
    ['Two clubs found to have lied will be fined.', 'Two clubs FOUND_TO_LIE - ~likely'],
    ['The mill had enough coal to last until May.', 'The mill CAN_LAST - ~possible'],
  ],
};

readsAll(CASES);
