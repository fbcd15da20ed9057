import { type NotedSentence, readsAll } from './noted-sentences';

/** Each sentence, of an article of 14 May 2024, and the claims that have to be among those read from it. `!` before a relation: no claim has it. */
const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'a denial said once': [
    ['The mayor said he had no objection to the plan.', 'he DID_NOT_HAVE objection !denied @The mayor'],
    ['The port said no such complaint had reached it.', 'such complaint DID_NOT_REACH it !denied @The port'],
    ['If no candidate wins, a runoff will be held.', 'candidate IF_NOT_WIN - ~possible !open'],
    ['The engineers found nothing that worried them.', 'The engineers FOUND nothing !denied'],
    ['No one was hurt.', '- HURT No one !denied'],
    ['Neither side has commented.', 'side DID_NOT_COMMENT - !denied'],
    ['The union did not leave for no reason.', 'The union DID_NOT_LEAVE - !denied'],
    ['The minister accused the union of lying.', 'the union LIED - @The minister'],
    ['The wreck is lying on the sea floor.', 'The wreck LAY_ON -'],
    [
      'The mayor denied putting pressure on the judge.',
      'The mayor DENIED_PUTTING pressure +DENIED_PUTTING_ON the judge !denied',
    ],
  ],
  "what there is no finding, proof or sign of is open, and on nobody's word": [
    [
      'The tribunal has not yet made any finding that the valve killed the diver.',
      'the valve WHETHER_KILLED the diver !open',
    ],
    ['Police have not provided evidence that the owner set the fire.', 'the owner WHETHER_SET the fire !open'],
    ['There is no suggestion that the coach took the money.', 'the coach WHETHER_TOOK the money !open'],
    ['The mayor did not hide the fact that the bridge closed.', 'the bridge CLOSED -'],
    ['The mayor did not address claims that the firm lied.', 'the firm LIED - @somebody'],
  ],
  'a thing asked or told is no condition': [
    ['Nobody has told us if the school will close.', 'the school WHETHER_WILL_CLOSE - ~planned !open'],
    ['He asked them to leave if the river rose.', 'the river IF_ROSE - ~possible !open'],
  ],
  'what is past, whatever is planned': [
    ['The firm said it would appeal, a day after a court dismissed its claim.', 'a court DISMISSED its claim'],
    ['The mayor will speak, an hour after polls close.', '!POLLS_CLOSED'],
    ['The owner had been angered to learn of the sale.', 'The owner LEARNED_OF -'],
  ],
  'what is not done yet, or may never have been': [
    ['The dam was filled before anyone had tested the soil.', 'anyone WHETHER_TESTED the soil !open'],
    ['The minister was keen that the port be open by May.', 'the port ASKED_TO_BE_OPEN - ~asked'],
  ],
  'who answers, and who only asks for something': [
    ['The engineer answered that the bridge was safe.', 'the bridge WAS_SAFE - @The engineer'],
    ['"I did not sack him, I asked for a change," Holm said.', 'I DID_NOT_SACK him !denied @Holm'],
  ],
  'who goes on telling': [
    ['The maker said that the study proved little, and pointed to a mite found in May.', 'The maker POINTED -'],
    [
      'Her lawyer said he had decided to drop the suit "for good," and denied that a deal had been reached.',
      '- DID_NOT_REACH a deal !denied @Her lawyer',
    ],
    [
      'Fabre confirmed that the surgeon had left but said that his departure played no part.',
      'his departure DID_NOT_PLAY part !denied @Fabre',
    ],
    [
      'The newspaper, O Farol, said the businessman, Carlos Teles, had given money to her party.',
      'the businessman GAVE money +GAVE_TO her party @The newspaper',
    ],
    [
      'The firm warned that a ban would cost 2 billion euros a year, a figure that the union says is too high.',
      'a figure WAS_TOO_HIGH - @the union',
    ],
    [
      'The union fears that the dam, which Norland plans to fill in May, will burst.',
      'Norland PLANNED_TO_FILL the dam ~planned',
    ],
    [
      'A warning came hours before the water reached the town, according to Mayor Sunil Rao.',
      'A warning CAME - @Mayor Sunil Rao',
    ],
  ],
  'whose deed it is': [
    ['The mayor named her deputy to replace her.', 'her deputy AIMED_TO_REPLACE her ~planned'],
    [
      'The judge gave the firm until March 20 to publish the contract.',
      'the firm ASKED_TO_PUBLISH the contract ~asked @The judge',
    ],
    ['A powder used in making the pumps was spoiled.', '- USED A powder', '!MADE'],
    ['The firm pleaded guilty to having bribed the mayor.', 'The firm PLEADED_GUILTY -', '!AIMED_TO_BRIBE'],
    [
      'The minister said that shutting it would be a mistake.',
      'shutting it WOULD_BE a mistake ~conditional @The minister',
    ],
    ['The mayor accused it of having ignored reports.', 'it IGNORED reports @The mayor'],
  ],
  "what is in somebody's word and what is not": [
    [
      "Marsh said there was no proof that files had been burned, as the student's family had alleged.",
      'proof WAS_NOT - !denied @Marsh',
    ],
    ['The dam was unsafe, as the union had alleged.', 'The dam WAS_UNSAFE - @the union'],
    ['The core would help explain why the ice melted.', 'the ice MELTED -'],
    [
      'The ministry said that the town had been hit by rockets fired by its own side, a claim for which it offered no evidence.',
      'it DID_NOT_OFFER evidence !denied',
    ],
    [
      'It has asked the service to mediate, an idea that Barlow said she would not oppose.',
      'she WOULD_NOT_OPPOSE an idea ~planned !denied @Barlow',
    ],
    ['"If we do nothing, nobody else will," he said.', 'we IF_DID nothing ~possible !open @he'],
    ['He said one of the pupils, who has asthma, left.', 'one of the pupils HAD asthma'],
    ['The driver of the express, who survived, was charged.', 'The driver SURVIVED -'],
    [
      'Lena Fischer of the Harbour Trust, who studied the river, left.',
      'Lena Fischer of the Harbour Trust STUDIED the river',
    ],
    [
      'The supplier said that it had packed the meat according to its instructions.',
      'it PACKED the meat @The supplier',
    ],
    [
      'A judge struck down a law capping the price of insulin, finding that it was void.',
      'A judge FOUND that it was void',
    ],
    ['It says the attack cost it 2 million euros, and has not ruled out a suit.', 'It DID_NOT_RULE_OUT a suit !denied'],
    ['"We have been lied to," said Carol Penn.', '- LIED_TO We @Carol Penn'],
    ['Carrow Mining on Wednesday rejected the offer.', 'Carrow Mining REJECTED the offer'],
    [
      'A court ruled that the museum must return a mask to the village, rejecting an argument of the state.',
      'A court REJECTED an argument',
    ],
  ],
  'what can be and what may come': [
    ['The hospital had to cancel 300 operations.', 'The hospital HAD_TO_CANCEL 300 operations'],
    ['The firm said it had to close the plant.', 'it MUST_CLOSE the plant ~required @The firm'],
    ['The mayor demanded that the port not be sold.', '- ASKED_TO_NOT_SELL the port ~asked !denied @The mayor'],
    ['The rider, who has 21 days to appeal, left.', 'The rider CAN_APPEAL - ~possible'],
    ['The museum, which has three months to comply, closed.', 'The museum MUST_COMPLY - ~required'],
    ['Republicans said they had the votes to override the veto.', 'they CAN_OVERRIDE the veto ~possible @Republicans'],
    ['The operator said there was no more money.', 'more money WAS_NOT - !denied @The operator'],
    ['She did not answer when asked whether troops would be sent.', '- ASKED She'],
    ['They will stay for as long as it takes.', 'They WILL_STAY - ~planned', '!IF_TOOK'],
    ['The minister would look for a plan that protects the lake.', 'a plan MAY_PROTECT the lake ~conditional'],
    ['Doctors who violated the ban could be jailed.', 'Doctors MAY_VIOLATE the ban ~possible'],
    ['The report explains how the schools are doing.', '!DID'],
    ['The vote showed how angry drivers were about the shifts.', '!WAS'],
    ['The mayor did not resign to avoid a trial.', 'The mayor DID_NOT_RESIGN - !denied', '!AIMED_TO_AVOID'],
  ],
  'what is there': [
    [
      'The minister threatened to shut a pipeline that carries gas to Norland.',
      'a pipeline CARRIED gas +CARRIED_TO Norland',
    ],
    ['The minister promised to build a pipeline that carries gas.', 'a pipeline MAY_CARRY gas ~planned'],
    ['The talks are to resume on Friday after they collapsed.', 'they COLLAPSED -'],
    ['They talk about fish as if it were furniture.', 'They TALKED_ABOUT -', '!IF_WAS'],
    ['The mayor ruled out resignations until the inquiry had reported.', 'the inquiry MAY_REPORT - ~possible'],
  ],
};

readsAll(CASES);
