import { describe, expect, it } from 'vitest';
import { note } from './note';
import { read } from './reader';

/** Each sentence, and the claims that have to be among those read from it. `!` before a relation: no claim has it. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, ...claims: readonly string[]])[]>> = {
  'conditions in front, whoever tells': [
    [
      'If the rains fail, she said, the harvest will be lost.',
      'the rains IF_FAILED - ~possible !open @she',
      '- WILL_LOSE the harvest ~planned @she ?If the rains fail',
    ],
    [
      'Unless the vote is repeated, Ruiz told reporters, his party will leave the coalition.',
      '- UNLESS_REPEATED the vote ~possible !open @Ruiz',
      'his party WILL_LEAVE the coalition ~planned @Ruiz ?Unless the vote is repeated',
    ],
    [
      '"If the court agrees," the lawyer said, "we will appeal."',
      'the court IF_AGREED - ~possible !open @the lawyer',
      'we WILL_APPEAL - ~planned @the lawyer ?If the court agrees',
    ],
    [
      '"No one will get hurt," said Anna Moss, whose son works there, "unless somebody sells the plant."',
      'somebody UNLESS_SOLD the plant ~possible !open @Anna Moss',
      'whose son WORKED - *there',
    ],
    [
      'Assuming the weather holds, the rocket will launch on Friday.',
      'the rocket WILL_LAUNCH - ~planned ?Assuming the weather holds',
    ],
    ['By the time the new line opens, the city will have spent 3 billion euros.', 'the new line MAY_OPEN - ~possible'],
  ],
  'conditions whose verb looks like a noun': [
    ['Even if the court rules for the union, the company will not pay.', 'the court IF_RULED_FOR - !open'],
    [
      'The company will pay a dividend as long as profits rise.',
      'The company WILL_PAY a dividend ~planned ?as long as profits rise',
    ],
    ['If nothing changes by June, we will sue.', 'nothing IF_NOT_CHANGE - ~possible !open'],
  ],
  'conditions of two clauses': [
    [
      'If the judge finds him guilty and imposes a fine, Moreau will appeal.',
      'the judge IF_IMPOSED a fine ~possible !open',
      'Moreau WILL_APPEAL - ~planned ?If the judge finds him guilty and imposes a fine',
    ],
  ],
  'what is waited for': [
    [
      'The talks will resume once the delegates arrive.',
      'The talks WILL_RESUME - ~planned ?once the delegates arrive',
      'the delegates IF_ARRIVED - ~possible !open',
    ],
    ['The mayor resigned once the vote was over.', 'The mayor RESIGNED -'],
    ['The permit was refused until the inquiry ends.', 'the inquiry MAY_END - ~possible'],
    ['The bridge was closed until engineers check the pillars.', 'engineers MAY_CHECK the pillars ~possible'],
    ['The law takes effect when the president signs it.', 'the president MAY_SIGN it ~possible'],
    ['The fighting continued until the army withdrew.', 'the army WITHDREW -'],
  ],
  'what coordination lends': [
    ['The tax would be cut in June and abolished in 2030.', '- WOULD_ABOLISH The tax ~conditional'],
    ['The company could be fined and its licence revoked.', '- MAY_REVOKE its licence ~possible'],
    ['The coach is said to have refused the offer and left the club.', 'The coach SAID_TO_LEAVE the club ~likely'],
    ['The firm is accused of hiding its losses and bribing a judge.', 'The firm BRIBED a judge @somebody'],
    ['The minister agreed to nothing on Monday.', 'The minister DID_NOT_AGREE - !denied'],
    ['The board next meets on Nov. 12.', 'The board WILL_MEET - ~planned'],
    [
      'The judge told them not to read the papers or discuss it.',
      'them ASKED_TO_NOT_DISCUSS it ~asked !denied @The judge',
    ],
    ['The firm agreed not to sell the port or close it.', 'The firm AGREED_NOT_TO_CLOSE it ~planned !denied'],
    [
      'The clerk was charged with stealing money and forging letters.',
      'The clerk CHARGED_WITH_FORGING letters ~likely',
    ],
    ['Hackers allegedly stole the data and sold it.', 'Hackers ALLEGEDLY_SOLD it ~likely'],
    ['The clerk allegedly took bribes and has left the country.', 'The clerk LEFT the country'],
    ['The army has entered the town and will stay.', 'The army ENTERED the town', 'The army WILL_STAY - ~planned'],
    ['The airline plans to cut 300 jobs and will close its base.', 'The airline WILL_CLOSE its base ~planned'],
    ['The plant is to be closed.', '- WILL_CLOSE The plant ~planned'],
  ],
  'whether and not clear': [
    ['The question is whether the state can pay.', 'the state WHETHER_CAN_PAY - ~possible !open'],
    ['It is not clear that the dam caused the flood.', 'the dam WHETHER_CAUSED the flood !open'],
    ['It is not true that the bank failed.', 'the bank DID_NOT_FAIL - !denied'],
    ['It was not immediately clear if anyone was hurt.', '- WHETHER_HURT anyone !open'],
    ['There is little evidence that the drug works.', 'the drug WHETHER_WORKED - !open'],
    ['Police found no evidence that the driver had fled.', 'the driver WHETHER_FLED - !open'],
    ['The vote could see six clubs start the season abroad.', 'six clubs MAY_START the season *abroad ~possible'],
    ['A spokesman would neither confirm nor deny the report.', 'A spokesman WOULD_NOT_DENY the report !denied'],
  ],
  'infinitives of adjectives': [
    ['The price was hard to justify.', 'The price WAS_HARD_TO_JUSTIFY -', '!JUSTIFIED'],
    ['The town is too poor to repair the bridge.', 'The town WAS_TOO_POOR_TO_REPAIR the bridge ~possible !denied'],
    ['The rescue came too late to save the crew.', 'The rescue CAME_TOO_LATE_TO_SAVE the crew ~possible !denied'],
    ['The bank was the first to cut rates.', 'The bank WAS_FIRST_TO_CUT rates'],
    ['The child was old enough to vote.', 'The child CAN_VOTE - ~possible'],
    ['The child was not old enough to vote.', 'The child CAN_NOT_VOTE - ~possible !denied'],
    ['The court found it hard to believe the witness.', 'The court FOUND_HARD it', '!BELIEVED'],
    ['The talks, to be chaired by Ida Holm, were announced on Monday.', 'Ida Holm WILL_CHAIR The talks ~planned'],
    ['A report to be published on Monday blames the army.', '- WILL_PUBLISH A report ~planned'],
    ['The summit, to be held in Oslo, was cancelled.', '- WAS_TO_HOLD The summit ~planned'],
    ['Norway rejected a request to be heard on Monday.', 'Norway REJECTED a request', '!WILL_HEAR'],
    ['The law makes it illegal to sell the drug.', 'The law MADE_ILLEGAL -', '!AIMED_TO_SELL'],
    ['The minister was first to call for a vote.', 'The minister WAS_FIRST_TO_CALL_FOR -'],
    ['The chairman is understood to have resigned.', 'The chairman UNDERSTOOD_TO_RESIGN - ~likely'],
  ],
  'how many': [
    ['Not everyone was pleased.', 'Not everyone WAS_PLEASED - !denied'],
    ['Not all members supported the strike.', 'Not all members DID_NOT_SUPPORT the strike !denied'],
    ['Not all teachers are convinced.', '- DID_NOT_CONVINCE Not all teachers !denied'],
    ['The letter showed nothing more than a wish.', 'The letter SHOWED nothing more than a wish'],
    ['No fewer than ten ministers resigned.', 'No fewer than ten ministers RESIGNED -'],
    ['Under no circumstances will the club sell the striker.', 'the club WILL_NOT_SELL the striker ~planned !denied'],
    ['The club sold the striker for no reason.', 'The club SOLD the striker'],
  ],
  'by what is not affirmed': [
    ['The firm may leave without paying its debts.', 'The firm MAY_NOT_PAY its debts ~possible !denied'],
    ['The firm cannot leave without paying its debts.', 'The firm IF_NOT_PAY its debts ~possible !open'],
  ],
  'questions, wherever they stand': [
    ['"Did anyone warn the crew?" asked the judge.', 'anyone WHETHER_WARNED the crew !open @the judge'],
    ['He asked, "Did anyone warn the crew?"', 'anyone WHETHER_WARNED the crew !open @He', '!WHETHER_ASKED'],
    [
      'The denial came late, but will voters care?',
      'The denial CAME - *late',
      'voters WHETHER_WILL_CARE - ~planned !open',
    ],
    ['It is not known if the driver was drunk.', 'the driver WHETHER_WAS_DRUNK - !open'],
    ['What happens next?', '!HAPPENED_NEXT'],
    ['Nobody in Riga understands what is going on.', '!WENT_ON'],
    ['What began as a protest became a riot.', 'a protest BECAME a riot'],
  ],
  'whatever and like': [
    ['The bank will follow whatever the ministry decides to do.', '!DECIDED_TO_DO'],
    ['Whatever the court decides, the club will appeal.', 'the club WILL_APPEAL - ~planned', '!DECIDED'],
    ['It is like trying to catch smoke.', '!TRIED_TO_CATCH'],
  ],
  'any and none': [
    [
      'Any attack launched from the island would be met with force.',
      '- MAY_LAUNCH Any attack +MAY_LAUNCH_FROM the island ~possible',
    ],
    ['Anyone who enters the zone will be shot.', 'Anyone MAY_ENTER the zone ~possible'],
    ['Nobody found any money taken from the safe.', '- WHETHER_TOOK any money !open'],
    ['There will not be anyone left to fight.', 'anyone NOT_LEFT_TO_FIGHT - ~possible !denied'],
    ['The mayor praised anyone who had helped the crew.', 'anyone HELPED the crew'],
  ],
  'what is wanted, floated or risked': [
    ['The union wants a deal reached before the holidays.', '- WANTED_TO_REACH a deal ~wished'],
    ['The party wants a tax on sugar introduced by 2030.', '- WANTED_TO_INTRODUCE a tax on sugar ~wished'],
    ['The ministry floated selling the airport.', 'The ministry FLOATED_SELLING the airport ~considered'],
    ['The club disliked selling its players.', '!SOLD'],
    ['The city has floated a way out: selling the stadium.', '!SOLD'],
    ['The minister delayed closing the base.', 'The minister DELAYED_CLOSING the base ~planned !denied'],
    ['The king was willing to let voters remove him.', 'voters MAY_REMOVE him ~possible'],
    ['The government is considering a request to the court to extend the deadline.', '!CONSIDERED_TO_EXTEND'],
    [
      'The agency added that State Department officials continue discussions with Norway to address concerns.',
      '!CONTINUED_TO_ADDRESS',
    ],
  ],
  'how much is done': [
    ['The measure will do little to lower rents.', 'The measure WILL_DO_LITTLE_TO_LOWER rents ~planned !denied'],
    ['The reforms did nothing to stop the protests.', 'The reforms DID_NOTHING_TO_STOP the protests !denied'],
    ['The truce has not done much to calm the border.', 'The truce DID_NOT_DO_MUCH_TO_CALM the border !denied'],
    ['The outcome remains far from clear.', 'The outcome REMAINED_FAR_FROM_CLEAR - !denied'],
    ['The plan is far from being approved.', 'The plan WAS_FAR_FROM_BEING_APPROVED - !denied'],
    ['The strike has all but paralysed the port.', 'The strike ALL_BUT_PARALYSED the port'],
    ['The company was nearly forced to recall the cars.', 'The company WHETHER_RECALLED the cars !open'],
    ['The club almost failed to win promotion.', 'The club WHETHER_WON promotion !open'],
    ['The party pledged never to raise taxes.', 'The party PLEDGED_NOT_TO_RAISE taxes ~planned !denied'],
    ['The fund was set up to help victims.', 'The fund AIMED_TO_HELP victims ~planned'],
    ['The team went on to win the cup.', 'The team WENT_ON_TO_WIN the cup'],
    ['He went to see the doctor.', 'He WENT_TO_SEE the doctor'],
    ['More than 40 people are feared dead.', '- FEARED_DEAD More than 40 people ~likely'],
    ['The village is far from the capital.', '!WAS_FAR_FROM_CAPITAL'],
    ['Rents were cut by $1.2m.', '- CUT Rents'],
    ['The staff was reduced by 200.', '- REDUCED The staff'],
    ['The bill was signed by 200 of the members.', '200 of the members SIGNED The bill'],
  ],
  'what is ruled out beside it': [
    [
      'High rates cause inflation rather than curb it.',
      'High rates CAUSED inflation',
      'High rates DID_NOT_CURB it !denied',
    ],
    ['The shop closed, not because sales fell, but because the owner retired.', 'sales WHETHER_FELL - !open'],
    ['The plan was dropped before it was approved.', '- WHETHER_APPROVED it !open'],
    ['The plan was praised before it was approved.', '- APPROVED it'],
    ['The court overturned a ruling that the law was void.', 'the law WHETHER_WAS_VOID - !open'],
    ['The claim that the vote was rigged has been debunked.', '- DID_NOT_RIG the vote !denied @somebody'],
  ],
  'what had been to come': [
    ['The bank had been expected to cut rates.', 'The bank HAD_BEEN_EXPECTED_TO_CUT rates ~likely'],
    [
      'The bill would have required landlords to install alarms.',
      'landlords WOULD_HAVE_BEEN_REQUIRED_TO_INSTALL alarms ~required',
    ],
    [
      'The doctor would have saved the patient had she known about the allergy.',
      'The doctor WOULD_HAVE_SAVED the patient ~conditional ?had she known about the allergy',
    ],
    ['The bridge will reopen when the water falls.', 'The bridge WILL_REOPEN - ~planned ?when the water falls'],
    ['The bridge reopened when the water fell.', 'The bridge REOPENED -'],
  ],
};

for (const [of, cases] of Object.entries(CASES))
  describe(of, () => {
    for (const [sentence, ...expected] of cases)
      it(sentence, () => {
        const { claims } = read(sentence);
        const notes = claims.map(note);
        for (const each of expected)
          if (each.startsWith('!')) expect(claims.map((claim) => claim.relation)).not.toContain(each.slice(1));
          else expect(notes).toContain(each);
      });
  });
