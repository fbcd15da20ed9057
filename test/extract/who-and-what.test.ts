import { describe, expect, test } from 'vitest';
import { TELLER_ROWS } from '../../src/data/tellers';
import { read, unbracket } from './reader';

/** The two phrases in brackets, and whether they were read as one and the same. */
function sameIn(example: string): boolean {
  const { text, marked } = unbracket(example);
  const { mentions } = read(text);
  const [one, other] = marked.map((span) =>
    mentions.find(({ head }) => head.start <= span.end && head.end === span.end),
  );
  return (other?.refers ?? other?.id) === (one?.refers ?? one?.id);
}

describe('what a name or a noun in brackets is', () => {
  test.each([
    [
      'It is a rival of Toyama Elevators. [Toyama], which agreed to pay, said it was ready.',
      'organization',
      'the body it opens',
    ],
    [
      'It is a rival of Toyama Elevators. Shops in [Toyama] shut. Toyama said it was ready.',
      'place',
      'somewhere things are',
    ],
    ['The [Orsina], which sailed on Monday, had no pilot.', 'object', 'a ship'],
    ['The daily [Orsina] said he had lied.', 'organization', 'a paper'],
    ["The ship's [manager], the Oslo-based Corvel Bulk, left.", 'organization', 'a firm by the name behind it'],
    ['The publisher, [De Varn], said it had compared the books.', 'organization', 'what goes by it'],
    ['The Swiss bank [Julius Corvel] closed.', 'organization', 'a firm called after somebody'],
    ['The mine is run by the Danish group [Broken Varn].', 'organization', 'what the noun before says'],
    ['The [Brazilian] had been sold twice.', 'person', 'one of a nation'],
    ['A [Ukrainian] who works at a mill told him.', 'person', 'one of a nation'],
    ['The [French] want peace.', 'place', 'all of a nation'],
    ['The former head of the port board, [Gunt Ozolan], left.', 'person', 'whoever holds the post'],
    ["A member of parliament's treasury committee, [Jo Byrne], left.", 'person', 'whoever is a member'],
    ['It lost a contract to its Belgian competitor [De Nul Waterbouw].', 'organization', 'like whose rival it is'],
  ] as const)('%s: %s, %s', (example, type, _why) => {
    const { text, marked } = unbracket(example);
    const found = read(text).mentions.find(({ head }) => head.start <= marked[0].end && head.end === marked[0].end);
    expect(found?.type ?? null).toBe(type);
  });
});

describe('who is meant', () => {
  test.each([
    ['His [supervisor], the astronomer Meg Varn, told [Meg Varn] so.', true, 'a name with its title renames too'],
    ['[Carlos Vega] sold the club. His coach, Bruno Holm, said [he] had begged to play.', false, 'him or his coach'],
    ['Carlos Vega sold the club. His coach, [Bruno Holm], said [he] had begged to play.', false, 'him or his coach'],
    [
      'A former manager, [Silje Moe], gave the police her notes. Her lawyer said [she] had been promised that she was safe.',
      true,
      'the client of a lawyer without a name',
    ],
    ['[Vega] pleaded guilty and has testified against [him].', false, 'nobody testifies against himself'],
    ['The driver, [Gints Vale], met Turid Holm. [She] left.', false, 'a man by his given name'],
    ['The chair has written to us. "[I] will not resign," [the letter] said.', false, 'a letter is nobody'],
    ['[Tom Vega] wrote again. "[I] was ill," his letter said.', true, 'his letter is his'],
    ['[Declan Roche] sold the hotel. His sister left. [Ms Roche] wept.', false, 'a man has another title'],
    ['[Declan Roche] left. Ms Roche wept. [Mr Roche] did not.', true, 'nor is she he'],
    [
      "Ada Pike was freed. [Pike's daughter], who was six then, said [she] had wept.",
      true,
      'a daughter who is told of',
    ],
    ['Ada Vega was freed. Her mother, [Dora Holm], said [she] had wept.', false, 'her or her mother'],
    ["Ada Vega was freed. Vega's mother, [Dora Holm], said [she] had wept.", true, 'a mother who is told of'],
    ['A judge in Puebla said [Lara] had taken the money [himself].', true, 'money is nobody'],
  ] as const)('%s: %s, %s', (example, isSame, _why) => expect(sameIn(example)).toBe(isSame));
});

describe('tellers of somebody else', () => {
  const examples = TELLER_ROWS.flatMap(({ nouns, example }) =>
    nouns.split(' ').map((noun) => example.replace('*', noun)),
  );
  test.each(examples)('%s', (example) => expect(sameIn(example)).toBe(true));
  test.each([
    ['Tom Vega left. [A nurse] said [he] had seen a white van.', 'whoever saw it'],
    ['Ada Holm was freed on Monday. Tom Vega met her. [His sister] said [she] had wept.', 'nobody a man can be'],
    ['[Tom Vega] was freed. His lawyer, Bruno Holm, said [he] had slept.', 'a lawyer with a name'],
    ['Doctors were on strike. [An official] said [he] had no figures.', 'nobody else was told of'],
  ] as const)('%s: %s', (example, _why) => expect(sameIn(example)).toBe(true));
  test.each([
    ['[Ada Holm] gave evidence. The prosecutor said [she] would ask for six years.', 'a plan may be the teller’s'],
    [
      '[An official] said Ada Holm had asked Tom Vega to go. [He] had refused, the official said.',
      'who tells behind it',
    ],
  ] as const)('%s: %s', (example, _why) => expect(sameIn(example)).toBe(false));
});

describe('ties of bodies and people', () => {
  test.each([
    ['The hunt for the Varna bombers ended.'],
    ["The mine's owner, Corvel Ridge Group, said it had left."],
  ] as const)('%s: nothing is part of a place', (text) => {
    const { claims } = read(text);
    expect(claims.filter(({ form }) => form === 'part')).toEqual([]);
  });
  test('"the Chinese skater Liu Wei" holds no post of China', () => {
    const { claims } = read('The union stripped the Chinese skater Liu Wei of his medal.');
    const roles = claims.filter(({ form }) => form === 'role');
    expect(roles.map(({ predicate }) => predicate.text)).not.toContain('skater');
  });
  test.each([
    ["The mayor's chief of staff, Lucien Boyd, denied it.", 'chief of staff'],
    ["Ida Moe, the bank's head of European sales, resigned.", 'head of European sales'],
    ["Ivo Lund, the army's chief of the general staff, agreed.", 'chief'],
  ] as const)('%s: the post is %s', (text, post) => {
    const roles = read(text).claims.filter(({ form }) => form === 'role');
    expect(roles.map(({ predicate }) => predicate.text)).toEqual([post]);
  });
});

describe('what is no prose', () => {
  test('a dateline says nothing, whatever its words are elsewhere', () => {
    const { claims } = read('LANDRY FALLS — The governor said the prison would move in May.');
    expect(claims.map(({ label }) => label)).toEqual(['said', 'would move']);
  });
});
