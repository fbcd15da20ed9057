import { type NotedSentence, readsAll } from './noted-sentences';

/** Each sentence, of an article of 14 May 2024, and the claims that have to be among those read from it. `!` before a relation: no claim has it. */
const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'what comes of an open condition': [
    ['"If the nurses go, we go," the porter said.', 'we WILL_GO - ~planned @the porter ?If the nurses go'],
    [
      'If convicted, Harker faces ten years in jail.',
      'Harker WILL_FACE ten years +WILL_FACE_IN jail ~planned ?If convicted',
    ],
    ['The permit lapses if a rival pays more.', 'The permit WILL_LAPSE - ~planned ?if a rival pays more'],
    ['"Otherwise, the money goes to the state," the clerk said.', 'the money WILL_GO_TO - ~planned @the clerk'],
    // What the law says now, whatever happens.
    ['The law allows a strike if talks fail.', 'The law ALLOWED a strike ?if talks fail'],
    ['The mayor said he left if it rained.', 'he LEFT - @The mayor ?if it rained'],
    ['The ferry sails even if it rains.', 'The ferry SAILED -'],
  ],
  'what is arranged': [
    ['Doctors are leaving.', 'Doctors LEFT -'],
    ['"Harker is not leaving," the agent said.', 'Harker DID_NOT_LEAVE - !denied @the agent'],
    [
      '"If they stay, Harker is not leaving," the agent said.',
      'Harker WILL_NOT_LEAVE - ~planned !denied @the agent ?If they stay',
    ],
    ['"The gap is closing," the coach said.', 'The gap CLOSED - @the coach'],
    ['The roof is coming down.', 'The roof CAME_DOWN -'],
    ['The bank is already selling the mill.', 'The bank SOLD the mill'],
  ],
  'conditions with no verb of their own': [
    ['If they do not, the mayor will leave.', 'the mayor WILL_LEAVE - ~planned ?If they do not'],
    ['The mayor said that if they did, he would leave.', 'he WOULD_LEAVE - ~conditional @The mayor ?if they did'],
    [
      'Corvo would honour the truce as long as Ruvia did.',
      'Corvo WOULD_HONOUR the truce ~conditional ?as long as Ruvia did',
    ],
    ['The port will be closed if necessary.', '- WILL_CLOSE The port ~planned ?if necessary'],
    [
      'The guards had been told to seal the hall if need be.',
      'The guards ASKED_TO_SEAL the hall ~asked ?if need be',
      '!IF_WAS',
    ],
    [
      'The mayor will leave, provided that the ferry sails.',
      'The mayor WILL_LEAVE - ~planned ?provided that the ferry sails',
    ],
  ],
  'conditions of what is let and told': [
    [
      '"If he has a plan, let him show it," the clerk said.',
      'him ASKED_TO_SHOW it ~asked @the clerk ?If he has a plan',
    ],
    ['If they ask, the army will help them leave.', 'them WILL_LEAVE - ~planned ?If they ask'],
    [
      'If the plan fails, Harker has said, he will resign.',
      'he WILL_RESIGN - ~planned @Harker ?If the plan fails',
      'Harker SAID he will resign',
    ],
    [
      'If the plan stands, the farmers say that they will sue.',
      'they WILL_SUE - ~planned @the farmers ?If the plan stands',
    ],
  ],
  'what is demanded by the form of the verb': [
    ['Farmers demanded the sale be stopped.', '- ASKED_TO_STOP the sale ~asked @Farmers'],
    ['The mayor insisted that the firm also help the town.', 'the firm ASKED_TO_HELP the town ~asked @The mayor'],
    ['The mayor insisted that the firm had helped the town.', 'the firm HELPED the town @The mayor'],
    ['The clerks insisted that they work hard.', 'they WORKED - *hard @The clerks'],
  ],
};

readsAll(CASES);
