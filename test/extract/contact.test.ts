import { type NotedSentence, readsAll } from './noted-sentences';

const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'clauses without a relative word behind a comma': [
    [
      'The port asked the navy to send a tug, a request the Ministry of Transport said it was studying.',
      'the Ministry of Transport SAID it was studying',
      'it STUDIED a request @the Ministry of Transport',
    ],
    [
      'The minister promised to cut taxes, a pledge economists said would cost billions.',
      'a pledge WOULD_COST billions ~conditional @economists',
    ],
    [
      'The court struck down the law, a ruling the government said it would appeal.',
      'it WOULD_APPEAL - ~planned @the government',
    ],
    [
      'The board cancelled the tender, a decision the operator called premature and island leaders said would cost jobs.',
      'The board CANCELED the tender',
      'a decision WOULD_COST jobs ~conditional @island leaders',
    ],
    [
      'The council left the league, a step the clubs welcomed and the union dismissed as theatre.',
      'the union DISMISSED a step +DISMISSED_AS theatre',
    ],
  ],
  'clauses without a relative word before the verb': [
    ['The deal the two sides signed in May has collapsed.', 'the two sides SIGNED The deal', 'The deal COLLAPSED -'],
    ['The figures the bank published on Friday show a sharp fall.', 'the bank PUBLISHED The figures'],
    [
      'She said Mexico had acted after sales of Danish butter rose 8% last year.',
      'sales of Danish butter ROSE 8% @She',
    ],
  ],
  'what a whole clause behind somebody told is': [
    ['The mayor told the court he had been threatened.', '- THREATENED he @The mayor', '!WAS_THREATENED'],
  ],
  'what is only told of a thing, and what it is left with': [
    [
      'The agency would not prejudge an inquiry, which it expected to begin soon.',
      'it EXPECTED an inquiry',
      '!MAY_EXPECT',
    ],
    ['The pilots refused on Monday to fly, forcing the airline to cancel 46 flights.', 'The pilots FORCED the airline'],
    ['The union points to an incident in May, when a ferry ran aground.', 'a ferry RAN_AGROUND -', '!WILL_POINT_TO'],
    ['Rojas said she would rather lose the title than the ban.', 'she WOULD_RATHER_LOSE the title ~wished @Rojas'],
    ['She found no evidence that the valve was to blame.', '!AIMED_TO_BLAME'],
    ['The strike would leave 400 families without power.', 'The strike WOULD_LEAVE 400 families ~conditional'],
  ],
};

readsAll(CASES);
