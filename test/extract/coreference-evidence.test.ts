import { describe, expect, test } from 'vitest';
import { startChain } from '../../src/extract/coreference-chains';
import { senseFits } from '../../src/extract/coreference-senses';
import { read } from './reader';

/** What the last mention of these words goes back to; null for nothing. */
function antecedent(text: string, words: string): string | null {
  const { mentions } = read(text);
  const last = mentions.findLast((mention) => mention.text === words);
  if (last === undefined) throw new Error(`no mention "${words}" in: ${text}`);
  return mentions.find(({ id }) => id === last.refers)?.text ?? null;
}

describe('a definite noun goes back to a name only on evidence', () => {
  test.each([
    [
      'who regulates, not whom it fined',
      'Talks failed on Monday. The European Commission sued Corvel. Corvel denied it. The regulator said the firm had lied.',
      'The regulator',
      'The European Commission',
    ],
    [
      'of several that fit, what was called so',
      'Corvel Digital plans a data centre. The centre would draw 120 megawatts, according to the Friends of the Lough, an environmental group. The company does not dispute the figure. Dr Ida Holm, a hydrologist who chairs the group, said the real worry was water.',
      'the group',
      'the Friends of the Lough',
    ],
    ['a firm is no regulator', 'Corvel bought Halden last year. The regulator opposed it.', 'The regulator', null],
    ['known by its initials', 'NHTSA opened an inquiry. The agency said the cars were unsafe.', 'The agency', 'NHTSA'],
    ['a county is no state', 'Fires burned near Pell County. The state sent help.', 'The state', null],
    ['a town is no capital', 'Fires burned near Brennick. The capital was safe.', 'The capital', null],
    [
      'a land told of in passing is not the one the text is about',
      'The firm moved its plant to Slovakia. The country suffered.',
      'The country',
      null,
    ],
    ['the land whose wells they are', "Slovakia's wells are dry. The country suffered.", 'The country', 'Slovakia'],
    [
      'not what takes part in the same clause under its name',
      "Corvel's chief executive would lead the group for two years.",
      'the group',
      null,
    ],
    [
      'the words of another post',
      'The prime minister of Dovenia, Lejla Saran, resigned. Dovenia will send its foreign minister to talks.',
      'its foreign minister',
      null,
    ],
    [
      'the only firm so far, where it is from added',
      'Talks failed on Monday. Halden Energy denied the report. The Danish company said it was sound.',
      'The Danish company',
      'Halden Energy',
    ],
    [
      'a subject behind a comma is no apposition',
      'Nationalised after the fall of Halden, the company lost money.',
      'the company',
      null,
    ],
    ['small letters are no name', 'It went over the creek. The district ordered help.', 'The district', null],
    ['not the body that tells of it', 'Consumer group Deco said the airline must pay.', 'the airline', null],
    [
      'nor the body that disputes it, saying something of it',
      'The Harbour Directorate denied it. Ship group Tidewatch said the checks had failed. The directorate disputed the figures, saying that the two counted by the group had sunk in a storm.',
      'the group',
      'Ship group',
    ],
    [
      'not the body of somebody whose work it is to tell of others',
      'Auto analyst Nikhil Sethi of Harbourview Research said the company had lost money.',
      'the company',
      null,
    ],
    [
      'who accused others is not who denies it',
      'Corvel United, a union, accused the carrier of fraud, which it denies.',
      'it',
      'the carrier',
    ],
    [
      'who owns a share of it is not what it is a share of',
      'Kestrel Mining, which owns a fifth of it, did not respond.',
      'it',
      null,
    ],
    [
      'one of two is not the pair',
      'The pair, a French nurse and her Chadian driver, were freed.',
      'a French nurse',
      null,
    ],
    ['the gang by its name', 'The gang, Black Lynx, posted the files. It said nobody had paid.', 'It', 'The gang'],
    [
      'a movement is no firm',
      'Grand Ridge Minerals denied it. Peter Obi now leads Clean Wells, a movement with 200 members. It plans to take the firm to court.',
      'the firm',
      'Grand Ridge Minerals',
    ],
    [
      'the person who spoke is not whoever has a name',
      'A person close to Ana Reyes spoke on Monday. Ana Reyes was ill, the person said.',
      'the person',
      'A person',
    ],
    [
      'the other two are not the two',
      'Two of the dissenters, among them Felix Aubrey, wanted a cut; what the other two asked for is not known.',
      'the other two',
      null,
    ],
    ['who is at a school', 'A teacher at one of the schools, who left, said nothing.', 'who', 'A teacher'],
    [
      'the firm of the name before it',
      'They used the password of a contractor at Ferrant Systems, the firm which runs the port.',
      'the firm',
      'Ferrant Systems',
    ],
    ['a paper that reports is not they', 'The Northern Ledger reported that they had used the password.', 'they', null],
    [
      'what is theirs who tell of it',
      'Sergeant Paul Imrie left. His wife, Laura, said outside court that he was "an honest man". The head of the unit, Neil Ross, said it had been a bad day for his officers.',
      'his',
      'The head of the unit',
    ],
  ] as const)('%s', (_why, text, words, expected) => expect(antecedent(text, words)).toBe(expected));

  const named = (name: string, initials: boolean) => {
    const chain = startChain(0);
    chain.names.add(name);
    chain.type = 'organization';
    chain.initials = initials;
    return chain;
  };
  test('one word written small is a firm like others, initials are not', () => {
    expect(senseFits('authority', 'agency', named('corvel', false))).toBe('no');
    expect(senseFits('authority', 'agency', named('nhtsa', true))).toBe('yes');
  });
  test('what was told of as a firm is no agency', () => {
    const firm = named('abc', true);
    firm.senses.add('company');
    expect(senseFits('authority', 'agency', firm)).toBe('no');
  });
});

describe('who is meant by a pronoun', () => {
  test.each([
    [
      'whom the quoted speaks of, not the one quoted',
      'The widow of Ben Hale spoke on Monday.\n\n"You could have ordered him to stay," Derek Moss said.',
      'him',
      'Ben Hale',
    ],
    ['who is told of a duty', 'The Treasury has told the bank it must not pay more.', 'it', 'the bank'],
    [
      'nobody, where a question asks who',
      'The federation that runs the game is quarrelling with the government about who may decide.',
      'who',
      null,
    ],
    [
      'another man has another partner',
      'Owen Halloran left his partner in May. Ana Reyes said her partner was ill.',
      'her partner',
      null,
    ],
  ] as const)('%s', (_why, text, word, expected) => expect(antecedent(text, word)).toBe(expected));
});
