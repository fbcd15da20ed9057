import type { NounRow } from './nouns';

export const POLICY_NOUNS: readonly NounRow[] = [
  {
    sense: 'proposal',
    nouns:
      'plan proposal strategy policy initiative scheme programme program blueprint roadmap road-map framework approach doctrine agenda platform manifesto package reform overhaul solution option draft bid project vision concept idea counterproposal counter-proposal counteroffer offer suggestion compromise recommendation motion party_line hard_line stance posture',
    why: 'what somebody means to do or wants done',
    example: 'The [plan] was sent to the council.',
  },
  {
    sense: 'rule',
    nouns:
      'law bill act legislation statute ordinance decree edict directive regulation rule amendment constitution charter mandate ban embargo sanction tariff quota tax levy duty subsidy moratorium blockade curfew restriction curb measure precaution safeguard fine boycott austerity stimulus budget veto resolution ruling injunction waiver exemption visa-ban lockdown prohibition cap price-cap licence license no-fly-zone no-fly_zone death_penalty guideline standard norm order evacuation-order protocol penalty provision clause permit visa verdict judgment judgement code incentive bail warrant freeze hike pay_rise pay_cut tax_cut interest-rate_cut oath',
    why: 'what is laid down',
    example: 'The [bill] passed on its third reading.',
  },
  {
    sense: 'pact',
    nouns:
      'deal agreement accord treaty pact truce ceasefire cease-fire armistice memorandum understanding contract bargain arrangement concession guarantee commitment entente détente detente covenant trade-deal nuclear-deal pledge',
    why: 'what sides agree on',
    example: 'The [truce] held for a week.',
  },
  {
    sense: 'demand',
    nouns:
      'demand condition ultimatum precondition requirement request call appeal red-line redline goal aim objective ambition priority principle red_line',
    why: 'what one side asks of another',
    example: 'The union dropped its main [demand].',
  },
  {
    sense: 'undertaking',
    nouns: 'operation campaign mission push maneuver manoeuvre deployment intervention counterterrorism-operation',
    why: 'a course of action: a policy while it is weighed or planned, an event once it is told of as done',
    example: 'Ministers would back a limited [operation].',
  },
];
