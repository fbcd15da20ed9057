import { describe, expect, it } from 'vitest';
import { note } from './note';
import { read } from './reader';

/** Each sentence, what has to be read from it, and the edge types that may not be. */
const CASES: readonly (readonly [sentence: string, claims: readonly string[], absent?: readonly string[]])[] = [
  // Of two subjects the nearer one.
  ['Outside court, victims said the verdict had come too late.', ['the verdict CAME - *too late @victims']],
  // What is had together is had by no single one.
  ['The party and its ally have 71 seats.', ['The party HAD 71 seats']],
  ['Lindqvist and Moreau scored 41 goals between them last season.', ['Lindqvist SCORED 41 goals']],
  ['Spain and Portugal each lost two players to injury.', ['Portugal LOST two players +LOST_TO injury']],
  // A paper vows nothing, those who sign it do.
  ['The doctors signed a petition vowing to leave the hospital.', ['The doctors VOWED_TO_LEAVE the hospital ~planned']],
  [
    'The unions demanded that the plant be reopened, threatening to strike in May.',
    ['The unions THREATENED_TO_STRIKE - ~planned'],
  ],
  // Whom it is done to, though no helper says so.
  ['"We will not sell," the chairman said when asked about the bid.', ['- ASKED the chairman +ASKED_ABOUT the bid']],
  ['The storm destroyed 30 houses, most of them built after 1990.', ['- BUILT most of them']],
  ['Officers raided a farm alleged to house a drug laboratory near the border on Friday.', [], ['ALLEGED']],
  ['The farmers have sued to have the licence annulled.', ['- MAY_ANNUL the licence ~attempted'], ['SUED_TO_HAVE']],
  ['The actor had his phone hacked by a tabloid.', ['a tabloid HACKED his phone'], ['HAD']],
  ['One rider was killed and nine others injured when a bus overturned.', ['- INJURED nine others']],
  ['The plant was shut in May, and 300 workers dismissed.', ['- DISMISSED 300 workers']],
  ['The bridge was closed and the mayor resigned.', ['the mayor RESIGNED -']],
  ['The law was passed and the minister thanked the members.', ['the minister THANKED the members']],
  ['The player could be banned and ordered to pay 5,000 euros.', ['The player MAY_BE_ASKED_TO_PAY 5,000 euros ~asked']],
  ['The miners were hailed as heroes and given medals.', ['- GAVE medals']],
  // What is needed does nothing.
  ['A candidate needs 55 percent to avoid a runoff.', [], ['SHOULD_AVOID', 'AIMED_TO_AVOID']],
  ['The union needs the ministry to pay.', ['the ministry SHOULD_PAY - ~wished @The union']],
  ['The seeds of the old wheat are kept nowhere else.', ['- KEPT The seeds']],
  [
    'Four votes were declared invalid, said returning officer Sudha Rao, a retired judge.',
    ['- DECLARED_INVALID Four votes @officer Sudha Rao'],
  ],
  ['Calling captain Rao.', []],
  // "Between" asks for the second of the two.
  ['Fees collected from anglers between March and October were never banked.', ['- DID_NOT_BANK Fees !denied']],
  // What somebody is, and what he does.
  ['The teacher was demanding but fair.', ['The teacher WAS_DEMANDING -']],
  ['The union was demanding higher wages.', ['The union DEMANDED higher wages']],
  ['The gates were more closely guarded.', [], ['WAS_GUARDED', 'WAS_MORE_GUARDED']],
  ['The bishop was opposed because the cost was high.', ['The bishop OPPOSED -']],
  ['The bishop was opposed by the council.', ['the council OPPOSED The bishop']],
  ['The plan was opposed.', ['- OPPOSED The plan']],
  ['The suspect is acting police chief Ola Berg.', ['The suspect WAS acting police chief Ola Berg'], ['ACTED']],
  ['They were digging coal.', ['They DUG coal']],
  ['He was seen as helping people.', ['He HELPED people']],
  // What begins.
  ['The rebels had offered a 90-day truce beginning July 15.', ['The rebels OFFERED a 90-day truce'], ['BEGAN']],
  ['The mayor opened the fair, beginning with a speech.', ['The mayor BEGAN_WITH -']],
  // By whom.
  ["By the ministry's own count, 40 people were rescued by the navy.", ['the navy RESCUED 40 people']],
  ['The protesters were brought in by bus.', ['- BROUGHT_IN The protesters']],
  // Nothing and no changes.
  ['The firm consented to no changes.', ['The firm DID_NOT_CONSENT - !denied']],
  ['The firm appealed to no avail.', ['The firm APPEALED -']],
  // What all that was said means, no part of it does.
  [
    'The road was closed for a month, meaning that farmers could not reach the market.',
    ['farmers COULD_NOT_REACH the market ~possible !denied'],
    ['MEANT'],
  ],
  // Who tells in passing.
  [
    'Because the fee exceeded the cap, the court held, the contract could not stand.',
    ['the contract COULD_NOT_STAND - ~possible !denied @the court'],
  ],
  // Who tells on.
  [
    'Emails show the adviser phoned a clerk about the file, adding that her boss was angry.',
    ['the adviser ADDED that her boss was angry @Emails'],
  ],
  ['The report shows that doctors missed the signs, adding that 40 patients died.', ['40 patients DIED - @The report']],
  [
    'A former nurse told an inquiry he warned the director about a fault in March.',
    ['he WARNED the director @A former nurse'],
  ],
  [
    'He said no one would be harmed and urged residents to stay at home.',
    ['residents ASKED_TO_STAY - ~asked @He', 'He URGED residents'],
  ],
  [
    'The minister said drivers had waited for eight weeks and warned that a law would make matters worse.',
    ['a law WOULD_MAKE_WORSE matters ~conditional @The minister'],
  ],
  [
    '"Wages did not cause this," said its chief economist, Daniel Roux, citing research by the staff.',
    ['Wages DID_NOT_CAUSE this !denied @its chief economist'],
  ],
  ['Residents were told to stay put.', ['Residents ASKED_TO_STAY_PUT - ~asked'], ['ASKED_TO_PUT']],
  ['It was the union that called off the talks.', ['the union CALLED_OFF the talks'], ['WAS']],
  [
    'The growers said their members were using less water and warned that some farms would close.',
    ['The growers WARNED that some farms would close'],
  ],
  ['The union said he should have acted in March and called on him to resign.', ['The union CALLED_ON -']],
  [
    'The port promised that the crews would be paid and blamed a broken computer.',
    ['The port BLAMED a broken computer'],
  ],
  // Of which tense it is.
  [
    'The captain said the film would be shown once the talks are over but did not name a day.',
    ['The captain DID_NOT_NAME - !denied'],
  ],
  ['She said the river is low but did not explain why.', ['She DID_NOT_EXPLAIN why !denied']],
  [
    'The ministry confirmed that the ban applies to all ports but gave no date.',
    ['The ministry DID_NOT_GIVE date !denied'],
  ],
  // What tells nothing goes on with what is told.
  ['He said the board was losing money and needed a loan.', ['the board NEEDED a loan @He']],
  // Who is given it, and what.
  ['The regulator sent the banks a list of complaints.', ['The regulator SENT a list']],
  ['The delay will cost the airline only $7 million.', ['The delay WILL_COST only $7 million ~planned']],
  ['He gave the evidence himself.', ['He GAVE the evidence']],
  ['The town will pay 5 million euros, most of it for roads.', ['The town WILL_PAY 5 million euros ~planned']],
  // Trees of near choices, where the first has a fault.
  [
    'The minister said the bridge would close if the cracks, found by divers in March, grew.',
    ['the bridge WOULD_CLOSE - ~conditional @The minister ?if the cracks, found by divers in March, grew'],
  ],
  ["Surveys put Keller's Progress party four points behind.", [], ['PART_OF']],
];

describe('who does what to whom', () => {
  for (const [sentence, claims, absent = []] of CASES)
    it(sentence, () => {
      const found = read(sentence).claims;
      expect(found.map(note)).toEqual(expect.arrayContaining([...claims]));
      for (const relation of absent) expect(found.map((claim) => claim.relation)).not.toContain(relation);
    });

  it.each([
    ['The runner ran 2 hours, 20 minutes and 9 seconds.', 1],
    ['The flight took 3 hours and 20 minutes.', 1],
    ['The wall measures 6 feet and 4 inches.', 1],
    ['The repairs took two weeks and two weeks.', 2],
    ['The clerk lost 3 files and 20 minutes.', 2],
  ] as const)('%s: one measure in parts is one', (sentence, count) =>
    expect(read(sentence).claims).toHaveLength(count),
  );

  it('takes no participle with "by" for what its noun did', () => {
    const { claims } = read('A draft seen by Harbour Week envisages cuts of 5m a year.');
    expect(claims.map(({ subject }) => subject?.core.text)).not.toContain('A draft');
  });

  it('does not say of one what two hold together, nor of the words of a clause', () => {
    const holders = read('The party and its ally have 71 seats.').claims;
    expect(holders.filter(({ relation }) => relation === 'HAD')).toHaveLength(1);
    const joiners = read('Signallers, whose own pay deal expires in January, have not joined the action.').claims;
    expect(
      joiners.filter(({ relation }) => relation === 'DID_NOT_JOIN').map((claim) => claim.subject?.core.text),
    ).toEqual(['Signallers']);
  });
  it.each([
    ['The clerk will have a talk, not with her.', []],
    ['The match was played in Turin, not in Milan.', ['Turin']],
    ['The ship sailed from Bergen to Oslo.', ['Bergen', 'Oslo']],
  ] as const)('%s: a phrase set off by "not" is no part of it', (sentence, parts) => {
    const [claim] = read(sentence).claims;
    expect(claim.arguments.map(({ core }) => core.text)).toEqual(parts);
  });
});
