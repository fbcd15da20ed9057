import { describe, expect, it } from 'vitest';
import { FEASTS } from '../../src/data/feasts';
import { daysOf } from '../../src/extract/times-days';
import { claimAt, read, unbracket } from './reader';

/** Phrase, what the deed is, first and last day: published on Wednesday 2026-04-15. */
const ROWS: readonly (readonly [phrase: string, ahead: boolean, days: string | null, why: string])[] = [
  ['on Friday', false, '2026-04-10 2026-04-10', 'the Friday before, of a thing done'],
  ['on Friday', true, '2026-04-17 2026-04-17', 'the Friday after, of a plan'],
  ['by Thursday next week', true, '2026-04-23 2026-04-23', 'a day of that week'],
  ['on Friday last week', false, '2026-04-10 2026-04-10', 'a day of that week'],
  ['on Sunday week', true, '2026-04-26 2026-04-26', 'seven days behind the coming one'],
  ['that October', false, null, 'seen from what the text tells of'],
  ['last week', false, '2026-04-06 2026-04-12', 'seven days, not one'],
  ['earlier this week', false, '2026-04-13 2026-04-19', 'within it'],
  ['last month', false, '2026-03-01 2026-03-31', 'a whole month'],
  ['next year', true, '2027-01-01 2027-12-31', 'a whole year'],
  ['last October', true, '2025-10-01 2025-10-31', 'never ahead'],
  ['by last September', false, '2025-09-01 2025-09-30', 'not even a term'],
  ['in October', false, '2025-10-01 2025-10-31', 'of a thing done'],
  ['by July 30', false, '2026-07-30 2026-07-30', 'a term may lie ahead'],
  ['for nine days', false, null, 'how long'],
  ['within 30 days', true, null, 'from a day that is not said'],
  ['four months later', false, null, 'from a day told before'],
  ['12 euros a year', false, null, 'a rate'],
  ['over the past year', false, null, 'how long'],
  ['at the end of the year', true, null, 'no day is named'],
  ['two weeks ago', false, '2026-03-30 2026-04-05', 'in that week'],
  ['14 years ago', false, '2012-01-01 2012-12-31', 'in that year'],
  ['about 14 years ago', false, null, 'nobody knows in which year'],
  ['in April last year', false, '2025-04-01 2025-04-30', 'the year is told'],
  ['on May 3 last year', false, '2025-05-03 2025-05-03', 'the same with a day'],
  ['within 15 minutes', false, null, 'how long'],
  ['on the Wednesday', false, null, 'seen from what the text tells of'],
  ['the previous weekend', false, null, 'the same'],
  ['since 2019', false, '2019-01-01 2026-04-15', 'until publication'],
  ['since Friday', false, '2026-04-10 2026-04-15', 'until publication'],
  ['until Sunday', true, '- 2026-04-19', 'only the end is told'],
  ['until Sunday', false, null, 'a ban until Sunday ends ahead, a wait until Sunday has ended'],
  ['until 2020', false, '- 2020-12-31', 'a year leaves no doubt'],
  ['before Friday', true, '- 2026-04-16', 'the day before at the latest'],
  ['before the end of the week', true, '2026-04-19 2026-04-19', 'its Sunday'],
  ['by Sept. 9', true, '2026-09-09 2026-09-09', 'a month cut short'],
  ['in Nov.', false, '2025-11-01 2025-11-30', 'the same without a day'],
  ['before the end of the month', true, '2026-04-30 2026-04-30', 'its last day'],
  ['between 2015 and 2020', false, '2015-01-01 2020-12-31', 'both years'],
  ['between February and May', false, '2025-02-01 2025-05-31', 'from the first to the last'],
  ['between November and February', false, '2025-11-01 2026-02-28', 'over the turn of the year'],
  ['for 2027', true, '2027-01-01 2027-12-31', 'a plan'],
  ['over the weekend', false, '2026-04-11 2026-04-12', 'two days, the last ones'],
  ['at the weekend', true, '2026-04-18 2026-04-19', 'the next ones, of a plan'],
  ['in the days', false, null, 'of days that are not told'],
  ['in recent weeks', false, null, 'how long'],
  ['yesterday', false, '2026-04-14 2026-04-14', 'the day before'],
  ['on Friday next', true, '2026-04-17 2026-04-17', 'the coming one'],
  ['on Wednesday next', true, '2026-04-22 2026-04-22', 'of a report of a Wednesday, seven days on'],
  ['on Wednesday last', false, '2026-04-08 2026-04-08', 'and seven days back'],
  ['on Friday last', false, '2026-04-10 2026-04-10', 'the one before'],
  ['the day', true, null, 'a day that only a clause tells'],
  ['in the September quarter', true, '2026-07-01 2026-09-30', 'three months, of which that is the last'],
  ['in the December quarter', false, '2025-10-01 2025-12-31', 'the same of a thing done'],
  ['on Good Friday', true, '2027-03-26 2027-03-26', 'the coming one'],
  ['on Good Friday', false, '2026-04-03 2026-04-03', 'the last one'],
  ['at Easter 2025', true, '2025-04-20 2025-04-20', 'the year is told'],
  ['over the Easter holiday', true, null, 'more than a day'],
  ['every Sunday', false, null, 'no one of them'],
  ['each Monday in June', true, null, 'the same'],
  ['in one weekend', true, null, 'any one'],
  ['on a Saturday morning', true, null, 'any one'],
  ['today or any other day', true, null, 'no day more than another'],
  ['of the June date', false, null, 'which date, and not when'],
  ['on Thursday and Friday', false, '2026-04-09 2026-04-10', 'both'],
  ['in May and June', true, '2026-05-01 2026-06-30', 'both'],
  ['on Monday and Friday', true, '2026-04-20 2026-04-20', 'the days between are not told'],
];

describe('the days a phrase names', () => {
  it.each(ROWS)('%s, ahead %s: %s (%s)', (phrase, ahead, days) => {
    expect(
      daysOf(phrase, '2026-04-15', ahead)
        ?.map((day) => day ?? '-')
        .join(' ') ?? null,
    ).toBe(days);
  });
});

describe('feasts', () => {
  it.each(FEASTS)('$example', ({ example, gives }) => {
    const { text, marked } = unbracket(example);
    const phrase = text.slice(marked[0]!.start, marked[0]!.end);
    expect(daysOf(phrase, '2026-03-20', / will /.test(example))).toEqual([gives, gives]);
  });
});

/** Sentence with the predicate in brackets; published on Tuesday 2024-05-14. */
const CLAIMS: readonly (readonly [sentence: string, days: string | null, why: string])[] = [
  ['A meeting [will be held] in the hall on Tuesday next at 8pm.', '2024-05-21 2024-05-21', 'the coming one'],
  ['The board [agreed to pay] the crew on 25 June.', '2024-06-25 2024-06-25', 'the nearer one'],
  ['The board [offered to pay] the crew on 25 April.', '2024-04-25 2024-04-25', 'the nearer one'],
  ['The opposition [plans] a rally in the capital on Friday.', '2024-05-17 2024-05-17', 'what is planned lies ahead'],
  [
    'The governor banned a protest [planned] for Saturday outside the parliament.',
    '2024-05-18 2024-05-18',
    'the same as a participle',
  ],
  [
    'The opposition leader had his passport [seized] by border police in March.',
    '2024-03-01 2024-03-31',
    'when it was seized',
  ],
  ['The judge [promised] a ruling by Wednesday noon.', '2024-05-15 2024-05-15', 'the term lies ahead'],
  ['The opposition [planned] a rally on Friday.', '2024-05-10 2024-05-10', 'planned then'],
  [
    "The port's biggest customer said it would stop using the company's trucks when its contract [expired] in October.",
    '2024-10-01 2024-10-31',
    'when it stops',
  ],
  [
    'The firm stopped using the ships after the contracts [expired] in October.',
    '2023-10-01 2023-10-31',
    'it has stopped',
  ],
  ['The group had [agreed to pay] the cash by the end of April.', '2024-04-30 2024-04-30', 'the nearer end of April'],
  ['The offer [would have raised] wages from April.', '2024-04-01 2024-04-30', 'the nearer April, before or behind'],
  ['If they [had acted] in June, the boat would be here.', '2023-06-01 2023-06-30', 'nobody can act then any more'],
  ['Officers [tried to alter] the record on Friday.', '2024-05-10 2024-05-10', 'an attempt is made then'],
  ['The warning [should have come] on Friday.', '2024-05-10 2024-05-10', 'it is past, whether it came or not'],
  ['The minister [has summoned] both sides to a meeting on Friday.', '2024-05-17 2024-05-17', 'the day of the meeting'],
  ['Unions [have called] a strike on Friday.', '2024-05-17 2024-05-17', 'the day of the strike'],
  ['The manager [has been summoned] for Friday.', '2024-05-17 2024-05-17', 'the same'],
  ['The ship [was expected] at the port on Wednesday.', '2024-05-15 2024-05-15', 'the nearer one'],
  [
    'The farmers said they would go to court if the minister [had not replied] by Friday.',
    '2024-05-17 2024-05-17',
    'the term lies ahead',
  ],
  ['Without the loan the firm [would have run] out of cash on May 20.', '2024-05-20 2024-05-20', 'the nearer one'],
  ['A boat had been reported [stolen] on 29 May.', '2023-05-29 2023-05-29', 'it was stolen by then'],
  ['The boat was found [burned] in a creek on Monday.', '2024-05-13 2024-05-13', 'the same'],
  ['The two [were due to speak] over the weekend.', '2024-05-11 2024-05-12', 'the nearer one'],
  ['The fund [is reviewing] a payment of $60 million due by May 3.', null, 'the day of the payment'],
  ['The port [will open] on Friday.', '2024-05-17 2024-05-17', 'a plan'],
  ['The board [meets] on July 31.', '2024-07-31 2024-07-31', 'the month hangs on the figure'],
  ['The contract [ends] in April.', '2025-04-01 2025-04-30', 'the present with a month is set'],
  ['The plant reportedly [closed] in June.', '2023-06-01 2023-06-30', 'past, however sure'],
  ['The trial [begins] tomorrow.', '2024-05-15 2024-05-15', 'the same'],
  ['The firms [cut] their forecasts in June.', '2023-06-01 2023-06-30', 'no present'],
  ['Inflation [slowed] to 4 percent from a peak of 31 percent in 2023.', null, 'the year of the peak'],
  [
    'Inflation [slowed] to 4 percent in February from a peak of 31 percent.',
    '2024-02-01 2024-02-29',
    'hung on the figure',
  ],
  ['The trucks that Latvia [paid for] two years ago gather dust.', '2022-01-01 2022-12-31', 'no "for two years"'],
  ['The talks [began] on February 3 in Oslo.', '2024-02-03 2024-02-03', 'without the place'],
  ['The firm [sold] page 31 of the book.', null, 'a figure is no day'],
  ['She [has led] the council since 2019.', '2019-01-01 2024-05-14', 'until today'],
  ['She [had led] the council since 2019.', '2019-01-01 -', 'until some day before'],
  ['Officers ignored a warning five days before he [was killed].', null, 'so long before it'],
  ['The coach [left] the club two days before the final.', null, 'how long before it'],
  ['The mayor [signed] the order just hours after the storm hit the coast.', null, 'how long after it'],
  [
    'The court [fined] the club last year after fans invaded the pitch.',
    '2023-01-01 2023-12-31',
    'the year of the deed',
  ],
  ['She [waited] three years before the appeal was heard.', '- -', 'for all that time'],
  ['The rate [was lowered] three times, most recently in April.', '- -', 'only the last time was in April'],
  [
    'The ruling was delayed for those [forecasting] a move in November.',
    '2024-11-01 2024-11-30',
    'the move lies ahead',
  ],
  [
    'Asked if she would stay when her term [expires] in March, she shrugged.',
    '2025-03-01 2025-03-31',
    'a term that is set',
  ],
  ['The firm [opened] in March last year.', '2023-03-01 2023-03-31', 'the year stands behind the month'],
  ['The firm [returned] the grants for 2022.', null, 'the year of the grants'],
  ['The talks [planned] for June were called off.', '2024-06-01 2024-06-30', 'nearer than the June before'],
  ['The test [planned] for March was called off.', '2024-03-01 2024-03-31', 'nearer than the March to come'],
  ['The union has [called] a strike for Thursday.', '2024-05-16 2024-05-16', 'what is called is still to come'],
  ['A hearing was [set] for Friday.', '2024-05-17 2024-05-17', 'set for a day that lies ahead'],
  ['The vote had been [planned] for Wednesday.', '2024-05-15 2024-05-15', 'nearer than the Wednesday before'],
  ['The firm offered to [settle] in March.', '2024-03-01 2024-03-31', 'nearer than the March to come'],
  ['The next decision [is due] on June 3.', '2024-06-03 2024-06-03', 'the day hangs on what is due'],
  ['The firm had promised to [pay] by May 9.', '2024-05-09 2024-05-09', 'nearer than the next May'],
  ['The firm has promised to [pay] by May 9.', '2025-05-09 2025-05-09', 'still to come'],
  ['The firm had promised to [pay] by June 3.', '2024-06-03 2024-06-03', 'the nearer June'],
  [
    'The report covers an audit, a spill and a leak [found] in March of last year, and a fire.',
    '2023-03-01 2023-03-31',
    'the year is told',
  ],
  ['The ferry [was to have sailed] in June.', '2024-06-01 2024-06-30', 'nearer than the June before'],
  ['Two clerks had been told to [come] in on Monday.', '2024-05-13 2024-05-13', 'the nearer Monday'],
  ['The coach was expected to [name] his team on Monday.', '2024-05-13 2024-05-13', 'the nearer Monday'],
  ['Two clerks are expected to [come] in on Monday.', '2024-05-20 2024-05-20', 'still to come'],
  ['The port had [asked] the crew to leave by Monday.', null, 'the term is of the leaving'],
  ['The port had asked the crew to [leave] by Monday.', '2024-05-20 2024-05-20', 'a term lies ahead'],
  ['The bridge was to [reopen] on Monday.', '2024-05-13 2024-05-13', 'the nearer Monday'],
  ['A warning was [issued] for Friday.', '2024-05-17 2024-05-17', 'what it warns of is still to come'],
  ['A warning was [issued] on Friday.', '2024-05-10 2024-05-10', 'issued then'],
  ['Forecasters [warned] of 80 millimetres of rain by Sunday.', '2024-05-19 2024-05-19', 'a term lies ahead'],
  ['A strike [called] for Friday was suspended.', '2024-05-17 2024-05-17', 'nearer than the Friday before'],
  ['The tenant [called] for help on Friday.', '2024-05-10 2024-05-10', 'no strike is called'],
  ['A fare rise, [announced] on Friday, angered riders.', '2024-05-10 2024-05-10', 'announced then'],
  [
    'A strike [announced] for Friday will close the port.',
    '2024-05-17 2024-05-17',
    'what is announced is still to come',
  ],
  ['The clerk was asked to [resign] in March.', '2024-03-01 2024-03-31', 'nearer than the March to come'],
  ['The clerk was asked to [resign] on Friday.', '2024-05-17 2024-05-17', 'a weekday is that of the deed'],
  ['Drivers are asked to [avoid] the bridge in March.', '2025-03-01 2025-03-31', 'still to come'],
  ['The judge [fixed] Friday for the hearing.', '2024-05-17 2024-05-17', 'the day is what is fixed'],
  ['The builders [fixed] the roof on Friday.', '2024-05-10 2024-05-10', 'fixed then'],
  ['The charge [relates] to a visit to his home on March 3.', '2024-03-03 2024-03-03', 'the day of the visit'],
  ['Ministers are [meeting] on Friday.', '2024-05-17 2024-05-17', 'the present with a day is set'],
  ['The market is now [pricing] in a cut on Friday.', '2024-05-10 2024-05-10', 'under way'],
  ['The firm is [seeking] a buyer by the end of September.', '2024-09-30 2024-09-30', 'its term lies ahead'],
  ['The team [are back] in action on Friday.', '2024-05-17 2024-05-17', 'the day hangs on the action'],
  ['Police [put] attendance at the march at 4,000.', null, 'no month'],
  ['The report [was silent] on duty hours.', null, 'what it is silent on'],
  ['Holm, who [was] dean from 1991 to 2004, got a letter.', '1991-01-01 1991-12-31', 'it hangs on what she was'],
  ['The court [will rule] in mid-June.', '2024-06-01 2024-06-30', 'a part of a month'],
];

describe('the days of a claim', () => {
  it.each(CLAIMS)('%s: %s (%s)', (sentence, days) => {
    const { text, marked } = unbracket(sentence);
    const time = claimAt(read(text), marked[0])?.time ?? null;
    expect(time && `${time.from ?? '-'} ${time.to ?? '-'}`).toBe(days);
  });
  it('are told without what hangs on them and does not say when', () => {
    const { text, marked } = unbracket('The court [meets] on 3 May in Oslo.');
    const time = claimAt(read(text), marked[0])?.time;
    expect(time && text.slice(time.start, time.end)).toBe('on 3 May');
  });
});
