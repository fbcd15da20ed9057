import { describe, expect, it } from 'vitest';
import { attributions } from '../../bench/renderings/attribution';
import { tuples } from '../../bench/renderings/carb';
import { edgeRelations } from '../../bench/renderings/edges';
import { chains, entityMentions } from '../../bench/renderings/entities';
import { facts } from '../../bench/renderings/facts';
import { factualityLabels } from '../../bench/renderings/factuality';
import { spanRelations } from '../../bench/renderings/relations';
import { saidRelations } from '../../bench/renderings/said';
import { MOST_RELATIONS } from '../../bench/renderings/slots';
import { codePointOffsets, wordSpans, wordsIn } from '../../bench/renderings/words';
import type { EntityId, MentionId } from '../../src/model';
import { type ClaimSketch, quoteOf, sketchMention, sketchReading } from './sketch';

const read = (text: string, ...claims: ClaimSketch[]) => ({ text, reading: sketchReading(text, claims) });

const SIGNED = read('The treaty was signed by Kenya in May .', {
  predicate: ['was signed'],
  lemma: 'sign',
  subject: 'Kenya',
  object: 'The treaty',
  arguments: [{ core: 'May', preposition: 'in', role: 'time' }],
});

describe('words', () => {
  it('finds the words under a span', () => {
    const words = wordSpans('one two  three');
    expect(wordsIn(words, { start: 2, end: 10 })).toEqual([0, 1, 2]);
    expect(wordsIn(words, { start: 3, end: 4 })).toEqual([]);
  });

  it('counts a surrogate pair as one code point', () => {
    const offsetOf = codePointOffsets('a😀b');
    expect([0, 1, 3, 4].map(offsetOf)).toEqual([0, 1, 2, 3]);
  });
});

describe('facts', () => {
  it('gives the passive its written order back', () => {
    expect(facts(SIGNED)).toEqual([
      { subject: 'The treaty', relation: 'was signed by', object: 'Kenya' },
      { subject: 'The treaty', relation: 'was signed in', object: 'May' },
    ]);
  });

  it('puts the object into the relation of a prepositional argument', () => {
    const input = read('Graham tied him to the mast .', {
      predicate: ['tied'],
      lemma: 'tie',
      subject: 'Graham',
      object: 'him',
      arguments: [{ core: 'the mast', preposition: 'to' }],
    });
    expect(facts(input).map(({ relation, object }) => `${relation} | ${object}`)).toEqual([
      'tied | him',
      'tied him to | the mast',
    ]);
  });

  it('splits a clause with one participant before its last word', () => {
    const input = read('A stone was erected .', { predicate: ['was erected'], lemma: 'erect', object: 'A stone' });
    expect(facts(input)).toEqual([{ subject: 'A stone', relation: 'was', object: 'erected' }]);
  });

  it('reads titles with "is" and possessives with "has"', () => {
    const text = "the city 's mayor met chairman Tom Abara .";
    const city = { ...sketchMention(text, 'the city', 'm0', null), title: null };
    const mayor = { ...sketchMention(text, "the city 's mayor", 'm1', null), owner: 'm0' as MentionId };
    const tom = { ...sketchMention(text, 'Tom Abara', 'm2', null), title: 'chairman' };
    expect(facts({ text, reading: sketchReading(text, [], [city, mayor, tom]) })).toEqual([
      { subject: 'Tom Abara', relation: 'is', object: 'chairman' },
      { subject: 'the city', relation: 'has', object: 'mayor' },
    ]);
  });

  it('reads an apposition with "is"', () => {
    const text = 'Orkem , a chemical group , grew .';
    const orkem = sketchMention(text, 'Orkem', 'm0', null);
    const group = { ...sketchMention(text, 'a chemical group', 'm1', 'm0'), form: 'noun' as const };
    expect(facts({ text, reading: sketchReading(text, [], [orkem, group]) })).toEqual([
      { subject: 'Orkem', relation: 'is', object: 'a chemical group' },
    ]);
  });

  it('gives a phrase on a participant a fact of its own', () => {
    const input = read('Graham saw the bars of a cell in Oslo .', {
      predicate: ['saw'],
      lemma: 'see',
      subject: 'Graham',
      object: { core: 'the bars', full: 'the bars of a cell in Oslo' },
    });
    expect(facts(input).map(({ relation, object }) => `${relation} | ${object}`)).toEqual([
      'saw | the bars',
      'saw the bars of | a cell',
    ]);
  });
});

describe('carb', () => {
  it('gives one tuple a claim, with the first preposition in the predicate', () => {
    expect(tuples(SIGNED)).toEqual([
      { confidence: 1, predicate: 'was signed by', arguments: ['The treaty', 'Kenya', 'in May'] },
    ]);
  });

  it('takes an adverb into the verb group and leaves lone verbs out', () => {
    const was: ClaimSketch = { predicate: ['was', 'built'], lemma: 'build', object: 'A dam' };
    const stood: ClaimSketch = { predicate: ['stood'], lemma: 'stand', subject: 'A dam' };
    const list = tuples(read('A dam was never built and stood .', was, stood));
    expect(list).toEqual([{ confidence: 1, predicate: 'was never', arguments: ['A dam', 'built'] }]);
  });
});

describe('said', () => {
  const text =
    'Ana Reyes said Veldania would reopen the crossing , which four senior officials of the old coalition had shut without notice .';
  const input = read(text, {
    predicate: ['would reopen'],
    lemma: 'reopen',
    subject: 'Veldania',
    object: { core: 'the crossing', full: text.slice(text.indexOf('the crossing'), -2) },
    tellers: [{ by: 'Ana Reyes', cue: 'said' }],
  });

  it('names the teller and her verb, and keeps slots short', () => {
    expect(saidRelations(input)).toEqual([
      { subj: 'Veldania', pred: 'would reopen', obj: 'the crossing', args: [], attribution: 'Ana Reyes said' },
    ]);
  });

  it('puts what is taken for granted into nobody’s mouth', () => {
    const claims = input.reading.claims.map((claim) => ({ ...claim, status: 'presupposed' as const }));
    expect(saidRelations({ text, reading: { ...input.reading, claims } })[0].attribution).toBeNull();
  });

  it('leaves to a speaker what is taken for granted in the very words of the speaker', () => {
    const claims = input.reading.claims.map((claim) => ({
      ...claim,
      status: 'presupposed' as const,
      attribution: claim.attribution.map((step) => ({ ...step, quoted: 'direct' as const })),
    }));
    expect(saidRelations({ text, reading: { ...input.reading, claims } })[0].attribution).toBe('Ana Reyes said');
  });

  it('shows the verb where nobody is named', () => {
    const tellers = [{ by: '', cue: 'said' }];
    const claims: ClaimSketch[] = [{ predicate: ['would reopen'], lemma: 'reopen', subject: 'Veldania', tellers }];
    expect(saidRelations(read(text, ...claims))[0].attribution).toBe('said');
  });

  it('gives single arguments too where there is room', () => {
    const met = read('Kenya met Sudan in Oslo on Monday .', {
      predicate: ['met'],
      lemma: 'meet',
      subject: 'Kenya',
      object: 'Sudan',
      arguments: [
        { core: 'Oslo', preposition: 'in' },
        { core: 'Monday', preposition: 'on' },
      ],
    });
    // The longer of them first, as there may be no room for all.
    expect(saidRelations(met).map(({ obj, args }) => [obj, ...args])).toEqual([
      ['Sudan', 'in Oslo', 'on Monday'],
      ['Sudan', 'on Monday'],
      ['Sudan', 'in Oslo'],
      ['Sudan'],
    ]);
  });

  it('gives each of several clauses that one verb takes', () => {
    const told = 'that the mill was old , that nobody knew and that it fell';
    const proved = read(`Kenya must prove ${told} .`, {
      predicate: ['must prove'],
      lemma: 'prove',
      subject: 'Kenya',
      object: { core: told, isClause: true },
    });
    expect(saidRelations(proved).map(({ obj }) => obj)).toEqual([
      'that the mill was old , that nobody knew and that it',
      'that it fell',
      'that nobody knew',
    ]);
  });

  it('gives no teller for the newsroom', () => {
    expect(saidRelations(SIGNED)[0].attribution).toBeNull();
  });

  it('stays within its relations a sentence', () => {
    const claim: ClaimSketch = { predicate: ['was signed'], lemma: 'sign', subject: 'Kenya' };
    const many = read('The treaty was signed by Kenya .', ...Array.from({ length: 9 }, () => claim));
    expect(saidRelations(many)).toHaveLength(MOST_RELATIONS);
  });
});

describe('edges and relations', () => {
  it('names the parties inside a target, but not those somebody merely speaks of', () => {
    const text = 'Kenya condemned curbs on the press of Sudan , and envoys said Mali knew .';
    const sudan = { ...sketchMention(text, 'Sudan', 'm0', null), type: 'place' as const };
    const mali = { ...sketchMention(text, 'Mali', 'm1', null), type: 'place' as const };
    const claims: ClaimSketch[] = [
      {
        predicate: ['condemned'],
        lemma: 'condemn',
        subject: 'Kenya',
        object: { core: 'curbs', full: 'curbs on the press of Sudan' },
      },
      { predicate: ['said'], lemma: 'say', subject: 'envoys', object: { core: 'Mali knew', isClause: true } },
      { predicate: ['knew'], lemma: 'know', subject: 'Mali', tellers: [{ by: 'envoys', cue: 'said' }] },
    ];
    const list = edgeRelations({ text, reading: sketchReading(text, claims, [sudan, mali]) });
    expect(list.map(({ args }) => args)).toEqual([['Sudan'], [], []]);
  });

  it('has the doer for its subject and leaves times out', () => {
    expect(edgeRelations(SIGNED)).toEqual([{ subj: 'Kenya', pred: 'was signed', obj: 'The treaty', args: [] }]);
  });

  it('calls a pronoun by what it stands for', () => {
    const text = 'Kenya signed and it left .';
    const kenya = sketchMention(text, 'Kenya', 'm0', null);
    const it = { ...sketchMention(text, 'it', 'm1', 'm0'), form: 'pronoun' as const };
    const { claims, ...rest } = sketchReading(
      text,
      [{ predicate: ['left'], lemma: 'leave', subject: 'it' }],
      [kenya, it],
    );
    const tied = claims.map((claim) => ({ ...claim, subject: { ...claim.subject!, mention: it.id } }));
    expect(edgeRelations({ text, reading: { ...rest, claims: tied } })[0].subj).toBe('Kenya');
  });

  it('gives places in code points', () => {
    const text = '😀 Kenya signed the treaty .';
    const input = read(text, { predicate: ['signed'], lemma: 'sign', subject: 'Kenya', object: 'the treaty' });
    expect(spanRelations(input)).toEqual([{ subj: [2, 7], pred: [[8, 14]], objs: [[15, 25]] }]);
  });
});

describe('relations', () => {
  const ends = (text: string, claim: ClaimSketch) =>
    spanRelations(read(text, claim)).map(({ subj, objs }) =>
      [subj, ...objs].map(([begin, end]) => text.slice(begin, end)),
    );

  it('begins with the one to whom it is done where nobody does it', () => {
    const text = 'Reyes was assigned to the port .';
    const to: ClaimSketch['arguments'] = [{ core: 'the port', preposition: 'to' }];
    const claim: ClaimSketch = { predicate: ['was assigned'], lemma: 'assign', object: 'Reyes', arguments: to };
    expect(ends(text, claim)).toEqual([['Reyes', 'the port']]);
  });

  it('writes inclusion from the part to the whole', () => {
    const text = 'The league includes Kenya .';
    const claim: ClaimSketch = { predicate: ['includes'], lemma: 'include', subject: 'The league', object: 'Kenya' };
    expect(ends(text, claim)).toEqual([['Kenya', 'The league']]);
  });
});

describe('attribution', () => {
  it('cuts the source and the cue out of what is told', () => {
    const text = 'The storm, forecasters warned, could turn north.';
    const input = read(text, {
      predicate: ['could turn'],
      lemma: 'turn',
      subject: 'The storm',
      arguments: ['north'],
      tellers: [{ by: 'forecasters', cue: 'warned' }],
    });
    const pieces = attributions(input).map((one) => one.content.map(([begin, end]) => text.slice(begin, end)));
    expect(pieces).toEqual([['The storm', 'could turn north']]);
  });

  it('takes the quotation marks in', () => {
    const text = '“We left,” she said.';
    const input = read(text, {
      predicate: ['left'],
      lemma: 'leave',
      subject: 'We',
      tellers: [{ by: 'she', cue: 'said' }],
    });
    const [one] = attributions(input);
    expect(one.content.map(([begin, end]) => text.slice(begin, end))).toEqual(['“We left,”']);
  });
});

describe('the parts of an attribution', () => {
  const parts = (text: string, ...claims: ClaimSketch[]) =>
    attributions(read(text, ...claims)).map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map(([begin, end]) => text.slice(begin, end)).join(' … ')),
    );
  const sold = { predicate: ['sold'], lemma: 'sell', subject: 'the bank', object: 'the port' };

  it('takes helpers, negation and adverbs into the cue', () => {
    const says: ClaimSketch = { predicate: ['has', 'argued'], lemma: 'argue', subject: 'The mayor' };
    const tellers = [{ by: 'The mayor', cue: 'argued' }];
    expect(parts('The mayor has long argued that the bank sold the port.', says, { ...sold, tellers })).toEqual([
      ['The mayor', 'has long argued', 'that the bank sold the port'],
    ]);
  });

  it('reads verbs of telling with an object of their own', () => {
    const deny: ClaimSketch = { predicate: ['has denied'], lemma: 'deny', subject: 'The bank', object: 'the sale' };
    expect(parts('The bank has denied the sale.', deny)).toEqual([['The bank', 'has denied', 'the sale']]);
    const name: ClaimSketch = {
      predicate: ['called'],
      lemma: 'call',
      subject: 'Holm',
      object: 'it',
      arguments: ['a gift to smugglers'],
    };
    expect(parts('Holm called it “a gift to smugglers”.', name)).toEqual([
      ['Holm', 'called', 'it “a gift to smugglers”'],
    ]);
    const call: ClaimSketch = { predicate: ['called'], lemma: 'call', subject: 'She', object: 'him' };
    expect(parts('She called him.', call)).toEqual([]);
  });

  it('goes on behind the teller to the end of what is quoted', () => {
    const left: ClaimSketch = {
      predicate: ['left'],
      lemma: 'leave',
      subject: 'We',
      tellers: [{ by: 'she', cue: 'said', quoted: 'direct' }],
    };
    expect(parts('“We left,” she said, “and how.”', left)).toEqual([['she', 'said', '“We left,” … “and how.”']]);
  });

  const leaving: ClaimSketch = {
    predicate: ['left'],
    lemma: 'leave',
    subject: 'We',
    tellers: [{ by: 'she', cue: 'said', quoted: 'direct' }],
  };

  it('goes on in whole quoted sentences right behind the teller, though no claim was found in them', () => {
    const text = '“We left,” she said. “No regrets. None.” The “big” port is shut.';
    expect(parts(text, leaving)).toEqual([['she', 'said', '“We left,” … “No regrets. None.”']]);
  });

  it('leaves a quotation with a teller of its own to him', () => {
    expect(parts('“We left,” she said. “Where to?” another asked.', leaving)).toEqual([['she', 'said', '“We left,”']]);
    const add: ClaimSketch = { ...sold, tellers: [{ by: 'she', cue: 'adding' }] };
    const text = '“We left,” she said, adding that the bank sold the port “for good”.';
    expect(parts(text, leaving, add)[0]).toEqual(['she', 'said', '“We left,”']);
  });

  it('goes on in the next paragraph where the marks were left open', () => {
    expect(parts('“We left,” she said. “It was late.\n\n“Nobody minded.”', leaving)).toEqual([
      ['she', 'said', '“We left,” … “It was late. … “Nobody minded.”'],
    ]);
  });

  it('keeps whom a teller cites out of what is told', () => {
    const tellers = [
      { by: 'The Courier', cue: 'reported' },
      { by: 'two aides', cue: 'citing' },
    ];
    expect(
      parts('The bank sold the port, The Courier reported, citing two aides.', {
        ...sold,
        subject: 'The bank',
        tellers,
      })[0],
    ).toEqual(['The Courier', 'reported', 'The bank sold the port']);
  });

  it('takes neither a progressive for a verb with a gerund nor what stands before the verb for what is told', () => {
    const saying: ClaimSketch = { predicate: ['has been saying'], lemma: 'say', subject: 'She', object: 'it' };
    expect(parts('She has been saying it.', saying)).toEqual([]);
    const dismiss: ClaimSketch = {
      predicate: ['dismissed'],
      lemma: 'dismiss',
      subject: 'Aides',
      object: 'the inquiry',
      arguments: [{ core: 'their part', preposition: 'for' }],
    };
    expect(parts('Aides, for their part, dismissed the inquiry.', dismiss)).toEqual([
      ['Aides', 'dismissed', 'the inquiry'],
    ]);
  });

  it('keeps "according to" out of what somebody else tells', () => {
    const text = 'The mayor said that the bank sold the port, according to two aides.';
    const tellers = [
      { by: 'two aides', cue: 'according to' },
      { by: 'The mayor', cue: 'said' },
    ];
    expect(parts(text, { ...sold, tellers })).toEqual([
      ['The mayor', 'said', 'that the bank sold the port'],
      ['two aides', 'according to', 'The mayor said that the bank sold the port'],
    ]);
  });
});

describe('attribution of plans', () => {
  it('has the one who hopes for its source and the "to" in its content', () => {
    const text = 'The chancellor hopes to visit Oslo before winter.';
    const input = read(text, {
      predicate: ['hopes to visit'],
      lemma: 'hope to visit',
      subject: 'The chancellor',
      object: 'Oslo',
      modality: { kind: 'wished', cue: quoteOf(text, 'hopes') },
    });
    const [one] = attributions(input);
    const words = (spans: readonly (readonly [number, number])[]) =>
      spans.map(([begin, end]) => text.slice(begin, end));
    expect([one.source, one.cue, one.content].map(words)).toEqual([
      ['The chancellor'],
      ['hopes'],
      ['to visit Oslo before winter'],
    ]);
  });

  it('takes "will" for no act of anybody', () => {
    const text = 'Kenya will sign.';
    const modality = { kind: 'planned', cue: quoteOf(text, 'will') } as const;
    expect(attributions(read(text, { predicate: ['will sign'], lemma: 'sign', subject: 'Kenya', modality }))).toEqual(
      [],
    );
  });
});

describe('factuality', () => {
  const text = 'Kenya may not sign the treaty .';
  it.each([
    ['affirmed and actual', {}, 3],
    ['denied', { polarity: 'denied' }, -2.5],
    ['on a condition', { condition: 'may' }, -1.5],
    ['neither', { polarity: 'open' }, 1],
  ] as const)('%s', (_, how, label) => {
    const input = read(text, { predicate: ['sign'], lemma: 'sign', subject: 'Kenya', ...how });
    expect(factualityLabels(input, [[3, 4]])).toEqual([label]);
  });

  it('has a label for every target, whatever its range', () => {
    expect(
      factualityLabels(read(text), [
        [0, 1],
        [6, 6],
        [50, 60],
      ]),
    ).toHaveLength(3);
  });
});

describe('entities', () => {
  const text = 'Ana Reyes left. Reyes was tired. Tom stayed.';
  const mentions = [
    sketchMention(text, 'Ana Reyes', 'm0', null),
    sketchMention(text, 'Reyes', 'm1', 'm0', 10),
    sketchMention(text, 'Tom', 'm2', null),
  ];
  const input = { text, reading: sketchReading(text, [], mentions) };

  it('keeps what is mentioned twice', () => {
    expect(chains(input)).toEqual([
      { b: 0, e: 9, id: 'm0' },
      { b: 16, e: 21, id: 'm0' },
    ]);
  });

  it('uses the entity across articles', () => {
    const entities = new Map([['m0' as MentionId, 'person/ana-reyes' as EntityId]]);
    expect(entityMentions(input, entities).map(({ id }) => id)).toEqual(['person/ana-reyes', 'person/ana-reyes', 'm2']);
  });
});
