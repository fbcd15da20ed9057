import { readsAll } from './noted-sentences';

readsAll({
  'what nobody does is denied of both': [
    ['No firm has paid or will pay.', 'firm DID_NOT_PAY - !denied', 'firm WILL_NOT_PAY - ~planned !denied'],
    ['No deal was reached but would be sought.', '- WOULD_SEEK No deal ~conditional'],
  ],
  'who is found so finds nobody': [
    ['Any officer found culpable would be sanctioned.', '- WOULD_SANCTION Any officer ~conditional'],
    ['A statement made public by the bank denied it.', 'the bank MADE_PUBLIC A statement'],
  ],
  'what is only asked how': [['How the virus got to Orsk is disputed.', 'the virus GOT_TO -']],
  'what is let go': [['Tom Vega had been let go by the bank.', 'the bank LET_GO Tom Vega']],
  'kin by marriage': [["Tom Vega, Ann Roe's brother-in-law, left.", 'Tom Vega HAS_ROLE Ann Roe']],
  'a body that a land is named in': [
    [
      'Rasmar won. The Rasmar Athletics Union said it had signed no deal.',
      'it DID_NOT_SIGN deal !denied @The Rasmar Athletics Union',
    ],
  ],
  'a post in two words': [
    ['The Vice-President of the National Union, Luc Holm, left.', 'Luc Holm HAS_ROLE the National Union'],
  ],
});
