import { readsAll } from './noted-sentences';

readsAll({
  'what is said beside a denial': [
    [
      'Her lawyer had no such doubts, accusing the mayor of taking bribes.',
      'the mayor TOOK bribes @Her lawyer',
      '!WHETHER_ACCUSED',
    ],
    ['The firm did not rule out a leak, pointing to two reports.', 'The firm POINTED_TO -'],
  ],
  'whom one pleads with': [
    [
      'The elder had pleaded with the miners to wait.',
      'The elder PLEADED_WITH -',
      'the miners ASKED_TO_WAIT - ~asked @The elder',
      '!PLEADED_TO_WAIT',
    ],
  ],
  'who somebody behind a comma is': [
    [
      'Much of the money belonged to importers controlled by Karl Reyes, who pleaded guilty.',
      'Karl Reyes PLEADED_GUILTY -',
    ],
  ],
  'who helps with a deed': [
    ['The agency helped locate the wells.', 'The agency HELPED_LOCATE the wells', '!HELPED', '!LOCATED'],
    ['The agency lent maps to help find the wells.', 'The agency AIMED_TO_HELP_FIND the wells ~planned'],
    [
      'Holm helped raise the money and build the school.',
      'Holm HELPED_RAISE the money',
      'Holm HELPED_BUILD the school',
    ],
    ['The crew helped us carry the boats.', 'us CARRIED the boats', '!HELPED_CARRY'],
    ['Norway is helping Osna find the mines.', '!HELPED_FIND'],
  ],
  'a deed that stands as the subject of several': [
    [
      'Closing the mine cost 300 jobs and angered the unions.',
      'Closing the mine COST 300 jobs',
      'Closing the mine ANGERED the unions',
    ],
    [
      'Keeping the fee low would help stave off complaints.',
      'Keeping the fee low WOULD_HELP_STAVE_OFF complaints ~conditional',
    ],
    ['Closing the mine would force the town to borrow money.', 'the town WOULD_BORROW money ~conditional'],
    [
      'Cutting the fee would avoid a strike and help stave off complaints.',
      'Cutting the fee WOULD_HELP_STAVE_OFF complaints ~conditional',
    ],
  ],
});
