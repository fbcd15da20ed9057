import { describe, expect, it } from 'vitest';
import { chainOf } from './chain';
import { read } from './reader';

/** A text, the verb group of one of its claims, on whose word that is, and why it is hard. */
const CHAINS: readonly (readonly [text: string, claim: string, chain: string, why: string])[] = [
  ['The port is shut, a clerk said.', 'is shut', 'a clerk said', 'teller at the end'],
  ['The port, a clerk said, is shut.', 'is shut', 'a clerk said', 'teller in the middle'],
  ['A storm may close the port, pilots warned on Monday.', 'may close', 'pilots warned', 'tagged as a participle'],
  ['“The port is shut,” one sailor shouted.', 'is shut', 'one sailor shouted', 'a verb of quotations'],
  [
    '"The wall is holding, but it is not safe," the agency\'s head, Igor Dahl, told a news conference.',
    'is holding',
    "the agency's head told",
    'a post and its holder between commas, and who was told behind the verb',
  ],
  [
    'Talks will go on, two clerks said, adding that the port was shut.',
    'was shut',
    'two clerks adding',
    'who adds is who said',
  ],
  [
    'Pilots say they plan to strike, arguing that the bank sold the port.',
    'sold',
    'Pilots arguing',
    'hung on what they plan',
  ],
  [
    'The mayor said he had no intention of leaving, and that the bank sold the port.',
    'sold',
    'The mayor said',
    'hung on the leaving',
  ],
  ['The mayor told the court that he was innocent.', 'was innocent', 'The mayor told', 'hung on the court'],
  [
    'A Hartwell spokeswoman said the Orsk, Mo., car maker is not aware of any injuries.',
    'is not aware',
    'A Hartwell spokeswoman said',
    'commas inside the name',
  ],
  [
    'Mill Town-based Second Trust, with $5.4 billion in assets, said the deal is subject to approval.',
    'is subject',
    'Mill Town-based Second Trust said',
    'teller torn off by an apposition',
  ],
  [
    'There is growing concern among pilots that the new law may delay ships.',
    'may delay',
    'pilots concern',
    'owner between the noun and its clause',
  ],
  ['The union voiced fears that the mine would close.', 'would close', 'The union fears', 'who hands the noun out'],
  [
    'A spokesman declined to respond to a claim, published on Sunday by the Herald, that officers had ignored the call.',
    'had ignored',
    'the Herald claim',
    'who puts it about',
  ],
  ['She thinks it likely that judges will reduce the sum.', 'will reduce', 'She thinks', 'what one holds likely'],
  [
    'The two firms said on Monday they would merge, defying calls from farmers.',
    'defying',
    '',
    'what the saying comes to',
  ],
  [
    'The Echo reported that police had seized a van, which the mayor would not confirm.',
    'would not confirm',
    '',
    'not part of the report',
  ],
  [
    'In a memo seen by the Post, the chief of the port, Ana Ruiz, warned that ships may be delayed.',
    'may be delayed',
    'the chief of the port warned',
    'who saw the memo wrote nothing',
  ],
  [
    'The mayor said the road was safe. His rival, Ann Dale, dismissed the plan as "a bridge that goes to an island".',
    'goes',
    'His rival dismissed',
    'who judges so says so',
  ],
  [
    'They are the party which always said that the bank sold the port.',
    'sold',
    'the party said',
    'a relative clause of a predicate noun',
  ],
  [
    'Unnamed aides tell The Harbor Post that ministers have told the bank that the army would leave.',
    'would leave',
    'The Harbor Post tell > Unnamed aides tell > ministers told',
    'a chain',
  ],
  [
    'The bank sold the port, The Harbor Post reported, citing two clerks.',
    'sold',
    'The Harbor Post reported > two clerks citing',
    'a source cited',
  ],
  [
    '“The figures are wrong,” said Peter Hahn, who runs the bank, “and everybody sees it.”',
    'sees',
    'Peter Hahn said',
    'a clause on the teller before the quotation goes on',
  ],
  [
    'The council will vote next week, two members familiar with the talks said.',
    'will vote',
    'two members said',
    'two nouns before the verb of telling',
  ],
  [
    'The U.S. has made clear this aid is contingent on a truce.',
    'is contingent',
    'The U.S. made',
    'an adjective that tells, without "that"',
  ],
  [
    'The Post reported that the bank would pay, Reyes said that and other stories were false.',
    'would pay',
    'The Post reported',
    'two sentences run into one',
  ],
  [
    'Many have left the city following orders from Norway, which says it must enter the port.',
    'must enter',
    'Norway says',
    'a relative clause hung on the verb',
  ],
  ['“I think he gave an answer,” Reyes told reporters.', 'think', 'Reyes told', 'nobody is told to think'],
  ['The mayor did not say that the bank sold the port.', 'sold', 'The mayor !say', 'nothing is told'],
  ['If the mayor says that the bank sold the port, pilots will strike.', 'sold', 'the mayor !~says', 'only if'],
  ['The mayor declined to say whether the bank sold the port.', 'sold', 'The mayor !say', 'a question left open'],
  [
    'According to the police, two men fled and a boy was caught.',
    'was caught',
    'the police According to',
    'both are told',
  ],
  [
    'The line was inspected in May and repaired twice, according to its owner.',
    'was inspected',
    'its owner according to',
    'hung on the last of two verbs',
  ],
  [
    'The school will close, the owner said, and 300 pupils will move.',
    'will move',
    'the owner said',
    'goes on behind the aside',
  ],
  [
    'The school will close, the owner said, but it could reopen.',
    'could reopen',
    'the owner said',
    'goes on with "but"',
  ],
  ['The school will close, the owner said, but parents remain wary.', 'remain wary', '', 'the newsroom set against it'],
  ['“The school will close,” the owner said, and the pupils left the hall.', 'left', '', 'the quotation is over'],
  ['The bank, which employs 300 people, will close, officials said.', 'employs', '', 'the newsroom in passing'],
  ['The bus hit a wall, which collapsed, police said.', 'collapsed', 'police said', 'part of the story'],
  [
    'They said that Malta, which has a large fleet, had asked for time.',
    'has',
    '',
    'added in the present to what is told in the past',
  ],
  [
    'They said that Malta, which had lost its fleet, had asked for time.',
    'had lost',
    'They said',
    'told in the past like the rest',
  ],
  ['Police said that the firm had paid bribes, which the firm denies.', 'denies', '', 'denied by others'],
  ['Police said that the firm had paid bribes, a claim that its owner rejected.', 'rejected', '', 'disputed by others'],
  [
    'The union said that wages had fallen, although the ministry said they had risen.',
    'had risen',
    'the ministry said',
    'set against it by somebody else',
  ],
  ['The trial will open in May, he said, without giving a date.', 'giving', '', 'how it was told'],
  ['He said the firm could not survive without selling the mine.', 'selling', 'He said', 'a condition of what is told'],
  ['Forecasters expected the rain to stop.', 'stop', 'Forecasters expected', 'who expects it of others'],
  ['The mayor ordered the town to close the pool after a boy drowned.', 'drowned', '', 'no part of what was ordered'],
  ['The court heard that the firm had paid a bribe.', 'had paid', ' heard', 'somebody told the court'],
  ['Only time will tell if voters will back the mayor’s plan.', 'will back', '', 'time tells nothing'],
  [
    'A statement from the port authority said that two ships had sunk.',
    'had sunk',
    'the port authority said',
    'who made the statement',
  ],
  [
    'A study of the storm said that two ships had sunk.',
    'had sunk',
    'A study said',
    'what a study is of has not written it',
  ],
  [
    'Russia called the measures illegal and said they would fail.',
    'would fail',
    'Russia said',
    'hung on what they are called',
  ],
  [
    'He said the economy needed credit and argued that the board had waited.',
    'had waited',
    'He argued',
    'an economy argues nothing',
  ],
  [
    'He said that in its letter the union both apologised and argued that it had waited.',
    'had waited',
    'He said > the union argued',
    'a union may argue',
  ],
  [
    'Mr Crewe told the board that he had met them twice about the matter and believed it had been resolved.',
    'had been resolved',
    'Mr Crewe told > he believed',
    'what he believes is known from what he told',
  ],
  [
    'Unions would resist such a cut, two of them said.',
    'would resist',
    'two of them said',
    'a part of them tells, and is not said',
  ],
  ['The company knew the line was old, and it did not act.', 'did not act', '', 'who knows does not know what he does'],
  [
    'The minister said Reyes was suspected of leading a gang and that a judge had signed a warrant.',
    'had signed',
    'The minister said',
    'no part of the suspicion',
  ],
  [
    'The minister said the timing of the deal raised questions.',
    'raised',
    'The minister said',
    'a past tense tagged as a participle',
  ],
  ['A clerk said the dam, which is old, was safe.', 'was safe', 'A clerk said', 'a relative clause between'],
  ['The mine is shut, his lawyer and the ministry said.', 'is shut', 'his lawyer said', 'two tellers'],
  ['The mine, Reyes, the mayor, said, will close.', 'will close', 'Reyes said', 'a post between commas in the middle'],
  [
    'The mine will close, Ana Reyes, the mayor of Sandport, told reporters.',
    'will close',
    'Ana Reyes told',
    '... and at the end',
  ],
  ['“It is over,” said Pilar Ocampo, a fisherman, and walked away.', 'walked away', '', 'a deed of the teller'],
  [
    'A bomb exploded at a hall in Sandport, killing eight people, authorities said.',
    'exploded',
    'authorities said',
    'nothing told is tagged as finite',
  ],
  [
    'The agency denies the allegation that it misled investors.',
    'misled',
    'The agency denies',
    'the clause of a noun that is denied',
  ],
  [
    'The ministry denied accusations it had ignored warnings.',
    'had ignored',
    'The ministry denied',
    '... without "that"',
  ],
  ['The firm dismissed claims that its pipes had leaked.', 'had leaked', 'The firm dismissed', '... tagged as a verb'],
  ['The firm rejected a claim the union had made.', 'had made', '', 'a relative clause of the claim'],
];

describe('on whose word', () => {
  for (const [text, claim, chain, why] of CHAINS)
    it(`${text} (${why})`, () => expect(chainOf(text, claim)).toBe(chain));

  it('knows a quotation inside a sentence of the newsroom from a quotation', () => {
    const steps = (text: string) =>
      read(text).claims.flatMap((claim) => claim.attribution.slice(1).map((step) => step.quoted));
    expect(steps('The mayor said she was “deeply shocked” by the sale.')).toEqual(['mixed']);
    expect(steps('“She was deeply shocked by the sale,” the mayor said.')).toEqual(['direct']);
  });

  it('leaves what the teller does while telling to the teller', () => {
    const claims = read('“We leave tonight,” the mayor said, standing on a wall.').claims;
    const stood = claims.find((claim) => claim.predicate.lemma === 'stand on');
    expect([stood?.subject?.text, stood?.attribution.length]).toEqual(['the mayor', 1]);
  });

  it('leaves to the teller what he does beside what he tells', () => {
    const text = 'An official noted that the agency does not comment on talks, but did not refute any of the facts.';
    const refuted = read(text).claims.find((claim) => claim.predicate.lemma === 'refute');
    expect([refuted?.subject?.text, refuted?.polarity, refuted?.attribution.length]).toEqual([
      'An official',
      'denied',
      1,
    ]);
    const ran = read('“It is wrong,” said Peter Hahn, who runs the bank.').claims;
    expect(ran.find((claim) => claim.predicate.lemma === 'run')?.subject?.text).toBe('Peter Hahn');
  });

  it('takes a noun of telling out of the subject of its clause', () => {
    const texts = [
      'The minister denied a report by The Harbor Post that he had taken money.',
      'The ministry denied accusations it had ignored warnings.',
      'The agency denies the allegation that it misled investors.',
    ];
    const deeds = texts.map((text) => read(text).claims.find(({ polarity }) => polarity === 'denied')?.subject?.text);
    expect(deeds).toEqual(['he', 'it', 'it']);
    expect(read('The coach denied having paid the referee.').claims.map(({ subject }) => subject?.text)).toEqual([
      'The coach',
    ]);
  });

  it('leaves the words of a newsroom alone', () => {
    const texts = [
      'The company announced plans that would close the port.',
      'As he assumes that office, he will need help.',
      'A rebel claimed responsibility but denied the attack.',
    ];
    for (const text of texts) expect(read(text).claims.every((claim) => claim.attribution.length === 1)).toBe(true);
  });
});
