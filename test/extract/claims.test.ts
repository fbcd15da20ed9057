import { describe, expect, it } from 'vitest';
import { RELATION_TYPE } from '../../src/text/relation-type';
import { note } from './note';
import { read } from './reader';

/** Each sentence, and the claims that have to be among those read from it. */
const CASES: readonly (readonly [sentence: string, ...claims: readonly string[]])[] = [
  ['The minister refused to be named.', 'The minister REFUSED_TO_BE_NAMED - !denied'],
  ['One nurse did not wish to be identified.', 'One nurse DID_NOT_WISH_TO_BE_IDENTIFIED - ~wished !denied'],
  ['Four people were still missing after the storm.', 'Four people WAS_MISSING -'],
  ['The council rejected the plan.', 'The council REJECTED the plan'],
  ['The plan was rejected by the council.', 'the council REJECTED The plan'],
  ['The mayor warned residents against the flood.', 'The mayor WARNED residents +WARNED_AGAINST the flood'],
  ['France and Spain condemned the attack.', 'France CONDEMNED the attack', 'Spain CONDEMNED the attack'],
  ['The army left the town and entered the valley.', 'The army LEFT the town', 'The army ENTERED the valley'],
  [
    'The bank would support the merger as long as the union agreed.',
    'The bank WOULD_SUPPORT the merger ~conditional ?as long as the union agreed',
  ],
  ['The bank will not support the merger.', 'The bank WILL_NOT_SUPPORT the merger ~planned !denied'],
  ['The minister did not reject the plan.', 'The minister DID_NOT_REJECT the plan !denied'],
  ['No minister rejected the plan.', 'minister DID_NOT_REJECT the plan !denied'],
  ['No bridge was closed.', '- DID_NOT_CLOSE bridge !denied'],
  ['The ministry has yet to publish the report.', 'The ministry DID_NOT_PUBLISH the report !denied'],
  ['The ministry failed to publish the report.', 'The ministry DID_NOT_PUBLISH the report !denied'],
  ['The ministry no longer supports the plan.', 'The ministry NO_LONGER_SUPPORTED the plan !denied'],
  ['The minister vowed to close the port.', 'The minister VOWED_TO_CLOSE the port ~planned'],
  [
    'The mayor urged the company to close the plant.',
    'The mayor URGED the company',
    'the company ASKED_TO_CLOSE the plant ~asked @The mayor',
  ],
  ['The minister said that the army had entered the town.', 'the army ENTERED the town @The minister'],
  ['The army had entered the town, the minister said.', 'The army ENTERED the town @the minister'],
  ['The army had entered the town, said Ana Reyes, the minister.', 'The army ENTERED the town @Ana Reyes'],
  ['According to the minister, the army had entered the town.', 'the army ENTERED the town @the minister'],
  ['The company, officials said, would close the plant.', 'The company WOULD_CLOSE the plant ~conditional @officials'],
  ['"We will close the plant," the director said.', 'We WILL_CLOSE the plant ~planned @the director'],
  [
    'Two officials told Reuters that the minister had said the army would leave.',
    'the army WOULD_LEAVE - ~conditional @Reuters > Two officials > the minister',
  ],
  ['The minister denied that the army had entered the town.', 'the army DID_NOT_ENTER the town !denied @The minister'],
  [
    'The minister did not say that the army had entered the town.',
    'the army WHETHER_ENTERED the town !open @The minister',
  ],
  [
    'If the army enters the town, the rebels will leave.',
    'the army IF_ENTERED the town ~possible !open',
    'the rebels WILL_LEAVE - ~planned ?If the army enters the town',
  ],
  ['The bank backs a tax rather than a ban.', 'The bank BACKED a tax', 'The bank DID_NOT_BACK a ban !denied'],
  ['The union voiced opposition to the merger.', 'The union OPPOSED the merger'],
  ['The unions are opposed to the merger.', 'The unions OPPOSED the merger'],
  [
    'The union will block the port until the company drops the suit.',
    'the company IF_DROPPED the suit ~possible !open',
    'The union WILL_BLOCK the port ~planned ?until the company drops the suit',
  ],
  [
    'It remains to be seen whether the army will enter the town.',
    'the army WHETHER_WILL_ENTER the town ~planned !open',
  ],
  [
    'Tilden Foods will leave Oslo, Farm Weekly reported on Friday.',
    'Tilden Foods WILL_LEAVE Oslo ~planned @Farm Weekly',
  ],
  ['Not one minister rejected the plan.', 'one minister DID_NOT_REJECT the plan !denied'],
  ['The talks took place in Geneva.', 'The talks TOOK_PLACE_IN - '.trim()],
  [
    'The bank will lend money, but only if the council agrees to limit its debts.',
    'The bank WILL_LEND money ~planned ?only if the council agrees to limit its debts',
    'the council IF_AGREED_TO_LIMIT its debts ~possible !open',
  ],
  ['Dam operator denies it ignored flood warnings.', 'it DID_NOT_IGNORE flood warnings !denied @Dam operator'],
  ['Did the army enter the town?', 'the army WHETHER_ENTERED the town !open'],
  ['The clerk was accused of taking bribes.', 'The clerk TOOK bribes @somebody'],
  ['The bank resisted pressure from the minister to cut rates.', 'The bank ASKED_TO_CUT rates ~asked @the minister'],
  ['The president came under pressure to sack his aide.', 'The president ASKED_TO_SACK his aide ~asked @somebody'],
  [
    'The envoy repeated her call on the rebels to free the hostages.',
    'the rebels ASKED_TO_FREE the hostages ~asked @her',
  ],
  ['Unions put pressure on the council to raise wages.', 'the council ASKED_TO_RAISE wages ~asked @Unions'],
  ['Norway turned down an offer from London to host the talks.', 'London AIMED_TO_HOST the talks ~planned'],
  ['The minister resigned amid reports that he had taken bribes.', 'he TOOK bribes @somebody'],
  ['The clerk was arrested for taking bribes.', 'The clerk TOOK bribes @somebody', '- ARRESTED The clerk'],
  ['Lawmakers criticised the mayor for ignoring the report.', 'the mayor IGNORED the report @Lawmakers'],
  ['A court cleared the mayor of taking bribes.', 'the mayor DID_NOT_TAKE bribes !denied @A court'],
  [
    'The rebels said they would release the hostages only if the army left.',
    'they WOULD_RELEASE the hostages ~conditional @The rebels ?only if the army left',
  ],
  ['The army is believed to hold the bridge.', 'The army BELIEVED_TO_HOLD the bridge ~likely'],
  ['The court barred the company from opening the mine.', 'The court BARRED the company'],
  ['The army reportedly entered the town.', 'The army REPORTEDLY_ENTERED the town ~likely'],
  [
    'Lena Ford is the leader of the Harvest Party.',
    'Lena Ford WAS the leader of the Harvest Party +WAS_LEADER_OF the Harvest Party',
  ],
  [
    'The soldiers who entered the town burned the school.',
    'The soldiers ENTERED the town',
    'The soldiers BURNED the school',
  ],
  ['The bridge, which the army built, collapsed.', 'the army BUILT The bridge'],
  // What was to be may not have come about.
  ['The plant was to be shut.', '- WAS_TO_SHUT The plant ~planned'],
  ['The leaders were to meet in Oslo.', 'The leaders WAS_TO_MEET_IN - ~planned'],
  ['The prisoners are to be freed.', '- WILL_FREE The prisoners ~planned'],
  ['The fire was to blame for the delay.', 'The fire WAS_TO_BLAME -'],
  // "Nobody" and "not everyone" deny by themselves; "none of the ministers" is of the ministers.
  ['Not everyone in the party was happy with the deal.', 'Not everyone WAS_HAPPY_WITH - !denied'],
  ['None of the ministers backed the plan.', 'the ministers DID_NOT_BACK the plan !denied'],
  ['The delegate voted no.', 'The delegate VOTED no'],
  // Time that one has is no duty, a perfect gerund no duty either, and a warning asks for nothing.
  ['He has until Friday to request the analysis.', 'He CAN_REQUEST the analysis ~possible'],
  ['The firm has to pay the crew.', 'The firm MUST_PAY the crew ~required'],
  ['The rider denied having knowingly taken the pills.', 'The rider DENIED_KNOWINGLY_TAKING the pills !denied'],
  [
    'Specialists warned that chances of finding survivors drop sharply after 72 hours.',
    'chances DROPPED - *sharply @Specialists',
  ],
  [
    'A spokesperson confirmed that a search had taken place but refused to say more.',
    'A spokesperson REFUSED_TO_SAY more !denied',
  ],
  ['The text was seen by Rond-Point.', 'Rond-Point SAW The text'],
  // What it is named is no party to the deed.
  ['The square was renamed Liberty Square.', 'The square WAS_RENAMED Liberty Square'],
  ['The firm is understood to be weighing a sale.', 'The firm UNDERSTOOD_TO_WEIGH a sale ~likely'],
  // Words without which a claim says something else.
  ['Inflation has not fallen enough.', 'Inflation DID_NOT_FALL_ENOUGH - !denied'],
  ['The firm had never knowingly sold stolen goods.', 'The firm DID_NOT_KNOWINGLY_SELL stolen goods !denied'],
  ['The road is no longer safe.', 'The road WAS_NO_LONGER_SAFE - !denied'],
  ['The team hardly trained.', 'The team HARDLY_TRAINED - !denied'],
  ['The bill barely passed.', 'The bill BARELY_PASSED -'],
  ['The fund is not yet ready.', 'The fund WAS_NOT_YET_READY - !denied'],
  ['Oil prices were little changed.', '- LITTLE_CHANGED Oil prices'],
  ['The company considers the offer too low.', 'The company CONSIDERED_TOO_LOW the offer'],
  ['The two sides have only partly agreed on the text.', 'The two sides ONLY_PARTLY_AGREED_ON -'],
  // ... and words that are of something else.
  ['The council also did not publish the report, however.', 'The council DID_NOT_PUBLISH the report !denied'],
  ['The firm is responsible only for the school.', 'The firm WAS_RESPONSIBLE_FOR -'],
  ['Nobody has ever closed the bridge.', 'Nobody CLOSED the bridge !denied'],
  ['The mayor spoke only after the port was closed.', '- CLOSED the port'],
  // States that a verb puts its object into.
  ['A clerk has been found guilty of fraud.', '- FOUND_GUILTY A clerk'],
  ['The jury found the clerk not guilty.', 'The jury FOUND_NOT_GUILTY the clerk'],
  ['All seven pleaded not guilty.', 'All seven PLEADED_NOT_GUILTY -'],
  ['The strike left thousands of passengers stranded.', 'The strike LEFT_STRANDED thousands of passengers'],
  ['The mayor called those figures exaggerated.', 'The mayor CALLED_EXAGGERATED those figures'],
  ['The nurse felt vindicated.', 'The nurse FELT_VINDICATED -'],
  ['The minister cut short a visit to Vienna.', 'The minister CUT_SHORT a visit to Vienna'],
  ['The union left a meeting held by the bank.', 'the bank HELD a meeting'],
  // What a thing was used for was done; an aim may be missed.
  ['The clerk used the fund to pay his rent.', 'The clerk PAID his rent'],
  ['The clerk did not use the fund to pay his rent.', 'The clerk WHETHER_PAID his rent !open'],
  ['The grant was used to repair the bridge.', 'The grant AIMED_TO_REPAIR the bridge ~planned'],
  ['We plan to use the fund to pay the rent.', 'We AIMED_TO_PAY the rent ~planned'],
  // By what means and how much is not by whom.
  ['A truce agreed by telephone on Saturday was broken.', '- AGREED A truce'],
  ['The order should have been issued by 4:30 p.m. on Friday.', '- SHOULD_HAVE_ISSUED The order ~required'],
  ['The budget had been cut by a third in 2024.', '- CUT The budget'],
  ['The road was closed by landslides.', 'landslides CLOSED The road'],
  // Who does it, where "and" and "which" leave it to sense and form.
  [
    'The council asked the ministry for money to replace them but received nothing.',
    'The council RECEIVED nothing !denied',
  ],
  [
    'The clerk said the road was closed and warned that the bridge was unsafe.',
    'The clerk WARNED that the bridge was unsafe',
  ],
  ['The talks failed after clashes near a disputed dam killed 17 people.', 'clashes KILLED 17 people'],
  ['There were doubts about appropriate considerations for civilians caught in the crossfire.', '- CAUGHT civilians'],
  ['Train drivers would stop work every Monday.', 'Train drivers WOULD_STOP work ~conditional'],
  // What is expected of a thing is not the thing.
  ['Forecasters expected the rain to ease by Tuesday.', 'Forecasters EXPECTED the rain to ease by Tuesday'],
  // What is said of a thing that may never be.
  ['The minister would not accept a deal that closed the port.', 'a deal MAY_CLOSE the port !open'],
  ['The cabinet would present a bill requiring banks to lend.', 'a bill MAY_REQUIRE banks ~conditional'],
  ['A president who is investigated must resign.', '- MAY_INVESTIGATE A president ~possible'],
  ['The talks could lead to a deal that ends the strike.', 'a deal MAY_END the strike ~possible'],
  ['He came up with a plan that cut costs.', 'a plan CUT costs'],
  ['The firm will sell a plant that opened last year.', 'a plant OPENED -'],
  ['The minister would not say whether he had voted.', 'he WHETHER_VOTED - !open @The minister'],
  ['The law takes effect on Monday.', 'The law WILL_TAKE_EFFECT - ~planned'],
  ['The museum closes on Mondays.', 'The museum CLOSED -'],
  ['The party plans a rally on Friday.', 'The party PLANNED a rally'],
  ['The officer would not say how he voted.', 'The officer WOULD_NOT_SAY how he voted !denied'],
  ['The firm said it would not comment.', 'it WOULD_NOT_COMMENT - ~planned !denied @The firm'],
  ['Schools were ordered to close after a pupil fell ill.', 'a pupil FELL_ILL -'],
  ['The minister planned to leave after the vote ended.', 'the vote IF_ENDED - ~possible !open'],
  [
    'The minister may impose conditions if Sudan launches a campaign in the north, although his adviser called the reports speculation.',
    'The minister MAY_IMPOSE conditions ~possible ?if Sudan launches a campaign in the north',
  ],
  [
    'The spokesman said Moscow would respond, without saying how.',
    'Moscow WOULD_RESPOND - ~conditional @The spokesman',
  ],
];

/** Sentences with words that make no claim. */
const SILENT: readonly (readonly [sentence: string, relation: string])[] = [
  ['Mr. Jones visited the hospital.', 'HAS_ROLE'],
  ['A Czech engineering group built the dam.', 'PART_OF'],
  ["The bank is Europe's largest lender.", 'PART_OF'],
  ['The court stripped the combined airline of its Madrid base.', 'PART_OF'],
  ['The company sued its insurer.', 'PART_OF'],
];

describe('claims that are not made', () => {
  for (const [sentence, relation] of SILENT)
    it(`${relation}: ${sentence}`, () => {
      expect(read(sentence).claims.map((claim) => claim.relation)).not.toContain(relation);
    });
});

describe('claims of a sentence', () => {
  for (const [sentence, ...expected] of CASES)
    it(sentence, () => {
      const notes = read(sentence).claims.map(note);
      for (const each of expected) expect(notes).toContain(each);
    });
});

const STORY = `Ministry says port may close

HARBOR CITY — The port of Harbor City may close on Friday unless wages rise, two officials told The Harbor Herald.

"We cannot pay," said Ana Reyes, the finance minister. "The port has lost money for years."

The union, which has opposed the plan, denied that its members had blocked the gates. It urged the government to open its books. “Nobody believes them,” a worker said.

Sign up for our newsletter`;

/** Clauses of time, cause and means with what they are of: the relation, the word before the clause, the clause's words and role. */
const CIRCUMSTANCES: readonly (readonly [sentence: string, relation: string, circumstance: string | null])[] = [
  ['The nurse resigned because the ward had been closed.', 'RESIGNED', 'other because the ward had been closed'],
  ['The club sold the stadium after its owner died.', 'SOLD', 'time after its owner died'],
  ['The firm broke the law by hiding its losses.', 'BROKE', 'other by hiding its losses'],
  ['The singer has been silent since the letter was published.', 'WAS_SILENT', 'time since the letter was published'],
  ['The toll seems low, since many villages are cut off.', 'SEEMED_LOW', 'other since many villages are cut off'],
  ['The driver stopped when the siren sounded.', 'STOPPED', 'time when the siren sounded'],
  ['The union will strike if the talks fail.', 'WILL_STRIKE', null],
];

describe('when, why and by what', () => {
  for (const [sentence, relation, circumstance] of CIRCUMSTANCES)
    it(sentence, () => {
      const claims = read(sentence).claims.filter((each) => each.relation === relation);
      expect(claims).toHaveLength(1);
      const [found = null] = claims[0].arguments.filter((each) => each.claim !== null);
      expect(found && `${found.role} ${found.preposition} ${found.text}`).toBe(circumstance);
    });
});

describe('laws of a reading', () => {
  const reading = read(STORY, 'The Coast Courier');
  const slices = (span: { start: number; end: number; text: string }) =>
    expect(STORY.slice(span.start, span.end)).toBe(span.text);

  it('slices every span to its quote', () => {
    expect(reading.claims.length).toBeGreaterThan(8);
    for (const claim of reading.claims) {
      for (const evidence of claim.evidence) expect(STORY.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      for (const argument of [claim.subject, claim.object, ...claim.arguments])
        if (argument) {
          slices(argument);
          slices(argument.core);
        }
      for (const step of claim.attribution) if (step.by.kind !== 'newsroom') slices(step.by);
      for (const condition of claim.conditions) slices(condition);
    }
    for (const mention of reading.mentions) slices(mention);
  });

  it('keeps every span inside its sentence, save those of tellers', () => {
    for (const claim of reading.claims) {
      const { start, end } = reading.sentences[claim.sentence];
      for (const span of [...claim.predicate.spans, ...claim.conditions]) {
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(span.end).toBeLessThanOrEqual(end);
      }
    }
  });

  it('names only what is there', () => {
    const mentions = new Set(reading.mentions.map((mention) => mention.id));
    const claims = new Set(reading.claims.map((claim) => claim.id));
    expect(claims.size).toBe(reading.claims.length);
    for (const claim of reading.claims)
      for (const argument of [claim.subject, claim.object, ...claim.arguments]) {
        if (argument?.mention) expect(mentions).toContain(argument.mention);
        if (argument?.claim) expect(claims).toContain(argument.claim);
      }
  });

  it('writes every relation as an edge type and starts every chain with the newsroom', () => {
    for (const claim of reading.claims) {
      expect(claim.relation).toMatch(RELATION_TYPE);
      expect(claim.attribution[0].by).toMatchObject({ kind: 'newsroom', text: 'The Coast Courier' });
    }
  });

  it('hands a quotation on to its speaker, also where the sentence goes on', () => {
    const lost = reading.claims.find((claim) => claim.predicate.lemma === 'lose');
    expect(lost?.attribution.map((step) => step.by.text)).toEqual(['The Coast Courier', 'Ana Reyes']);
    expect(lost?.attribution[1].quoted).toBe('direct');
  });

  it('makes "I" the speaker, and "we" the side the speaker speaks for, where the text says which', () => {
    const who = (text: string, said: string) => {
      const { mentions } = read(text);
      const pronoun = mentions.find((mention) => mention.text.toLowerCase() === said);
      return mentions.find((mention) => mention.id === pronoun?.refers)?.text ?? null;
    };
    expect(who('"I will pay," said Ana Reyes.', 'i')).toBe('Ana Reyes');
    expect(who('"We cannot win this war," an Israeli official said.', 'we')).toBe('Israeli');
    expect(who('"We will pay," the bank said.', 'we')).toBe('the bank');
    expect(who('"We will pay," said Ana Reyes.', 'we')).toBeNull();
  });

  it('reads headlines as headlines and nothing in site furniture', () => {
    expect(reading.claims.filter((claim) => claim.status === 'headline').length).toBeGreaterThan(0);
    expect(
      reading.claims.filter((claim) => STORY.slice(reading.sentences[claim.sentence].start).startsWith('Sign up')),
    ).toEqual([]);
  });

  it('reads the same twice', () => {
    expect(JSON.stringify(read(STORY, 'The Coast Courier'))).toBe(JSON.stringify(reading));
  });
});

describe('odd texts', () => {
  const shapes: Record<string, (n: number) => string> = {
    'nested quotes': (n) => `${'“'.repeat(n)}word${'”'.repeat(n)}`,
    'open quotes': (n) => '"He said '.repeat(n),
    'said he said': (n) => `${'he said that '.repeat(n)}it rained.`,
    commas: (n) => 'a, '.repeat(n),
    'try to try': (n) => `They ${'tried to '.repeat(n)}leave.`,
    brackets: (n) => '('.repeat(n),
    'one paragraph of quotes': (n) => '"We left." '.repeat(n),
  };
  for (const [name, shape] of Object.entries(shapes))
    it(`${name}: reads on, in time that grows with the length`, () => {
      read(shape(50));
      const time = (n: number) => {
        const before = process.cpuUsage().user;
        expect(read(shape(n)).claims).toBeDefined();
        return process.cpuUsage().user - before;
      };
      const small = time(400);
      expect(time(1600)).toBeLessThan(Math.max(small, 20_000) * 16);
    });
});
