import { readsAll } from './noted-sentences';

/** Who did it to whom, where a word hangs on the wrong one of two unless form, number or a comma is heeded. */
readsAll({
  'what something is held for stands before it or behind it': [
    [
      'The minister rejected as nonsense claims that the army had shelled the town.',
      'The minister REJECTED claims',
      'the army DID_NOT_SHELL the town !denied @The minister',
    ],
    [
      'The minister rejected claims that the army had shelled the town as nonsense.',
      'the army DID_NOT_SHELL the town !denied @The minister',
    ],
    [
      'She dismissed as unfounded on Tuesday rumours that the bank would close.',
      'the bank WOULD_NOT_CLOSE - ~conditional !denied @She',
    ],
    [
      'The club branded as lies a newspaper report that its captain had failed a test.',
      'The club BRANDED a newspaper report',
    ],
    [
      'The general branded as "traitors" the monks who fed the crowd.',
      'The general BRANDED the monks +BRANDED_AS traitors',
    ],
    ['He was described as a loner by the guards.', 'He WAS_DESCRIBED - ~likely'],
  ],
  'a move that somebody vows to fight is no vow of who makes it': [
    ['Tarn College agreed to sell its park, in a move that staff vowed on Monday to fight.', 'Tarn College AGREED -'],
  ],
  'a helper before its subject is an "if", before a present too': [
    ['Should Marlow lose, the law gives the house a week.', 'Marlow IF_LOST - ~possible !open'],
  ],
  'a rupee with a full stop ends nothing, nor does what is said of a rank': [
    [
      'Orsk Works, which has held the Rs. 212-crore contract since 2022, denied it.',
      'Orsk Works HELD the Rs. 212-crore contract',
    ],
    ['Maj. Gen. (retd.) Arvind Kaul left the army.', 'Maj. Gen. (retd.) Arvind Kaul LEFT the army'],
  ],
  'who serves a body is no part of it': [['The cathedral and its insurers agreed.', '!PART_OF']],
  'what is asked for is to be done': [
    ['The club asked for the match to be replayed.', '- ASKED_TO_REPLAY the match ~asked'],
    ['Nobody in the league asked for that cup to be kept.', '- ASKED_TO_KEEP that cup ~asked !denied'],
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
  'a particle is part of its verb, wherever it stands': [
    ['Nobody walked out.', 'Nobody WALKED_OUT - !denied'],
    ['The court set the ruling aside.', 'The court SET_ASIDE the ruling'],
    ['The clerk walked back to the village.', '!WALKED_TO'],
  ],
  'who is urged is no mere hearer': [
    ['The board urged members to wait.', 'The board URGED members', 'members ASKED_TO_WAIT - ~asked @The board'],
    ['The captain told staff to leave.', 'The captain TOLD -'],
  ],
  'what stands behind the teller of a whole quotation': [
    [
      '"We cannot mend it," the engineer said, to loud applause from the hall.',
      'We CAN_NOT_MEND it ~possible !denied @the engineer',
    ],
  ],
  'two posts, two aims and two phrases': [
    ['Ivo Ray, the energy minister and leader of the Coast Party, said it was over.', 'Ivo Ray SAID it was over'],
    ['They were given the right to appeal, but not to vote.', '!DID_NOT_VOTE'],
    ['He agreed to sell the house and went to live abroad.', 'He AGREED_TO_SELL the house ~planned'],
    ['Work was delayed by lawsuits and by a strike.', 'lawsuits DELAYED Work', 'a strike DELAYED Work'],
  ],
  'what is at issue': [
    ['At issue is a plan by the council to close two schools.', 'the council AIMED_TO_CLOSE two schools ~planned'],
    ['At the heart of the case is a contract that the minister signed.', 'the minister SIGNED a contract'],
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
    ['"He was looking for someone to blame," she told the court.', '!SHOULD_BLAME'],
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
  'a name and what somebody is, beside one noun': [
    ['His sister Nora, a 42-year-old nurse, died at a clinic in Leeds on Friday.', 'Nora HAS_ROLE a 42-year-old nurse'],
    ['The coach, Ines Prado, a former sprinter, wept.', 'Ines Prado HAS_ROLE a former sprinter'],
  ],
  'small words': [
    ['The fair would take place with or without a licence.', 'The fair WOULD_TAKE_PLACE - ~conditional'],
    ['The match was abandoned owing to a power cut.', '- ABANDONED The match', '!OWED'],
    ['The club owed rent to the council.', 'The club OWED rent +OWED_TO the council'],
    ['He did not say who the buyer was.', 'He DID_NOT_SAY who the buyer was !denied', '!WAS'],
    ['What they wanted was a pay rise.', 'What WAS a pay rise'],
    ['The hall is where the vote was held.', '- HELD the vote', '!WAS_WHERE'],
    ['The younger Holm called that "a lie".', 'The younger Holm CALLED that'],
    ['She called that man a liar.', 'She CALLED that man'],
    ['It bought two ferries, enough to carry 900 people.', 'It BOUGHT two ferries', '!AIMED_TO_CARRY'],
  ],
  'what a clause behind "through which" tells of': [
    [
      "It cites a letter of May 2022 in which Holm's deputy, Ruth Varn, told him that the list would shrink.",
      "Holm's deputy TOLD that the list would shrink +TOLD_IN a letter",
    ],
    ['The firm has 30 days in which to file its appeal.', 'The firm MAY_FILE its appeal ~possible'],
    ['They bought a farm in Wales, from which they sold cheese.', 'they SOLD cheese +SOLD_FROM a farm'],
  ],
  'what is asked, undergone and done while telling': [
    [
      'She also questioned why the police had waited a fortnight.',
      'She QUESTIONED why the police had waited a fortnight',
    ],
    [
      'Lund, a chemist at the University of Hull who is not involved in the case, said it was possible.',
      '!DID_NOT_INVOLVE',
    ],
    ['Opposing bail, Sergeant Nora Lund told the court he was a flight risk.', 'Sergeant Nora Lund OPPOSED bail'],
    ['Flying debris hit the van.', 'Flying debris HIT the van'],
    [
      'The claim was rejected by the panel and, in 2021, by a court in Malta.',
      'the panel REJECTED The claim',
      'a court REJECTED The claim',
    ],
    ['The plan was backed by the mayor and passed by Friday.', 'the mayor BACKED The plan'],
  ],
  'who starts nothing': [
    [
      'The builders said work must begin by this June for the bridge to be ready.',
      'the bridge IS_TO_BE_READY - ~planned @The builders',
    ],
    ['The crew started to paint the hull.', 'The crew STARTED_TO_PAINT the hull'],
  ],
  'who plays is no inquiry': [
    ['The league opened an inquiry into Danvers, who is due to play on Sunday.', 'Danvers WAS_DUE_TO_PLAY - ~planned'],
    ['The club held a meeting in Leeds.', 'The club HELD a meeting in Leeds'],
  ],
  'what stands behind "with" does it': [
    [
      'The storm follows heavy rain, with a gauge in the valley recording no sun since May.',
      'a gauge DID_NOT_RECORD sun !denied',
    ],
    ['He walked to school with a friend carrying a bag.', 'a friend CARRIED a bag'],
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
  'behind a participle, to the first verb': [
    [
      'Dale, who still works at the port, said in a written statement filed with the court that he had told Lund no such thing.',
      '- FILED a written statement +FILED_WITH the court',
    ],
  ],
});
