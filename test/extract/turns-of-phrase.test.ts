import { expect, it } from 'vitest';
import { note } from './note';
import { readsAll } from './noted-sentences';
import { read } from './reader';

/** Turns of phrase that newsrooms use, and that mislead about who says what, and whether it is so. */
readsAll({
  'whoever puts it so says so': [
    [
      'The scheme was, as Senator Moreno put it, "a gift to the people who wrecked the river".',
      'The scheme WAS a gift @Senator Moreno',
    ],
    ['As the coach put it, the side had collapsed.', 'the side COLLAPSED - @the coach'],
    ['The clerk put it up for sale, as the law demands.', 'The clerk PUT_UP it'],
  ],
  'set against what others think': [
    [
      'Most voters thought the minister had lied, while only a fifth believed his account.',
      'a fifth BELIEVED his account',
    ],
  ],
  'conditions in two words': [
    [
      'The envoy said no aid would be sent unless and until the rebels signed the truce.',
      'the rebels IF_SIGNED the truce ~possible !open @The envoy',
    ],
  ],
  'what is apologised for was done': [
    ['The hospital apologised for losing the records.', 'The hospital LOST the records'],
    ['The mill apologised to Ana Reyes for failing to warn the town.', 'The mill DID_NOT_WARN the town !denied'],
  ],
  'a question in single quotation marks is no question of the teller': [
    ["She asked again and the clerk said, 'Who knows?'", 'the clerk SAID Who knows'],
  ],
  'time taken, sides taken, and what was found': [
    ['The company took three years to pay the families.', 'The company PAID the families'],
    ['The governor came out to oppose the closure.', 'The governor CAME_OUT_TO_OPPOSE the closure'],
    ['The clerk was found to have lied.', 'The clerk LIED -'],
    ['The inquiry is likely to find that the crew slept.', 'the crew SLEPT - @The inquiry'],
  ],
  'what came in between, and what it undid': [
    ['The arena was to be finished by May but players walked off the pitch.', 'players WALKED -'],
    ['The vote had been expected to pass until two members left.', 'two members LEFT -'],
  ],
  'what tells when is not what is admitted': [
    [
      'The firm admitted the leak only after a local newspaper printed the photographs.',
      'The firm ADMITTED the leak',
      'a local newspaper PRINTED the photographs',
    ],
  ],
  'two halves': [
    [
      'It was not until the widow went to the press that the insurer agreed to pay.',
      'the widow WENT_TO -',
      'the insurer AGREED_TO_PAY - ~planned',
    ],
    ['The pier was unsafe to visit.', 'The pier WAS_UNSAFE_TO_VISIT -'],
  ],
  'what needs doing is done by others': [
    ['The roof needed replacing, the owner said.', '- MUST_REPLACE The roof ~required @the owner'],
    ['The bridge needs repairing.', '- MUST_REPAIR The bridge ~required'],
  ],
  'who is not drawn says nothing': [
    ['The mayor would not be drawn on the cost.', 'The mayor WOULD_NOT_BE_DRAWN - !denied'],
  ],
  'given to somebody': [
    [
      'Reyes said audited statements the mill gave a lender in May showed a loss.',
      'the mill GAVE audited statements @Reyes',
    ],
  ],
  'a clause behind what holds or mentions something is of whoever does': [
    ['He heard that a woman holding her baby was standing near the gate.', 'a woman STOOD_NEAR - @somebody'],
    [
      'Vale said Holm had told him the page mentioning guests was not in the book he signed.',
      'Holm TOLD the page mentioning guests was not in the book he signed @Vale',
    ],
  ],
  'what is asked of him who may be asked is open once': [
    [
      'It remains to be seen whether the king will ask the premier to form the cabinet.',
      'the premier WHETHER_WILL_BE_ASKED_TO_FORM the cabinet ~asked !open @the king',
    ],
  ],
  'a name in quotation marks': [["The mission was called 'Operation Vale'.", 'The mission WAS_CALLED Operation Vale']],
  'whose aim it is does it': [["The union's aim is to close the gap.", 'The union WILL_CLOSE the gap ~planned']],
  'a verb in "er" is no past': [['Migrants outnumber the locals.', 'Migrants OUTNUMBERED the locals']],
  'not this but that': [
    [
      'A diplomat said the real obstacle was not the prisoners but the drones.',
      'the real obstacle WAS_NOT the prisoners !denied @A diplomat',
      'the real obstacle WAS the drones @A diplomat',
    ],
    [
      'Ana Reyes is not a doctor or a nurse but a clerk.',
      'Ana Reyes WAS_NOT a doctor !denied',
      'Ana Reyes WAS_NOT a nurse !denied',
      'Ana Reyes WAS a clerk',
    ],
    ['The union wants not money or land but trust.', 'The union DID_NOT_WANT land !denied', 'The union WANTED trust'],
  ],
  'owing to something': [['Owing to the frost on the roads, the fair has been called off.', '- CALLED_OFF the fair']],
  'no need': [['Growers need not register again.', 'Growers NEED_NOT_REGISTER_AGAIN - ~required !denied']],
});

it('who was one of two and among six was not the six', () => {
  const { claims } = read('Hill was one of two owners and was among the six who voted for talks.');
  expect(claims.map(note)).toContain('Hill WAS one of two owners');
  expect(claims.map(note)).not.toContain('Hill WAS the six');
});

it.each([
  ['The mayor was against selling the ferry.', 'SOLD'],
  ['The crew has not signed it and they are not going to.', 'WENT'],
  ['The clerk was told to explain in writing who paid for the boat.', 'PAID'],
  ['DOS ARROYOS, Texas (CP) — The mayor left.', 'HAS_ROLE'],
  ['The aim is to close the gap.', 'CLOSE'],
])('nobody says so: %s (%s)', (text, relation) =>
  expect(read(text).claims.map((claim) => claim.relation.includes(relation))).not.toContain(true),
);

it.each([
  ['Khatija Begum (75) wrote poems.', 'Khatija Begum (75)'],
  ['The Labour Office (LO) closed the mill.', 'The Labour Office (LO)'],
  ['"(Yoon) has requested a plan," she said.', 'Yoon'],
])('brackets are whole or not there: %s', (text, subject) =>
  expect(read(text).claims.map((claim) => claim.subject?.text)).toContain(subject),
);

it.each([
  ['The order asked the Cabinet to stay until a new Cabinet is formed.', 'a new Cabinet'],
  ['The firm sold the ferry. It will build a second ferry.', 'a second ferry'],
])('another one is not the one told of: %s', (text, words) =>
  expect(read(text).mentions.find((mention) => mention.text === words)?.refers).toBeNull(),
);

it('how soon is no condition', () =>
  expect(read('The vote will be held as soon as possible.').claims.map(({ conditions }) => conditions)).toEqual([[]]));
