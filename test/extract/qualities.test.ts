import { readsAll } from './noted-sentences';

readsAll({
  'adjectives beside the one that a copula goes with': [
    ['The plan was fair and cheap.', 'The plan WAS_FAIR -', 'The plan WAS_CHEAP -'],
    ['The vote was legal, open and unanimous.', 'The vote WAS_OPEN -', 'The vote WAS_UNANIMOUS -'],
    ['The rule was useful but not mandatory.', 'The rule WAS_USEFUL -', 'The rule WAS_NOT_MANDATORY - !denied'],
    ['The relief was administrative, not punitive.', 'The relief WAS_NOT_PUNITIVE - !denied'],
    ['The work was not cheap but good.', 'The work WAS_NOT_CHEAP - !denied', 'The work WAS_GOOD -'],
    ['The dam is not safe or clean.', 'The dam WAS_NOT_SAFE - !denied', 'The dam WAS_NOT_CLEAN - !denied'],
    ['The dam is not safe and clean.', 'The dam WAS_NOT_SAFE - !denied', '!WAS_CLEAN', '!WAS_NOT_CLEAN'],
    ['The tax would be fair and cheap.', 'The tax WOULD_BE_CHEAP - ~conditional'],
    ['The crop is good or bad.', 'The crop MAY_BE_BAD - ~possible'],
    ['If the vote is fair and free, the party will win.', 'the vote IF_WAS_FREE - ~possible !open'],
    ['The agency will support any return that is voluntary, safe and informed.', 'any return MAY_BE_SAFE - ~possible'],
  ],
  'the owner of what somebody is called': [
    ["Karl Reyes, the mayor's husband, resigned.", 'Karl Reyes HAS_ROLE the mayor'],
    ["The bridge was named for Karl Reyes, the winner's brother, who had built it.", 'Karl Reyes HAS_ROLE the winner'],
  ],
  'a state beside what is told': [
    ['The files were handed to the court, with two pages missing.', 'two pages WAS_MISSING -', '!MISSED'],
  ],
  'a paper that is quoted from': [
    [
      'Two officials said the bank was unsafe, as quoted by the Orsk Herald.',
      'Two officials SAID the bank was unsafe @the Orsk Herald',
      'the bank WAS_UNSAFE - @the Orsk Herald > Two officials',
    ],
    [
      'Ida Holm denied that she had offered him a post, as reported by the Orsk Herald.',
      'she DID_NOT_OFFER a post !denied @Ida Holm',
    ],
  ],
});
