import { describe, expect, test } from 'vitest';
import { GIVEN_NAMES, genderOfGivenName } from '../../src/data/given-names';
import { READING_ROWS } from '../../src/data/noun-readings';
import { NOUN_ROWS, senseOf, senseOfTerm } from '../../src/data/nouns';
import { EITHER_ROWS } from '../../src/data/nouns-of-either';
import { pastTense } from '../../src/data/verb-forms';
import { findMentions } from '../../src/extract/mentions';
import { draftsOf } from '../../src/extract/mentions-draft';
import { namedTree } from '../../src/extract/mentions-tree';
import { wordSense } from '../../src/extract/types';
import { ARTICLE_EVIDENCE } from '../../src/extract/types-article';
import { evidenceOf, NAME_EVIDENCE } from '../../src/extract/types-evidence';
import { SEATS, SHAPES, typeOfName } from '../../src/extract/types-names';
import { loadLanguage } from '../../src/language';
import { analysisOf } from './coreference-tree';
import { read, unbracket } from './reader';

const language = loadLanguage();

describe('rows of the noun table', () => {
  test.each(NOUN_ROWS.map((row) => [row.example, row] as const))('%s', (example, row) => {
    const noun = /\[(.+)\]/.exec(example)?.[1] ?? '';
    const listed = [noun, noun.replace(/s$/, '')].find((word) => row.nouns.split(' ').includes(word));
    expect(listed).toBeDefined();
    expect(senseOf(listed ?? '')).toBe(row.sense);
  });
  test('no noun stands in two rows', () => {
    const nouns = NOUN_ROWS.flatMap((row) => row.nouns.split(' '));
    expect(nouns.filter((noun, n) => nouns.indexOf(noun) !== n)).toEqual([]);
  });
});

describe('nouns of several senses', () => {
  const senseIn = (example: string) => {
    const { text, marked } = unbracket(example);
    const [sentence] = language.analyze(text).sentences;
    return wordSense(
      namedTree(sentence),
      sentence.tokens.findIndex(({ start }) => start === marked[0].start),
    );
  };
  test.each(READING_ROWS.map((row) => [row.example, row] as const))('%s', (example, row) =>
    expect(senseIn(example)).toBe(row.sense),
  );
});

describe('languages, feasts and papers', () => {
  const typeIn = (example: string) => {
    const { text, marked } = unbracket(example);
    return read(text).mentions.find(({ head }) => head.start === marked[0].start);
  };
  test.each([
    ['She spoke in [Hausa]. He answered.', null, 'a language is no place'],
    ['Shops closed for [Diwali].', null, 'a feast is neither'],
    ['The dam burst during [Ramadan].', null, 'whatever a recognizer takes it for'],
    ['Tariq Ramadan denied it. [Ramadan] said he was ill.', 'person', 'a last name as well'],
    ['She was born in [Latina].', 'place', 'a town'],
    ['The [Southern Cross] understands that he left.', 'organization', 'a paper, whatever it is called after'],
    ['The ridge was seen by the [Black Sea].', 'place', 'a sea, whatever it does'],
  ] as const)('%s is %s: %s', (example, type, _why) => expect(typeIn(example)?.type).toBe(type));
  test('nobody is meant by one', () => {
    const { mentions } = read('She spoke in Hausa. He answered.');
    expect(mentions.find(({ text }) => text === 'He')?.refers).toBeNull();
  });
});

describe('nouns of people and of bodies', () => {
  test.each(EITHER_ROWS.map((row) => [row.example, row] as const))('%s', (example, row) => {
    const { text, marked } = unbracket(example);
    const found = read(text).mentions.find(({ head }) => head.start === marked[0].start);
    expect(found?.type).toBe(row.is);
  });
  test.each([
    ['The [developer], Halcyon Vista, left.', 'organization', 'trades are firms, and so is the name'],
    ['The [owner], Ana Reyes, left.', 'person', 'the name says which'],
    ['The [landlord], which owns nine houses, left.', 'organization', 'so does a pronoun'],
    ['A Finnish [rival] made an offer.', 'organization', 'people are seldom told of by their nation as rivals'],
    ["The company's [rival] made an offer.", 'organization', 'a firm has firms for rivals'],
    ['Kenya closed the border, and Kenya’s [neighbour] protested.', 'place', 'a land has lands for neighbors'],
    ['The [crane operator] slept.', 'person', 'a term of its own'],
    ['[Contractors] left.', 'group', 'several are a group'],
    ['A broker sued. The [broker] lost its licence.', 'organization', 'what is told once holds for the same noun'],
  ] as const)('%s: %s, %s', (example, type, _why) => {
    const { text, marked } = unbracket(example);
    const found = read(text).mentions.find(({ head }) => head.end === marked[0].end);
    expect(found?.type).toBe(type);
  });
});

describe('what the rest of the article says of a name', () => {
  test.each(ARTICLE_EVIDENCE.map((row) => [row.example, row] as const))('%s', (example, row) => {
    const { text, marked } = unbracket(example);
    const found = read(text).mentions.find(({ head }) => head.start === marked[0].start);
    expect(found?.type ?? null).toBe(row.is);
  });
  test('a text of a sentence or two need not introduce anybody', () =>
    expect(read('Reyes closed two plants.').mentions[0].type).toBe('person'));
});

describe('nouns no row lists', () => {
  test.each([
    ['counter-offensive', 'violence', 'the part after the hyphen decides'],
    ['ex-president', 'office', 'so does it for people'],
    ['harpsichordist', 'occupation', 'an ending of people'],
    ['shortlist', null, 'the same ending on a thing'],
    ['zorb', null, 'nothing is known of it'],
  ] as const)('%s is %s: %s', (noun, sense, _why) => expect(senseOf(noun)).toBe(sense));
  test('a term of two words is found as a whole', () => expect(senseOfTerm('red line')).toBe('demand'));
});

describe('names', () => {
  test.each([
    ['Ana Reyes', 'person', 'person', 'as recognized'],
    ['the United States', 'organization', 'place', 'a country is a place whatever was recognized'],
    ['Israelis', 'other', 'group', 'people of a country'],
    ['Israel Defense Forces', 'organization', 'unit', 'forces are a unit'],
    ['Revolutionary Guard Corps', 'organization', 'unit', 'so is a corps'],
    ['Paris Agreement', 'other', 'policy', 'an agreement is a policy'],
    ['World Cup', 'other', 'event', 'a cup is an event'],
    ['Gaza Strip', 'place', 'place', 'as recognized'],
    ['Iraq War', 'event', 'event', 'as recognized'],
    ['Bank of Ruritania', 'organization', 'organization', 'the word before "of" closes it'],
    ['White House', 'place', 'organization', 'a seat of government'],
    ['Finance Ministry', 'place', 'organization', 'a ministry is a body'],
  ] as const)('%s (%s) is a %s: %s', (name, given, type, _why) => expect(typeOfName(name, given)).toBe(type));
  test.each(SEATS.map((row) => [row.example, row] as const))('%s', (example, row) => {
    expect(typeOfName(/\[(.+)\]/.exec(example)?.[1] ?? '', 'place')).toBe(row.type);
  });
  test.each(SHAPES.map((row) => [row.example, row] as const))('%s', (example, row) => {
    expect(typeOfName(/\[(.+)\]/.exec(example)?.[1] ?? '', 'person')).toBe(row.type);
  });
  test('one word alone has no shape', () => expect(typeOfName('Lake', 'person')).toBe('person'));
});

describe('given names', () => {
  test.each(GIVEN_NAMES.map((row) => [row.example, row] as const))('%s', (example, row) => {
    expect(genderOfGivenName(/\[(.+)\]/.exec(example)?.[1].toLowerCase() ?? '')).toBe(row.gender);
  });
  test('no name stands twice', () => {
    const names = GIVEN_NAMES.flatMap((row) => row.names.split(' '));
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  });
});

describe('what the words beside a name say of it', () => {
  const typeOf = (rows: string, name: string) => {
    const { article, analysis } = analysisOf(rows);
    return findMentions(article, analysis).mentions.find((mention) => mention.text === name)?.type;
  };
  test('Lena Park, who led it, left: a person', () =>
    expect(
      typeOf(
        `
      [
      Lena Lena NNP 8 nsubj
      Park Park NNP 1 flat
      ]place
      , , , 5 punct
      who who WP 5 nsubj
      led lead VBD 1 acl:relcl
      it it PRP 5 obj
      , , , 5 punct
      left leave VBD 0 root`,
        'Lena Park',
      ),
    ).toBe('person'));
  test('Zora, the chipmaker, grew: a company', () =>
    expect(
      typeOf(
        `
      [
      Zora Zora NNP 6 nsubj
      ]person
      , , , 4 punct
      the the DT 4 det
      chipmaker chipmaker NN 1 appos
      , , , 4 punct
      grew grow VBD 0 root`,
        'Zora',
      ),
    ).toBe('organization'));
});

describe('names that open like others and are none', () => {
  const typeOf = (text: string, word: string) => read(text).mentions.find((mention) => mention.text === word)?.type;
  test('a word the article writes small is no short form of a body', () =>
    expect(
      typeOf(
        'Lupus, an autoimmune disease, strikes women. There are ten lupus centers. The Lupus Network met.',
        'Lupus',
      ),
    ).toBeNull());
  test('a thing right beside its name, and not one that belongs to who is named', () => {
    expect(typeOf('Talks failed. The drug, Orsivant, carries a warning.', 'Orsivant')).toBe('object');
    expect(
      typeOf('Talks failed. Police traced the phone of a third man, Declan Moody, that night.', 'Declan Moody'),
    ).toBe('person');
  });
  test('one of a party is a person', () =>
    expect(typeOf('One of them, a Social Democrat, left.', 'a Social Democrat')).toBe('person'));
  test('a saint in the name of a body is part of it', () =>
    expect(
      read('Nurses at St. Brendan left. St. Brendan and Calloway rejected it.').mentions.filter(
        ({ type, text }) => type === 'person' && text.includes('Brendan'),
      ),
    ).toEqual([]));
});

describe('people told by an adjective, and houses that speak', () => {
  const typesIn = (rows: string) => {
    const { article, analysis } = analysisOf(rows);
    return new Map(findMentions(article, analysis).mentions.map((mention) => [mention.text, mention.type]));
  };
  test('the wounded are a group', () =>
    expect(
      typesIn(`
      The the DT 2 det
      wounded wounded JJ 3 nsubj
      left leave VBD 0 root`).get('The wounded'),
    ).toBe('group'));
  test.each([
    ['said', 'say', 'organization'],
    ['burned', 'burn', 'place'],
  ])('her office %s', (form, lemma, type) =>
    expect(
      typesIn(`
      Her her PRP$ 2 nmod:poss
      office office NN 3 nsubj
      ${form} ${lemma} VBD 0 root
      so so RB 3 advmod`).get('Her office'),
    ).toBe(type),
  );
});

describe('an operation is a policy while it is weighed and an event once it is told of', () => {
  const typeIn = (rows: string) => {
    const { article, analysis } = analysisOf(rows);
    return findMentions(article, analysis).mentions.find((mention) => mention.text.endsWith('operation'))?.type;
  };
  test('They would launch an operation.', () =>
    expect(
      typeIn(`
      They they PRP 3 nsubj
      would would MD 3 aux
      launch launch VB 0 root
      an a DT 5 det
      operation operation NN 3 obj`),
    ).toBe('policy'));
  test('They launched an operation.', () =>
    expect(
      typeIn(`
      They they PRP 2 nsubj
      launched launch VBD 0 root
      an a DT 4 det
      operation operation NN 2 obj`),
    ).toBe('event'));
  test('They rejected an operation.', () =>
    expect(
      typeIn(`
      They they PRP 2 nsubj
      rejected reject VBD 0 root
      an a DT 4 det
      operation operation NN 2 obj`),
    ).toBe('policy'));
});

describe('how many and of what', () => {
  const typesIn = (rows: string) => {
    const { article, analysis } = analysisOf(rows);
    return new Map(findMentions(article, analysis).mentions.map((mention) => [mention.text, mention.type]));
  };
  test('a number of lawmakers is a group', () =>
    expect(
      typesIn(`
      A a DT 2 det
      number number NN 5 nsubj
      of of IN 4 case
      lawmakers lawmaker NNS 2 nmod
      left leave VBD 0 root`).get('A number of lawmakers'),
    ).toBe('group'));
  test('a group of teenagers is a group, a group alone a body', () => {
    expect(
      typesIn(`
      A a DT 2 det
      group group NN 5 nsubj
      of of IN 4 case
      teenagers teenager NNS 2 nmod
      left leave VBD 0 root`).get('A group of teenagers'),
    ).toBe('group');
    expect(
      typesIn(`
      The the DT 2 det
      group group NN 3 nsubj
      left leave VBD 0 root`).get('The group'),
    ).toBe('organization');
  });
  test('one minister is a person', () =>
    expect(
      typesIn(`
      The the DT 2 det
      minister minister NN 3 nsubj
      left leave VBD 0 root`).get('The minister'),
    ).toBe('person'));
});

describe('what the article says of a name', () => {
  const draftOf = (example: string) => {
    const name = /\[(.+)\]/.exec(example)?.[1] ?? '';
    const text = example.replace(/[[\]]/g, '');
    const { sentences } = language.analyze(text);
    const tree = namedTree(sentences[0]);
    const draft = draftsOf(tree, text).find((found) => found.form === 'name' && found.key === name.toLowerCase());
    return { tree, draft: draft! };
  };
  test.each(NAME_EVIDENCE.map((row) => [row.example, row] as const))('%s', (example, row) => {
    const { tree, draft } = draftOf(example);
    expect(row.holds(tree, draft)).toBe(true);
    expect(evidenceOf(tree, { ...draft, type: 'person' }).map(({ type }) => type)).toContain(row.type);
  });

  const typeIn = (text: string, name: string) =>
    read(text).mentions.find((mention) => mention.form === 'name' && mention.text.startsWith(name))?.type;
  test.each([
    ['The city chose Van Dorne Maritime. Van Dorne declined to comment.', 'Van Dorne', 'organization'],
    ['An inspector told the radio station Onda Verde that he had left.', 'Onda Verde', 'organization'],
    ['Dale Hutchins opposed the course. Hutchins has asked the board to drop it.', 'Hutchins', 'person'],
    ['County Clerk Phil Holm certified the vote.', 'County Clerk Phil Holm', 'person'],
    ['The talks broke down in March.', 'March', undefined],
    ['Fair Bills, a lobby group, said the fine was small. It wants more.', 'Fair Bills', 'organization'],
    ['But Bullies Out, which trains teachers, offered to help.', 'Bullies Out', 'organization'],
    ['Haven Homes has dropped plans for 800 flats.', 'Haven Homes', 'organization'],
    [
      'The officer, who can be named only as R17, said he was sure. R17 insisted on it. R17 said no. R17 denied it. Nobody knew. It rained.',
      'R17',
      'person',
    ],
    ['Back in Pudsey, Mrs Corvel is sitting by the phone.', 'Mrs Corvel', 'person'],
    ['The other contender, Southern Gale, cited the port.', 'Southern Gale', 'organization'],
    ['The gang, Black Lynx, posted the files.', 'Black Lynx', 'organization'],
    ['Harrow Vale have sacked their manager.', 'Harrow Vale', 'organization'],
    ['The auction house Strand & Pienaar withdrew the works.', 'Strand & Pienaar', 'organization'],
    ['The Golden Fork has closed all eleven of its restaurants.', 'The Golden Fork', 'organization'],
    [
      'Harrow Reach has lost its contract after two years of delays. Harrow, which runs services to Leeds, will appeal.',
      'Harrow Reach',
      'organization',
    ],
    ['Baltline cut 300 jobs on Monday. Baltline said its ferries would sail.', 'Baltline', 'organization'],
    ['Norrlight said on Monday that chips were scarce. The board of Norrlight met.', 'Norrlight', 'organization'],
    ["Ostrel raised its tariffs. Ostrel's foreign minister resigned.", 'Ostrel', 'place'],
    ['Ana Rusk left the firm. A Rusk spokesman declined to comment, and shares in Rusk fell.', 'Rusk', 'person'],
    [
      'Aurelian Rockets lost a satellite. Aurelian said its engineers were at work.',
      'Aurelian Rockets',
      'organization',
    ],
  ] as const)('%s', (text, name, type) => expect(typeIn(text, name)).toBe(type));
});

describe('a figure is a number or somebody', () => {
  const typeIn = (text: string) => read(text).mentions.find((mention) => mention.text.endsWith('figure'))?.type ?? null;
  test('The minister put the figure at 11.', () => expect(typeIn('The minister put the figure at 11.')).toBeNull());
  test('A senior figure resigned.', () => expect(typeIn('A senior figure resigned.')).toBe('person'));
});

describe('past tenses made of a lemma', () => {
  test.each([
    ['man', 'manned'],
    ['pen', 'penned'],
    ['aid', 'aided'],
    ['lit', 'lit'],
    ['tax', 'taxed'],
  ])('%s: %s', (lemma, past) => expect(pastTense(lemma)).toBe(past));
});

describe('a noun that the article reads elsewhere', () => {
  test.each([
    ['Oman brokered a prisoner exchange. The Homeland Party welcomed the [exchange].', 'event'],
    ['The market rose. The stock exchange denied it. The party welcomed the [exchange].', 'organization'],
    ['A state of emergency was declared. The [state] denied it.', 'place'],
  ] as const)('%s: %s', (example, type) => {
    const { text, marked } = unbracket(example);
    const found = read(text).mentions.find((mention) => mention.head.start === marked[0].start);
    expect(found?.type).toBe(type);
  });
});
