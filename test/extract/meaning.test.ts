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
      'whose son WORKED -',
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
    ['Bail was refused until the trial ends.', 'the trial MAY_END - ~possible'],
    ['The bridge was closed until engineers check the pillars.', 'engineers MAY_CHECK the pillars ~possible'],
    ['The law takes effect when the president signs it.', 'the president MAY_SIGN it ~possible'],
    ['The fighting continued until the army withdrew.', 'the army WITHDREW -'],
  ],
  'what coordination lends': [
    ['The tax would be cut in June and abolished in 2030.', '- WOULD_ABOLISH The tax ~conditional'],
    ['The company could be fined and its licence revoked.', '- MAY_REVOKE its licence ~possible'],
    ['The coach is said to have refused the offer and left the club.', 'The coach SAID_TO_LEAVE the club ~likely'],
    ['The firm is accused of hiding losses and bribing a judge.', 'The firm BRIBED a judge @somebody'],
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
    ['The vote could see six clubs start the season abroad.', 'six clubs MAY_START the season ~possible'],
    ['A spokesman would neither confirm nor deny the report.', 'A spokesman WOULD_NOT_DENY the report !denied'],
  ],
  'infinitives of adjectives': [
    ['The price was hard to justify.', 'The price WAS_HARD_TO_JUSTIFY -', '!JUSTIFIED'],
    ['The town is too poor to repair the bridge.', 'The town WAS_TOO_POOR_TO_REPAIR the bridge ~possible !denied'],
    ['The rescue came too late to save the crew.', 'The rescue CAME_LATE_TO_SAVE the crew ~possible !denied'],
    ['The bank was the first to cut rates.', 'The bank WAS_FIRST_TO_CUT rates'],
    ['The child was old enough to vote.', 'The child CAN_VOTE - ~possible'],
    ['The child was not old enough to vote.', 'The child CAN_NOT_VOTE - ~possible !denied'],
    ['The court found it hard to believe the witness.', 'The court FOUND_HARD it', '!BELIEVED'],
    ['The law makes it illegal to sell the drug.', 'The law MADE_ILLEGAL -', '!AIMED_TO_SELL'],
    ['The minister was first to call for a vote.', 'The minister CALLED_FOR -'],
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
