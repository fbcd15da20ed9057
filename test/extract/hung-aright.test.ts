import { readsAll } from './noted-sentences';

/** Who did it to whom, where a word hangs on the wrong one of two unless form, number or a comma is heeded. */
readsAll({
  'what is asked for is to be done': [
    ['The club asked for the match to be replayed.', '- ASKED_TO_REPLAY the match ~asked'],
    ['Nobody in the league asked for that cup to be kept.', '- WHETHER_ASKED_TO_KEEP that cup ~asked !open'],
    [
      'He called for a vote and for the chief constable to consider her position.',
      'the chief constable ASKED_TO_CONSIDER her position ~asked @He',
    ],
    ['The council asked for money to repair the road.', 'The council ASKED_TO_REPAIR the road ~asked'],
  ],
  'nobody weeps somebody': [
    ['The keeper wept and thanked the crowd.', 'The keeper WEPT -', 'The keeper THANKED the crowd'],
    ['Police stopped and searched the van.', 'Police STOPPED the van', 'Police SEARCHED the van'],
  ],
  'how much is no doer': [
    ['The fee may be cut by half.', '- MAY_CUT The fee ~possible'],
    ['The mayor was backed by half of the council.', 'half of the council BACKED The mayor'],
  ],
  'what tells of the last of two': [
    [
      'The grant was paid by Arvo and the Lund Fund, a charity in Oslo.',
      'the Lund Fund HAS_ROLE a charity in Oslo',
      'Arvo PAID The grant',
    ],
    ['The prize went to Nora Lund and Ida Holm, a nurse.', 'Ida Holm HAS_ROLE a nurse'],
  ],
  'which goes back to no people': [
    [
      'Bandits have killed hundreds of soldiers and civilians around Lake Orta, which borders two cantons.',
      'Lake Orta BORDERED two cantons',
    ],
    ['The firm bought a farm in Orsk, which it sold in May.', 'it SOLD a farm'],
  ],
  'a figure is compared, and nobody compares': [
    ['The price rose to 40 crowns, compared with 17 crowns in May.', '!COMPARED'],
    ['Exports fell 3 percent, compared with a year earlier.', '!COMPARED'],
    ['The auditor compared the two lists.', 'The auditor COMPARED the two lists'],
  ],
  'a clause behind "before"': [
    ['Two banks withdrew before the auction opened and the others stayed.', 'the auction WHETHER_OPENED - !open'],
    ['The crew left after the meal prepared by the cook.', 'the cook PREPARED the meal'],
  ],
  'who plans, and what is to be done': [
    ['The city has opened an office and plans to hire guides.', 'The city PLANNED_TO_HIRE guides ~planned'],
    ['The trust promised an audit, to be finished by May.', '- WILL_FINISH an audit ~planned'],
    ['The coach wants someone to lead the team.', 'someone SHOULD_LEAD the team ~wished @The coach'],
    ['"He needed someone to blame," she told the court.', '!SHOULD_BLAME'],
  ],
  'nobody says an escape': [
    [
      'Criminologist Nora Lund said nearly every escape from a crowded prison needed help from inside.',
      'every escape from a crowded prison NEEDED help @Criminologist Nora Lund',
    ],
    ['The mayor said a prayer written by a monk.', 'a monk WROTE a prayer'],
  ],
  'number shows what goes on with what': [
    ['The plan does not bind them because they are not members but have signed a pledge.', 'they SIGNED a pledge'],
    ['The plan binds them because they are members but has not been signed.', '- DID_NOT_SIGN The plan !denied'],
  ],
  'a route lies in no town': [
    ['Lima is calm. The Lima route was shut.', '!LOCATED_IN'],
    ['A road in Lima was closed.', 'A road LOCATED_IN Lima'],
  ],
  'small words behind a verb': [
    ['The burglars got in through the cellar of a shop.', 'The burglars GOT_IN -'],
    ['Nora Lund, who voted against, left the hall.', 'Nora Lund VOTED_AGAINST -'],
    ['The union called off the talks.', 'The union CALLED_OFF the talks'],
    ['The army held back the crowd.', 'The army HELD_BACK the crowd'],
  ],
  'who did it, once more': [
    ['The bishop himself opened the shelter.', 'The bishop OPENED the shelter'],
    ['The driver hurt himself.', 'The driver HURT himself'],
  ],
});
